//! Writes the generated code. The model is valid here, so nothing in this stage can go wrong;
//! an enum with errors gets `stub` instead.
//!
//! Generated code is a guest: full paths for everything, no `#[allow]`, and nothing that a
//! user's own `Option`, `u16` or `core` could change.

mod arms;
mod checks;
mod code;
mod lookup;
mod q850;
mod stub;
mod texts;
mod traits;

use std::fmt::Write as _;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Fields, Member};

use self::code::Code;
use crate::codes::Codes;
use crate::model::{Content, Delegate, Model, Variant};
use crate::tokens::as_generated;

pub(crate) use stub::stub;

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let mut inherent = Code::default();
    if model.is_unit_only() {
        add_all(model, &mut inherent);
    }
    lookup::add_functions(model, &mut inherent);
    q850::add_functions(model, &mut inherent);
    texts::add_functions(model, &mut inherent);
    let mut beside = Code::default();
    traits::add_implementations(model, &mut beside);
    checks::add_constants(model, &mut beside);
    in_scope(model, inherent, traits::sip_cause(model), beside)
}

/// The module of the library that belongs to this version of the derive, and to no other.
const PRIVATE: &str = concat!(
    "__for_sipcause_derive_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
);

/// Puts the inherent items, the trait's and what comes beside them into a scope of their own.
///
/// With the trait in scope, a delegate's type that is not under the derive is the one error that
/// rustc reports: the calls resolve to the trait's functions instead of to nothing.
fn in_scope(model: &Model<'_>, inherent: Code, in_trait: Code, beside: Code) -> TokenStream {
    let generics = Generics::of(model);
    // At the path, so that rustc underlines it where it leads to another crate.
    let end = model.runtime.clone().into_iter().last();
    let end = end.map_or_else(Span::call_site, |token| token.span());
    let names = format!("{{SipCause as __SipCause, {PRIVATE} as __private}}");
    let mut scope = Code::from("use ");
    scope.add(model.runtime.clone()).add("::");
    scope.add_at(end, &names).add(";");
    scope.add_implementation(model, &generics, "", inherent);
    scope.add_implementation(model, &generics, "__SipCause for ", in_trait);
    scope.add(beside);
    let mut code = Code::from("const _: () = ");
    code.add_block(scope).add(";");
    code.into_tokens()
}

/// The generics of an implementation.
struct Generics {
    /// Empty, or in angle brackets.
    parameters: TokenStream,
    arguments: TokenStream,
    /// Empty, or behind `where`.
    predicates: TokenStream,
}

impl Generics {
    fn of(model: &Model<'_>) -> Self {
        let (parameters, arguments, where_clause) = model.original.generics.split_for_impl();
        Generics {
            // In the user's own words, lints would report a lifetime that stands here once.
            parameters: as_generated(parameters.to_token_stream()),
            arguments: arguments.to_token_stream(),
            predicates: where_clause.map_or_else(TokenStream::new, |clause| {
                clause.predicates.to_token_stream()
            }),
        }
    }
}

impl Code {
    /// Adds an implementation for the enum: of a trait, followed by `for`, or inherent.
    fn add_implementation(
        &mut self,
        model: &Model<'_>,
        generics: &Generics,
        of: &str,
        items: impl Into<Code>,
    ) {
        if !of.is_empty() {
            self.add("#[automatically_derived] ");
        }
        self.add("impl ").add(generics.parameters.clone()).add(of);
        self.add(model.ident.to_token_stream());
        self.add(generics.arguments.clone());
        if !generics.predicates.is_empty() {
            self.add("where ").add(generics.predicates.clone());
        }
        self.add_block(items);
    }
}

fn add_all(model: &Model<'_>, code: &mut Code) {
    let vis = &model.visibility;
    _ = write!(
        code,
        "/// Every variant, in order of declaration.
        {vis} const ALL: &'static [Self] = &["
    );
    for variant in &model.variants {
        _ = write!(code, "Self::{},", variant.ident);
    }
    code.add("];");
}

impl Variant<'_> {
    /// `Self::Name` with its one field set to `value`, or as a pattern that binds it to that name.
    fn holding(&self, value: &str) -> String {
        let ident = &self.ident;
        match self.content.member() {
            None => format!("Self::{ident}"),
            Some(Member::Unnamed(_)) => format!("Self::{ident}({value})"),
            Some(Member::Named(field)) => format!("Self::{ident} {{ {field}: {value} }}"),
        }
    }

    /// A pattern for the variant, whatever it holds.
    fn pattern(&self) -> String {
        let ident = &self.ident;
        match self.original.fields {
            // Cheaper to compile than the other pattern.
            Fields::Unit => format!("Self::{ident}"),
            Fields::Unnamed(_) | Fields::Named(_) => format!("Self::{ident} {{ .. }}"),
        }
    }

    fn holds_status(&self) -> bool {
        matches!(self.content, Content::Status(_))
    }
}

impl Delegate {
    /// A call of one of the functions that the delegate's type has from the derive.
    fn call(&self, function: &str, arguments: &str) -> Code {
        // Not `<<`, which rustc would split, and its span with it.
        self.enclose(
            "< <",
            &format!("as __SipCause>::__Derived>::{function}({arguments})"),
        )
    }

    /// The number that stands for no cause of the delegate.
    fn no_row(&self) -> Code {
        self.enclose("<", "as __SipCause>::__FUNCTIONS.no_row")
    }

    /// The delegate's type between `before` and `after`.
    ///
    /// Every token stands at the type, so that it is what rustc underlines where it does not meet
    /// what the code asks of it, and so that rustc says so once.
    fn enclose(&self, before: &str, after: &str) -> Code {
        let (start, end) = self.ends;
        let mut code = Code::default();
        code.add_at(start, before);
        code.add(self.ty.clone()).add_at(end, after);
        code
    }
}

impl Codes {
    /// A pattern for them.
    fn pattern(&self) -> String {
        if self.is_range {
            format!("{}..={}", self.first, self.last)
        } else {
            self.first.to_string()
        }
    }
}
