//! What generated code needs and nobody else: no part of the public interface.

pub use super::checks::{FAILURES, assert_exhaustive, assert_registered, assert_status_for_q850};
pub use super::parse_error::ParseCauseError;

pub use core::mem::ManuallyDrop;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u8, u16};
pub use core::result::Result;

use core::mem;

use crate::interworking::RFC3398;

/// The entry of a table for a status: one byte for each status from `first` on, and one more, the
/// last, for all others.
#[inline]
#[must_use]
pub const fn entry<const N: usize>(table: &[u8; N], first: u16, status: u16) -> u8 {
    let index = status.wrapping_sub(first) as usize;
    table[if index < N { index } else { N - 1 }]
}

/// The answer of `FromStr`.
///
/// # Errors
///
/// Where there is no cause.
pub fn parsed<C>(cause: Option<C>, table: &'static str) -> Result<C, ParseCauseError> {
    cause.ok_or(ParseCauseError::new(table))
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
