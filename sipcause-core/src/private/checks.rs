//! The check of the option `exhaustive`, evaluated when the user's enum is compiled.

use crate::tables::ResponseCode;

/// The registered failure codes, 300 to 699, in order.
pub const FAILURES: [u16; ResponseCode::ALL.len() - FIRST_FAILURE] = {
    let mut failures = [0; ResponseCode::ALL.len() - FIRST_FAILURE];
    let mut index = 0;
    while index < failures.len() {
        failures[index] = ResponseCode::ALL[FIRST_FAILURE + index] as u16;
        index += 1;
    }
    failures
};

/// The index of the first one among all response codes, which are also in order.
const FIRST_FAILURE: usize = {
    let mut first = 0;
    while (ResponseCode::ALL[first] as u16) < 300 {
        first += 1;
    }
    first
};

/// Checks that `claimed`, with one flag for each of `FAILURES`, is true for all of them.
///
/// # Panics
///
/// If one is missing. The panic is a compile error.
#[track_caller]
pub const fn assert_exhaustive(table: &str, claimed: &[bool; FAILURES.len()]) {
    let mut missing = Message::new();
    let mut index = 0;
    while index < claimed.len() {
        if !claimed[index] {
            missing.separate();
            missing.number(FAILURES[index]);
            missing.text(" (");
            missing.text(ResponseCode::ALL[FIRST_FAILURE + index].as_str());
            missing.text(")");
        }
        index += 1;
    }
    if missing.length == 0 {
        return;
    }
    let mut message = Message::new();
    message.text("`");
    message.text(table);
    message.text(
        "` is not exhaustive; list these codes on a variant, or add a delegate that lists them: ",
    );
    message.text(missing.as_str());
    panic!("{}", message.as_str());
}

/// One flag for each of [`FAILURES`]: whether `$is_claimed` returns true for it.
#[doc(hidden)]
#[macro_export]
macro_rules! __sipcause_claimed {
    ($is_claimed:ident) => {{
        let mut claimed = [false; __private::FAILURES.len()];
        let mut index = 0;
        while index < claimed.len() {
            claimed[index] = $is_claimed(__private::FAILURES[index]);
            index += 1;
        }
        claimed
    }};
}

/// A message built at compile time. Text that does not fit is cut off.
struct Message {
    bytes: [u8; 4096],
    length: usize,
}

impl Message {
    const fn new() -> Self {
        Message { bytes: [0; 4096], length: 0 }
    }

    const fn text(&mut self, text: &str) {
        let text = text.as_bytes();
        let mut index = 0;
        while index < text.len() && self.length < self.bytes.len() {
            self.bytes[self.length] = text[index];
            self.length += 1;
            index += 1;
        }
    }

    /// Writes the separator before every entry of a list but the first.
    const fn separate(&mut self) {
        if self.length > 0 {
            self.text(", ");
        }
    }

    const fn number(&mut self, number: u16) {
        if number >= 10 {
            self.number(number / 10);
        }
        if self.length < self.bytes.len() {
            self.bytes[self.length] = b'0' + (number % 10) as u8;
            self.length += 1;
        }
    }

    const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Message, assert_exhaustive};
    use crate::private as __private;

    #[test]
    #[should_panic(expected = "lists them: 300 (Multiple Choices), 608 (Rejected)")]
    fn the_first_and_the_last_code_count() {
        let is_claimed = |status| matches!(status, 301..=607);
        assert_exhaustive("CallEnd", &__private::claimed!(is_claimed));
    }

    #[test]
    fn a_message_that_does_not_fit_is_cut() {
        let mut message = Message::new();
        message.number(486);
        while message.length < message.bytes.len() {
            message.separate();
            message.text("of one too many");
        }
        message.text("!");
        message.number(600);
        assert_eq!(message.as_str().len(), 4096);
        assert!(message.as_str().starts_with("486, of one too many, of"));
    }
}
