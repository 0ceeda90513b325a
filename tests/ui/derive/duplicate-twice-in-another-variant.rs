use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(486, 486)]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
