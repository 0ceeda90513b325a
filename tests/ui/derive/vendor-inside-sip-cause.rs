use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(402)]
    #[sip_cause(vendor(499))]
    NoCredit,
}

fn main() {
    _ = CallEnd::from_status(486);
}
