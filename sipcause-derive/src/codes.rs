//! The entries of `#[codes(…)]`, `#[in_dialog_codes(…)]` and `#[q850(…)]`. `validate` checks entries
//! against each other.

mod parse;
mod suggest;

use syn::Attribute;
use syn::ext::IdentExt;

use crate::diagnostics::Place;

pub(crate) use parse::parse;

/// One more than the highest number that any option allows.
pub(crate) const CODES: usize = 1000;
const HIGHEST_Q850: u16 = 127;

/// The attributes that list codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Codes,
    InDialogCodes,
    Q850,
}

impl List {
    /// The list that an attribute, or a word in place of one, is meant to be.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [List::Codes, List::InDialogCodes, List::Q850]
            .into_iter()
            .find(|list| list.name() == name)
    }

    pub(crate) fn of(attribute: &Attribute) -> Option<Self> {
        Self::named(&attribute.path().get_ident()?.unraw().to_string())
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            List::Codes => "codes",
            List::InDialogCodes => "in_dialog_codes",
            List::Q850 => "q850",
        }
    }

    /// An example of the attribute.
    pub(crate) fn example(self) -> &'static str {
        match self {
            List::Codes => "#[codes(486)]",
            List::InDialogCodes => "#[in_dialog_codes(481)]",
            List::Q850 => "#[q850(17)]",
        }
    }

    /// What messages call one of the listed numbers.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            List::Codes => "status code",
            List::InDialogCodes => "in-dialog status code",
            List::Q850 => "Q.850 value",
        }
    }
}

/// The status codes that an enum may list.
#[derive(Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) all_classes: bool,
    pub(crate) local_codes: bool,
}

/// One entry of a list: a single code, or a range of them.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) first: u16,
    pub(crate) last: u16,
    /// Written as a range; `500..=500` is a range, too.
    pub(crate) is_range: bool,
    /// Written inside `vendor(…)`.
    pub(crate) is_vendor: bool,
    pub(crate) place: Place,
}

impl Limits {
    /// Why a number from 0 to 999 is not allowed here, or `None` if it is.
    fn problem_with(self, code: u16) -> Option<String> {
        let what = match code {
            100..=299 if self.all_classes => return None,
            100..=199 => "a provisional response",
            200..=299 => "a success",
            300..=699 => return None,
            _ if self.local_codes => return None,
            _ => return Some(self.out_of_range(&code.to_string())),
        };
        Some(format!(
            "{code} is {what}, not a failure (300 to 699); if the enum is meant to name it too, \
             add `#[sip_cause(all_classes)]` to the enum"
        ))
    }

    fn out_of_range(self, digits: &str) -> String {
        let allowed = match (self.all_classes, self.local_codes) {
            (false, false) => "a SIP failure status (300 to 699)",
            (true, false) => "a SIP status (100 to 699)",
            (false, true) => {
                "a SIP failure status (300 to 699) or a local code (0 to 99, 700 to 999)"
            }
            (true, true) => "a SIP status or a local code (0 to 999)",
        };
        let is_local = digits
            .parse()
            .is_ok_and(|code: u16| usize::from(code) < CODES);
        let help = if is_local {
            "; if a stack reports it locally, add `#[sip_cause(local_codes)]` to the enum"
        } else {
            ""
        };
        format!("{digits} is not {allowed}{help}")
    }
}

/// Why a number is not a Q.850 cause value, or `None` if it is.
fn q850_problem(digits: &str, value: Option<u16>) -> Option<String> {
    let help = match value {
        Some(0..=HIGHEST_Q850) => return None,
        Some(300..=699) => "; a status code belongs in `#[codes(…)]`",
        _ => "",
    };
    Some(format!(
        "{digits} is not a Q.850 cause value (0 to {HIGHEST_Q850}){help}"
    ))
}
