use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500.=504)]
    Server,
    #[codes(480 . = 489)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
