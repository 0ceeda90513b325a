use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(Cause),
    #[sip_cause(delegate)]
    Again { cause: Cause },
}

fn main() {
    _ = CallEnd::from_status(486);
}
