use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(local_codes)]
enum CallEnd {
    #[codes(99, 100)]
    Trying,
    #[codes(299, 700)]
    Answered,
}

fn main() {
    _ = CallEnd::from_status(486);
}
