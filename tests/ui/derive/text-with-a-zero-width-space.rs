use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(rename = "Busy\u{200b}Here")]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
