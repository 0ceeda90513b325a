use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(&'static Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
