//! One case for each kind of place that the derive underlines.

use sipcause::SipCause;

#[derive(SipCause)]
#[codes(486)]
enum Attribute {
    #[codes(600)]
    Busy,
}

#[derive(SipCause)]
enum Token {
    #[codes(183)]
    Progress,
}

#[derive(SipCause)]
enum Tokens {
    #[codes(500..600)]
    Server,
}

#[derive(SipCause)]
enum Fields {
    #[codes(486)]
    Busy(u16, String),
}

#[derive(SipCause)]
enum FieldType {
    #[codes(486)]
    Busy(Option<u16>),
}

#[derive(SipCause)]
enum Parameter<'a, T> {
    #[sip_cause(delegate)]
    Vendor(Acme<'a, T>),
}

#[derive(SipCause)]
struct Keyword {
    status: u16,
}

#[derive(SipCause)]
enum Name {}

fn main() {}
