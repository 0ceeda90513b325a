//! Items for generated code only, which are not part of the public interface.

pub use super::checks::{FAILURES, assert_exhaustive, assert_registered, assert_status_for_q850};
pub use super::parse_error::{ExpectedTexts, ParseCauseError};
pub use crate::sip_cause::HasFallback;
pub use crate::{__sipcause_claimed as claimed, __sipcause_reached as reached};

pub use core::assert;
pub use core::mem::ManuallyDrop;
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{bool, str, u8, u16};
pub use core::result::Result::{self, Err, Ok};

use core::mem::forget;

use crate::Q850;
use crate::interworking::RFC3398;

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
pub const fn held<T>(found: Option<T>) -> Option<ManuallyDrop<T>> {
    if matches!(found, Some(_)) {
        return Some(ManuallyDrop::new(found.unwrap()));
    }
    forget(found);
    None
}

/// Forgets a value, because a constant cannot drop every type. Clippy would report a direct call of
/// `forget` in the generated code of an enum that does not need dropping.
pub const fn discard<T>(value: T) {
    forget(value);
}

/// The status that a variant found by a Q.850 cause value holds.
#[must_use]
pub const fn status_for_q850(value: u8) -> Option<u16> {
    match Q850::from_value(value) {
        Some(value) => RFC3398.to_status(value),
        None => None,
    }
}

#[cfg(feature = "serde")]
pub use self::with_serde::{serde_deserialize, serde_from_text};
#[cfg(feature = "serde")]
pub use serde_core as serde;

#[cfg(feature = "serde")]
mod with_serde {
    use core::fmt::{self, Display};

    use serde_core::de::value::StrDeserializer;
    use serde_core::de::{Deserialize, Deserializer, IntoDeserializer, Unexpected, Visitor};

    use super::ExpectedTexts;

    /// Deserializes a text and looks up its cause with `find`.
    pub fn serde_deserialize<'de, D, T>(
        deserializer: D,
        expected: &'static ExpectedTexts,
        find: impl Fn(&str) -> Option<T>,
    ) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
    {
        deserializer.deserialize_str(TextVisitor { expected, find })
    }

    /// The cause of a delegate with this text.
    #[must_use]
    pub fn serde_from_text<'de, T: Deserialize<'de>>(text: &'de str) -> Option<T> {
        let deserializer: StrDeserializer<'de, NotFound> = text.into_deserializer();
        T::deserialize(deserializer).ok()
    }

    /// The error of a delegate that does not have the text. Its message would be for nobody, and those of
    /// serde allocate.
    #[derive(Debug)]
    struct NotFound;

    impl Display for NotFound {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("not found")
        }
    }

    impl core::error::Error for NotFound {}

    impl serde_core::de::Error for NotFound {
        fn custom<T: Display>(_: T) -> Self {
            NotFound
        }
    }

    struct TextVisitor<F> {
        expected: &'static ExpectedTexts,
        find: F,
    }

    impl<T, F: Fn(&str) -> Option<T>> Visitor<'_> for TextVisitor<F> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.expected.fmt(formatter)
        }

        fn visit_str<E: serde_core::de::Error>(self, text: &str) -> Result<T, E> {
            (self.find)(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
        }
    }
}
