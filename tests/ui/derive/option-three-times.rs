use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "A", rename = "B", rename = "C")]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
