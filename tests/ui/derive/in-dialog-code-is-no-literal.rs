use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[in_dialog_codes("481")]
    Gone,
    #[in_dialog_codes(408u8, 500..600)]
    Timeout,
}

fn main() {
    _ = CallEnd::from_status(486);
}
