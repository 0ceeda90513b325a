use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict)]
enum CallEnd {
    #[codes(486, 499)]
    Busy,
    #[in_dialog_codes(498)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
