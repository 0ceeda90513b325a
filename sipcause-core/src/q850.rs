use core::fmt;

/// A cause value of the telephone network, 0 to 127, as ISDN and the signaling system No. 7 use it
/// [[ITU-T Q.850](https://www.itu.int/rec/T-REC-Q.850)].
///
/// Any of the 128 values can be held. Those that the standard names have a constant each.
///
/// ```
/// use sipcause::Q850;
/// use sipcause::reason;
///
/// let reason = reason::parse("Q.850;cause=17").next().unwrap()?;
/// let cause = reason.q850().unwrap();
///
/// assert_eq!(cause, Q850::USER_BUSY);
/// assert_eq!(cause.as_str(), "User busy");
/// assert_eq!(cause.description(), "The person you called is on another call.");
/// assert_eq!(cause.freeswitch_name(), Some("USER_BUSY"));
/// # Ok::<(), reason::ReasonError>(())
/// ```
///
/// # Names that differ
///
/// FreeSWITCH and Asterisk have identifiers of their own, which stand in logs and call records.
/// Most are the same in both, and some are not:
///
/// | value | the standard | FreeSWITCH | Asterisk |
/// | --- | --- | --- | --- |
/// | 0 | | `NONE` | `NOTDEFINED` |
/// | 1 | Unallocated (unassigned) number | `UNALLOCATED_NUMBER` | `UNALLOCATED` |
/// | 8 | Preemption | | `PRE_EMPTED` |
/// | 23 | Redirection to new destination | `REDIRECTION_TO_NEW_DESTINATION` | `REDIRECTED_TO_NEW_DESTINATION` |
/// | 26 | Non-selected user clearing | | `ANSWERED_ELSEWHERE` |
/// | 45 | | `PRE_EMPTED` | |
/// | 52 | | `OUTGOING_CALL_BARRED` | `OUTGOING_CALL_BARRED` |
/// | 54 | | `INCOMING_CALL_BARRED` | `INCOMING_CALL_BARRED` |
/// | 103 | Parameter non-existent or not implemented, passed on | `MANDATORY_IE_LENGTH_ERROR` | `MANDATORY_IE_LENGTH_ERROR` |
///
/// So a name means something only together with the system that wrote it: `PRE_EMPTED` is 45 in
/// FreeSWITCH and 8 in Asterisk. libpri calls 26 `NONSELECTED_USER_CLEARING`. Wireshark decodes
/// Q.931 with older meanings of 8, 9, 23, 24, 25, 39 and 40, and names more values that the
/// standard does not, such as 33 and 56.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Q850(u8);

/// What stands in a row of the table.
struct Row {
    value: u8,
    name: &'static str,
    freeswitch: Option<&'static str>,
    asterisk: Option<&'static str>,
    description: &'static str,
}

macro_rules! optional {
    () => {
        None
    };
    ($some:literal) => {
        Some($some)
    };
}

/// One row a cause that the standard names: its value, constant and name; the identifiers of
/// FreeSWITCH and Asterisk where they have one; and what it means.
macro_rules! causes {
    ($(
        $value:literal, $constant:ident, $name:literal,
        $(freeswitch $freeswitch:literal,)?
        $(asterisk $asterisk:literal,)?
        $description:literal;
    )+) => {
        impl Q850 {
            $(
                #[doc = concat!(stringify!($value), " ", $name, ": ", $description)]
                pub const $constant: Self = Q850($value);
            )+

            const fn row(self) -> Option<&'static Row> {
                match self.0 {
                    $(
                        $value => Some(&Row {
                            value: $value,
                            name: $name,
                            freeswitch: optional!($($freeswitch)?),
                            asterisk: optional!($($asterisk)?),
                            description: $description,
                        }),
                    )+
                    _ => None,
                }
            }
        }
    };
}

