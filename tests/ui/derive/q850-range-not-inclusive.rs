use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(34..48)]
    NoCircuit,
    #[q850(..=15)]
    Normal,
    #[q850(..)]
    All,
    #[q850(17-19)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
