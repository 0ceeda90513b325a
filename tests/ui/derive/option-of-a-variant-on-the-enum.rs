use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(fallback)]
#[sip_cause(rename = "Call End")]
enum CallEnd {
    Busy,
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
