use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(USER_BUSY)]
    Busy,
    #[q850("17", 16.0)]
    Declined,
    #[q850(-1)]
    Away,
}

fn main() {
    _ = CallEnd::from_status(486);
}
