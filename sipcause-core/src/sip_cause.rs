use crate::interworking::Mapping;
use crate::reason::{Prefer, Reason};
use crate::response;

/// A cause that SIP status codes stand for.
///
/// The derive of the same name implements it, for code that is generic over tables. If the type is
/// known, call its inherent functions instead, which also work in `const`.
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

    /// The same as [`from_status`](Self::from_status), without any fallback.
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
    /// The lookup goes through the values that the table lists with `#[q850(…)]` and those that its
    /// delegates list. If there is no match, the status to which [RFC
    /// 3398](crate::interworking::RFC3398) maps the value is looked up with
    /// [`from_status`](Self::from_status). A variant that holds a status holds that status.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_q850(17), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_q850(16), None); // the call just ended
    /// ```
    #[must_use]
    fn from_q850(cause: u8) -> Option<Self>;

    /// The cause for which this table or one of its delegates lists a Q.850 cause value with
    /// `#[q850(…)]`. RFC 3398 and status codes are not used.
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
    /// the user, and to 403 for anyone else.
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

    /// The cause of a Reason header field, which can hold several values.
    ///
    /// Systems disagree on which value counts, so `prefer` selects it. Values that are not valid or
    /// do not name a cause are skipped. For the Reason header field of a response, whose status
    /// also counts, use [`from_response`](Self::from_response).
    ///
    /// ```
    /// use sipcause::{Cause, SipCause, reason::Prefer};
    ///
    /// let field = "SIP;cause=603, Q.850;cause=17";
    /// assert_eq!(Cause::from_reasons(field, Prefer::Q850), Some(Cause::Busy));
    /// assert_eq!(Cause::from_reasons(field, Prefer::Sip), Some(Cause::Rejected));
    /// assert_eq!(Cause::from_reasons(field, Prefer::First), Some(Cause::Rejected));
    /// ```
    #[must_use]
    fn from_reasons(value: &str, prefer: Prefer) -> Option<Self> {
        response::from_reasons(value, prefer)
    }

    /// The cause of a response, from its status, its Reason header field and the mapping of the
    /// peer that sent it.
    ///
    /// `reasons` is the value of the field. It is empty if there is none, and several fields are
    /// joined with commas. `peer` is the [mapping](crate::interworking) between statuses and Q.850
    /// causes of the gateway or switch that sent the response. Use [`RFC3398`](crate::interworking::RFC3398) if that mapping is
    /// not known.
    ///
    /// The first of these lookups that finds a cause wins:
    ///
    /// | | looked up | reason |
    /// | --- | --- | --- |
    /// | 1 | a specific Q.850 value, among the rows that the table or a delegate lists with `#[q850(…)]` | the author of the table decided what it means |
    /// | 2 | the status of the response, if the peer or RFC 3398 translates it to that value | the value only repeats the status, often less precisely: 401, 402, 403 and 603 all become 21 |
    /// | 3 | the status in the peer's row for that value | the meaning of a value depends on the peer: 21 is 603 in FreeSWITCH and 403 in Asterisk |
    /// | 4 | the status in RFC 3398's row for that value | the status of the response can be less specific: a busy line behind a gateway arrives as 503 with the value 17 |
    /// | 5 | 500, if the peer has no row for the value and the response has the status that it sends then | that status is meaningless: Asterisk sends 603 for 108 of the 128 values and FreeSWITCH 480 for 102, so nobody declined if a 603 has the value 96 |
    /// | 6 | a status of 400 or more in a reason of the protocol SIP, if the table lists it | a proxy that changes 503 to 500 can keep the original there, and FreeSWITCH puts its own number there |
    /// | 7 | the status of the response | there is no reason, or a generic one |
    ///
    /// The statuses of lookups 2 to 5 and 7 are looked up with [`from_status`](Self::from_status),
    /// including the fallback of the table. A table that names 603 but not 503 therefore returns
    /// its fallback for a 603 with the value 41, a temporary failure, and not the cause of 603.
    /// Lookup 2 does not apply to a value with a [`location`](Reason::location), which adds
    /// information to the status.
    ///
    /// The values 0, 16, 31 and 127 are generic. They occur with any status and only say that the
    /// call has ended. Of several specific values, the first one with a cause counts. The
    /// [`location`](Reason::location) counts as in [`from_reason`](Self::from_reason).
    ///
    /// Reasons count only in a response from 400 to 699. After a 183 the call setup goes on, a 3xx
    /// says where to call instead, and a number outside SIP is from the stack itself.
    ///
    /// A variant that holds a status holds the one that was looked up, such as the 486 of lookup 4,
    /// and not that of the response. After lookup 1, it holds the status that lookups 2 to 5 give
    /// for the value, or else that of the response.
    ///
    /// ```
    /// use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
    /// use sipcause::{Cause, SipCause};
    ///
    /// // A busy line behind a gateway that sends 503 for any failure.
    /// let busy = Cause::from_response(503, r#"Q.850;cause=17;text="User busy""#, &RFC3398);
    /// assert_eq!(busy, Some(Cause::Busy));
    ///
    /// // Asterisk sends 603 for every cause that it does not map. Nobody declined.
    /// let failed = Cause::from_response(603, "Q.850;cause=41", &ASTERISK);
    /// assert_eq!(failed, Some(Cause::SipFailureCode));
    ///
    /// // A generic value.
    /// let absent = Cause::from_response(480, "Q.850;cause=31", &FREESWITCH);
    /// assert_eq!(absent, Some(Cause::Unavailable));
    ///
    /// assert_eq!(Cause::from_response(486, "", &RFC3398), Some(Cause::Busy));
    /// assert_eq!(Cause::from_response(183, "Q.850;cause=17", &RFC3398), None);
    /// ```
    #[must_use]
    fn from_response(status: u16, reasons: &str, peer: &Mapping<'_>) -> Option<Self> {
        response::from_response(status, reasons, peer)
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
