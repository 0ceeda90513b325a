use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..)]
    Server,
    #[codes(..=499)]
    Client,
    #[codes(600..=)]
    Global,
    #[codes(..)]
    All,
}

fn main() {
    _ = CallEnd::from_status(486);
}
