use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(Strict, fallbacks)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
