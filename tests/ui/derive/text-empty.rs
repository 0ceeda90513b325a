use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "")]
    Busy,
    #[codes(404)]
    #[sip_cause(description = "  ")]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
