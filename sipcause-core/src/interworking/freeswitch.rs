use super::{Mapping, Standard};

/// The mapping of FreeSWITCH, by its endpoint `mod_sofia`.
///
/// DOCS
pub const FREESWITCH: Mapping<'static> = Mapping::standard(Standard::FreeSwitch);

pub(super) const fn to_q850(status: u16) -> Option<u8> {
    Some(match status {
        404 => 1,
        485 | 604 => 3,
        200 => 16,
        486 | 600 => 17,
        480 => 18,
        401..=403 | 407 | 603 | 608 => 21,
        410 => 22,
        482 | 483 => 25,
        484 => 28,
        502 => 38,
        400 | 481 | 500 | 503 => 41,
        405 => 63,
        406 | 415 | 501 => 79,
        488 | 606 => 88,
        408 | 504 => 102,
        413 | 414 | 416 | 420 | 421 | 423 | 505 | 513 => 127,
        // 820, 821, 822, 823, 487 and 819.
        428 | 429 | 437 | 438 | 487 | 607 => return None,
        300..=699 => 31,
        _ => return None,
    })
}

pub(super) const fn to_status(cause: u8) -> Option<u16> {
    Some(match cause {
        128.. => return None,
        52 | 54 | 57 => 403,
        1..=3 => 404,
        18 => 408,
        22 | 23 => 410,
        25 => 483,
        28 => 484,
        17 => 486,
        65 | 88 => 488,
        29 | 69 | 79 => 501,
        27 => 502,
        34 | 38 | 41 | 42 | 44 | 58 => 503,
        102 => 504,
        21 => 603,
        _ => 480,
    })
}
