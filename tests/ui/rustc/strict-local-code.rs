use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(strict, local_codes)]
enum CallEnd {
    #[codes(486, 701)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
