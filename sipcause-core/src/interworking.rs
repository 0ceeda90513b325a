//! Mappings between SIP statuses and the Q.850 causes of the telephone network.
//!
//! A gateway must convert one to the other, and so must a program that compares SIP responses with
//! call records. Systems differ in how they do it, so there are three [`Mapping`]s to choose from.
//! Each can be overridden row by row:
//!
//! * [`RFC3398`] is the standard mapping, and the default.
//! * [`FREESWITCH`] is the mapping of FreeSWITCH.
//! * [`ASTERISK`] is the mapping of Asterisk.
//!
//! ```
//! use sipcause::Q850;
//! use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
//!
//! assert_eq!(RFC3398.to_q850(486), Some(Q850::USER_BUSY));
//! assert_eq!(RFC3398.to_status(Q850::USER_BUSY), Some(486));
//!
//! // No response in time: either a network timer expired, or the phone did not respond.
//! assert_eq!(RFC3398.to_q850(408), Some(Q850::RECOVERY_ON_TIMER_EXPIRY));
//! assert_eq!(FREESWITCH.to_q850(408), Some(Q850::RECOVERY_ON_TIMER_EXPIRY));
//! assert_eq!(ASTERISK.to_q850(408), Some(Q850::NO_USER_RESPONDING));
//! ```
//!
//! # Round trips
//!
//! In every mapping, several numbers become the same one. In [`RFC3398`], for example, 401, 402,
//! 403 and 407 all become cause 21, and cause 21 becomes 403. A status that crosses the telephone
//! network can therefore arrive as a different status. The documentation of each mapping lists the
//! numbers that do not survive the round trip.

mod asterisk;
mod freeswitch;
mod rfc3398;
#[cfg(test)]
mod tests;

pub use asterisk::ASTERISK;
pub use freeswitch::FREESWITCH;
pub use rfc3398::RFC3398;

use crate::q850::{Location, Q850};

/// A mapping from SIP statuses to Q.850 causes and back.
///
/// It is one of the [three mappings](self) of this module, optionally with your own rows, which
/// take precedence. All functions work in `const` and do not allocate.
///
/// ```
/// use sipcause::Q850;
/// use sipcause::interworking::{Mapping, RFC3398};
///
/// /// A trunk that sends 499 to callers without credit, and reports 21 for busy extensions.
/// const TRUNK: Mapping<'_> = RFC3398
///     .with_statuses(&[(499, Q850::CALL_REJECTED)])
///     .with_causes(&[(Q850::CALL_REJECTED, 486)]);
///
/// assert_eq!(TRUNK.to_q850(499), Some(Q850::CALL_REJECTED));
/// assert_eq!(TRUNK.to_status(Q850::CALL_REJECTED), Some(486));
///
/// // The other rows are those of RFC 3398.
/// assert_eq!(TRUNK.to_q850(404), Some(Q850::UNALLOCATED_NUMBER));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mapping<'a> {
    standard: Standard,
    statuses: &'a [(u16, Q850)],
    causes: &'a [(Q850, u16)],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standard {
    Rfc3398,
    FreeSwitch,
    Asterisk,
}

impl Mapping<'static> {
    const fn standard(standard: Standard) -> Self {
        Mapping { standard, statuses: &[], causes: &[] }
    }
}

impl<'a> Mapping<'a> {
    /// The same mapping with these rows from status to cause, which take precedence over its own.
    ///
    /// They replace the rows of an earlier call, and do not change the direction from cause to
    /// status. Any status is allowed, including local ones such as PJSIP's 701. If a status occurs
    /// twice, the first row counts.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::RFC3398;
    ///
    /// let rows = [(487, Q850::NORMAL_UNSPECIFIED), (701, Q850::RECOVERY_ON_TIMER_EXPIRY)];
    /// let mapping = RFC3398.with_statuses(&rows);
    ///
    /// assert_eq!(mapping.to_q850(487), Some(Q850::NORMAL_UNSPECIFIED));
    /// assert_eq!(mapping.to_q850(701), Some(Q850::RECOVERY_ON_TIMER_EXPIRY));
    /// assert_eq!(mapping.to_status(Q850::NORMAL_UNSPECIFIED), Some(480)); // unchanged
    /// ```
    #[must_use]
    pub const fn with_statuses(mut self, rows: &'a [(u16, Q850)]) -> Self {
        self.statuses = rows;
        self
    }

    /// The same mapping with these rows from cause to status, which take precedence over its own.
    ///
    /// They replace the rows of an earlier call, and do not change the direction from status to
    /// cause. If a cause occurs twice, the first row counts. A row applies to every
    /// [location](Self::to_status_at).
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::ASTERISK;
    ///
    /// /// The standard does not name 52. Some systems use it for a barred outgoing call.
    /// const OUTGOING_CALL_BARRED: Q850 = Q850::from_value(52).unwrap();
    ///
    /// let mapping = ASTERISK.with_causes(&[(OUTGOING_CALL_BARRED, 403)]);
    ///
    /// assert_eq!(mapping.to_status(OUTGOING_CALL_BARRED), Some(403));
    /// assert_eq!(ASTERISK.to_status(OUTGOING_CALL_BARRED), Some(603));
    /// ```
    #[must_use]
    pub const fn with_causes(mut self, rows: &'a [(Q850, u16)]) -> Self {
        self.causes = rows;
        self
    }

