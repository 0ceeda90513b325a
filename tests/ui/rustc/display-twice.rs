use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(display)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

impl std::fmt::Display for CallEnd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("busy")
    }
}

fn main() {
    _ = CallEnd::from_status(486);
}
