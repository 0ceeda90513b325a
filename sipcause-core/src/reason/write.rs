use core::fmt::{self, Write};

use super::Reason;
use super::lexer::{self, Known};

impl fmt::Display for Reason<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_token(self.protocol.as_str(), formatter)?;

        let mut unwritten = *self;
        for param in self.params() {
            match self.replaced_by(&param) {
                Some(Known::Cause) => unwritten.write_cause(formatter)?,
                Some(Known::Text) => unwritten.write_text(formatter)?,
                Some(Known::Location) => unwritten.write_location(formatter)?,
                None => {
                    write!(formatter, ";{}", param.name())?;
                    if let Some(value) = param.value() {
                        formatter.write_char('=')?;
                        value.write(formatter)?;
                    }
                }
            }
        }
        unwritten.write_cause(formatter)?;
        unwritten.write_text(formatter)?;
        unwritten.write_location(formatter)
    }
}

/// Each of these writes its parameter only once.
impl Reason<'_> {
    fn write_cause(&mut self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cause.take() {
            Some(cause) => write!(formatter, ";cause={cause}"),
            None => Ok(()),
        }
    }

    fn write_text(&mut self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text.take() {
            Some(text) => {
                formatter.write_str(";text=")?;
                text.write(formatter)
            }
            None => Ok(()),
        }
    }

    fn write_location(&mut self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.location.take() {
            Some(location) => write!(formatter, ";location={}", location.as_str()),
            None => Ok(()),
        }
    }
}

/// Writes a name as a valid token, because a program can set it to any text.
fn write_token(name: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    if name.is_empty() {
        return formatter.write_char('-');
    }
    name.chars().try_for_each(|char| {
        let token = u8::try_from(char).is_ok_and(lexer::is_token);
        formatter.write_char(if token { char } else { '-' })
    })
}