causes! {
    1, UNALLOCATED_NUMBER, "Unallocated (unassigned) number",
        freeswitch "UNALLOCATED_NUMBER", asterisk "UNALLOCATED",
        "The number you called is not in use. Check it and dial again.";

    2, NO_ROUTE_TO_TRANSIT_NETWORK, "No route to specified transit network",
        freeswitch "NO_ROUTE_TRANSIT_NET", asterisk "NO_ROUTE_TRANSIT_NET",
        "Your call was to go through a network that nobody on the way knows. Choose another one.";

    3, NO_ROUTE_TO_DESTINATION, "No route to destination",
        freeswitch "NO_ROUTE_DESTINATION", asterisk "NO_ROUTE_DESTINATION",
        "There is no way to the number you called from where the call got to. Check the number, \
        area code included.";

    4, SEND_SPECIAL_INFORMATION_TONE, "Send special information tone",
        "The number you called cannot be reached, and will not be for a long time. The caller is \
        to hear the tone that says so.";

    5, MISDIALLED_TRUNK_PREFIX, "Misdialled trunk prefix",
        asterisk "MISDIALLED_TRUNK_PREFIX",
        "The number you called begins with a prefix that does not belong there. Dial it without.";

    6, CHANNEL_UNACCEPTABLE, "Channel unacceptable",
        freeswitch "CHANNEL_UNACCEPTABLE", asterisk "CHANNEL_UNACCEPTABLE",
        "The line that was offered for the call cannot be used for it.";

    7, CALL_AWARDED, "Call awarded and being delivered in an established channel",
        freeswitch "CALL_AWARDED_DELIVERED", asterisk "CALL_AWARDED_DELIVERED",
        "The call was handed to you on a line that is already set up for calls of this kind.";

    8, PREEMPTION, "Preemption",
        asterisk "PRE_EMPTED",
        "Your call had to make room for a more important one.";

    9, PREEMPTION_CIRCUIT_RESERVED, "Preemption - circuit reserved for reuse",
        "Your call had to make room for a more important one, and its line is kept for that one.";

    14, PORTED_NUMBER, "QoR: ported number",
        asterisk "NUMBER_PORTED_NOT_HERE",
        "The number you called has moved to another provider, through which the call has to be \
        sent.";

    16, NORMAL_CALL_CLEARING, "Normal call clearing",
        freeswitch "NORMAL_CLEARING", asterisk "NORMAL_CLEARING",
        "Somebody in the call hung up. Nothing went wrong.";

    17, USER_BUSY, "User busy",
        freeswitch "USER_BUSY", asterisk "USER_BUSY",
        "The person you called is on another call.";

    18, NO_USER_RESPONDING, "No user responding",
        freeswitch "NO_USER_RESPONSE", asterisk "NO_USER_RESPONSE",
        "The phone you called did not react at all. It may be switched off or cut off.";

    19, NO_ANSWER, "No answer from user (user alerted)",
        freeswitch "NO_ANSWER", asterisk "NO_ANSWER",
        "The phone you called rang, and nobody answered it.";

    20, SUBSCRIBER_ABSENT, "Subscriber absent",
        freeswitch "SUBSCRIBER_ABSENT", asterisk "SUBSCRIBER_ABSENT",
        "The phone you called is not connected to its network at the moment.";

    21, CALL_REJECTED, "Call rejected",
        freeswitch "CALL_REJECTED", asterisk "CALL_REJECTED",
        "Your call was turned down, although the phone you called could have taken it.";

    22, NUMBER_CHANGED, "Number changed",
        freeswitch "NUMBER_CHANGED", asterisk "NUMBER_CHANGED",
        "The person you called has a new number, and this one is no longer theirs.";

    23, REDIRECTION_TO_NEW_DESTINATION, "Redirection to new destination",
        freeswitch "REDIRECTION_TO_NEW_DESTINATION", asterisk "REDIRECTED_TO_NEW_DESTINATION",
        "The call has to go to another number, where the network will try it next.";

    24, CALL_REJECTED_BY_FEATURE, "Call rejected due to feature at the destination",
        "A feature that the person you called has set up, such as a block list, turned your call \
        down.";

    25, EXCHANGE_ROUTING_ERROR, "Exchange routing error",
        freeswitch "EXCHANGE_ROUTING_ERROR",
        "Your call was passed around among exchanges without getting anywhere. The network has \
        to fix its routes.";

    26, NON_SELECTED_USER_CLEARING, "Non-selected user clearing",
        asterisk "ANSWERED_ELSEWHERE",
        "Another phone that rang for this call has answered it.";

    27, DESTINATION_OUT_OF_ORDER, "Destination out of order",
        freeswitch "DESTINATION_OUT_OF_ORDER", asterisk "DESTINATION_OUT_OF_ORDER",
        "The line to the phone you called does not work at the moment.";

    28, INVALID_NUMBER_FORMAT, "Invalid number format (address incomplete)",
        freeswitch "INVALID_NUMBER_FORMAT", asterisk "INVALID_NUMBER_FORMAT",
        "The number you called is too short or has the wrong form. Check it and dial again.";

    29, FACILITY_REJECTED, "Facility rejected",
        freeswitch "FACILITY_REJECTED", asterisk "FACILITY_REJECTED",
        "The network will not provide a service that the call asked for.";

    30, RESPONSE_TO_STATUS_ENQUIRY, "Response to STATUS ENQUIRY",
        freeswitch "RESPONSE_TO_STATUS_ENQUIRY", asterisk "RESPONSE_TO_STATUS_ENQUIRY",
        "A reply to a question about the state of a call. It ends nothing.";

    31, NORMAL_UNSPECIFIED, "Normal, unspecified",
        freeswitch "NORMAL_UNSPECIFIED", asterisk "NORMAL_UNSPECIFIED",
        "The call ended in the normal way, and nobody says how.";

    34, NO_CIRCUIT_AVAILABLE, "No circuit/channel available",
        freeswitch "NORMAL_CIRCUIT_CONGESTION", asterisk "NORMAL_CIRCUIT_CONGESTION",
        "All lines on the way are taken. Try again in a while.";

    38, NETWORK_OUT_OF_ORDER, "Network out of order",
        freeswitch "NETWORK_OUT_OF_ORDER", asterisk "NETWORK_OUT_OF_ORDER",
        "The network does not work and may not for a while, so trying again at once will not \
        help.";

    39, FRAME_MODE_CONNECTION_OUT_OF_SERVICE, "Permanent frame mode connection out of service",
        "A permanent data connection does not work.";

    40, FRAME_MODE_CONNECTION_OPERATIONAL, "Permanent frame mode connection operational",
        "A permanent data connection works. It ends nothing.";

    41, TEMPORARY_FAILURE, "Temporary failure",
        freeswitch "NORMAL_TEMPORARY_FAILURE", asterisk "NORMAL_TEMPORARY_FAILURE",
        "The network has a problem that should be over soon. Try again.";

    42, SWITCHING_EQUIPMENT_CONGESTION, "Switching equipment congestion",
        freeswitch "SWITCH_CONGESTION", asterisk "SWITCH_CONGESTION",
        "An exchange on the way has too much to do. Try again in a while.";

    43, ACCESS_INFORMATION_DISCARDED, "Access information discarded",
        freeswitch "ACCESS_INFO_DISCARDED", asterisk "ACCESS_INFO_DISCARDED",
        "Something that was sent along with the call did not reach the other side.";

    44, REQUESTED_CIRCUIT_NOT_AVAILABLE, "Requested circuit/channel not available",
        freeswitch "REQUESTED_CHAN_UNAVAIL", asterisk "REQUESTED_CHAN_UNAVAIL",
        "The other side cannot provide the very line that was asked for.";

    46, PRECEDENCE_CALL_BLOCKED, "Precedence call blocked",
        "There is nothing that your call may push aside, or what there is matters as much.";

    47, RESOURCE_UNAVAILABLE, "Resource unavailable, unspecified",
        "Something that the call needs has run out, and nobody says what.";

    49, QUALITY_OF_SERVICE_NOT_AVAILABLE, "Quality of service not available",
        "The network cannot provide the quality that the call asked for.";

    50, FACILITY_NOT_SUBSCRIBED, "Requested facility not subscribed",
        freeswitch "FACILITY_NOT_SUBSCRIBED", asterisk "FACILITY_NOT_SUBSCRIBED",
        "The call asked for a service that is not part of the subscription.";

    53, OUTGOING_CALLS_BARRED_WITHIN_CUG, "Outgoing calls barred within CUG",
        "You belong to a closed group of users that may not make this call.";

    55, INCOMING_CALLS_BARRED_WITHIN_CUG, "Incoming calls barred within CUG",
        "The person you called belongs to a closed group of users that may not receive this \
        call.";

    57, BEARER_CAPABILITY_NOT_AUTHORIZED, "Bearer capability not authorized",
        freeswitch "BEARERCAPABILITY_NOTAUTH", asterisk "BEARERCAPABILITY_NOTAUTH",
        "The call asked for a kind of connection that you are not entitled to.";

    58, BEARER_CAPABILITY_NOT_AVAILABLE, "Bearer capability not presently available",
        freeswitch "BEARERCAPABILITY_NOTAVAIL", asterisk "BEARERCAPABILITY_NOTAVAIL",
        "The call asked for a kind of connection that is not free at the moment.";

    62, INCONSISTENT_OUTGOING_ACCESS,
        "Inconsistency in designated outgoing access information and subscriber class",
        "What the call says about outgoing access does not fit your subscription.";

    63, SERVICE_NOT_AVAILABLE, "Service or option not available, unspecified",
        freeswitch "SERVICE_UNAVAILABLE",
        "The call asked for a service that is not available, and nobody says which.";

    65, BEARER_CAPABILITY_NOT_IMPLEMENTED, "Bearer capability not implemented",
        freeswitch "BEARERCAPABILITY_NOTIMPL", asterisk "BEARERCAPABILITY_NOTIMPL",
        "The equipment does not support the kind of connection that the call asked for, such as \
        its codec.";

    66, CHANNEL_TYPE_NOT_IMPLEMENTED, "Channel type not implemented",
        freeswitch "CHAN_NOT_IMPLEMENTED", asterisk "CHAN_NOT_IMPLEMENTED",
        "The equipment does not support the type of line that the call asked for.";

    69, FACILITY_NOT_IMPLEMENTED, "Requested facility not implemented",
        freeswitch "FACILITY_NOT_IMPLEMENTED", asterisk "FACILITY_NOT_IMPLEMENTED",
        "The equipment does not support a service that the call asked for.";

    70, ONLY_RESTRICTED_DIGITAL_AVAILABLE,
        "Only restricted digital information bearer capability is available",
        "The call asked for an unrestricted digital connection, and only a restricted one can be \
        had.";

    79, SERVICE_NOT_IMPLEMENTED, "Service or option not implemented, unspecified",
        freeswitch "SERVICE_NOT_IMPLEMENTED",
        "The equipment does not support something that the call asked for, and nobody says what.";

    81, INVALID_CALL_REFERENCE, "Invalid call reference value",
        freeswitch "INVALID_CALL_REFERENCE", asterisk "INVALID_CALL_REFERENCE",
        "A message came for a call that is not there.";

    82, CHANNEL_DOES_NOT_EXIST, "Identified channel does not exist",
        "A message named a line that is not there.";

    83, CALL_IDENTITY_DOES_NOT_EXIST, "A suspended call exists, but this call identity does not",
        "A call is on hold, but not the one that was to be resumed.";

    84, CALL_IDENTITY_IN_USE, "Call identity in use",
        "A call is already on hold under the name that was given for this one.";

    85, NO_CALL_SUSPENDED, "No call suspended",
        "A call was to be resumed, and none is on hold.";

    86, CALL_IDENTITY_CLEARED, "Call having the requested call identity has been cleared",
        "The call that was to be resumed has ended in the meantime.";

    87, USER_NOT_MEMBER_OF_CUG, "User not member of CUG",
        "The call was for a closed group of users, and one of the two sides does not belong to \
        it.";

    88, INCOMPATIBLE_DESTINATION, "Incompatible destination",
        freeswitch "INCOMPATIBLE_DESTINATION", asterisk "INCOMPATIBLE_DESTINATION",
        "What you called cannot take a call of this kind, such as a fax machine that gets a \
        voice call.";

    90, NON_EXISTENT_CUG, "Non-existent CUG",
        "The call named a closed group of users that does not exist.";

    91, INVALID_TRANSIT_NETWORK, "Invalid transit network selection",
        "The network that the call was to go through was named in a form that cannot be read.";

    95, INVALID_MESSAGE, "Invalid message, unspecified",
        freeswitch "INVALID_MSG_UNSPECIFIED", asterisk "INVALID_MSG_UNSPECIFIED",
        "The signaling was wrong, and nobody says how.";

    96, MANDATORY_ELEMENT_MISSING, "Mandatory information element is missing",
        freeswitch "MANDATORY_IE_MISSING", asterisk "MANDATORY_IE_MISSING",
        "A signaling message lacked something that has to be there.";

    97, MESSAGE_TYPE_NOT_IMPLEMENTED, "Message type non-existent or not implemented",
        freeswitch "MESSAGE_TYPE_NONEXIST", asterisk "MESSAGE_TYPE_NONEXIST",
        "A signaling message was of a type that the equipment does not know.";

    98, MESSAGE_NOT_EXPECTED,
        "Message not compatible with call state or message type non-existent or not implemented",
        freeswitch "WRONG_MESSAGE", asterisk "WRONG_MESSAGE",
        "A signaling message did not fit the state of the call, or was of a type that the \
        equipment does not know.";

    99, ELEMENT_NOT_IMPLEMENTED, "Information element/parameter non-existent or not implemented",
        freeswitch "IE_NONEXIST", asterisk "IE_NONEXIST",
        "A signaling message contained something that the equipment does not know.";

    100, INVALID_ELEMENT_CONTENTS, "Invalid information element contents",
        freeswitch "INVALID_IE_CONTENTS", asterisk "INVALID_IE_CONTENTS",
        "A signaling message contained something that the equipment knows, with a value that it \
        cannot read.";

    101, MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE, "Message not compatible with call state",
        freeswitch "WRONG_CALL_STATE", asterisk "WRONG_CALL_STATE",
        "A signaling message did not fit the state of the call.";

    102, RECOVERY_ON_TIMER_EXPIRY, "Recovery on timer expiry",
        freeswitch "RECOVERY_ON_TIMER_EXPIRE", asterisk "RECOVERY_ON_TIMER_EXPIRE",
        "The other side took too long to reply.";

    103, PARAMETER_PASSED_ON, "Parameter non-existent or not implemented, passed on",
        freeswitch "MANDATORY_IE_LENGTH_ERROR", asterisk "MANDATORY_IE_LENGTH_ERROR",
        "A signaling message contained something that the equipment does not know and has passed \
        on.";

    110, MESSAGE_DISCARDED, "Message with unrecognized parameter, discarded",
        "A signaling message contained something that the equipment does not know, and was \
        thrown away.";

    111, PROTOCOL_ERROR, "Protocol error, unspecified",
        freeswitch "PROTOCOL_ERROR", asterisk "PROTOCOL_ERROR",
        "The two sides broke the rules of the signaling protocol, and nobody says which.";

    127, INTERWORKING, "Interworking, unspecified",
        freeswitch "INTERWORKING", asterisk "INTERWORKING",
        "The call went on into another kind of network, which did not say what happened there.";
}

