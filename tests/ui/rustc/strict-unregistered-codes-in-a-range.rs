use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict)]
enum CallEnd {
    #[codes(486..=490)]
    Busy,
    #[codes(603..=699)]
    Declined,
}

fn main() {
    _ = CallEnd::from_status(486);
}
