//! The texts of variants and the nearest words, compared with the crates whose rules they follow.

use heck::ToTitleCase;
use proptest::prelude::*;

use super::any_input::config;
use crate::case::{edit_distance, nearest, title_case};

proptest! {
    #![proptest_config(config())]

    // All letters except the final sigma, which depends on its position.
    #[test]
    fn names_have_the_words_that_heck_finds(name in "[A-Za-z0-9_àÀßǅÑ一٣\u{301}]{0,12}") {
        prop_assert_eq!(title_case(&name), name.to_title_case());
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
