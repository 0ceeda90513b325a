use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(1000)]
    Busy,
    #[codes(70000)]
    Away,
    #[codes(123456789012345678901234567890)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
