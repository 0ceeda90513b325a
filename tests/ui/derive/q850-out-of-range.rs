use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(128)]
    Busy,
    #[q850(999, 1000)]
    NotFound,
    #[q850(120..=130)]
    Protocol,
}

fn main() {
    _ = CallEnd::from_status(486);
}
