//! What a value in a call record means.

use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
use sipcause::vendor::FreeSwitch;
use sipcause::{Q850, ResponseCode, SipCause};

use crate::cli::{Code, Format};

/// No response at all. Some servers record it as 0, others as an empty field.
pub(crate) const NO_RESPONSE: u16 = 0;

/// Whether the call was answered, apart from the cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    Unknown,
    No,
    Yes,
    Disposition(Word),
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// A SIP status, or 0 if there was no response.
    Status(u16),
    /// A Q.850 cause without a SIP status. If the record does not tell whether the call was answered,
    /// normal call clearing is one.
    Cause(Q850),
    NotUnderstood,
    /// Not the end of a call, but a 1xx.
    Provisional,
    /// Not the end of a call: another phone took it.
    Elsewhere,
}

/// Asterisk's words for the result of a call or of a dial, and those of programs that use them.
///
/// `FAILED` covers every failure without a word of its own, from an unknown number to a network
/// outage, so it gets the least specific status. `CHANUNAVAIL` is the same for a dial, most often
/// because the other server does not respond.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[sip_cause(all_classes, from_str, rename_all = "UPPERCASE")]
pub(crate) enum Word {
    #[codes(200)]
    Answered,
    #[codes(480)]
    #[sip_cause(rename = "NO ANSWER")]
    NoAnswer,
    #[codes(486)]
    Busy,
    #[codes(487)]
    Cancel,
    #[codes(500)]
    Failed,
    #[codes(503)]
    Congestion,
    #[sip_cause(status = 503)]
    ChanUnavail,
    #[codes(603)]
    DontCall,
}

impl Word {
    /// Reads a disposition: a word, or the number that Asterisk writes to a numeric column.
    pub(crate) fn from_disposition(field: &[u8]) -> Option<Self> {
        match field {
            b"0" | b"1" => Some(Word::NoAnswer),
            b"2" => Some(Word::Failed),
            b"4" => Some(Word::Busy),
            b"8" => Some(Word::Answered),
            b"16" => Some(Word::Congestion),
            _ if field.first().is_some_and(u8::is_ascii_alphabetic) => {
                Word::from_name(&normal_form(&String::from_utf8_lossy(field)))
            }
            _ => None,
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        match name {
            "ANSWER" | "COMPLETED" | "BYE" => Some(Word::Answered),
            "NOANSWER" | "UNANSWERED" => Some(Word::NoAnswer),
            "CANCELED" | "CANCELLED" => Some(Word::Cancel),
            "INVALIDARGS" => Some(Word::Failed),
            "TORTURE" => Some(Word::DontCall),
            _ => name.replace('_', " ").parse().ok(),
        }
    }
}

/// How a call ended, and the text that the report lists for it.
///
/// Whether the call was answered comes first. A disposition stands where the value adds nothing.
pub(crate) fn interpret(
    text: &str,
    code: Code,
    answer: Answer,
    format: Format,
) -> (Ending, String) {
    let (reading, shown) = read(text, code, format);
    let adds_nothing = matches!(
        reading,
        Ending::Status(NO_RESPONSE)
            | Ending::NotUnderstood
            | Ending::Cause(Q850::NORMAL_CALL_CLEARING)
    );
    let ending = match (answer, reading) {
        (Answer::Disposition(word), _) if adds_nothing || word == Word::Answered => {
            let status = word.status().unwrap_or(NO_RESPONSE);
            return (Ending::Status(status), word.as_str().to_owned());
        }
        (Answer::Yes, _) => Ending::Status(200),
        (Answer::Unknown, Ending::Cause(Q850::NORMAL_CALL_CLEARING)) => reading,
        (_, Ending::Cause(cause)) => status_of(cause, format).map_or(reading, Ending::Status),
        (_, reading) => reading,
    };
    (ending, shown.to_owned())
}

/// What a value says by itself, and the part of it that says so.
fn read(text: &str, code: Code, format: Format) -> (Ending, &str) {
    // As spreadsheets write a number to keep it as it is.
    let text = text.trim_matches(['=', '"', '\'']);
    if is_nothing(text) {
        return (Ending::Status(NO_RESPONSE), "");
    }
    // Asterisk's `SIP 486 Busy Here`, FreeSWITCH's `sip:486`, and a status line.
    for prefix in ["SIP/2.0 ", "SIP ", "SIP:"] {
        if let Some((own, status)) = text.split_at_checked(prefix.len()) {
            if own.eq_ignore_ascii_case(prefix) {
                return read(status, Code::Status, format);
            }
        }
    }
    let Some((number, digits)) = leading_number(text) else {
        let named = (code == Code::Name).then(|| read_name(text, format));
        return named.flatten().unwrap_or((Ending::NotUnderstood, text));
    };
    (read_number(number, code), digits)
}

/// Whether this is what programs write for no value.
pub(crate) fn is_nothing(text: &str) -> bool {
    let mut nothing = ["", "NULL", "\\N", "None", "NaN", "N/A", "-"].into_iter();
    nothing.any(|nothing| text.eq_ignore_ascii_case(nothing))
}

fn read_number(number: u16, code: Code) -> Ending {
    match (code, number) {
        (_, 0) => Ending::Status(NO_RESPONSE),
        (Code::Status, 100..=299) if ResponseCode::from_status(number).is_none() => {
            Ending::NotUnderstood
        }
        (Code::Status, 100..=199) => Ending::Provisional,
        (Code::Status, 200..=699) | (Code::Mixed | Code::Name, 300..=699) => Ending::Status(number),
        (Code::Q850 | Code::Mixed | Code::Name, 1..=127) => read_cause(number),
        _ => Ending::NotUnderstood,
    }
}

/// The number at the beginning, as in `486 Busy Here`, `16: Normal call clearing` and `486.0`, but not
/// in `0405`, `1F`, `5%`, `16:05:00` and `10.0.0.1`.
fn leading_number(text: &str) -> Option<(u16, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(length);
    let is_digit = |next: char| next.is_ascii_digit();
    let is_word = rest.starts_with(['_', '%']) || rest.starts_with(char::is_alphanumeric);
    let is_other = rest.trim_start_matches([':', '.', '-', '/']).starts_with(is_digit);
    let is_number = matches!(length, 1..=3) && (rest == ".0" || !is_word && !is_other);
    Some((digits.parse().ok().filter(|_| is_number)?, digits))
}

/// A value that neither Q.850 nor a server names is none: 10 is more likely a 16 in hexadecimal digits.
fn read_cause(number: u16) -> Ending {
    let cause = u8::try_from(number).ok().and_then(Q850::from_value);
    let is_used = |cause: &Q850| cause.freeswitch_name().or(cause.asterisk_name()).is_some();
    match (number, cause.filter(|cause| cause.is_named() || is_used(cause))) {
        (0, _) => Ending::Status(NO_RESPONSE),
        (26, _) => Ending::Elsewhere,
        (_, Some(cause)) => Ending::Cause(cause),
        (_, None) => Ending::NotUnderstood,
    }
}

/// Reads a name as `USER_BUSY`, `AST_CAUSE_USER_BUSY`, `User busy`, `NORMAL_CLEARING [16]` and
/// `no circuit (34)`.
fn read_name(text: &str, format: Format) -> Option<(Ending, &str)> {
    let named = |text| {
        let name = normal_form(text);
        let name = ["AST_CAUSE_", "SWITCH_CAUSE_"]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix))
            .unwrap_or(&name);
        if let Some(status) = Word::from_name(name).and_then(|word| word.status()) {
            return Some(Ending::Status(status));
        }
        let extra: Option<FreeSwitch> = name.parse().ok();
        match extra {
            Some(FreeSwitch::LoseRace | FreeSwitch::PickedOff) => Some(Ending::Elsewhere),
            Some(extra) => extra.status().map(Ending::Status),
            None => Some(read_cause(cause_named(name, text, format)?.value().into())),
        }
    };
    let (short, number) = text.split_once(['(', '[']).unwrap_or((text, ""));
    let mut texts = [text, short.trim()].into_iter();
    let named = texts.find_map(|text| Some((named(text)?, text)));
    named.or_else(|| Some((read_number(leading_number(number)?.0, Code::Mixed), text)))
}

