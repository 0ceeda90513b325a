use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[sip_cause(delegate = Cause)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
