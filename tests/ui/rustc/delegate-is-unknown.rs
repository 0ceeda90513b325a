use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(Cuase),
}

fn main() {
    _ = CallEnd::from_status(486);
}
