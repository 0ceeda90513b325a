use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict display)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "Busy Here" description = "On the phone.")]
    Busy,
    #[sip_cause(fallback; rename = "Other")]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
