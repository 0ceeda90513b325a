use core::iter;

use crate::sip_cause::SipCause;

/// How often each cause occurs among final statuses, in order of the lowest status seen.
///
/// Statuses that `C` does not name are left out. Equal causes are counted together, so a variant
/// that holds the status is counted separately for each status. To count statuses as they arrive,
/// or in several threads, use [`Counts`].
///
/// ```
/// use sipcause::{Cause, count};
///
/// let statuses = [200, 486, 404, 200, 600, 486];
/// let mut causes = count::<Cause>(&statuses);
/// assert_eq!(causes.next(), Some((Cause::NotFound, 1)));
/// assert_eq!(causes.next(), Some((Cause::Busy, 3)));
/// assert_eq!(causes.next(), None);
/// ```
pub fn count<C: SipCause + PartialEq>(statuses: &[u16]) -> impl Iterator<Item = (C, u64)> {
    let counts: Counts = statuses.iter().copied().collect();
    let mut next = 0;
    iter::from_fn(move || counts.next_cause(&mut next))
}

/// A histogram of statuses that can be read by status or by cause.
///
/// Counting a status is one addition in a table of 8 KB. Causes are looked up when the counts are
/// read, once for each status that occurs.
///
/// ```
/// use sipcause::{Cause, Counts};
///
/// let mut counts = Counts::new();
/// counts.add(486);
/// counts.extend([200, 404, 600]);
///
/// assert_eq!(counts.of(486), 1);
/// assert_eq!(counts.total(), 4);
/// assert!(counts.by_status().eq([(200, 1), (404, 1), (486, 1), (600, 1)]));
/// assert!(counts.by_cause().eq([(Cause::NotFound, 1), (Cause::Busy, 2)]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// The counts of 0 to 999, the numbers that a table can name.
    by_status: [u64; 1000],
    beyond: u64,
}

impl Counts {
    /// An empty histogram.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// assert_eq!(Counts::new().total(), 0);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Counts {
            by_status: [0; 1000],
            beyond: 0,
        }
    }

    /// Counts one more status. Any number is allowed. Those above 999 count only in the
    /// [total](Self::total), because no table can name them.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// let mut counts = Counts::new();
    /// counts.add(486);
    /// counts.add(1486);
    /// assert_eq!((counts.of(486), counts.of(1486), counts.total()), (1, 0, 2));
    /// ```
    #[inline]
    pub const fn add(&mut self, status: u16) {
        self.add_many(status, 1);
    }

    /// Counts a status `times` times, for statuses that were counted elsewhere. Counts saturate at
    /// `u64::MAX`.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// // A row of a table grouped by status: 1,200 calls ended with 486.
    /// let mut counts = Counts::new();
    /// counts.add_many(486, 1_200);
    /// assert_eq!(counts.of(486), 1_200);
    /// ```
    #[inline]
    pub const fn add_many(&mut self, status: u16, times: u64) {
        let count = if (status as usize) < self.by_status.len() {
            &mut self.by_status[status as usize]
        } else {
            &mut self.beyond
        };
        *count = count.saturating_add(times);
    }

    /// Adds the counts of another histogram, for example from another thread.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// let mut monday = Counts::from_iter([486, 404]);
    /// monday.merge(&Counts::from_iter([486]));
    /// assert_eq!(monday.of(486), 2);
    /// ```
    pub fn merge(&mut self, other: &Self) {
        for (count, more) in self.by_status.iter_mut().zip(&other.by_status) {
            *count = count.saturating_add(*more);
        }
        self.beyond = self.beyond.saturating_add(other.beyond);
    }

    /// How often a status from 0 to 999 was counted, and 0 for any other number.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// let counts = Counts::from_iter([486, 486, 404]);
    /// assert_eq!(counts.of(486), 2);
    /// assert_eq!(counts.of(600), 0);
    /// ```
    #[inline]
    #[must_use]
    pub const fn of(&self, status: u16) -> u64 {
        if (status as usize) < self.by_status.len() {
            self.by_status[status as usize]
        } else {
            0
        }
    }

    /// How many statuses were counted, whether or not a table names them.
    ///
    /// ```
    /// use sipcause::{Cause, Counts};
    ///
    /// let counts = Counts::from_iter([200, 486, 70]);
    /// assert_eq!(counts.total(), 3);
    /// assert_eq!(counts.by_cause::<Cause>().count(), 1);
    /// ```
    #[must_use]
    pub fn total(&self) -> u64 {
        self.by_status
            .iter()
            .fold(self.beyond, |total, count| total.saturating_add(*count))
    }

    /// The statuses that occur, from 0 to 999, with their counts, in order of status.
    ///
    /// ```
    /// use sipcause::Counts;
    ///
    /// let counts = Counts::from_iter([486, 200, 486]);
    /// assert!(counts.by_status().eq([(200, 1), (486, 2)]));
    /// ```
    pub fn by_status(&self) -> impl Iterator<Item = (u16, u64)> {
        (0..).zip(self.by_status).filter(|&(_, count)| count > 0)
    }

    /// The causes that occur, with their counts, in order of the lowest status of each. See
    /// [`count`].
    ///
    /// ```
    /// use sipcause::{Cause, Counts};
    ///
    /// let counts = Counts::from_iter([600, 404, 486]);
    /// assert!(counts.by_cause().eq([(Cause::NotFound, 1), (Cause::Busy, 2)]));
    /// ```
    pub fn by_cause<C: SipCause + PartialEq>(&self) -> impl Iterator<Item = (C, u64)> {
        let mut next = 0;
        iter::from_fn(move || self.next_cause(&mut next))
    }

    /// The first new cause at or after the status `next`, with the count of all its statuses.
    /// Advances `next`.
    fn next_cause<C: SipCause + PartialEq>(&self, next: &mut u16) -> Option<(C, u64)> {
        loop {
            let (status, cause) = self.causes(*next).next()?;
            *next = status + 1;
            // Looks up the earlier causes again instead of storing them.
            let is_new = !self
                .causes::<C>(0)
                .take_while(|(earlier, _)| *earlier < status)
                .any(|(_, earlier)| earlier == cause);
            if is_new {
                let same = self
                    .causes::<C>(status)
                    .filter(|(_, later)| *later == cause);
                let count = same.fold(0_u64, |sum, (status, _)| {
                    sum.saturating_add(self.of(status))
                });
                return Some((cause, count));
            }
        }
    }

    /// The statuses from `first` on that occur and that `C` names.
    fn causes<C: SipCause>(&self, first: u16) -> impl Iterator<Item = (u16, C)> {
        (first..1000)
            .filter(|status| self.of(*status) > 0)
            .filter_map(|status| Some((status, C::from_status(status)?)))
    }
}

impl Default for Counts {
    fn default() -> Self {
        Counts::new()
    }
}

impl Extend<u16> for Counts {
    #[inline]
    fn extend<I: IntoIterator<Item = u16>>(&mut self, statuses: I) {
        for status in statuses {
            self.add(status);
        }
    }
}

impl FromIterator<u16> for Counts {
    #[inline]
    fn from_iter<I: IntoIterator<Item = u16>>(statuses: I) -> Self {
        let mut counts = Counts::new();
        counts.extend(statuses);
        counts
    }
}