/// The Q.850 cause of this name. `PRE_EMPTED` is another one for FreeSWITCH than for Asterisk, so it
/// is not understood in a file of neither.
fn cause_named(name: &str, text: &str, format: Format) -> Option<Q850> {
    let freeswitch = Q850::from_freeswitch_name(name);
    let asterisk = Q850::from_asterisk_name(name);
    let cause = match (format, freeswitch, asterisk) {
        (Format::Freeswitch, Some(cause), _) | (Format::Asterisk, _, Some(cause)) => Some(cause),
        (_, Some(one), Some(other)) if one != other => return None,
        (_, one, other) => one.or(other),
    };
    let mut causes = (0..=127).filter_map(Q850::from_value);
    cause.or_else(|| causes.find(|cause| cause.as_str().eq_ignore_ascii_case(text)))
}

fn normal_form(text: &str) -> String {
    text.to_ascii_uppercase().replace([' ', '-'], "_")
}

/// What records mean by two causes, since they tell less than messages: before the answer, normal
/// clearing means that the caller gave up, and a rejected call counts as rejected by the called user.
const IN_RECORDS: [(Q850, u16); 2] =
    [(Q850::NORMAL_CALL_CLEARING, 487), (Q850::CALL_REJECTED, 603)];

/// The status that the server has for a cause, or else that of RFC 3398. The defaults of the servers
/// say nothing: Asterisk's is 603, although nobody declined.
fn status_of(cause: Q850, format: Format) -> Option<u16> {
    let server = match format {
        Format::Asterisk => ASTERISK,
        Format::Freeswitch => FREESWITCH,
        Format::Auto | Format::Kamailio | Format::Generic => RFC3398,
    };
    let listed = server.with_causes(&IN_RECORDS).to_listed_status(cause);
    listed.or_else(|| RFC3398.to_status(cause))
}
