//! The text of a cause that is given no other.

/// The words of a variant's name, each with a capital: `NotFound` is `Not Found`, and `SDPMissing`
/// is `Sdp Missing`.
pub(crate) fn title_case(name: &str) -> String {
    let mut title = String::new();
    let mut is_in_word = false;
    // The last of the word that is a capital or a small letter; a digit is neither.
    let mut last_letter: Option<char> = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        if !character.is_alphanumeric() {
            is_in_word = false;
            last_letter = None;
            continue;
        }
        let is_capital = character.is_uppercase();
        let ends_capitals = characters.peek().is_some_and(|next| next.is_lowercase());
        let starts_word =
            is_capital && last_letter.is_some_and(|letter| letter.is_lowercase() || ends_capitals);
        if is_in_word && !starts_word {
            title.extend(character.to_lowercase());
        } else {
            if !title.is_empty() {
                title.push(' ');
            }
            title.extend(character.to_uppercase());
        }
        is_in_word = true;
        if is_capital || character.is_lowercase() {
            last_letter = Some(character);
        }
    }
    title
}

#[cfg(test)]
mod tests {
    use heck::ToTitleCase;
    use proptest::prelude::*;

    use super::title_case;
    use crate::robustness::config;

    proptest! {
        #![proptest_config(config(10_000))]

        // All letters but the one small letter that depends on where it stands, the final sigma.
        #[test]
        fn names_have_the_words_that_heck_finds(name in "[A-Za-z0-9_àÀßǅÑ一٣\u{301}]{0,12}") {
            prop_assert_eq!(title_case(&name), name.to_title_case());
        }
    }
}
