use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict, exhaustive)]
enum CallEnd {
    #[codes(300..=305, 399, 400..=699)]
    Failed,
}

fn main() {
    _ = CallEnd::from_status(486);
}
