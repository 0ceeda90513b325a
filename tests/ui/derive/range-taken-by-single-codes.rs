use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500)]
    ServerError,
    #[codes(500..=502)]
    Gateway,
    #[codes(501, 502)]
    BadGateway,
}

fn main() {
    _ = CallEnd::from_status(486);
}
