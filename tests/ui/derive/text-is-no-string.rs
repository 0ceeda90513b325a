use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = 486)]
    Busy,
    #[codes(404)]
    #[sip_cause(description = concat!("Not", " found."))]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
