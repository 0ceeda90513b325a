//! The statuses to look up.

use crate::ITEMS;

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
#[must_use]
pub fn mix() -> Vec<u16> {
    let weighted: Vec<u16> = MIX
        .iter()
        .flat_map(|&(status, weight)| std::iter::repeat_n(status, weight))
        .collect();
    random()
        .map(|number| weighted[number % weighted.len()])
        .collect()
}

/// All statuses from 300 to 699 with the same probability, in a random order.
#[must_use]
pub fn uniform() -> Vec<u16> {
    let failures: Vec<u16> = (300..=699).collect();
    random()
        .map(|number| failures[number % failures.len()])
        .collect()
}

/// The same random numbers in every run, by xorshift.
pub(crate) fn random() -> impl Iterator<Item = usize> {
    let mut state: u32 = 0x9E37_79B9;
    std::iter::repeat_with(move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        (state >> 8) as usize
    })
    .take(ITEMS)
}
