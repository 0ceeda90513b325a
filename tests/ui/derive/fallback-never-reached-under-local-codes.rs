use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(local_codes)]
enum CallEnd {
    #[codes(300..=999)]
    Failed,
    #[sip_cause(fallback)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
