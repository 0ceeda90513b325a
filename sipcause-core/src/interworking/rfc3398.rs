use super::{Mapping, Standard};
use crate::reason::Location;

/// The mapping of RFC 3398: [§8.2.6.1](https://www.rfc-editor.org/rfc/rfc3398#section-8.2.6.1) from
/// status to cause, [§7.2.4.1](https://www.rfc-editor.org/rfc/rfc3398#section-7.2.4.1) from cause to
/// status.
///
/// DOCS
pub const RFC3398: Mapping<'static> = Mapping::standard(Standard::Rfc3398);

pub(super) const fn to_q850(status: u16) -> Option<u8> {
    Some(match status {
        404 | 485 | 604 => 1,
        486 | 600 => 17,
        480 => 18,
        401..=403 | 407 | 603 => 21,
        410 => 22,
        482 | 483 => 25,
        484 => 28,
        502 => 38,
        400 | 481 | 500 | 503 => 41,
        405 => 63,
        406 | 415 | 501 => 79,
        408 | 504 => 102,
        413 | 414 | 416 | 420 | 421 | 423 | 505 | 513 => 127,
        487 => return None,
        400..=699 => 31,
        _ => return None,
    })
}

pub(super) const fn to_status(cause: u8) -> Option<u16> {
    Some(match cause {
        // A call that just ends is a BYE or a CANCEL, and 44 is to be settled between switches.
        16 | 44 | 128.. => return None,
        21 | 55 | 57 | 87 => 403,
        1..=3 | 26 => 404,
        18 => 408,
        22 | 23 => 410,
        19 | 20 | 31 => 480,
        28 => 484,
        17 => 486,
        65 | 70 => 488,
        29 | 79 => 501,
        27 => 502,
        34 | 38 | 41 | 42 | 47 | 58 | 88 => 503,
        102 => 504,
        _ => 500,
    })
}

pub(super) const fn to_status_at(cause: u8, location: Location) -> Option<u16> {
    match (cause, location) {
        (21, Location::User) => Some(603),
        _ => to_status(cause),
    }
}
