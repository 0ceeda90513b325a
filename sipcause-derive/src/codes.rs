//! The entries of `#[codes(…)]`, `#[in_dialog_codes(…)]` and `#[q850(…)]`. `validate` checks entries
//! against each other.

mod limits;
mod parse;
mod suggest;

use syn::Attribute;
use syn::ext::IdentExt;

use crate::diagnostics::Place;

pub(crate) use limits::{LIMIT, Limits};
pub(crate) use parse::{attribute_for, list_of, parse};

/// The attributes that list codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Status,
    InDialog,
    Q850,
}

impl List {
    pub(crate) const ALL: &'static [List] = &[List::Status, List::InDialog, List::Q850];

    /// The list with this attribute name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        for list in Self::ALL {
            if list.name() == name {
                return Some(*list);
            }
        }
        None
    }

    pub(crate) fn of(attribute: &Attribute) -> Option<Self> {
        Self::named(&attribute.path().get_ident()?.unraw().to_string())
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            List::Status => "codes",
            List::InDialog => "in_dialog_codes",
            List::Q850 => "q850",
        }
    }

    /// An example of the attribute.
    pub(crate) fn example(self) -> &'static str {
        match self {
            List::Status => "#[codes(486)]",
            List::InDialog => "#[in_dialog_codes(481)]",
            List::Q850 => "#[q850(17)]",
        }
    }

    /// What messages call one of the listed numbers.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            List::Status => "status code",
            List::InDialog => "in-dialog status code",
            List::Q850 => "Q.850 value",
        }
    }
}

/// One entry of a list: a single code, or a range of them.
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) first: u16,
    pub(crate) last: u16,
    /// Written as a range; `500..=500` is a range, too.
    pub(crate) is_range: bool,
    pub(crate) place: Place,
}
