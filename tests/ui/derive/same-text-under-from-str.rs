use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(from_str)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(600)]
    #[sip_cause(rename = "Busy")]
    BusyEverywhere,
}

fn main() {
    _ = CallEnd::from_status(486);
}
