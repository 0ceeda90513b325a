//! Fields from real systems, parsed in full.

use std::collections::HashSet;

use sipcause::reason::{self, Location, Protocol, Reason};

/// The expected contents of a value.
struct Expected<'a>(Protocol<'a>, Option<u32>, Option<&'a str>, Option<Location>);

fn assert_read(field: &str, expected: &[Expected<'_>]) {
    assert_all_read(&[field], expected);
}

/// The values of all fields of a message.
fn assert_all_read(fields: &[&str], expected: &[Expected<'_>]) {
    let values = fields.iter().flat_map(|field| reason::parse(field));
    let reasons: Vec<Reason<'_>> = values.map(Result::unwrap).collect();
    assert_eq!(reasons.len(), expected.len(), "{reasons:?}");
    for (reason, Expected(protocol, cause, text, location)) in reasons.iter().zip(expected) {
        assert_eq!(reason.protocol(), *protocol);
        assert_eq!(reason.cause(), *cause);
        let said = reason.text().map(|text| text.to_string());
        assert_eq!(said.as_deref(), *text);
        assert_eq!(reason.location(), *location);
    }
}

fn sip(cause: u32, text: Option<&str>) -> Expected<'_> {
    Expected(Protocol::Sip, Some(cause), text, None)
}

fn q850(cause: u32, text: Option<&str>) -> Expected<'_> {
    Expected(Protocol::Q850, Some(cause), text, None)
}

#[test]
fn a_gateway_that_says_it_twice() {
    assert_read(
        r#"Q.850;cause=20;text="Subscriber absent",SIP;cause=480"#,
        &[q850(20, Some("Subscriber absent")), sip(480, None)],
    );
}

#[test]
fn spaces_before_semicolons() {
    assert_read(
        r#"SIP ;cause=200 ;text="Call completed elsewhere""#,
        &[sip(200, Some("Call completed elsewhere"))],
    );
}

#[test]
fn semicolons_and_colons_in_the_text() {
    let text = Some("v=analytics1;url=https://x.example/r");
    assert_read(
        r#"SIP;cause=603;text="v=analytics1;url=https://x.example/r";location=TN"#,
        &[Expected(Protocol::Sip, Some(603), text, Some(Location::TransitNetwork))],
    );
}

#[test]
fn a_comma_in_the_text() {
    assert_read(
        r#"Q.850;cause=31;text="Normal, unspecified", SIP;cause=480"#,
        &[q850(31, Some("Normal, unspecified")), sip(480, None)],
    );
}

#[test]
fn a_cause_of_zero() {
    assert_read("Q.850;cause=0", &[q850(0, None)]);
}

#[test]
fn a_protocol_that_is_not_registered() {
    // As FreeSWITCH sent it until 2012.
    let freeswitch = Protocol::Other("FreeSWITCH");
    assert_read(
        r#"FreeSWITCH;cause=606;text="USER_NOT_REGISTERED""#,
        &[Expected(freeswitch, Some(606), Some("USER_NOT_REGISTERED"), None)],
    );
}

#[test]
fn no_cause() {
    assert_read(
        r#"SIP;text="Hung up", X.int;reasoncode=0x00000000;add-info=05D3.0001.0001, SIP;4ext=x"#,
        &[
            Expected(Protocol::Sip, None, Some("Hung up"), None),
            Expected(Protocol::Other("X.int"), None, None, None),
            // A `4` is a `t` without one bit, though not the bit of the case.
            Expected(Protocol::Sip, None, None, None),
        ],
    );
}

#[test]
fn a_cause_too_large_for_a_number() {
    let field = "SIP;cause=99999999999999999999, SIP;cause=4294967295, SIP;cause=-1, SIP;cause=+1";
    let reasons = reason::parse(field).map(Result::unwrap);
    let causes: Vec<_> = reasons.map(|reason| reason.cause()).collect();
    assert_eq!(causes, [None, Some(u32::MAX), None, None]);

    let beyond = reason::parse(field).next().unwrap().unwrap();
    assert_eq!(beyond.param("CAUSE").unwrap(), "99999999999999999999");
    assert_eq!(beyond.to_string(), "SIP;cause=99999999999999999999");
}

