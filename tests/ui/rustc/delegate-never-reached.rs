use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[codes(300..=699)]
    Failed,
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
