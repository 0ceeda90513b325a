//! The derive macro of [`sipcause`](https://docs.rs/sipcause).
//!
//! Most programs depend on `sipcause` instead, which re-exports [`SipCause`](derive@SipCause).

mod attributes;
mod case;
mod codes;
mod diagnostics;
mod doc_comment;
mod expand;
mod model;
mod registry;
#[cfg(test)]
mod tests;
mod tokens;
mod validate;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::model::Model;

/// Maps SIP status codes to an enum of call-failure causes.
///
/// Implements the trait [`SipCause`](https://docs.rs/sipcause/latest/sipcause/trait.SipCause.html), and gives
/// the enum the same functions as inherent ones, which are `const`.
///
/// ```
/// use sipcause::{Cause, SipCause};
///
/// #[derive(SipCause, Debug, PartialEq)]
/// #[sip_cause(display)]
/// enum CallEnd {
///     /// Your account has run out of credit.
///     #[codes(402, 499)]
///     NoCredit,
///
///     /// The server is at fault.
///     #[codes(500..=599)]
///     Server { status: u16 },
///
///     #[sip_cause(delegate)]
///     Standard(Cause),
/// }
///
/// const NO_CREDIT: Option<CallEnd> = CallEnd::from_status(499);
/// assert_eq!(NO_CREDIT, Some(CallEnd::NoCredit));
/// assert_eq!(CallEnd::NoCredit.to_string(), "No Credit");
/// assert_eq!(CallEnd::NoCredit.description(), "Your account has run out of credit.");
///
/// assert_eq!(CallEnd::from_status(503), Some(CallEnd::Server { status: 503 }));
/// assert_eq!(CallEnd::from_status(486), Some(CallEnd::Standard(Cause::Busy)));
/// ```
///
/// # Variants
///
/// A variant with codes, or with `fallback`, is a unit variant or holds exactly one `u16`, the status that
/// was received. A variant without codes is a local cause, such as a timeout or a dropped socket: it may
/// hold anything, and no lookup returns it.
///
/// | attribute | value | default | an error if |
/// | --- | --- | --- | --- |
/// | `#[codes(…)]` | status codes: integers, inclusive ranges, and `vendor(…)` around either; 300 to 699; may be repeated | no codes | a code is listed twice, ranges overlap, or single codes of other variants take a whole range |
/// | `#[in_dialog_codes(…)]` | the same, for responses to requests within a dialog, where they win over `codes` | `codes` apply there, too | as for `codes` |
/// | `#[q850(…)]` | Q.850 cause values, 0 to 127: integers and inclusive ranges | RFC 3398 and the status codes decide | as for `codes`; or the variant holds a status and RFC 3398 does not map the value to one |
/// | `rename = "…"` | the text of `as_str` | the name as `rename_all` writes it, else in Title Case | the text is empty, or has a line break, an invisible character, or a space at either end |
/// | `description = "…"` | the text of `description` | the first paragraph of the doc comment, else `rename`, else the name in Title Case | as for `rename` |
/// | `status = 480` | the status code to send for this cause, 300 to 699; two variants may share one, and lookups ignore it | the first of `codes` | it is not a status that can be sent |
/// | `fallback` | takes every status from 300 to 699 that nothing else lists | such a status is `None` | two variants have it, or no status is left for it |
/// | `delegate` | the variant holds a cause of another enum under this derive; codes not listed here are looked up there | | it is combined with any of the above, its type depends on a parameter of the enum, two delegates have the same type, or no status and no Q.850 value is left for it |
///
/// The last five go inside `#[sip_cause(…)]`.
///
/// A doc comment made by a macro, as in `#[doc = include_str!("busy.md")]`, reaches a derive unexpanded and
/// counts as no doc comment.
///
/// # Options of the enum
///
/// Inside `#[sip_cause(…)]`:
///
/// | option | meaning | an error if |
/// | --- | --- | --- |
/// | `rename_all = "…"` | the style of every text without a `rename`: `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case` or `SCREAMING-KEBAB-CASE`, with the words that serde sees | the style is another |
/// | `strict` | a single code must be registered with IANA or wrapped in `vendor(…)`; ranges and local codes are exempt | a code is neither |
/// | `exhaustive` | every registered failure must be listed by a variant or a delegate; a fallback does not count | a code is missing; the error names all of them |
/// | `all_classes` | allows 100 to 299, too | |
/// | `local_codes` | allows 0 to 99 and 700 to 999, too; the fallback then takes 700 to 999 | |
/// | `display` | implements `Display` with the text of `as_str`; honors width and precision | |
/// | `error` | implements `core::error::Error` | `Debug` or `Display` is missing |
/// | `from_str` | implements `FromStr` for the exact texts of `as_str` | two variants have the same text, or a delegate has no `FromStr` |
/// | `serde` | implements `Serialize` and `Deserialize` with the text of `as_str` | as for `from_str`, or the feature `serde` of `sipcause` is off |
/// | `crate = path` | where the generated code finds the library; `::sipcause` by default | |
///
/// `FromStr` and `Deserialize` return unit variants and the causes of delegates. A variant that holds
/// something is never read from its text, which does not say what to hold. If a delegate's cause has the
/// same text as a variant of the enum, the text is read as that variant.
///
/// # Lookup
///
/// The first match wins:
///
/// 1. the single codes of the enum
/// 2. its ranges, so a range can be a class with exceptions
/// 3. the codes that each delegate lists, in order of declaration
/// 4. the fallback of the enum
/// 5. the fallback of each delegate
///
/// For a response to a request within a dialog, `from_in_dialog_status` looks at the `in_dialog_codes` of
/// the enum before all of these, and at those of a delegate before its other codes.
///
/// For a Q.850 value, `from_q850` looks at the values that the enum lists, then at those of each delegate,
/// and then looks up the status that RFC 3398 maps the value to. A variant that holds a status holds that
/// one.
#[proc_macro_derive(SipCause, attributes(codes, in_dialog_codes, q850, sip_cause))]
pub fn derive_sip_cause(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    let model = Model::new(&input, &mut diagnostics);
    validate::validate(&model, &mut diagnostics);
    if diagnostics.is_empty() {
        return expand::expand(&model);
    }
    let mut output = diagnostics.into_compile_errors();
    output.extend(expand::stub(&model));
    output
}
