//! The texts of variants and the nearest words, compared with the crates whose rules they follow.

use heck::ToTitleCase;
use proptest::prelude::*;

use super::any_input::config;
use crate::case::title_case;
use crate::spelling::{edit_distance, nearest};

proptest! {
    #![proptest_config(config())]

    // All letters except the final sigma, which depends on its position.
    #[test]
    fn names_have_the_words_that_heck_finds(name in "[A-Za-z0-9_àÀßǅÑ一٣\u{301}]{0,12}") {
        let expected = name.to_title_case();
        let title = title_case(&name);
        prop_assert_eq!(title.to_lowercase(), expected.to_lowercase());
        let has_small_letters = name.chars().any(char::is_lowercase);
        if !has_small_letters && expected.contains(' ') {
            prop_assert_eq!(&title, &expected);
        }
        if has_small_letters {
            // Only the first letter of a word may have changed.
            let mut is_first = true;
            let mut letters = name.chars().filter(|letter| letter.is_alphanumeric());
            let mut rest = title.as_str();
            while let Some(letter) = rest.chars().next() {
                if letter == ' ' {
                    is_first = true;
                    rest = rest.trim_start();
                    continue;
                }
                let own = letters.next().unwrap();
                let written = if is_first { own.to_uppercase().to_string() } else { own.into() };
                prop_assert!(rest.starts_with(&written), "{}", title);
                rest = rest.strip_prefix(&written).unwrap();
                is_first = false;
            }
        }
    }

    #[test]
    fn distances_are_those_of_strsim(from in "[abc]{0,6}", to in "[abc]{0,6}") {
        prop_assert_eq!(edit_distance(&from, &to), strsim::levenshtein(&from, &to));
    }
}

#[test]
fn one_letter_in_three_may_be_wrong() {
    let words = ["all", "delegate"];
    assert_eq!(nearest("al", &words), None);
    assert_eq!(nearest("alk", &words), Some("all"));
    assert_eq!(nearest("akk", &words), None);
    assert_eq!(nearest("dleegate", &words), Some("delegate"));
    assert_eq!(nearest("dleegxtx", &words), None);
}

#[test]
fn the_first_of_equally_near_words_is_meant() {
    assert_eq!(nearest("cot", &["cat", "cut"]), Some("cat"));
}

#[test]
fn capitals_are_kept_where_they_stand_out() {
    let texts = [
        ("OK", "OK"),
        ("GONE", "GONE"),
        ("URITooLong", "URI Too Long"),
        ("UnknownURI", "Unknown URI"),
        ("BUSY_HERE", "Busy Here"),
        ("ACME_PBX", "Acme Pbx"),
        ("MOVED", "Moved"),
        ("Busy_HERE", "Busy HERE"),
        ("HTTPError2", "HTTP Error2"),
    ];
    for (name, text) in texts {
        assert_eq!(title_case(name), text);
    }
}
