use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(300..=480, 482..=699)]
    Failed,
    #[in_dialog_codes(481)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
