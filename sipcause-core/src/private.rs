//! Items for generated code only, which are not part of the public interface.

mod checks;
mod editor;
mod functions;
#[cfg(feature = "serde")]
mod with_serde;

pub use self::checks::{FAILURES, assert_exhaustive};
#[cfg(feature = "serde")]
pub use self::with_serde::{serde_deserialize, serde_from_text};
pub use crate::parse_error::{ExpectedTexts, ParseCauseError};
pub use crate::sip_cause::HasFallback;
pub use crate::{__sipcause_claimed as claimed, __sipcause_editor as editor};
#[cfg(feature = "serde")]
pub use serde_core as serde;

pub use core::mem::ManuallyDrop;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u8, u16};
pub use core::result::Result::{self, Err, Ok};

use core::mem::forget;

use crate::interworking::RFC3398;
use crate::q850::Q850;
use crate::response::ANSWERED_ELSEWHERE;

/// The number of the variant for each status from 0 to 999. The last entry is for all others.
pub type Numbers = [u8; 1001];

/// Builds a table from rows of first status, last status and number. Later rows overwrite earlier
/// ones.
#[must_use]
pub const fn numbers(none: u8, mut rows: &[(u16, u16, u8)]) -> Numbers {
    let mut numbers = [none; 1001];
    while let [(first, last, number), rest @ ..] = rows {
        let mut status = *first as usize;
        while status <= *last as usize {
            numbers[status] = *number;
            status += 1;
        }
        rows = rest;
    }
    numbers
}

/// The number of the variant for a status.
#[inline]
#[must_use]
pub const fn number(numbers: &Numbers, status: u16) -> u8 {
    // One load, without a branch.
    numbers[if status < 1000 { status } else { 1000 } as usize]
}

/// The result of a lookup, in a form that a `const fn` can match on even if the type needs
/// dropping. A `match` on the value itself would be E0493.
#[inline]
#[must_use]
#[expect(
    clippy::redundant_pattern_matching,
    reason = "`is_some` borrows, and older compilers then see a drop that does not happen"
)]
pub const fn without_drop<T>(found: Option<T>) -> Option<ManuallyDrop<T>> {
    if matches!(found, Some(_)) {
        return Some(ManuallyDrop::new(found.unwrap()));
    }
    forget(found);
    None
}

/// The status whose cause a Q.850 cause value has if no table lists it.
#[must_use]
pub const fn status_for_unlisted_q850(value: u8) -> Option<u16> {
    match value {
        ANSWERED_ELSEWHERE => None,
        _ => status_for_q850(value),
    }
}

/// The status that a variant found by a Q.850 cause value holds.
#[must_use]
pub const fn status_for_q850(value: u8) -> Option<u16> {
    match Q850::from_value(value) {
        Some(value) => RFC3398.to_status(value),
        None => None,
    }
}
