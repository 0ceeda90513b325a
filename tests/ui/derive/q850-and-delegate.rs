use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[q850(17)]
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
