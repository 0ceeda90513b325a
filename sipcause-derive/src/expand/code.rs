//! Generated code while it is written.

use std::fmt::{self, Display};

use proc_macro2::{Delimiter, Group, LexError, Span, TokenStream};
use quote::TokenStreamExt;

use crate::tokens::located_at;

/// Generated code: text, and among it tokens that stand at a place of the user's code.
///
/// Text, and not `quote!`, which makes a call of every token. A derive is compiled without
/// optimisation, for release builds, too: those calls took nearly a quarter of the time in which the
/// derive is built, and more than rustc takes to read the same from text. Only what rustc should
/// find at the user's place, the type of a delegate above all, is made of tokens.
#[derive(Clone, Default)]
pub(super) struct Code {
    tokens: TokenStream,
    /// What comes after the tokens.
    text: String,
}

impl Code {
    /// Adds text, in which all brackets are closed, or tokens, or both.
    pub(super) fn add(&mut self, code: impl Into<Code>) -> &mut Self {
        let code = code.into();
        if !code.tokens.is_empty() {
            self.text_to_tokens();
            self.tokens.extend(code.tokens);
        }
        self.text.push_str(&code.text);
        self
    }

    /// Adds text, and places it where `span` is.
    pub(super) fn add_at(&mut self, span: Span, text: &str) -> &mut Self {
        self.add(located_at(span, tokens(text)))
    }

    /// Adds `{ … }`.
    pub(super) fn add_block(&mut self, content: impl Into<Code>) -> &mut Self {
        self.add_group(Delimiter::Brace, ["{", "}"], content.into())
    }

    /// Adds `( … )`.
    pub(super) fn add_arguments(&mut self, content: impl Into<Code>) -> &mut Self {
        self.add_group(Delimiter::Parenthesis, ["(", ")"], content.into())
    }

    /// Adds a `const` function; the signature begins with its name.
    pub(super) fn add_function(
        &mut self,
        attributes: &str,
        visibility: &str,
        signature: &str,
        body: impl Into<Code>,
    ) {
        let before_name = format!("{attributes}\n{visibility} const fn ");
        self.add(before_name).add(signature).add_block(body);
    }

    fn add_group(
        &mut self,
        delimiter: Delimiter,
        [open, close]: [&str; 2],
        content: Code,
    ) -> &mut Self {
        if content.tokens.is_empty() {
            self.add(open).add(content).add(close)
        } else {
            self.text_to_tokens();
            self.tokens
                .append(Group::new(delimiter, content.into_tokens()));
            self
        }
    }

    pub(super) fn into_tokens(mut self) -> TokenStream {
        self.text_to_tokens();
        self.tokens
    }

    fn text_to_tokens(&mut self) {
        if !self.text.is_empty() {
            self.tokens.extend(tokens(&self.text));
            self.text.clear();
        }
    }
}

/// Makes `write!` work, which can't fail.
impl fmt::Write for Code {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl From<&str> for Code {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Code {
    fn from(text: String) -> Self {
        Code {
            tokens: TokenStream::new(),
            text,
        }
    }
}

impl From<TokenStream> for Code {
    fn from(tokens: TokenStream) -> Self {
        Code {
            tokens,
            text: String::new(),
        }
    }
}

fn tokens(text: &str) -> TokenStream {
    if proc_macro::is_available() {
        // By way of `proc_macro2`, the derive would read it, too, to see whether it is right.
        text.parse().map_or_else(
            |error| no_tokens(&error),
            |tokens: proc_macro::TokenStream| tokens.into(),
        )
    } else {
        text.parse()
            .unwrap_or_else(|error: LexError| no_tokens(&error))
    }
}

fn no_tokens(error: &dyn Display) -> TokenStream {
    syn::Error::new(Span::call_site(), error).into_compile_error()
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;

    use super::Code;

    #[test]
    fn text_and_tokens_keep_their_order() {
        let user: TokenStream = "acme::Cause".parse().unwrap_or_default();
        let mut arguments = Code::from("1, ");
        arguments.add(user.clone()).add("::A, 2");
        let mut code = Code::from("let x = f");
        code.add_arguments(arguments).add("; ").add(user);
        code.add_block("a").add_block(TokenStream::new());
        let expected = "let x = f(1, acme::Cause::A, 2); acme::Cause {a} {}";
        let expected: TokenStream = expected.parse().unwrap_or_default();
        assert_eq!(code.into_tokens().to_string(), expected.to_string());
    }

    #[test]
    fn text_with_an_open_bracket_is_an_error_of_the_compiler() {
        let code = Code::from("match status {").into_tokens().to_string();
        assert!(code.contains("compile_error"), "{code}");
    }
}
