//! The lookups: the codes of the enum, then those of its delegates, then the fallbacks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::own_arms;
use crate::codes::List;
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let lookups = verbatim! {
        /// The cause that a status code stands for, or `None` if the enum does not name it.
        #[inline] #[must_use]
        pub const fn from_status(status: __private::u16) -> __private::Option<Self> {
            Self::__sipcause_find(status, false, true)
        }

        /// Like `from_status`, but ignores fallbacks.
        #[inline] #[must_use]
        pub const fn from_listed_status(status: __private::u16) -> __private::Option<Self> {
            Self::__sipcause_find(status, false, false)
        }

        /// Like `from_status`, for a response to a request inside a dialog: the in-dialog codes come
        /// first.
        #[inline] #[must_use]
        pub const fn from_in_dialog_status(status: __private::u16) -> __private::Option<Self> {
            Self::__sipcause_find(status, true, true)
        }

        /// The cause that a Q.850 cause value, 0 to 127, stands for: by the values that are listed,
        /// else by the status that RFC 3398 has for the value. 26, answered elsewhere, counts only
        /// if it is listed.
        #[inline] #[must_use]
        pub const fn from_q850(value: __private::u8) -> __private::Option<Self> {
            if let __private::Some(cause) = __private::without_drop(Self::from_listed_q850(value)) {
                return __private::Some(__private::ManuallyDrop::into_inner(cause));
            }
            match __private::status_for_unlisted_q850(value) {
                __private::Some(status) => Self::__sipcause_find(status, false, true),
                __private::None => __private::None,
            }
        }

        /// The cause for which a Q.850 cause value is listed, here or in a delegate. Does not use
        /// RFC 3398.
        #[inline] #[must_use]
        pub const fn from_listed_q850(value: __private::u8) -> __private::Option<Self> {
            Self::__sipcause_find_q850(value, __private::status_for_q850(value))
        }
    };
    let from_any_status = from_any_status(model);
    let find_signature = verbatim! {
        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self>
    };
    let find = find(model);
    let find_q850_signature = verbatim! {
        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self>
    };
    let find_q850 = find_q850(model);
    quote! {
        #lookups
        #from_any_status
        #find_signature { #find }
        #find_q850_signature { #find_q850 }
    }
}

fn from_any_status(model: &Model<'_>) -> Option<TokenStream> {
    let fallback = model.fallback()?;
    let doc = format!(" Like `from_status`, but total: `{}` if it is `None`.", fallback.name);
    let fallback = fallback.holding(&quote!(status));
    let signature = verbatim! {
        #[inline] #[must_use]
        pub const fn from_any_status(status: __private::u16) -> Self
    };
    let found = verbatim!(__private::Some(cause) => __private::ManuallyDrop::into_inner(cause),);
    Some(quote! {
        #[doc = #doc]
        #signature {
            match __private::without_drop(Self::from_status(status)) {
                #found
                __private::None => #fallback,
            }
        }
    })
}

fn in_dialog(model: &Model<'_>) -> Option<TokenStream> {
    let arms = own_arms(model, List::InDialog, &returned);
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
    let Some(numbering) = Numbering::of(model) else {
        let arms = own_arms(model, List::Status, &returned);
        let otherwise = otherwise(model, model.fallback());
        return quote!(#in_dialog match status { #arms _ => {} } #otherwise);
    };
    let none = Literal::usize_unsuffixed(numbering.none);
    let rows = numbering.rows(model);
    let arms = numbering.arms(model);
    quote! {
        const NUMBERS: &__private::Numbers = &__private::numbers(#none, &[#rows]);
        #in_dialog
        __private::Some(match __private::number(NUMBERS, status) { #arms })
    }
}

/// The numbers apart from those of the variants.
struct Numbering {
    /// A status that only the fallback takes. With delegates, it has none, because they come first.
    fallback: Option<usize>,
    /// A status that is not in the table.
    none: usize,
}

impl Numbering {
    /// `None` for an enum that lists nothing or has more variants than a byte can number.
    fn of(model: &Model<'_>) -> Option<Self> {
        let next = model.variants.len();
        let (fallback, none) = match model.fallback() {
            Some(variant) if model.delegates().is_empty() => {
                // Its codes have the number of the variant.
                if variant.codes.is_empty() {
                    (Some(variant.index), next)
                } else {
                    (Some(next), next + 1)
                }
            }
            _ => (None, next),
        };
        let lists_codes = model.variants.iter().any(|variant| !variant.codes.is_empty());
        let has_rows = lists_codes || fallback.is_some();
        (has_rows && u8::try_from(none).is_ok()).then_some(Numbering { fallback, none })
    }

    /// First status, last status and number. Later rows overwrite earlier ones.
    fn rows(&self, model: &Model<'_>) -> TokenStream {
        let mut rows = TokenStream::new();
        if let Some(number) = self.fallback.map(Literal::usize_unsuffixed) {
            let last = Literal::u16_unsuffixed(model.last_fallback_status());
            rows.extend(quote!((300, #last, #number),));
        }
        for is_range in &[true, false] {
            for variant in &model.variants {
                let number = Literal::usize_unsuffixed(variant.index);
                for entry in &variant.codes {
                    if entry.is_range == *is_range {
                        let [first, last] = entry.ends();
                        rows.extend(quote!((#first, #last, #number),));
                    }
                }
            }
        }
        rows
    }

    fn arms(&self, model: &Model<'_>) -> TokenStream {
        let mut causes = Vec::new();
        for variant in &model.variants {
            if matches!(variant.content, Content::Unit | Content::Status(_)) {
                causes.push((variant.index, variant.holding(&quote!(status))));
            }
        }
        let mut without_fallback = None;
        if let (Some(number), Some(fallback)) = (self.fallback, model.fallback()) {
            if !fallback.codes.is_empty() {
                causes.push((number, fallback.holding(&quote!(status))));
            }
            let number = Literal::usize_unsuffixed(number);
            without_fallback = Some(quote!(#number if !with_fallback => return __private::None,));
        }
        let last = causes.pop().map(|(_, cause)| quote!(_ => #cause,));
        let mut arms = TokenStream::new();
        for (number, cause) in &causes {
            let number = Literal::usize_unsuffixed(*number);
            arms.extend(quote!(#number => #cause,));
        }
        let none = Literal::usize_unsuffixed(self.none);
        let after_delegates = model.fallback().filter(|_| self.fallback.is_none());
        let otherwise = otherwise(model, after_delegates);
        quote!(#none => { #otherwise } #without_fallback #arms #last)
    }
}

/// The lookup of a status that the enum does not list itself: in each delegate in turn, then in the
/// fallbacks.
fn otherwise(model: &Model<'_>, fallback: Option<&Variant<'_>>) -> TokenStream {
    let listed = find_in_delegates(model, "__sipcause_find", &verbatim!(status, in_dialog, false));
    let fallback = fallback.map(|variant| {
        let last = Literal::u16_unsuffixed(model.last_fallback_status());
        let returned = returned(variant);
        quote!(if let 300..=#last = status { #returned })
    });
    let fallbacks =
        find_in_delegates(model, "__sipcause_find", &verbatim!(status, in_dialog, true));
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
    for (variant, delegate) in &model.delegates() {
        let found = delegate.call(function, arguments);
        let cause = variant.holding(&verbatim!(__private::ManuallyDrop::into_inner(cause)));
        lookups.extend(quote! {
            if let __private::Some(cause) = __private::without_drop(#found) {
                return __private::Some(#cause);
            }
        });
    }
    lookups
}
