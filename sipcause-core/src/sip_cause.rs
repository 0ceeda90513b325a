use crate::reason::Reason;
use crate::response;

/// A cause of a failed SIP call.
///
/// The derive of the same name implements it, for code that is generic over tables. If the type is
/// known, call its inherent functions instead, which also work in `const`. Only the provided
/// methods are here alone.
///
/// ```
/// use sipcause::{Cause, SipCause};
///
/// /// The number of responses that a table does not name.
/// fn unnamed<C: SipCause>(statuses: &[u16]) -> usize {
///     statuses
///         .iter()
///         .filter(|&&status| C::from_status(status).is_none())
///         .count()
/// }
///
/// assert_eq!(unnamed::<Cause>(&[200, 486, 180]), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a `SipCause`",
    label = "no `SipCause`",
    note = "if `{Self}` is an enum of yours, add the derive to it: `#[derive(SipCause)]`"
)]
pub trait SipCause: Sized {
    /// The type that the derive generated, through which a delegate's functions are called.
    #[doc(hidden)]
    type __Derived;

    /// Whether the enum, or one that it delegates to, has errors, which lookups should not add to.
    #[doc(hidden)]
    const __IS_STUB: bool = false;

    // A delegate's functions are looked up by name. For a type without the derive, rustc finds
    // those of the trait, and the only error is that the derive is missing.

    #[doc(hidden)]
    #[must_use]
    fn __sipcause_find(status: u16, in_dialog: bool, with_fallback: bool) -> Option<Self>;

    /// The same as [`from_listed_q850`](Self::from_listed_q850), with the status for a variant that
    /// holds one.
    #[doc(hidden)]
    #[must_use]
    fn __sipcause_find_q850(value: u8, status: Option<u16>) -> Option<Self>;

    /// The cause of a status code, or `None` if the table does not name one.
    ///
    /// The lookup goes through the single codes of the table, its ranges, the codes that its
    /// delegates list, its fallback, and the fallbacks of its delegates. The first match wins. A
    /// fallback takes only failures, 300 to 699. No number panics.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_status(499), Some(Cause::SipFailureCode));
    /// assert_eq!(<Cause as SipCause>::from_status(200), None);
    /// ```
    #[must_use]
    fn from_status(status: u16) -> Option<Self>;

    /// Like [`from_status`](Self::from_status), but ignores fallbacks.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_listed_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_listed_status(499), None);
    /// ```
    #[must_use]
    fn from_listed_status(status: u16) -> Option<Self>;

    /// The cause of a response to a request inside a dialog (RFC 3261 §12.2).
    ///
    /// The in-dialog codes of the table are looked up first. Then the lookup goes on as in
    /// [`from_status`](Self::from_status), and each delegate looks up its own in-dialog codes first.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(408), Some(Cause::Unavailable));
    /// assert_eq!(<Cause as SipCause>::from_in_dialog_status(408), Some(Cause::DialogError));
    /// ```
    #[must_use]
    fn from_in_dialog_status(status: u16) -> Option<Self>;

    /// The cause of a Q.850 cause value, 0 to 127, or `None` if the table does not name one.
    ///
    /// The lookup goes through the values that the table lists in `q850` and those that its delegates
    /// list. If there is no match, the status to which [RFC 3398](crate::interworking::RFC3398) maps
    /// the value is looked up with [`from_status`](Self::from_status). A variant that holds a status
    /// holds that status.
    ///
    /// 26, answered elsewhere, is a cause only if it is listed. RFC 3398 maps it to 404, but the
    /// number exists.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_q850(17), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_q850(16), None); // the call just ended
    /// assert_eq!(<Cause as SipCause>::from_q850(26), None); // answered elsewhere
    /// ```
    #[must_use]
    fn from_q850(cause: u8) -> Option<Self>;

    /// The cause for which this table or one of its delegates lists a Q.850 cause value in `q850`.
    /// RFC 3398 and status codes are not used.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     #[q850(17)]
    ///     Busy,
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!(CallEnd::from_listed_q850(17), Some(CallEnd::Busy));
    /// assert_eq!(CallEnd::from_q850(1), Some(CallEnd::NotFound)); // through status 404
    /// assert_eq!(CallEnd::from_listed_q850(1), None);
    /// ```
    #[must_use]
    fn from_listed_q850(value: u8) -> Option<Self>;

