use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486, 600)]
    Busy,
    #[codes(480, 486)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
