use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(2xx)]
    Success,
    #[codes(9xx)]
    Local,
}

fn main() {
    _ = CallEnd::from_status(486);
}
