use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486-490)]
    Busy,
    #[codes(500 - 599)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
