use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(description "Nobody answers.")]
    Busy,
    #[codes(404)]
    #[sip_cause(rename("No Media"))]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
