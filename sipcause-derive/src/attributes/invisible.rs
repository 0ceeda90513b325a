//! Characters that nobody sees.

/// The ranges of `Default_Ignorable_Code_Point` in Unicode's `DerivedCoreProperties.txt`, in version 16.0.
const DEFAULT_IGNORABLE: [(char, char); 17] = [
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{202a}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fff8}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Whether a text looks the same without the character. Besides those that Unicode calls ignorable, these
/// are control characters, line breaks and the marks around annotations.
pub(super) fn is_invisible(character: char) -> bool {
    if character.is_ascii() {
        return character.is_control();
    }
    let is_ignorable = |&(first, last): &(char, char)| (first..=last).contains(&character);
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}')
        || DEFAULT_IGNORABLE.iter().any(is_ignorable)
}

/// Whether a character is empty space; the blank of Braille is no white space in Unicode.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace() || character == '\u{2800}'
}

#[cfg(test)]
mod tests {
    use regex_syntax::hir::{Class, HirKind};

    use super::DEFAULT_IGNORABLE;

    #[test]
    fn the_table_is_that_of_unicode() {
        let property = regex_syntax::parse(r"\p{Default_Ignorable_Code_Point}").unwrap();
        let HirKind::Class(Class::Unicode(class)) = property.kind() else {
            panic!("{property:?} is not a class");
        };
        let ranges = class.iter().map(|range| (range.start(), range.end()));
        assert_eq!(ranges.collect::<Vec<_>>(), DEFAULT_IGNORABLE);
    }
}
