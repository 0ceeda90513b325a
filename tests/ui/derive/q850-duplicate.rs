use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(17, 17)]
    Busy,
    #[q850(21)]
    #[q850(17)]
    Declined,
}

fn main() {
    _ = CallEnd::from_status(486);
}
