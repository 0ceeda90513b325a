use sipcause::{Cause, SipCause};

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(480..=699)]
    Late,
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
