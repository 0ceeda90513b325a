use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(4.86)]
    Busy,
    #[codes(404.0)]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
