use sipcause::SipCause;

#[derive(SipCause)]
#[codes(486)]
#[in_dialog_codes(481)]
enum CallEnd {
    #[codes(600)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
