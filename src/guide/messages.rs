//! What each compile error means, and how to fix it.
//!
//! Find the words of your error on this page; `…` stands for what differs from case to case. An error
//! about two places in an enum comes with a second one that points at the earlier place.
//!
//! The derive reports all mistakes in one run of the compiler. The checks that the compiler makes on the
//! tables follow once there are no others.
//!
//! # The enum
//!
//! ## It is not an enum
//!
//! ```text
//! error: `SipCause` can only be derived for enums, with one variant per cause
//! ```
//!
//! A lookup chooses a variant. A struct that describes a failure can hold such an enum in a field.
//!
//! ## It lists no status
//!
//! ```text
//! error: `…` needs at least one variant that lists status codes: `#[codes(486)]`
//! error: no variant of `…` lists a status code; list its codes above a variant:
//!   `#[codes(486)]`
//! error: no variant of `…` lists a status code; discriminants are not read, so write the
//!   status code above `…` as an integer literal: `#[codes(486)]`
//! ```
//!
//! Every lookup would return `None`. Add `#[codes(…)]` to a variant, or a fallback or a delegate.
//!
//! ## A discriminant looks like a code
//!
//! ```text
//! error: discriminants are not read, so … does not lead to `…`; write `#[codes(…)]` above `…`
//! error: discriminants are not read, so … does not lead to `…`; `…` lists that code, so remove
//!   `= …`
//! error: discriminants are not read, so … does not lead to `…`; `…` cannot list codes because
//!   of what it holds, so remove `= …`
//! ```
//!
//! A variant can have several codes, so they stand above it: `Busy = 486` alone would be a local cause,
//! and a lookup of 486 would never return it. A discriminant that the variant lists, too, is fine.
//!
//! # A single code
//!
//! ## The number is not a failure
//!
//! ```text
//! error: … is a provisional response, not a failure (300 to 699)…; if the enum is meant to
//!   name it too, add `#[sip_cause(all_classes)]` to the enum
//! error: … is a success, not a failure (300 to 699); if the enum is meant to name it too, add
//!   `#[sip_cause(all_classes)]` to the enum
//! error: the range `…` includes 100 to 299, which are not failures; leave them out, or add
//!   `#[sip_cause(all_classes)]` to the enum
//! ```
//!
//! A 200 among the causes of failed calls is most often a slip, and would report every successful call
//! as failed. If the enum is for responses of every kind, add `all_classes`.
//!
//! ## The number is outside SIP
//!
//! ```text
//! error: … is not a SIP failure status (300 to 699)…
//! error: … is not a SIP status (100 to 699)…
//! error: … is not a SIP status or a local code (0 to 999)
//! error: … is not a Q.850 cause value (0 to 127)
//! error: … is a status code, not a Q.850 cause value (0 to 127); write it in an attribute of
//!   its own: `#[codes(…)]`
//! ```
//!
//! Nothing would ever match 4860, a typo for 486. Some stacks report their own timeouts and
//! socket errors as numbers below 100 or above 699; `local_codes` allows those. A number below 128
//! is most often a Q.850 cause value, which belongs in `#[q850(…)]`.
//!
//! ## It is not a plain number
//!
//! ```text
//! error: expected a status code: an integer literal such as `486`, or a range such as
//!   `500..=599`
//! error: expected a Q.850 cause value: an integer literal such as `17`, or a range such as
//!   `34..=47`
//! error: expected a status code, found a string; remove the quotes: `…`
//! error: expected a Q.850 cause value, found a string; remove the quotes: `…`
//! error: remove the suffix `…`: `…`
//! error: remove the inner brackets…
//! error: expected a status code; did you mean `…`?
//! error: unknown `…(…)`; did you mean `vendor(…)`?
//! error: unknown `…(…)`; expected a status code or `vendor(…)`
//! error: unknown `…(…)`; expected a Q.850 cause value
//! error: a … cannot have a text; put it on the variant: `#[sip_cause(rename = …)]`
//! error: a status code cannot have a value; if … is a Q.850 cause value, write it in an
//!   attribute of its own: `#[q850(…)]`
//! ```
//!
//! The derive has to know each number to find duplicates, and it runs before constants have values
//! ([why literals only](super::design#why-are-codes-literals-and-not-constants)). Write the number
//! itself, without quotes, sign, suffix or brackets. Texts belong to variants.
//!
//! # Lists and ranges
//!
//! ## A list is empty, or a comma is wrong
//!
//! ```text
//! error: expected at least one …, in parentheses: `…`
//! error: expected `,` between two codes
//! error: expected a code before this `,`
//! ```
//!
//! A variant without codes is a local cause and has no `#[codes(…)]` at all. Separate codes by single
//! commas; a comma at the end is fine.
//!
//! ## A range is written another way
//!
//! ```text
//! error: expected a range with both ends: `…`
//! error: expected a range with both ends, such as `…`
//! error: expected an inclusive range: `…`
//! error: write a range of codes with `..=`: `…`
//! error: write a class of codes as a range: `…`
//! error: the range `…` is empty; did you mean `…`?
//! error: the range `…` is empty
//! ```
//!
//! People write both `500..600` and `500..599` for the same class, and only one of them is right. A
//! range here therefore has both ends and includes the last one: `500..=599`. The message contains the
//! range that was probably meant; check its ends before you copy it.
//!
//! ## `vendor` is in the wrong place
//!
//! ```text
//! error: `vendor(…)` wraps the whole range: `vendor(…)`
//! error: `vendor(…)` cannot be nested; remove the inner one
//! error: `vendor(…)` belongs inside `codes`: `#[codes(vendor(…))]`
//! ```
//!
//! `vendor(…)` marks codes that IANA has not registered. Inside `#[codes(…)]` or
//! `#[in_dialog_codes(…)]`, it wraps a list of codes and whole ranges.
//!
//! # Two places that conflict
//!
//! ## A code is listed twice
//!
//! ```text
//! error: … is mapped to both `…` and `…`
//! error: `…` maps … here, before `…` does
//! error: … is listed twice for `…`
//! error: … is first listed here
//! ```
//!
//! A status has one cause; in a hand-written `match`, the first arm would win. Decide which variant the
//! code belongs to, and remove it from the other. If the meaning depends on whether the request was
//! inside a dialog, list the code in `#[codes(…)]` of one variant and in `#[in_dialog_codes(…)]` of the
//! other.
//!
//! ## Two ranges overlap
//!
//! ```text
//! error: the …ranges of `…` and `…` overlap …
//! error: the …ranges of `…` and `…` overlap …; for an exception within a range, list the codes
//!   of `…` one by one: `…`
//! error: the …ranges of `…` overlap …
//! error: first range here, `…` of `…`, before `…`
//! ```
//!
//! Neither of two ranges wins over the other. A single code does win over a range, so write the
//! smaller one as single codes, or make the larger one end earlier.
//!
//! ## Two fallbacks, or two delegates of one type
//!
//! ```text
//! error: `…` and `…` are both the fallback; only one variant can be
//! error: first `fallback` here, before that of `…`
//! error: `…` and `…` both delegate to `…`; the second never finds anything, so remove it
//! error: first delegate to `…` here, before `…`
//! ```
//!
//! The first would take everything, and the second nothing. Remove one of them.
//!
//! ## A range is never reached
//!
//! ```text
//! error: the range `…` never leads to `…`: every … in it is also listed on its own, by …
//! ```
//!
//! A range that no lookup reaches looks like a rule of the table and has no effect: a single code wins
//! over a range. Remove the range, or one of the single codes.
//!
//! # A variant
//!
//! ## It holds something other than the status
//!
//! ```text
//! error: a variant with codes is a unit variant or holds one `u16`, the status that was
//!   received: `…`
//! error: a fallback is a unit variant or holds one `u16`, the status that was received: `…`;
//!   if `…` has to hold more, remove `fallback` and build it where `from_status` returns `None`
//! ```
//!
//! A lookup knows the status and nothing else, so there is nothing that it could put in another field.
//! Keep a phrase or a header field [beside the cause](super::choosing#where-is-the-number). A variant
//! without codes can hold anything.
//!
//! ## Its delegate is not a table
//!
//! ```text
//! error: a delegate has exactly one field, whose type is itself under the derive: `…`
//! error: the delegate `…` depends on `…`; the type of a delegate cannot depend on a parameter
//!   of the enum
//! error[E0277]: `…` is not a `SipCause`
//! error[E0603]: enum `…` is private
//! error[E0425]: cannot find type `…` in this scope
//! ```
//!
//! A delegate is another enum under the derive, held by value: `Standard(Cause)`, and not a reference,
//! a `Box` or an `Option`. A type parameter could be any type, and what it lists would be unknown here.
//! If the type is your own, add the derive to it. Generic code gets the same error for an enum without
//! the derive.
//!
//! ## Two roles at once
//!
//! ```text
//! error: `…` cannot have both `delegate` and `…`; remove one, since a delegate takes its codes
//!   and texts from its type
//! error: first `…` here, before `…`
//! ```
//!
//! The codes, texts and fallback of a delegate are those of its type. To override one of its codes,
//! list the code on a variant of its own.
//!
//! ## Its name is taken
//!
//! ```text
//! error: the variant `…` would hide the … `…` that the derive generates; rename the variant…
//! ```
//!
//! `CallEnd::codes` would mean the variant, and the function could no longer be called.
//!
//! # Texts
//!
//! ## A text cannot be shown or compared
//!
//! ```text
//! error: expected a non-empty string literal: `… = "…"`
//! error: `…` contains a line break, U+…; remove it
//! error: `…` contains an invisible character, U+…; remove it
//! error: `…` starts or ends with a space; remove it: `…`
//! ```
//!
//! Texts go to logs, databases and screens, and are parsed again. An invisible character makes two
//! texts differ that look the same; one that changes the direction of writing can disguise a line of a
//! log. Such characters often come along when a text is copied from a web page.
//!
//! ## Two variants have the same text
//!
//! ```text
//! error: `…` and `…` have the same text "…", which `…` cannot tell apart; give one of them
//!   another `rename`
//! error: first "…" here, before that of `…`
//! ```
//!
//! Under `from_str` or `serde`, a text has to lead back to its variant.
//!
//! ## A style does not exist
//!
//! ```text
//! error: expected `rename_all = "…"` with one of the styles …
//! error: unknown style "…"; the styles are …
//! error: unknown style "…"; did you mean "…"? the styles are …
//! error: texts are in Title Case without `rename_all`; remove it
//! ```
//!
//! The styles of `rename_all` are those of serde. For texts in another style, use `rename`.
//!
//! # Options
//!
//! ## An option is unknown, misplaced or repeated
//!
//! ```text
//! error: unknown option `…`; the options of … are …
//! error: unknown option `…`; did you mean `…`? the options of … are …
//! error: unknown option `…`; did you mean `…`, which belongs on …? the options of … are …
//! error: unknown option `…`; … belong in an attribute of their own…: `…`
//! error: expected an option; the options of … are …
//! error: expected options, in parentheses: `#[sip_cause(…)]`; the options of … are …
//! error: expected an option before this `,`
//! error: expected `,` between two options
//! error: `…` belongs on a variant
//! error: `…` belongs on the enum
//! error: `…` belongs on the enum and takes no value
//! error: `…` belongs on the enum and takes no value; for the text of a variant, write `…`
//! error: `…` is given twice
//! error: first `…` here
//! error: `…` takes no value
//! error: … belong in an attribute of their own…: `…`
//! error: `…` is an attribute of its own…: `…`
//! error: `non_exhaustive` is an attribute of Rust, not an option: `#[non_exhaustive]`
//! error: a variant without codes is never looked up, so it needs no option; remove it
//! error: texts are exact, so there is no option for their case; remove it
//! ```
//!
//! Words that other derives use, such as `catch_all` or `transparent`, lead to the option that does the
//! same here. If a misspelled `registered` were ignored, the table would look checked and would not be.
//! The documentation of the [derive](derive@crate::SipCause) lists what goes where.
//!
//! ## An attribute is misspelled
//!
//! ```text
//! error: cannot find attribute `…` in this scope
//! error: attribute value must be a literal
//! ```
//!
//! These errors come from rustc. The attributes are `codes`, `in_dialog_codes`, `q850` and `sip_cause`;
//! everything else goes inside `#[sip_cause(…)]`. A list is in parentheses, and not a value behind `=`.
//!
//! ## A value is wrong
//!
//! ```text
//! error: expected one status code to send, 300 to 699: `status = …`
//! error: expected one status code to send, 300 to 699, such as `status = 480`
//! error: expected a status code to send, 300 to 699, found …
//! error: `…` sends the status that it holds; remove `status`
//! error: expected the path of this library, without quotes: `crate = …`
//! ```
//!
//! `status` must be a code that can be sent, so local codes are not allowed even under `local_codes`. A
//! variant that holds a status sends that one. `crate` takes a path, as in a `use` declaration.
//!
//! ## `crate` leads elsewhere
//!
//! ```text
//! error[E0432]: unresolved import `…`
//! ```
//!
//! The generated code finds the library through `crate = path`, and through `::sipcause` without it.
//! If the import ends in `SipCause`, the path leads to another library; if it ends in
//! `__for_sipcause_derive_…`, to another version of this one. `cargo tree -i sipcause-core` shows where
//! the versions come from.
//!
//! # Checks against the registry
//!
//! ## `registered`: a code is not registered
//!
//! ```text
//! error: … is not registered; if a vendor sends it, write `vendor(…)`
//! error: … is not registered; if a vendor sends it, write `status = vendor(…)`
//! ```
//!
//! A code such as 468 is either a typo, perhaps for 486, or a vendor's own. Correct it, or mark
//! it with `vendor(…)`.
//!
//! ## `exhaustive`: codes are missing
//!
//! ```text
//! error: `…` is not exhaustive; list these codes on a variant, or add a delegate that lists
//!   them: …
//! error[E0080]: evaluation panicked: `…` is not exhaustive; list these codes on a variant, or
//!   add a delegate that lists them: …
//! ```
//!
//! Nobody has decided what these codes mean for the program. A fallback does not count as a decision,
//! and neither does a code that is listed only for requests inside a dialog.
//!
//! ## A Q.850 value has no status to hold
//!
//! ```text
//! error: RFC 3398 maps … to no status, and `…` holds one; list the value on a variant that
//!   holds nothing
//! ```
//!
//! A variant that holds a status gets, for a Q.850 value, the status of RFC 3398. The RFC has no status
//! for 16, normal call clearing, and for 44, which two switches settle between themselves.
//!
//! # Traits
//!
//! ## `from_any_status` without a fallback
//!
//! ```text
//! error[E0277]: `…` has no fallback
//! error[E0599]: no variant or associated item named `from_any_status` found for enum `…` in
//!   the current scope
//! ```
//!
//! A total lookup needs a variant for what nothing lists. Mark one with `#[sip_cause(fallback)]`, or use
//! `from_status`. The fallback of a delegate does not count.
//!
//! ## An implementation is missing
//!
//! ```text
//! error: the option `serde` requires the feature `serde` of `sipcause`
//! error: unknown option `…`; did you mean `serde`, which requires the feature `serde` of
//!   `sipcause`?
//! error[E0277]: `…` doesn't implement `…`
//! error[E0277]: the trait bound `…` is not satisfied
//! ```
//!
//! `error` needs `Debug`, which is derived, and `Display`, for which there is `display`:
//!
//! ```compile_fail,E0277
//! # use sipcause::SipCause;
//! #[derive(SipCause)] // and `Debug`
//! #[sip_cause(display, error)]
//! enum CallEnd {
//!     #[codes(486)]
//!     Busy,
//! }
//! ```
//!
//! `from_str` and `serde` read the texts of delegates too, so the types of the delegates need them as
//! well. `serde` also needs the feature of that name, in `Cargo.toml`.
//!
//! ## A function or an implementation exists already
//!
//! ```text
//! error[E0592]: duplicate definitions with name `…`
//! error[E0034]: multiple applicable items in scope
//! error[E0119]: conflicting implementations of trait `…` for type `…`
//! ```
//!
//! The derive gives the enum inherent functions, because only those can be `const`, and an enum can have
//! one inherent function of a name. If it has an `as_str` of its own, rename that, or write its texts
//! as `rename = "…"` and remove it. An implementation of `Display`, `FromStr` or another trait conflicts
//! with the option of that name; keep one of the two. If every function is reported, the derive is
//! applied twice.
