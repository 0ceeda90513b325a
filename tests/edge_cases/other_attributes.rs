//! Attributes of the language on the enum, its variants and their fields.

use sipcause::{Cause, SipCause};

#[test]
fn variants_that_are_compiled_out() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[cfg(test)]
        #[codes(486)]
        Busy,
        #[cfg(not(test))]
        #[codes(486)]
        Busy,
        #[cfg(all(test, not(doc)))]
        #[codes(404)]
        NotFound(#[cfg(not(test))] String, #[cfg(test)] u16),
        #[cfg(not(test))]
        #[sip_cause(fallback)]
        Nothing,
        #[sip_cause(fallback)]
        Other,
    }

    assert_eq!(Why::from_status(486), Some(Why::Busy));
    assert_eq!(Why::from_status(404), Some(Why::NotFound(404)));
    assert_eq!(Why::from_status(500), Some(Why::Other));
}

#[test]
fn attributes_under_a_condition() {
    #[derive(SipCause, Debug, PartialEq)]
    #[cfg_attr(test, sip_cause(display))]
    #[cfg_attr(not(test), sip_cause(no_such_option))]
    enum Why {
        #[cfg_attr(test, codes(486), doc = "The line is taken.")]
        #[cfg_attr(not(test), codes(1_000_000))]
        Busy,
        #[cfg_attr(test, cfg_attr(test, codes(603), sip_cause(rename = "no")))]
        Declined,
        #[cfg_attr(test, sip_cause(fallback))]
        Other,
    }

    assert_eq!(Why::Busy.codes(), [486]);
    assert_eq!(Why::Busy.description(), "The line is taken.");
    assert_eq!(Why::from_status(603), Some(Why::Declined));
    assert_eq!(Why::Declined.to_string(), "no");
    assert_eq!(Why::from_status(699), Some(Why::Other));
}

#[cfg_attr(test, derive(SipCause))]
#[derive(Debug, PartialEq)]
enum DerivedUnderACondition {
    #[codes(486)]
    Busy,
}

#[test]
fn a_derive_under_a_condition() {
    assert_eq!(DerivedUnderACondition::from_status(486), Some(DerivedUnderACondition::Busy));
}

#[test]
fn discriminants_and_a_representation() {
    #[derive(SipCause, Debug, Clone, Copy, PartialEq)]
    #[repr(u16)]
    enum Why {
        #[codes(486)]
        Busy = 486,
        #[codes(404)]
        NotFound = 400 + 4,
        #[codes(600)]
        Next,
        #[sip_cause(fallback)]
        Other = u16::MAX,
    }

    assert_eq!(Why::from_status(600).map(|why| why as u16), Some(405));
    assert_eq!(Why::from_status(500).map(|why| why as u16), Some(u16::MAX));
    assert_eq!(Why::Busy.codes(), [Why::Busy as u16]);
    assert_eq!(Why::NotFound as u16, 404);
}

#[test]
fn discriminants_beside_fields() {
    #[derive(SipCause, Debug, PartialEq)]
    #[repr(u8)]
    enum Why {
        #[codes(486)]
        Busy(u16) = 17,
        #[sip_cause(delegate)]
        Standard(Cause) = { 8 + 8 },
    }

    assert_eq!(Why::from_status(486), Some(Why::Busy(486)));
    assert_eq!(Why::from_status(404), Some(Why::Standard(Cause::NotFound)));
}

#[derive(SipCause, Debug, PartialEq)]
#[non_exhaustive]
#[must_use]
#[sip_cause(display, error, from_str)]
pub(crate) enum Growing {
    #[codes(486)]
    #[non_exhaustive]
    Busy { status: u16 },
    #[codes(404)]
    #[non_exhaustive]
    NotFound,
}

#[test]
fn enums_and_variants_that_may_grow() {
    assert_eq!(Growing::from_status(486), Some(Growing::Busy { status: 486 }));
    assert_eq!("Not Found".parse(), Ok(Growing::NotFound));
}

mod deprecated {
    //! Under `deny`, which makes a warning from the generated code an error.
    #![deny(deprecated)]

    use sipcause::SipCause;

    #[derive(SipCause, Debug)]
    #[sip_cause(display, error, from_str, exhaustive)]
    #[deprecated = "a newer table is there"]
    pub(super) enum Old {
        #[codes(300..=486)]
        #[deprecated(since = "1.0.0", note = "say `Engaged`")]
        Busy,
        #[codes(487..=699)]
        Failed {
            #[deprecated]
            status: u16,
        },
    }

    #[derive(SipCause)]
    pub(super) enum New {
        #[sip_cause(delegate)]
        #[deprecated]
        Old(#[expect(deprecated, reason = "named by the program itself")] Old),
    }
}

#[test]
fn deprecated_enums_variants_and_fields() {
    use deprecated::New;

    let busy = New::from_status(486);
    assert_eq!(busy.map(|new| new.as_str()), Some("Busy"));
    let failed = New::from_status(503);
    assert_eq!(failed.and_then(|new| new.status()), Some(503));
}

#[test]
fn attributes_of_other_macros() {
    #[derive(SipCause, Debug, Default, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[rustfmt::skip]
    enum Why {
        #[default]
        #[codes(486)]
        #[doc(alias = "engaged", hidden)]
        Busy,
        #[allow(dead_code, reason = "nobody makes one")]
        Local { #[doc = "what"] _what: u8 },
    }

    assert_eq!(Why::from_status(486), Some(Why::default()));
    assert_eq!(Why::Busy.description(), "Busy");
}
