//! Properties of every field, with any contents. The fuzz target checks them, too.

use sipcause::reason::{self, Location, Protocol, Reason, ReasonError};
use sipcause::{Cause, SipCause};

/// Panics if this field breaks one of the properties.
pub(crate) fn check(field: &str) {
    let values: Vec<_> = reason::parse(field).collect();
    check_errors(field, &values);

    let reasons: Vec<_> = values.into_iter().flatten().collect();
    for reason in &reasons {
        check_params(field, reason);
        check_written(reason);
    }
    check_lookups(field, &reasons);

    check_made(field);
}

/// Errors are in order and at character boundaries, and the commas limit the number of values.
fn check_errors(field: &str, values: &[Result<Reason<'_>, ReasonError>]) {
    let commas = field.bytes().filter(|&byte| byte == b',').count();
    assert!(values.len() <= commas + 1, "{values:?}");

    let offsets: Vec<_> =
        values.iter().filter_map(|value| Some(value.as_ref().err()?.offset())).collect();
    assert!(offsets.is_sorted_by(|a, b| a < b), "{offsets:?}");
    for offset in offsets {
        assert!(field.is_char_boundary(offset), "{offset}");
    }
}

/// The reason agrees with its parameters, which are slices of the field.
fn check_params(field: &str, reason: &Reason<'_>) {
    assert_eq!(Protocol::from_name(reason.protocol().as_str()), reason.protocol());
    for param in reason.params() {
        assert!(is_part_of(param.name(), field) && !param.name().is_empty());
        assert!(reason.param(&param.name().to_ascii_uppercase()).is_some());
        if let Some(value) = param.value() {
            let text = value.to_string();
            assert!(is_part_of(value.raw(), field));
            assert!(value.as_str().is_none_or(|plain| plain == text));
            assert!(value.eq_ignore_ascii_case(&text.to_ascii_uppercase()));
            assert_eq!(value, text.as_str());
        }
    }

    let values = |name: &str| {
        let params = reason.params().filter(|param| param.name().eq_ignore_ascii_case(name));
        params.filter_map(|param| Some(param.value()?.to_string())).collect::<Vec<_>>()
    };
    let cause = values("cause").iter().find_map(|text| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok()).flatten()
    });
    assert_eq!(reason.cause(), cause);
    let text = reason.text().map(|text| text.to_string());
    assert_eq!(text, values("text").first().cloned());
    let location = values("location").iter().find_map(|text| Location::from_name(text));
    assert_eq!(reason.location(), location);
}

fn is_part_of(part: &str, whole: &str) -> bool {
    whole.as_bytes().as_ptr_range().contains(&part.as_ptr()) || part.is_empty()
}

/// A written reason parses as an equal one, which is written in the same form.
fn check_written(reason: &Reason<'_>) {
    let written = reason.to_string();
    assert!(!written.contains(['\r', '\n']), "{written:?}");

    let read: Vec<_> = reason::parse(&written).collect();
    assert_eq!(read, [Ok(*reason)], "{written:?}");
    assert_eq!(read[0].unwrap().to_string(), written);
}

/// A lookup in a field agrees with lookups in its values.
fn check_lookups(field: &str, reasons: &[Reason<'_>]) {
    for reason in reasons {
        let written = reason.to_string();
        assert_eq!(reason.is_completed_elsewhere(), reason::is_completed_elsewhere(&written));
        assert_eq!(reason.is_network_blocked(), reason::is_network_blocked(&written));
    }
    assert_eq!(
        reason::is_completed_elsewhere(field),
        reasons.iter().any(Reason::is_completed_elsewhere)
    );
    assert_eq!(reason::is_network_blocked(field), reasons.iter().any(Reason::is_network_blocked));

    assert_eq!(Cause::from_reasons(field), reasons.iter().find_map(Cause::from_reason));
}

/// A reason with any text and any protocol name is written as one value.
fn check_made(text: &str) {
    let written = Reason::new(Protocol::Other(text)).with_text(text).to_string();
    let read: Vec<_> = reason::parse(&written).collect();
    let [Ok(read)] = read[..] else {
        panic!("{written:?} is read as {read:?}");
    };
    assert_eq!(read.text().unwrap(), text.replace(['\r', '\n'], " ").as_str());
    assert_eq!(read.cause(), None);
}