#[test]
fn escapes() {
    let field = r#"Q.850;cause=16;text="he said \"bye\", c:\\ \n""#;
    assert_read(field, &[q850(16, Some(r#"he said "bye", c:\ n"#))]);

    let reason = reason::parse(field).next().unwrap().unwrap();
    let text = reason.text().unwrap();
    assert_eq!(text.raw(), r#"he said \"bye\", c:\\ \n"#);
    assert_eq!(text.as_str(), None);
}

#[test]
fn text_in_any_language() {
    assert_read(
        "SIP;cause=486;text=\"Besetzt – später ☎\", Q.850;cause=17;text=\"通話中\\é\"",
        &[sip(486, Some("Besetzt – später ☎")), q850(17, Some("通話中é"))],
    );
}

#[test]
fn folded_lines() {
    assert_read(
        "SIP\r\n ;cause=487,\r\n\tQ.850;cause=31;text=\"Normal,\r\n unspecified\"",
        &[sip(487, None), q850(31, Some("Normal, unspecified"))],
    );
}

#[test]
fn a_line_break_at_the_end() {
    for end in ["\r\n", "\n", "\r\n\r\n", ";\r\n", " \r\n"] {
        assert_read(&format!("Reason: Q.850;cause=17{end}"), &[q850(17, None)]);
        let text = format!("SIP;cause=486;text=Busy Here{end}");
        assert_read(&text, &[sip(486, Some("Busy Here"))]);
    }
    assert_all_read(&["\r\n", "Reason:\r\n", "Reason: \n"], &[]);
}

#[test]
fn spaces_around_everything() {
    assert_read(
        "\t sip ; LOCATION = u ; Text = \"OK\" ; Cause = 0200 , q.850 ; cause = \"21\" \t",
        &[Expected(Protocol::Sip, Some(200), Some("OK"), Some(Location::User)), q850(21, None)],
    );
}

#[test]
fn a_text_without_quotes() {
    assert_read("SIP;cause=487;text=ORIGINATOR_CANCEL", &[sip(487, Some("ORIGINATOR_CANCEL"))]);
}

#[test]
fn a_text_of_several_words_without_quotes() {
    assert_read("Q.850;cause=17;text=User busy", &[q850(17, Some("User busy"))]);
    assert_read(
        "Q.850;text=User busy;cause=17 , SIP;TEXT = Busy Here\r\n\t;cause=486",
        &[q850(17, Some("User busy")), sip(486, Some("Busy Here"))],
    );
    // The comma ends the text, as it would end a value without one.
    assert_read(
        "Q.850;cause=31;text=Normal, unspecified",
        &[q850(31, Some("Normal")), Expected(Protocol::Other("unspecified"), None, None, None)],
    );
    for text in ["(busy)", "[busy] x", "Échec: réseau", "a=b", "c:\\x y", "-", "通話中"] {
        assert_read(&format!("SIP;text={text} \t;cause=486"), &[sip(486, Some(text))]);
    }
}

#[test]
fn a_semicolon_at_the_end() {
    assert_read("Q.850;cause=17;", &[q850(17, None)]);
    assert_read(
        "SIP; , Q.850;cause=16 ; ,SIP;cause=486;text=Busy Here;",
        &[Expected(Protocol::Sip, None, None, None), q850(16, None), sip(486, Some("Busy Here"))],
    );
}

#[test]
fn the_name_of_the_field_before_the_first_value() {
    for field in [
        "Reason: Q.850;cause=17",
        "Reason:Q.850;cause=17",
        "\treason \t:\r\n Q.850;cause=17",
        "REASON: Q.850;cause=17",
    ] {
        assert_read(field, &[q850(17, None)]);
    }
    assert_all_read(&["Reason:", "reason : "], &[]);
    // A protocol of this name.
    let reason = Protocol::Other("Reason");
    assert_all_read(
        &["Reason;cause=1", "Reason"],
        &[Expected(reason, Some(1), None, None), Expected(reason, None, None, None)],
    );
}

#[test]
fn a_duplicate_parameter() {
    let remote = Some(Location::RemotePrivateNetwork);
    assert_read(
        "SIP;cause=x;cause=480;cause=486;text;text=\"\";text=b;location=XX;location=RPN",
        &[Expected(Protocol::Sip, Some(480), Some(""), remote)],
    );
}

#[test]
fn several_fields() {
    assert_all_read(
        &[
            r#"Q.850;cause=16;text="Terminated""#,
            "",
            " \t",
            r#"STIR;cause=436;text="Bad Identity Info";ppi="..c2ln", STIR;cause=437"#,
        ],
        &[
            q850(16, Some("Terminated")),
            Expected(Protocol::Stir, Some(436), Some("Bad Identity Info"), None),
            Expected(Protocol::Stir, Some(437), None, None),
        ],
    );
}

#[test]
fn every_location() {
    let mut descriptions = HashSet::new();
    for (name, location) in [
        ("U", Location::User),
        ("LPN", Location::LocalPrivateNetwork),
        ("LN", Location::LocalNetwork),
        ("TN", Location::TransitNetwork),
        ("RLN", Location::RemoteLocalNetwork),
        ("RPN", Location::RemotePrivateNetwork),
        ("INTL", Location::InternationalNetwork),
        ("BI", Location::BeyondInterworking),
    ] {
        let expected = || [Expected(Protocol::Q850, Some(21), None, Some(location))];
        assert_read(&format!("Q.850;cause=21;location={name}"), &expected());
        let lower = name.to_lowercase();
        assert_read(&format!("Q.850;location=\"{lower}\";cause=21"), &expected());
        assert_eq!(location.to_string(), name);
        assert!(descriptions.insert(location.description()), "{name}");
    }
}

#[test]
fn a_location_that_is_spare_or_national() {
    for code in [6, 8, 9, 11, 12, 13, 14, 15] {
        let name = format!("LOC-{code}");
        let field = format!("Q.850;cause=21;location={name}");
        assert_read(&field, &[q850(21, None)]);
        let reason = reason::parse(&field).next().unwrap().unwrap();
        assert_eq!(reason.param("location").unwrap(), name.as_str());
        assert_eq!(reason.to_string(), field);
    }
}
