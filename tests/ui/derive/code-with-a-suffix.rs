use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486u8)]
    Busy,
    #[codes(404i32)]
    NotFound,
    #[codes(500_u32..=599)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
