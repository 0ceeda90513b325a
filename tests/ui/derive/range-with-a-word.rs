use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500to504)]
    Server,
    #[codes(480 to 489)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
