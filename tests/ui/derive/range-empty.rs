use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(599..=500)]
    Server,
    #[codes(487..=486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
