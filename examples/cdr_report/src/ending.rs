//! What a record says of the end of a call, and which SIP status that stands for.

use sipcause::interworking::{Mapping, RFC3398};
use sipcause::{Q850, ResponseCode, SipCause};

use crate::cli::Code;

/// Stands for "no response at all", which some servers record as 0 and some as nothing.
pub(crate) const NO_RESPONSE: u16 = 0;

/// What wrote the records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// Asterisk.
    Asterisk,
    /// FreeSWITCH.
    FreeSwitch,
    /// Kamailio or OpenSIPS.
    Kamailio,
    /// Any other.
    Generic,
}

/// What the end of a call means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// A SIP status, or 0 where there was no response.
    Status(u16),
    /// A Q.850 cause that no status stands for. Where the record does not tell whether the call was
    /// answered, normal call clearing is one.
    Cause(Q850),
    /// A name that the server's list does not have.
    UnknownName,
}

/// Whether a call was answered, as far as the record tells.
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

/// What Asterisk makes of a call, under the words in its records.
///
/// Failures that have no word of their own are `FAILED`, from a number that does not exist to a
/// network that does not work, so its status is the least specific one.
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
    /// From the word, or from the number that Asterisk writes into columns of numbers.
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

/// Why a number cannot be a status.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotAStatus {
    /// It is the number of something else, most likely a Q.850 cause.
    NotFinal(u16),
    /// It is not even a number in range.
    Other,
}

/// A status that a server may have recorded as the final one. An empty field is no response.
///
/// Failures may have any code, since vendors make up their own. Provisional responses and successes
/// need a registered one: nobody makes up those, while 102 and 127 are Q.850 causes, and 255 means
/// that the cause is not known.
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

/// A Q.850 cause, or the number that is not one.
pub(crate) fn parse_q850(field: &[u8]) -> Result<Q850, Option<u16>> {
    if !field.iter().all(u8::is_ascii_digit) {
        return Err(None);
    }
    let text = std::str::from_utf8(field).unwrap_or_default();
    let number: u16 = text.parse().map_err(|_| None)?;
    let cause = u8::try_from(number).ok().and_then(Q850::from_value);
    cause.ok_or(Some(number))
}

/// The cause that a server means by a name.
///
/// The two lists give `PRE_EMPTED` to different causes, so it means nothing in a file of unknown
/// origin.
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

/// RFC 3398, where a record tells less than a message: normal clearing before the answer is a caller
/// who gave up, and a rejection is that of the called user.
const MAPPING: Mapping<'static> = RFC3398.with_causes(&[
    (Q850::NORMAL_CALL_CLEARING, 487),
    (Q850::CALL_REJECTED, 603),
]);

/// What a Q.850 value or a name means, and the text under which to list it.
pub(crate) fn interpret(
    text: &str,
    code: Code,
    answer: Answer,
    server: Server,
) -> (Meaning, String) {
    let named = || cause_named(text, server);
    let cause = match (code, server) {
        // `HANGUPCAUSE` is a number in the dialplan, and a name where it was made one.
        (Code::Name, Server::Asterisk) => parse_q850(text.as_bytes()).ok().or_else(named),
        (Code::Name, _) => named(),
        (Code::Status | Code::Q850, _) => parse_q850(text.as_bytes()).ok(),
    };
    // Of a call without an answer, 16 tells no more than that, and 26 that another phone had one.
    let says_nothing = text.is_empty() || matches!(cause.map(Q850::value), Some(0 | 16 | 26));
    if let (Answer::Disposition(disposition), true) = (answer, says_nothing) {
        let status = disposition.status().unwrap_or(NO_RESPONSE);
        return (Meaning::Status(status), disposition.as_str().to_owned());
    }

    let meaning = match cause {
        _ if answer.is_yes() => Meaning::Status(200),
        None => Meaning::UnknownName,
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
