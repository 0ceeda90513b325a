use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(0)]
    NoResponse,
    #[codes(42, 99)]
    Timeout,
    #[codes(700, 999)]
    Transport,
}

fn main() {
    _ = CallEnd::from_status(486);
}