/// Identifiers of values that the standard does not name.
const FREESWITCH_EXTRAS: [(&str, Q850); 4] = [
    ("NONE", Q850(0)),
    ("PRE_EMPTED", Q850(45)),
    ("OUTGOING_CALL_BARRED", Q850(52)),
    ("INCOMING_CALL_BARRED", Q850(54)),
];

const ASTERISK_EXTRAS: [(&str, Q850); 3] = [
    ("NOTDEFINED", Q850(0)),
    ("OUTGOING_CALL_BARRED", Q850(52)),
    ("INCOMING_CALL_BARRED", Q850(54)),
];

/// Second identifiers, from Asterisk's header `causes.h`.
const ASTERISK_ALIASES: [(&str, Q850); 7] = [
    ("BUSY", Q850::USER_BUSY),
    ("FAILURE", Q850::NETWORK_OUT_OF_ORDER),
    ("NORMAL", Q850::NORMAL_CALL_CLEARING),
    ("NOANSWER", Q850::NO_ANSWER),
    ("CONGESTION", Q850::NO_CIRCUIT_AVAILABLE),
    ("UNREGISTERED", Q850::SUBSCRIBER_ABSENT),
    ("NOSUCHDRIVER", Q850::CHANNEL_TYPE_NOT_IMPLEMENTED),
];

