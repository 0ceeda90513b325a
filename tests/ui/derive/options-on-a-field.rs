use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    Standard(#[sip_cause(delegate)] sipcause::Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
