use core::fmt::{self, Write};

use crate::q850::Location;

/// The value of a parameter, such as the text of a [`Reason`](super::Reason).
///
/// `Display` and comparisons use the text without quotes and escapes. Two values are equal if that
/// text is exactly the same, however it was quoted.
///
/// ```
/// use sipcause::reason;
///
/// let field = r#"Q.850;cause=16;text="he said \"bye\"""#;
/// let text = reason::parse(field).next().unwrap()?.text().unwrap();
///
/// assert_eq!(text, r#"he said "bye""#);
/// assert_eq!(text.to_string(), r#"he said "bye""#);
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Value<'a> {
    raw: &'a str,
    form: Form,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// Written without quotes.
    #[default]
    Token,
    /// Written in quotes, and stored without escapes: from a quoted string that needs no escapes,
    /// from an unquoted text that needs quotes, or from a program.
    Verbatim,
    /// Written in quotes, and stored with the escapes or line breaks of the field.
    Escaped,
}

impl<'a> Value<'a> {
    pub(super) const fn new(raw: &'a str, form: Form) -> Self {
        Value { raw, form }
    }

    /// The value as received, without its quotes but with all escapes.
    ///
    /// For a text from [`Reason::with_text`](super::Reason::with_text), it is that text.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let text = reason::parse(r#"SIP;text="a \\ b""#).next().unwrap()?.text().unwrap();
    ///
    /// assert_eq!(text.raw(), r"a \\ b");
    /// assert_eq!(text, r"a \ b");
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn raw(&self) -> &'a str {
        self.raw
    }

    /// The text, or `None` if it has escapes or folded lines in the field. [`chars`](Self::chars)
    /// and `Display` handle both.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = r#"SIP;text="Busy Here", SIP;text="Busy \"Here\"""#;
    /// let mut texts = reason::parse(field).flatten().filter_map(|reason| reason.text());
    ///
    /// assert_eq!(texts.next().unwrap().as_str(), Some("Busy Here"));
    /// assert_eq!(texts.next().unwrap().as_str(), None);
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> Option<&'a str> {
        match self.form {
            Form::Token | Form::Verbatim => Some(self.raw),
            Form::Escaped => None,
        }
    }

    /// The characters of the text, without escapes.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let text = reason::parse(r#"SIP;text="\"\B\"""#).next().unwrap()?.text().unwrap();
    /// assert!(text.chars().eq(['"', 'B', '"']));
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    pub fn chars(&self) -> impl Iterator<Item = char> + Clone + use<'a> {
        let escaped = self.form == Form::Escaped;
        let mut chars = self.raw.chars();
        core::iter::from_fn(move || match chars.next()? {
            '\\' if escaped => chars.next(),
            // A folded line: the space at the start of the next one replaces the break.
            '\r' if escaped => {
                chars.next();
                chars.next()
            }
            char => Some(char),
        })
    }

    /// Whether the text equals `other`, ignoring the case of ASCII letters.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let text = reason::parse(r#"SIP;text="User Busy""#).next().unwrap()?.text().unwrap();
    /// assert!(text.eq_ignore_ascii_case("USER BUSY"));
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        match self.as_str() {
            Some(text) => text.eq_ignore_ascii_case(other),
            None => self
                .chars()
                .map(|char| char.to_ascii_lowercase())
                .eq(other.chars().map(|char| char.to_ascii_lowercase())),
        }
    }

    /// Whether the text begins with `prefix`, ignoring the case of ASCII letters.
    pub(super) fn starts_with_ignore_ascii_case(&self, prefix: &str) -> bool {
        starts_with(self.chars(), prefix)
    }

    /// Whether the text contains `part`, ignoring the case of ASCII letters.
    pub(super) fn contains_ignore_ascii_case(&self, part: &str) -> bool {
        let mut rest = self.chars();
        while !starts_with(rest.clone(), part) {
            if rest.next().is_none() {
                return false;
            }
        }
        true
    }

    /// The text as a decimal number, or `None` if it is not one or does not fit into 32 bits.
    pub(super) fn number(&self) -> Option<u32> {
        // Not `u32::from_str`, which accepts a sign.
        let add = |number: u32, char: char| number.checked_mul(10)?.checked_add(char.to_digit(10)?);
        match self.as_str() {
            Some("") => None,
            Some(digits) => digits.bytes().map(char::from).try_fold(0, add),
            None => self.chars().try_fold(0, add),
        }
    }

    /// The text as the abbreviation of a location.
    pub(super) fn location(&self) -> Option<Location> {
        Location::ALL.into_iter().find(|location| self.eq_ignore_ascii_case(location.as_str()))
    }

    /// Writes the value with the quotes and escapes that a field needs.
    pub(super) fn write(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.form == Form::Token {
            return formatter.write_str(self.raw);
        }
        formatter.write_char('"')?;
        for char in self.chars() {
            match char {
                '\r' | '\n' => formatter.write_char(' ')?,
                '\t' => formatter.write_char('\t')?,
                '"' | '\\' | '\0'..='\x1f' | '\x7f' => write!(formatter, "\\{char}")?,
                _ => formatter.write_char(char)?,
            }
        }
        formatter.write_char('"')
    }
}

fn starts_with(mut chars: impl Iterator<Item = char>, prefix: &str) -> bool {
    prefix.chars().all(|wanted| {
        let found = chars.next();
        found.is_some_and(|found| found.eq_ignore_ascii_case(&wanted))
    })
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_str() {
            Some(text) => formatter.write_str(text),
            None => self.chars().try_for_each(|char| formatter.write_char(char)),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_char('"')?;
        for char in self.chars() {
            write!(formatter, "{}", char.escape_debug())?;
        }
        formatter.write_char('"')
    }
}

impl PartialEq for Value<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.chars().eq(other.chars())
    }
}

impl Eq for Value<'_> {}

impl PartialEq<str> for Value<'_> {
    fn eq(&self, other: &str) -> bool {
        match self.as_str() {
            Some(text) => text == other,
            None => self.chars().eq(other.chars()),
        }
    }
}

impl PartialEq<&str> for Value<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}
