//! Random tables that the derive accepts.

use std::collections::BTreeSet;

use fastrand::Rng;

use crate::rfc3398;
use crate::table::{Batch, Codes, Content, Field, Table, Variant};

const WORDS: [&str; 8] = [
    "Busy", "Call", "Error", "Gone", "None", "Not", "Some", "Über",
];

const TEXTS: [&str; 8] = [
    "USER_BUSY",
    "No Credit (ACME)",
    "say \"no\"",
    "C:\\calls",
    "{} and {0}",
    "ligne occupée",
    "Busy",
    "…",
];

const DOCS: [&[&str]; 5] = [
    &[],
    &["The line is taken."],
    &["The line", "  is taken.", "", "Call again."],
    &["", "| no | table |"],
    &["\"Quoted\", and {braced}."],
];

impl Batch {
    pub(crate) fn random(random: &mut Rng, size: usize) -> Self {
        let mut tables = Vec::new();
        for index in 0..size {
            tables.push(Table::random(random, index, &tables));
        }
        Batch { tables }
    }
}

impl Table {
    fn random(random: &mut Rng, index: usize, earlier: &[Table]) -> Self {
        // Some have as many variants as there are codes, or about as many as a byte can number.
        let size = match random.u8(..16) {
            0 => random.usize(253..=259),
            1 => random.usize(300..=420),
            _ => random.usize(1..=12),
        };
        let options = ["all_classes", "local_codes", "display", "from_str"];
        let options: Vec<&str> = options.into_iter().filter(|_| one_in(random, 3)).collect();
        let from_str = options.contains(&"from_str");
        let statuses = Free::statuses(&options);
        let fallback = random.bool().then(|| random.usize(..size));
        let mut maker = Maker {
            is_large: size > 12,
            from_str,
            delegates: (0..earlier.len())
                .filter(|&delegate| earlier[delegate].has_option("from_str") || !from_str)
                .collect(),
            codes: statuses.clone(),
            in_dialog_codes: statuses,
            q850: Free::new(0..=127),
        };
        let mut variants: Vec<Variant> = (0..size)
            .map(|index| maker.variant(random, index, fallback == Some(index)))
            .collect();
        if !variants.iter().any(Variant::names_a_status) {
            variants[0].content = Content::Nothing;
            variants[0].is_fallback = true;
        }
        Table {
            name: format!("Table{index}"),
            options,
            variants,
        }
    }
}

/// Makes the variants of one table.
struct Maker {
    is_large: bool,
    from_str: bool,
    /// The tables that it may ask.
    delegates: Vec<usize>,
    codes: Free,
    in_dialog_codes: Free,
    q850: Free,
}

impl Maker {
    fn variant(&mut self, random: &mut Rng, index: usize, is_fallback: bool) -> Variant {
        let mut variant = self.without_codes(random, index, is_fallback);
        if is_fallback || !one_in(random, 8) {
            if one_in(random, 3) {
                variant.content = Content::Status(field(random, "status"));
            }
            self.list_codes(random, &mut variant);
            if !variant.names_a_status() {
                // Without codes, a field would be no status but something local.
                variant.content = Content::Nothing;
            }
            return variant;
        }
        let delegates: &[usize] = if self.is_large && !one_in(random, 20) {
            &[]
        } else {
            &self.delegates
        };
        variant.content = match (random.u8(..6), random.choice(delegates)) {
            (0, _) => Content::Nothing,
            (1, _) => Content::Number(random.u32(..)),
            (_, Some(&table)) => {
                variant.rename = None;
                variant.description = None;
                Content::Cause(field(random, "cause"), table)
            }
            _ => Content::Text("dropped".to_owned()),
        };
        variant
    }

