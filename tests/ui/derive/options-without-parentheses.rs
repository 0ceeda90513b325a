use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause = "strict"]
enum CallEnd {
    #[codes(486)]
    #[sip_cause]
    Busy,
    #[sip_cause[fallback]]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
