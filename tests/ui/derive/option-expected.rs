use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause("Busy Here")]
    Busy,
    #[sip_cause(404)]
    NotFound,
    #[sip_cause(#[fallback])]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
