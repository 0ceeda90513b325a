//! The cause of a Reason header field, and of a response with one.

use crate::interworking::{ASTERISK, FREESWITCH, RFC3398};
use crate::q850::Q850;
use crate::reason::{self, Protocol, Reason};
use crate::sip_cause::SipCause;
use crate::tables::vendor::FreeSwitch;

/// The steps are those in the documentation of [`SipCause::from_response`].
pub(crate) fn from_response<C: SipCause>(status: u16, reasons: &str) -> Option<C> {
    let reasons = || reason::parse(reasons).flatten();

    // 1. A status that no reason changes.
    let counts_alone = match status {
        603 => reasons().any(|reason| confirms_603(&reason)),
        607 | 608 => true,
        400..=699 => false,
        _ => true,
    };
    if counts_alone {
        return C::from_status(status);
    }

    // 2. A Q.850 value that the table lists.
    let listed = |reason: &Reason<'_>| {
        let value = reason.q850()?.value();
        if matches!(status, 401 | 407) || GENERIC.contains(&value) {
            return None;
        }
        C::__sipcause_find_q850(value, rfc3398_status(reason))
    };
    // 3. A Q.850 value beside a vague status.
    let translated = |reason: &Reason<'_>| C::from_status(translate(status, reason)?);
    // 4. A status or a number of FreeSWITCH, if the table lists it.
    let in_sip = |reason: Reason<'_>| match sip_number(&reason)? {
        400..=699 if !matches!(status, 480 | 500 | 503) => None,
        number @ 400.. => C::from_listed_status(number),
        _ => None,
    };

    reasons()
        .find_map(|reason| listed(&reason).or_else(|| translated(&reason)))
        .or_else(|| reasons().find_map(in_sip))
        // 5. The status.
        .or_else(|| C::from_status(status))
}

pub(crate) fn from_reasons<C: SipCause>(value: &str) -> Option<C> {
    reason::parse(value).flatten().find_map(|reason| from_reason(&reason))
}

pub(crate) fn from_reason<C: SipCause>(reason: &Reason<'_>) -> Option<C> {
    if let Some(number) = sip_number(reason) {
        return C::from_status(number);
    }
    let value = reason.q850()?.value();
    let status = rfc3398_status(reason);
    C::__sipcause_find_q850(value, status).or_else(|| {
        let status = status.filter(|_| value != ANSWERED_ELSEWHERE)?;
        C::from_status(status)
    })
}

/// RFC 3398 maps it to 404, but the number exists.
pub(crate) const ANSWERED_ELSEWHERE: u8 = Q850::NON_SELECTED_USER_CLEARING.value();

/// Values that occur with any status: the standard does not name 0, 16 is any normal end, and 31 and
/// 127 are for causes without a value.
const GENERIC: [u8; 4] = [0, 16, 31, 127];

/// Whether a reason shows that a 603 was sent on purpose.
fn confirms_603(reason: &Reason<'_>) -> bool {
    reason.is_network_blocked() || sip_number(reason) == Some(603)
}

/// The status to look up instead of a vague one.
fn translate(status: u16, reason: &Reason<'_>) -> Option<u16> {
    let cause = reason.q850()?;
    let is_specific = match cause.value() {
        ANSWERED_ELSEWHERE => false,
        // Asterisk sends them with a 603 for a plain hang-up.
        0 | 16 => status == 603,
        value => !GENERIC.contains(&value),
    };
    let repeats_status = [RFC3398, FREESWITCH, ASTERISK]
        .iter()
        .any(|mapping| mapping.to_q850(status) == Some(cause));
    if !matches!(status, 480 | 500 | 503 | 603) || !is_specific || repeats_status {
        return None;
    }
    match RFC3398.to_listed_status(cause) {
        Some(_) => rfc3398_status(reason),
        None if status == 603 => Some(500),
        None => Some(status),
    }
}

/// The status to which RFC 3398 maps the Q.850 value of a reason.
fn rfc3398_status(reason: &Reason<'_>) -> Option<u16> {
    let cause = reason.q850()?;
    match reason.location() {
        Some(location) => RFC3398.to_status_at(cause, location),
        None => RFC3398.to_status(cause),
    }
}

/// The number in a reason of the protocol SIP. Before 1.10.8, FreeSWITCH sent other numbers, which
/// look like statuses, with the same names. A 6xx with the name of this very status, such as a 603
/// with `DECLINE`, is the status of any stack.
fn sip_number(reason: &Reason<'_>) -> Option<u16> {
    let cause = reason.cause().filter(|_| reason.protocol() == Protocol::Sip)?;
    let number = u16::try_from(cause).ok();
    let text = reason.text();
    let of_freeswitch =
        FreeSwitch::ALL.iter().find(|cause| text.is_some_and(|text| text == cause.as_str()));
    match (of_freeswitch, number) {
        (None, _) => number,
        (Some(cause), Some(600..)) if number == cause.status() => number,
        (Some(cause), _) => cause.codes().first().copied(),
    }
}
