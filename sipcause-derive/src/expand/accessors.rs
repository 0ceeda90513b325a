//! The functions of a cause: `as_str`, `description`, `codes`, `q850_values`, `status`, `q850`.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::codes::List;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let singles = model.singles(List::Codes);
    let codes =
        |variant: &Variant<'_>| literals(&variant.codes_leading_to_it(List::Codes, &singles));
    let q850_singles = model.singles(List::Q850);
    let q850_values =
        |variant: &Variant<'_>| literals(&variant.codes_leading_to_it(List::Q850, &q850_singles));

    let text = quote!(&'static __private::str);
    let empty = quote!(&[]);
    let none = quote!(__private::None);
    let mut functions = accessor(
        model,
        " The name of the cause.",
        "as_str",
        &text,
        None,
        &|variant| Some(variant.text.to_token_stream()),
    );
    functions.extend(accessor(
        model,
        " What the cause means, in a sentence or two.",
        "description",
        &text,
        None,
        &|variant| Some(variant.description.to_token_stream()),
    ));
    functions.extend(accessor(
        model,
        " The status codes that are listed for the cause, in the order written; empty for a local \
         cause and for one that is only a fallback.",
        "codes",
        &quote!(&'static [__private::u16]),
        Some(&empty),
        &|variant| {
            let codes = codes(variant);
            (!codes.is_empty()).then(|| quote!(&[#(#codes),*]))
        },
    ));
    functions.extend(accessor(
        model,
        " The Q.850 cause values that are listed for the cause, in the order written.",
        "q850_values",
        &quote!(&'static [__private::u8]),
        Some(&empty),
        &|variant| {
            let values = q850_values(variant);
            (!values.is_empty()).then(|| quote!(&[#(#values),*]))
        },
    ));
    functions.extend(accessor(
        model,
        " The status code to send for the cause: the one it holds, else the one given by \
         `status = …`, else the first of its codes.",
        "status",
        &quote!(__private::Option<__private::u16>),
        Some(&none),
        &|variant| {
            if variant.holds_status() {
                return Some(quote!(__private::Some(*held)));
            }
            let status = match variant.options.status {
                Some((status, _)) => Literal::u16_unsuffixed(status),
                None => codes(variant).first()?.clone(),
            };
            Some(quote!(__private::Some(#status)))
        },
    ));
    functions.extend(accessor(
        model,
        " The Q.850 cause value to send for the cause: the first that is listed for it.",
        "q850",
        &quote!(__private::Option<__private::u8>),
        Some(&none),
        &|variant| {
            let value = q850_values(variant).first()?.clone();
            Some(quote!(__private::Some(#value)))
        },
    ));
    functions
}

fn literals(codes: &[u16]) -> Vec<Literal> {
    codes.iter().copied().map(Literal::u16_unsuffixed).collect()
}

/// A function that returns the `fact` of a variant. A delegate asks its type, and variants without the
/// fact share the last arm.
fn accessor(
    model: &Model<'_>,
    doc: &str,
    name: &str,
    returns: &TokenStream,
    otherwise: Option<&TokenStream>,
    fact: &dyn Fn(&Variant<'_>) -> Option<TokenStream>,
) -> TokenStream {
    let held = quote!(held);
    let mut arms = TokenStream::new();
    let mut last = None;
    for variant in &model.variants {
        if let Some(delegate) = variant.delegate() {
            let pattern = variant.holding(&held);
            let call = delegate.call(name, &held);
            arms.extend(quote!(#pattern => #call,));
        } else if let Some(fact) = fact(variant) {
            let pattern = if name == "status" && variant.holds_status() {
                variant.holding(&held)
            } else {
                variant.pattern()
            };
            arms.extend(quote!(#pattern => #fact,));
        } else {
            last = Some(quote!(_ => #otherwise,));
        }
    }
    let name = format_ident!("{name}");
    quote! {
        #[doc = #doc]
        #[inline] #[must_use]
        pub const fn #name(&self) -> #returns {
            match self { #arms #last }
        }
    }
}
