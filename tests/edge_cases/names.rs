//! Names that mean something else elsewhere.

use sipcause::{Cause, SipCause};

#[test]
fn of_the_prelude() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, error, from_str)]
    enum Why {
        #[codes(401)]
        Some,
        #[codes(402)]
        None,
        #[codes(403)]
        Ok,
        #[codes(404)]
        Err,
        #[codes(405)]
        Error,
        #[codes(406)]
        Option,
        #[codes(407)]
        Result,
        #[codes(408)]
        String,
        #[codes(409)]
        Default,
        #[codes(410)]
        SipCause,
        #[codes(411)]
        Cause,
        #[codes(412)]
        Delegate,
        #[codes(413)]
        Self_,
    }

    assert_eq!(Why::from_status(401), Some(Why::Some));
    assert_eq!(Why::from_status(402), Some(Why::None));
    assert_eq!(Why::from_status(499), None);
    assert_eq!("Err".parse::<Why>().unwrap(), Why::Err);
    assert_eq!(Why::Error.to_string(), "Error");
    assert_eq!(Why::ALL.len(), 13);
}

#[cfg(feature = "serde")]
#[test]
fn of_the_associated_types_in_serde() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(serde)]
    enum Why {
        #[codes(401)]
        Ok,
        #[codes(402)]
        Error,
        #[sip_cause(delegate)]
        Serializer(Cause),
    }

    let json = serde_json::to_string(&Why::Error).unwrap();
    assert_eq!(json, r#""Error""#);
    assert_eq!(serde_json::from_str::<Why>(&json).unwrap(), Why::Error);
}

#[test]
fn glob_imported_variants() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(486)]
        Some,
        #[codes(404)]
        None,
    }
    use Why::*;

    assert_eq!(Why::from_status(486), Option::Some(Some));
    assert_eq!(Why::from_status(404), Option::Some(None));
    assert_eq!(Why::from_status(600), Option::None);
}

#[test]
fn raw_identifiers() {
    mod r#mod {
        #[derive(sipcause::SipCause, Debug, PartialEq)]
        #[expect(non_camel_case_types, reason = "a keyword is in lower case")]
        #[sip_cause(from_str)]
        pub(super) enum r#in {
            #[codes(408)]
            r#await,
        }
    }

    #[derive(SipCause, Debug, PartialEq)]
    #[expect(non_camel_case_types, reason = "a keyword is in lower case")]
    #[sip_cause(r#display, from_str)]
    enum r#enum {
        #[codes(486)]
        r#type,
        #[r#codes(600)]
        #[r#sip_cause(r#rename = "matched")]
        r#match { r#ref: u16 },
        #[sip_cause(delegate)]
        r#fn { r#as: r#mod::r#in },
    }

    assert_eq!(r#enum::from_status(486), Some(r#enum::r#type));
    assert_eq!(r#enum::from_status(600), Some(r#enum::r#match { r#ref: 600 }));
    assert_eq!(r#enum::from_status(408), Some(r#enum::r#fn { r#as: r#mod::r#in::r#await }));
    assert_eq!(r#enum::r#type.to_string(), "Type");
    assert_eq!(r#enum::r#match { r#ref: 1 }.as_str(), "matched");
    assert_eq!(
        "type".parse::<r#enum>().unwrap_err().to_string(),
        "the text does not name a cause of `enum`; expected `Type` or a text of `r#mod::r#in`"
    );
}

#[test]
fn beyond_ascii() {
    mod anrufe {
        #[derive(sipcause::SipCause, Debug, PartialEq)]
        #[sip_cause(from_str)]
        pub(super) enum Grund {
            #[codes(480)]
            Erreichbarkeitslücke,
        }
    }

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, from_str)]
    enum Störung {
        #[codes(486)]
        TeilnehmerBesetzt,
        #[codes(404)]
        ÜbermittlungUnmöglich,
        /// 相手は通話中です。
        #[codes(600)]
        #[sip_cause(rename = "話し中 🙃")]
        話し中 { 受信: u16 },
        #[sip_cause(delegate)]
        Übrige(anrufe::Grund),
    }

    assert_eq!(Störung::TeilnehmerBesetzt.as_str(), "Teilnehmer Besetzt");
    assert_eq!("Übermittlung Unmöglich".parse(), Ok(Störung::ÜbermittlungUnmöglich));
    let busy = Störung::話し中 { 受信: 600 };
    assert_eq!(busy.description(), "相手は通話中です。");
    assert_eq!(busy.to_string(), "話し中 🙃");
    assert_eq!(Störung::from_status(600), Some(busy));
    assert_eq!(
        Störung::from_status(480),
        Some(Störung::Übrige(anrufe::Grund::Erreichbarkeitslücke))
    );
}

#[test]
fn without_a_letter_that_has_a_case() {
    #[derive(SipCause)]
    #[expect(non_camel_case_types, reason = "named after constants of a C library")]
    enum Why {
        #[codes(486)]
        _17,
        #[codes(404)]
        UNALLOCATED_NUMBER,
        #[codes(480)]
        no_answer,
        #[codes(408)]
        Rfc3261Timeout,
    }

    assert_eq!(Why::_17.as_str(), "17");
    assert_eq!(Why::UNALLOCATED_NUMBER.as_str(), "Unallocated Number");
    assert_eq!(Why::no_answer.as_str(), "No Answer");
    assert_eq!(Why::Rfc3261Timeout.as_str(), "Rfc3261 Timeout");
}

#[test]
fn fields_named_as_what_the_derive_binds() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Why {
        #[codes(486)]
        Busy { status: u16 },
        #[codes(404)]
        NotFound { held: u16 },
        #[sip_cause(delegate)]
        Standard { cause: Cause },
        #[sip_cause(fallback)]
        Other { __private: u16 },
    }

    assert_eq!(Why::Busy { status: 600 }.status(), Some(600));
    assert_eq!(Why::NotFound { held: 404 }.status(), Some(404));
    let cause = Cause::Redirected;
    assert_eq!(Why::from_q850(22), Why::from_status(410));
    assert_eq!(Why::from_status(302), Some(Why::Standard { cause }));
}
