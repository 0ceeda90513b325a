use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy(u8),
    #[in_dialog_codes(481)]
    Gone { status: Option<u16> },
    #[sip_cause(fallback)]
    Other(String),
}

fn main() {
    _ = CallEnd::from_status(486);
}
