//! An invalid value is an error with its position, and the values after it are still parsed.

use sipcause::reason;

/// Compares the only error in a field with a message, at the place of `^`, and the other values with
/// their causes.
#[track_caller]
fn assert_error(marked: &str, message: &str, causes: &[u32]) {
    let field = &marked.replace('^', "");
    let errors: Vec<_> = reason::parse(field).filter_map(Result::err).collect();
    let [error] = errors[..] else {
        panic!("{errors:?}");
    };
    assert_eq!(Some(error.offset()), marked.find('^'));
    let expected = format!("{message} at byte {}", error.offset());
    assert_eq!(error.to_string(), expected);

    let reasons = reason::parse(field).flatten();
    let read: Vec<_> = reasons.filter_map(|reason| reason.cause()).collect();
    assert_eq!(read, causes);
}

#[test]
fn no_protocol() {
    let message = "expected a protocol";
    assert_error("SIP;cause=1, ^;cause=2, SIP;cause=3", message, &[1, 3]);
    assert_error("^,SIP;cause=1", message, &[1]);
    assert_error("SIP;cause=1,^", message, &[1]);
    assert_error("SIP;cause=1, ^, SIP;cause=2", message, &[1, 2]);
    assert_error("^\"SIP, x\";cause=1, SIP;cause=2", message, &[2]);
}

#[test]
fn no_name() {
    let message = "expected a parameter name after `;`";
    assert_error("SIP; ^=1, SIP;cause=2", message, &[2]);
    assert_error("SIP;^;cause=1", message, &[]);
    assert_error("SIP;cause=1;^;", message, &[]);
    assert_error("SIP;^é=1, SIP;cause=2", message, &[2]);
}

#[test]
fn no_value() {
    let message = "expected a value after `=`";
    assert_error("SIP;cause=^, SIP;cause=2", message, &[2]);
    assert_error("SIP;cause= ^;text=a", message, &[]);
    assert_error("SIP;cause=1;text= ^;x", message, &[]);
    assert_error("SIP;text=^, SIP;cause=2", message, &[2]);
    assert_error("SIP;cause=^é", message, &[]);
    assert_error("SIP;cause=^", message, &[]);
    assert_error("SIP;host=[^], SIP;cause=2", message, &[2]);
    assert_error("SIP;host=[::1^, SIP;cause=2", message, &[2]);
    assert_error("SIP;host=[::^g], SIP;cause=2", message, &[2]);
    assert_error("SIP;host=[::^G], SIP;cause=2", message, &[2]);
}

#[test]
fn no_separator() {
    let message = "expected `;` or `,`";
    assert_error("SIP ^cause=1, SIP;cause=2", message, &[2]);
    assert_error("SIP;cause=4 ^86", message, &[]);
    assert_error("SIP;text=\"a\"^b, SIP;cause=2", message, &[2]);
    assert_error("SIP;text=a ^\"b, c\", SIP;cause=2", message, &[2]);
    assert_error("SIP;cause=1^\r\nVia: x", message, &[]);
    assert_error("SIP;cause=1^\n ;text=a", message, &[]);
}

/// Only the name of this field is skipped, and only before the first value.
#[test]
fn a_field_name_elsewhere() {
    let message = "expected `;` or `,`";
    assert_error("SIP;cause=1, Reason^: SIP;cause=2", message, &[1]);
    assert_error("Reason: Reason^: SIP;cause=1", message, &[]);
    assert_error("Via^: SIP;cause=1, SIP;cause=2", message, &[2]);
    assert_error("Reasons^: SIP;cause=1", message, &[]);
    assert_error("Reason: SIP;cause=1^\r\nReason: SIP;cause=2, SIP;cause=3", message, &[3]);
}

/// A text without quotes extends to a separator.
#[test]
fn unquoted_text() {
    let message = "expected `;` or `,`";
    assert_error("Q.850;cause=31;text=Normal, not ^specified, SIP;cause=480", message, &[31, 480]);
    assert_error("SIP;text=a b ^\"c, d\", SIP;cause=2", message, &[2]);
    assert_error("SIP;text=a b^\r\nVia: x", message, &[]);
    assert_error("SIP;text=a b^\n c", message, &[]);
    assert_error("SIP;text=a b\r\n ^c", message, &[]);
}

/// The quoted string extends to the end of the field, so no value can follow.
#[test]
fn unclosed_quote() {
    let message = "unclosed quoted string";
    assert_error("SIP;cause=1, SIP;text=^\"Call comp, SIP;cause=2", message, &[1]);
    assert_error("SIP;text=^\"", message, &[]);
    assert_error("SIP;text=^\"\\", message, &[]);
    assert_error("SIP;text=^\"\\\"", message, &[]);
    assert_error("SIP;text=^\"Busy\r\n", message, &[]);
}

#[test]
fn line_break() {
    let message = "line break in a quoted string";
    assert_error("SIP;text=\"a^\nb, c\", SIP;cause=2", message, &[2]);
    assert_error("SIP;text=\"a^\r\nb\"", message, &[]);
    assert_error("SIP;text=\"a\\^\r\n b\", SIP;cause=2", message, &[2]);
    assert_error("SIP;text=\"a\\^\n b\", SIP;cause=2", message, &[2]);
}

/// A comma or an escaped quote inside quotes does not end an invalid value.
#[test]
fn quotes_in_an_invalid_value() {
    assert_error(r#"SIP ^x "a, \", b", SIP;cause=2"#, "expected `;` or `,`", &[2]);
    assert_error("SIP;text=\"a^\n\\\", b\", SIP;cause=2", "line break in a quoted string", &[2]);
}

/// A backslash escapes only inside quotes.
#[test]
fn backslash_outside_quotes() {
    assert_error(r"SIP ^x\, SIP;cause=2", "expected `;` or `,`", &[2]);
}

#[test]
fn each_of_several() {
    let field = "SIP;;, Q.850;cause=, , SIP;cause=1, SIP x";
    let offsets: Vec<_> = reason::parse(field)
        .map(|value| value.map_err(|error| error.offset()).map(|_| ()))
        .collect();
    assert_eq!(offsets, [Err(4), Err(19), Err(21), Ok(()), Err(40)]);
}

#[test]
fn is_an_error_of_the_standard_library() {
    let error = reason::parse("SIP x").find_map(Result::err).unwrap();
    let error: Box<dyn std::error::Error> = Box::new(error);
    assert_eq!(error.to_string(), "expected `;` or `,` at byte 4");
}
