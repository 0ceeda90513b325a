use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(480..=499)]
    #[in_dialog_codes(480..=489)]
    Away,
    #[in_dialog_codes(481..=483)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
