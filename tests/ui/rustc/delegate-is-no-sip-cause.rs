use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(String),
}

fn main() {
    _ = CallEnd::from_status(486);
}
