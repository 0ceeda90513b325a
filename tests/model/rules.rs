//! The rules of the derive, as its documentation has them, over tables that are data. Nothing here
//! is shared with the derive.

use std::collections::HashSet;

use crate::rfc3398;
use crate::table::{Batch, Codes, Content, Table, Variant};

/// A cause: a variant of a table, by their indices, and what it holds.
pub(crate) struct Cause {
    pub(crate) table: usize,
    pub(crate) variant: usize,
    pub(crate) held: Held,
}

pub(crate) enum Held {
    Nothing,
    Status(u16),
    Cause(Box<Cause>),
    Number(u32),
    Text(String),
}

pub(crate) struct Rules<'a> {
    batch: &'a Batch,
    answers: Vec<Answers>,
}

/// By number, the variant that lists it.
type Claims = Vec<Option<usize>>;

/// Which variants of a table answer for what.
struct Answers {
    codes: Claims,
    in_dialog_codes: Claims,
    q850: Claims,
    fallback: Option<usize>,
    /// In order of declaration, with the tables that they ask.
    delegates: Vec<(usize, usize)>,
}

impl<'a> Rules<'a> {
    pub(crate) fn new(batch: &'a Batch) -> Self {
        let answers = batch.tables.iter().map(|table| Answers {
            codes: claims(table, |variant| &variant.codes),
            in_dialog_codes: claims(table, |variant| &variant.in_dialog_codes),
            q850: claims(table, |variant| &variant.q850),
            fallback: table
                .variants
                .iter()
                .position(|variant| variant.is_fallback),
            delegates: table
                .variants
                .iter()
                .enumerate()
                .filter_map(|(index, variant)| Some((index, variant.delegate()?)))
                .collect(),
        });
        Rules {
            batch,
            answers: answers.collect(),
        }
    }

    pub(crate) fn of_status(&self, table: usize, status: u16) -> Option<Cause> {
        self.of_listed_status(table, status)
            .or_else(|| self.of_fallback(table, status))
    }

    pub(crate) fn of_listed_status(&self, table: usize, status: u16) -> Option<Cause> {
        let own = self.answers[table].codes[usize::from(status)];
        own.map(|variant| self.make(table, variant, Some(status)))
            .or_else(|| self.ask(table, |delegate| self.of_listed_status(delegate, status)))
    }

    pub(crate) fn of_in_dialog_status(&self, table: usize, status: u16) -> Option<Cause> {
        self.listed_in_dialog(table, status)
            .or_else(|| self.of_fallback(table, status))
    }

    fn listed_in_dialog(&self, table: usize, status: u16) -> Option<Cause> {
        let Answers {
            codes,
            in_dialog_codes,
            ..
        } = &self.answers[table];
        let index = usize::from(status);
        let own = in_dialog_codes[index].or(codes[index]);
        own.map(|variant| self.make(table, variant, Some(status)))
            .or_else(|| self.ask(table, |delegate| self.listed_in_dialog(delegate, status)))
    }

    pub(crate) fn of_q850(&self, table: usize, cause: u8) -> Option<Cause> {
        self.listed_for_q850(table, cause)
            .or_else(|| self.of_status(table, rfc3398::to_status(cause)?))
    }

    fn listed_for_q850(&self, table: usize, cause: u8) -> Option<Cause> {
        let own = self.answers[table].q850[usize::from(cause)];
        own.map(|variant| self.make(table, variant, rfc3398::to_status(cause)))
            .or_else(|| self.ask(table, |delegate| self.listed_for_q850(delegate, cause)))
    }

    /// A fallback takes failures, and what a stack reports locally if the table is for that, too.
    fn of_fallback(&self, table: usize, status: u16) -> Option<Cause> {
        let takes = match status {
            300..=699 => true,
            700..=999 => self.batch.tables[table].has_option("local_codes"),
            _ => false,
        };
        let own = self.answers[table].fallback.filter(|_| takes);
        own.map(|variant| self.make(table, variant, Some(status)))
            .or_else(|| self.ask(table, |delegate| self.of_fallback(delegate, status)))
    }

