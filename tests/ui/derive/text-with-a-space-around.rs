use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = " Busy")]
    Busy,
    #[codes(404)]
    #[sip_cause(description = "Nobody is there. ")]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
