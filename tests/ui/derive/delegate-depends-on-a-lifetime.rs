use sipcause::SipCause;

#[derive(SipCause)]
enum Acme<'a> {
    #[codes(499)]
    NoCredit,
    Local(&'a str),
}

#[derive(SipCause)]
enum CallEnd<'a> {
    #[codes(486)]
    Busy,
    #[sip_cause(delegate)]
    Vendor(Acme<'a>),
}

fn main() {
    _ = CallEnd::from_status(486);
}
