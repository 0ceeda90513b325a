//! How a call ended according to its record, as a SIP status where there is one.

use sipcause::interworking::{Mapping, RFC3398};
use sipcause::vendor::FreeSwitch;
use sipcause::{Q850, ResponseCode, SipCause};

use crate::cli::Code;

/// No response at all. Some servers record it as 0, others as an empty field.
pub(crate) const NO_RESPONSE: u16 = 0;

/// The server that wrote the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// Asterisk.
    Asterisk,
    /// FreeSWITCH.
    FreeSwitch,
    /// Kamailio or OpenSIPS.
    Kamailio,
    /// Any other server.
    Generic,
}

/// What the end of a call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A SIP status, or 0 if there was no response.
    Status(u16),
    /// A Q.850 cause without a SIP status. If the record does not tell whether the call was answered,
    /// normal call clearing is one.
    Cause(Q850),
    /// A name that the server does not define.
    UnknownName,
}

/// Whether the call was answered, if the record tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    Unknown,
    No,
    Yes,
    Disposition(Disposition),
}

impl Answer {
    pub(crate) fn is_yes(self) -> bool {
        matches!(
            self,
            Answer::Yes | Answer::Disposition(Disposition::Answered)
        )
    }
}

/// The result of a call as Asterisk records it.
///
/// `FAILED` covers every failure without a word of its own, from an unknown number to a network
/// outage, so it gets the least specific status.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[sip_cause(all_classes, from_str)]
pub(crate) enum Disposition {
    #[codes(200)]
    #[sip_cause(rename = "ANSWERED")]
    Answered,
    #[codes(480)]
    #[sip_cause(rename = "NO ANSWER")]
    NoAnswer,
    #[codes(486)]
    #[sip_cause(rename = "BUSY")]
    Busy,
    #[codes(487)]
    #[sip_cause(rename = "CANCEL")]
    Cancel,
    #[codes(500)]
    #[sip_cause(rename = "FAILED")]
    Failed,
    #[codes(503)]
    #[sip_cause(rename = "CONGESTION")]
    Congestion,
}

impl Disposition {
    /// Reads the word, or the number that Asterisk writes to a numeric column.
    pub(crate) fn from_field(field: &[u8]) -> Option<Self> {
        match field {
            b"0" | b"1" => Some(Disposition::NoAnswer),
            b"2" => Some(Disposition::Failed),
            b"4" => Some(Disposition::Busy),
            b"8" => Some(Disposition::Answered),
            b"16" => Some(Disposition::Congestion),
            b"32" => Some(Disposition::Cancel),
            _ => std::str::from_utf8(field).ok()?.parse().ok(),
        }
    }
}

/// Why a field is not a status.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotAStatus {
    /// A number below 300 that is not a registered status, most likely a Q.850 cause.
    NotFinal(u16),
    /// Anything else.
    Other,
}

/// Parses a status that a server may record as the final one. An empty field means no response.
///
/// Any code from 300 to 699 is accepted, because vendors define their own failures. A code below 300
/// must be registered: 102 and 127 are Q.850 causes, and 255 is an unknown cause.
pub(crate) fn parse_status(field: &[u8]) -> Result<u16, NotAStatus> {
    if field.len() > 3 || !field.iter().all(u8::is_ascii_digit) {
        return Err(NotAStatus::Other);
    }
    let digits = field.iter().map(|digit| u16::from(digit - b'0'));
    let number = digits.fold(0, |number, digit| number * 10 + digit);
    match number {
        NO_RESPONSE | 300..=699 => Ok(number),
        100..=299 if ResponseCode::from_status(number).is_some() => Ok(number),
        1..=299 => Err(NotAStatus::NotFinal(number)),
        _ => Err(NotAStatus::Other),
    }
}

/// Parses a Q.850 cause. The error is the number, if the field holds one that is out of range.
pub(crate) fn parse_q850(field: &[u8]) -> Result<Q850, Option<u16>> {
    if !field.iter().all(u8::is_ascii_digit) {
        return Err(None);
    }
    let text = std::str::from_utf8(field).unwrap_or_default();
    let number: u16 = text.parse().map_err(|_| None)?;
    let cause = u8::try_from(number).ok().and_then(Q850::from_value);
    cause.ok_or(Some(number))
}

/// The Q.850 cause that the server calls by this name.
///
/// `PRE_EMPTED` is a different cause for Asterisk and FreeSWITCH, so it is unknown in any other file.
fn cause_named(name: &str, server: Server) -> Option<Q850> {
    let freeswitch = || Q850::from_freeswitch_name(name);
    let asterisk = || Q850::from_asterisk_name(name);
    match server {
        Server::FreeSwitch => freeswitch(),
        Server::Asterisk => asterisk(),
        Server::Kamailio | Server::Generic => match (freeswitch(), asterisk()) {
            (Some(one), Some(other)) if one != other => None,
            (one, other) => one.or(other),
        },
    }
}

/// The status with which FreeSWITCH rejects a call for a cause that it adds to Q.850.
fn freeswitch_status(name: &str, server: Server) -> Option<u16> {
    match server {
        Server::Asterisk => None,
        // The names of Q.850 causes are read without regard to case, too.
        _ => name
            .to_ascii_uppercase()
            .parse::<FreeSwitch>()
            .ok()?
            .status(),
    }
}

/// RFC 3398, adapted to records, which tell less than messages: before the answer, normal clearing
/// means that the caller gave up, and a rejected call counts as rejected by the called user.
const MAPPING: Mapping<'static> = RFC3398.with_causes(&[
    (Q850::NORMAL_CALL_CLEARING, 487),
    (Q850::CALL_REJECTED, 603),
]);

/// The meaning of a Q.850 value or a name, and the text that the report lists for it.
pub(crate) fn interpret(
    text: &str,
    code: Code,
    answer: Answer,
    server: Server,
) -> (Meaning, String) {
    let named = || cause_named(text, server);
    let cause = match (code, server) {
        // `HANGUPCAUSE` is a number, but the dialplan can turn it into a name.
        (Code::Name, Server::Asterisk) => parse_q850(text.as_bytes()).ok().or_else(named),
        (Code::Name, _) => named(),
        (Code::Status | Code::Q850, _) => parse_q850(text.as_bytes()).ok(),
    };
    // For an unanswered call, 16 adds nothing, and 26 means that another phone answered.
    let adds_nothing = text.is_empty() || matches!(cause.map(Q850::value), Some(0 | 16 | 26));
    if let (Answer::Disposition(disposition), true) = (answer, adds_nothing) {
        let status = disposition.status().unwrap_or(NO_RESPONSE);
        return (Meaning::Status(status), disposition.as_str().to_owned());
    }

    let meaning = match cause {
        _ if answer.is_yes() => Meaning::Status(200),
        None => freeswitch_status(text, server).map_or(Meaning::UnknownName, Meaning::Status),
        Some(cause) if cause.value() == 0 => Meaning::Status(NO_RESPONSE),
        Some(cause @ Q850::NORMAL_CALL_CLEARING) if answer == Answer::Unknown => {
            Meaning::Cause(cause)
        }
        Some(cause) => MAPPING
            .to_status(cause)
            .map_or(Meaning::Cause(cause), Meaning::Status),
    };
    (meaning, text.to_owned())
}
