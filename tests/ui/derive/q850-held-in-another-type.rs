use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(17)]
    Busy(u8),
}

fn main() {
    _ = CallEnd::from_status(486);
}
