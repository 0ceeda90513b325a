//! The response that a forking proxy passes upstream [[RFC 3261
//! §16.7](https://www.rfc-editor.org/rfc/rfc3261#section-16.7), step 6].
//!
//! A proxy that forwards a request to several targets gets a response from each of them and passes
//! one of them on. A caller whose call rang on three phones sees one code. [`best`] returns the
//! response that the proxy chooses, and [`upstream`] the status that it sends for it. [`rank`]
//! compares responses as they arrive.
//!
//! ```
//! use sipcause::forking::{best, upstream};
//!
//! // One phone is busy, one is switched off, and the server of the third is down.
//! assert_eq!(best(&[503, 480, 486]), Some(480));
//!
//! // A 503 would tell the caller not to use this proxy for a while.
//! assert_eq!(best(&[503]).map(upstream), Some(500));
//! ```
//!
//! Without any final response to an INVITE, a proxy sends a 408, so write `best(…).unwrap_or(408)`.
//! To any other request it sends nothing then, because the client gives up at the same time [[RFC
//! 4320 §4.2](https://www.rfc-editor.org/rfc/rfc4320#section-4.2)].

/// How good a final response is for a forking proxy to pass upstream, returned by [`rank`].
///
/// **The smaller rank is the better response.** The RFC leaves the choice between two responses of
/// equal rank to the proxy.
///
/// ```
/// use sipcause::forking::rank;
///
/// // A challenge, before a busy phone.
/// assert!(rank(407) < rank(486));
/// assert_eq!(rank(480), rank(486));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(u8);

/// The rank of a final response. The smallest is the best.
///
/// `None` for a provisional response (1xx) and a number outside SIP. An `Option` orders `None` before
/// every rank, so leave these responses out before you compare.
///
/// From best to worst:
///
/// 1. A 2xx. A proxy passes on every 2xx to an INVITE at once (step 5), and no failure after it.
/// 2. A 6xx, which applies to every target of the user.
/// 3. A 3xx, which a client can follow. From here on, the lowest class is chosen.
/// 4. 401, 407, 415, 420 and 484, which say how to send the request again.
/// 5. Any other 4xx.
/// 6. A 5xx other than 503.
/// 7. A 503, which a proxy should not pass on.
///
/// A proxy can keep the best response as responses arrive, and break ties by a rule of its own. A
/// comparison with `<` keeps the first of equals, as [`best`] does:
///
/// ```
/// use sipcause::forking::{Rank, rank};
///
/// // Of equal ranks, a local timeout comes last, and the lowest status first.
/// let mut chosen: Option<(Rank, bool, u16)> = None;
/// for (status, is_local) in [(408, true), (503, false), (486, false), (480, false)] {
///     if let Some(rank) = rank(status) {
///         let response = (rank, is_local, status);
///         if chosen.is_none_or(|chosen| response < chosen) {
///             chosen = Some(response);
///         }
///     }
/// }
/// assert_eq!(chosen.map(|(_, _, status)| status), Some(480));
///
/// assert_eq!(rank(180), None);
/// ```
#[must_use]
pub const fn rank(status: u16) -> Option<Rank> {
    let rank = match status {
        200..=299 => 1,
        600..=699 => 2,
        300..=399 => 3,
        401 | 407 | 415 | 420 | 484 => 4,
        400..=499 => 5,
        503 => 7,
        500..=599 => 6,
        _ => return None,
    };
    Some(Rank(rank))
}

/// The response that a forking proxy passes upstream, chosen from responses in the order received.
/// `None` if there is no final response.
///
/// It is the response with the smallest [`rank`], and the first received if there are several. The
/// RFC lets a proxy choose differently among these: one that prefers a 486 to an earlier 480 follows
/// the RFC, too.
///
/// ```
/// use sipcause::forking::best;
///
/// assert_eq!(best(&[404, 603, 302]), Some(603));
/// assert_eq!(best(&[503, 404, 302]), Some(302));
/// assert_eq!(best(&[503, 404, 407, 501]), Some(407));
/// assert_eq!(best(&[486, 480]), Some(486));
/// assert_eq!(best(&[503, 504]), Some(504));
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
        if let Some(Rank(rank)) = rank(*status) {
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

/// The status that a proxy sends upstream for the response that it chose: 500 for a 503, and any
/// other status unchanged.
///
/// A 503 means that the server that sends it cannot take requests for a while. A proxy that passed
/// on the 503 of a server behind it would say that about itself. [`best`] returns a 503 only if no
/// other final response was received.
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
