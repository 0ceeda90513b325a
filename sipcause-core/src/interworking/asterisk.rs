use super::{Mapping, Standard};

/// The mapping of Asterisk, by its channel driver `chan_pjsip`.
///
/// DOCS
pub const ASTERISK: Mapping<'static> = Mapping::standard(Standard::Asterisk);

pub(super) const fn to_q850(status: u16) -> Option<u8> {
    Some(match status {
        404 | 485 | 604 => 1,
        420 => 3,
        486 | 600 => 17,
        408 => 18,
        480 | 483 => 19,
        401 | 403 | 407 | 603 => 21,
        410 => 22,
        302 => 23,
        502 => 27,
        484 => 28,
        501 => 29,
        500 => 38,
        409 => 41,
        488 | 606 => 58,
        504 => 102,
        505 => 127,
        200 | 300..=399 => 16,
        400..=499 | 600..=699 => 127,
        500..=599 => 34,
        _ => return None,
    })
}

pub(super) const fn to_status(cause: u8) -> Option<u16> {
    Some(match cause {
        128.. => return None,
        23 => 302,
        21 => 403,
        1..=3 => 404,
        18 => 408,
        22 => 410,
        19 | 20 | 31 => 480,
        28 => 484,
        17 => 486,
        58 => 488,
        38 | 127 => 500,
        29 => 501,
        27 => 502,
        34 | 42 | 66 => 503,
        _ => 603,
    })
}
