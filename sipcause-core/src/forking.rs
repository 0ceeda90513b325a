//! The response that a forking proxy passes upstream [[RFC 3261
//! §16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7), step 6].
//!
//! A proxy that forwards a request to several targets gets a response from each of them, and passes
//! one of them on. A caller whose call rang on three phones sees one code. [`best`] returns the
//! response that the proxy chooses, and [`upstream`] the status that it sends for it.
//!
//! ```
//! use sipcause::forking::{best, upstream};
//!
//! // One phone is busy, one is switched off, and the server of the third is down.
//! assert_eq!(best(&[503, 480, 486]), Some(480));
//!
//! // The only response is a 503, which would tell the caller not to use this proxy for a while.
//! assert_eq!(best(&[503]).map(upstream), Some(500));
//!
//! // No phone responded, so the stack has a timeout and the proxy sends a 408.
//! assert_eq!(best(&[]).unwrap_or(408), 408);
//! ```

/// The response that a forking proxy passes upstream, chosen from responses in the order received.
/// `None` if there is no final response.
///
/// The first rule that applies decides. If it leaves several responses, the one received first is
/// chosen:
///
/// | rule | why |
/// | --- | --- |
/// | a 2xx | a proxy passes on every 2xx to an INVITE at once (step 5), and no failure after it |
/// | a 6xx | it applies to every target of the user |
/// | the lowest class | a client can follow a 3xx and react to a 4xx, and a 5xx says least |
/// | within 4xx, one of 401, 407, 415, 420 and 484 | it says how to send the request again |
///
/// Provisional responses (1xx) and numbers outside SIP are ignored. The RFC lets a proxy choose any
/// response within the class, and this function makes one such choice. A proxy that prefers a 486
/// to an earlier 480 also follows the RFC. A proxy without any final response sends a 408.
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

/// The rank of a final response. The lowest is chosen first.
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

/// The status that a proxy sends upstream for the response that it chose: 500 for a 503, and any
/// other status unchanged.
///
/// A 503 means that the server that sends it cannot take requests for a while. A proxy that passed
/// on the 503 of a server behind it would say that about itself.
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
