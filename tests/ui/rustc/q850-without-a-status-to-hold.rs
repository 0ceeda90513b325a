use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(16)]
    Normal(u16),
    #[q850(17, 124..=127)]
    Interworking { status: u16 },
}

fn main() {
    _ = CallEnd::from_status(486);
}
