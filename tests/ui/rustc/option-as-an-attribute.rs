use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[rename = "Busy Here"]
    Busy,
    #[vendor(499)]
    NoCredit,
    #[fallback]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
