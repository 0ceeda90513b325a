//! The status of a Q.850 cause in RFC 3398, from `tests/data`.

use std::sync::LazyLock;

/// By cause.
static STATUSES: LazyLock<[Option<u16>; 256]> = LazyLock::new(|| {
    let mut statuses = [None; 256];
    // Any other cause is 500.
    statuses[..=127].fill(Some(500));
    let mut rows = csv::Reader::from_path("tests/data/rfc3398_isup_to_sip.csv").unwrap();
    for row in rows.records() {
        let row = row.unwrap();
        if let Ok(cause) = row[0].parse::<usize>() {
            statuses[cause] = row[1].parse().ok();
        }
    }
    statuses
});

/// The location says who released the call. If it was the user, 21 becomes 603.
pub(crate) fn to_status(cause: u8, location: Option<&str>) -> Option<u16> {
    match (cause, location) {
        (21, Some("U")) => Some(603),
        _ => STATUSES[usize::from(cause)],
    }
}
