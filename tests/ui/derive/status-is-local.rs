use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(local_codes)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(status = 700)]
    Busy,
    #[sip_cause(status = 0)]
    Timeout,
}

fn main() {
    _ = CallEnd::from_status(486);
}
