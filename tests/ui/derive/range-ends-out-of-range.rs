use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(200..=399)]
    Moved,
    #[codes(600..=700)]
    Global,
    #[codes(0..=70000)]
    All,
}

fn main() {
    _ = CallEnd::from_status(486);
}
