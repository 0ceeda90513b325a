//! What a proxy that forks passes upstream
//! [[RFC 3261 §16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7), step 6].
//!
//! A proxy that sends a request to several places gets a response from each, and passes on one: the
//! caller whose call rang on three phones sees one code. [`best`] is the response that the proxy
//! chooses, and [`upstream`] the status that it sends for it.
//!
//! ```
//! use sipcause::forking::{best, upstream};
//!
//! // One phone is busy, one is switched off, and the server of the third is down.
//! assert_eq!(best(&[503, 480, 486]), Some(480));
//!
//! // Nothing but a 503, which would tell the caller not to use this proxy anymore.
//! assert_eq!(best(&[503]).map(upstream), Some(500));
//!
//! // The stack has a timeout for the phones that stayed silent, and the proxy a 408.
//! assert_eq!(best(&[]).unwrap_or(408), 408);
//! ```

/// The response that a forking proxy passes upstream, of these in the order received; `None` where
/// none of them is a final response.
///
/// The first of these rules that applies decides, and where several responses remain, it is the one
/// received first:
///
/// | rule | why |
/// | --- | --- |
/// | a 2xx | a proxy passes on every 2xx to an INVITE at once (step 5), and no failure after it |
/// | a 6xx | it speaks for every place at which the user could be reached |
/// | the lowest class | a 3xx can be followed and a 4xx be mended, a 5xx says least |
/// | within 4xx, one of 401, 407, 415, 420 and 484 | it says how to send the request again |
///
/// A provisional response (1xx) and a number outside SIP are passed over. The RFC lets a proxy
/// choose freely within the class; this function is one such choice, and a proxy that prefers a 486
/// to a 480 that came before it follows the RFC too. Where a proxy has no final response at all, it
/// sends a 408.
///
/// ```
/// use sipcause::forking::best;
///
/// assert_eq!(best(&[404, 603, 302]), Some(603));
/// assert_eq!(best(&[503, 404, 302]), Some(302));
/// assert_eq!(best(&[503, 404, 407, 501]), Some(407));
/// assert_eq!(best(&[486, 480]), Some(486));
/// assert_eq!(best(&[603, 200]), Some(200));
///
/// assert_eq!(best(&[100, 180]), None);
///
/// const BEST: Option<u16> = best(&[480, 404]);
/// assert_eq!(BEST, Some(480));
/// ```
#[must_use]
pub const fn best(statuses: &[u16]) -> Option<u16> {
    let mut best = None;
    let mut rest = statuses;
    while let [status, others @ ..] = rest {
        if let Some(rank) = rank(*status) {
            match best {
                Some((best_rank, _)) if best_rank <= rank => {}
                _ => best = Some((rank, *status)),
            }
        }
        rest = others;
    }
    match best {
        Some((_, status)) => Some(status),
        None => None,
    }
}

/// The place of a final response in the order of choice, the lowest first.
const fn rank(status: u16) -> Option<u8> {
    match status {
        200..=299 => Some(0),
        600..=699 => Some(1),
        300..=399 => Some(2),
        401 | 407 | 415 | 420 | 484 => Some(3),
        400..=499 => Some(4),
        500..=599 => Some(5),
        _ => None,
    }
}

/// The status that a proxy sends upstream for the response it has chosen: 500 for 503, and every
/// other as it is.
///
/// A 503 says that the server which sends it can take no requests for a while. A proxy whose only
/// response is one from a server behind it would say that of itself.
///
/// ```
/// use sipcause::forking::upstream;
///
/// assert_eq!(upstream(503), 500);
/// assert_eq!(upstream(486), 486);
/// ```
#[must_use]
pub const fn upstream(status: u16) -> u16 {
    match status {
        503 => 500,
        _ => status,
    }
}
