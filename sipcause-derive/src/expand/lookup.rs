//! From a status to a cause: first to the row of the status, a number, and then to the cause of the
//! row.
//!
//! The rows of an enum are its variants, in order of declaration, and after them the rows of its
//! delegates. The number after the last row stands for no cause.

use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::ptr;

use proc_macro2::Literal;

use super::arms;
use super::code::Code;
use crate::codes::List;
use crate::model::{Content, Delegate, Model, Variant};

/// So many comparisons or fewer compile to code without a branch; a table would only be larger.
const FEW: usize = 3;

pub(super) fn add_functions(model: &Model<'_>, code: &mut Code) {
    let vis = model.visibility.as_str();
    let rows = Rows::new(model);
    let doc = super::texts::table_of_codes(model);
    code.add_function(
        &format!("#[doc = {doc:?}] #[inline] #[must_use]"),
        vis,
        "from_status(status: ::core::primitive::u16) -> ::core::option::Option<Self>",
        if rows.delegates.is_empty() {
            "Self::__from_row(Self::__row(status, false, true), status)"
        } else {
            "let row = match __private::row_of::<Self>(status) {
                ::core::option::Option::Some(row) => row,
                ::core::option::Option::None => Self::__row(status, false, true),
            };
            Self::__from_row(row, status)"
        },
    );
    code.add_function(
        "/// As `from_status`, without any fallback: `None` also where only a fallback would answer.
        #[inline]
        #[must_use]",
        vis,
        "from_listed_status(status: ::core::primitive::u16) -> ::core::option::Option<Self>",
        "Self::__from_row(Self::__row(status, false, false), status)",
    );
    code.add_function(
        "/// The cause of a response to a request inside a dialog: as `from_status`, but the
        /// in-dialog codes come first.
        #[inline]
        #[must_use]",
        vis,
        "from_in_dialog_status(status: ::core::primitive::u16) -> ::core::option::Option<Self>",
        "Self::__from_row(Self::__row(status, true, true), status)",
    );
    code.add_function(
        if rows.delegates.is_empty() {
            // In a debug build, too, where a `match` would be faster than the calls.
            "#[doc(hidden)] #[inline(always)]"
        } else {
            "#[doc(hidden)] #[inline]"
        },
        vis,
        "__row(
            status: ::core::primitive::u16,
            in_dialog: ::core::primitive::bool,
            with_fallback: ::core::primitive::bool,
        ) -> ::core::primitive::u16",
        row(model, &rows),
    );
    code.add_function(
        "#[doc(hidden)]
        #[inline(always)]",
        vis,
        "__from_row(
            row: ::core::primitive::u16,
            status: ::core::primitive::u16,
        ) -> ::core::option::Option<Self>",
        from_row(&rows),
    );
}

/// The number after the last row.
pub(super) fn no_row(model: &Model<'_>) -> Code {
    Rows::new(model).none()
}

fn row(model: &Model<'_>, rows: &Rows<'_>) -> Code {
    let mut code = Code::default();
    let in_dialog = arms::own(model, List::InDialogCodes, &|variant| {
        format!("return {}", rows.of(variant))
    });
    if !in_dialog.is_empty() {
        _ = write!(
            code,
            "if in_dialog {{ match status {{ {in_dialog} _ => {{}} }} }}"
        );
    }
    if rows.delegates.is_empty() {
        add_own_row(model, rows, &mut code);
    } else {
        add_own_or_delegates_row(model, rows, &mut code);
    }
    code
}

/// The row of a status, where the enum has no delegates.
fn add_own_row(model: &Model<'_>, rows: &Rows<'_>, code: &mut Code) {
    let none = rows.own.len();
    let listed: usize = model
        .variants
        .iter()
        .map(|variant| variant.codes.len())
        .sum();
    if listed + usize::from(rows.fallback.is_some()) > FEW {
        let row = table(model, rows);
        _ = match rows.fallback {
            None => write!(code, "{row}"),
            Some(fallback) => write!(
                code,
                "match {row} {{ {fallback} if !with_fallback => {none}, row => row }}"
            ),
        };
        return;
    }
    let mut arms = arms::own(model, List::Codes, &|variant| rows.of(variant).to_string());
    if let Some(row) = rows.fallback {
        let statuses = statuses_of_fallback(model);
        _ = write!(arms, "{statuses} if with_fallback => {row},");
    }
    _ = write!(code, "match status {{ {arms} _ => {none} }}");
}