    fn without_codes(&self, random: &mut Rng, index: usize, is_fallback: bool) -> Variant {
        let mut words: Vec<String> = (0..random.usize(1..=3))
            .filter_map(|_| random.choice(WORDS))
            .map(str::to_owned)
            .collect();
        // No two variants have the same name, and none has the name of something else.
        words.push(format!("V{index}"));
        let rename = sometimes(random, TEXTS).map(|text| {
            if self.from_str {
                format!("{text} {index}")
            } else {
                text.to_owned()
            }
        });
        Variant {
            words,
            codes: Vec::new(),
            in_dialog_codes: Vec::new(),
            q850: Vec::new(),
            is_fallback,
            rename,
            description: sometimes(random, TEXTS).map(str::to_owned),
            doc: random.choice(DOCS).unwrap_or_default().to_vec(),
            content: Content::Nothing,
        }
    }

    fn list_codes(&mut self, random: &mut Rng, variant: &mut Variant) {
        let rarely = if self.is_large { 12 } else { 3 };
        let size = if self.is_large { 1 } else { random.usize(..=4) };
        variant.codes = self.codes.take(random, size);
        if one_in(random, rarely) {
            let size = random.usize(1..=3);
            variant.in_dialog_codes = self.in_dialog_codes.take(random, size);
        }
        if one_in(random, rarely) {
            let size = random.usize(1..=3);
            variant.q850 = self.q850.take(random, size);
            for codes in &mut variant.q850 {
                codes.is_vendor = false;
            }
        }
        if matches!(variant.content, Content::Status(_)) {
            // There has to be a status to hold.
            variant.q850.retain(|codes| {
                (codes.first..=codes.last).all(|cause| {
                    u8::try_from(cause).is_ok_and(|cause| rfc3398::to_status(cause).is_some())
                })
            });
        }
    }
}

/// The numbers that no variant lists so far.
#[derive(Clone)]
struct Free {
    singles: BTreeSet<u16>,
    in_ranges: BTreeSet<u16>,
}

impl Free {
    fn new(numbers: impl IntoIterator<Item = u16>) -> Self {
        let numbers: BTreeSet<u16> = numbers.into_iter().collect();
        Free {
            singles: numbers.clone(),
            in_ranges: numbers,
        }
    }

    fn statuses(options: &[&str]) -> Self {
        Free::new((0..=999).filter(|status| match status {
            100..=299 => options.contains(&"all_classes"),
            300..=699 => true,
            _ => options.contains(&"local_codes"),
        }))
    }

    fn take(&mut self, random: &mut Rng, size: usize) -> Vec<Codes> {
        (0..size)
            .filter_map(|_| {
                if one_in(random, 4) {
                    self.take_range(random)
                } else {
                    self.take_single(random)
                }
            })
            .collect()
    }

    fn take_single(&mut self, random: &mut Rng) -> Option<Codes> {
        let number = random.choice(&self.singles).copied()?;
        self.singles.remove(&number);
        Some(Codes {
            first: number,
            last: number,
            is_range: false,
            is_vendor: one_in(random, 8),
        })
    }

    fn take_range(&mut self, random: &mut Rng) -> Option<Codes> {
        let first = random.choice(&self.in_ranges).copied()?;
        let length = match random.u8(..3) {
            0 => 1,
            1 => random.u16(2..=10),
            _ => random.u16(11..=400),
        };
        let mut end = first;
        while end < first + length && self.in_ranges.remove(&end) {
            end += 1;
        }
        Some(Codes {
            first,
            last: end - 1,
            is_range: true,
            is_vendor: one_in(random, 8),
        })
    }
}

fn field(random: &mut Rng, name: &'static str) -> Field {
    if random.bool() {
        Field::Unnamed
    } else {
        Field::Named(name)
    }
}

fn one_in(random: &mut Rng, chances: u8) -> bool {
    random.u8(..chances) == 0
}

fn sometimes<T>(
    random: &mut Rng,
    from: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
) -> Option<T> {
    if one_in(random, 4) {
        random.choice(from)
    } else {
        None
    }
}
