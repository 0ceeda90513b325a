//! Delegates to types without the derive, or without a trait that an option needs.

use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum ByReference {
    #[sip_cause(delegate)]
    Standard(&'static Cause),
}

enum Plain {
    NoCredit,
}

#[derive(SipCause)]
enum WithoutTheDerive {
    #[sip_cause(delegate)]
    Acme(Plain),
}

#[derive(SipCause)]
enum Acme {
    #[codes(499)]
    NoCredit,
}

#[derive(SipCause)]
#[sip_cause(from_str)]
enum WithoutFromStr {
    #[sip_cause(delegate)]
    Acme(Acme),
}

fn main() {
    _ = ByReference::from_status(486);
    _ = WithoutTheDerive::from_status(486);
    _ = WithoutFromStr::from_status(486);
}
