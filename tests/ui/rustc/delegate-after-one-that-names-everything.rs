use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum Classes {
    #[codes(300..=699)]
    Failed,
}

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Class(Classes),
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
