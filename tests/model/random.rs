//! Random tables that the derive accepts.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use fastrand::Rng;

use crate::inputs::READERS;
use crate::rfc3398;
use crate::rules::Rules;
use crate::table::{Batch, Codes, Content, Field, Table, Variant};

const WORDS: [&str; 8] = ["Busy", "Call", "Error", "Gone", "None", "Not", "Some", "Über"];

const TEXTS: [&str; 8] = [
    "USER_BUSY", "No Credit (ACME)", "say \"no\"", "C:\\calls", "{} and {0}", "ligne occupée",
    "Busy", "…",
];

const STYLES: [&str; 8] = [
    "lowercase", "UPPERCASE", "PascalCase", "camelCase", "snake_case", "SCREAMING_SNAKE_CASE",
    "kebab-case", "SCREAMING-KEBAB-CASE",
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
            push_random(random, index, &mut tables);
        }
        Batch { tables }
    }
}

/// Adds a table of which every entry can be reached.
fn push_random(random: &mut Rng, index: usize, tables: &mut Vec<Table>) {
    loop {
        let table = Table::random(random, index, tables);
        tables.push(table);
        if Rules::new(tables).all_is_reached(index) {
            return;
        }
        tables.pop();
    }
}

impl Table {
    fn random(random: &mut Rng, index: usize, earlier: &[Table]) -> Self {
        // Some have hundreds of variants, or about as many as a byte can number.
        let size = match random.u8(..16) {
            0 => random.usize(253..=259),
            1 => random.usize(300..=420),
            _ => random.usize(1..=12),
        };
        let options = ["all_classes", "local_codes", "registered", "display", "from_str", "serde"];
        let mut options: Vec<&str> = options.into_iter().filter(|_| one_in(random, 3)).collect();
        if options.contains(&"display") && random.bool() {
            options.push("error");
        }
        let readers = READERS.map(|(option, _)| option);
        let has_readers = |delegate: &Table| {
            let mut wanted = readers.iter().filter(|option| options.contains(option));
            wanted.all(|option| delegate.has_option(option))
        };
        let statuses = Free::statuses(&options);
        let fallback = random.bool().then(|| random.usize(..size));
        let mut maker = Maker {
            is_large: size > 12,
            needs_own_texts: readers.iter().any(|option| options.contains(option)),
            delegates: (0..earlier.len())
                .filter(|&delegate| has_readers(&earlier[delegate]))
                .collect(),
            codes: statuses.clone(),
            in_dialog_codes: statuses,
            q850: Free::new(0..=127),
            sent: if options.contains(&"all_classes") { 100..=699 } else { 300..=699 },
        };
        let mut variants: Vec<Variant> =
            (0..size).map(|index| maker.variant(random, index, fallback == Some(index))).collect();
        if !variants.iter().any(Variant::names_a_status) {
            variants[0].content = Content::Nothing;
            variants[0].is_fallback = true;
        }
        if options.contains(&"registered") {
            claim_unregistered_for_a_vendor(&mut variants);
        }
        if one_in(random, 3) && claim_all_failures(&mut variants, earlier) {
            options.push("exhaustive");
        }
        let mut contents = variants.iter().map(|variant| &variant.content);
        let has_number = contents.any(|content| matches!(content, Content::Number(_)));
        Table {
            name: format!("Table{index}"),
            is_generic: has_number && random.bool(),
            options,
            style: sometimes(random, STYLES),
            variants,
        }
    }
}

/// Wraps unregistered codes in `vendor(…)`, which ranges and local codes do not need.
fn claim_unregistered_for_a_vendor(variants: &mut [Variant]) {
    for variant in variants {
        let lists = [&mut variant.codes, &mut variant.in_dialog_codes];
        for codes in lists.into_iter().flatten() {
            codes.is_vendor |= !codes.is_range
                && (100..=699).contains(&codes.first)
                && !REGISTERED.contains(&codes.first);
        }
    }
}

/// Adds all unlisted registered failures to a variant, if one can take them.
fn claim_all_failures(variants: &mut [Variant], tables: &[Table]) -> bool {
    let failures = REGISTERED.iter().filter(|status| **status >= 300);
    let missing: Vec<u16> =
        failures.filter(|status| !is_listed(variants, tables, **status)).copied().collect();
    let mut variants = variants.iter_mut();
    let Some(variant) = variants.find(|variant| matches!(variant.content, Content::Nothing)) else {
        return false;
    };
    variant.codes.extend(missing.into_iter().map(|status| Codes {
        first: status,
        last: status,
        is_range: false,
        is_vendor: false,
    }));
    true
}

