use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(Vendor(499))]
    NoCredit,
    #[codes(404, local(701))]
    NotFound,
    #[codes(Vendor(480)..=489)]
    Unavailable,
}

fn main() {
    _ = CallEnd::from_status(486);
}
