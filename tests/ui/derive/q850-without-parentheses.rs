use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850]
    Busy,
    #[q850 = 17]
    Declined,
    #[q850()]
    Away,
}

fn main() {
    _ = CallEnd::from_status(486);
}
