use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(17 21)]
    Busy,
    #[q850(,34)]
    NoCircuit,
}

fn main() {
    _ = CallEnd::from_status(486);
}
