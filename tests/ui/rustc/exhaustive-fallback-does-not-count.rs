use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(486, 600)]
    Busy,
    #[codes(301..=485, 487..=599)]
    Failed,
    #[sip_cause(fallback)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