    /// The cause of one value of a Reason header field (RFC 3326), looked up by status for the
    /// protocol SIP and by cause value for Q.850. For any other protocol, it is `None`.
    ///
    /// If the value says who released the call (RFC 8606), RFC 3398 maps Q.850 cause 21 to 603 for
    /// the user, and to 403 for anyone else. If the text of a SIP reason is the name of one of
    /// [FreeSWITCH's own causes](crate::vendor::FreeSwitch#numbers-before-1108), the name counts instead
    /// of the number, unless that is the 6xx with this phrase.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause, reason};
    ///
    /// let reason = reason::parse("Q.850;cause=17;text=\"User busy\"").next().unwrap()?;
    /// assert_eq!(Cause::from_reason(&reason), Some(Cause::Busy));
    ///
    /// let reason = reason::parse("Preemption;cause=1").next().unwrap()?;
    /// assert_eq!(Cause::from_reason(&reason), None);
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    fn from_reason(reason: &Reason<'_>) -> Option<Self> {
        response::from_reason(reason)
    }

    /// The cause of a Reason header field, which is that of the first value that names one.
    ///
    /// Values that are not valid are skipped. For the Reason header field of a response, whose
    /// status also counts, use [`from_response`](Self::from_response).
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// let field = "Preemption;cause=1, Q.850;cause=17, SIP;cause=603";
    /// assert_eq!(Cause::from_reasons(field), Some(Cause::Busy));
    /// assert_eq!(Cause::from_reasons("Q.850;cause=16"), None); // the call just ended
    /// ```
    #[must_use]
    fn from_reasons(value: &str) -> Option<Self> {
        response::from_reasons(value)
    }

    /// The cause of a final response, from its status and its Reason header field.
    ///
    /// `reasons` is the value of the field, or empty without one. Join several fields with commas.
    ///
    /// 1. Outside 400 to 699, for 607 and 608, and for a 603 with `SIP;cause=603` or a reason that
    ///    [`is_network_blocked`](Reason::is_network_blocked), only the status counts: no value ends
    ///    a call that goes on, or makes a refusal a busy line.
    /// 2. The first specific Q.850 value that the table or a delegate lists counts, as its author
    ///    intended, except with 401 and 407, which are challenges; 0, 16, 31 and 127 come with any
    ///    status and are not specific.
    /// 3. With 480, 500, 503 and 603, which gateways send whatever happened, a specific value counts
    ///    as RFC 3398's status for it, unless it is 26 (answered elsewhere) or a standard mapping
    ///    gives it for that status; without a row, the status stays, but a 603 with such a value, 0
    ///    or 16 counts as 500: nobody declined.
    /// 4. The first SIP reason that the table lists counts: above 699, where only FreeSWITCH has
    ///    numbers, and from 400 to 699 with 480, 500 and 503, which can hide what a proxy received.
    /// 5. Otherwise the status counts: a value that repeats it is often less precise.
    ///
    /// Steps 2 and 3 go through the Q.850 values together, in order. A lookup without a result goes
    /// on to the next value or step. SIP reasons are read, and the location counts, as in
    /// [`from_reason`](Self::from_reason).
    ///
    /// A variant that holds a status holds the one that was looked up, such as the 486 for the
    /// value 17, and after step 2, RFC 3398's status for the value.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// // A busy line behind a gateway that sends 503 for any failure.
    /// let busy = Cause::from_response(503, r#"Q.850;cause=17;text="User busy""#);
    /// assert_eq!(busy, Some(Cause::Busy));
    ///
    /// // Asterisk sends 603 for every cause that it does not map.
    /// let failed = Cause::from_response(603, "Q.850;cause=41");
    /// assert_eq!(failed, Some(Cause::SipFailureCode));
    ///
    /// // 408 says more than 102.
    /// let unavailable = Cause::from_response(408, "Q.850;cause=102;location=LN");
    /// assert_eq!(unavailable, Some(Cause::Unavailable));
    ///
    /// assert_eq!(Cause::from_response(486, ""), Some(Cause::Busy));
    /// assert_eq!(Cause::from_response(183, "Q.850;cause=17"), None);
    /// ```
    #[must_use]
    fn from_response(status: u16, reasons: &str) -> Option<Self> {
        response::from_response(status, reasons)
    }

    /// The name of the cause.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::as_str(&Cause::NotFound), "Not Found");
    /// ```
    #[must_use]
    fn as_str(&self) -> &'static str;

    /// What the cause means, in a sentence or two for people.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert!(SipCause::description(&Cause::Busy).contains("another call"));
    /// ```
    #[must_use]
    fn description(&self) -> &'static str;

