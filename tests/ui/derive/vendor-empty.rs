use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486, vendor())]
    NoCredit,
}

fn main() {
    _ = CallEnd::from_status(486);
}
