//! Writes the generated code. The model is valid here, so nothing in this stage can go wrong;
//! an enum with errors gets `stub` instead.
//!
//! Generated code is a guest: nothing in it depends on what the user's scope calls `Option`, `u16`
//! or `core`, and there is no `#[allow]`, which is an error under `forbid`.

mod checks;
mod documentation;
mod facts;
mod lookup;
mod stub;
mod traits;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Fields, Member};

use crate::codes::{Codes, List};
use crate::model::{Content, Delegate, Model, Variant};
use crate::tokens::{as_generated, generated_span, located_at};

pub(crate) use stub::stub;

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let all = all(model);
    let lookup = lookup::functions(model);
    let facts = facts::functions(model);
    let sip_cause = traits::sip_cause(model);
    let others = traits::others(model);
    let checks = checks::constants(model);
    let header = Header::of(model);
    let inherent = header.implement(None, &quote!(#all #lookup #facts));
    let sip_cause = header.implement(Some(quote!(__SipCause)), &sip_cause);
    in_scope(model, &quote!(#inherent #sip_cause #others #checks))
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

/// Puts items into a scope in which the library has names of its own.
fn in_scope(model: &Model<'_>, items: &TokenStream) -> TokenStream {
    let runtime = &model.runtime;
    // At the path, so that rustc underlines it where it leads to another crate.
    let end = runtime.clone().into_iter().last();
    let end = generated_span(end.map_or_else(Span::call_site, |token| token.span()));
    let private = Ident::new(PRIVATE, end);
    let names = quote_spanned!(end=> {SipCause as __SipCause, #private as __private});
    quote! {
        const _: () = {
            use #runtime::#names;
            #items
        };
    }
}

/// What stands before the items of an implementation.
struct Header {
    ident: Ident,
    /// Empty, or in angle brackets.
    parameters: TokenStream,
    arguments: TokenStream,
    /// What stands behind `where`.
    predicates: TokenStream,
}

impl Header {
    fn of(model: &Model<'_>) -> Self {
        let (parameters, arguments, where_clause) = model.original.generics.split_for_impl();
        Header {
            ident: model.ident.clone(),
            // In the user's own words, lints would report a lifetime that stands here once.
            parameters: as_generated(parameters.to_token_stream()),
            arguments: arguments.to_token_stream(),
            predicates: where_clause.map_or_else(TokenStream::new, |clause| {
                clause.predicates.to_token_stream()
            }),
        }
    }

    /// An implementation for the enum: of a trait, or inherent.
    fn implement(&self, of: Option<TokenStream>, items: &TokenStream) -> TokenStream {
        let Header {
            ident,
            parameters,
            arguments,
            predicates,
        } = self;
        let derived = of.is_some().then(|| quote!(#[automatically_derived]));
        let of = of.map(|of| quote!(#of for));
        let clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
        quote!(#derived impl #parameters #of #ident #arguments #clause { #items })
    }
}

fn all(model: &Model<'_>) -> Option<TokenStream> {
    let vis = &model.original.vis;
    let names = model.variants.iter().map(|variant| &variant.ident);
    model.is_unit_only().then(|| {
        quote! {
            /// Every variant, in order of declaration.
            #vis const ALL: &'static [Self] = &[#(Self::#names),*];
        }
    })
}

/// The arms of a `match` on a number, by what the enum lists itself: the single codes before the
/// ranges, so that a range can be a class with exceptions.
fn own_arms(
    model: &Model<'_>,
    list: List,
    answer: impl Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let mut arms = TokenStream::new();
    for is_range in [false, true] {
        for variant in &model.variants {
            let listed = variant.listed(list).iter();
            let patterns: Vec<_> = listed
                .filter(|codes| codes.is_range == is_range)
                .map(Codes::pattern)
                .collect();
            if !patterns.is_empty() {
                let answer = answer(variant);
                arms.extend(quote!(#(#patterns)|* => #answer,));
            }
        }
    }
    arms
}

impl Variant<'_> {
    /// `Self::Name` with its one field set to `value`, or as a pattern that binds it to that name.
    fn holding(&self, value: &TokenStream) -> TokenStream {
        let ident = &self.ident;
        match self.content.member() {
            None => quote!(Self::#ident),
            Some(Member::Unnamed(_)) => quote!(Self::#ident(#value)),
            Some(Member::Named(field)) => quote!(Self::#ident { #field: #value }),
        }
    }

    /// A pattern for the variant, whatever it holds.
    fn pattern(&self) -> TokenStream {
        let ident = &self.ident;
        match self.original.fields {
            // Cheaper to compile than the other pattern.
            Fields::Unit => quote!(Self::#ident),
            Fields::Unnamed(_) | Fields::Named(_) => quote!(Self::#ident { .. }),
        }
    }

    fn holds_status(&self) -> bool {
        matches!(self.content, Content::Status(_))
    }
}

impl Delegate {
    /// A call of one of the functions that the delegate's type has from the derive.
    fn call(&self, function: &str, arguments: &TokenStream) -> TokenStream {
        let function = format_ident!("{function}");
        self.enclose(
            quote!(< <),
            quote!(as __SipCause>::__Derived>::#function(#arguments)),
        )
    }

    /// The delegate's type between `before` and `after`.
    ///
    /// Every token stands at the type, so that it is what rustc underlines where it does not meet
    /// what the code asks of it, and so that rustc says so once.
    fn enclose(&self, before: TokenStream, after: TokenStream) -> TokenStream {
        let (start, end) = self.ends;
        let ty = &self.ty;
        let before = located_at(start, before);
        let after = located_at(end, after);
        quote!(#before #ty #after)
    }
}

impl Codes {
    fn pattern(&self) -> TokenStream {
        let [first, last] = [self.first, self.last].map(Literal::u16_unsuffixed);
        if self.is_range {
            quote!(#first..=#last)
        } else {
            quote!(#first)
        }
    }
}
