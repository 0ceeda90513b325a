use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Standard(Box<Cause>),
}

fn main() {
    _ = CallEnd::from_status(486);
}
