//! `#[sip_cause(display, error, from_str)]`.

use std::error::Error;
use std::str::FromStr;

use sipcause::{Cause, ParseCauseError, SipCause};

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
fn display_writes_the_name_and_honors_the_width() {
    assert_eq!(format!("{:>6}|{:<6}|", Why::Busy, Why::Busy), "  Busy|Busy  |");
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
    assert_eq!("Rejected".parse(), Ok(Why::Standard(Cause::Rejected)));
}

#[test]
fn from_str_never_returns_a_variant_that_holds_something() {
    for text in ["", "busy", "Busy ", "Declined", "Held", "Local"] {
        let error = text.parse::<Why>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "the text does not name a cause of `Why`; \
             expected `Busy`, `No, thanks` or a text of `Cause`",
            "{text}"
        );
    }
}

#[test]
fn from_str_lists_what_it_can_read() {
    fn message<C: FromStr<Err = ParseCauseError>>() -> String {
        "?".parse::<C>().err().unwrap().to_string()
    }

    #[derive(SipCause)]
    #[sip_cause(from_str)]
    enum One {
        #[codes(486)]
        Busy,
        #[codes(500..=599)]
        Server(u16),
    }

    #[derive(SipCause)]
    #[sip_cause(from_str)]
    enum Holding {
        #[codes(486)]
        Busy(u16),
    }

    #[derive(SipCause)]
    #[sip_cause(from_str)]
    enum Delegating {
        #[sip_cause(delegate)]
        One(One),
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    assert_eq!(message::<One>(), "the text does not name a cause of `One`; expected `Busy`");
    assert_eq!(
        message::<Holding>(),
        "the text does not name a cause of `Holding`; \
         expected nothing, because none of its variants can be parsed"
    );
    assert_eq!(
        message::<Delegating>(),
        "the text does not name a cause of `Delegating`; \
         expected a text of `One` or a text of `Cause`"
    );
}

#[test]
fn a_text_of_a_delegate_is_read_as_the_variant_with_the_same_text() {
    let standard = Why::Standard(Cause::Busy);
    assert_eq!(standard.to_string(), Why::Busy.to_string());
    assert_eq!(standard.to_string().parse(), Ok(Why::Busy));
}
