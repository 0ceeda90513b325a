use sipcause::SipCause;

enum Acme {
    NoCredit,
}

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Vendor(Acme),
}

fn main() {
    _ = CallEnd::from_status(486);
}
