use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486, 600)]
    #[codes(600)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
