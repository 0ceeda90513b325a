use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(rename_all = "lowercase"s)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
