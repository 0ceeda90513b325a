//! Counts the values in the records. The meaning of each is looked up once, for all its calls.

use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;

use clap::ValueEnum;
use indicatif::HumanCount;

use crate::Error;
use crate::cli::{Code, Format, Options, option_name};
use crate::layout::{Layout, format_hint};
use crate::rows::{Row, Rows};
use crate::value::{Answer, Ending, Word, interpret, is_nothing};

/// How many distinct values are kept. A column with more of them does not tell how calls ended.
const MAX_VALUES: usize = 1000;
/// The longest value, in bytes.
const MAX_VALUE: usize = 64;

/// The calls by how they ended, and the text in the records.
pub(crate) type Endings = BTreeMap<(Ending, String), u64>;

/// The result of reading a file.
pub(crate) struct Counted {
    pub(crate) format: Format,
    pub(crate) endings: Endings,
    /// A column tells whether a call was answered.
    pub(crate) knows_answers: bool,
    /// What would understand more of the file.
    pub(crate) hint: Option<String>,
    pub(crate) bad_rows: u64,
    /// The records that are not the end of a call, and how many of them there are.
    pub(crate) left_out: [(&'static str, u64); 4],
}

/// Counts the calls of a CSV file by how they ended.
///
/// Rows that cannot be counted are skipped, and passed to `on_bad_row` with the number of their line.
pub(crate) fn count(
    input: impl BufRead,
    options: &Options,
    mut on_bad_row: impl FnMut(&str),
) -> Result<Counted, Error> {
    let mut rows = Rows::new(input, options.delimiter)?;
    let first = rows.next()?.ok_or("the file is empty")?;
    let texts = first.texts();
    let layout = Layout::new(&texts, options)?;

    let mut tally = Tally::default();
    if !layout.has_header {
        tally.take(&first, &layout, &mut on_bad_row);
    }
    while let Some(row) = rows.next()? {
        tally.take(&row, &layout, &mut on_bad_row);
    }
    let hint = tally.check(&layout, format_hint(&texts, options))?;
    Ok(tally.counted(&layout, hint, options.skip_challenges))
}

#[derive(Default)]
struct Tally {
    values: BTreeMap<Answer, HashMap<Vec<u8>, Value>>,
    /// The number of distinct values, and with it the place of the next one.
    distinct: usize,
    calls: u64,
    rows: u64,
    bad_rows: u64,
    first_bad_row: Option<String>,
    other_requests: u64,
}

/// A value that occurred.
struct Value {
    /// Its place in the order of appearance.
    place: usize,
    answer: Answer,
    ending: Ending,
    text: String,
    rows: u64,
    calls: u64,
}

impl Value {
    fn is_understood(&self) -> bool {
        self.ending != Ending::NotUnderstood
    }

    /// 0 is no value: it stands for no response, and for no cause.
    fn is_given(&self) -> bool {
        self.text.bytes().any(|byte| byte != b'0')
    }

    /// Has two hexadecimal digits.
    fn is_hexadecimal(&self) -> bool {
        let digits = self.text.strip_prefix("0x").unwrap_or(&self.text);
        digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    }
}

impl Tally {
    fn take(&mut self, row: &Row<'_>, layout: &Layout, on_bad_row: &mut impl FnMut(&str)) {
        self.rows += 1;
        if let Err(problem) = self.add(row, layout) {
            self.bad_rows += 1;
            let bad_row = format!("line {}: {problem}", row.line);
            on_bad_row(&bad_row);
            self.first_bad_row.get_or_insert(bad_row);
        }
    }

    fn add(&mut self, row: &Row<'_>, layout: &Layout) -> Result<(), String> {
        check_shape(row, layout)?;
        let calls = match layout.calls {
            Some(column) => calls(row.field(column))?,
            None => 1,
        };
        // The sum of all records is checked, and no other sum is larger.
        let total = self.calls.checked_add(calls);
        self.calls = total.ok_or("more calls than can be counted")?;
        let is_invite = |column| row.field(column) == b"INVITE";
        if !layout.method.is_none_or(is_invite) {
            self.other_requests += calls;
            return Ok(());
        }

        let mut value = row.field(layout.value);
        let mut answer = match layout.answered {
            None => Answer::Unknown,
            Some(column) if is_answered(row.field(column))? => Answer::Yes,
            Some(_) => Answer::No,
        };
        if let Some(column) = layout.disposition {
            let field = row.field(column);
            if let Some(word) = Word::from_disposition(field) {
                answer = Answer::Disposition(word);
                if column == layout.value {
                    value = b"";
                }
            } else if value.is_empty() {
                value = field;
            }
        }
        self.add_value(layout, answer, &value[..value.len().min(MAX_VALUE)], calls);
        Ok(())
    }

    fn add_value(&mut self, layout: &Layout, answer: Answer, bytes: &[u8], calls: u64) {
        let values = self.values.entry(answer).or_default();
        if let Some(value) = values.get_mut(bytes) {
            value.rows += 1;
            value.calls += calls;
            return;
        }
        let raw = String::from_utf8_lossy(bytes);
        let (ending, text) = interpret(&raw, layout.code, answer, layout.format);
        let (key, text) = match ending {
            _ if self.distinct < MAX_VALUES => (bytes.to_vec(), text),
            Ending::NotUnderstood => (b"other values".to_vec(), "other values".to_owned()),
            // `486 Busy Here` is one of many texts, and `486` one of few.
            _ => (text.clone().into_bytes(), text),
        };
        let value = values.entry(key).or_insert_with(|| {
            self.distinct += 1;
            Value { place: self.distinct, answer, ending, text, rows: 0, calls: 0 }
        });
        value.rows += 1;
        value.calls += calls;
    }

    /// Checks that the file is understood well enough for a report. Returns the `--code` that would
    /// understand more of it.
    fn check(&self, layout: &Layout, format_hint: Option<String>) -> Result<Option<String>, Error> {
        if let (true, Some(first)) = (self.bad_rows * 2 > self.rows, &self.first_bad_row) {
            let (bad, all) = (HumanCount(self.bad_rows), HumanCount(self.rows));
            let message = format!("{bad} of {all} rows cannot be counted; {first}");
            return Err((message + "\nhelp: check `--delimiter` and `--no-header`").into());
        }
        let column = &layout.name;
        let mut values: Vec<&Value> = self.values.values().flat_map(HashMap::values).collect();
        let tells = |value: &&Value| value.is_given() || value.ending == Ending::Status(200);
        if !values.is_empty() && !values.iter().any(tells) {
            let help = "help: name another one with `--status-column`";
            return Err(format!("no row has a value in the column {column:?}\n{help}").into());
        }
        values.retain(|value| value.is_given());
        values.sort_by_key(|value| value.place);

        let all = rows(&values, |_| true);
        let understood = rows(&values, Value::is_understood);
        let (best, readable) = best_code(&values, layout.format);
        let (count, of) = (HumanCount(readable), HumanCount(all));
        let hint = format!("`--code {}` reads {count} of {of}", option_name(&best));
        let hint = (readable > understood).then_some(hint);
        // One value with a letter is enough: `10` may be decimal, but `1F` is not.
        let has_letter = |value: &&Value| value.text.bytes().any(|byte| byte.is_ascii_alphabetic());
        let is_hexadecimal =
            values.iter().all(|value| value.is_hexadecimal()) && values.iter().any(has_letter);
        if understood * 2 >= all && !is_hexadecimal {
            return Ok(hint);
        }

        let pairs = rows(&values, |value| !value.is_understood() && value.is_hexadecimal());
        let help = if is_hexadecimal || readable * 2 < all && pairs * 2 > all {
            "they look like two hexadecimal digits of a Q.850 value; `--code q850` reads decimal numbers".into()
        } else {
            let none = "no `--code` reads them; name another column with `--status-column`";
            let hint = hint.filter(|_| readable * 2 >= all);
            hint.or(format_hint).unwrap_or_else(|| none.into())
        };
        let is_wrong = |value: &&&Value| is_hexadecimal || !value.is_understood();
        let found = values.iter().filter(is_wrong).take(3);
        let found: Vec<String> = found.map(|value| format!("{:?}", value.text)).collect();
        let (expected, found) = (layout.code.values(), found.join(", "));
        let count = HumanCount(understood);
        Err(format!(
            "expected {expected} in the column {column:?}, found {found}; {count} of {of} rows with a \
             value are understood\nhelp: {help}"
        )
        .into())
    }

    fn counted(self, layout: &Layout, hint: Option<String>, skip_challenges: bool) -> Counted {
        let (mut challenges, mut provisional, mut elsewhere) = (0, 0, 0);
        let mut endings = Endings::new();
        for value in self.values.into_values().flat_map(HashMap::into_values) {
            match value.ending {
                Ending::Provisional => provisional += value.calls,
                Ending::Elsewhere => elsewhere += value.calls,
                Ending::Status(401 | 407) if skip_challenges => challenges += value.calls,
                ending => *endings.entry((ending, value.text)).or_default() += value.calls,
            }
        }
        Counted {
            format: layout.format,
            endings,
            knows_answers: layout.answered.or(layout.disposition).is_some(),
            hint,
            bad_rows: self.bad_rows,
            left_out: [
                ("other requests", self.other_requests),
                ("challenges", challenges),
                ("provisional responses", provisional),
                ("answered elsewhere", elsewhere),
            ],
        }
    }
}

fn rows(values: &[&Value], is_counted: impl Fn(&Value) -> bool) -> u64 {
    let counted = values.iter().filter(|value| is_counted(value));
    counted.map(|value| value.rows).sum()
}

/// The code by which the most rows are understood, and how many are.
fn best_code(values: &[&Value], format: Format) -> (Code, u64) {
    let ending = |value: &Value, code| interpret(&value.text, code, value.answer, format).0;
    // The maximum is the last one: of codes that are equally good, the first.
    let codes = Code::value_variants().iter().copied().rev();
    let readable = codes
        .map(|code| (code, rows(values, |value| ending(value, code) != Ending::NotUnderstood)));
    readable.max_by_key(|(_, rows)| *rows).unwrap_or((Code::Status, 0))
}

fn check_shape(row: &Row<'_>, layout: &Layout) -> Result<(), String> {
    if row.is_cut_off {
        return Err("the quote is never closed, so the rest of the file is skipped".to_owned());
    }
    let (found, expected) = (row.len(), layout.width);
    // A delimiter at the end of a row adds an empty field.
    let is_extra = |field| !layout.is_open && !row.field(field).is_empty();
    if found < expected || (expected..found).any(is_extra) {
        return Err(format!("expected {expected} fields, found {found}"));
    }
    Ok(())
}

/// Whether a field says yes, or has a time or a duration that is not 0.
fn is_answered(field: &[u8]) -> Result<bool, String> {
    let text = String::from_utf8_lossy(field);
    if text.contains(|c: char| c.is_ascii_digit()) {
        // Covers 0.000 and 00:00:00, but not what is left of a subtraction.
        let is_number = text.contains(|c| matches!(c, '1'..='9'));
        return Ok(is_number && !text.starts_with('-') && !is_zero_time(field));
    }
    // As in `Yes-PostRedirection`.
    let word = text.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    let is_one_of = |words: &[&str]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
    match Word::from_disposition(field) {
        Some(word) => Ok(word == Word::Answered),
        None if is_one_of(&["t", "true", "y", "yes"]) => Ok(true),
        None if is_one_of(&["f", "false", "n", "no"]) || is_nothing(&text) => Ok(false),
        None => Err(format!(
            "expected a time, a duration, yes or no in the column of answers, found {:?}",
            text.chars().take(40).collect::<String>()
        )),
    }
}

/// Whether a date with at least three numbers has the year in which some program begins to count. 0 is
/// still in 1969 west of Greenwich.
fn is_zero_time(field: &[u8]) -> bool {
    const YEARS: [&[u8]; 6] = [b"0001", b"1601", b"1899", b"1900", b"1969", b"1970"];
    let numbers = field.split(|byte| !byte.is_ascii_digit());
    let numbers = || numbers.clone().filter(|number| !number.is_empty());
    numbers().count() >= 3 && numbers().any(|number| YEARS.contains(&number))
}

fn calls(field: &[u8]) -> Result<u64, String> {
    let text = String::from_utf8_lossy(field);
    // 1,200 and 1'200 are grouped in thousands, and 1200.0 was a floating-point number.
    let separators = [',', '\'', '’', ' ', '\u{a0}', '\u{202f}'];
    let is_grouped = text.split(separators).skip(1).all(|group| group.len() == 3);
    let calls =
        text.trim_end_matches(".0").replace(separators, "").parse().ok().filter(|_| is_grouped);
    calls.ok_or_else(|| {
        format!("expected a number of calls, found {:?}", text.chars().take(40).collect::<String>())
    })
}
