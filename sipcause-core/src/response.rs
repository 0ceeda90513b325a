//! The cause of a whole response: what its status, its Reason header field and the peer's mapping say.

use crate::interworking::{Mapping, RFC3398};
use crate::q850::{Location, Q850};
use crate::reason::{self, Prefer, Protocol, Reason};
use crate::sip_cause::SipCause;

pub(crate) fn from_response<C: SipCause>(
    status: u16,
    reasons: &str,
    peer: &Mapping<'_>,
) -> Option<C> {
    let reasons = match status {
        400..=699 => reasons,
        _ => "",
    };
    let of_q850 = |reason: Reason<'_>| {
        let cause = reason.q850().filter(|&cause| is_specific(cause))?;
        let location = reason.location();
        let says_nothing = Some(status) == default_status(peer);
        let translated = [peer, &RFC3398].map(|mapping| mapping.to_q850(status));
        let mapped = if location.is_none() && translated.contains(&Some(cause)) {
            // The value only repeats the status, often less precisely.
            Some(status)
        } else {
            row(peer, cause, location)
                .or_else(|| row(&RFC3398, cause, location))
                .or_else(|| default_status(&RFC3398).filter(|_| says_nothing))
        };
        C::__sipcause_find_q850(cause.value(), mapped.or(Some(status)))
            .or_else(|| C::from_status(mapped?))
    };
    let of_sip = |reason: Reason<'_>| match (reason.protocol(), reason.cause()) {
        (Protocol::Sip, Some(status @ 400..)) => C::from_listed_status(u16::try_from(status).ok()?),
        _ => None,
    };
    let mut values = reason::parse(reasons).flatten();
    values
        .clone()
        .find_map(of_q850)
        .or_else(|| values.find_map(of_sip))
        .or_else(|| C::from_status(status))
}

pub(crate) fn from_reasons<C: SipCause>(value: &str, prefer: Prefer) -> Option<C> {
    let first_of = |wanted: Option<Protocol<'_>>| {
        reason::parse(value)
            .flatten()
            .filter(|reason| wanted.is_none_or(|wanted| reason.protocol() == wanted))
            .find_map(|reason| C::from_reason(&reason))
    };
    let preferred = match prefer {
        Prefer::Q850 => Some(Protocol::Q850),
        Prefer::Sip => Some(Protocol::Sip),
        Prefer::First => None,
    };
    first_of(preferred).or_else(|| first_of(None))
}

pub(crate) fn from_reason<C: SipCause>(reason: &Reason<'_>) -> Option<C> {
    match reason.protocol() {
        // FreeSWITCH also sends numbers above 699 here, and a table can name them.
        Protocol::Sip => C::from_status(u16::try_from(reason.cause()?).ok()?),
        Protocol::Q850 => {
            let value = reason.q850()?;
            let status = match reason.location() {
                Some(location) => RFC3398.to_status_at(value, location),
                None => RFC3398.to_status(value),
            };
            C::__sipcause_find_q850(value.value(), status).or_else(|| C::from_status(status?))
        }
        _ => None,
    }
}

/// Whether a value says why a call ended. The others occur with any status: the standard does not
/// name 0, 16 is any normal end, and 31 and 127 are for causes without their own value.
const fn is_specific(cause: Q850) -> bool {
    !matches!(cause.value(), 0 | 16 | 31 | 127)
}

/// The status for a value, unless it is the default for values without a row.
fn row(mapping: &Mapping<'_>, cause: Q850, location: Option<Location>) -> Option<u16> {
    let status = match location {
        Some(location) => mapping.to_status_at(cause, location),
        None => mapping.to_status(cause),
    };
    status.filter(|_| status != default_status(mapping))
}

/// The status for the values without a row.
const fn default_status(mapping: &Mapping<'_>) -> Option<u16> {
    /// A value for which no mapping has a row.
    const NONE: Q850 = Q850::from_value(0).unwrap();
    mapping.to_status(NONE)
}
