use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strct, renameAll = "lowercase")]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(Rename = "Busy Here")]
    Busy,
    #[sip_cause(fallbak)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
