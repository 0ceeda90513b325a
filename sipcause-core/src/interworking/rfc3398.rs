use super::{Mapping, Standard};

/// The mapping of RFC 3398: [§8.2.6.1](https://www.rfc-editor.org/rfc/rfc3398#section-8.2.6.1) from
/// status to cause, [§7.2.4.1](https://www.rfc-editor.org/rfc/rfc3398#section-7.2.4.1) from cause to
/// status.
///
/// A status from 400 to 699 that the RFC does not list has its default, cause 31. A cause that it
/// does not list has its default, status 500. Some numbers have no counterpart:
///
/// * 3xx, because a gateway follows a redirection, and 487, which only confirms that the caller
///   canceled
/// * cause 16, because a normal end is a BYE or a CANCEL, and cause 44, which two switches settle
///   between themselves
///
/// ```
/// use sipcause::Q850;
/// use sipcause::interworking::RFC3398;
///
/// assert_eq!(RFC3398.to_q850(503), Some(Q850::TEMPORARY_FAILURE));
/// assert_eq!(RFC3398.to_q850(555), Some(Q850::NORMAL_UNSPECIFIED)); // not listed
/// assert_eq!(RFC3398.to_q850(302), None);
/// assert_eq!(RFC3398.to_q850(487), None);
///
/// assert_eq!(RFC3398.to_status(Q850::NO_CIRCUIT_AVAILABLE), Some(503));
/// assert_eq!(RFC3398.to_status(Q850::EXCHANGE_ROUTING_ERROR), Some(500)); // not listed
/// assert_eq!(RFC3398.to_status(Q850::NORMAL_CALL_CLEARING), None);
/// assert_eq!(RFC3398.to_status(Q850::REQUESTED_CIRCUIT_NOT_AVAILABLE), None);
/// ```
///
/// # More than the number
///
/// * 505 is cause 127. The table of the RFC lists 504 twice, the second time with the phrase of
///   505. This mapping follows the phrase.
/// * 488 and 606 are cause 31. If the Warning header field of the response says that a bearer
///   capability is unavailable, the RFC recommends cause 65.
/// * Cause 21 is 403, or 603 if [it comes from the user](Mapping::to_status_at).
/// * Cause 22 is 410. If its diagnostic field has the new number, send a 301 with that number as
///   the Contact instead.
/// * 401 and 407 are cause 21 if the gateway has no other credentials to try.
///
/// # Round trips
///
/// These statuses come back as themselves: 403, 404, 410, 484, 486, 501, 503, 504. The others come
/// back as another status:
///
/// | status | cause | comes back as |
/// | --- | --- | --- |
/// | 485, 604 | 1 | 404 |
/// | 600 | 17 | 486 |
/// | 480 | 18 | 408 |
/// | 401, 402, 407, 603 | 21 | 403 |
/// | 482, 483 | 25 | 500 |
/// | 502 | 38 | 503 |
/// | 400, 481, 500 | 41 | 503 |
/// | 405 | 63 | 500 |
/// | 406, 415 | 79 | 501 |
/// | 408 | 102 | 504 |
/// | 413, 414, 416, 420, 421, 423, 505, 513 | 127 | 500 |
/// | any other from 400 to 699 with a cause | 31 | 480 |
///
/// These causes come back as themselves: 1, 17, 21, 22, 28, 41, 79, 102. The others come back as
/// another cause:
///
/// | cause | status | comes back as |
/// | --- | --- | --- |
/// | 55, 57, 87 | 403 | 21 |
/// | 2, 3, 26 | 404 | 1 |
/// | 18 | 408 | 102 |
/// | 23 | 410 | 22 |
/// | 19, 20, 31 | 480 | 18 |
/// | 65, 70 | 488 | 31 |
/// | 29 | 501 | 79 |
/// | 27 | 502 | 38 |
/// | 34, 38, 42, 47, 58, 88 | 503 | 41 |
/// | any other from 0 to 127 with a status | 500 | 41 |
pub const RFC3398: Mapping<'static> = Mapping::standard(Standard::Rfc3398);

pub(super) const fn listed_q850(status: u16) -> Option<u8> {
    Some(match status {
        404 | 485 | 604 => 1,
        486 | 600 => 17,
        480 => 18,
        401..=403 | 407 | 603 => 21,
        410 => 22,
        482 | 483 => 25,
        484 => 28,
        488 | 606 => 31,
        502 => 38,
        400 | 481 | 500 | 503 => 41,
        405 => 63,
        406 | 415 | 501 => 79,
        408 | 504 => 102,
        413 | 414 | 416 | 420 | 421 | 423 | 505 | 513 => 127,
        _ => return None,
    })
}

pub(super) const fn default_q850(status: u16) -> Option<u8> {
    match status {
        487 => None,
        400..=699 => Some(31),
        _ => None,
    }
}

pub(super) const fn listed_status(cause: u8) -> Option<u16> {
    Some(match cause {
        21 | 55 | 57 | 87 => 403,
        1..=3 | 26 => 404,
        18 => 408,
        22 | 23 => 410,
        19 | 20 | 31 => 480,
        28 => 484,
        17 => 486,
        65 | 70 => 488,
        111 | 127 => 500,
        29 | 79 => 501,
        27 => 502,
        34 | 38 | 41 | 42 | 47 | 58 | 88 => 503,
        102 => 504,
        _ => return None,
    })
}

pub(super) const fn default_status(cause: u8) -> Option<u16> {
    match cause {
        // A normal end is a BYE or a CANCEL, and two switches settle 44 between themselves.
        16 | 44 => None,
        _ => Some(500),
    }
}
