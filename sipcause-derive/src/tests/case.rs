//! The texts of variants, against the crates whose rules they follow.

use heck::ToTitleCase;
use proptest::prelude::*;

use super::any_input::config;
use crate::case::title_case;

proptest! {
    #![proptest_config(config(10_000))]

    // All letters but the one small letter that depends on where it stands, the final sigma.
    #[test]
    fn names_have_the_words_that_heck_finds(name in "[A-Za-z0-9_àÀßǅÑ一٣\u{301}]{0,12}") {
        prop_assert_eq!(title_case(&name), name.to_title_case());
    }
}
