use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(vendor(99))]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
