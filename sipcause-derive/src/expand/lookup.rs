//! The lookups: the codes of the enum, then those of its delegates, then the fallbacks.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::own_arms;
use crate::codes::List;
use crate::model::{Content, Model, Variant};

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let doc = format!(
        " The cause that a status code stands for, or `None` if `{}` does not name it.",
        model.name
    );
    let from_status = by_status("from_status", &doc, false, true);
    let from_any_status = from_any_status(model);
    let from_listed_status = by_status(
        "from_listed_status",
        " Like `from_status`, but ignores fallbacks.",
        false,
        false,
    );
    let from_in_dialog_status = by_status(
        "from_in_dialog_status",
        " Like `from_status`, for a response to a request inside a dialog: the in-dialog codes come \
         first.",
        true,
        true,
    );
    let find = find(model);
    let find_q850 = find_q850(model);
    quote! {
        #from_status
        #from_any_status
        #from_listed_status
        #from_in_dialog_status

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
        #[inline]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            #find_q850
        }
    }
}

fn by_status(name: &str, doc: &str, in_dialog: bool, with_fallback: bool) -> TokenStream {
    let name = format_ident!("{name}");
    quote! {
        #[doc = #doc]
        #[inline] #[must_use]
        pub const fn #name(status: __private::u16) -> __private::Option<Self> {
            Self::__sipcause_find(status, #in_dialog, #with_fallback)
        }
    }
}

fn from_any_status(model: &Model<'_>) -> Option<TokenStream> {
    let fallback = model.fallback()?;
    let doc = format!(" Like `from_status`, but total: `{}` if it is `None`.", fallback.name);
    let fallback = fallback.holding(&quote!(status));
    Some(quote! {
        #[doc = #doc]
        #[inline] #[must_use]
        pub const fn from_any_status(status: __private::u16) -> Self {
            match __private::without_drop(Self::from_status(status)) {
                __private::Some(cause) => __private::ManuallyDrop::into_inner(cause),
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
    let none = Literal::u8_unsuffixed(numbering.none);
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
    fallback: Option<u8>,
    /// A status that is not in the table.
    none: u8,
}

impl Numbering {
    /// `None` for an enum that lists nothing or has more variants than a byte can number.
    fn of(model: &Model<'_>) -> Option<Self> {
        let next = u8::try_from(model.variants.len()).ok()?;
        let mut numbered = (0..next).zip(&model.variants);
        let fallback = numbered.find(|(_, variant)| variant.options.fallback.is_some());
        let (fallback, none) = match fallback.filter(|_| model.delegates().is_empty()) {
            // Its codes have the number of the variant.
            Some((_, variant)) if !variant.codes.is_empty() => (Some(next), next.checked_add(1)?),
            Some((position, _)) => (Some(position), next),
            None => (None, next),
        };
        let lists_codes = model.variants.iter().any(|variant| !variant.codes.is_empty());
        (lists_codes || fallback.is_some()).then_some(Numbering { fallback, none })
    }

    /// First status, last status and number. Later rows overwrite earlier ones.
    fn rows(&self, model: &Model<'_>) -> TokenStream {
        let mut rows = TokenStream::new();
        if let Some(number) = self.fallback.map(Literal::u8_unsuffixed) {
            let last = Literal::u16_unsuffixed(model.last_fallback_status());
            rows.extend(quote!((300, #last, #number),));
        }
        for is_range in [true, false] {
            for (number, variant) in (0..self.none).zip(&model.variants) {
                let number = Literal::u8_unsuffixed(number);
                for entry in &variant.codes {
                    if entry.is_range == is_range {
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
        for (number, variant) in (0..self.none).zip(&model.variants) {
            if matches!(variant.content, Content::Unit | Content::Status(_)) {
                causes.push((number, variant.holding(&quote!(status))));
            }
        }
        let mut without_fallback = None;
        if let (Some(number), Some(fallback)) = (self.fallback, model.fallback()) {
            if !fallback.codes.is_empty() {
                causes.push((number, fallback.holding(&quote!(status))));
            }
            let number = Literal::u8_unsuffixed(number);
            without_fallback = Some(quote!(#number if !with_fallback => return __private::None,));
        }
        let last = causes.pop().map(|(_, cause)| quote!(_ => #cause,));
        let mut arms = TokenStream::new();
        for (number, cause) in causes {
            let number = Literal::u8_unsuffixed(number);
            arms.extend(quote!(#number => #cause,));
        }
        let none = Literal::u8_unsuffixed(self.none);
        let after_delegates = model.fallback().filter(|_| self.fallback.is_none());
        let otherwise = otherwise(model, after_delegates);
        quote!(#none => { #otherwise } #without_fallback #arms #last)
    }
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
            if let __private::Some(cause) = __private::without_drop(#found) {
                return __private::Some(#cause);
            }
        });
    }
    lookups
}
