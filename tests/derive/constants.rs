//! Every generated function in a `const`.

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, PartialEq)]
enum Why {
    #[codes(486)]
    #[q850(17)]
    Busy(u16),
    #[sip_cause(delegate)]
    Standard(Cause),
}

const FROM_STATUS: Option<Why> = Why::from_status(486);
const FROM_LISTED: Option<Why> = Why::from_listed_status(499);
const IN_DIALOG: Option<Why> = Why::from_in_dialog_status(481);
const NAME: &str = Why::Standard(Cause::NotFound).as_str();
const DESCRIPTION: &str = Why::Busy(486).description();
const CODES: &[u16] = Why::Busy(486).codes();
const STATUS: Option<u16> = Why::Busy(600).status();
const Q850: Option<u8> = Why::Busy(600).q850();
const Q850_VALUES: &[u8] = Why::Busy(600).q850_values();
const FROM_Q850: [Option<Why>; 2] = [Why::from_q850(17), Why::from_q850(21)];
const FROM_LISTED_Q850: Option<Why> = Why::from_listed_q850(21);

#[test]
fn can_be_made_of_every_function() {
    assert_eq!(FROM_STATUS, Some(Why::Busy(486)));
    assert_eq!(FROM_LISTED, None);
    assert_eq!(IN_DIALOG, Some(Why::Standard(Cause::DialogError)));
    assert_eq!((NAME, DESCRIPTION), ("Not Found", "Busy"));
    assert_eq!((CODES, STATUS), (&[486][..], Some(600)));
    assert_eq!((Q850_VALUES, Q850), (&[17][..], Some(17)));
    let rejected = Why::Standard(Cause::Rejected);
    assert_eq!(FROM_Q850, [Some(Why::Busy(486)), Some(rejected)]);
    assert_eq!(FROM_LISTED_Q850, None);
}
