use crate::SipCause;

/// Every SIP status from 100 to 699 that a table names, with its cause, in order of status.
///
/// Delegates and fallbacks are included. Exports, documentation and tests are made from it.
///
/// ```
/// use sipcause_core::{Cause, table};
///
/// let mut rows = table::<Cause>();
/// assert_eq!(rows.next(), Some((300, Cause::Redirected)));
/// assert_eq!(rows.last(), Some((699, Cause::SipFailureCode)));
/// ```
pub fn table<C: SipCause>() -> impl Iterator<Item = (u16, C)> {
    (100..=699).filter_map(|status| Some((status, C::from_status(status)?)))
}
