//! From a number to a cause: what the enum lists itself, what its delegates list, the fallbacks.

use std::ops::RangeInclusive;
use std::ptr;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{documentation, own_arms};
use crate::codes::List;
use crate::model::{Content, Delegate, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let codes = documentation::table_of_codes(model);
    let q850_values = documentation::table_of_q850_values(model);
    let find = find(model);
    let in_dialog = in_dialog(model);
    let listed_q850 = listed_q850(model);
    quote! {
        #[doc = #codes]
        #[inline]
        #[must_use]
        #vis const fn from_status(status: __private::u16) -> __private::Option<Self> {
            Self::__find(status, false, true)
        }

        /// As `from_status`, without any fallback: `None` also where only a fallback would answer.
        #[inline]
        #[must_use]
        #vis const fn from_listed_status(status: __private::u16) -> __private::Option<Self> {
            Self::__find(status, false, false)
        }

        /// The cause of a response to a request inside a dialog: as `from_status`, but the
        /// in-dialog codes come first.
        #[inline]
        #[must_use]
        #vis const fn from_in_dialog_status(status: __private::u16) -> __private::Option<Self> {
            Self::__find(status, true, true)
        }

        #[doc = #q850_values]
        #[must_use]
        #vis const fn from_q850(cause: __private::u8) -> __private::Option<Self> {
            if let __private::Some(cause) = __private::held(Self::__find_q850(cause)) {
                return __private::Some(__private::ManuallyDrop::into_inner(cause));
            }
            match __private::status_for_q850(cause) {
                __private::Some(status) => Self::from_status(status),
                __private::None => __private::None,
            }
        }

        #[doc(hidden)]
        #[inline]
        #vis const fn __find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            #in_dialog
            #find
        }

        #[doc(hidden)]
        #vis const fn __find_q850(cause: __private::u8) -> __private::Option<Self> {
            #listed_q850
            __private::None
        }
    }
}

