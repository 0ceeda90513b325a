use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(500:504)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
