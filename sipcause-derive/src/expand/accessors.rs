//! The functions of a cause: `as_str`, `description`, `codes`, `q850_values`, `status`, `q850`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codes::List;
use crate::model::{Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let mut functions = as_str(model);
    functions.extend(description(model));
    functions.extend(codes(model));
    functions.extend(q850_values(model));
    functions.extend(status(model));
    functions.extend(q850(model));
    functions
}

fn as_str(model: &Model<'_>) -> TokenStream {
    let arms = arms(model, "as_str", None, &|variant| {
        let (pattern, text) = (variant.pattern(), &variant.text);
        Some(quote!(#pattern => #text,))
    });
    let signature = verbatim! {
        /// The name of the cause.
        #[inline] #[must_use]
        pub const fn as_str(&self) -> &'static __private::str
    };
    function(&signature, &arms)
}

fn description(model: &Model<'_>) -> TokenStream {
    let arms = arms(model, "description", None, &|variant| {
        let (pattern, description) = (variant.pattern(), &variant.description);
        Some(quote!(#pattern => #description,))
    });
    let signature = verbatim! {
        /// What the cause means, in a sentence or two.
        #[inline] #[must_use]
        pub const fn description(&self) -> &'static __private::str
    };
    function(&signature, &arms)
}

fn codes(model: &Model<'_>) -> TokenStream {
    let arms = arms(model, "codes", Some(&quote!(&[])), &|variant| {
        let codes = model.codes_that_find(variant, List::Status);
        listed(variant, &codes)
    });
    let signature = verbatim! {
        /// The status codes that are listed for the cause, in the order written; empty for a local
        /// cause and for one that is only a fallback.
        #[inline] #[must_use]
        pub const fn codes(&self) -> &'static [__private::u16]
    };
    function(&signature, &arms)
}

fn q850_values(model: &Model<'_>) -> TokenStream {
    let arms = arms(model, "q850_values", Some(&quote!(&[])), &|variant| {
        let values = model.codes_that_find(variant, List::Q850);
        listed(variant, &values)
    });
    let signature = verbatim! {
        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[inline] #[must_use]
        pub const fn q850_values(&self) -> &'static [__private::u8]
    };
    function(&signature, &arms)
}

fn status(model: &Model<'_>) -> TokenStream {
    let none = quote!(__private::None);
    let arms = arms(model, "status", Some(&none), &|variant| {
        if variant.holds_status() {
            let pattern = variant.holding(&quote!(status));
            return Some(quote!(#pattern => __private::Some(*status),));
        }
        let codes = model.codes_that_find(variant, List::Status);
        let to_send = variant.options.status.map(|(status, _)| status);
        first(variant, to_send.or_else(|| codes.first().copied()))
    });
    let signature = verbatim! {
        /// The status code to send for the cause: the one it holds, else the one given by
        /// `status = …`, else the first of its codes.
        #[inline] #[must_use]
        pub const fn status(&self) -> __private::Option<__private::u16>
    };
    function(&signature, &arms)
}

fn q850(model: &Model<'_>) -> TokenStream {
    let none = quote!(__private::None);
    let arms = arms(model, "q850", Some(&none), &|variant| {
        let values = model.codes_that_find(variant, List::Q850);
        first(variant, values.first().copied())
    });
    let signature = verbatim! {
        /// The Q.850 cause value to send for the cause: the first that is listed for it.
        #[inline] #[must_use]
        pub const fn q850(&self) -> __private::Option<__private::u8>
    };
    function(&signature, &arms)
}

fn function(signature: &TokenStream, arms: &TokenStream) -> TokenStream {
    quote!(#signature { match self { #arms } })
}

/// The arms of a function: a delegate's cause asks its type, and the variants for which `arm` has
/// nothing share `otherwise`.
fn arms(
    model: &Model<'_>,
    function: &str,
    otherwise: Option<&TokenStream>,
    arm: &dyn Fn(&Variant<'_>) -> Option<TokenStream>,
) -> TokenStream {
    let mut arms = TokenStream::new();
    let mut last = None;
    for variant in &model.variants {
        if let Some(delegate) = variant.delegate() {
            let cause = quote!(cause);
            let pattern = variant.holding(&cause);
            let call = delegate.call(function, &cause);
            arms.extend(quote!(#pattern => #call,));
        } else if let Some(arm) = arm(variant) {
            arms.extend(arm);
        } else {
            last = Some(quote!(_ => #otherwise,));
        }
    }
    quote!(#arms #last)
}

/// The arm that returns all numbers, if there are any.
fn listed(variant: &Variant<'_>, numbers: &[u16]) -> Option<TokenStream> {
    let pattern = variant.pattern();
    let literals = numbers.iter().copied().map(Literal::u16_unsuffixed);
    (!numbers.is_empty()).then(|| quote!(#pattern => &[#(#literals),*],))
}

/// The arm that returns a number, if there is one.
fn first(variant: &Variant<'_>, number: Option<u16>) -> Option<TokenStream> {
    let pattern = variant.pattern();
    let number = Literal::u16_unsuffixed(number?);
    Some(quote!(#pattern => __private::Some(#number),))
}
