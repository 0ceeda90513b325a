//! The lookups: the codes of the enum, then those of its delegates, then the fallbacks.

use std::ptr;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{documentation, own_arms};
use crate::codes::List;
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let codes = documentation::table_of_codes(model);
    let q850_values = documentation::table_of_q850_values(model);
    let from_status = by_status("from_status", &codes, false, true);
    let from_any_status = from_any_status(model);
    let from_listed_status = by_status(
        "from_listed_status",
        " As `from_status`, without any fallback: `None` also for a status that only a fallback \
         takes.",
        false,
        false,
    );
    let from_in_dialog_status = by_status(
        "from_in_dialog_status",
        " The cause of a response to a request within a dialog: as `from_status`, but the in-dialog \
         codes come first.",
        true,
        true,
    );
    let find = find(model);
    let find_q850 = find_q850(model);
    let this = this();
    quote! {
        #from_status
        #from_any_status
        #from_listed_status
        #from_in_dialog_status

        #[doc = #q850_values]
        #[must_use]
        pub const fn from_q850(value: __private::u8) -> __private::Option<Self> {
            let status = __private::status_for_q850(value);
            if let __private::Some(cause) = __private::held(#this::__sipcause_find_q850(value, status)) {
                return __private::Some(__private::ManuallyDrop::into_inner(cause));
            }
            match status {
                __private::Some(status) => #this::__sipcause_find(status, false, true),
                __private::None => __private::None,
            }
        }

        #[doc = " The cause for which a Q.850 cause value is listed, here or in a delegate. RFC 3398 and the status codes play no part."]
        #[must_use]
        pub const fn from_listed_q850(value: __private::u8) -> __private::Option<Self> {
            #this::__sipcause_find_q850(value, __private::status_for_q850(value))
        }

        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            #find
        }

        #[doc(hidden)]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            #find_q850
        }
    }
}

/// The type on which the enum calls its own hidden functions, in the same form as for a delegate. With
/// `Self`, a derive that is applied twice would repeat the error about the second implementation at each
/// call.
fn this() -> TokenStream {
    quote!(<<Self as __SipCause>::__Derived>)
}

fn by_status(name: &str, doc: &str, in_dialog: bool, with_fallback: bool) -> TokenStream {
    let name = format_ident!("{name}");
    let this = this();
    quote! {
        #[doc = #doc]
        #[inline] #[must_use]
        pub const fn #name(status: __private::u16) -> __private::Option<Self> {
            #this::__sipcause_find(status, #in_dialog, #with_fallback)
        }
    }
}

fn from_any_status(model: &Model<'_>) -> Option<TokenStream> {
    let fallback = model.fallback()?;
    let doc = format!(
        " The cause for any status code: as `from_status`, or `{}` if there is none.",
        fallback.name
    );
    let fallback = fallback.holding(&quote!(status));
    Some(quote! {
        #[doc = #doc]
        #[inline] #[must_use]
        pub const fn from_any_status(status: __private::u16) -> Self {
            match __private::held(Self::from_status(status)) {
                __private::Some(cause) => __private::ManuallyDrop::into_inner(cause),
                __private::None => #fallback,
            }
        }
    })
}

