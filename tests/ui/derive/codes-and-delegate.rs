use sipcause::vendor::PortaSip;
use sipcause::{Cause, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(delegate)]
    Standard(Cause),
    #[sip_cause(delegate)]
    #[in_dialog_codes(481)]
    Vendor(PortaSip),
}

fn main() {
    _ = CallEnd::from_status(486);
}
