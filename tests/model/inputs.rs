//! The inputs for the program of a batch, besides all numbers.

use crate::rules::{Cause, Held};
use crate::table::{Batch, Content};

/// The options for parsing causes, each with its function in `check`.
pub(crate) const READERS: [(&str, &str); 2] = [("from_str", "from_str"), ("serde", "deserialize")];

/// The statuses that are looked up in `const`: the bounds of all classes, and some in between.
pub(crate) fn statuses_in_const() -> impl Iterator<Item = u16> {
    let bounds = [0, 99, 100, 299, 300, 699, 700, 999, 1000, u16::MAX];
    bounds.into_iter().chain((306..699).step_by(30))
}

/// The statuses for `from_any_status`, which names any number.
pub(crate) fn any_statuses() -> impl Iterator<Item = u16> {
    (0..=1000).chain([u16::MAX])
}

/// The locations in Reason header fields: the user, a network, and none.
pub(crate) const LOCATIONS: [Option<&str>; 3] = [Some("U"), Some("LN"), None];

/// One cause of each variant.
pub(crate) fn causes(batch: &Batch, table: usize) -> Vec<Cause> {
    let variants = 0..batch.tables[table].variants.len();
    variants.map(|variant| cause(batch, table, variant)).collect()
}

fn cause(batch: &Batch, table: usize, variant: usize) -> Cause {
    let held = match &batch.tables[table].variants[variant].content {
        Content::Nothing => Held::Nothing,
        // Often not one of its codes.
        Content::Status(_) => Held::Status(477),
        Content::Cause(_, delegate) => {
            let variants = batch.tables[*delegate].variants.len();
            Held::Cause(Box::new(cause(batch, *delegate, variant % variants)))
        }
        Content::Number(number) => Held::Number(*number),
        Content::Text(text) => Held::Text(text.clone()),
    };
    Cause { table, variant, held }
}

/// Texts to parse: those of all variants, including the delegates, and texts of no variant.
pub(crate) fn texts(batch: &Batch, table: usize) -> Vec<String> {
    let mut texts = vec![String::new(), "no cause".to_owned()];
    for variant in &batch.tables[table].variants {
        match variant.delegate() {
            Some(delegate) => texts.extend(self::texts(batch, delegate)),
            None => texts.push(batch.tables[table].text(variant)),
        }
    }
    texts
}
