//! Writes the generated code. The model is valid here, so nothing in this stage can go wrong;
//! an enum with errors gets `stub` instead.
//!
//! Generated code is a guest: full paths for everything, no `#[allow]`, and nothing that a
//! user's own `Option`, `u16` or `core` could change.

mod arms;
mod checks;
mod lookup;
mod q850;
mod stub;
mod texts;
mod traits;

use proc_macro2::{Ident, Literal, Punct, Spacing, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{Fields, Member};

use crate::codes::Codes;
use crate::model::{Delegate, Model, Variant};
use crate::tokens::{as_generated, located_at};

pub(crate) use stub::stub;

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let lookups = lookup::functions(model);
    let q850 = q850::functions(model);
    let texts = texts::functions(model);
    let all = model.is_unit_only().then(|| all(model));
    let use_of_all = all.as_ref().map(|_| quote!(_ = Self::ALL;));
    let traits = traits::implementations(model);
    let checks = checks::constants(model);
    in_scope(
        model,
        &quote! {
            #all
            #lookups
            #q850
            #texts
        },
        &traits::sip_cause(use_of_all.as_ref(), &lookup::no_row(model)),
        &quote! {
            #traits
            #checks
        },
    )
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
fn in_scope(
    model: &Model<'_>,
    inherent: &TokenStream,
    in_trait: &TokenStream,
    beside: &TokenStream,
) -> TokenStream {
    let runtime = &model.runtime;
    let ident = &model.ident;
    let (impl_generics, ty_generics, where_clause) = model.original.generics.split_for_impl();
    // In the user's own words, lints would report a lifetime that stands here once.
    let impl_generics = as_generated(impl_generics.to_token_stream());
    // At the path, so that rustc underlines it where it leads to another crate.
    let end = runtime.clone().into_iter().last();
    let end = end.map_or_else(Span::call_site, |token| token.span());
    let private = Ident::new(PRIVATE, end);
    let names = located_at(end, quote!({SipCause as __SipCause, #private as __private}));
    quote! {
        const _: () = {
            use #runtime::#names;

            impl #impl_generics #ident #ty_generics #where_clause {
                #inherent
            }

            #[automatically_derived]
            impl #impl_generics __SipCause for #ident #ty_generics #where_clause {
                type __Derived = Self;
                #in_trait
            }

            #beside
        };
    }
}

fn all(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let variants = model.variants.iter().map(|variant| &variant.ident);
    quote! {
        /// Every variant, in order of declaration.
        #vis const ALL: &'static [Self] = &[#(Self::#variants),*];
    }
}

/// `Self::Name` and what comes behind it. Written token by token, since a stream for each name is
/// what would cost the derive most of its time.
struct Path<'a> {
    ident: &'a Ident,
    content: Option<TokenStream>,
}

impl ToTokens for Path<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Ident::new("Self", Span::call_site()));
        tokens.append(Punct::new(':', Spacing::Joint));
        tokens.append(Punct::new(':', Spacing::Alone));
        tokens.append(self.ident.clone());
        self.content.to_tokens(tokens);
    }
}

impl Variant<'_> {
    /// `Self::Name` with its one field, if it has one, set to `value`.
    fn construct(&self, value: &TokenStream) -> Path<'_> {
        Path {
            ident: &self.ident,
            content: self.content.member().map(|member| match member {
                Member::Unnamed(_) => quote!((#value)),
                Member::Named(field) => quote!({ #field: #value }),
            }),
        }
    }

    /// A pattern that binds its one field to `name`.
    fn bind(&self, name: &Ident) -> Path<'_> {
        self.construct(&quote!(#name))
    }

    /// A pattern for the variant, whatever it holds.
    fn matches(&self) -> Path<'_> {
        let ident = &self.ident;
        let content = match self.original.fields {
            // Cheaper to compile than the other pattern.
            Fields::Unit => None,
            Fields::Unnamed(_) | Fields::Named(_) => Some(quote!({ .. })),
        };
        Path { ident, content }
    }
}

impl Delegate {
    /// A call of one of the functions that the delegate's type has from the derive.
    fn call(&self, function: &str, argument: &TokenStream) -> TokenStream {
        let function = Ident::new(function, Span::call_site());
        // Not `<<`, which rustc would split, and its span with it.
        let open = [
            Punct::new('<', Spacing::Alone),
            Punct::new('<', Spacing::Alone),
        ];
        self.enclose(
            quote!(#(#open)*),
            quote!(as __SipCause>::__Derived>::#function(#argument)),
        )
    }

    /// The delegate's type between `before` and `after`.
    ///
    /// Every token stands at the type, so that it is what rustc underlines where it does not meet
    /// what the code asks of it, and so that rustc says so once.
    fn enclose(&self, before: TokenStream, after: TokenStream) -> TokenStream {
        let ty = &self.ty;
        let (start, end) = self.ends;
        let before = located_at(start, before);
        let after = located_at(end, after);
        quote!(#before #ty #after)
    }
}

impl Codes {
    fn pattern(&self) -> TokenStream {
        let first = Literal::u16_unsuffixed(self.first);
        if self.is_range {
            let last = Literal::u16_unsuffixed(self.last);
            quote!(#first..=#last)
        } else {
            quote!(#first)
        }
    }
}