/// What a literal of bytes, indexed by status, has for a status.
///
/// A `match` over scattered statuses becomes a tree of comparisons, and a realistic mix of statuses
/// makes the processor mispredict nearly one branch for each of them. It is a literal since a loop
/// in a constant costs several times as much to compile.
fn table(model: &Model<'_>, rows: &Rows<'_>) -> String {
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
    let function = if is_wide { "wide_row" } else { "row" };
    let bytes = Literal::byte_string(&bytes);
    format!("__private::{function}({bytes}, {first}, {none}, status)")
}

/// The row of a status, where the enum has delegates.
fn add_own_or_delegates_row(model: &Model<'_>, rows: &Rows<'_>, code: &mut Code) {
    let listed = arms::own(model, List::Codes, &|variant| {
        format!("return {}", rows.of(variant))
    });
    if !listed.is_empty() {
        _ = write!(code, "match status {{ {listed} _ => {{}} }}");
    }
    // What an only delegate lists comes before its fallback anyway.
    if rows.fallback.is_some() || rows.delegates.len() > 1 {
        for delegate in &rows.delegates {
            delegate.ask("false", code);
        }
    }
    if let Some(row) = rows.fallback {
        let statuses = statuses_of_fallback(model);
        _ = write!(
            code,
            "if with_fallback {{ if let {statuses} = status {{ return {row}; }} }}"
        );
    }
    for delegate in &rows.delegates {
        delegate.ask("with_fallback", code);
    }
    code.add(rows.none());
}

/// A table for `from_status` where delegates have a part in it, which is made when the program is
/// compiled: asked one after the other, they would cost a branch each.
pub(super) const ROWS: &str = "
    const __ROWS: &'static __private::Rows = &{
        let mut rows = __private::NO_ROWS;
        let mut index = 0;
        while index < rows.len() {
            rows[index] = Self::__row(100 + index as ::core::primitive::u16, false, true);
            index += 1;
        }
        rows
    };";

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
fn from_row(rows: &Rows<'_>) -> Code {
    let mut causes = Vec::new();
    for (row, variant) in rows.own.iter().enumerate() {
        if !matches!(variant.content, Content::Local) {
            causes.push((row, variant.holding("status")));
        }
    }
    let holds_status = rows.own.iter().any(|variant| variant.holds_status());
    let mut code = Code::default();
    let mut arms = Code::default();
    let last = if let Some(delegates) = rows.causes_of_delegates() {
        if causes.is_empty() {
            return delegates;
        }
        let mut answer = Code::from("return ");
        answer.add(delegates);
        if holds_status {
            // What is no constant can't be in a table: it would make a jump of every row.
            _ = write!(code, "if row >= {} ", rows.own.len());
            code.add_block(answer);
            causes.pop().map(|(_, cause)| cause.into())
        } else {
            Some(answer)
        }
    } else {
        let none = rows.own.len();
        _ = write!(arms, "{none} => return ::core::option::Option::None,");
        causes.pop().map(|(_, cause)| cause.into())
    };
    let Some(last) = last else {
        return "::core::option::Option::None".into();
    };
    for (row, cause) in causes {
        _ = write!(arms, "{row} => {cause},");
    }
    arms.add("_ => ").add(last);
    let mut cause = Code::from("match row ");
    cause.add_block(arms);
    code.add("::core::option::Option::Some")
        .add_arguments(cause);
    code
}

