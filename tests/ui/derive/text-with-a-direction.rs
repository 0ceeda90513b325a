use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(description = "The line is \u{202e}taken.")]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