fn in_dialog(model: &Model<'_>) -> Option<TokenStream> {
    let arms = own_arms(model, List::InDialogCodes, found);
    (!arms.is_empty()).then(|| quote!(if in_dialog { match status { #arms _ => {} } }))
}

/// What the enum lists itself is looked up in a table: for each status the number of its variant,
/// and `none` for all others.
///
/// A `match` over scattered statuses becomes a tree of comparisons, and a realistic mix of statuses
/// makes the processor mispredict nearly one branch for each of them.
fn find(model: &Model<'_>) -> TokenStream {
    let (variants, fallback) = numbered(model);
    let mut causes: Vec<_> = (0..=u8::MAX).zip(&variants).collect();
    causes.retain(|(_, variant)| matches!(variant.content, Content::Unit | Content::Status(_)));
    let (Ok(none), Some((_, last))) = (u8::try_from(variants.len()), causes.pop()) else {
        let arms = own_arms(model, List::Codes, found);
        let not_listed = not_listed(model, model.fallback());
        return quote!(match status { #arms _ => {} } #not_listed);
    };
    let not_listed = not_listed(model, model.fallback().filter(|_| fallback.is_none()));
    let (first, table) = table(model, fallback, none);
    let none = Literal::u8_unsuffixed(none);
    let no_fallback = fallback.map(|number| {
        let number = Literal::u8_unsuffixed(number);
        quote!(#number if !with_fallback => return __private::None,)
    });
    let arms = causes.iter().map(|(number, variant)| {
        let number = Literal::u8_unsuffixed(*number);
        let cause = variant.holding(&quote!(status));
        quote!(#number => #cause,)
    });
    let last = last.holding(&quote!(status));
    // With `none` first and the last number as `_`, the numbers are the discriminants, and LLVM leaves
    // nothing of the `match`.
    quote! {
        __private::Some(match __private::entry(#table, #first, status) {
            #none => { #not_listed }
            #no_fallback
            #(#arms)*
            _ => #last,
        })
    }
}

/// The variants by number, and the number of what falls back: one of its own where the variant also
/// lists codes, and none where delegates come before it.
fn numbered<'a>(model: &'a Model<'a>) -> (Vec<&'a Variant<'a>>, Option<u8>) {
    let mut variants: Vec<_> = model.variants.iter().collect();
    let has_delegates = model.delegates().next().is_some();
    let fallback = model.fallback().filter(|_| !has_delegates).map(|fallback| {
        if !fallback.codes.is_empty() {
            variants.push(fallback);
        }
        let number = variants
            .iter()
            .rposition(|variant| ptr::eq(*variant, fallback));
        number
            .and_then(|number| u8::try_from(number).ok())
            .unwrap_or_default()
    });
    (variants, fallback)
}

/// The first status of the table, and its entries; the last is for all other statuses.
fn table(model: &Model<'_>, fallback: Option<u8>, none: u8) -> (u16, Literal) {
    let statuses: RangeInclusive<u16> = if model.options.local_codes.is_some() {
        0..=999
    } else {
        100..=699
    };
    let first = *statuses.start();
    let mut table = vec![none; statuses.count() + 1];
    let mut claim = |number: u8, codes: RangeInclusive<u16>| {
        let entries = usize::from(codes.start() - first)..=usize::from(codes.end() - first);
        table.get_mut(entries).unwrap_or_default().fill(number);
    };
    if let Some(number) = fallback {
        claim(number, 300..=model.last_fallback_status());
    }
    for is_range in [true, false] {
        for (number, variant) in (0..=u8::MAX).zip(&model.variants) {
            for codes in &variant.codes {
                if codes.is_range == is_range {
                    claim(number, codes.first..=codes.last);
                }
            }
        }
    }
    (first, Literal::byte_string(&table))
}

/// What the enum does not list is asked of one delegate after the other, then of the fallbacks.
fn not_listed(model: &Model<'_>, fallback: Option<&Variant<'_>>) -> TokenStream {
    let ask_all = |arguments: &TokenStream| -> TokenStream {
        let delegates = model.delegates();
        delegates
            .map(|(variant, delegate)| ask(variant, delegate, "__find", arguments))
            .collect()
    };
    let listed = ask_all(&quote!(status, in_dialog, false));
    let fallback = fallback.map(|variant| {
        let last = model.last_fallback_status();
        let found = found(variant);
        quote!(if let 300..=#last = status { #found })
    });
    let fallbacks = ask_all(&quote!(status, in_dialog, true));
    quote! {
        #listed
        if with_fallback {
            #fallback
            #fallbacks
        }
        return __private::None;
    }
}

fn listed_q850(model: &Model<'_>) -> TokenStream {
    let arms = own_arms(model, List::Q850, |variant| {
        let found = found(variant);
        if variant.holds_status() {
            // `checks` has made sure that there is one to hold.
            quote!(if let __private::Some(status) = __private::status_for_q850(cause) { #found })
        } else {
            found
        }
    });
    let delegates = model
        .delegates()
        .map(|(variant, delegate)| ask(variant, delegate, "__find_q850", &quote!(cause)));
    quote! {
        match cause { #arms _ => {} }
        #(#delegates)*
    }
}

/// Returns the variant, with the status if it holds it.
fn found(variant: &Variant<'_>) -> TokenStream {
    let cause = variant.holding(&quote!(status));
    quote!(return __private::Some(#cause))
}

/// Returns what the delegate finds, if it finds anything.
fn ask(
    variant: &Variant<'_>,
    delegate: &Delegate,
    function: &str,
    arguments: &TokenStream,
) -> TokenStream {
    let answer = delegate.call(function, arguments);
    let cause = variant.holding(&quote!(__private::ManuallyDrop::into_inner(cause)));
    quote! {
        if let __private::Some(cause) = __private::held(#answer) {
            return __private::Some(#cause);
        }
    }
}
