//! Random fields from the grammar, whose contents are known.

use std::fmt::Write;

use proptest::prelude::*;
use proptest::sample::select;
use sipcause::reason::{self, Protocol, Reason};

use crate::invariants;

/// A value of the field as written, with its contents.
#[derive(Debug, Clone)]
struct Written {
    field: String,
    protocol: String,
    params: Vec<Param>,
}

#[derive(Debug, Clone)]
struct Param {
    field: String,
    name: String,
    value: Option<String>,
}

/// The space that is allowed around every separator.
fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just(""), 4 => select(vec![" ", "\t", "  ", "\r\n ", " \r\n\t"])]
}

fn token() -> impl Strategy<Value = String> {
    "[A-Za-z0-9.!%*_+`'~-]{1,10}"
}

fn in_any_case(names: &[&'static str]) -> impl Strategy<Value = String> + use<> {
    let name = select(names.to_vec());
    (name, any::<u32>()).prop_map(|(name, upper)| {
        let letters = name.chars().enumerate();
        letters
            .map(|(index, char)| match upper >> (index % 32) & 1 {
                0 => char.to_ascii_lowercase(),
                _ => char.to_ascii_uppercase(),
            })
            .collect()
    })
}

/// A value as written, and its text.
fn value() -> impl Strategy<Value = (String, String)> {
    prop_oneof![
        2 => "[0-9]{1,12}".prop_map(|digits| (digits.clone(), digits)),
        1 => in_any_case(&["U", "LN", "RPN", "BI", "XX"]).prop_map(|name| (name.clone(), name)),
        1 => token().prop_map(|token| (token.clone(), token)),
        1 => "\\[[0-9A-Fa-f:.]{1,8}\\]".prop_map(|address| (address.clone(), address)),
        4 => quoted(),
    ]
}

/// A text without quotes, which ends with the value.
fn unquoted_text() -> impl Strategy<Value = (String, String)> {
    "[a-zA-Zé(.=\\\\\\[]([a-z0-9é:=\\\\\\[\\] \t]{0,10}[a-zé.!=\\\\])?"
        .prop_map(|text| (text.clone(), text))
}

fn quoted() -> impl Strategy<Value = (String, String)> {
    let char = prop_oneof![
        4 => "[a-zA-Z0-9 ,;=\"\\\\]",
        1 => "[^\r\n]",
    ];
    let piece = prop_oneof![
        // Escaped if necessary, and sometimes without need.
        9 => (char, prop::bool::weighted(0.2)).prop_map(|(char, escaped)| {
            let escape = escaped || char == "\"" || char == "\\";
            (format!("{}{char}", if escape { "\\" } else { "" }), char)
        }),
        // A folded line is a space.
        1 => select(vec![" ", "\t"]).prop_map(|space| (format!("\r\n{space}"), space.to_owned())),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| {
        let (written, text): (String, String) = pieces.into_iter().unzip();
        (format!("\"{written}\""), text)
    })
}

fn name_and_value() -> impl Strategy<Value = (String, Option<(String, String)>)> {
    let name = prop_oneof![
        3 => in_any_case(&["cause", "text", "location"]),
        1 => token(),
    ];
    prop_oneof![
        4 => (name, prop::option::weighted(0.9, value())),
        1 => (in_any_case(&["text"]), unquoted_text().prop_map(Some)),
    ]
}

prop_compose! {
    fn param()(
        (name, value) in name_and_value(),
        spaces in (space(), space(), space(), space()),
    ) -> Param {
        let mut field = format!("{};{}{name}", spaces.0, spaces.1);
        if let Some((written, _)) = &value {
            write!(field, "{}={}{written}", spaces.2, spaces.3).unwrap();
        }
        Param { field, name, value: value.map(|(_, text)| text) }
    }
}

prop_compose! {
    fn written()(
        protocol in prop_oneof![
            3 => in_any_case(&["SIP", "Q.850", "STIR", "5GMM"]),
            1 => token(),
        ],
        params in prop::collection::vec(param(), 0..6),
        end in prop_oneof![4 => Just(""), 1 => Just(";"), 1 => Just(" ; ")],
        spaces in (space(), space()),
    ) -> Written {
        let mut field = format!("{}{protocol}", spaces.0);
        field.extend(params.iter().map(|param| param.field.as_str()));
        field = field + spaces.1 + end;
        Written { field, protocol, params }
    }
}

/// What stands before the first value.
fn field_name() -> impl Strategy<Value = String> {
    let name = (space(), in_any_case(&["reason"]), space(), space());
    prop_oneof![
        2 => Just(String::new()),
        1 => name.prop_map(|(before, name, after, colon)| format!("{before}{name}{after}:{colon}")),
    ]
}

/// A value that breaks the grammar, without an open quote that would extend into the next value.
fn broken() -> impl Strategy<Value = &'static str> {
    select(vec![
        "", " ", "SIP;;", "SIP;;cause=1", "SIP;=1", "SIP;cause=", "SIP cause=1", "SIP;cause=1 2",
        "SIP;text=;", "SIP;text=a \"b\"", "Reason: SIP", "SIP;text=\"a\nb, c\"",
        "SIP;text=\"a\"b \", \"", "é;cause=1", "SIP;host=[::1",
    ])
}

/// The invariants check cause, text and location.
fn assert_says(reason: &Reason<'_>, written: &Written) {
    assert_eq!(reason.protocol(), Protocol::from_name(&written.protocol));

    let params: Vec<_> = reason.params().collect();
    assert_eq!(params.len(), written.params.len());
    for (param, written) in params.iter().zip(&written.params) {
        assert_eq!(param.name(), written.name);
        let value = param.value().map(|value| value.to_string());
        assert_eq!(value, written.value);
    }
}

proptest! {
    #[test]
    fn is_read_as_it_was_meant(
        name in field_name(),
        written in prop::collection::vec(written(), 1..5),
    ) {
        let values = written.iter().map(|value| value.field.as_str()).collect::<Vec<_>>();
        let field = name + &values.join(",");
        let reasons: Vec<_> = reason::parse(&field).map(Result::unwrap).collect();
        assert_eq!(reasons.len(), written.len());
        for (reason, written) in reasons.iter().zip(&written) {
            assert_says(reason, written);
        }

        // Written and parsed again, they are equal.
        let rewritten = reasons.iter().map(Reason::to_string).collect::<Vec<_>>().join(", ");
        let again: Vec<_> = reason::parse(&rewritten).map(Result::unwrap).collect();
        assert_eq!(again, reasons);

        invariants::check(&field);
    }

    #[test]
    fn is_read_after_an_invalid_value(
        before in written(),
        broken in broken(),
        after in written(),
    ) {
        let field = format!("{},{broken},{}", before.field, after.field);
        let [Ok(first), Err(error), Ok(last)] = reason::parse(&field).collect::<Vec<_>>()[..] else {
            panic!("{field:?}");
        };
        assert_says(&first, &before);
        assert_says(&last, &after);
        let start = before.field.len() + 1;
        assert!((start..=start + broken.len()).contains(&error.offset()));

        invariants::check(&field);
    }

    #[test]
    fn keeps_its_promises_for_any_text(field in ".*") {
        invariants::check(&field);
    }

    /// Pieces of the grammar in any order.
    #[test]
    fn keeps_its_promises_for_near_misses(
        field in "((Reason|:|SIP|Q\\.850|é|;|=|,|\"|\\\\|\r\n | |\n|cause|text|location|26|200|U|\\[|\\]){0,40})"
    ) {
        invariants::check(&field);
    }
}
