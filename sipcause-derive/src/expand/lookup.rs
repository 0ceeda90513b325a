//! From a status to a cause: the `from_…` functions, and the one lookup that they share.

use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::arms;
use crate::codes::List;
use crate::model::{Model, Variant};

/// So many comparisons or fewer compile to code without a branch; a table would only be larger.
const FEW: usize = 3;

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let from_status_doc = super::texts::table_of_codes(model);
    let lookup = lookup(model);
    let signature = quote!((status: ::core::primitive::u16) -> ::core::option::Option<Self>);
    quote! {
        #[doc = #from_status_doc]
        #[inline]
        #[must_use]
        #vis const fn from_status #signature {
            Self::__lookup(status, false, true)
        }

        /// As `from_status`, without any fallback: `None` also where only a fallback would answer.
        #[inline]
        #[must_use]
        #vis const fn from_listed_status #signature {
            Self::__lookup(status, false, false)
        }

        /// The cause of a response to a request inside a dialog: as `from_status`, but the
        /// in-dialog codes come first.
        #[inline]
        #[must_use]
        #vis const fn from_in_dialog_status #signature {
            Self::__lookup(status, true, true)
        }

        #[doc(hidden)]
        #[inline]
        #[must_use]
        #vis #lookup
    }
}

/// The functions above are this one with constant flags; inlined, they share its table, and only
/// the parts that they need remain.
fn lookup(model: &Model<'_>) -> TokenStream {
    let in_dialog = arms::own(model, List::InDialogCodes, |variant| {
        let cause = variant.construct(&quote!(status));
        quote!(return ::core::option::Option::Some(#cause))
    });
    let in_dialog = (!in_dialog.is_empty()).then(|| {
        quote! {
            if in_dialog {
                match status {
                    #(#in_dialog)*
                    _ => {}
                }
            }
        }
    });
    let delegates = delegates(model);
    let unlisted = quote!({
        #delegates
        return ::core::option::Option::None
    });
    let own = own(model, &unlisted);
    quote! {
        const fn __lookup(
            status: ::core::primitive::u16,
            in_dialog: ::core::primitive::bool,
            with_fallback: ::core::primitive::bool,
        ) -> ::core::option::Option<Self> {
            #in_dialog
            #own
        }
    }
}

/// The cause where the enum itself names the status; the fallback only where no delegate comes
/// before it.
fn own(model: &Model<'_>, unlisted: &TokenStream) -> TokenStream {
    let fallback = model.fallback().filter(|_| !has_delegates(model));
    let listed = model.variants.iter().flat_map(|variant| &variant.codes);
    let comparisons = listed.count() + usize::from(fallback.is_some());
    let cause = if comparisons > FEW {
        Table::new(model, fallback).cause(unlisted)
    } else if comparisons > 0 {
        let arms = arms::own(model, List::Codes, |variant| {
            variant.construct(&quote!(status))
        });
        let fallback = fallback.map(|variant| {
            let last = Literal::u16_unsuffixed(model.last_fallback_status());
            let cause = variant.construct(&quote!(status));
            quote!(300..=#last if with_fallback => #cause,)
        });
        quote! {
            match status {
                #(#arms)*
                #fallback
                _ => #unlisted
            }
        }
    } else {
        return unlisted.clone();
    };
    quote!(::core::option::Option::Some(#cause))
}

/// Returns what a delegate has for a status that the enum does not list, or the enum's fallback.
fn delegates(model: &Model<'_>) -> TokenStream {
    let asked =
        |flags: TokenStream| arms::delegates(model, "__lookup", &quote!(status, in_dialog, #flags));
    if !has_delegates(model) {
        return TokenStream::new();
    }
    let Some(fallback) = model.fallback() else {
        let is_only_one = model.variants.iter().filter_map(Variant::delegate).count() == 1;
        // What it lists comes before its fallback anyway.
        let listed = if is_only_one {
            Vec::new()
        } else {
            asked(quote!(false))
        };
        let named = asked(quote!(with_fallback));
        return quote!(#(#listed)* #(#named)*);
    };
    let listed = asked(quote!(false));
    let named = asked(quote!(true));
    let last = Literal::u16_unsuffixed(model.last_fallback_status());
    let cause = fallback.construct(&quote!(status));
    quote! {
        #(#listed)*
        if with_fallback {
            if let 300..=#last = status {
                return ::core::option::Option::Some(#cause);
            }
            #(#named)*
        }
    }
}

fn has_delegates(model: &Model<'_>) -> bool {
    model
        .variants
        .iter()
        .any(|variant| variant.delegate().is_some())
}

/// For each status that can be received, the number of the row that it leads to.
struct Table<'a> {
    rows: Vec<Row<'a>>,
    first: u16,
    numbers: Vec<usize>,
}

struct Row<'a> {
    variant: &'a Variant<'a>,
    is_fallback: bool,
}

impl<'a> Table<'a> {
    fn new(model: &'a Model<'a>, fallback: Option<&'a Variant<'a>>) -> Self {
        let listed = model
            .variants
            .iter()
            .filter(|variant| !variant.codes.is_empty());
        let rows: Vec<_> = listed
            .map(|variant| Row {
                variant,
                is_fallback: false,
            })
            .chain(fallback.map(|variant| Row {
                variant,
                is_fallback: true,
            }))
            .collect();
        // Not only failures: a call record has 200, too, which then goes the same way as a 486.
        let statuses = if model.options.local_codes.is_some() {
            0..=999
        } else {
            100..=699
        };
        let first = *statuses.start();
        let mut numbers = vec![rows.len(); statuses.count()];
        let mut claim = |number, codes: RangeInclusive<u16>| {
            let claimed = usize::from(codes.start() - first)..=usize::from(codes.end() - first);
            numbers.get_mut(claimed).unwrap_or_default().fill(number);
        };
        if fallback.is_some() {
            claim(rows.len() - 1, 300..=model.last_fallback_status());
        }
        for is_range in [true, false] {
            for (number, row) in rows.iter().enumerate().filter(|(_, row)| !row.is_fallback) {
                for codes in row
                    .variant
                    .codes
                    .iter()
                    .filter(|codes| codes.is_range == is_range)
                {
                    claim(number, codes.first..=codes.last);
                }
            }
        }
        Table {
            rows,
            first,
            numbers,
        }
    }

    /// The cause of the status, or what `unlisted` does where no row is its own.
    ///
    /// The numbers of the rows stand in a literal of bytes, indexed by status, and a `match` over
    /// them makes the cause. A `match` over scattered statuses becomes a tree of comparisons, and a
    /// realistic mix of statuses makes the processor mispredict nearly one branch for each of them.
    /// One over the numbers 0, 1, 2 … becomes another table, or nothing at all where they are the
    /// discriminants, and works for causes that hold the status or are not `Copy`. The number that
    /// stands for no row comes first and the last row is `_`: with its arms in another order, LLVM
    /// branches on the end of the table. And the table is a literal since a loop in a constant
    /// costs several times as much to compile.
    fn cause(&self, unlisted: &TokenStream) -> TokenStream {
        let none = self.rows.len();
        let (function, width) = if u8::try_from(none).is_ok() {
            (quote!(row), 1)
        } else {
            (quote!(wide_row), 2)
        };
        let bytes: Vec<u8> = self
            .numbers
            .iter()
            .flat_map(|number| number.to_le_bytes().into_iter().take(width))
            .collect();
        let bytes = Literal::byte_string(&bytes);
        let arms = self.rows.iter().enumerate().map(|(number, row)| {
            let pattern = if number + 1 == none {
                quote!(_)
            } else {
                Literal::usize_unsuffixed(number).into_token_stream()
            };
            let cause = row.variant.construct(&quote!(status));
            if row.is_fallback {
                quote!(#pattern => if with_fallback { #cause } else #unlisted)
            } else {
                quote!(#pattern => #cause)
            }
        });
        let first = Literal::u16_unsuffixed(self.first);
        let none = Literal::usize_unsuffixed(none);
        quote! {
            match __private::#function(#bytes, #first, #none, status) {
                #none => #unlisted
                #(#arms,)*
            }
        }
    }
}
