//! The table behind the lookups: a row for all statuses of which they say the same.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::codes::Codes;
use crate::model::{Model, Variant};

/// Up to so many runs of neighbouring statuses are compared one by one, which is as fast and needs
/// no table.
const FEW_RUNS: usize = 2;

/// What the enum itself says of a status. The numbers are those of its variants.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) struct Row {
    pub(super) listed: Option<usize>,
    pub(super) in_dialog: Option<usize>,
    pub(super) fallback: Option<usize>,
}

pub(super) struct Rows {
    rows: Vec<Row>,
    /// The status that stands first in the table.
    first: u16,
    /// Which row, for one status after the other; `None` where the enum says nothing.
    table: Vec<Option<usize>>,
}

impl Rows {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let (first, last) = bounds(model);
        let mut rows = Rows {
            rows: Vec::new(),
            first,
            table: vec![None; usize::from(last - first) + 1],
        };
        // In the order of the variants, so that row and discriminant tend to be the same number.
        let has_delegates = model.variants.iter().any(|variant| variant.delegate().is_some());
        let mut fallback = None;
        let mut listed = Vec::new();
        for (index, variant) in model.variants.iter().enumerate() {
            if !variant.codes.is_empty() {
                let row = rows.add(Row {
                    listed: Some(index),
                    ..Row::default()
                });
                listed.push((variant, row));
            }
            // A delegate's list comes first, so the table can't tell where the fallback begins.
            if variant.options.fallback.is_some() && !has_delegates {
                fallback = Some(rows.add(Row {
                    fallback: Some(index),
                    ..Row::default()
                }));
            }
        }
        if let Some(row) = fallback {
            rows.fill(300, model.last_fallback_status(), row);
        }
        for is_range in [true, false] {
            for &(variant, row) in &listed {
                for codes in of_kind(&variant.codes, is_range) {
                    rows.fill(codes.first, codes.last, row);
                }
            }
        }
        for is_range in [true, false] {
            for (index, variant) in model.variants.iter().enumerate() {
                for codes in of_kind(&variant.in_dialog_codes, is_range) {
                    rows.put_in_dialog(codes, index);
                }
            }
        }
        rows
    }

    fn add(&mut self, row: Row) -> usize {
        self.rows.push(row);
        self.rows.len() - 1
    }

    fn slots(&mut self, first: u16, last: u16) -> impl Iterator<Item = &mut Option<usize>> {
        let skip = first.saturating_sub(self.first);
        let count = usize::from(last - first) + 1;
        self.table.iter_mut().skip(usize::from(skip)).take(count)
    }
}
