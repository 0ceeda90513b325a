use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard,
}

fn main() {
    _ = CallEnd::from_status(486);
}
