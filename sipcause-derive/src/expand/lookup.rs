//! From a status to a cause: first to the row of the status, a number, and then to the cause of the
//! row.
//!
//! The rows of an enum are its variants, in order of declaration, and after them the rows of its
//! delegates. The number after the last row stands for no cause.

use std::ops::RangeInclusive;
use std::ptr;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::arms;
use crate::codes::List;
use crate::model::{Content, Delegate, Model, Variant};

/// So many comparisons or fewer compile to code without a branch; a table would only be larger.
const FEW: usize = 3;

pub(super) fn functions(model: &Model<'_>) -> TokenStream {
    let vis = &model.original.vis;
    let from_status_doc = super::texts::table_of_codes(model);
    let signature = quote!((status: ::core::primitive::u16) -> ::core::option::Option<Self>);
    let rows = Rows::new(model);
    let in_dialog = in_dialog(model, &rows);
    let (row, row_of_status, row_of_each_status) = if rows.delegates.is_empty() {
        let row = own_row(model, &rows);
        (row, quote!(Self::__row(status, false, true)), None)
    } else {
        let row = own_or_delegates_row(model, &rows);
        let row_of_status = quote! {
            match __private::row_of(const { &Self::__rows() }, status) {
                ::core::option::Option::Some(row) => row,
                ::core::option::Option::None => Self::__row(status, false, true),
            }
        };
        (row, row_of_status, Some(row_of_each_status()))
    };
    let from_row = from_row(&rows);
    quote! {
        #[doc = #from_status_doc]
        #[inline]
        #[must_use]
        #vis const fn from_status #signature {
            Self::__from_row(#row_of_status, status)
        }

        /// As `from_status`, without any fallback: `None` also where only a fallback would answer.
        #[inline]
        #[must_use]
        #vis const fn from_listed_status #signature {
            Self::__from_row(Self::__row(status, false, false), status)
        }

        /// The cause of a response to a request inside a dialog: as `from_status`, but the
        /// in-dialog codes come first.
        #[inline]
        #[must_use]
        #vis const fn from_in_dialog_status #signature {
            Self::__from_row(Self::__row(status, true, true), status)
        }

        #row_of_each_status

        #[doc(hidden)]
        #[inline]
        #vis const fn __row(
            status: ::core::primitive::u16,
            in_dialog: ::core::primitive::bool,
            with_fallback: ::core::primitive::bool,
        ) -> ::core::primitive::u16 {
            #in_dialog
            #row
        }

        #[doc(hidden)]
        #[inline(always)]
        #vis const fn __from_row(
            row: ::core::primitive::u16,
            status: ::core::primitive::u16,
        ) -> ::core::option::Option<Self> {
            #from_row
        }
    }
}

/// The number after the last row.
pub(super) fn no_row(model: &Model<'_>) -> TokenStream {
    Rows::new(model).none()
}

