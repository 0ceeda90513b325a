use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(local_codes)]
enum CallEnd {
    #[codes(0..=999)]
    All,
}

fn main() {
    _ = CallEnd::from_status(486);
}
