use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strickt)]
enum CallEnd {
    #[codes(486, 486)]
    Busy(u8),
    #[codes(486, BUSY)]
    Other,
    #[codes(200, "404")]
    #[sip_cause(rename = "")]
    NotFound,
    #[codes(599..=500)]
    Server,
    #[sip_cause(fallbak)]
    Rest,
}

fn main() {
    _ = CallEnd::from_status(486);
}