    /// The first answer of a delegate.
    fn ask(&self, table: usize, question: impl Fn(usize) -> Option<Cause>) -> Option<Cause> {
        let mut delegates = self.answers[table].delegates.iter();
        delegates.find_map(|&(variant, delegate)| {
            let held = Held::Cause(Box::new(question(delegate)?));
            Some(Cause {
                table,
                variant,
                held,
            })
        })
    }

    /// A variant as a lookup makes it.
    fn make(&self, table: usize, variant: usize, status: Option<u16>) -> Cause {
        let held = match (&self.batch.tables[table].variants[variant].content, status) {
            (Content::Nothing, _) => Held::Nothing,
            (Content::Status(_), Some(status)) => Held::Status(status),
            _ => unreachable!("the derive refuses such a variant"),
        };
        Cause {
            table,
            variant,
            held,
        }
    }

    pub(crate) fn variant(&self, cause: &Cause) -> &Variant {
        &self.batch.tables[cause.table].variants[cause.variant]
    }

    pub(crate) fn as_str(&self, cause: &Cause) -> String {
        match &cause.held {
            Held::Cause(held) => self.as_str(held),
            _ => self.variant(cause).text(),
        }
    }

    pub(crate) fn description(&self, cause: &Cause) -> String {
        if let Held::Cause(held) = &cause.held {
            return self.description(held);
        }
        let variant = self.variant(cause);
        if let Some(description) = &variant.description {
            return description.clone();
        }
        let lines = variant.doc.iter().map(|line| line.trim());
        let paragraph: Vec<&str> = lines
            .skip_while(|line| line.is_empty())
            .take_while(|line| !line.is_empty())
            .collect();
        if paragraph.is_empty() {
            variant.text()
        } else {
            paragraph.join(" ")
        }
    }

    pub(crate) fn codes(&self, cause: &Cause) -> Vec<u16> {
        self.spelled_out(cause, |variant| &variant.codes)
    }

    pub(crate) fn q850_values(&self, cause: &Cause) -> Vec<u16> {
        self.spelled_out(cause, |variant| &variant.q850)
    }

    /// In the order written. What is listed as a single number is no part of a range.
    fn spelled_out(&self, cause: &Cause, list: fn(&Variant) -> &[Codes]) -> Vec<u16> {
        if let Held::Cause(held) = &cause.held {
            return self.spelled_out(held, list);
        }
        let all = self.batch.tables[cause.table]
            .variants
            .iter()
            .flat_map(list);
        let singles: HashSet<u16> = all
            .filter(|codes| !codes.is_range)
            .map(|codes| codes.first)
            .collect();
        list(self.variant(cause))
            .iter()
            .flat_map(|codes| {
                (codes.first..=codes.last)
                    .filter(|number| !codes.is_range || !singles.contains(number))
            })
            .collect()
    }

    pub(crate) fn status(&self, cause: &Cause) -> Option<u16> {
        match &cause.held {
            Held::Status(status) => Some(*status),
            Held::Cause(held) => self.status(held),
            _ => self.codes(cause).first().copied(),
        }
    }

    /// The variant that holds nothing and has exactly this text, here or in a delegate.
    pub(crate) fn of_text(&self, table: usize, text: &str) -> Option<Cause> {
        let mut variants = self.batch.tables[table].variants.iter();
        let own = variants.position(|variant| {
            matches!(variant.content, Content::Nothing) && variant.text() == text
        });
        own.map(|variant| self.make(table, variant, None))
            .or_else(|| self.ask(table, |delegate| self.of_text(delegate, text)))
    }
}

/// Single numbers win over ranges.
fn claims(table: &Table, list: impl Fn(&Variant) -> &[Codes]) -> Claims {
    let mut claims = vec![None; 1 << 16];
    for is_range in [true, false] {
        for (index, variant) in table.variants.iter().enumerate() {
            for codes in list(variant)
                .iter()
                .filter(|codes| codes.is_range == is_range)
            {
                claims[codes.first.into()..=codes.last.into()].fill(Some(index));
            }
        }
    }
    claims
}
