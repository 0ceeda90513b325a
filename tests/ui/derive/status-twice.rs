use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(status = 480, status = 486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
