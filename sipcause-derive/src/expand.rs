//! Writes the generated code.
//!
//! `tests/expand` shows the formatted output. What is the same for every enum comes from macros in
//! `private/` of the core. Generated code does not depend on what `Option`, `u16` or `core` mean in the
//! user's scope, and contains no `#[allow]`, which is an error under `forbid`.

/// Like `quote!`, for code without variables. The code is kept as text until the derive runs, because
/// `quote!` compiles to a call for each token.
macro_rules! verbatim {
    ($($tokens:tt)*) => {
        $crate::tokens::parsed(stringify!($($tokens)*))
    };
}

mod accessors;
mod checks;
mod documentation;
mod editor;
mod lookup;
mod stub;
mod traits;
#[cfg(feature = "serde")]
mod with_serde;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Fields, Member};

use crate::codes::{Entry, List};
use crate::model::{Content, Delegate, Model, Variant};
use crate::tokens::{as_generated, first_and_last, generated_span, located_at};

pub(crate) fn expand(model: &Model<'_>, is_valid: bool) -> TokenStream {
    let editor = editor::tokens(model);
    let items = if is_valid { items(model) } else { stub::items(model) };
    in_scope(model, &quote!(#editor #items))
}

fn items(model: &Model<'_>) -> TokenStream {
    let causes = documentation::causes(model);
    let all = all(model);
    let lookup = lookup::functions(model);
    let accessors = accessors::functions(model);
    let inherent = Header::of(model).implement(None, &quote!(#all #lookup #accessors));
    let sip_cause = traits::sip_cause(model);
    let others = traits::others(model, &model.variants);
    let check = checks::exhaustive(model);
    quote!(#[doc = #causes] #inherent #sip_cause #others #check)
}

/// The module of the library that belongs to this version of the derive.
const PRIVATE: &str = concat!(
    "__for_sipcause_derive_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
);

/// Puts items into a scope that has its own names for the trait and for the library.
///
/// The macro is not imported through the private module. In a library of another version, that import
/// fails, and an implementation without functions would be a second error.
fn in_scope(model: &Model<'_>, items: &TokenStream) -> TokenStream {
    let crate_path = &model.crate_path;
    // With the span of the path, which rustc then underlines if it leads to another crate.
    let (_, end) = first_and_last(crate_path.clone());
    let end = generated_span(end);
    let private = Ident::new(PRIVATE, end);
    let names =
        quote_spanned!(end=> {SipCause as __SipCause, __sipcause_functions, #private as __private});
    quote! {
        const _: () = {
            use #crate_path::#names;
            #items
        };
    }
}

/// The parts of an `impl` header.
struct Header {
    ident: Ident,
    /// Empty, or with angle brackets.
    parameters: TokenStream,
    arguments: TokenStream,
    /// The predicates after `where`.
    predicates: TokenStream,
}

impl Header {
    fn of(model: &Model<'_>) -> Self {
        let (parameters, arguments, where_clause) = model.original.generics.split_for_impl();
        Header {
            ident: model.ident.clone(),
            // With the user's spans, lints would report a lifetime that only this code uses.
            parameters: as_generated(parameters.to_token_stream()),
            arguments: arguments.to_token_stream(),
            predicates: where_clause
                .map_or_else(TokenStream::new, |clause| clause.predicates.to_token_stream()),
        }
    }

    /// An implementation of a trait for the enum, or an inherent one.
    fn implement(&self, of: Option<TokenStream>, items: &TokenStream) -> TokenStream {
        let Header { ident, parameters, arguments, predicates } = self;
        let derived = of.is_some().then(|| quote!(#[automatically_derived]));
        let of = of.map(|of| quote!(#of for));
        let clause = (!predicates.is_empty()).then(|| quote!(where #predicates));
        quote!(#derived impl #parameters #of #ident #arguments #clause { #items })
    }
}

fn all(model: &Model<'_>) -> Option<TokenStream> {
    let names = model.variants.iter().map(|variant| &variant.ident);
    model.is_unit_only().then(|| {
        let all = verbatim! {
            /// Every variant, in order of declaration.
            pub const ALL: &'static [Self]
        };
        quote!(#all = &[#(Self::#names),*];)
    })
}

/// The arms of a `match` on a number for the codes that the enum lists itself. Single codes come before
/// ranges, because a range can be a class with exceptions.
fn own_arms(
    model: &Model<'_>,
    list: List,
    result: &dyn Fn(&Variant<'_>) -> TokenStream,
) -> TokenStream {
    let mut arms = TokenStream::new();
    for is_range in &[false, true] {
        for variant in &model.variants {
            let mut patterns = Vec::new();
            for entry in variant.listed(list) {
                if entry.is_range == *is_range {
                    patterns.push(entry.pattern());
                }
            }
            if !patterns.is_empty() {
                let result = result(variant);
                arms.extend(quote!(#(#patterns)|* => #result,));
            }
        }
    }
    arms
}

impl Variant<'_> {
    /// `Self::Name` with its field set to `value`; as a pattern, it binds the field to that name.
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
            Fields::Unit => quote!(Self::#ident),
            Fields::Unnamed(_) | Fields::Named(_) => quote!(Self::#ident { .. }),
        }
    }

    fn holds_status(&self) -> bool {
        matches!(self.content, Content::Status(_))
    }
}

impl Delegate {
    /// A call of a function that the derive gave to the delegate's type.
    ///
    /// It goes through `__Derived`, which makes rustc report a type without the derive once, and from
    /// there through inherent functions, which are `const`.
    fn call(&self, function: &str, arguments: &TokenStream) -> TokenStream {
        let function = format_ident!("{function}");
        self.enclose(verbatim!(< <), quote!(as __SipCause>::__Derived>::#function(#arguments)))
    }

    /// The delegate's type between `before` and `after`. All tokens have the span of the type, which
    /// rustc underlines if the type does not fit.
    fn enclose(&self, before: TokenStream, after: TokenStream) -> TokenStream {
        let (first, last) = self.first_and_last;
        let ty = &self.ty;
        let before = located_at(first, before);
        let after = located_at(last, after);
        quote!(#before #ty #after)
    }
}

impl Entry {
    fn ends(&self) -> [Literal; 2] {
        [Literal::u16_unsuffixed(self.first), Literal::u16_unsuffixed(self.last)]
    }

    fn pattern(&self) -> TokenStream {
        let [first, last] = self.ends();
        if self.is_range { quote!(#first..=#last) } else { quote!(#first) }
    }
}
