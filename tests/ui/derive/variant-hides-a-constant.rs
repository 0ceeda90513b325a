use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(480)]
    ALL,
}

fn main() {
    _ = CallEnd::from_status(486);
}
