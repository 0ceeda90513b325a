use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(vendor(200))]
    NoCredit,
    #[codes(vendor(700, 1000))]
    NoMinutes,
}

fn main() {
    _ = CallEnd::from_status(486);
}
