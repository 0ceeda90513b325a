//! Reads a CSV file row by row, in a fixed amount of memory.

use std::io::{self, BufRead, Chain, Cursor, Read};

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

// The limits of a row.
const MAX_BYTES: usize = 1 << 20;
const MAX_FIELDS: usize = 1 << 12;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Why a file cannot be read to the end.
#[derive(Debug, thiserror::Error)]
pub enum RowError {
    /// A read failed.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// A row has more bytes or fields than any call record.
    #[error("line {line}: the row is too long\nhelp: check for a quote that is never closed")]
    TooLong {
        /// The line where the row begins.
        line: u64,
    },
}

pub(crate) struct Rows<R> {
    input: Chain<Cursor<Vec<u8>>, R>,
    parser: Reader,
    /// The fields of a row without separators, and where each of them ends.
    bytes: Vec<u8>,
    ends: Vec<usize>,
    /// The next line to read.
    line: u64,
}

pub(crate) struct Row<'a> {
    bytes: &'a [u8],
    ends: &'a [usize],
    /// The line where it begins.
    pub(crate) line: u64,
    /// The file ends inside a quoted field.
    pub(crate) is_cut_off: bool,
}

impl<R: BufRead> Rows<R> {
    pub(crate) fn new(mut input: R, delimiter: u8) -> io::Result<Self> {
        // The parser skips the mark only if the first read returns more than that.
        let mut start = Vec::new();
        input.by_ref().take(3).read_to_end(&mut start)?;
        if start == BYTE_ORDER_MARK {
            start.clear();
        }
        Ok(Rows {
            input: Cursor::new(start).chain(input),
            parser: ReaderBuilder::new().delimiter(delimiter).build(),
            bytes: vec![0; MAX_BYTES],
            ends: vec![0; MAX_FIELDS],
            line: 1,
        })
    }

    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>, RowError> {
        self.skip_line_ends()?;
        let line = self.line;
        let (mut bytes, mut ends, mut quotes) = (0, 0, 0);
        loop {
            let input = self.input.fill_buf()?;
            let at_end = input.is_empty();
            let (result, read, written, ended) =
                self.parser
                    .read_record(input, &mut self.bytes[bytes..], &mut self.ends[ends..]);
            self.line += occurrences(b'\n', &input[..read]);
            quotes += occurrences(b'"', &input[..read]);
            self.input.consume(read);
            bytes += written;
            ends += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    return Err(RowError::TooLong { line });
                }
                ReadRecordResult::Record => {
                    return Ok(Some(Row {
                        bytes: &self.bytes[..bytes],
                        ends: &self.ends[..ends],
                        line,
                        is_cut_off: at_end && quotes % 2 == 1,
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

    /// The field without surrounding white space.
    pub(crate) fn field(&self, index: usize) -> &[u8] {
        let start = if index == 0 { 0 } else { self.ends[index - 1] };
        self.bytes[start..self.ends[index]].trim_ascii()
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = String> {
        (0..self.len()).map(|index| String::from_utf8_lossy(self.field(index)).into_owned())
    }
}

fn occurrences(wanted: u8, bytes: &[u8]) -> u64 {
    bytes.iter().map(|&byte| u64::from(byte == wanted)).sum()
}
