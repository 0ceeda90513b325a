use crate::Q850;
use crate::interworking::{Mapping, RFC3398};
use crate::reason::{self, Location, Prefer, Protocol, Reason};

/// A cause that SIP status codes stand for.
///
/// Implemented by the derive of the same name, for code that is generic over tables. Where the
/// type is known, its inherent functions do the same, and also in `const`.
///
/// ```
/// use sipcause::{Cause, SipCause};
///
/// /// How many of these responses a table has no name for.
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
    /// Marks what the derive made: a delegate's functions are called through it.
    #[doc(hidden)]
    type __Derived;

    // A delegate's functions are looked up by name, and for a type without the derive rustc finds those
    // of the trait: then the one error is that the derive is missing.

    #[doc(hidden)]
    #[must_use]
    fn __sipcause_find(status: u16, in_dialog: bool, with_fallback: bool) -> Option<Self>;

    /// As [`from_listed_q850`](Self::from_listed_q850), with the status for a variant that holds one.
    #[doc(hidden)]
    #[must_use]
    fn __sipcause_find_q850(value: u8, status: Option<u16>) -> Option<Self>;

    /// The cause that a status code stands for, or `None` where the table does not name it.
    ///
    /// Asked in this order, and the first answer wins: the single codes of the table, its ranges,
    /// what its delegates list, its fallback, the fallbacks of its delegates. A fallback takes
    /// failures only, 300 to 699. Every `u16` has an answer; none panics.
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

    /// The cause for any status code: as [`from_status`](Self::from_status), or the fallback if there
    /// is none.
    ///
    /// Every `u16` has a cause, also 0, provisional and successful responses, and numbers outside SIP.
    /// A fallback that holds the status gets the number. Only for enums with a
    /// [fallback](sipcause_derive::SipCause) of their own.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_any_status(486), Cause::Busy);
    /// assert_eq!(<Cause as SipCause>::from_any_status(0), Cause::SipFailureCode);
    /// ```
    #[inline]
    #[must_use]
    fn from_any_status(status: u16) -> Self
    where
        Self: HasFallback,
    {
        Self::__from_any_status(status)
    }

    /// As [`from_status`](Self::from_status), without any fallback.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_listed_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_listed_status(499), None);
    /// ```
    #[must_use]
    fn from_listed_status(status: u16) -> Option<Self>;

    /// The cause of a response to a request inside a dialog (RFC 3261 §12.2): as
    /// [`from_status`](Self::from_status), but the in-dialog codes of the table come first, and a
    /// delegate answers with its own in-dialog codes first.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(408), Some(Cause::Unavailable));
    /// assert_eq!(<Cause as SipCause>::from_in_dialog_status(408), Some(Cause::DialogError));
    /// ```
    #[must_use]
    fn from_in_dialog_status(status: u16) -> Option<Self>;

    /// The cause that a Q.850 cause value, 0 to 127, stands for, or `None` where the table does not
    /// name it.
    ///
    /// Asked in this order: the values that the table lists with `#[q850(…)]`; those that its
    /// delegates list; the status that [RFC 3398](crate::interworking::RFC3398) has for the value,
    /// through [`from_status`](Self::from_status). A variant that holds a status holds that one.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_q850(17), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_q850(16), None); // the call just ended
    /// ```
    #[must_use]
    fn from_q850(cause: u8) -> Option<Self>;

    /// The cause for which a Q.850 cause value is listed with `#[q850(…)]`, by this table or by one of
    /// its delegates. RFC 3398 and the status codes play no part.
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
    /// assert_eq!(CallEnd::from_q850(1), Some(CallEnd::NotFound)); // by way of status 404
    /// assert_eq!(CallEnd::from_listed_q850(1), None);
    /// ```
    #[must_use]
    fn from_listed_q850(value: u8) -> Option<Self>;

    /// The cause that one value of a Reason header field stands for (RFC 3326): of protocol SIP by
    /// its status, of Q.850 by its cause value, of any other `None`.
    ///
    /// Where the value says who released the call (RFC 8606), that refines what RFC 3398 makes of
    /// Q.850 cause 21: 603 from the user, 403 from anybody else.
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
        match reason.protocol() {
            // FreeSWITCH also sends numbers above 699 here, which a table may name.
            Protocol::Sip => Self::from_status(u16::try_from(reason.cause()?).ok()?),
            Protocol::Q850 => {
                let value = reason.q850()?;
                let status = match reason.location() {
                    Some(location) => RFC3398.to_status_at(value, location),
                    None => RFC3398.to_status(value),
                };
                Self::__sipcause_find_q850(value.value(), status)
                    .or_else(|| Self::from_status(status?))
            }
            _ => None,
        }
    }

    /// The cause that a Reason header field stands for, which may hold several values.
    ///
    /// Systems disagree on which of them counts, so `prefer` says it; values that name no cause, or
    /// that can't be read, are passed over. For the field of a response, whose status counts too, use
    /// [`from_response`](Self::from_response).
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
        let first_of = |wanted: Option<Protocol<'_>>| {
            reason::parse(value)
                .flatten()
                .filter(|reason| wanted.is_none_or(|wanted| reason.protocol() == wanted))
                .find_map(|reason| Self::from_reason(&reason))
        };
        let preferred = match prefer {
            Prefer::Q850 => Some(Protocol::Q850),
            Prefer::Sip => Some(Protocol::Sip),
            Prefer::First => None,
        };
        first_of(preferred).or_else(|| first_of(None))
    }

    /// The cause of a whole response: its status, its Reason header field, and how the peer that
    /// sent it makes statuses of Q.850 causes.
    ///
    /// `reasons` is the value of the field, empty where there is none; several fields are joined
    /// with commas. `peer` is the [mapping](crate::interworking) of the gateway or switch that the
    /// response comes from, and [`RFC3398`] for one that is not known.
    ///
    /// The first of these lookups that finds a cause wins:
    ///
    /// | | looked up | reason |
    /// | --- | --- | --- |
    /// | 1 | a specific Q.850 value, among the rows that the table or a delegate lists with `#[q850(…)]` | the author of the table has decided what it means |
    /// | 2 | the status of the response, if the peer or RFC 3398 translates it to that value | the value is the status in other words, and often coarser ones: 401, 402, 403 and 603 all become 21 |
    /// | 3 | the status in the peer's row for that value | the peer decides what it means by a value: 21 is 603 in FreeSWITCH and 403 in Asterisk |
    /// | 4 | the status in RFC 3398's row for that value | the status of the response can be less specific: a busy line behind a gateway arrives as 503 with the value 17 |
    /// | 5 | 500, if the peer has no row for the value and the response has the status that it sends then | that status says nothing: Asterisk sends 603 for 108 of the 128 values and FreeSWITCH 480 for 102, so nobody has declined where a 603 has the value 96 |
    /// | 6 | a status of 400 or more in a reason of the protocol SIP, if the table lists it | a proxy that turns 503 into 500 can keep the original there, and FreeSWITCH puts its own number there |
    /// | 7 | the status of the response | there is no reason, or a generic one |
    ///
    /// The statuses of 2 to 5 and of 7 are looked up with [`from_status`](Self::from_status), including
    /// the fallback of the table. A table that names 603 but not 503 therefore returns its fallback
    /// for a 603 with the value 41, a temporary failure, and not the cause of 603. A value with a
    /// [`location`](Reason::location) is never only the status in other words.
    ///
    /// The values 0, 16, 31 and 127 are generic: they occur beside any status and only say that the
    /// call has ended. Of several specific values, the first that leads to a cause counts. The
    /// [`location`](Reason::location) is taken into account as in [`from_reason`](Self::from_reason).
    ///
    /// Reasons count only in a response from 400 to 699. After a 183 the call setup goes on, a 3xx
    /// says where to call instead, and a number outside SIP comes from the stack.
    ///
    /// A variant that holds a status holds the one that was looked up, such as the 486 of lookup 4,
    /// and not that of the response. With lookup 1 it holds the status that 2 to 5 have for the
    /// value, or else that of the response.
    ///
    /// ```
    /// use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
    /// use sipcause::{Cause, SipCause};
    ///
    /// // A busy line behind a gateway that sends 503 for any failure.
    /// let busy = Cause::from_response(503, r#"Q.850;cause=17;text="User busy""#, &RFC3398);
    /// assert_eq!(busy, Some(Cause::Busy));
    ///
    /// // Asterisk sends 603 for any cause that it does not map: nobody declined.
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
        let reasons = match status {
            400..=699 => reasons,
            _ => "",
        };
        let of_q850 = |reason: Reason<'_>| {
            let cause = reason.q850().filter(|&cause| is_specific(cause))?;
            let location = reason.location();
            let says_nothing = Some(status) == default_status(peer);
            let translated = [peer, &RFC3398].map(|mapping| mapping.to_q850(status));
            let mapped = if location.is_none() && translated.contains(&Some(cause)) {
                // The value is only the status in other words, and often a coarser one.
                Some(status)
            } else {
                row(peer, cause, location)
                    .or_else(|| row(&RFC3398, cause, location))
                    .or_else(|| default_status(&RFC3398).filter(|_| says_nothing))
            };
            Self::__sipcause_find_q850(cause.value(), mapped.or(Some(status)))
                .or_else(|| Self::from_status(mapped?))
        };
        let of_sip = |reason: Reason<'_>| match (reason.protocol(), reason.cause()) {
            (Protocol::Sip, Some(status @ 400..)) => {
                Self::from_listed_status(u16::try_from(status).ok()?)
            }
            _ => None,
        };
        let mut values = reason::parse(reasons).flatten();
        values
            .clone()
            .find_map(of_q850)
            .or_else(|| values.find_map(of_sip))
            .or_else(|| Self::from_status(status))
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

    /// What the cause means, in a sentence or two that can be shown to a person.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert!(SipCause::description(&Cause::Busy).contains("another call"));
    /// ```
    #[must_use]
    fn description(&self) -> &'static str;

    /// The status codes that are listed for the cause, in the order written, ranges spelled out.
    ///
    /// A code that another variant of the same enum takes out of a range is not among them, so each
    /// leads back to this cause through the [`from_status`](Self::from_status) of its enum. An enum that
    /// delegates may list some of the same codes itself: those lead to its own variant. Empty for a local
    /// cause, and for one that is only a fallback.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::codes(&Cause::Busy), [486, 600]);
    /// assert!(SipCause::codes(&Cause::ConnectionError).is_empty());
    /// ```
    #[must_use]
    fn codes(&self) -> &'static [u16];

    /// The Q.850 cause values that are listed for the cause, in the order written, ranges spelled
    /// out; empty where none are.
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

    /// The status code to send for this cause: the one it holds, else the one given by
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
    ///     /// No response lists it, but there is a code to send.
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

    /// The Q.850 cause value to send for this cause: the first of its
    /// [`q850_values`](Self::q850_values), or `None` if it lists none.
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
    /// Delegates and fallbacks are included. Use it to export a table, to document it or to test it.
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

