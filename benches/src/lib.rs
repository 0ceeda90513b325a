//! The workloads, which `time.rs` and `instructions.rs` measure.

mod lookups;
mod others;

/// The number of items in a workload, which is more than a branch predictor remembers.
pub const ITEMS: u32 = 65_536;

/// An operation to measure, on many items. The strings are its place in the results.
pub struct Workload {
    /// What is done.
    pub table: &'static str,
    /// The library or the technique, or the enum.
    pub row: &'static str,
    /// The variant of the operation, or the library.
    pub column: &'static str,
    /// Runs the operation on `ITEMS` items. The result depends on all of them.
    pub run: Box<dyn Fn() -> u64>,
}

impl Workload {
    /// The place in the results as one text.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} / {} / {}", self.table, self.row, self.column)
    }
}

/// All workloads whose names contain one of the arguments of the program, or all without arguments.
#[must_use]
pub fn workloads() -> Vec<Workload> {
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let mut all = lookups::workloads();
    all.extend(others::workloads());
    all.retain(|workload| {
        let name = workload.name();
        wanted.is_empty() || wanted.iter().any(|part| name.contains(part))
    });
    all
}

/// Prints the figures of workloads as tables in Markdown.
pub fn print(measured: &[(Workload, f64)]) {
    for table in distinct(measured, |workload| workload.table) {
        let figures = || measured.iter().filter(|(of, _)| of.table == table);
        let columns = distinct(figures(), |workload| workload.column);
        println!("\n| {table} | {} |", columns.join(" | "));
        println!("| --- |{}", " ---: |".repeat(columns.len()));
        for row in distinct(figures(), |workload| workload.row) {
            let cells = columns.iter().map(|column| {
                let figure = figures().find(|(of, _)| of.row == row && of.column == *column);
                figure.map_or(String::new(), |(_, figure)| format!("{figure:.2}"))
            });
            println!("| {row} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
    }
}

fn distinct<'a>(
    measured: impl IntoIterator<Item = &'a (Workload, f64)>,
    of: fn(&Workload) -> &'static str,
) -> Vec<&'static str> {
    let mut texts = Vec::new();
    for (workload, _) in measured {
        if !texts.contains(&of(workload)) {
            texts.push(of(workload));
        }
    }
    texts
}

/// A realistic mix of final responses, with their weights.
const MIX: [(u16, usize); 12] = [
    (200, 34),
    (486, 7),
    (480, 5),
    (404, 4),
    (487, 4),
    (603, 2),
    (503, 2),
    (408, 2),
    (403, 1),
    (484, 1),
    (600, 1),
    (604, 1),
];

/// Statuses in the proportions of `MIX`, in a random order.
fn mix() -> Vec<u16> {
    let weighted: Vec<u16> =
        MIX.iter().flat_map(|&(status, weight)| std::iter::repeat_n(status, weight)).collect();
    random().map(|number| weighted[number % weighted.len()]).collect()
}

/// The same random numbers in every run, by xorshift.
fn random() -> impl Iterator<Item = usize> {
    let mut state: u32 = 0x9E37_79B9;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state >> 8) as usize
    })
    .take(ITEMS as usize)
}
