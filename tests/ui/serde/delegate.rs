use sipcause::SipCause;

#[derive(SipCause)]
enum Acme {
    #[codes(499)]
    NoCredit,
}

#[derive(SipCause)]
#[sip_cause(serde)]
enum CallEnd {
    #[sip_cause(delegate)]
    Vendor(Acme),
}

fn main() {
    _ = CallEnd::from_status(486);
}
