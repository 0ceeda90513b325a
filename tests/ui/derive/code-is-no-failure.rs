use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(183)]
    Progress,
    #[codes(200)]
    Answered,
    #[codes(100, 299, 300)]
    Moved,
}

fn main() {
    _ = CallEnd::from_status(486);
}
