use super::{Mapping, Standard};

/// The mapping of `mod_sofia`, the SIP module of FreeSWITCH.
///
/// It is based on the mapping of RFC 4497. A failure status that it does not list, 300 to 699, is
/// cause 31. A cause that it does not list is status 480. A 200 is cause 16.
///
/// FreeSWITCH maps 428, 429, 437, 438, 487 and 607 to its own causes 820, 821, 822, 823, 487 and
/// 819. These are above 127 and therefore not values of Q.850, so the statuses do not have a cause
/// here. The causes are in [`vendor::FreeSwitch`](crate::vendor::FreeSwitch).
///
/// ```
/// use sipcause::Q850;
/// use sipcause::interworking::FREESWITCH;
///
/// assert_eq!(FREESWITCH.to_q850(488), Some(Q850::INCOMPATIBLE_DESTINATION));
/// assert_eq!(FREESWITCH.to_q850(302), Some(Q850::NORMAL_UNSPECIFIED)); // not listed
/// assert_eq!(FREESWITCH.to_q850(487), None); // ORIGINATOR_CANCEL, 487
///
/// assert_eq!(FREESWITCH.to_status(Q850::CALL_REJECTED), Some(603));
/// assert_eq!(FREESWITCH.to_status(Q850::NORMAL_CALL_CLEARING), Some(480)); // not listed
/// ```
///
/// # Round trips
///
/// These statuses come back as themselves: 404, 410, 483, 484, 486, 488, 501, 503, 504, 603. The
/// others come back as another status:
///
/// | status | cause | comes back as |
/// | --- | --- | --- |
/// | 485, 604 | 3 | 404 |
/// | 200 | 16 | 480 |
/// | 600 | 17 | 486 |
/// | 480 | 18 | 408 |
/// | 401, 402, 403, 407, 608 | 21 | 603 |
/// | 482 | 25 | 483 |
/// | 502 | 38 | 503 |
/// | 400, 481, 500 | 41 | 503 |
/// | 405 | 63 | 480 |
/// | 406, 415 | 79 | 501 |
/// | 606 | 88 | 488 |
/// | 408 | 102 | 504 |
/// | 413, 414, 416, 420, 421, 423, 505, 513 | 127 | 480 |
/// | any other from 300 to 699 with a cause | 31 | 480 |
///
/// These causes come back as themselves: 1, 17, 21, 22, 25, 28, 41, 79, 88, 102. The others come
/// back as another cause:
///
/// | cause | status | comes back as |
/// | --- | --- | --- |
/// | 52, 54, 57 | 403 | 21 |
/// | 2, 3 | 404 | 1 |
/// | 18 | 408 | 102 |
/// | 23 | 410 | 22 |
/// | 65 | 488 | 88 |
/// | 29, 69 | 501 | 79 |
/// | 27 | 502 | 38 |
/// | 34, 38, 42, 44, 58 | 503 | 41 |
/// | any other from 0 to 127 | 480 | 18 |
pub const FREESWITCH: Mapping<'static> = Mapping::standard(Standard::FreeSwitch);

pub(super) const DEFAULT_STATUS: u16 = 480;

pub(super) const fn listed_q850(status: u16) -> Option<u8> {
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
        _ => return None,
    })
}

pub(super) const fn default_q850(status: u16) -> Option<u8> {
    match status {
        // FreeSWITCH has its own causes for these, which are not values of Q.850.
        428 | 429 | 437 | 438 | 487 | 607 => None,
        300..=699 => Some(31),
        _ => None,
    }
}

pub(super) const fn listed_status(cause: u8) -> Option<u16> {
    Some(match cause {
        52 | 54 | 57 => 403,
        1..=3 => 404,
        18 => 408,
        22 | 23 => 410,
        19 | 20 | 31 => 480,
        25 => 483,
        28 => 484,
        17 => 486,
        65 | 88 => 488,
        29 | 69 | 79 => 501,
        27 => 502,
        34 | 38 | 41 | 42 | 44 | 58 => 503,
        102 => 504,
        21 => 603,
        _ => return None,
    })
}
