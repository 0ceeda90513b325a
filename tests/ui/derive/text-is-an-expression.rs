use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = BUSY_HERE)]
    Busy,
    #[codes(404)]
    #[sip_cause(rename = "Not Found".to_string())]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
