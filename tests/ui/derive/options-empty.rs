use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause()]
enum CallEnd {
    #[codes(486)]
    #[sip_cause()]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
