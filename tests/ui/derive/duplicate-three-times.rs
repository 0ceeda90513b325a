use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486, 486, 486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
