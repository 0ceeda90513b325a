use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(status)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
