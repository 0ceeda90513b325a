use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(400..=449)]
    Low,
    #[codes(450..=499)]
    High,
    #[codes(440..=460)]
    Middle,
}

fn main() {
    _ = CallEnd::from_status(486);
}
