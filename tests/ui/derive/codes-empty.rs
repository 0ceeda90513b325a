use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes()]
    Busy,
    #[in_dialog_codes()]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
