use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(codes(486))]
    Busy,
    #[sip_cause(in_dialog_codes = 481)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