impl Q850 {
    /// The cause with this value, `None` above 127.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert_eq!(Q850::from_value(16), Some(Q850::NORMAL_CALL_CLEARING));
    /// assert_eq!(Q850::from_value(128), None);
    ///
    /// // A value that the standard does not name can be a constant too.
    /// const OUTGOING_CALL_BARRED: Q850 = Q850::from_value(52).unwrap();
    /// assert_eq!(OUTGOING_CALL_BARRED.value(), 52);
    /// ```
    #[must_use]
    pub const fn from_value(value: u8) -> Option<Self> {
        match value {
            0..=127 => Some(Q850(value)),
            _ => None,
        }
    }

    /// The value, 0 to 127.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert_eq!(Q850::USER_BUSY.value(), 17);
    /// ```
    #[must_use]
    pub const fn value(self) -> u8 {
        self.0
    }

    /// Whether the standard names this value.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert!(Q850::USER_BUSY.is_named());
    /// assert!(!Q850::from_value(0).unwrap().is_named());
    /// ```
    #[must_use]
    pub const fn is_named(self) -> bool {
        self.row().is_some()
    }

    /// The name of the cause as the standard has it, which `Display` writes too; `Unnamed cause`
    /// where it has none.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert_eq!(Q850::SUBSCRIBER_ABSENT.as_str(), "Subscriber absent");
    /// assert_eq!(Q850::from_value(45).unwrap().as_str(), "Unnamed cause");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self.row() {
            Some(row) => row.name,
            None => "Unnamed cause",
        }
    }

    /// What the cause means, in a sentence or two that can be shown to a person.
    ///
    /// A value without a name is described by its [class](Self::class), which is what the standard
    /// wants it to be treated by.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// let cause = Q850::NON_SELECTED_USER_CLEARING;
    /// assert_eq!(cause.description(), "Another phone that rang for this call has answered it.");
    /// ```
    #[must_use]
    pub const fn description(&self) -> &'static str {
        match self.row() {
            Some(row) => row.description,
            None => self.class().description(),
        }
    }

    /// The class of the cause, by the upper three of its seven bits.
    ///
    /// ```
    /// use sipcause::{Q850, Q850Class};
    ///
    /// assert_eq!(Q850::USER_BUSY.class(), Q850Class::NormalEvent);
    /// assert_eq!(Q850::NO_CIRCUIT_AVAILABLE.class(), Q850Class::ResourceUnavailable);
    /// ```
    #[must_use]
    pub const fn class(self) -> Q850Class {
        match self.0 {
            0..=31 => Q850Class::NormalEvent,
            32..=47 => Q850Class::ResourceUnavailable,
            48..=63 => Q850Class::ServiceNotAvailable,
            64..=79 => Q850Class::ServiceNotImplemented,
            80..=95 => Q850Class::InvalidMessage,
            96..=111 => Q850Class::ProtocolError,
            _ => Q850Class::Interworking,
        }
    }

    /// The identifier that FreeSWITCH uses for this value, as in its call records.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert_eq!(Q850::NORMAL_CALL_CLEARING.freeswitch_name(), Some("NORMAL_CLEARING"));
    /// assert_eq!(Q850::NON_SELECTED_USER_CLEARING.freeswitch_name(), None);
    /// ```
    #[must_use]
    pub const fn freeswitch_name(self) -> Option<&'static str> {
        match self.row() {
            Some(row) => row.freeswitch,
            None => name_of(self, &FREESWITCH_EXTRAS),
        }
    }

    /// The identifier that Asterisk uses for this value, without its prefix `AST_CAUSE_`.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// let cause = Q850::NON_SELECTED_USER_CLEARING;
    /// assert_eq!(cause.asterisk_name(), Some("ANSWERED_ELSEWHERE"));
    /// ```
    #[must_use]
    pub const fn asterisk_name(self) -> Option<&'static str> {
        match self.row() {
            Some(row) => row.asterisk,
            None => name_of(self, &ASTERISK_EXTRAS),
        }
    }

    /// The value for which FreeSWITCH uses this identifier, in any case.
    ///
    /// `None` for a name that FreeSWITCH does not use, and for those of its causes that are not
    /// values of Q.850, such as `ORIGINATOR_CANCEL`: these are in
    /// [`vendor::FreeSwitch`](crate::vendor::FreeSwitch).
    ///
    /// ```
    /// use sipcause::{Q850, vendor::FreeSwitch};
    ///
    /// let cause = Q850::from_freeswitch_name("NO_USER_RESPONSE");
    /// assert_eq!(cause, Some(Q850::NO_USER_RESPONDING));
    ///
    /// assert_eq!(Q850::from_freeswitch_name("ORIGINATOR_CANCEL"), None);
    /// assert_eq!("ORIGINATOR_CANCEL".parse().ok(), Some(FreeSwitch::OriginatorCancel));
    /// ```
    #[must_use]
    pub fn from_freeswitch_name(name: &str) -> Option<Self> {
        find(name, |row| row.freeswitch).or_else(|| find_among(name, &FREESWITCH_EXTRAS))
    }

    /// The value for which Asterisk uses this identifier, in any case and without the prefix
    /// `AST_CAUSE_`.
    ///
    /// Asterisk's second names are understood too: `BUSY`, `CONGESTION`, `FAILURE`, `NOANSWER`,
    /// `NORMAL`, `NOSUCHDRIVER` and `UNREGISTERED`, which is 20 (and was 3 in old releases).
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// let cause = Q850::from_asterisk_name("ANSWERED_ELSEWHERE");
    /// assert_eq!(cause, Some(Q850::NON_SELECTED_USER_CLEARING));
    /// assert_eq!(Q850::from_asterisk_name("congestion"), Some(Q850::NO_CIRCUIT_AVAILABLE));
    /// ```
    #[must_use]
    pub fn from_asterisk_name(name: &str) -> Option<Self> {
        find(name, |row| row.asterisk)
            .or_else(|| find_among(name, &ASTERISK_EXTRAS))
            .or_else(|| find_among(name, &ASTERISK_ALIASES))
    }
}

