use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(all_classes)]
enum CallEnd {
    #[codes(99, 100, 699, 700)]
    Any,
}

fn main() {
    _ = CallEnd::from_status(486);
}
