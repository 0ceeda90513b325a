use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(crate = ::acme_sip)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
