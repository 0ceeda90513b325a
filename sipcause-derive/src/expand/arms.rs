//! The arms of a `match`: on a number, and on `self`.

use std::fmt::Write as _;

use super::code::Code;
use crate::codes::List;
use crate::model::{Model, Variant};

/// The arms of a `match` on a number, by what the enum lists itself: the single codes before the
/// ranges, so that a range can be a class with exceptions.
pub(super) fn own(
    model: &Model<'_>,
    list: List,
    answer: &dyn Fn(&Variant<'_>) -> String,
) -> String {
    let mut arms = String::new();
    for is_range in [false, true] {
        for variant in &model.variants {
            let mut separator = "";
            for codes in variant.listed(list) {
                if codes.is_range == is_range {
                    arms.push_str(separator);
                    arms.push_str(&codes.pattern());
                    separator = " | ";
                }
            }
            if !separator.is_empty() {
                _ = write!(arms, " => {},", answer(variant));
            }
        }
    }
    arms
}

/// Adds the arms of a `match self` in which a delegate answers with `function` of its own type.
pub(super) fn add_delegates(model: &Model<'_>, function: &str, arms: &mut Code) {
    for (variant, delegate) in model.delegates() {
        let answer = delegate.call(function, "__held");
        arms.add(variant.holding("__held")).add(" => ");
        arms.add(answer).add(",");
    }
}
