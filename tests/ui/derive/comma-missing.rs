use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486 600)]
    Busy,
    #[codes(404; 604)]
    NotFound,
    #[codes(500..=504 | 513)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
