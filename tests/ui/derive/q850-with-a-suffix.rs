use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(17i32)]
    Busy,
    #[q850(486u16)]
    Declined,
}

fn main() {
    _ = CallEnd::from_status(486);
}
