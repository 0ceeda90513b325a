//! Reasons made by a program, and how reasons are written and compared.

use sipcause::reason::{self, Location, Protocol, Reason};
use sipcause::{Q850, ResponseCode};

fn only(field: &str) -> Reason<'_> {
    let mut reasons = reason::parse(field);
    let reason = reasons.next().unwrap().unwrap();
    assert_eq!(reasons.next(), None);
    reason
}

#[test]
fn writes_what_it_was_made_of() {
    let reason = Reason::new(Protocol::Q850)
        .with_location(Location::TransitNetwork)
        .with_text("User busy")
        .with_cause(17);
    let field = "Q.850;cause=17;text=\"User busy\";location=TN";
    assert_eq!(reason.to_string(), field);
    assert_eq!(only(field), reason);
    assert_eq!(reason.params().count(), 0);
}

#[test]
fn writes_what_was_received_in_its_order_and_normalized() {
    let field = "sip ; Text = \"a \\b\\\"\" ;\r\n X=\"\" ;y ; z=[::1]; CAUSE=\"0200\" ;cause=1";
    assert_eq!(only(field).to_string(), r#"SIP;text="a b\"";X="";y;z=[::1];cause=200"#);
}

#[test]
fn writes_a_text_of_several_words_in_quotes() {
    for (field, written) in [
        ("Reason: Q.850;text=User  busy ;cause=17;", r#"Q.850;text="User  busy";cause=17"#),
        (r"SIP;text=c:\x \", r#"SIP;text="c:\\x \\""#),
        ("SIP;text=busy", "SIP;text=busy"),
        ("SIP;text=(busy)", r#"SIP;text="(busy)""#),
    ] {
        assert_eq!(only(field).to_string(), written);
        assert_eq!(only(written), only(field));
    }
    let text = only("SIP;text=Busy  Here").text().unwrap();
    assert_eq!(text.as_str(), Some("Busy  Here"));
    assert_eq!(text.raw(), "Busy  Here");
}

#[test]
fn writes_what_replaces_what_was_received() {
    let received = only("SIP;x=1;cause=99999999999;text=a;cause=480;text=b;y");
    let reason = received.with_cause(603).with_text("c").with_location(Location::User);
    assert_eq!(reason.to_string(), "SIP;x=1;cause=603;text=\"c\";y;location=U");
    // The received parameters are still available.
    assert_eq!(reason.param("cause").unwrap(), "99999999999");
}

/// Only the characters that RFC 3261 requires to be escaped.
#[test]
fn escapes_quotes_backslashes_and_control_characters() {
    let made = Reason::new(Protocol::Sip).with_text("a\"b\\c\u{0}\u{1f}\u{7f}\té ;,=\r\n\u{85}");
    let written = "SIP;text=\"a\\\"b\\\\c\\\u{0}\\\u{1f}\\\u{7f}\té ;,=  \u{85}\"";
    assert_eq!(made.to_string(), written);
}

#[test]
fn writes_nothing_but_a_token_as_the_protocol() {
    for (name, written) in [("Acme", "Acme"), ("a b;c=d,\"é\"\r\n", "a-b-c-d------"), ("", "-")] {
        assert_eq!(Reason::new(Protocol::Other(name)).to_string(), written);
    }
}

#[test]
fn is_equal_to_a_reason_with_the_same_contents() {
    let reason = only(r#"Q.850;cause=21;text="a \"b\"";location=U;x="y";z"#);
    for same in [
        r#"q.850 ; location=u ; text="a \"\b\"" ; cause="021" ; X=y ; Z"#,
        r#"Q.850;x=y;cause=21;cause=22;z;text="a \"b\"";text=c;location=U"#,
    ] {
        assert_eq!(only(same), reason, "{same}");
    }
}

#[test]
fn differs_in_any_part_of_its_contents() {
    let reason = only("Q.850;cause=21;text=a;location=U;x=y;z");
    for other in [
        "SIP;cause=21;text=a;location=U;x=y;z",
        "Q.850;cause=22;text=a;location=U;x=y;z",
        "Q.850;text=a;location=U;x=y;z",
        "Q.850;cause=21;text=A;location=U;x=y;z",
        "Q.850;cause=21;location=U;x=y;z",
        "Q.850;cause=21;text=a;location=LN;x=y;z",
        "Q.850;cause=21;text=a;x=y;z",
        "Q.850;cause=21;text=a;location=U;x=Y;z",
        "Q.850;cause=21;text=a;location=U;w=y;z",
        "Q.850;cause=21;text=a;location=U;x=y",
        "Q.850;cause=21;text=a;location=U;x=y;z=\"\"",
        "Q.850;cause=21;text=a;location=U;z;x=y",
    ] {
        assert_ne!(only(other), reason, "{other}");
    }
}

#[test]
fn a_text_is_compared_and_shown_unescaped() {
    let text = only(r#"SIP;text="\a \"b\"""#).text().unwrap();
    assert_eq!(text, r#"a "b""#);
    assert_ne!(text, r#"a "b"#);
    assert_ne!(text, text.raw());
    assert!(text.eq_ignore_ascii_case(r#"A "B""#));
    assert!(!text.eq_ignore_ascii_case(text.raw()));
    assert_eq!(format!("{text:?}"), r#""a \"b\"""#);
}

#[test]
fn a_status_becomes_a_reason_that_is_read_back() {
    for status in 0..=u16::MAX {
        let reason = Reason::for_status(status);
        assert_eq!(reason.protocol(), Protocol::Sip);
        assert_eq!(reason.cause(), Some(status.into()));
        let phrase = ResponseCode::from_status(status).map(|code| code.as_str());
        assert_eq!(reason.text().and_then(|text| text.as_str()), phrase);
        assert_eq!(only(&reason.to_string()), reason);
    }
}

#[test]
fn a_q850_cause_becomes_a_reason_that_is_read_back() {
    for value in 0..=127 {
        let cause = Q850::from_value(value).unwrap();
        let reason = Reason::from(cause);
        assert_eq!(reason.q850(), Some(cause));
        let name = cause.is_named().then(|| cause.as_str());
        assert_eq!(reason.text().and_then(|text| text.as_str()), name);
        assert_eq!(only(&reason.to_string()), reason);
        assert_eq!(reason, Reason::for_q850(cause));
    }
}

#[test]
fn a_reason_can_be_a_constant() {
    const BUSY: Reason<'_> = Reason::for_status(486);
    const ABSENT: Reason<'_> = Reason::for_q850(Q850::SUBSCRIBER_ABSENT);
    assert_eq!(BUSY.to_string(), r#"SIP;cause=486;text="Busy Here""#);
    assert_eq!(ABSENT.to_string(), r#"Q.850;cause=20;text="Subscriber absent""#);
}
