/// A cause that SIP status codes stand for.
///
/// Implemented by the derive of the same name, for code that is generic over tables. Where the
/// type is known, its inherent functions do the same, and also in `const`.
///
/// ```
/// use sipcause_core::{Cause, SipCause};
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
    note = "add the derive to it: `#[derive(SipCause)]` above the enum `{Self}`"
)]
pub trait SipCause: Sized {
    /// Marks what the derive made: a delegate's functions are called through it.
    #[doc(hidden)]
    type __Derived;

    /// The cause that a status code stands for, or `None` where the table does not name it.
    ///
    /// Asked in this order, and the first answer wins: the single codes of the table, its ranges,
    /// what its delegates list, its fallback, the fallbacks of its delegates. A fallback takes
    /// failures only, 300 to 699. Every `u16` has an answer; none panics.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(486), Some(Cause::Busy));
    /// assert_eq!(<Cause as SipCause>::from_status(499), Some(Cause::SipFailureCode));
    /// assert_eq!(<Cause as SipCause>::from_status(200), None);
    /// ```
    #[must_use]
    fn from_status(status: u16) -> Option<Self>;

    /// As [`from_status`](Self::from_status), without any fallback.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
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
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert_eq!(<Cause as SipCause>::from_status(408), Some(Cause::Unavailable));
    /// assert_eq!(<Cause as SipCause>::from_in_dialog_status(408), Some(Cause::DialogError));
    /// ```
    #[must_use]
    fn from_in_dialog_status(status: u16) -> Option<Self>;

    #[doc(hidden)]
    #[must_use]
    fn __from_listed_in_dialog_status(status: u16) -> Option<Self>;

    /// The name of the cause.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::as_str(&Cause::NotFound), "Not Found");
    /// ```
    #[must_use]
    fn as_str(&self) -> &'static str;

    /// What the cause means, in a sentence or two that can be shown to a person.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert!(SipCause::description(&Cause::Busy).contains("another call"));
    /// ```
    #[must_use]
    fn description(&self) -> &'static str;

    /// The status codes that are listed for the cause, in the order written, ranges spelled out.
    ///
    /// Each of them leads back to this cause through [`from_status`](Self::from_status): what
    /// another variant takes out of a range is not among them. Empty for a local cause, and for one
    /// that is only a fallback.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::codes(&Cause::Busy), [486, 600]);
    /// assert!(SipCause::codes(&Cause::ConnectionError).is_empty());
    /// ```
    #[must_use]
    fn codes(&self) -> &'static [u16];

    /// The status that the cause holds, else the first of its codes; never an invented one.
    ///
    /// ```
    /// use sipcause_core::{Cause, SipCause};
    ///
    /// assert_eq!(SipCause::status(&Cause::Busy), Some(486));
    /// assert_eq!(SipCause::status(&Cause::SipFailureCode), None);
    /// ```
    #[must_use]
    fn status(&self) -> Option<u16>;
}
