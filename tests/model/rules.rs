//! The rules in the documentation of the derive, for tables as data. Shares no code with the derive.

use crate::rfc3398;
use crate::table::{Codes, Content, Table, Variant};

/// A cause: the indices of a table and a variant, and what the variant holds.
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
    tables: &'a [Table],
    lists: Vec<Lists>,
}

/// The variant that lists each number.
type Claims = Vec<Option<usize>>;

/// The variants of a table that lookups find.
struct Lists {
    codes: Claims,
    in_dialog_codes: Claims,
    q850: Claims,
    fallback: Option<usize>,
    /// In order of declaration, with the tables that they delegate to.
    delegates: Vec<(usize, usize)>,
}

impl<'a> Rules<'a> {
    pub(crate) fn new(tables: &'a [Table]) -> Self {
        let lists = tables.iter().map(|table| Lists {
            codes: claims(table, |variant| &variant.codes),
            in_dialog_codes: claims(table, |variant| &variant.in_dialog_codes),
            q850: claims(table, |variant| &variant.q850),
            fallback: table.fallback(),
            delegates: table
                .variants
                .iter()
                .enumerate()
                .filter_map(|(index, variant)| Some((index, variant.delegate()?)))
                .collect(),
        });
        Rules { tables, lists: lists.collect() }
    }

    pub(crate) fn of_status(&self, table: usize, status: u16) -> Option<Cause> {
        self.of_listed_status(table, status).or_else(|| self.of_fallback(table, status))
    }

    /// A cause for every number, if the table has a fallback.
    pub(crate) fn of_any_status(&self, table: usize, status: u16) -> Option<Cause> {
        let fallback = self.lists[table].fallback?;
        self.of_status(table, status).or_else(|| Some(self.make(table, fallback, Some(status))))
    }

    pub(crate) fn of_listed_status(&self, table: usize, status: u16) -> Option<Cause> {
        let own = self.lists[table].codes.get(usize::from(status));
        let own = own.copied().flatten();
        own.map(|variant| self.make(table, variant, Some(status))).or_else(|| {
            self.in_delegates(table, |delegate| self.of_listed_status(delegate, status))
        })
    }

    pub(crate) fn of_in_dialog_status(&self, table: usize, status: u16) -> Option<Cause> {
        self.listed_in_dialog(table, status).or_else(|| self.of_fallback(table, status))
    }

    fn listed_in_dialog(&self, table: usize, status: u16) -> Option<Cause> {
        let Lists { codes, in_dialog_codes, .. } = &self.lists[table];
        let index = usize::from(status);
        let listed = |list: &Claims| list.get(index).copied().flatten();
        let own = listed(in_dialog_codes).or_else(|| listed(codes));
        own.map(|variant| self.make(table, variant, Some(status))).or_else(|| {
            self.in_delegates(table, |delegate| self.listed_in_dialog(delegate, status))
        })
    }

    pub(crate) fn of_q850(&self, table: usize, cause: u8, location: Option<&str>) -> Option<Cause> {
        self.of_listed_q850(table, cause, location).or_else(|| match cause {
            // Answered elsewhere, but RFC 3398 maps it to 404.
            26 => None,
            _ => self.of_status(table, rfc3398::to_status(cause, location)?),
        })
    }

    pub(crate) fn of_listed_q850(
        &self,
        table: usize,
        cause: u8,
        location: Option<&str>,
    ) -> Option<Cause> {
        let own = self.lists[table].q850[usize::from(cause)];
        own.map(|variant| self.make(table, variant, rfc3398::to_status(cause, location))).or_else(
            || self.in_delegates(table, |delegate| self.of_listed_q850(delegate, cause, location)),
        )
    }

    /// Whether lookups can reach each entry of a list. The derive rejects other tables.
    pub(crate) fn all_is_reached(&self, table: usize) -> bool {
        let lists = &self.lists[table];
        let mut variants = self.tables[table].variants.iter().enumerate();
        variants.all(|(index, variant)| {
            let is_reached = |list: &[Codes], claims: &Claims| {
                list.iter().all(|codes| {
                    codes.numbers().any(|number| claims[usize::from(number)] == Some(index))
                })
            };
            is_reached(&variant.codes, &lists.codes)
                && is_reached(&variant.in_dialog_codes, &lists.in_dialog_codes)
                && is_reached(&variant.q850, &lists.q850)
        })
    }

