use core::fmt::{self, Display};

use serde_core::de::value::StrDeserializer;
use serde_core::de::{Deserialize, Deserializer, IntoDeserializer, Unexpected, Visitor};

use crate::parse_error::ExpectedTexts;

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

/// The error of a delegate that does not have the text. Its message is never shown, and those of serde
/// allocate.
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
