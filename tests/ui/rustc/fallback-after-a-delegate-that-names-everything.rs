use sipcause::SipCause;

#[derive(SipCause)]
enum Classes {
    #[codes(300..=699)]
    Failed,
}

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Class(Classes),
    #[sip_cause(fallback)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
