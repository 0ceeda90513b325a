use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(name = "Busy Here")]
    Busy,
    #[sip_cause(fallbak)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
