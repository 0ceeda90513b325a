use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(strict, crate = ::sipcause)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
