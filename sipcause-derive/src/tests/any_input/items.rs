//! The source of valid and invalid enums.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::vocabulary::{
    DISCRIMINANTS, FIELDS, GENERICS, NAMES, OTHER_ATTRIBUTES, RIGHT_CODES, RIGHT_DELEGATE_FIELDS,
    RIGHT_OPTIONS, RIGHT_Q850, RIGHT_STATUS_FIELDS, RIGHT_TEXTS, TAKEN_NAMES, VISIBILITIES,
    WHERE_CLAUSES, WRONG_ATTRIBUTES, WRONG_CODES, WRONG_OPTIONS,
};

/// One to three of `entries`, each once, between commas.
fn some_of(entries: &'static [&'static str]) -> impl Strategy<Value = String> {
    subsequence(entries, 1..=entries.len().min(3)).prop_map(|entries| entries.join(", "))
}

fn right_variant() -> impl Strategy<Value = String> {
    let codes = (some_of(RIGHT_CODES), select(RIGHT_STATUS_FIELDS));
    let with_codes = (select(NAMES), codes)
        .prop_map(|(name, (codes, fields))| format!("#[codes({codes})] {name} {fields}"));
    let in_dialog =
        (select(NAMES), some_of(RIGHT_CODES), some_of(RIGHT_Q850), some_of(RIGHT_TEXTS)).prop_map(
            |(name, codes, q850, texts)| {
                format!("#[in_dialog_codes({codes})] #[q850({q850})] #[sip_cause({texts})] {name}")
            },
        );
    let delegate = (select(NAMES), select(RIGHT_DELEGATE_FIELDS))
        .prop_map(|(name, fields)| format!("#[sip_cause(delegate)] {name} {fields}"));
    let fallback = (select(NAMES), select(RIGHT_STATUS_FIELDS))
        .prop_map(|(name, fields)| format!("#[sip_cause(fallback)] {name} {fields}"));
    prop_oneof![3 => with_codes, 1 => in_dialog, 1 => delegate, 1 => fallback]
}

fn wrong_attribute() -> impl Strategy<Value = String> {
    let entries = prop_oneof![
        some_of(WRONG_CODES),
        some_of(WRONG_OPTIONS),
        some_of(RIGHT_CODES),
        some_of(RIGHT_OPTIONS),
    ];
    let attribute = (select(WRONG_ATTRIBUTES), entries)
        .prop_map(|((open, close), entries)| format!("#[{open}{entries}{close}]"));
    prop_oneof![6 => Just(String::new()), 1 => attribute]
}

fn variant() -> impl Strategy<Value = String> {
    let other =
        (select(NAMES), select(FIELDS)).prop_map(|(name, fields)| format!("{name} {fields}"));
    let taken = select(TAKEN_NAMES).prop_map(String::from);
    let variant = prop_oneof![20 => right_variant(), 5 => other, 1 => taken];
    (wrong_attribute(), select(OTHER_ATTRIBUTES), variant, select(DISCRIMINANTS)).prop_map(
        |(wrong, other, variant, discriminant)| {
            format!("{wrong} {other} {variant} {discriminant},")
        },
    )
}

/// Usually an enum, valid in about half of the cases.
pub(super) fn item() -> impl Strategy<Value = String> {
    let attributes = (wrong_attribute(), some_of(RIGHT_OPTIONS), select(OTHER_ATTRIBUTES));
    let kind = prop_oneof![20 => Just("enum"), 1 => Just("struct"), 1 => Just("union")];
    let head = (attributes, select(VISIBILITIES), kind, select(GENERICS), select(WHERE_CLAUSES));
    (head, vec(variant(), 0..4)).prop_map(|(head, variants)| {
        let ((wrong, options, other), visibility, kind, generics, clause) = head;
        let attributes = format!("{wrong} #[sip_cause({options})] {other}");
        let variants = variants.concat();
        format!("{attributes} {visibility} {kind} Why {generics} {clause} {{ {variants} }}")
    })
}

/// Words that are valid in some place, for use in the wrong place.
pub(super) fn words() -> Vec<&'static str> {
    let entries = [RIGHT_CODES, WRONG_CODES, RIGHT_OPTIONS, WRONG_OPTIONS];
    let around = [OTHER_ATTRIBUTES, VISIBILITIES, NAMES, GENERICS, FIELDS, DISCRIMINANTS];
    let punctuation = [",", "=", "#", ":", "::", "->", "..", "?", "enum", "struct", "é"];
    let lists = entries.into_iter().chain(around).flatten().copied();
    lists.chain(punctuation).collect()
}
