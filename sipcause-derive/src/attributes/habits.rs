//! Words that people write from habit, with what they are called here.

use crate::spelling::letters;

/// Each word in lower case and without `_`, and the option or the attribute that does the same here. A word
/// that means different things on an enum and on a variant has a row for each.
const HABITS: &[(&str, &str)] = &[
    // `num_enum`, `strum` and hand-written tables
    ("catchall", "fallback"),
    ("default", "fallback"),
    ("else", "fallback"),
    ("other", "fallback"),
    ("rest", "fallback"),
    ("unknown", "fallback"),
    // `serde`, `strum` and `thiserror`
    ("extends", "delegate"),
    ("flatten", "delegate"),
    ("from", "delegate"),
    ("inherit", "delegate"),
    ("source", "delegate"),
    ("transparent", "delegate"),
    ("asstr", "rename"),
    ("label", "rename"),
    ("name", "rename"),
    ("phrase", "rename"),
    ("reason", "rename"),
    ("serialize", "rename"),
    ("str", "rename"),
    ("string", "rename"),
    ("text", "rename"),
    ("title", "rename"),
    ("tostring", "rename"),
    ("desc", "description"),
    ("detailedmessage", "description"),
    ("details", "description"),
    ("doc", "description"),
    ("docs", "description"),
    ("help", "description"),
    ("message", "description"),
    ("respond", "status"),
    ("response", "status"),
    ("send", "status"),
    ("sendas", "status"),
    ("alternatives", "codes"),
    ("code", "codes"),
    ("discriminant", "codes"),
    ("statuses", "codes"),
    ("value", "codes"),
    ("values", "codes"),
    ("indialog", "in_dialog_codes"),
    ("isup", "q850"),
    // on the enum
    ("deserialize", "serde"),
    ("serialize", "serde"),
    ("asrefstr", "display"),
    ("fmt", "display"),
    ("tostring", "display"),
    ("enumstring", "from_str"),
    ("parse", "from_str"),
    ("case", "rename_all"),
    ("serializeall", "rename_all"),
    ("style", "rename_all"),
    ("all", "all_classes"),
    ("complete", "exhaustive"),
    ("local", "local_codes"),
    ("path", "crate"),
    ("strict", "registered"),
];

/// What is to be written in place of a word, at the first of `places` where something is.
pub(super) fn meant_by(word: &str, places: [&[&'static str]; 2]) -> Option<&'static str> {
    let plain = letters(word);
    for place in &places {
        for (habit, option) in HABITS {
            if *habit == plain && place.contains(option) {
                return Some(option);
            }
        }
    }
    None
}

/// The explanation of a word that has no counterpart.
pub(super) fn explanation(word: &str) -> Option<&'static str> {
    Some(match word {
        "non_exhaustive" => {
            "`non_exhaustive` is an attribute of Rust, not an option: `#[non_exhaustive]`"
        }
        "case_insensitive" | "ascii_case_insensitive" => {
            "texts are exact, so there is no option for their case; remove it"
        }
        "skip" | "ignore" | "disabled" => {
            "a variant without codes is never looked up, so it needs no option; remove it"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::HABITS;
    use crate::attributes::{ENUM, LISTS, VARIANT};

    #[test]
    fn every_habit_leads_to_an_option_or_an_attribute() {
        for (word, option) in HABITS {
            let places = [ENUM.options, VARIANT.options, LISTS];
            let is_known = places.iter().any(|place| place.contains(option));
            assert!(is_known, "{word}");
        }
    }
}
