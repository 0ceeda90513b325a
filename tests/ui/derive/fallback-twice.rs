use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[sip_cause(fallback)]
    Other,
    #[sip_cause(fallback)]
    Unknown,
    #[sip_cause(fallback)]
    Rest,
}

fn main() {
    _ = CallEnd::from_status(486);
}
