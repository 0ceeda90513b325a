use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[code(486)]
    Busy,
    #[codes(404)]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
