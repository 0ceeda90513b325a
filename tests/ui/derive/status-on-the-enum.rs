use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(status = 480)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
