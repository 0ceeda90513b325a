use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[q850(17)]
    #[sip_cause(delegate, rename = "Busy Here", description = "On the phone.")]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