/// Returns the row of a status inside a dialog where the enum lists one.
fn in_dialog(model: &Model<'_>, rows: &Rows<'_>) -> Option<TokenStream> {
    let arms = arms::own(model, List::InDialogCodes, &|variant| {
        let row = rows.of(variant);
        quote!(return #row)
    });
    (!arms.is_empty()).then(|| {
        quote! {
            if in_dialog {
                match status {
                    #(#arms)*
                    _ => {}
                }
            }
        }
    })
}

/// The row of a status, where the enum has no delegates.
fn own_row(model: &Model<'_>, rows: &Rows<'_>) -> TokenStream {
    let none = rows.none();
    let fallback = rows.fallback.map(literal);
    let listed: usize = model
        .variants
        .iter()
        .map(|variant| variant.codes.len())
        .sum();
    if listed + usize::from(fallback.is_some()) > FEW {
        let row = table(model, rows);
        return match fallback {
            None => row,
            Some(fallback) => quote! {
                match #row {
                    #fallback if !with_fallback => #none,
                    row => row,
                }
            },
        };
    }
    let listed = arms::own(model, List::Codes, &|variant| rows.of(variant));
    let fallback = fallback.map(|row| {
        let statuses = statuses_of_fallback(model);
        quote!(#statuses if with_fallback => #row,)
    });
    quote! {
        match status {
            #(#listed)*
            #fallback
            _ => #none,
        }
    }
}

/// What a literal of bytes, indexed by status, has for a status.
///
/// A `match` over scattered statuses becomes a tree of comparisons, and a realistic mix of statuses
/// makes the processor mispredict nearly one branch for each of them. It is a literal since a loop
/// in a constant costs several times as much to compile.
fn table(model: &Model<'_>, rows: &Rows<'_>) -> TokenStream {
    // Not only failures: a call record has 200, too, which then goes the same way as a 486.
    let statuses = if model.options.local_codes.is_some() {
        0..=999
    } else {
        100..=699
    };
    let first = *statuses.start();
    let none = rows.own.len();
    let mut table = vec![none; statuses.count()];
    let mut claim = |row, codes: RangeInclusive<u16>| {
        let claimed = usize::from(codes.start() - first)..=usize::from(codes.end() - first);
        table.get_mut(claimed).unwrap_or_default().fill(row);
    };
    if let Some(fallback) = rows.fallback {
        claim(fallback, 300..=model.last_fallback_status());
    }
    for is_range in [true, false] {
        for (row, variant) in model.own_variants().enumerate() {
            for codes in &variant.codes {
                if codes.is_range == is_range {
                    claim(row, codes.first..=codes.last);
                }
            }
        }
    }
    let is_wide = u8::try_from(none).is_err();
    let mut bytes = Vec::new();
    for row in table {
        let [low, high, ..] = row.to_le_bytes();
        bytes.push(low);
        if is_wide {
            bytes.push(high);
        }
    }
    let function = if is_wide {
        quote!(wide_row)
    } else {
        quote!(row)
    };
    let bytes = Literal::byte_string(&bytes);
    let first = Literal::u16_unsuffixed(first);
    let none = literal(none);
    quote!(__private::#function(#bytes, #first, #none, status))
}

/// The row of a status, where the enum has delegates.
fn own_or_delegates_row(model: &Model<'_>, rows: &Rows<'_>) -> TokenStream {
    let listed = arms::own(model, List::Codes, &|variant| {
        let row = rows.of(variant);
        quote!(return #row)
    });
    let listed = (!listed.is_empty()).then(|| quote!(match status { #(#listed)* _ => {} }));
    let fallback = rows.fallback.map(|row| {
        let row = literal(row);
        let statuses = statuses_of_fallback(model);
        quote! {
            if with_fallback {
                if let #statuses = status {
                    return #row;
                }
            }
        }
    });
    let ask = |with_fallback: TokenStream| {
        let asked = rows
            .delegates
            .iter()
            .map(|delegate| delegate.ask(&with_fallback));
        quote!(#(#asked)*)
    };
    // What an only delegate lists comes before its fallback anyway.
    let is_only_one = fallback.is_none() && rows.delegates.len() == 1;
    let listed_by_delegates = (!is_only_one).then(|| ask(quote!(false)));
    let named_by_delegates = ask(quote!(with_fallback));
    let none = rows.none();
    quote! {
        #listed
        #listed_by_delegates
        #fallback
        #named_by_delegates
        #none
    }
}

/// A table for `from_status` where delegates have a part in it, which is made when the program is
/// compiled: asked one after the other, they would cost a branch each.
fn row_of_each_status() -> TokenStream {
    quote! {
        #[doc(hidden)]
        const fn __rows() -> __private::Rows {
            let mut rows = __private::NO_ROWS;
            let mut index = 0;
            while index < rows.len() {
                rows[index] = Self::__row(100 + index as ::core::primitive::u16, false, true);
                index += 1;
            }
            rows
        }
    }
}

/// The cause of a row.
///
/// The `match` works for causes that are not `Copy`, and nothing is left of it where the rows are
/// the discriminants; else LLVM makes one more table of it. That takes care:
///
/// - Variants that no status leads to have their arm, too, for the numbers to be the discriminants.
/// - The number that stands for no cause comes first and the last row is `_`. With its arms in
///   another order, LLVM branches on the end of the table.
/// - It is always inlined, and a delegate's number for no cause is that of the enum, too. So the
///   `match` of an only delegate becomes a part of this one, before LLVM makes arithmetic of it.
fn from_row(rows: &Rows<'_>) -> TokenStream {
    let mut causes = Vec::new();
    let mut holds_status = false;
    for (row, variant) in rows.own.iter().enumerate() {
        if !matches!(variant.content, Content::Local) {
            causes.push((row, variant.construct(&quote!(status))));
        }
        holds_status |= matches!(variant.content, Content::Status(_));
    }
    let delegates = rows.causes_of_delegates();
    let Some((_, last)) = causes.last() else {
        return delegates.unwrap_or_else(|| quote!(::core::option::Option::None));
    };
    let mut before = None;
    let mut no_row = None;
    let mut last = last.into_token_stream();
    match delegates {
        // What is no constant can't be in a table: it would make a jump of every row.
        Some(delegates) if holds_status => {
            let own = Literal::usize_unsuffixed(rows.own.len());
            before = Some(quote!(if row >= #own { return #delegates; }));
            causes.pop();
        }
        Some(delegates) => last = quote!(return #delegates),
        None => {
            let none = rows.none();
            no_row = Some(quote!(#none => return ::core::option::Option::None,));
            causes.pop();
        }
    }
    let own = causes
        .iter()
        .map(|(row, _)| Literal::usize_unsuffixed(*row));
    let causes = causes.iter().map(|(_, cause)| cause);
    quote! {
        #before
        ::core::option::Option::Some(match row {
            #no_row
            #(#own => #causes,)*
            _ => #last,
        })
    }
}

fn statuses_of_fallback(model: &Model<'_>) -> TokenStream {
    let last = Literal::u16_unsuffixed(model.last_fallback_status());
    quote!(300..=#last)
}

/// The rows of an enum.
struct Rows<'a> {
    /// Its own, numbered from 0.
    own: Vec<&'a Variant<'a>>,
    fallback: Option<usize>,
    delegates: Vec<DelegateRows<'a>>,
}

struct DelegateRows<'a> {
    variant: &'a Variant<'a>,
    delegate: &'a Delegate,
    /// The number that the first of them has here.
    first: TokenStream,
}

impl<'a> Rows<'a> {
    fn new(model: &'a Model<'a>) -> Self {
        let mut own: Vec<_> = model.own_variants().collect();
        let fallback = model.fallback().map(|fallback| {
            // Where it lists codes, too, they have a row and what falls back to it has another.
            if !fallback.codes.is_empty() {
                own.push(fallback);
            }
            let row = own.iter().rposition(|row| ptr::eq(*row, fallback));
            row.unwrap_or_default()
        });
        let mut rows = Rows {
            own,
            fallback,
            delegates: Vec::new(),
        };
        for variant in &model.variants {
            if let Some(delegate) = variant.delegate() {
                let none = rows.none();
                // A delegate's number for no cause keeps that meaning.
                let is_first = rows.delegates.is_empty();
                let first = if is_first { none } else { quote!(#none + 1) };
                rows.delegates.push(DelegateRows {
                    variant,
                    delegate,
                    first,
                });
            }
        }
        rows
    }

    fn of(&self, variant: &Variant<'_>) -> TokenStream {
        let row = self.own.iter().position(|row| ptr::eq(*row, variant));
        literal(row.unwrap_or_default())
    }

    /// The number that stands for no cause.
    fn none(&self) -> TokenStream {
        match self.delegates.last() {
            None => literal(self.own.len()),
            Some(DelegateRows {
                delegate, first, ..
            }) => {
                let none = no_row_of(delegate);
                quote!(#first + #none)
            }
        }
    }

    /// The cause of a row that is not the enum's own, or `None`.
    ///
    /// Several delegates are all asked, and then one answer is chosen: what each would answer is
    /// cheaper than a branch between them, which a mix of statuses mispredicts.
    fn causes_of_delegates(&self) -> Option<TokenStream> {
        if let [delegate] = self.delegates.as_slice() {
            return Some(delegate.cause(&delegate.answer()));
        }
        let names: Vec<_> = (0..self.delegates.len())
            .map(|index| format_ident!("answer_{index}"))
            .collect();
        let answers = self.delegates.iter().map(DelegateRows::answer_apart);
        let mut choice = None;
        let mut next = None;
        for (delegate, name) in self.delegates.iter().zip(&names).rev() {
            let cause = delegate.cause(name);
            choice = Some(match next {
                None => cause,
                Some(next) => quote!(if row < #next { #cause } else { #choice }),
            });
            next = Some(&delegate.first);
        }
        let choice = choice?;
        Some(quote!({
            #(let #names = #answers;)*
            #choice
        }))
    }
}

impl DelegateRows<'_> {
    /// Returns the row that the delegate has for the status, if it has one.
    fn ask(&self, with_fallback: &TokenStream) -> TokenStream {
        let DelegateRows {
            delegate, first, ..
        } = self;
        let row = delegate.call("__row", &quote!(status, in_dialog, #with_fallback));
        let none = no_row_of(delegate);
        quote! {
            let row = #row;
            if row != #none {
                return #first + row;
            }
        }
    }

    /// What the delegate has for the row.
    fn answer(&self) -> TokenStream {
        let first = &self.first;
        let cause = self
            .delegate
            .call("__from_row", &quote!(row - (#first), status));
        quote!(__private::held(#cause))
    }

    /// The same in a function of its own, which also takes the rows of others. Inlined, the `match` of
    /// each delegate would be drawn into the choice between them, and make a jump of every row.
    fn answer_apart(&self) -> TokenStream {
        let DelegateRows {
            delegate, first, ..
        } = self;
        let ty = &delegate.ty;
        let cause = delegate.call("__from_row", &quote!(row, status));
        quote!({
            #[inline(never)]
            const fn answer(
                row: ::core::primitive::u16,
                status: ::core::primitive::u16,
            ) -> ::core::option::Option<::core::mem::ManuallyDrop<#ty>> {
                __private::held(#cause)
            }
            answer(::core::primitive::u16::wrapping_sub(row, #first), status)
        })
    }

    /// The cause of the enum that holds the `answer` of the delegate.
    fn cause(&self, answer: &impl ToTokens) -> TokenStream {
        let made = self
            .variant
            .construct(&quote!(::core::mem::ManuallyDrop::into_inner(cause)));
        quote! {
            match #answer {
                ::core::option::Option::Some(cause) => ::core::option::Option::Some(#made),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
}

/// The number that stands for no cause of the delegate.
pub(super) fn no_row_of(delegate: &Delegate) -> TokenStream {
    delegate.enclose(quote!(<), quote!(as __SipCause>::__FUNCTIONS.no_row))
}

fn literal(row: usize) -> TokenStream {
    Literal::usize_unsuffixed(row).into_token_stream()
}
