//! The texts of variants, compared with the crates whose rules they follow.

use heck::ToTitleCase;
use proptest::prelude::*;

use super::any_input::config;
use crate::case::title_case;

proptest! {
    #![proptest_config(config(10_000))]

    // All letters except the final sigma, which depends on its position.
    #[test]
    fn names_have_the_words_that_heck_finds(name in "[A-Za-z0-9_àÀßǅÑ一٣\u{301}]{0,12}") {
        prop_assert_eq!(title_case(&name), name.to_title_case());
    }
}
