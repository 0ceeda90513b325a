use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(code = 603)]
    Declined,
    #[codes(480 => Away)]
    Away,
}

fn main() {
    _ = CallEnd::from_status(486);
}
