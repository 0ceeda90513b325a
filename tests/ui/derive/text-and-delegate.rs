use sipcause::vendor::PortaSip;
use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate, rename = "Standard Cause")]
    Standard(Cause),
    #[sip_cause(description = "As the vendor says.", delegate)]
    Vendor(PortaSip),
}

fn main() {
    _ = CallEnd::from_status(486);
}
