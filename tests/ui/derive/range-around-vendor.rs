use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..=vendor(504))]
    Server,
    #[codes(vendor(480)..=489)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
