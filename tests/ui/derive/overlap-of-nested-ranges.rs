use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..=599)]
    Server,
    #[codes(502..=504)]
    Gateway,
}

fn main() {
    _ = CallEnd::from_status(486);
}
