use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy(),
    #[codes(404)]
    NotFound {},
}

fn main() {
    _ = CallEnd::from_status(486);
}
