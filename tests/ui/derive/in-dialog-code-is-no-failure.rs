use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[in_dialog_codes(200)]
    Answered,
    #[in_dialog_codes(99)]
    Timeout,
}

fn main() {
    _ = CallEnd::from_status(486);
}
