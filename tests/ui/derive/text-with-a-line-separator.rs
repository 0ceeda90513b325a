use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "Busy\u{2028}Here")]
    Busy,
    #[codes(404)]
    #[sip_cause(rename = "Not\u{2029}Found")]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
