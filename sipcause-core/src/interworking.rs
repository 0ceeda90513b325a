//! Between SIP statuses and the Q.850 causes of the telephone network.
//!
//! A gateway has to turn one into the other, and so has a program that compares what a SIP trunk
//! says with what a call record says. There is no single right answer, so there are three
//! [`Mapping`]s to pick from, and each can be overridden row by row:
//!
//! * [`RFC3398`], the standard one, and what [`Mapping::default`] gives;
//! * [`FREESWITCH`], as FreeSWITCH does it;
//! * [`ASTERISK`], as Asterisk does it.
//!
//! ```
//! use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
//!
//! assert_eq!(RFC3398.to_q850(486), Some(17));
//! assert_eq!(RFC3398.to_status(17), Some(486));
//!
//! // Nobody answered in time: a timer of the network ran out, or the phone did not respond.
//! assert_eq!(RFC3398.to_q850(408), Some(102));
//! assert_eq!(FREESWITCH.to_q850(408), Some(102));
//! assert_eq!(ASTERISK.to_q850(408), Some(18));
//! ```
//!
//! # No way back
//!
//! In no mapping are the two directions inverse to each other: 401, 402, 403 and 407 all become
//! cause 21, which becomes 403. A status that crosses the telephone network can therefore come out
//! as another. The documentation of each mapping lists what does not survive the round trip.

mod asterisk;
mod freeswitch;
mod rfc3398;
#[cfg(test)]
mod tests;

pub use asterisk::ASTERISK;
pub use freeswitch::FREESWITCH;
pub use rfc3398::RFC3398;

use crate::reason::Location;

/// A way to get from SIP statuses to Q.850 causes and back.
///
/// One of the [three mappings](self) of this module, maybe with rows of one's own before it. All
/// functions can be used in `const`, and nothing is allocated.
///
/// ```
/// use sipcause::interworking::{Mapping, RFC3398};
///
/// /// Our trunk answers 499 to callers without credit, and reports 21 for busy extensions.
/// const TRUNK: Mapping<'_> = RFC3398
///     .with_statuses(&[(499, 21)])
///     .with_causes(&[(21, 486)]);
///
/// assert_eq!(TRUNK.to_q850(499), Some(21));
/// assert_eq!(TRUNK.to_status(21), Some(486));
///
/// // The other rows are those of RFC 3398.
/// assert_eq!(TRUNK.to_q850(404), Some(1));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mapping<'a> {
    standard: Standard,
    statuses: &'a [(u16, u8)],
    causes: &'a [(u8, u16)],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standard {
    Rfc3398,
    FreeSwitch,
    Asterisk,
}

impl Mapping<'static> {
    const fn standard(standard: Standard) -> Self {
        Mapping {
            standard,
            statuses: &[],
            causes: &[],
        }
    }
}

impl<'a> Mapping<'a> {
    /// The same mapping with these rows from status to cause, which come before its own.
    ///
    /// They take the place of rows from an earlier call, and leave the way from causes to statuses
    /// alone. Any status can be given, local ones such as PJSIP's 701 too. Where one stands twice,
    /// the first counts.
    ///
    /// ```
    /// use sipcause::interworking::RFC3398;
    ///
    /// let rows = [(487, 31), (701, 102)];
    /// let mapping = RFC3398.with_statuses(&rows);
    ///
    /// assert_eq!(mapping.to_q850(487), Some(31));
    /// assert_eq!(mapping.to_q850(701), Some(102));
    /// assert_eq!(mapping.to_status(31), RFC3398.to_status(31));
    /// ```
    #[must_use]
    pub const fn with_statuses(mut self, rows: &'a [(u16, u8)]) -> Self {
        self.statuses = rows;
        self
    }

    /// The same mapping with these rows from cause to status, which come before its own.
    ///
    /// They take the place of rows from an earlier call, and leave the way from statuses to causes
    /// alone. Where a cause stands twice, the first counts. A row holds for every
    /// [location](Self::to_status_at).
    ///
    /// ```
    /// use sipcause::interworking::ASTERISK;
    ///
    /// let mapping = ASTERISK.with_causes(&[(16, 480)]);
    ///
    /// assert_eq!(mapping.to_status(16), Some(480));
    /// assert_eq!(ASTERISK.to_status(16), Some(603));
    /// ```
    #[must_use]
    pub const fn with_causes(mut self, rows: &'a [(u8, u16)]) -> Self {
        self.causes = rows;
        self
    }

    /// The Q.850 cause for a SIP status, `None` where the mapping has no answer.
    ///
    /// A status that is no failure has none, but for 200 in FreeSWITCH and Asterisk, and neither has
    /// one outside SIP. What else has none is said at each mapping.
    ///
    /// ```
    /// use sipcause::interworking::RFC3398;
    ///
    /// assert_eq!(RFC3398.to_q850(404), Some(1));
    /// assert_eq!(RFC3398.to_q850(499), Some(31)); // not listed
    /// assert_eq!(RFC3398.to_q850(180), None);
    /// ```
    #[must_use]
    pub const fn to_q850(&self, status: u16) -> Option<u8> {
        let mut rows = self.statuses;
        while let [(own, cause), rest @ ..] = rows {
            if *own == status {
                return Some(*cause);
            }
            rows = rest;
        }
        match self.standard {
            Standard::Rfc3398 => rfc3398::to_q850(status),
            Standard::FreeSwitch => freeswitch::to_q850(status),
            Standard::Asterisk => asterisk::to_q850(status),
        }
    }

    /// The SIP status for a Q.850 cause, `None` where the mapping has no answer.
    ///
    /// A cause above 127 has none. What else has none is said at each mapping.
    ///
    /// ```
    /// use sipcause::interworking::RFC3398;
    ///
    /// assert_eq!(RFC3398.to_status(1), Some(404));
    /// assert_eq!(RFC3398.to_status(99), Some(500)); // not listed
    /// assert_eq!(RFC3398.to_status(16), None); // the call just ended
    /// assert_eq!(RFC3398.to_status(128), None);
    /// ```
    #[must_use]
    pub const fn to_status(&self, cause: u8) -> Option<u16> {
        if let Some(status) = self.own_status(cause) {
            return Some(status);
        }
        match self.standard {
            Standard::Rfc3398 => rfc3398::to_status(cause),
            Standard::FreeSwitch => freeswitch::to_status(cause),
            Standard::Asterisk => asterisk::to_status(cause),
        }
    }

    /// As [`to_status`](Self::to_status), where it is known who released the call.
    ///
    /// In RFC 3398, cause 21 from the called user is 603, since the person has declined, and 403 from
    /// anywhere else. FreeSWITCH and Asterisk do not look at the location.
    ///
    /// ```
    /// use sipcause::interworking::RFC3398;
    /// use sipcause::reason::{self, Location};
    ///
    /// assert_eq!(RFC3398.to_status(21), Some(403));
    /// assert_eq!(RFC3398.to_status_at(21, Location::TransitNetwork), Some(403));
    /// assert_eq!(RFC3398.to_status_at(21, Location::User), Some(603));
    /// ```
    #[must_use]
    pub const fn to_status_at(&self, cause: u8, location: Location) -> Option<u16> {
        match (self.standard, self.own_status(cause)) {
            (Standard::Rfc3398, None) => rfc3398::to_status_at(cause, location),
            _ => self.to_status(cause),
        }
    }

    /// The status that an own row has for a cause.
    const fn own_status(&self, cause: u8) -> Option<u16> {
        let mut rows = self.causes;
        while let [(own, status), rest @ ..] = rows {
            if *own == cause {
                return Some(*status);
            }
            rows = rest;
        }
        None
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
