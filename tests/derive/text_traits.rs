//! `#[sip_cause(display, error, from_str)]`.

use std::error::Error;

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(display)]
#[sip_cause(error, from_str)]
enum Why {
    #[codes(486)]
    Busy,
    #[codes(603)]
    #[sip_cause(rename = "No, thanks")]
    Declined,
    #[codes(477)]
    Held(u16),
    #[sip_cause(delegate)]
    Standard(Cause),
    Local(u8),
}

#[test]
fn a_local_variant_has_a_name_too() {
    assert_eq!(Why::Local(1).to_string(), "Local");
}

#[test]
fn display_writes_the_name_and_heeds_the_width() {
    assert_eq!(
        format!("{:>6}|{:<6}|", Why::Busy, Why::Busy),
        "  Busy|Busy  |"
    );
    assert_eq!(Why::Standard(Cause::NoAck).to_string(), "No ACK");
}

#[test]
fn error_is_implemented() {
    let error: Box<dyn Error + Send + Sync> = Box::new(Why::Declined);
    assert_eq!(error.to_string(), "No, thanks");
    assert!(error.source().is_none());
}

#[test]
fn from_str_reads_the_exact_names() {
    assert_eq!("No, thanks".parse(), Ok(Why::Declined));
    // Both have a cause of this name, and the enum comes first.
    assert_eq!("Busy".parse(), Ok(Why::Busy));
    assert_eq!("Rejected".parse(), Ok(Why::Standard(Cause::Rejected)));
}

#[test]
fn from_str_makes_nothing_up() {
    for text in ["", "busy", "Busy ", "Declined", "Held", "Local"] {
        let error = text.parse::<Why>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "no cause of `Why` has this text",
            "{text}"
        );
    }
}
