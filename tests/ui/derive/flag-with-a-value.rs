use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict = "yes", exhaustive())]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[sip_cause(fallback = true)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
