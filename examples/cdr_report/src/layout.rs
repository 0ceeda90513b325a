//! Which column holds what, from the first row of a file and the command line.

use crate::Error;
use crate::cli::{Code, Format, Options, option_name};
use crate::value::Word;

/// Which column holds what, counted from 0.
#[derive(Debug)]
pub(crate) struct Layout {
    pub(crate) format: Format,
    pub(crate) has_header: bool,
    /// How many fields a row must have, and whether it may have more.
    pub(crate) width: usize,
    pub(crate) is_open: bool,
    /// The name of the column with the value, or its number.
    pub(crate) name: String,
    pub(crate) value: usize,
    pub(crate) code: Code,
    pub(crate) answered: Option<usize>,
    /// Asterisk's word for the result of the call. May be the same column as `value`.
    pub(crate) disposition: Option<usize>,
    pub(crate) method: Option<usize>,
    pub(crate) calls: Option<usize>,
}

impl Layout {
    pub(crate) fn new(first: &[String], options: &Options) -> Result<Self, Error> {
        let preset = preset(first, options)?;
        let has_header = preset.has_header;
        let column = |wanted: &Option<String>| match wanted {
            Some(name) if has_header => named_column(first, name).map(Some),
            Some(number) => numbered_column(first, number).map(Some),
            None => Ok(None),
        };
        let value = match column(&options.status_column)?.or(preset.value) {
            Some(value) => value,
            None if has_header => named_column(first, "status")?,
            None => {
                let message =
                    "the file has no header, so `--status-column` must give the number of a column";
                return Err(
                    format!("{message}\nhelp: `--status-column 10` is the tenth column").into()
                );
            }
        };
        let code = match preset.format {
            Format::Asterisk | Format::Freeswitch if Some(value) == preset.value => Code::Name,
            _ => Code::Status,
        };
        let answered = column(&options.answered_column)?.or(preset.answered);
        let method = column(&options.method_column)?.or(preset.method);
        let calls = column(&options.calls_column)?;

        // A changed setting of cdr_csv adds columns at the end of all later rows.
        let is_open = preset.format == Format::Asterisk && !has_header;
        let read = [Some(value), answered, preset.disposition, method, calls];
        // A header may end with a delimiter although the rows do not.
        let named = first.iter().rposition(|name| !name.is_empty());
        let last = match has_header {
            true => named,
            false if is_open => read.into_iter().flatten().max(),
            false => None,
        };
        let name = first.get(value).filter(|_| has_header).cloned();
        Ok(Layout {
            format: preset.format,
            has_header,
            width: last.map_or(first.len(), |last| last + 1),
            is_open,
            name: name.unwrap_or_else(|| (value + 1).to_string()),
            value,
            code: options.code.unwrap_or(code),
            answered,
            disposition: preset.disposition,
            method,
            calls,
        })
    }
}

/// What the first row tells about a file.
#[derive(Default)]
struct Preset {
    format: Format,
    has_header: bool,
    value: Option<usize>,
    answered: Option<usize>,
    disposition: Option<usize>,
    method: Option<usize>,
}

fn preset(first: &[String], options: &Options) -> Result<Preset, Error> {
    // A file without a header has no names to find.
    let names = if options.no_header { &[] } else { first };
    let format = options.format;
    let is_generic = matches!(format, Format::Auto | Format::Generic);
    let is_wanted = |preset: &Preset| format == Format::Auto || preset.format == format;
    let (asterisk, freeswitch) = (asterisk(first, names), freeswitch(first, names));
    let mut recognized = [asterisk, freeswitch, kamailio(names)].into_iter().flatten();
    match recognized.find(is_wanted) {
        Some(preset) => Ok(preset),
        _ if is_generic || options.status_column.is_some() => Ok(Preset {
            format: if is_generic { Format::Generic } else { format },
            has_header: !options.no_header,
            ..Preset::default()
        }),
        _ => {
            let help = format_hint(first, options);
            let help = help.unwrap_or("describe the file with `--status-column`".to_owned());
            let wanted = option_name(&format);
            let message = format!("the first row is not one that `--format {wanted}` reads");
            Err(format!("{message}\nhelp: {help}").into())
        }
    }
}

