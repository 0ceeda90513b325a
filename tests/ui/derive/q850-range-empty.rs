use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(47..=34)]
    NoCircuit,
}

fn main() {
    _ = CallEnd::from_status(486);
}
