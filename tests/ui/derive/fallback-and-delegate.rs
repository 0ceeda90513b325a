use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(fallback, delegate)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
