use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "A", rename = "B")]
    Busy,
    #[sip_cause(description = "A.")]
    #[sip_cause(description = "B.", fallback, fallback)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