fn is_listed(variants: &[Variant], tables: &[Table], status: u16) -> bool {
    variants.iter().any(|variant| match variant.delegate() {
        Some(delegate) => is_listed(&tables[delegate].variants, tables, status),
        None => variant.lists(status),
    })
}

/// The statuses that are registered with IANA.
pub(crate) static REGISTERED: LazyLock<BTreeSet<u16>> = LazyLock::new(|| {
    let mut rows = csv::Reader::from_path("tests/data/iana_sip_response_codes.csv").unwrap();
    let codes = rows.records().map(|row| row.unwrap()[0].parse().unwrap());
    codes.collect()
});

/// Makes the variants of one table.
struct Maker {
    is_large: bool,
    /// No two variants may have the same text.
    needs_own_texts: bool,
    /// The tables that it may delegate to.
    delegates: Vec<usize>,
    codes: Free,
    in_dialog_codes: Free,
    q850: Free,
    /// The statuses that may be sent.
    sent: RangeInclusive<u16>,
}

impl Maker {
    fn variant(&mut self, random: &mut Rng, index: usize, is_fallback: bool) -> Variant {
        let mut variant = self.without_codes(random, index, is_fallback);
        if is_fallback || !one_in(random, 8) {
            if one_in(random, 3) {
                variant.content = Content::Status(field(random, "status"));
                variant.status = None;
            }
            self.list_codes(random, &mut variant);
            if !variant.names_a_status() {
                // Without codes, the field would be local and not a status.
                variant.content = Content::Nothing;
            }
            return variant;
        }
        let delegate = if self.is_large && !one_in(random, 20) {
            None
        } else {
            random.choice(&self.delegates).copied()
        };
        variant.content = match (random.u8(..6), delegate) {
            (0, _) => Content::Nothing,
            (1, _) => Content::Number(random.u32(..)),
            (_, Some(table)) => {
                variant.rename = None;
                variant.description = None;
                variant.status = None;
                self.delegates.retain(|delegate| *delegate != table);
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
        // Makes the name unique.
        words.push(format!("V{index}"));
        let rename = sometimes(random, TEXTS).map(|text| {
            if self.needs_own_texts { format!("{text} {index}") } else { text.to_owned() }
        });
        Variant {
            words,
            codes: Vec::new(),
            in_dialog_codes: Vec::new(),
            q850: Vec::new(),
            is_fallback,
            rename,
            description: sometimes(random, TEXTS).map(str::to_owned),
            status: one_in(random, 4).then(|| random.u16(self.sent.clone())),
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
            // Each value needs a status to hold.
            variant.q850.retain(|codes| {
                (codes.first..=codes.last).all(|cause| {
                    u8::try_from(cause).is_ok_and(|cause| rfc3398::to_status(cause, None).is_some())
                })
            });
        }
    }
}

/// The numbers that no variant lists yet.
#[derive(Clone)]
struct Free {
    singles: BTreeSet<u16>,
    in_ranges: BTreeSet<u16>,
}

impl Free {
    fn new(numbers: impl IntoIterator<Item = u16>) -> Self {
        let numbers: BTreeSet<u16> = numbers.into_iter().collect();
        Free { singles: numbers.clone(), in_ranges: numbers }
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
                if one_in(random, 4) { self.take_range(random) } else { self.take_single(random) }
            })
            .collect()
    }

    fn take_single(&mut self, random: &mut Rng) -> Option<Codes> {
        let number = random.choice(&self.singles).copied()?;
        self.singles.remove(&number);
        Some(Codes { first: number, last: number, is_range: false, is_vendor: one_in(random, 8) })
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
        Some(Codes { first, last: end - 1, is_range: true, is_vendor: one_in(random, 8) })
    }
}

fn field(random: &mut Rng, name: &'static str) -> Field {
    if random.bool() { Field::Unnamed } else { Field::Named(name) }
}

fn one_in(random: &mut Rng, chances: u8) -> bool {
    random.u8(..chances) == 0
}

fn sometimes<T>(
    random: &mut Rng,
    from: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
) -> Option<T> {
    if one_in(random, 4) { random.choice(from) } else { None }
}
