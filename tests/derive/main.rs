//! The generated code, by attribute. The errors are in `sipcause-derive/tests/messages`.

mod all;
mod all_classes;
mod codes;
mod constants;
mod delegate;
mod fallback;
mod from_any_status;
mod held_status;
mod in_dialog_codes;
mod local_codes;
mod q850;
mod registered_and_exhaustive;
mod rename_all;
#[cfg(feature = "serde")]
mod serde;
mod status;
mod text_traits;
mod texts;

use sipcause::SipCause;

/// Asserts that a table names exactly the statuses in these ranges, out of every `u16`.
fn assert_names_only<C: SipCause>(ranges: &[std::ops::RangeInclusive<u16>]) {
    for status in 0..=u16::MAX {
        let expected = ranges.iter().any(|range| range.contains(&status));
        assert_eq!(C::from_status(status).is_some(), expected, "{status}");
    }
}
