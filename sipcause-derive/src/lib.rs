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
mod spelling;
#[cfg(test)]
mod tests;
mod tokens;
mod validate;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::model::Model;
use crate::tokens::without_expressions;

/// Maps SIP status codes to an enum of call-failure causes.
///
/// The enum gets the functions of the trait [`SipCause`] as `const` functions of its own. Only
/// `from_response`, `from_reason`, `from_reasons` and `table` are functions of the trait alone: they need
/// `use sipcause::SipCause` and are not `const`.
///
/// [`SipCause`]: https://docs.rs/sipcause/latest/sipcause/trait.SipCause.html
/// [`rename`]: https://docs.rs/sipcause/latest/sipcause/options/on_variant/rename/
/// [`description`]: https://docs.rs/sipcause/latest/sipcause/options/on_variant/description/
/// [`status`]: https://docs.rs/sipcause/latest/sipcause/options/on_variant/status/
/// [`fallback`]: https://docs.rs/sipcause/latest/sipcause/options/on_variant/fallback/
/// [`delegate`]: https://docs.rs/sipcause/latest/sipcause/options/on_variant/delegate/
/// [`rename_all`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/rename_all/
/// [`registered`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/registered/
/// [`exhaustive`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/exhaustive/
/// [`all_classes`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/all_classes/
/// [`local_codes`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/local_codes/
/// [`display`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/display/
/// [`error`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/error/
/// [`from_str`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/from_str/
/// [`serde`]: https://docs.rs/sipcause/latest/sipcause/options/on_enum/serde/
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
/// was received, as `Server` does above. A variant without codes is a local cause, such as a timeout or a
/// dropped socket: it may hold anything, and no lookup returns it.
///
/// ## Codes
///
/// A list has integers and inclusive ranges. The same attribute may be repeated.
///
/// * `#[codes(486, 500..=504)]`: the status codes that the variant stands for, 300 to 699. Codes that IANA
///   has not registered can be marked: `vendor(499)`.
/// * `#[in_dialog_codes(408, 481)]`: the same, for responses to requests within a dialog. There they win
///   over `codes`.
/// * `#[q850(17, 34..=47)]`: the Q.850 cause values that the variant stands for, 0 to 127. Other values are
///   looked up as the status that RFC 3398 maps them to.
///
/// It is an error if a code is listed twice, if ranges overlap, or if single codes of other variants take a
/// whole range.
///
/// ```
/// use sipcause::SipCause;
///
/// #[derive(SipCause, Debug, PartialEq)]
/// enum CallEnd {
///     #[codes(486, 600)]
///     #[q850(17)]
///     Busy,
///
///     #[codes(408, 480, vendor(499))]
///     NoAnswer,
///
///     #[in_dialog_codes(408, 481)]
///     Lost,
/// }
///
/// assert_eq!(CallEnd::from_status(408), Some(CallEnd::NoAnswer));
/// assert_eq!(CallEnd::from_in_dialog_status(408), Some(CallEnd::Lost));
/// assert_eq!(CallEnd::from_q850(17), Some(CallEnd::Busy));
/// assert_eq!(CallEnd::from_q850(18), Some(CallEnd::NoAnswer)); // RFC 3398: 408
/// ```
///
/// ## Options of a variant
///
/// Inside `#[sip_cause(…)]`, each with a page and an example:
///
/// * [`rename`]` = "…"`: the text of `as_str`. Without it, the text is the variant's name in the style of
///   `rename_all`, or in Title Case: `NotFound` is `Not Found`, `URITooLong` is `URI Too Long`, and `OK` is `OK`.
/// * [`description`]` = "…"`: the text of `description`. Without it, the text is the first paragraph of the doc
///   comment, or else that of `rename`, or else the name in Title Case, whatever `rename_all` says. A doc
///   comment made by a macro, such as `include_str!`, does not count.
/// * [`status`]` = 480`: the status code to send for the cause. A variant that holds its status cannot have it.
/// * [`fallback`]: the variant takes every status from 300 to 699 that nothing else lists. Only one can.
/// * [`delegate`]: the variant holds a cause of another enum under this derive, in which codes not listed
///   here are looked up. It cannot have codes or other options, its type cannot depend on a parameter of the
///   enum, and two delegates cannot have the same type.
///
/// A text cannot be empty, start or end with a space, or contain a line break or an invisible character.
///
/// # Options of the enum
///
/// Inside `#[sip_cause(…)]`:
///
/// * [`rename_all`]` = "snake_case"`: the style of every text without a `rename`. The texts of a delegate stay
///   as they are: `no_answer` beside `Not Found`.
/// * [`registered`]: a code that IANA has not registered is an error, unless it is written `vendor(499)`.
///   Ranges and codes that only `local_codes` allows are exempt.
/// * [`exhaustive`]: a registered failure that neither a variant nor a delegate lists is an error.
/// * [`all_classes`]: codes from 100 to 299 are allowed, too.
/// * [`local_codes`]: codes from 0 to 99 and from 700 to 999, which a stack reports and never sends, are
///   allowed, too.
/// * [`display`], [`error`], [`from_str`], [`serde`]: implement these traits.
/// * `crate = path`: where the generated code finds the library, by default `::sipcause`.
///
/// ## Texts
///
/// `display`, `from_str` and `serde` use exactly the text of `as_str`: `"busy"` is not `"Busy"`. Under the last
/// two, different variants cannot have the same text, and delegates need the same implementations. A text
/// that a variant and a delegate's cause share is read as the variant.
///
/// What a variant holds is not part of its text: `Server { status: 503 }` is `Server` in a log and in JSON,
/// and is never read back. Write the status beside the cause, as the struct in `examples/call_status.rs` does.
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
/// one. The value 26, answered elsewhere, is a cause only where it is listed.
#[proc_macro_derive(SipCause, attributes(codes, in_dialog_codes, q850, sip_cause))]
pub fn derive_sip_cause(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input.clone()) {
        Ok(input) => input,
        Err(_) => match syn::parse2(without_expressions(input)) {
            Ok(input) => input,
            Err(error) => return error.into_compile_error(),
        },
    };
    let mut diagnostics = Diagnostics::default();
    let model = Model::new(&input, &mut diagnostics);
    validate::validate(&model, &mut diagnostics);
    let mut output = expand::expand(&model, diagnostics.is_empty());
    output.extend(diagnostics.into_compile_errors());
    output
}
