//! Short solutions to common tasks.
//!
//! # Add a vendor's codes
//!
//! What an enum lists itself comes before what its delegates list, so it can also override a row.
//! `registered` rejects unregistered codes unless they are marked with `vendor(…)`.
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! #[sip_cause(registered)]
//! enum CallEnd {
//!     /// Your account has run out of credit.
//!     #[codes(402, vendor(499))]
//!     NoCredit,
//!
//!     /// `Busy` in `Cause`.
//!     #[codes(600)]
//!     DoNotDisturb,
//!
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
//! assert_eq!(CallEnd::from_status(600), Some(CallEnd::DoNotDisturb));
//! assert_eq!(CallEnd::from_status(486), Some(CallEnd::Standard(Cause::Busy)));
//! ```
//!
//! # Keep the status
//!
//! A cause classifies a response and does not replace it. Let the variant hold the number:
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! enum Failure {
//!     #[codes(486, 600)]
//!     Busy(u16),
//!
//!     #[sip_cause(fallback)]
//!     Other { status: u16 },
//! }
//!
//! assert_eq!(Failure::from_status(600), Some(Failure::Busy(600)));
//! assert_eq!(Failure::from_any_status(477).status(), Some(477));
//! ```
//!
//! With a standard table, keep the status [beside the cause](super::choosing#where-is-the-number). Do so
//! as well where causes are written to JSON or a database: `as_str`, `Display` and `serde` write `Busy`
//! for `Busy(600)`, and a variant that holds something cannot be read back.
//!
//! # Replace a table that you have
//!
//! Port it row by row, with its texts and its oddities. Then compare numbers and texts of both for every
//! `u16`, and delete the old table when the test passes:
//!
//! ```
//! use sipcause::SipCause;
//!
//! // The old table.
//! fn label(status: u16) -> &'static str {
//!     match status {
//!         486 | 600 => "busy",
//!         408 | 480 => "no answer",
//!         300..=399 | 604 | 404 => "wrong number",
//!         _ => "failed",
//!     }
//! }
//!
//! /// The new one.
//! #[derive(SipCause, Debug, PartialEq)]
//! #[sip_cause(rename_all = "lowercase")]
//! enum CallEnd {
//!     #[codes(486, 600)]
//!     Busy,
//!
//!     #[codes(408, 480)]
//!     #[sip_cause(rename = "no answer")]
//!     NoAnswer,
//!
//!     #[codes(300..=399, 404, 604)]
//!     #[sip_cause(rename = "wrong number")]
//!     WrongNumber,
//!
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! for status in 0..=u16::MAX {
//!     assert_eq!(CallEnd::from_any_status(status).as_str(), label(status), "{status}");
//! }
//! ```
//!
//! The old table calls a 200 "failed", and `from_any_status` agrees. With `from_status` in its place, the
//! comparison would stop at 0, the first number that is not a failure. A table that returns an `Option`
//! compares with `from_status(status).map(…)`.
//!
//! # Keep a text in the catch-all
//!
//! A lookup knows only the number, so a fallback cannot hold the reason phrase. Make the catch-all a
//! variant without codes, which can hold anything, and construct it where the lookup finds nothing:
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! enum Failure {
//!     #[codes(486, 600)]
//!     Busy,
//!
//!     Other { status: u16, phrase: String },
//! }
//!
//! fn failure(status: u16, phrase: &str) -> Option<Failure> {
//!     let other = || Failure::Other { status, phrase: phrase.to_owned() };
//!     let is_failure = (300..=699).contains(&status);
//!     is_failure.then(|| Failure::from_status(status).unwrap_or_else(other))
//! }
//!
//! assert_eq!(failure(600, "Busy"), Some(Failure::Busy));
//! assert!(matches!(failure(477, "Send failed"), Some(Failure::Other { status: 477, .. })));
//! assert_eq!(failure(200, "OK"), None);
//! ```
//!
//! # Find the reason phrase of a status
//!
//! `ResponseCode` names the registered codes. The class has a name for all others:
//!
//! ```
//! use sipcause::{ResponseCode, StatusClass};
//!
//! fn phrase(status: u16) -> &'static str {
//!     match (ResponseCode::from_status(status), StatusClass::from_status(status)) {
//!         (Some(code), _) => code.as_str(),
//!         (None, Some(class)) => class.as_str(),
//!         (None, None) => "Unknown",
//!     }
//! }
//!
//! assert_eq!(phrase(486), "Busy Here");
//! assert_eq!(phrase(499), "Client Error");
//! assert_eq!(phrase(0), "Unknown");
//! ```
//!
//! # Get the status from a SIP stack
//!
//! The argument of `Cause::from_status` is one expression:
//!
//! * `rsip` 0.4 and `rsipstack` 0.7: `response.status_code.code()`
//! * `ezk-sip-types` 0.6: `status_line.code.into_u16()`
//! * `rvoip-sip-core` 0.4: `response.status_code()`
//!
//! Look up the number instead of matching on the stack's own enum: which codes have a variant there
//! differs from stack to stack. `tests/stacks` in the repository runs each of these lines, and lists what
//! each stack hides about a response.
//!
//! # Read the Reason header field
//!
//! A gateway puts there what the telephone network reported, and a proxy why it sent a CANCEL. One field
//! can hold several values. In a response,
//! [`from_response`](crate::SipCause::from_response) weighs them against the status. In a request, such
//! as a BYE, [`from_reasons`](crate::SipCause::from_reasons) finds the first that names a cause:
//!
//! ```
//! use sipcause::reason::is_completed_elsewhere;
//! use sipcause::{Cause, SipCause};
//!
//! let field = r#"Q.850;cause=17;text="User busy";location=LN"#;
//! assert_eq!(Cause::from_response(503, field), Some(Cause::Busy));
//!
//! let field = r#"Preemption;cause=1, SIP;cause=408;text="Session timeout""#;
//! assert_eq!(Cause::from_reasons(field), Some(Cause::Unavailable));
//!
//! // Another phone took the call, so it is not a missed one.
//! assert!(is_completed_elsewhere(r#"SIP;cause=200;text="Call completed elsewhere""#));
//! assert!(is_completed_elsewhere("Q.850;cause=26"));
//! ```
//!
//! The module [`reason`](crate::reason) has the parser, and `cargo run --example missed_calls` a log of
//! missed calls.
//!
//! # Read a Reason in History-Info
//!
//! A diverted call has its history in History-Info, where each Reason is part of a URI and therefore
//! escaped ([RFC 7044 §10.2](https://www.rfc-editor.org/rfc/rfc7044#section-10.2)). If your stack does not
//! unescape the headers of a URI, do so before you parse the value:
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! /// Replaces `%3B` and the like.
//! fn unescape(escaped: &str) -> Option<String> {
//!     let mut parts = escaped.split('%');
//!     let mut bytes = parts.next()?.as_bytes().to_vec();
//!     for part in parts {
//!         let (digits, rest) = part.split_at_checked(2)?;
//!         let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
//!         bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?);
//!         bytes.extend(rest.bytes());
//!     }
//!     String::from_utf8(bytes).ok()
//! }
//!
//! // <sip:bob@example.com?Reason=SIP%3Bcause%3D486%3Btext%3D%22Busy%20Here%22>;index=1
//! let field = unescape("SIP%3Bcause%3D486%3Btext%3D%22Busy%20Here%22").unwrap();
//! assert_eq!(field, r#"SIP;cause=486;text="Busy Here""#);
//! assert_eq!(unescape("%+1"), None);
//! assert_eq!(Cause::from_reasons(&field), Some(Cause::Busy));
//! ```
//!
//! # Map Q.850 causes
//!
//! An enum can list Q.850 values itself. Values that it does not list are mapped by RFC 3398 and looked
//! up as a status, except 26 (answered elsewhere). A range that covers all of them is a catch-all, with
//! single values as exceptions:
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     #[codes(486, 600)]
//!     #[q850(17)]
//!     Busy,
//!
//!     #[q850(16, 31)]
//!     Ended,
//!
//!     #[q850(0..=127)]
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! assert_eq!(CallEnd::from_q850(17), Some(CallEnd::Busy));
//! assert_eq!(CallEnd::from_q850(16), Some(CallEnd::Ended));
//! assert_eq!(CallEnd::from_q850(38), Some(CallEnd::Failed));
//! assert_eq!(CallEnd::from_q850(200), None); // not a Q.850 value
//! ```
//!
//! The catch-all is on a variant that holds nothing, because RFC 3398 does not have a status for every
//! value.
//!
//! # Read Asterisk's hang-up cause
//!
//! Asterisk gives a Q.850 value where there is no status: in the header field
//! `X-Asterisk-HangupCauseCode` of a BYE from `chan_sip`, and in the variable `HANGUPCAUSE` of its
//! dialplan, even if no response arrived at all. Its mapping has 603 for every value without a row, so
//! look up only the rows:
//!
//! ```
//! use sipcause::interworking::ASTERISK;
//! use sipcause::{Cause, Q850};
//!
//! fn cause(hangup_cause: &str) -> Option<Cause> {
//!     let cause = Q850::from_value(hangup_cause.parse().ok()?)?;
//!     if cause == Q850::NORMAL_CALL_CLEARING {
//!         return Some(Cause::Bye);
//!     }
//!     let status = ASTERISK.to_listed_status(cause);
//!     Some(status.map_or(Cause::SipFailureCode, Cause::from_any_status))
//! }
//!
//! assert_eq!(cause("17"), Some(Cause::Busy));
//! assert_eq!(cause("18"), Some(Cause::Unavailable)); // no response
//! assert_eq!(cause("16"), Some(Cause::Bye));
//! assert_eq!(cause(""), None);
//!
//! // The requested channel is not available. Nobody declined.
//! assert_eq!(ASTERISK.to_status(Q850::REQUESTED_CIRCUIT_NOT_AVAILABLE), Some(603));
//! assert_eq!(cause("44"), Some(Cause::SipFailureCode));
//! ```
//!
//! # Cross the telephone network
//!
//! Three [mappings](crate::interworking) between statuses and Q.850 causes, with rows of your own before
//! them:
//!
//! ```
//! use sipcause::Q850;
//! use sipcause::interworking::{ASTERISK, FREESWITCH, Mapping, RFC3398};
//!
//! assert_eq!(RFC3398.to_q850(480), Some(Q850::NO_USER_RESPONDING));
//! assert_eq!(FREESWITCH.to_status(Q850::CALL_REJECTED), Some(603));
//! assert_eq!(ASTERISK.to_status(Q850::CALL_REJECTED), Some(403));
//!
//! const TRUNK: Mapping<'_> = RFC3398.with_statuses(&[(499, Q850::CALL_REJECTED)]);
//! assert_eq!(TRUNK.to_q850(499), Some(Q850::CALL_REJECTED));
//! ```
//!
//! # Prove that a table is complete
//!
//! Under `exhaustive`, every registered failure must be listed. A fallback does not count, since it is
//! for codes that nobody thought of. The error for this enum names 604, 606, 607 and 608:
//!
//! ```compile_fail
//! use sipcause::SipCause;
//!
//! #[derive(SipCause)]
//! #[sip_cause(exhaustive)]
//! enum Dialer {
//!     #[codes(408, 480, 486, 600)]
//!     CallLater,
//!
//!     #[codes(300..=407, 409..=479, 481..=485, 487..=599, 603)]
//!     GiveUp,
//! }
//! ```
//!
//! # Test your own enum
//!
//! Compare the lookup with the source of the table, for every number:
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! enum CallEnd {
//!     #[codes(402, 499)]
//!     NoCredit,
//!     #[sip_cause(delegate)]
//!     Standard(Cause),
//! }
//!
//! for status in 0..=u16::MAX {
//!     let expected = match status {
//!         402 | 499 => Some(CallEnd::NoCredit),
//!         _ => Cause::from_status(status).map(CallEnd::Standard),
//!     };
//!     assert_eq!(CallEnd::from_status(status), expected, "{status}");
//! }
//! ```
//!
//! What must not compile can be tested with [`trybuild`](https://docs.rs/trybuild), after
//! `cargo add --dev trybuild`. Each mistake is a program of its own in a file under `tests/ui`, so it can
//! use your enum only if the enum is public in a library:
//!
//! ```no_run
//! #[test]
//! fn mistakes_do_not_compile() {
//!     trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
//! }
//! ```
//!
//! The first run fails and writes what the compiler said to `wip/`. Read it, and move it beside the
//! file. The texts of errors [can change](super::design#what-can-change-in-a-release), so pin the version
//! in such tests.
//! `examples/acme-causes` in the repository is a crate as a vendor would publish it, with both kinds of
//! tests.
//!
//! # Store a cause and read it back
//!
//! `display` and `from_str` use the text of `as_str`, and so does `serde` if the feature of that name is
//! on. `from_str` accepts the exact texts only, not `NO-ANSWER`. With `rename_all`, the texts are
//! identifiers:
//!
//! ```
//! use sipcause::SipCause;
//!
//! #[derive(SipCause, Debug, PartialEq)]
//! #[sip_cause(rename_all = "kebab-case", display, from_str)]
//! enum Outcome {
//!     #[codes(486, 600)]
//!     Busy,
//!     #[codes(408, 480)]
//!     NoAnswer,
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! assert_eq!(Outcome::from_any_status(480).to_string(), "no-answer");
//! assert_eq!("no-answer".parse(), Ok(Outcome::NoAnswer));
//! ```
//!
//! # Count causes in a database
//!
//! Export the table, for the columns `status`, `cause` and `description`:
//!
//! ```
//! use sipcause::{Cause, SipCause};
//!
//! fn write_table<C: SipCause>(file: impl std::io::Write) -> csv::Result<()> {
//!     let mut file = csv::Writer::from_writer(file);
//!     file.write_record(["status", "cause", "description"])?;
//!     for (status, cause) in C::table() {
//!         file.serialize((status, cause.as_str(), cause.description()))?;
//!     }
//!     Ok(file.flush()?)
//! }
//!
//! let mut file = Vec::new();
//! write_table::<Cause>(&mut file)?;
//! assert!(file.starts_with(b"status,cause,description\n300,Redirected,"));
//! # csv::Result::Ok(())
//! ```
//!
//! Group by status before you join: the join then sees a few hundred rows, however many calls there
//! are. A status that the table does not name, such as 200, drops out; `LEFT JOIN` keeps it.
//!
//! ```sql
//! SELECT causes.cause, sum(by_status.n) AS calls
//! FROM (SELECT status, count(*) AS n FROM calls GROUP BY status) AS by_status
//! JOIN causes ON causes.status = by_status.status
//! GROUP BY causes.cause
//! ORDER BY calls DESC, causes.cause
//! ```
//!
//! For the standard tables, `cargo run --example table -- --format sql` writes the statements that
//! create `causes`; `csv`, `json` and `markdown` are the other formats.
//!
//! # Label metrics
//!
//! A cause is a label with few values, and a status is one with hundreds. `ALL` has the labels that
//! occur, so that each can start at 0:
//!
//! ```
//! use sipcause::SipCause;
//! use std::collections::BTreeMap;
//!
//! #[derive(SipCause)]
//! #[sip_cause(rename_all = "snake_case")]
//! enum Outcome {
//!     #[codes(486, 600)]
//!     Busy,
//!     #[codes(408, 480)]
//!     NoAnswer,
//!     #[sip_cause(fallback)]
//!     Failed,
//! }
//!
//! let zeros = Outcome::ALL.iter().map(|outcome| (outcome.as_str(), 0));
//! let mut calls: BTreeMap<&str, u64> = zeros.collect();
//! for status in [486, 503, 600] {
//!     *calls.entry(Outcome::from_any_status(status).as_str()).or_default() += 1;
//! }
//!
//! assert_eq!(calls, BTreeMap::from([("busy", 2), ("failed", 1), ("no_answer", 0)]));
//! ```
//!
//! Labels should have one style. `rename_all` leaves the texts of a delegate alone, so an enum with a
//! `Standard(Cause)` has both `no_answer` and `Not Found`. List the codes yourself instead.
//!
//! # Use the derive through another crate
//!
//! Users of a library that re-exports this crate need no dependency of their own. They tell the derive
//! where to find it:
//!
//! ```
//! mod telephony {
//!     pub use sipcause as causes;
//! }
//!
//! use telephony::causes::SipCause;
//!
//! #[derive(SipCause)]
//! #[sip_cause(crate = telephony::causes)]
//! enum CallEnd {
//!     #[codes(486, 600)]
//!     Busy,
//! }
//!
//! assert!(CallEnd::from_status(600).is_some());
//! ```
//!
//! If you depend on `sipcause-core` and on the derive separately, write
//! `#[sip_cause(crate = ::sipcause_core)]`.
//!
//! # Use it without `std`
//!
//! There is nothing to turn off: neither the crate nor the generated code uses `std`, an allocator or
//! `unsafe`. For WebAssembly, see [`in_the_browser`](super::in_the_browser). All lookups are `const`:
//!
//! ```
//! use sipcause::Cause;
//!
//! const BUSY: Option<Cause> = Cause::from_status(486);
//! const _: () = assert!(matches!(BUSY, Some(Cause::Busy)));
//! ```
