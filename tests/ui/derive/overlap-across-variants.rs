use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(480..=490)]
    Away,
    #[codes(485..=499)]
    Client,
}

fn main() {
    _ = CallEnd::from_status(486);
}
