use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate, status = 480)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
