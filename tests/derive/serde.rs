//! `#[sip_cause(serde)]`, through JSON.

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(serde)]
enum Why<'a> {
    #[codes(486)]
    #[sip_cause(rename = "line \"taken\"")]
    Busy,
    #[codes(477)]
    Held(u16),
    #[sip_cause(delegate)]
    Standard(Cause),
    Local(&'a str),
}

#[test]
fn writes_the_name() {
    let written = |why: &Why<'_>| serde_json::to_string(why).unwrap();
    assert_eq!(written(&Why::Busy), r#""line \"taken\"""#);
    assert_eq!(written(&Why::Held(477)), r#""Held""#);
    assert_eq!(written(&Why::Standard(Cause::NotFound)), r#""Not Found""#);
    assert_eq!(written(&Why::Local("timeout")), r#""Local""#);
}

#[test]
fn reads_the_name_borrowed_or_not() {
    let json = r#""line \"taken\"""#;
    assert_eq!(serde_json::from_str::<Why<'_>>(json).unwrap(), Why::Busy);
    let json = r#""Not Found""#;
    let not_found = Why::Standard(Cause::NotFound);
    assert_eq!(serde_json::from_str::<Why<'_>>(json).unwrap(), not_found);
    assert_eq!(serde_json::from_reader::<_, Why<'_>>(json.as_bytes()).unwrap(), not_found);
}

#[test]
fn a_text_of_a_delegate_is_read_as_the_variant_with_the_same_text() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(serde)]
    enum Own {
        #[codes(486)]
        Busy,
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    let json = serde_json::to_string(&Own::Standard(Cause::Busy)).unwrap();
    assert_eq!(serde_json::from_str::<Own>(&json).unwrap(), Own::Busy);
}

#[test]
fn errors_list_what_was_expected() {
    let message = |json| {
        let error = serde_json::from_str::<Why<'_>>(json).unwrap_err();
        error.to_string()
    };
    assert_eq!(
        message(r#""Held""#),
        r#"invalid value: string "Held", expected `line "taken"` or a text of `Cause` at line 1 column 6"#
    );
    assert_eq!(
        message("486"),
        r#"invalid type: integer `486`, expected `line "taken"` or a text of `Cause` at line 1 column 3"#
    );
}