    /// The Q.850 cause for a SIP status, or `None` if the mapping does not have one.
    ///
    /// Only failures, 300 to 699, have a cause, and also 200 in FreeSWITCH and Asterisk. The
    /// documentation of each mapping lists the failures without a cause.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::RFC3398;
    ///
    /// assert_eq!(RFC3398.to_q850(404), Some(Q850::UNALLOCATED_NUMBER));
    /// assert_eq!(RFC3398.to_q850(499), Some(Q850::NORMAL_UNSPECIFIED)); // not listed
    /// assert_eq!(RFC3398.to_q850(180), None);
    /// ```
    #[must_use]
    pub const fn to_q850(&self, status: u16) -> Option<Q850> {
        if let Some(cause) = self.to_listed_q850(status) {
            return Some(cause);
        }
        from_value(match self.standard {
            Standard::Rfc3398 => rfc3398::default_q850(status),
            Standard::FreeSwitch => freeswitch::default_q850(status),
            Standard::Asterisk => asterisk::default_q850(status),
        })
    }

    /// The same as [`to_q850`](Self::to_q850), but `None` for a status that has only the default.
    ///
    /// Your own rows count as listed.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::ASTERISK;
    ///
    /// assert_eq!(ASTERISK.to_listed_q850(503), Some(Q850::NO_CIRCUIT_AVAILABLE));
    ///
    /// assert_eq!(ASTERISK.to_q850(599), Some(Q850::NO_CIRCUIT_AVAILABLE)); // as any other 5xx
    /// assert_eq!(ASTERISK.to_listed_q850(599), None);
    /// ```
    #[must_use]
    pub const fn to_listed_q850(&self, status: u16) -> Option<Q850> {
        let mut rows = self.statuses;
        while let [(own, cause), rest @ ..] = rows {
            if *own == status {
                return Some(*cause);
            }
            rows = rest;
        }
        from_value(match self.standard {
            Standard::Rfc3398 => rfc3398::listed_q850(status),
            Standard::FreeSwitch => freeswitch::listed_q850(status),
            Standard::Asterisk => asterisk::listed_q850(status),
        })
    }

    /// The SIP status for a Q.850 cause, or `None` if the mapping does not have one.
    ///
    /// FreeSWITCH and Asterisk have a status for every cause. The documentation of [`RFC3398`]
    /// lists the causes without a status.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::RFC3398;
    ///
    /// assert_eq!(RFC3398.to_status(Q850::UNALLOCATED_NUMBER), Some(404));
    /// assert_eq!(RFC3398.to_status(Q850::EXCHANGE_ROUTING_ERROR), Some(500)); // not listed
    /// assert_eq!(RFC3398.to_status(Q850::NORMAL_CALL_CLEARING), None); // the call just ended
    /// ```
    #[must_use]
    pub const fn to_status(&self, cause: Q850) -> Option<u16> {
        if let Some(status) = self.to_listed_status(cause) {
            return Some(status);
        }
        match self.standard {
            Standard::Rfc3398 => rfc3398::default_status(cause.value()),
            Standard::FreeSwitch => Some(freeswitch::DEFAULT_STATUS),
            Standard::Asterisk => Some(asterisk::DEFAULT_STATUS),
        }
    }

    /// The same as [`to_status`](Self::to_status), but `None` for a cause that has only the
    /// default.
    ///
    /// A default says that the call failed, and not why. Your own rows count as listed.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::ASTERISK;
    ///
    /// assert_eq!(ASTERISK.to_listed_status(Q850::USER_BUSY), Some(486));
    ///
    /// let not_available = Q850::REQUESTED_CIRCUIT_NOT_AVAILABLE;
    /// assert_eq!(ASTERISK.to_status(not_available), Some(603)); // nobody declined
    /// assert_eq!(ASTERISK.to_listed_status(not_available), None);
    /// ```
    #[must_use]
    pub const fn to_listed_status(&self, cause: Q850) -> Option<u16> {
        if let Some(status) = self.own_status(cause) {
            return Some(status);
        }
        match self.standard {
            Standard::Rfc3398 => rfc3398::listed_status(cause.value()),
            Standard::FreeSwitch => freeswitch::listed_status(cause.value()),
            Standard::Asterisk => asterisk::listed_status(cause.value()),
        }
    }

    /// The SIP status for a Q.850 cause, if it is known where the call was released.
    ///
    /// In RFC 3398, cause 21 from the called user is 603, because that person declined, and 403
    /// from anywhere else. Every other cause, and every cause in FreeSWITCH and Asterisk, has the
    /// status of [`to_status`](Self::to_status).
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::interworking::RFC3398;
    /// use sipcause::reason::Location;
    ///
    /// let rejected = Q850::CALL_REJECTED;
    /// assert_eq!(RFC3398.to_status(rejected), Some(403));
    /// assert_eq!(RFC3398.to_status_at(rejected, Location::TransitNetwork), Some(403));
    /// assert_eq!(RFC3398.to_status_at(rejected, Location::User), Some(603));
    /// ```
    #[must_use]
    pub const fn to_status_at(&self, cause: Q850, location: Location) -> Option<u16> {
        match (self.standard, self.own_status(cause), cause, location) {
            (Standard::Rfc3398, None, Q850::CALL_REJECTED, Location::User) => Some(603),
            _ => self.to_status(cause),
        }
    }

    /// The status that the rows of the caller have for a cause.
    const fn own_status(&self, cause: Q850) -> Option<u16> {
        let mut rows = self.causes;
        while let [(own, status), rest @ ..] = rows {
            if own.value() == cause.value() {
                return Some(*status);
            }
            rows = rest;
        }
        None
    }
}

const fn from_value(value: Option<u8>) -> Option<Q850> {
    match value {
        Some(value) => Q850::from_value(value),
        None => None,
    }
}

/// [`RFC3398`].
///
/// ```
/// use sipcause::interworking::{Mapping, RFC3398};
///
/// assert_eq!(Mapping::default(), RFC3398);
/// ```
impl Default for Mapping<'_> {
    fn default() -> Self {
        RFC3398
    }
}
