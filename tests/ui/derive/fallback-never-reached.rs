use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(300..=499)]
    Client,
    #[codes(500..=699)]
    Server,
    #[sip_cause(fallback)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
