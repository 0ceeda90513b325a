use super::{Mapping, Standard};

/// The mapping of Asterisk's SIP channel driver, `chan_pjsip`, since 20.19.0, 22.9.0 and 23.3.0.
///
/// Earlier versions, and the former driver `chan_sip`, do not list status 302 and cause 23, and are
/// otherwise the same.
///
/// A status that Asterisk does not list has a default by class: cause 16 for 3xx, 127 for 4xx and
/// 6xx, and 34 for 5xx. A cause that it does not list has the status 603. A 200 is cause 16.
///
/// ```
/// use sipcause::Q850;
/// use sipcause::interworking::ASTERISK;
///
/// assert_eq!(ASTERISK.to_q850(480), Some(Q850::NO_ANSWER));
/// assert_eq!(ASTERISK.to_q850(499), Some(Q850::INTERWORKING)); // not listed
///
/// assert_eq!(ASTERISK.to_status(Q850::CALL_REJECTED), Some(403));
/// assert_eq!(ASTERISK.to_status(Q850::NORMAL_CALL_CLEARING), Some(603)); // not listed
/// ```
///
/// # Round trips
///
/// These statuses come back as themselves: 302, 403, 404, 408, 410, 480, 484, 486, 488, 500, 501,
/// 502, 503. The others come back as another status:
///
/// | status | cause | comes back as |
/// | --- | --- | --- |
/// | 485, 604 | 1 | 404 |
/// | 420 | 3 | 404 |
/// | 600 | 17 | 486 |
/// | 483 | 19 | 480 |
/// | 401, 407, 603 | 21 | 403 |
/// | 409 | 41 | 603 |
/// | 606 | 58 | 488 |
/// | 504 | 102 | 603 |
/// | 505 | 127 | 500 |
/// | 200, any other from 300 to 399 | 16 | 603 |
/// | any other from 400 to 499, any other from 600 to 699 | 127 | 500 |
/// | any other from 500 to 599 | 34 | 503 |
///
/// These causes come back as themselves: 1, 17, 18, 19, 21, 22, 23, 27, 28, 29, 34, 38, 58. The
/// others come back as another cause:
///
/// | cause | status | comes back as |
/// | --- | --- | --- |
/// | 2, 3 | 404 | 1 |
/// | 20, 31 | 480 | 19 |
/// | 127 | 500 | 38 |
/// | 42, 66 | 503 | 34 |
/// | any other from 0 to 127 | 603 | 21 |
pub const ASTERISK: Mapping<'static> = Mapping::standard(Standard::Asterisk);

pub(super) const DEFAULT_STATUS: u16 = 603;

pub(super) const fn listed_q850(status: u16) -> Option<u8> {
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
        503 => 34,
        500 => 38,
        409 => 41,
        488 | 606 => 58,
        504 => 102,
        405 | 411 | 413 | 414 | 415 | 481 | 482 | 487 | 491 | 493 | 505 => 127,
        _ => return None,
    })
}

pub(super) const fn default_q850(status: u16) -> Option<u8> {
    match status {
        200 | 300..=399 => Some(16),
        400..=499 | 600..=699 => Some(127),
        500..=599 => Some(34),
        _ => None,
    }
}

pub(super) const fn listed_status(cause: u8) -> Option<u16> {
    Some(match cause {
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
        _ => return None,
    })
}
