//! What generated code needs and nobody else: no part of the public interface.

#![expect(
    clippy::inline_always,
    reason = "in a debug build, a lookup shall not take longer than a `match`"
)]

pub use crate::checks::{FAILURES, assert_exhaustive, assert_registered, assert_status_for_q850};
pub use crate::parse_error::ParseCauseError;

use core::mem::{self, ManuallyDrop};

use crate::SipCause;
use crate::interworking::RFC3398;

/// The inherent functions of an enum.
pub struct Functions<C> {
    pub from_status: fn(u16) -> Option<C>,
    pub from_listed_status: fn(u16) -> Option<C>,
    pub from_in_dialog_status: fn(u16) -> Option<C>,
    pub from_q850: fn(u8) -> Option<C>,
    pub from_listed_q850: fn(u8) -> Option<C>,
    pub as_str: fn(&C) -> &'static str,
    pub description: fn(&C) -> &'static str,
    pub codes: fn(&C) -> &'static [u16],
    pub q850_codes: fn(&C) -> &'static [u8],
    pub status: fn(&C) -> Option<u16>,
    /// The number that stands for no cause, after those of all rows.
    pub no_row: u16,
}

impl<C> Functions<C> {
    /// Those of an enum with errors.
    pub const NONE: Self = Functions {
        from_status: |_| None,
        from_listed_status: |_| None,
        from_in_dialog_status: |_| None,
        from_q850: |_| None,
        from_listed_q850: |_| None,
        as_str: |_| "",
        description: |_| "",
        codes: |_| &[],
        q850_codes: |_| &[],
        status: |_| None,
        no_row: 0,
    };
}

/// What is said of a cause: its text, its description, its codes, and the first of these or
/// `NO_CODE`.
pub type Facts = (&'static str, &'static str, &'static [u16], u16);

/// The codes of a cause that has none. Unlike those of `&[]`, they have an address, which LLVM wants
/// of all codes to make a table of them and not a jump for each cause.
pub const NO_CODES: &[u16] = [0].split_at(0).0;

/// The same for the Q.850 codes.
pub const NO_Q850_CODES: &[u8] = [0].split_at(0).0;

/// In the place of the first code of a cause that has none.
pub const NO_CODE: u16 = u16::MAX;

/// What is said of no cause.
pub const NO_FACTS: Facts = ("", "", NO_CODES, NO_CODE);

/// The row that a table has for a status, one byte for each status from `first` on; `none` beyond
/// its ends.
#[inline(always)]
#[must_use]
pub const fn row(table: &[u8], first: u16, none: u16, status: u16) -> u16 {
    let index = status.wrapping_sub(first) as usize;
    if index < table.len() {
        table[index] as u16
    } else {
        none
    }
}

/// As `row`, for tables of more rows than a byte can tell apart: two bytes each, the low one first.
#[inline(always)]
#[must_use]
pub const fn wide_row(table: &[u8], first: u16, none: u16, status: u16) -> u16 {
    let index = 2 * (status.wrapping_sub(first) as usize);
    if index + 1 < table.len() {
        u16::from_le_bytes([table[index], table[index + 1]])
    } else {
        none
    }
}

/// The row of each status from 100 to 699, those that are received.
pub type Rows = [u16; 600];

/// `Rows` to be filled.
pub const NO_ROWS: Rows = [0; 600];

/// The row of a status that can be received.
///
/// Generic, so that the rows are made where a program uses them: `cargo check` would make those of a
/// type that it knows.
#[inline(always)]
#[must_use]
pub const fn row_of<C: SipCause>(status: u16) -> Option<u16> {
    let index = status.wrapping_sub(100) as usize;
    if index < C::__ROWS.len() {
        Some(C::__ROWS[index])
    } else {
        None
    }
}

/// The first code of a cause, where there is one.
///
/// Not an `if`: LLVM would draw it into the `match` that the code comes from, and jump for each cause
/// where it now has a table.
#[inline]
#[must_use]
pub const fn first_code(facts: Facts) -> Option<u16> {
    [Some(facts.3), None][(facts.3 == NO_CODE) as usize]
}

/// An answer that can be taken apart in a `const fn`, also where its type needs dropping: a `match`
/// on the answer itself is E0493.
#[inline]
#[must_use]
#[expect(
    clippy::redundant_pattern_matching,
    reason = "`is_some` borrows, and older compilers then see a drop that does not happen"
)]
pub const fn held<T>(answer: Option<T>) -> Option<ManuallyDrop<T>> {
    if matches!(answer, Some(_)) {
        return Some(ManuallyDrop::new(answer.unwrap()));
    }
    mem::forget(answer);
    None
}

/// The status of a variant that holds one and was found by a Q.850 cause.
#[must_use]
pub const fn status_for_q850(cause: u8) -> Option<u16> {
    RFC3398.to_status(cause)
}

#[cfg(feature = "serde")]
pub use self::with_serde::{serde_deserialize, serde_from_text};
#[cfg(feature = "serde")]
pub use serde_core as serde;

#[cfg(feature = "serde")]
mod with_serde {
    use core::fmt;

    use serde_core::de::value::{Error, StrDeserializer};
    use serde_core::de::{Deserialize, Deserializer, IntoDeserializer, Unexpected, Visitor};

    /// Reads a text and looks up its cause with `parse`.
    pub fn serde_deserialize<'de, D, T>(
        deserializer: D,
        table: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(TextVisitor { table, parse })
    }

    /// The cause of a delegate that has this text.
    #[must_use]
    pub fn serde_from_text<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
        let deserializer: StrDeserializer<'de, Error> = text.into_deserializer();
        T::deserialize(deserializer).ok()
    }

    struct TextVisitor<F> {
        table: &'static str,
        parse: F,
    }

    impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for TextVisitor<F> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(formatter, "the text of a cause of `{}`", self.table)
        }

        fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<T, E> {
            (self.parse)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
        }
    }
}
