use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(486)]
    Other,
    #[codes(vendor(486))]
    Third,
}

fn main() {
    _ = CallEnd::from_status(486);
}
