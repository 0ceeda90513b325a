use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(status = 480i32)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
