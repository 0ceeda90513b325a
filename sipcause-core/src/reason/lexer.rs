use super::Value;

/// Why a value could not be read, and where.
pub(super) struct Failure {
    pub(super) kind: Kind,
    /// How many bytes of the input were left at that place.
    pub(super) left: usize,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    NoProtocol,
    NoName,
    NoValue,
    NoSeparator,
    UnclosedQuote,
    LineBreak,
}

/// Reads the parts of the grammar off the front of a field
/// [[RFC 3261 §25.1](https://www.rfc-editor.org/rfc/rfc3261#section-25.1)].
#[derive(Debug, Clone, Copy)]
pub(super) struct Lexer<'a> {
    rest: &'a str,
    /// Whether the last failure left `rest` inside a quoted string.
    in_quotes: bool,
}

impl<'a> Lexer<'a> {
    pub(super) const fn new(input: &'a str) -> Self {
        Lexer {
            rest: input,
            in_quotes: false,
        }
    }

    pub(super) const fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) const fn failure(&self, kind: Kind) -> Failure {
        Failure {
            kind,
            left: self.rest.len(),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.rest.as_bytes().first().copied()
    }

    /// Splits off what the first `length` bytes are.
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self
            .rest
            .split_at_checked(length)
            .unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Reads this byte, which is ASCII, if it comes next.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let next = self.peek() == Some(byte);
        if next {
            self.take(1);
        }
        next
    }

    /// Reads spaces and tabs, and line breaks that a space or a tab follows.
    pub(super) fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\r') = self.peek() {
            match self.rest.as_bytes() {
                [b'\r', b'\n', b' ' | b'\t', ..] => self.take(3),
                [b'\r', ..] => return,
                _ => self.take(1),
            };
        }
    }

    /// Reads a token, which is empty where there is none.
    pub(super) fn token(&mut self) -> &'a str {
        let length = length_while(self.rest, is_token);
        self.take(length)
    }

    /// Reads a parameter after its semicolon: its name and, where it has one, its value.
    pub(super) fn param(&mut self) -> Result<(&'a str, Option<Value<'a>>), Failure> {
        self.skip_space();
        let name = self.token();
        if name.is_empty() {
            return Err(self.failure(Kind::NoName));
        }
        self.skip_space();
        if !self.eat(b'=') {
            return Ok((name, None));
        }
        self.skip_space();
        let value = self.value()?;
        self.skip_space();
        Ok((name, Some(value)))
    }

    fn value(&mut self) -> Result<Value<'a>, Failure> {
        match self.peek() {
            Some(b'"') => self.quoted(),
            Some(b'[') => self.address(),
            _ => match self.token() {
                "" => Err(self.failure(Kind::NoValue)),
                token => Ok(Value::from_token(token)),
            },
        }
    }

    /// Reads an IPv6 address in its brackets, the one value that is neither a token nor quoted.
    fn address(&mut self) -> Result<Value<'a>, Failure> {
        let before = self.rest;
        self.take(1);
        let inside = length_while(self.rest, |byte| {
            byte.is_ascii_hexdigit() || byte == b':' || byte == b'.'
        });
        self.take(inside);
        if inside == 0 || !self.eat(b']') {
            return Err(self.failure(Kind::NoValue));
        }
        let length = before.len() - self.rest.len();
        let address = before.get(..length).unwrap_or_default();
        Ok(Value::from_token(address))
    }

    /// Reads a quoted string and gives what is between its quotes.
    fn quoted(&mut self) -> Result<Value<'a>, Failure> {
        let unclosed = self.failure(Kind::UnclosedQuote);
        self.take(1);
        let start = self.rest;
        let mut verbatim = true;
        loop {
            self.take(length_while(self.rest, is_plain));
            let length = match self.rest.as_bytes() {
                [b'"', ..] => break,
                [b'\\', b'\r' | b'\n', ..] => {
                    self.take(1);
                    return Err(self.line_break());
                }
                // What is escaped may be longer than a byte, and is then plain.
                [b'\\', 0x80..=0xff, ..] => 1,
                [b'\\', _, ..] => 2,
                [b'\r', b'\n', b' ' | b'\t', ..] => 3,
                [b'\r' | b'\n', ..] => return Err(self.line_break()),
                _ => {
                    self.rest = "";
                    return Err(unclosed);
                }
            };
            self.take(length);
            verbatim = false;
        }
        let length = start.len() - self.rest.len();
        self.take(1);
        let inside = start.get(..length).unwrap_or_default();
        Ok(Value::from_quoted(inside, verbatim))
    }

    fn line_break(&mut self) -> Failure {
        self.in_quotes = true;
        self.failure(Kind::LineBreak)
    }

    /// Reads up to the next comma outside quotes and over it, `false` if there is none.
    pub(super) fn skip_value(&mut self) -> bool {
        let mut bytes = self.rest.bytes().enumerate();
        while let Some((index, byte)) = bytes.next() {
            match byte {
                b'"' => self.in_quotes = !self.in_quotes,
                b'\\' if self.in_quotes => {
                    bytes.next();
                }
                b',' if !self.in_quotes => {
                    self.take(index + 1);
                    return true;
                }
                _ => {}
            }
        }
        false
    }
}

fn length_while(text: &str, accept: impl Fn(u8) -> bool) -> usize {
    text.bytes()
        .position(|byte| !accept(byte))
        .unwrap_or(text.len())
}

/// Whether a byte may stand in a token
/// [[RFC 3261 §25.1](https://www.rfc-editor.org/rfc/rfc3261#section-25.1)].
pub(super) fn is_token(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)) == Some(&Class::Token)
}

/// Whether a byte stands for itself inside quotes.
fn is_plain(byte: u8) -> bool {
    CLASSES.get(usize::from(byte)) != Some(&Class::Special)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Token,
    /// Ends a quoted string, or means something inside it.
    Special,
    Other,
}

/// Looked up for every byte of a field, which is faster than to compare it with each range.
static CLASSES: [Class; 256] = {
    let mut classes = [Class::Other; 256];
    let mut rest: &mut [Class] = &mut classes;
    let mut byte: u8 = 0;
    while let [class, others @ ..] = rest {
        *class = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Class::Token,
            b'-' | b'.' | b'!' | b'%' | b'*' | b'_' | b'+' | b'`' | b'\'' | b'~' => Class::Token,
            b'"' | b'\\' | b'\r' | b'\n' => Class::Special,
            _ => Class::Other,
        };
        rest = others;
        byte = byte.wrapping_add(1);
    }
    classes
};