/// A table with a fallback of its own, so that every status has a cause.
///
/// Implemented by the derive for an enum with a variant marked `#[sip_cause(fallback)]`. It is a bound for
/// generic code that calls [`from_any_status`](SipCause::from_any_status).
///
/// ```
/// use sipcause::{Cause, HasFallback, SipCause};
///
/// /// A label for every call, whatever the gateway reports.
/// fn label<C: SipCause + HasFallback>(status: u16) -> &'static str {
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
    #[doc(hidden)]
    fn __from_any_status(status: u16) -> Self;
}

/// Whether a value says why a call ended. The others stand beside any status: 0 is no value of the
/// standard, 16 is any normal end, and 31 and 127 are for causes without a value of their own.
const fn is_specific(cause: Q850) -> bool {
    !matches!(cause.value(), 0 | 16 | 31 | 127)
}

/// The status for a value, unless it is that of every value without a row.
fn row(mapping: &Mapping<'_>, cause: Q850, location: Option<Location>) -> Option<u16> {
    let status = match location {
        Some(location) => mapping.to_status_at(cause, location),
        None => mapping.to_status(cause),
    };
    status.filter(|_| status != default_status(mapping))
}

/// The status for the values without a row.
const fn default_status(mapping: &Mapping<'_>) -> Option<u16> {
    /// No mapping has a row for it.
    const NONE: Q850 = Q850::from_value(0).unwrap();
    mapping.to_status(NONE)
}