fn statuses_of_fallback(model: &Model<'_>) -> String {
    format!("300..={}", model.last_fallback_status())
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
    first: Code,
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
        for (variant, delegate) in model.delegates() {
            let mut first = rows.none();
            // A delegate's number for no cause keeps that meaning.
            if !rows.delegates.is_empty() {
                first.add(" + 1");
            }
            rows.delegates.push(DelegateRows {
                variant,
                delegate,
                first,
            });
        }
        rows
    }

    fn of(&self, variant: &Variant<'_>) -> usize {
        let row = self.own.iter().position(|row| ptr::eq(*row, variant));
        row.unwrap_or_default()
    }

    /// The number that stands for no cause.
    fn none(&self) -> Code {
        match self.delegates.last() {
            None => self.own.len().to_string().into(),
            Some(last) => {
                let mut none = last.first.clone();
                none.add(" + ").add(last.delegate.no_row());
                none
            }
        }
    }

    /// The cause of a row that is not the enum's own, or `None`.
    ///
    /// Several delegates are all asked, and then one answer is chosen: what each would answer is
    /// cheaper than a branch between them, which a mix of statuses mispredicts.
    fn causes_of_delegates(&self) -> Option<Code> {
        let (last, others) = self.delegates.split_last()?;
        if others.is_empty() {
            let row = format!("row - {}", self.own.len());
            return Some(last.cause(last.answer(&row)));
        }
        let mut block = Code::default();
        for (index, delegate) in self.delegates.iter().enumerate() {
            _ = write!(block, "let answer_{index} = ");
            block.add_block(delegate.answer_apart()).add(";");
        }
        for (index, delegate) in others.iter().enumerate() {
            let next = self.delegates.get(index + 1).unwrap_or(last);
            let cause = delegate.cause(format!("answer_{index}"));
            block.add("if row < ").add(next.first.clone());
            block.add_block(cause).add("else ");
        }
        block.add_block(last.cause(format!("answer_{}", others.len())));
        let mut code = Code::default();
        code.add_block(block);
        Some(code)
    }
}

impl DelegateRows<'_> {
    /// Adds code that returns the row that the delegate has for the status, if it has one.
    fn ask(&self, with_fallback: &str, code: &mut Code) {
        let arguments = format!("status, in_dialog, {with_fallback}");
        let mut answer = Code::from("return ");
        answer.add(self.first.clone()).add(" + row;");
        code.add("let row = ")
            .add(self.delegate.call("__row", &arguments))
            .add("; if row != ")
            .add(self.delegate.no_row())
            .add_block(answer);
    }

    /// What the delegate has for a row of its own.
    fn answer(&self, row: &str) -> Code {
        let arguments = format!("{row}, status");
        let mut code = Code::from("__private::held");
        code.add_arguments(self.delegate.call("__from_row", &arguments));
        code
    }

    /// The same in a function of its own, which also takes the rows of others. Inlined, the `match` of
    /// each delegate would be drawn into the choice between them, and make a jump of every row.
    fn answer_apart(&self) -> Code {
        let mut code = Code::from(
            "#[inline(never)]
            const fn answer(
                row: ::core::primitive::u16,
                status: ::core::primitive::u16,
            ) -> ::core::option::Option<::core::mem::ManuallyDrop<",
        );
        let mut row = Code::from("row, ");
        row.add(self.first.clone());
        let mut arguments = Code::from("::core::primitive::u16::wrapping_sub");
        arguments.add_arguments(row).add(", status");
        code.add(self.delegate.ty.clone())
            .add(">> ")
            .add_block(self.answer("row"))
            .add("answer")
            .add_arguments(arguments);
        code
    }

    /// The cause of the enum that holds the `answer` of the delegate.
    fn cause(&self, answer: impl Into<Code>) -> Code {
        let cause = self
            .variant
            .holding("::core::mem::ManuallyDrop::into_inner(cause)");
        let mut code = Code::from("match ");
        code.add(answer).add_block(format!(
            "::core::option::Option::Some(cause) => ::core::option::Option::Some({cause}),
            ::core::option::Option::None => ::core::option::Option::None,"
        ));
        code
    }
}
