//! The derive must not panic on any input, and must generate items. The inputs are likely mistakes and
//! random tokens.
//!
//! Each finding becomes a case in `tests/messages`.

mod items;
mod mutation;
// One entry per line would be unreadable.
#[rustfmt::skip]
mod vocabulary;

use proc_macro2::TokenStream;
use proptest::bool::weighted;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;
use syn::{Data, DeriveInput};

use self::items::{item, words};
use self::mutation::mutation;
use crate::derive;

fn expands_to_items(input: &TokenStream) -> Result<(), TestCaseError> {
    let output = derive(input.clone());
    let is_right = are_items(&output) || !are_items(input) || has_a_blank_name(input);
    prop_assert!(is_right, "{input}\n\nexpands to\n\n{output}");
    let text = output.to_string();
    prop_assert!(
        !text.contains("cannot parse string into token stream"),
        "{input}\n\nthe generated code cannot be parsed"
    );
    // With `span-locations`, each parsed text is kept until then.
    proc_macro2::extra::invalidate_current_thread_spans();
    Ok(())
}

/// The compiler passes only items to a derive.
fn are_items(tokens: &TokenStream) -> bool {
    syn_full::parse2::<syn_full::File>(tokens.clone()).is_ok()
}

/// Whether something is called `_`, which `syn` accepts and rustc does not.
fn has_a_blank_name(input: &TokenStream) -> bool {
    let Ok(input) = syn::parse2::<DeriveInput>(input.clone()) else {
        return false;
    };
    let mut names = vec![input.ident];
    let generics = input.generics;
    names.extend(generics.type_params().map(|param| param.ident.clone()));
    names.extend(generics.const_params().map(|param| param.ident.clone()));
    if let Data::Enum(data) = input.data {
        for variant in data.variants {
            names.push(variant.ident);
            names.extend(variant.fields.into_iter().filter_map(|field| field.ident));
        }
    }
    names.iter().any(|name| name == "_")
}

/// Uses the same inputs in every run, because a failure should be due to the change under test.
/// `PROPTEST_RNG_SEED=n` selects others, and `PROPTEST_CASES=n` more than 256.
pub(crate) fn config() -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(3261);
    }
    config
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_enum_expands_to_items(source in item()) {
        expands_to_items(&source.parse()?)?;
    }

    #[test]
    fn any_mutated_enum_expands_to_items(
        source in item(),
        mutations in vec((mutation(), any::<Index>(), weighted(0.2)), 1..4),
    ) {
        let mut input: TokenStream = source.parse()?;
        for (mutation, index, everywhere) in mutations {
            input = mutation.apply(input, index, everywhere)?;
        }
        expands_to_items(&input)?;
    }

    #[test]
    fn any_tokens_expand_to_items(words in vec(select(words()), 0..12)) {
        expands_to_items(&words.join(" ").parse()?)?;
    }
}
