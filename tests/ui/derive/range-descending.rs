use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(504..500)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
