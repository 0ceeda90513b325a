use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(local_codes, all_classes)]
enum CallEnd {
    #[codes(703, 1000)]
    Transport,
}

fn main() {
    _ = CallEnd::from_status(486);
}
