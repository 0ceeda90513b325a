use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..=599)]
    Server,
    #[codes(502..=504)]
    Gateway,
    #[codes(400..=403)]
    Request,
    #[codes(400..=499)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
