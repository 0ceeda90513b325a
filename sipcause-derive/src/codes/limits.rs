//! The numbers that a list may have.

use super::List;
use crate::registry;

/// One more than the highest number that any option allows.
pub(crate) const LIMIT: u16 = 1000;
pub(super) const HIGHEST_Q850: u16 = 127;

/// The options of the enum that say which status codes it may list.
#[derive(Clone, Copy, Default)]
pub(crate) struct Limits {
    pub(crate) all_classes: bool,
    pub(crate) local_codes: bool,
    pub(crate) registered: bool,
}

impl Limits {
    /// Why a number cannot be in a list, or `None` if it can. `Err` has the digits of one that is too large.
    pub(super) fn problem_with(self, list: List, number: Result<u16, &str>) -> Option<String> {
        let written = match number {
            Ok(code) if self.is_unregistered(code) => format!("vendor({code})"),
            _ => digits(number),
        };
        self.explain(list, number, &written)
    }

    /// `written` is what an attribute of another list would have.
    fn explain(self, list: List, number: Result<u16, &str>, written: &str) -> Option<String> {
        match list {
            List::Status | List::InDialog => self.problem_with_code(number, written),
            List::Q850 => problem_with_value(number, written),
        }
    }

    fn problem_with_code(self, code: Result<u16, &str>, written: &str) -> Option<String> {
        let (code, what) = match code {
            Ok(100..=299) if self.all_classes => return None,
            Ok(code @ 100..=199) => (code, "a provisional response"),
            Ok(code @ 200..=299) => (code, "a success"),
            Ok(300..=699) => return None,
            Ok(0..LIMIT) if self.local_codes => return None,
            _ => return Some(self.out_of_range(code, written)),
        };
        let q850 = if_q850(code, written);
        let code = registry::named(List::Status, code);
        Some(format!(
            "{code} is {what}, not a failure (300 to 699){q850}; if the enum is meant to name it too, \
             add `#[sip_cause(all_classes)]` to the enum"
        ))
    }

    fn out_of_range(self, code: Result<u16, &str>, written: &str) -> String {
        let allowed = match (self.all_classes, self.local_codes) {
            (false, false) => "a SIP failure status (300 to 699)",
            (true, false) => "a SIP status (100 to 699)",
            (false, true) => {
                "a SIP failure status (300 to 699) or a local code (0 to 99, 700 to 999)"
            }
            (true, true) => "a SIP status or a local code (0 to 999)",
        };
        let help = if code.is_ok_and(|code| code < LIMIT) {
            "; if a stack reports it locally, add `#[sip_cause(local_codes)]` to the enum"
        } else {
            ""
        };
        let q850 = match code {
            Ok(code) => if_q850(code, written),
            Err(_) => String::new(),
        };
        format!("{} is not {allowed}{q850}{help}", digits(code))
    }

    /// What is wrong with both ends of a range, if one explanation is enough for them.
    pub(super) fn problem_with_both(self, list: List, start: u16, end: u16) -> Option<String> {
        let kind = |code| match code {
            0..100 => 0,
            100..200 => 1,
            200..300 => 2,
            300..700 => 3,
            700..LIMIT => 4,
            _ => 5,
        };
        let (lowest, highest) = (start.min(end), start.max(end));
        let are_wrong = self.problem_with(list, Ok(highest)).is_some();
        if kind(lowest) == kind(highest) && are_wrong {
            self.explain(list, Ok(lowest), &format!("{lowest}..={highest}"))
        } else {
            None
        }
    }

    /// Why a list cannot have a range, or `None` if it can.
    pub(super) fn problem_with_range(self, list: List, start: u16, end: u16) -> Option<String> {
        let both = self.problem_with_both(list, start, end);
        if both.is_some() {
            return both;
        }
        let problem = self.problem_with(list, Ok(start));
        let problem = problem.or_else(|| self.problem_with(list, Ok(end)));
        if problem.is_some() {
            return problem;
        }
        if start > end {
            let help = match self.problem_with_range(list, end, start) {
                Some(_) => String::new(),
                None => format!("; did you mean `{end}..={start}`?"),
            };
            return Some(format!("the range `{start}..={end}` is empty{help}"));
        }
        // With `local_codes` alone, both ends can be allowed and the codes between them not.
        if self.all_classes || !(start..=end).contains(&200) {
            return None;
        }
        Some(format!(
            "the range `{start}..={end}` includes 100 to 299, which are not failures; leave them \
             out, or add `#[sip_cause(all_classes)]` to the enum"
        ))
    }

    /// Whether the option `registered` is against a single code. Local codes are never sent.
    pub(crate) fn is_unregistered(self, code: u16) -> bool {
        self.registered
            && (100..=699).contains(&code)
            && registry::row(List::Status, code).is_none()
    }
}

/// Numbers below 128 in a list of status codes are most often Q.850 cause values.
fn if_q850(code: u16, written: &str) -> String {
    match registry::row(List::Q850, code) {
        Some(row) if registry::row(List::Status, code).is_none() => {
            format!("; if {row} of Q.850 is meant, write `#[q850({written})]`")
        }
        _ => String::new(),
    }
}

fn problem_with_value(value: Result<u16, &str>, written: &str) -> Option<String> {
    match value {
        Ok(0..=HIGHEST_Q850) => None,
        Ok(code @ 300..=699) => {
            let name = registry::named(List::Status, code);
            Some(format!(
                "{name} is a status code, not a Q.850 cause value (0 to {HIGHEST_Q850}); write it in an \
                 attribute of its own: `#[codes({written})]`"
            ))
        }
        _ => Some(format!("{} is not a Q.850 cause value (0 to {HIGHEST_Q850})", digits(value))),
    }
}

fn digits(number: Result<u16, &str>) -> String {
    match number {
        Ok(number) => number.to_string(),
        Err(digits) => digits.to_owned(),
    }
}
