//! Reads a file row by row, in a fixed amount of memory.

use std::io::{self, BufRead, Chain, Cursor, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::memchr_iter;

use crate::Error;

// The limits of a row.
const MAX_BYTES: usize = 1 << 20;
const MAX_FIELDS: usize = 1 << 12;

/// The characters that separate columns, the most common one first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

pub(crate) struct Rows<R> {
    input: Chain<Cursor<Vec<u8>>, R>,
    parser: Reader,
    /// The file is one of Kamailio's `db_text`, which escapes the colons in a field.
    is_db_text: bool,
    /// A quote has no meaning, as in the output of databases that is not CSV.
    is_raw: bool,
    /// The fields of a row without separators, and where each of them ends.
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// The next line to read.
    line: u64,
}

pub(crate) struct Row<'a> {
    bytes: &'a [u8],
    ends: &'a [usize],
    is_raw: bool,
    /// The line where it begins.
    pub(crate) line: u64,
    /// The file ends inside a quoted field.
    pub(crate) is_cut_off: bool,
}

impl<R: BufRead> Rows<R> {
    /// Without a delimiter, the first line that is not empty tells what separates the columns.
    pub(crate) fn new(mut input: R, mut delimiter: Option<u8>) -> Result<Self, Error> {
        let mut start = Vec::new();
        loop {
            let left = MAX_BYTES.saturating_sub(start.len()) as u64;
            let read = input.by_ref().take(left).read_until(b'\n', &mut start)?;
            if read == 0 || !start.trim_ascii().is_empty() {
                break;
            }
        }
        if matches!(start[..], [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [_, 0, ..]) {
            return Err(
                "the file is UTF-16\nhelp: convert it with `iconv -f UTF-16 -t UTF-8`".into()
            );
        }
        if start.starts_with(b"\x1f\x8b") || start.starts_with(b"PK\x03\x04") {
            return Err("the file is compressed\nhelp: unpack it, or export it as CSV".into());
        }
        if [&b"{\""[..], b"<?xml", b"+--"].iter().any(|other| start.starts_with(other)) {
            return Err(
                "the file is not CSV\nhelp: export it as CSV, or with `mysql --batch`".into()
            );
        }
        if let Some(named) = named_delimiter(&start) {
            delimiter.get_or_insert(named);
            // The parser skips empty lines, and counts them.
            start.retain(|&byte| byte == b'\n');
        }
        let columns = db_text_columns(&start).filter(|_| delimiter.is_none());
        let is_db_text = columns.is_some();
        let delimiter = match columns {
            Some(columns) => {
                start = columns;
                b':'
            }
            None => delimiter.unwrap_or_else(|| delimiter_of(&start)),
        };
        let is_raw = is_db_text || matches!(delimiter, b'\t' | b'|');
        let mut parser = ReaderBuilder::new();
        Ok(Rows {
            input: Cursor::new(start).chain(input),
            parser: parser.delimiter(delimiter).quoting(!is_raw).build(),
            is_db_text,
            is_raw,
            bytes: vec![0; MAX_BYTES],
            ends: vec![0; MAX_FIELDS],
            line: 1,
        })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, Error> {
        self.skip_line_ends()?;
        let line = self.line;
        let (mut bytes, mut ends, mut is_cut_off) = (0, 0, false);
        loop {
            let input = self.input.fill_buf()?;
            let at_end = input.is_empty();
            // A last line end ends the last row, unless it is inside a quote.
            let input = if at_end && !is_cut_off { b"\n" } else { input };
            let (result, read, written, ended) =
                self.parser.read_record(input, &mut self.bytes[bytes..], &mut self.ends[ends..]);
            if !at_end {
                self.line += memchr_iter(b'\n', &input[..read]).count() as u64;
                self.input.consume(read);
            }
            bytes += written;
            ends += ended;
            match result {
                ReadRecordResult::InputEmpty => is_cut_off = at_end,
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    let message =
                        "the row is too long\nhelp: check for a quote that is never closed";
                    return Err(format!("line {line}: {message}").into());
                }
                ReadRecordResult::Record => {
                    if self.is_db_text {
                        ends = join_escaped(&self.bytes, &mut self.ends[..ends]);
                    }
                    return Ok(Some(Row {
                        bytes: &self.bytes[..bytes],
                        ends: &self.ends[..ends],
                        line,
                        is_raw: self.is_raw,
                        is_cut_off,
                    }));
                }
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    /// Skips empty lines, and the LF of a CRLF, which the parser leaves unread.
    fn skip_line_ends(&mut self) -> io::Result<()> {
        while let Some(&byte @ (b'\r' | b'\n')) = self.input.fill_buf()?.first() {
            self.input.consume(1);
            self.line += u64::from(byte == b'\n');
        }
        Ok(())
    }
}

impl Row<'_> {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The field without surrounding white space and quotes.
    pub(crate) fn field(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        match self.bytes[start..self.ends[index]].trim_ascii() {
            [b'"', field @ .., b'"'] if self.is_raw => field,
            field => field,
        }
    }

    pub(crate) fn texts(&self) -> Vec<String> {
        let text = |index| String::from_utf8_lossy(self.field(index)).into_owned();
        (0..self.len()).map(text).collect()
    }
}

/// The delimiter in a first line for Excel, such as `sep=;`.
fn named_delimiter(line: &[u8]) -> Option<u8> {
    let line = String::from_utf8_lossy(line);
    let named = line.trim_start_matches(['\u{feff}', '\r', '\n', '"']).strip_prefix("sep=")?;
    match *named.as_bytes() {
        [delimiter @ (b'\t' | b' '..=b'~'), b'"' | b'\r' | b'\n', ..] => Some(delimiter),
        _ => None,
    }
}

/// The most frequent delimiter outside quotes.
fn delimiter_of(line: &[u8]) -> u8 {
    let mut counts = [0; DELIMITERS.len()];
    let mut is_quoted = false;
    for byte in line {
        is_quoted ^= *byte == b'"';
        if let (false, Some(index)) = (is_quoted, DELIMITERS.iter().position(|own| own == byte)) {
            counts[index] += 1;
        }
    }
    let most = (0..counts.len()).rev().max_by_key(|&index| counts[index]);
    DELIMITERS[most.unwrap_or_default()]
}

/// The names in the first line of a `db_text` file, `id(int,auto) method(string) …`, separated as its
/// rows are.
fn db_text_columns(line: &[u8]) -> Option<Vec<u8>> {
    let columns = std::str::from_utf8(line).ok()?.split_whitespace();
    let names = columns.map(|column| Some(column.strip_suffix(')')?.split_once('(')?.0));
    let names: Vec<&str> = names.collect::<Option<_>>()?;
    (!names.is_empty()).then(|| (names.join(":") + "\n").into_bytes())
}

/// Joins the fields that were split at an escaped colon, and returns how many are left.
fn join_escaped(bytes: &[u8], ends: &mut [usize]) -> usize {
    let (mut kept, mut start) = (0, 0);
    for index in 0..ends.len() {
        let end = ends[index];
        let backslashes = bytes[start..end].iter().rev().take_while(|&&b| b == b'\\');
        if backslashes.count() % 2 == 0 {
            ends[kept] = end;
            kept += 1;
        }
        start = end;
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    fn rows(input: impl Read, capacity: usize) -> Result<Vec<(u64, Vec<String>)>, Error> {
        let mut rows = Rows::new(BufReader::with_capacity(capacity, input), None)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push((row.line, row.texts()));
        }
        Ok(all)
    }

    #[test]
    fn it_does_not_matter_how_the_file_is_cut_into_reads() {
        let csv = "\u{feff}who,status\r\n\"a \"\"b\"\"\r\n\",486\r\n\r\nc,200\r\n\"e\",603";
        let db_text = "a(int,auto) b(string) \n1:x\\:y\\\\:z\n2:\"::\n";
        for (file, last) in [(csv, "603"), (db_text, "")] {
            let expected = rows(file.as_bytes(), 100).unwrap();
            assert_eq!(expected.last().unwrap().1.last().unwrap(), last);
            for capacity in 1..file.len() {
                assert_eq!(rows(file.as_bytes(), capacity).unwrap(), expected, "{capacity}");
            }
        }
        assert_eq!(rows(db_text.as_bytes(), 9).unwrap()[1].1, ["1", "x\\y\\\\", "z"]);
    }

    #[test]
    fn a_row_without_an_end_does_not_fill_the_memory() {
        let message = |file: &[u8]| {
            let file = file.chain(io::repeat(b'x'));
            rows(file, 1 << 16).unwrap_err().to_string()
        };
        assert!(message(b"status,x\n486,1\n200,\"").starts_with("line 3: the row is too long\n"));
        assert!(message(b"").starts_with("line 1: the row is too long\n"));
    }
}
