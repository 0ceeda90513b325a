use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(408)]
    #[in_dialog_codes(408, 481)]
    Timeout,
    #[in_dialog_codes(481)]
    Gone,
    #[in_dialog_codes(500, 500)]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
