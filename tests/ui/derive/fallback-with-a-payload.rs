use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[sip_cause(fallback)]
    Rejected { code: u16, reason: String },
}

fn main() {
    _ = CallEnd::from_status(486);
}
