use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(4xx)]
    Client,
    #[codes(5XX, 60x)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
