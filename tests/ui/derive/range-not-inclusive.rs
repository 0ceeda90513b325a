use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..600)]
    Server,
    #[codes(400...420)]
    Client,
    #[codes(480..489, 600..600)]
    Both,
}

fn main() {
    _ = CallEnd::from_status(486);
}