    /// The status codes listed for the cause, in the order written, with ranges expanded.
    ///
    /// A code of a range that another variant of the same enum lists singly is not included, so the
    /// [`from_status`](Self::from_status) of the enum finds this cause for each code. An enum that
    /// delegates to it can list some of the same codes, and then finds its own variant for them.
    /// The list is empty for a local cause, and for a variant that is only a fallback.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::codes(&Cause::Busy), [486, 600]);
    /// assert!(SipCause::codes(&Cause::ConnectionError).is_empty());
    /// ```
    #[must_use]
    fn codes(&self) -> &'static [u16];

    /// The Q.850 cause values listed for the cause, in the order written, with ranges expanded.
    /// Empty if there are none.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     #[q850(17, 21)]
    ///     Busy,
    /// }
    ///
    /// assert_eq!(SipCause::q850_values(&CallEnd::Busy), [17, 21]);
    /// ```
    #[must_use]
    fn q850_values(&self) -> &'static [u8];

    /// The status code to send for this cause: the one that it holds, else the one in
    /// `#[sip_cause(status = …)]`, else the first of its [`codes`](Self::codes).
    ///
    /// `None` for a cause without any of the three. Lookups never use `status = …`.
    ///
    /// It is not the status that was received, unless the variant holds that one: a cause that was
    /// found for 603 can have the status 403. A delegate returns its own. To log or report the
    /// received status, [keep it](https://docs.rs/sipcause/latest/sipcause/guide/recipes/#keep-the-status).
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     #[sip_cause(delegate)]
    ///     Standard(Cause),
    /// }
    ///
    /// let declined = CallEnd::from_status(603).unwrap();
    /// assert_eq!(declined.status(), Some(403)); // the first code of `Cause::Rejected`
    /// ```
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum Rejection {
    ///     #[codes(486, 600)]
    ///     Busy,
    ///     /// No response has this cause, but there is a code to send.
    ///     #[sip_cause(status = 480)]
    ///     DoNotDisturb,
    ///     CallerGone,
    /// }
    ///
    /// assert_eq!(Rejection::Busy.status(), Some(486));
    /// assert_eq!(Rejection::DoNotDisturb.status(), Some(480));
    /// assert_eq!(Rejection::CallerGone.status(), None);
    /// ```
    #[must_use]
    fn status(&self) -> Option<u16>;

    /// The Q.850 cause value to send for this cause, which is the first of its
    /// [`q850_values`](Self::q850_values). `None` if it lists none.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     #[q850(17, 21)]
    ///     Busy,
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!(CallEnd::Busy.q850(), Some(17));
    /// assert_eq!(CallEnd::NotFound.q850(), None);
    /// ```
    #[must_use]
    fn q850(&self) -> Option<u8>;

    /// Every SIP status from 100 to 699 that the table names, with its cause, in order of status.
    ///
    /// It includes delegates and fallbacks. Use it to export, document or test a table.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// let mut rows = Cause::table();
    /// assert_eq!(rows.next(), Some((300, Cause::Redirected)));
    /// assert_eq!(rows.last(), Some((699, Cause::SipFailureCode)));
    /// ```
    #[must_use]
    fn table() -> impl Iterator<Item = (u16, Self)> {
        (100..=699).filter_map(|status| Some((status, Self::from_status(status)?)))
    }
}

/// A table with its own fallback, in which every status has a cause.
///
/// The derive implements it for an enum with a variant marked `#[sip_cause(fallback)]`. Use it as a
/// bound in generic code that calls [`from_any_status`](Self::from_any_status).
///
/// ```
/// use sipcause::{Cause, HasFallback};
///
/// /// A label for every call, with any status.
/// fn label<C: HasFallback>(status: u16) -> &'static str {
///     C::from_any_status(status).as_str()
/// }
///
/// assert_eq!(label::<Cause>(486), "Busy");
/// assert_eq!(label::<Cause>(0), "SIP Failure Code");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no fallback",
    label = "`from_any_status` needs a fallback",
    note = "mark a variant of `{Self}` with `#[sip_cause(fallback)]`, or call `from_status`, which returns `None` for a status that the enum does not name"
)]
pub trait HasFallback: SipCause {
    /// The cause of any status code, which is the fallback if [`from_status`](SipCause::from_status)
    /// finds none.
    ///
    /// Every `u16` has a cause, including 0, provisional and successful responses, and numbers
    /// outside SIP. A fallback that holds the status gets the number.
    ///
    /// ```
    /// use sipcause::{Cause, HasFallback};
    ///
    /// assert_eq!(<Cause as HasFallback>::from_any_status(486), Cause::Busy);
    /// assert_eq!(<Cause as HasFallback>::from_any_status(0), Cause::SipFailureCode);
    /// ```
    #[must_use]
    fn from_any_status(status: u16) -> Self;
}
