//! `#[derive(SipCause)]`: from SIP status codes to the causes of your program.
//!
//! Most programs depend on `sipcause`, which re-exports this derive and documents it.

mod attributes;
mod case;
mod codes;
mod diagnostics;
mod doc_comment;
mod expand;
mod model;
#[cfg(test)]
mod tests;
mod tokens;
mod validate;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::model::Model;

/// Makes an enum the table from SIP status codes to causes: implements `SipCause`, and the same
/// functions as inherent ones that are usable in `const`.
///
/// ```
/// use sipcause::Cause;
/// use sipcause::SipCause;
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
/// # On a variant
///
/// | attribute | value | without it | an error where |
/// | --- | --- | --- | --- |
/// | `#[codes(…)]` | integers and inclusive ranges, 300 to 699, and `vendor(…)` round any of them; may be repeated | the variant has no codes | a code or an overlapping range stands twice; the variant holds anything but one `u16` |
/// | `#[in_dialog_codes(…)]` | the same; they win over `codes` where the answered request was inside a dialog | `codes` count there too | as for `codes` |
/// | `#[q850(…)]` | the same for the cause values of Q.850, 0 to 127, without `vendor` | RFC 3398 and the variant's codes decide | as for `codes`; the variant holds a status, and RFC 3398 has none for the value |
/// | `rename = "…"` | the text of `as_str`: one line, not empty | the name in Title Case | on a delegate |
/// | `description = "…"` | the text of `description`: one line, not empty | the first paragraph of the doc comment, else the text of `as_str` | on a delegate |
/// | `fallback` | takes every status from 300 to 699 that nothing else lists | such a status is `None` | on two variants; on a delegate |
/// | `delegate` | the variant's one field is of a type under this derive, which is asked for what this enum does not list | | with any codes or `fallback`; the type depends on a parameter of the enum |
///
/// The last four stand inside `#[sip_cause(…)]`. A variant with codes or with `fallback` is a unit
/// variant, or holds one `u16`: the status that was received.
///
/// Two variants can't list the same single code, nor ranges that overlap. A single code may lie in
/// a range, of the same or of another variant, and wins over it. An enum may list what its delegate
/// lists too, and wins over it.
///
/// # On the enum, inside `#[sip_cause(…)]`
///
/// | option | meaning | an error where |
/// | --- | --- | --- |
/// | `strict` | codes are registered with IANA or stand in `vendor(…)` | one is neither |
/// | `exhaustive` | every registered failure is claimed by a variant or a delegate; a fallback does not count | one is not; the error names all of them |
/// | `all_classes` | 100 to 299 are codes, too | |
/// | `local_codes` | 0 to 99 and 700 to 999 are codes, too, and the fallback takes 700 to 999 | |
/// | `display` | `Display`, as `as_str`; width and precision count | |
/// | `error` | `core::error::Error` | `Debug` or `Display` is missing |
/// | `from_str` | `FromStr`, from the exact text of `as_str` | two variants have the same text; a delegate has no `FromStr` |
/// | `serde` | `Serialize` and `Deserialize`, as the text of `as_str` | as for `from_str`; the feature `serde` of `sipcause` is off |
/// | `crate = path` | where the generated code finds the library; `::sipcause` without it | |
///
/// `FromStr` and `Deserialize` make unit variants and the causes of delegates. A variant that holds
/// something else is never made from its text, which does not say what to hold.
///
/// # Lookup
///
/// The first that answers wins: the enum's single codes; its ranges; what each delegate lists, in
/// order of declaration; the enum's fallback; the fallback of each delegate. Inside a dialog, the
/// enum's `in_dialog_codes` come first of all, and a delegate's before what else it lists.
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
