use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[in_dialog_codes(481..=482)]
    Gone,
    #[in_dialog_codes(481, 482)]
    Lost,
}

fn main() {
    _ = CallEnd::from_status(486);
}