/// The `--format` by which the first row would be recognized, if another one was given.
pub(crate) fn format_hint(first: &[String], options: &Options) -> Option<String> {
    let auto = Options { format: Format::Auto, ..options.clone() };
    let format = preset(first, &auto).ok()?.format;
    let is_other = ![Format::Auto, format].contains(&options.format) && format != Format::Generic;
    let name = option_name(&format);
    is_other.then(|| format!("`--format {name}` reads a file like this one"))
}

/// Without a header, finds a disposition that is followed by one of the words for billing. The other
/// columns are configurable.
fn asterisk(first: &[String], names: &[String]) -> Option<Preset> {
    let in_header = header_column(names, &["disposition"]);
    let in_row = || {
        first.windows(2).position(|pair| {
            let billing = ["OMIT", "BILLING", "DOCUMENTATION", "Unknown"];
            let is_word = Word::from_disposition(pair[0].as_bytes()).is_some();
            // `NO ANSWER`, but not FreeSWITCH's `NO_ANSWER`.
            is_word && !pair[0].contains('_') && billing.contains(&pair[1].as_str())
        })
    };
    let disposition = in_header.or_else(in_row)?;
    let cause = header_column(names, &["hangupcause", "hangup_cause"]);
    Some(Preset {
        format: Format::Asterisk,
        has_header: in_header.is_some(),
        value: in_header.and(cause).or(Some(disposition)),
        disposition: Some(disposition),
        ..Preset::default()
    })
}

/// Without a header, finds the start, answer, end, duration, billed seconds and cause, which are
/// adjacent in all templates of `mod_cdr_csv` that have a cause.
fn freeswitch(first: &[String], names: &[String]) -> Option<Preset> {
    let format = Format::Freeswitch;
    if let Some(cause) = header_column(names, &["hangup_cause"]) {
        let answered = "answer_stamp answer_epoch billsec".split(' ');
        return Some(Preset {
            format,
            has_header: true,
            value: Some(cause),
            answered: answered.into_iter().find_map(|name| header_column(names, &[name])),
            ..Preset::default()
        });
    }
    let start = first.windows(6).position(|fields| {
        let [start, answer, end, duration, billed, cause] = fields else {
            return false;
        };
        is_time(start)
            && (answer.is_empty() || is_time(answer))
            && is_time(end)
            && is_number(duration)
            && is_number(billed)
            && is_identifier(cause)
    })?;
    Some(Preset { format, value: Some(start + 5), answered: Some(start + 1), ..Preset::default() })
}

fn kamailio(names: &[String]) -> Option<Preset> {
    Some(Preset {
        format: Format::Kamailio,
        has_header: true,
        value: Some(header_column(names, &["sip_code"])?),
        method: Some(header_column(names, &["method"])?),
        ..Preset::default()
    })
}

/// The column with the first of these names that occurs. Ignores case, because some databases export
/// names in capitals.
fn header_column(names: &[String], wanted: &[&str]) -> Option<usize> {
    let column = |wanted: &str| names.iter().position(|own| own.eq_ignore_ascii_case(wanted));
    wanted.iter().find_map(|wanted| column(wanted))
}

/// Whether the field has the form of `2026-01-31 23:59:59`.
fn is_time(field: &str) -> bool {
    field.replace(|c: char| c.is_ascii_digit(), "0") == "0000-00-00 00:00:00"
}

fn is_number(field: &str) -> bool {
    !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_identifier(field: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    field.bytes().all(is_part) && field.starts_with(|first: char| first.is_ascii_uppercase())
}

fn named_column(header: &[String], wanted: &str) -> Result<usize, Error> {
    let is_wanted = |name: &String| name.eq_ignore_ascii_case(wanted);
    let mut found = (0..header.len()).filter(|&index| is_wanted(&header[index]));
    match (found.next(), found.next()) {
        (Some(index), None) => Ok(index),
        (Some(_), Some(_)) => Err(format!("more than one column is called {wanted:?}").into()),
        (None, _) => {
            // A file of another kind has a long first line.
            let names: String = format!("{header:?}").chars().take(2000).collect();
            let help = "name a column with `--status-column`, or add `--no-header` if that is not a header";
            Err(format!("there is no column {wanted:?}; the columns are {names}\nhelp: {help}")
                .into())
        }
    }
}

fn numbered_column(first: &[String], wanted: &str) -> Result<usize, Error> {
    let last = first.len();
    match wanted.parse() {
        Ok(number) if (1..=last).contains(&number) => Ok(number - 1),
        _ => {
            Err(format!("expected the number of a column, from 1 to {last}, found {wanted:?}")
                .into())
        }
    }
}
