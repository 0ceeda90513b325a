use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(486, "404")]
    #[sip_cause(rename = 404)]
    NotFound,
}
