//! Small changes to the tokens of an enum.

use proc_macro2::{Delimiter, Group, LexError, TokenStream, TokenTree};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::items::words;

/// A change at one token.
#[derive(Clone, Debug)]
pub(super) enum Mutation {
    Delete,
    Duplicate,
    SwapWithNext,
    /// Replaces it with other tokens.
    Replace(&'static str),
    /// Inserts other tokens before it.
    Insert(&'static str),
    /// Encloses it, or changes the delimiters of a group.
    Enclose(Delimiter),
}

pub(super) fn mutation() -> impl Strategy<Value = Mutation> {
    let delimiters =
        [Delimiter::None, Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace];
    prop_oneof![
        Just(Mutation::Delete),
        Just(Mutation::Duplicate),
        Just(Mutation::SwapWithNext),
        select(words()).prop_map(Mutation::Replace),
        select(words()).prop_map(Mutation::Insert),
        select(delimiters.to_vec()).prop_map(Mutation::Enclose),
    ]
}

impl Mutation {
    /// Changes a token in parentheses, as in an attribute, or any token at all.
    pub(super) fn apply(
        &self,
        input: TokenStream,
        index: Index,
        everywhere: bool,
    ) -> Result<TokenStream, LexError> {
        match count(&input, everywhere) {
            0 => Ok(input),
            tokens => self.apply_at(&mut index.index(tokens), input, everywhere),
        }
    }

    /// `place` counts down to the token; a group counts before its contents.
    fn apply_at(
        &self,
        place: &mut usize,
        input: TokenStream,
        counts: bool,
    ) -> Result<TokenStream, LexError> {
        let mut output = TokenStream::new();
        let mut tokens = input.into_iter();
        while let Some(token) = tokens.next() {
            let is_here = counts && *place == 0;
            *place = place.wrapping_sub(counts.into());
            match (token, self) {
                (_, Mutation::Delete) if is_here => {}
                (token, Mutation::Duplicate) if is_here => output.extend([token.clone(), token]),
                (token, Mutation::SwapWithNext) if is_here => {
                    output.extend(tokens.next());
                    output.extend([token]);
                }
                (_, Mutation::Replace(other)) if is_here => {
                    output.extend(other.parse::<TokenStream>()?);
                }
                (token, Mutation::Insert(other)) if is_here => {
                    output.extend(other.parse::<TokenStream>()?);
                    output.extend([token]);
                }
                (TokenTree::Group(group), Mutation::Enclose(delimiter)) if is_here => {
                    output.extend([group_of(*delimiter, group.stream())]);
                }
                (token, Mutation::Enclose(delimiter)) if is_here => {
                    output.extend([group_of(*delimiter, token.into())]);
                }
                (TokenTree::Group(group), _) => {
                    let counts = counts || is_list(&group);
                    let inside = self.apply_at(place, group.stream(), counts)?;
                    output.extend([group_of(group.delimiter(), inside)]);
                }
                (token, _) => output.extend([token]),
            }
        }
        Ok(output)
    }
}

fn count(tokens: &TokenStream, counts: bool) -> usize {
    let tokens = tokens.clone().into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let inside = count(&group.stream(), counts || is_list(&group));
            usize::from(counts) + inside
        }
        _ => usize::from(counts),
    });
    tokens.sum()
}

fn is_list(group: &Group) -> bool {
    group.delimiter() == Delimiter::Parenthesis
}

fn group_of(delimiter: Delimiter, tokens: TokenStream) -> TokenTree {
    Group::new(delimiter, tokens).into()
}
