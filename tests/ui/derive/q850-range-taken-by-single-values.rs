use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(17..=18)]
    Busy(u16),
    #[q850(17, 18)]
    Taken,
}

fn main() {
    _ = CallEnd::from_status(486);
}
