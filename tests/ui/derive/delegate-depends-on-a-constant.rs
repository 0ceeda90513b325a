use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd<const N: usize> {
    #[codes(486)]
    Busy,
    #[sip_cause(delegate)]
    Vendor([Cause; N]),
}

fn main() {
    _ = CallEnd::<1>::from_status(486);
}
