use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd<T> {
    #[codes(486)]
    Busy,
    #[sip_cause(delegate)]
    Vendor(T),
}

fn main() {
    _ = CallEnd::<sipcause::Cause>::from_status(486);
}
