use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy(u16, u16),
    #[codes(404)]
    NotFound { status: u16, count: u16 },
}

fn main() {
    _ = CallEnd::from_status(486);
}