fn find(name: &str, identifier: fn(&Row) -> Option<&'static str>) -> Option<Q850> {
    (0..=127)
        .filter_map(|value| Q850(value).row())
        .find(|row| identifier(row).is_some_and(|own| own.eq_ignore_ascii_case(name)))
        .map(|row| Q850(row.value))
}

fn find_among(name: &str, rows: &[(&str, Q850)]) -> Option<Q850> {
    rows.iter()
        .find(|(own, _)| own.eq_ignore_ascii_case(name))
        .map(|&(_, cause)| cause)
}

const fn name_of(cause: Q850, mut rows: &[(&'static str, Q850)]) -> Option<&'static str> {
    while let [(name, own), rest @ ..] = rows {
        if own.0 == cause.0 {
            return Some(name);
        }
        rows = rest;
    }
    None
}

impl fmt::Display for Q850 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// The seven classes of Q.850 causes
/// [[ITU-T Q.850 §2.2.4](https://www.itu.int/rec/T-REC-Q.850)].
///
/// A value that nobody knows is still of a class, so the class says something about every cause.
///
/// ```
/// use sipcause::{Q850, Q850Class};
///
/// // 37 has no name in the standard.
/// let cause = Q850::from_value(37).unwrap();
/// assert_eq!(cause.class(), Q850Class::ResourceUnavailable);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Q850Class {
    /// 0 to 31: what happens to calls that the network carries as it should.
    NormalEvent,

    /// 32 to 47: something that the call needs has run out or does not work.
    ResourceUnavailable,

    /// 48 to 63: a service or option exists, but cannot be had for this call.
    ServiceNotAvailable,

    /// 64 to 79: a service or option does not exist in this equipment.
    ServiceNotImplemented,

    /// 80 to 95: a message does not make sense.
    InvalidMessage,

    /// 96 to 111: a message breaks the rules of the protocol.
    ProtocolError,

    /// 112 to 127: the call went on into another kind of network.
    Interworking,
}

impl Q850Class {
    /// The name of the class, which `Display` writes too.
    ///
    /// ```
    /// use sipcause::Q850Class;
    ///
    /// assert_eq!(Q850Class::NormalEvent.as_str(), "Normal event");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::NormalEvent => "Normal event",
            Self::ResourceUnavailable => "Resource unavailable",
            Self::ServiceNotAvailable => "Service or option not available",
            Self::ServiceNotImplemented => "Service or option not implemented",
            Self::InvalidMessage => "Invalid message",
            Self::ProtocolError => "Protocol error",
            Self::Interworking => "Interworking",
        }
    }

    /// What the class means, in a sentence that can be shown to a person.
    ///
    /// ```
    /// use sipcause::Q850Class;
    ///
    /// let text = Q850Class::ResourceUnavailable.description();
    /// assert_eq!(text, "Something that the call needs is not there at the moment.");
    /// ```
    #[must_use]
    pub const fn description(&self) -> &'static str {
        match self {
            Self::NormalEvent => "The call ended in a normal way.",
            Self::ResourceUnavailable => {
                "Something that the call needs is not there at the moment."
            }
            Self::ServiceNotAvailable => {
                "The call asked for a service that cannot be had for this call."
            }
            Self::ServiceNotImplemented => {
                "The call asked for a service that the equipment does not support."
            }
            Self::InvalidMessage => "A signaling message did not make sense.",
            Self::ProtocolError => "A signaling message broke the rules of the protocol.",
            Self::Interworking => "The call went on into another kind of network.",
        }
    }
}

impl fmt::Display for Q850Class {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
