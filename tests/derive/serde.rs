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
    assert_eq!(
        serde_json::from_reader::<_, Why<'_>>(json.as_bytes()).unwrap(),
        not_found
    );
}

#[test]
fn says_what_it_wanted() {
    let error = serde_json::from_str::<Why<'_>>(r#""Held""#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with(r#"invalid value: string "Held", expected the text of a cause of `Why`"#),
        "{error}"
    );
    let error = serde_json::from_str::<Why<'_>>("486").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("invalid type: integer `486`, expected the text of a cause of `Why`"),
        "{error}"
    );
}
