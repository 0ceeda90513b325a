use sipcause::SipCause;

#[derive(SipCause, SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
