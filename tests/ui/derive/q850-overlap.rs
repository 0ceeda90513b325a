use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(34..=44)]
    NoCircuit,
    #[q850(42..=47)]
    Congestion,
}

fn main() {
    _ = CallEnd::from_status(486);
}
