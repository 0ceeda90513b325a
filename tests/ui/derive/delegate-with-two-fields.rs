use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(Cause, u16),
}

fn main() {
    _ = CallEnd::from_status(486);
}
