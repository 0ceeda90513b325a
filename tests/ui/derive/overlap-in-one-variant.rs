use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500..=510, 505..=599)]
    Server,
    #[codes(600..=603, 603..=606)]
    Global,
}

fn main() {
    _ = CallEnd::from_status(486);
}
