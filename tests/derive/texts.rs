//! The texts of `as_str` and `description`, with and without `rename` and `description`.

use sipcause::SipCause;

#[derive(SipCause)]
enum Why {
    #[codes(404)]
    NotFound,
    /// The line is taken.
    #[codes(486)]
    #[sip_cause(rename = "USER_BUSY")]
    Busy,
    /// Not this one.
    #[codes(603)]
    #[sip_cause(description = "The person declined.")]
    Declined,
    /// The server
    ///   cannot go on.
    ///
    /// Its operator can.
    #[codes(500)]
    Broken,
    Local,
}

#[test]
fn the_name_is_the_variant_in_title_case() {
    assert_eq!(Why::NotFound.as_str(), "Not Found");
    assert_eq!(Why::Local.as_str(), "Local");
}

#[test]
fn rename_is_the_exact_name() {
    assert_eq!(Why::Busy.as_str(), "USER_BUSY");
}

#[test]
fn the_description_is_the_option_else_the_first_paragraph_else_the_name() {
    assert_eq!(Why::Declined.description(), "The person declined.");
    assert_eq!(Why::Busy.description(), "The line is taken.");
    assert_eq!(Why::Broken.description(), "The server cannot go on.");
    assert_eq!(Why::NotFound.description(), "Not Found");
}
