use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(vendor(vendor(499), 498))]
    NoCredit,
}

fn main() {
    _ = CallEnd::from_status(486);
}