    /// A fallback takes failures, and local codes if the table allows them.
    fn of_fallback(&self, table: usize, status: u16) -> Option<Cause> {
        let takes = match status {
            300..=699 => true,
            700..=999 => self.tables[table].has_option("local_codes"),
            _ => false,
        };
        let own = self.lists[table].fallback.filter(|_| takes);
        own.map(|variant| self.make(table, variant, Some(status)))
            .or_else(|| self.in_delegates(table, |delegate| self.of_fallback(delegate, status)))
    }

    /// The first cause that a delegate finds.
    fn in_delegates(&self, table: usize, find: impl Fn(usize) -> Option<Cause>) -> Option<Cause> {
        let mut delegates = self.lists[table].delegates.iter();
        delegates.find_map(|&(variant, delegate)| {
            let held = Held::Cause(Box::new(find(delegate)?));
            Some(Cause { table, variant, held })
        })
    }

    /// The cause that a lookup returns for a variant.
    fn make(&self, table: usize, variant: usize, status: Option<u16>) -> Cause {
        let held = match (&self.tables[table].variants[variant].content, status) {
            (Content::Nothing, _) => Held::Nothing,
            (Content::Status(_), Some(status)) => Held::Status(status),
            _ => unreachable!("the derive refuses such a variant"),
        };
        Cause { table, variant, held }
    }

    pub(crate) fn variant(&self, cause: &Cause) -> &Variant {
        &self.tables[cause.table].variants[cause.variant]
    }

    pub(crate) fn as_str(&self, cause: &Cause) -> String {
        match &cause.held {
            Held::Cause(held) => self.as_str(held),
            _ => self.tables[cause.table].text(self.variant(cause)),
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
        let paragraph: Vec<&str> =
            lines.skip_while(|line| line.is_empty()).take_while(|line| !line.is_empty()).collect();
        if paragraph.is_empty() {
            // `rename_all` does not apply to descriptions.
            variant.rename.clone().unwrap_or_else(|| variant.title())
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

    /// In the order written, each number once, without those in a range that another variant lists as
    /// single ones.
    fn spelled_out(&self, cause: &Cause, list: fn(&Variant) -> &[Codes]) -> Vec<u16> {
        if let Held::Cause(held) = &cause.held {
            return self.spelled_out(held, list);
        }
        let variants = &self.tables[cause.table].variants;
        let is_taken = |number| {
            let mut others = variants.iter().enumerate();
            others.any(|(index, variant)| {
                index != cause.variant
                    && list(variant).iter().any(|codes| !codes.is_range && codes.first == number)
            })
        };
        let mut numbers = Vec::new();
        for number in list(self.variant(cause)).iter().flat_map(|codes| codes.numbers()) {
            if !numbers.contains(&number) && !is_taken(number) {
                numbers.push(number);
            }
        }
        numbers
    }

    pub(crate) fn status(&self, cause: &Cause) -> Option<u16> {
        match &cause.held {
            Held::Status(status) => Some(*status),
            Held::Cause(held) => self.status(held),
            _ => {
                let sent = self.variant(cause).status;
                sent.or_else(|| self.codes(cause).first().copied())
            }
        }
    }

    pub(crate) fn q850(&self, cause: &Cause) -> Option<u16> {
        self.q850_values(cause).first().copied()
    }

    /// The unit variant with exactly this text, here or in a delegate.
    pub(crate) fn of_text(&self, table: usize, text: &str) -> Option<Cause> {
        let own = self.tables[table].variants.iter().position(|variant| {
            matches!(variant.content, Content::Nothing) && self.tables[table].text(variant) == text
        });
        own.map(|variant| self.make(table, variant, None))
            .or_else(|| self.in_delegates(table, |delegate| self.of_text(delegate, text)))
    }
}

/// Single numbers win over ranges.
fn claims(table: &Table, list: impl Fn(&Variant) -> &[Codes]) -> Claims {
    let mut claims = vec![None; 1000];
    for is_range in [true, false] {
        for (index, variant) in table.variants.iter().enumerate() {
            for codes in list(variant).iter().filter(|codes| codes.is_range == is_range) {
                claims[codes.first.into()..=codes.last.into()].fill(Some(index));
            }
        }
    }
    claims
}