fn in_dialog(model: &Model<'_>) -> Option<TokenStream> {
    let arms = own_arms(model, List::InDialogCodes, &returned);
    (!arms.is_empty()).then(|| quote!(if in_dialog { match status { #arms _ => {} } }))
}

/// Looks up the codes of the enum in a table that has the number of a variant for each status.
///
/// A `match` over scattered statuses would become a tree of comparisons, and with a realistic mix of
/// statuses, the processor would mispredict nearly one branch per lookup. The number of a variant is its
/// position. Each number has an arm, the last one as `_`, which lets the `match` compile without
/// branches.
fn find(model: &Model<'_>) -> TokenStream {
    let in_dialog = in_dialog(model);
    let Some((numbers, arms)) = numbers_and_arms(model) else {
        let arms = own_arms(model, List::Codes, &returned);
        let otherwise = otherwise(model, model.fallback());
        return quote!(#in_dialog match status { #arms _ => {} } #otherwise);
    };
    quote! {
        const NUMBERS: &__private::Numbers = &__private::numbers(#numbers);
        #in_dialog
        __private::Some(match __private::number(NUMBERS, status) { #arms })
    }
}

/// The arguments for the table of numbers, and the arms of the `match` on a number. `None` for an enum
/// that lists nothing or has more variants than a byte can number.
fn numbers_and_arms(model: &Model<'_>) -> Option<(TokenStream, TokenStream)> {
    // Delegates come before the fallback, which can therefore be in the table only without them.
    let has_delegates = !model.delegates().is_empty();
    let (in_table, after_delegates) = match model.fallback() {
        fallback if has_delegates => (None, fallback),
        fallback => (fallback, None),
    };
    // A fallback that lists codes gets a second number as the fallback.
    let second = in_table.filter(|fallback| !fallback.codes.is_empty());
    let mut numbered = Vec::new();
    let mut none = 0_u8;
    for variant in model.variants.iter().chain(second) {
        numbered.push((Literal::u8_unsuffixed(none), variant));
        none = none.checked_add(1)?;
    }
    let none = Literal::u8_unsuffixed(none);

    let mut rows = Vec::new();
    let mut without_fallback = TokenStream::new();
    if let Some(fallback) = in_table {
        let mut same = numbered.iter().rev();
        let (number, _) = same.find(|(_, variant)| ptr::eq(*variant, fallback))?;
        let last = Literal::u16_unsuffixed(model.last_fallback_status());
        rows.push(quote!((300, #last, #number)));
        without_fallback = quote!(#number if !with_fallback => return __private::None,);
    }
    for is_range in [true, false] {
        for (number, variant) in numbered.iter().take(model.variants.len()) {
            for codes in &variant.codes {
                if codes.is_range == is_range {
                    let [first, last] = codes.ends();
                    rows.push(quote!((#first, #last, #number)));
                }
            }
        }
    }

    let mut found = Vec::new();
    let mut last = None;
    for (number, variant) in &numbered {
        if matches!(variant.content, Content::Unit | Content::Status(_)) {
            let cause = variant.holding(&quote!(status));
            found.push(quote!(#number => #cause,));
            last = Some(cause);
        }
    }
    found.pop();
    let last = last.filter(|_| !rows.is_empty())?;
    let otherwise = otherwise(model, after_delegates);
    let arms = quote! {
        #none => { #otherwise }
        #without_fallback
        #(#found)*
        _ => #last,
    };
    Some((quote!(#none, &[#(#rows),*]), arms))
}

/// The lookup of a status that the enum does not list itself: in each delegate in turn, then in the
/// fallbacks.
fn otherwise(model: &Model<'_>, fallback: Option<&Variant<'_>>) -> TokenStream {
    let listed = find_in_delegates(model, "__sipcause_find", &quote!(status, in_dialog, false));
    let fallback = fallback.map(|variant| {
        let last = Literal::u16_unsuffixed(model.last_fallback_status());
        let returned = returned(variant);
        quote!(if let 300..=#last = status { #returned })
    });
    let fallbacks = find_in_delegates(model, "__sipcause_find", &quote!(status, in_dialog, true));
    let fallbacks = (fallback.is_some() || !fallbacks.is_empty())
        .then(|| quote!(if with_fallback { #fallback #fallbacks }));
    quote!(#listed #fallbacks return __private::None;)
}

fn find_q850(model: &Model<'_>) -> TokenStream {
    let arms = own_arms(model, List::Q850, &|variant| {
        let returned = returned(variant);
        if variant.holds_status() {
            quote!(if let __private::Some(status) = status { #returned })
        } else {
            returned
        }
    });
    let own = (!arms.is_empty()).then(|| quote!(match value { #arms _ => {} }));
    let delegates = find_in_delegates(model, "__sipcause_find_q850", &quote!(value, status));
    quote!(#own #delegates __private::None)
}

/// Returns the variant, with the status if it holds it.
fn returned(variant: &Variant<'_>) -> TokenStream {
    let cause = variant.holding(&quote!(status));
    quote!(return __private::Some(#cause))
}

/// Returns the cause that the first of the delegates finds, if any.
fn find_in_delegates(model: &Model<'_>, function: &str, arguments: &TokenStream) -> TokenStream {
    let mut lookups = TokenStream::new();
    for (variant, delegate) in model.delegates() {
        let found = delegate.call(function, arguments);
        let cause = variant.holding(&quote!(__private::ManuallyDrop::into_inner(cause)));
        lookups.extend(quote! {
            if let __private::Some(cause) = __private::held(#found) {
                return __private::Some(#cause);
            }
        });
    }
    lookups
}
