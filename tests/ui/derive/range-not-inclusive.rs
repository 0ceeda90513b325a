use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..600)]
    Server,
    #[codes(400...499)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
