mod class;
mod location;
#[cfg(test)]
mod tests;

pub use class::Q850Class;
pub use location::Location;

use core::fmt;

/// A cause value of the telephone network, 0 to 127, as used in ISDN and Signaling System No. 7
/// [[ITU-T Q.850](https://www.itu.int/rec/T-REC-Q.850)].
///
/// It can hold any of the 128 values. Each value that the standard names has a constant.
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
/// FreeSWITCH and Asterisk have their own identifiers, which they write to logs and call records.
/// Most values have the same one in both, or none in either. These have different ones, or one in
/// only one of the two:
///
/// * 0: `NONE` in FreeSWITCH, `NOTDEFINED` in Asterisk
/// * 1: `UNALLOCATED_NUMBER` in FreeSWITCH, `UNALLOCATED` in Asterisk
/// * 5: `MISDIALLED_TRUNK_PREFIX` in Asterisk
/// * 8: `PRE_EMPTED` in Asterisk
/// * 14: `NUMBER_PORTED_NOT_HERE` in Asterisk
/// * 23: `REDIRECTION_TO_NEW_DESTINATION` in FreeSWITCH, `REDIRECTED_TO_NEW_DESTINATION` in Asterisk
/// * 25: `EXCHANGE_ROUTING_ERROR` in FreeSWITCH
/// * 26: `ANSWERED_ELSEWHERE` in Asterisk
/// * 45: `PRE_EMPTED` in FreeSWITCH
/// * 63: `SERVICE_UNAVAILABLE` in FreeSWITCH
/// * 79: `SERVICE_NOT_IMPLEMENTED` in FreeSWITCH
///
/// Both call 52 `OUTGOING_CALL_BARRED` and 54 `INCOMING_CALL_BARRED`, which the standard does not
/// name. Both call 103 `MANDATORY_IE_LENGTH_ERROR`, which is not what the standard means by it.
///
/// The meaning of a name therefore depends on the system that wrote it. `PRE_EMPTED` is 45 in
/// FreeSWITCH and 8 in Asterisk. libpri calls 26 `NONSELECTED_USER_CLEARING`. Wireshark decodes
/// Q.931 with older meanings of 8, 9, 23, 24, 25, 39 and 40. It also names values that the standard
/// does not, such as 33 and 56.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Q850(u8);

/// A row of the table.
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

/// One row for each cause that the standard names: its value, constant and name, the identifiers of
/// FreeSWITCH and Asterisk if they have one, and the description.
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
        "Your call could not be sent through the network you selected. Choose another one.";
    3, NO_ROUTE_TO_DESTINATION, "No route to destination",
        freeswitch "NO_ROUTE_DESTINATION", asterisk "NO_ROUTE_DESTINATION",
        "The network has no route to the number you called. Check the number and the area code.";
    4, SEND_SPECIAL_INFORMATION_TONE, "Send special information tone",
        "The number you called cannot be reached, and will not be for a long time.";
    5, MISDIALLED_TRUNK_PREFIX, "Misdialled trunk prefix",
        asterisk "MISDIALLED_TRUNK_PREFIX",
        "The number you called starts with a wrong prefix. Dial it without the prefix.";
    6, CHANNEL_UNACCEPTABLE, "Channel unacceptable",
        freeswitch "CHANNEL_UNACCEPTABLE", asterisk "CHANNEL_UNACCEPTABLE",
        "The line offered for the call cannot be used.";
    7, CALL_AWARDED, "Call awarded and being delivered in an established channel",
        freeswitch "CALL_AWARDED_DELIVERED", asterisk "CALL_AWARDED_DELIVERED",
        "The call was given to you on a line that is already connected for calls like this one.";
    8, PREEMPTION, "Preemption",
        asterisk "PRE_EMPTED",
        "Your call was ended to free the line for a more important one.";
    9, PREEMPTION_CIRCUIT_RESERVED, "Preemption - circuit reserved for reuse",
        "Your call was ended, and its line is reserved for a more important one.";
    14, PORTED_NUMBER, "QoR: ported number",
        asterisk "NUMBER_PORTED_NOT_HERE",
        "The number you called has moved to another provider. The call must be sent there.";
    16, NORMAL_CALL_CLEARING, "Normal call clearing",
        freeswitch "NORMAL_CLEARING", asterisk "NORMAL_CLEARING",
        "Someone hung up. Nothing went wrong.";
    17, USER_BUSY, "User busy",
        freeswitch "USER_BUSY", asterisk "USER_BUSY",
        "The person you called is on another call.";
    18, NO_USER_RESPONDING, "No user responding",
        freeswitch "NO_USER_RESPONSE", asterisk "NO_USER_RESPONSE",
        "The phone you called did not respond at all. It may be switched off or disconnected.";
    19, NO_ANSWER, "No answer from user (user alerted)",
        freeswitch "NO_ANSWER", asterisk "NO_ANSWER",
        "The phone you called rang, but nobody answered.";
    20, SUBSCRIBER_ABSENT, "Subscriber absent",
        freeswitch "SUBSCRIBER_ABSENT", asterisk "SUBSCRIBER_ABSENT",
        "The phone you called is not connected to its network right now.";
    21, CALL_REJECTED, "Call rejected",
        freeswitch "CALL_REJECTED", asterisk "CALL_REJECTED",
        "Your call was rejected, although the phone you called was free to take it.";
    22, NUMBER_CHANGED, "Number changed",
        freeswitch "NUMBER_CHANGED", asterisk "NUMBER_CHANGED",
        "The person you called has a new number. The old one is no longer in use.";
    23, REDIRECTION_TO_NEW_DESTINATION, "Redirection to new destination",
        freeswitch "REDIRECTION_TO_NEW_DESTINATION", asterisk "REDIRECTED_TO_NEW_DESTINATION",
        "The call is being redirected to another number.";
    24, CALL_REJECTED_BY_FEATURE, "Call rejected due to feature at the destination",
        "A feature of the line you called, such as a block list, rejected your call.";
    25, EXCHANGE_ROUTING_ERROR, "Exchange routing error",
        freeswitch "EXCHANGE_ROUTING_ERROR",
        "Your call went around in the network without reaching anyone. The operator must correct \
        the routes.";
    26, NON_SELECTED_USER_CLEARING, "Non-selected user clearing",
        asterisk "ANSWERED_ELSEWHERE",
        "Another phone answered the call.";
    27, DESTINATION_OUT_OF_ORDER, "Destination out of order",
        freeswitch "DESTINATION_OUT_OF_ORDER", asterisk "DESTINATION_OUT_OF_ORDER",
        "The line to the phone you called is out of order.";
    28, INVALID_NUMBER_FORMAT, "Invalid number format (address incomplete)",
        freeswitch "INVALID_NUMBER_FORMAT", asterisk "INVALID_NUMBER_FORMAT",
        "The number you called is incomplete or has the wrong format. Check it and dial again.";
    29, FACILITY_REJECTED, "Facility rejected",
        freeswitch "FACILITY_REJECTED", asterisk "FACILITY_REJECTED",
        "The network did not provide a service that the call requested.";
    30, RESPONSE_TO_STATUS_ENQUIRY, "Response to STATUS ENQUIRY",
        freeswitch "RESPONSE_TO_STATUS_ENQUIRY", asterisk "RESPONSE_TO_STATUS_ENQUIRY",
        "This reports the state of a call. It does not end the call.";
    31, NORMAL_UNSPECIFIED, "Normal, unspecified",
        freeswitch "NORMAL_UNSPECIFIED", asterisk "NORMAL_UNSPECIFIED",
        "The call ended normally. No details are known.";

    34, NO_CIRCUIT_AVAILABLE, "No circuit/channel available",
        freeswitch "NORMAL_CIRCUIT_CONGESTION", asterisk "NORMAL_CIRCUIT_CONGESTION",
        "All lines are busy. Try again later.";
    38, NETWORK_OUT_OF_ORDER, "Network out of order",
        freeswitch "NETWORK_OUT_OF_ORDER", asterisk "NETWORK_OUT_OF_ORDER",
        "The network is out of order and may stay so for a while. Do not try again right away.";
    39, FRAME_MODE_CONNECTION_OUT_OF_SERVICE, "Permanent frame mode connection out of service",
        "A permanent data connection is out of service.";
    40, FRAME_MODE_CONNECTION_OPERATIONAL, "Permanent frame mode connection operational",
        "A permanent data connection is working. This does not end the call.";
    41, TEMPORARY_FAILURE, "Temporary failure",
        freeswitch "NORMAL_TEMPORARY_FAILURE", asterisk "NORMAL_TEMPORARY_FAILURE",
        "The network has a temporary problem. Try again soon.";
    42, SWITCHING_EQUIPMENT_CONGESTION, "Switching equipment congestion",
        freeswitch "SWITCH_CONGESTION", asterisk "SWITCH_CONGESTION",
        "The network is overloaded. Try again later.";
    43, ACCESS_INFORMATION_DISCARDED, "Access information discarded",
        freeswitch "ACCESS_INFO_DISCARDED", asterisk "ACCESS_INFO_DISCARDED",
        "Some information sent with the call did not reach the other side.";
    44, REQUESTED_CIRCUIT_NOT_AVAILABLE, "Requested circuit/channel not available",
        freeswitch "REQUESTED_CHAN_UNAVAIL", asterisk "REQUESTED_CHAN_UNAVAIL",
        "The other side cannot provide the line that was requested.";
    46, PRECEDENCE_CALL_BLOCKED, "Precedence call blocked",
        "All lines are in use by calls that are at least as important as yours.";
    47, RESOURCE_UNAVAILABLE, "Resource unavailable, unspecified",
        "The network ran out of something that the call needs. No details are known.";

    49, QUALITY_OF_SERVICE_NOT_AVAILABLE, "Quality of service not available",
        "The network cannot provide the quality that the call requested.";
    50, FACILITY_NOT_SUBSCRIBED, "Requested facility not subscribed",
        freeswitch "FACILITY_NOT_SUBSCRIBED", asterisk "FACILITY_NOT_SUBSCRIBED",
        "The call requested a service that is not part of your subscription.";
    53, OUTGOING_CALLS_BARRED_WITHIN_CUG, "Outgoing calls barred within CUG",
        "You belong to the closed user group of the call, but may not make calls in it.";
    55, INCOMING_CALLS_BARRED_WITHIN_CUG, "Incoming calls barred within CUG",
        "The person you called belongs to the closed user group of the call, but may not receive \
        calls in it.";
    57, BEARER_CAPABILITY_NOT_AUTHORIZED, "Bearer capability not authorized",
        freeswitch "BEARERCAPABILITY_NOTAUTH", asterisk "BEARERCAPABILITY_NOTAUTH",
        "You are not allowed to use the kind of connection that the call requested.";
    58, BEARER_CAPABILITY_NOT_AVAILABLE, "Bearer capability not presently available",
        freeswitch "BEARERCAPABILITY_NOTAVAIL", asterisk "BEARERCAPABILITY_NOTAVAIL",
        "The kind of connection that the call requested is not available right now.";
    62, INCONSISTENT_OUTGOING_ACCESS,
        "Inconsistency in designated outgoing access information and subscriber class",
        "The outgoing access that the call requested does not match your subscription.";
    63, SERVICE_NOT_AVAILABLE, "Service or option not available, unspecified",
        freeswitch "SERVICE_UNAVAILABLE",
        "The call requested a service that is not available. No details are known.";

    65, BEARER_CAPABILITY_NOT_IMPLEMENTED, "Bearer capability not implemented",
        freeswitch "BEARERCAPABILITY_NOTIMPL", asterisk "BEARERCAPABILITY_NOTIMPL",
        "The equipment does not support the kind of connection that the call requested, such as \
        its codec.";
    66, CHANNEL_TYPE_NOT_IMPLEMENTED, "Channel type not implemented",
        freeswitch "CHAN_NOT_IMPLEMENTED", asterisk "CHAN_NOT_IMPLEMENTED",
        "The equipment does not support the type of line that the call requested.";
    69, FACILITY_NOT_IMPLEMENTED, "Requested facility not implemented",
        freeswitch "FACILITY_NOT_IMPLEMENTED", asterisk "FACILITY_NOT_IMPLEMENTED",
        "The equipment does not support a service that the call requested.";
    70, ONLY_RESTRICTED_DIGITAL_AVAILABLE,
        "Only restricted digital information bearer capability is available",
        "The call requested an unrestricted digital connection, but only a restricted one is \
        available.";
    79, SERVICE_NOT_IMPLEMENTED, "Service or option not implemented, unspecified",
        freeswitch "SERVICE_NOT_IMPLEMENTED",
        "The equipment does not support something that the call requested. No details are known.";

    81, INVALID_CALL_REFERENCE, "Invalid call reference value",
        freeswitch "INVALID_CALL_REFERENCE", asterisk "INVALID_CALL_REFERENCE",
        "A message arrived for a call that does not exist.";
    82, CHANNEL_DOES_NOT_EXIST, "Identified channel does not exist",
        "A message named a line that does not exist.";
    83, CALL_IDENTITY_DOES_NOT_EXIST, "A suspended call exists, but this call identity does not",
        "The call to resume was not found, but another call is on hold.";
    84, CALL_IDENTITY_IN_USE, "Call identity in use",
        "Another call is already on hold under the same name.";
    85, NO_CALL_SUSPENDED, "No call suspended",
        "There is no call on hold to resume.";
    86, CALL_IDENTITY_CLEARED, "Call having the requested call identity has been cleared",
        "The call to resume has ended in the meantime.";
    87, USER_NOT_MEMBER_OF_CUG, "User not member of CUG",
        "The call is limited to a closed user group, and one of you is not a member.";
    88, INCOMPATIBLE_DESTINATION, "Incompatible destination",
        freeswitch "INCOMPATIBLE_DESTINATION", asterisk "INCOMPATIBLE_DESTINATION",
        "The device you called cannot take this kind of call, such as a voice call to a fax \
        machine.";
    90, NON_EXISTENT_CUG, "Non-existent CUG",
        "The call named a closed user group that does not exist.";
    91, INVALID_TRANSIT_NETWORK, "Invalid transit network selection",
        "The network selected for your call was named in an invalid format.";
    95, INVALID_MESSAGE, "Invalid message, unspecified",
        freeswitch "INVALID_MSG_UNSPECIFIED", asterisk "INVALID_MSG_UNSPECIFIED",
        "A signaling message was not valid. No details are known.";

    96, MANDATORY_ELEMENT_MISSING, "Mandatory information element is missing",
        freeswitch "MANDATORY_IE_MISSING", asterisk "MANDATORY_IE_MISSING",
        "A signaling message lacked required information.";
    97, MESSAGE_TYPE_NOT_IMPLEMENTED, "Message type non-existent or not implemented",
        freeswitch "MESSAGE_TYPE_NONEXIST", asterisk "MESSAGE_TYPE_NONEXIST",
        "The equipment does not know the type of a signaling message.";
    98, MESSAGE_NOT_EXPECTED,
        "Message not compatible with call state or message type non-existent or not implemented",
        freeswitch "WRONG_MESSAGE", asterisk "WRONG_MESSAGE",
        "A signaling message did not fit the state of the call, or had an unknown type.";
    99, ELEMENT_NOT_IMPLEMENTED, "Information element/parameter non-existent or not implemented",
        freeswitch "IE_NONEXIST", asterisk "IE_NONEXIST",
        "A signaling message contained information that the equipment does not know.";
    100, INVALID_ELEMENT_CONTENTS, "Invalid information element contents",
        freeswitch "INVALID_IE_CONTENTS", asterisk "INVALID_IE_CONTENTS",
        "A signaling message contained a value that the equipment does not understand.";
    101, MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE, "Message not compatible with call state",
        freeswitch "WRONG_CALL_STATE", asterisk "WRONG_CALL_STATE",
        "A signaling message did not fit the state of the call.";
    102, RECOVERY_ON_TIMER_EXPIRY, "Recovery on timer expiry",
        freeswitch "RECOVERY_ON_TIMER_EXPIRE", asterisk "RECOVERY_ON_TIMER_EXPIRE",
        "The other side did not respond in time.";
    103, PARAMETER_PASSED_ON, "Parameter non-existent or not implemented, passed on",
        freeswitch "MANDATORY_IE_LENGTH_ERROR", asterisk "MANDATORY_IE_LENGTH_ERROR",
        "A signaling message contained information that the equipment does not know and passed on.";
    110, MESSAGE_DISCARDED, "Message with unrecognized parameter, discarded",
        "A signaling message was discarded because it contained unknown information.";
    111, PROTOCOL_ERROR, "Protocol error, unspecified",
        freeswitch "PROTOCOL_ERROR", asterisk "PROTOCOL_ERROR",
        "A signaling protocol error occurred. No details are known.";

    127, INTERWORKING, "Interworking, unspecified",
        freeswitch "INTERWORKING", asterisk "INTERWORKING",
        "The call went through another kind of network, which did not report what happened.";
}

/// The identifiers of values that the standard does not name.
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
    /// The cause with this value, or `None` above 127.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// assert_eq!(Q850::from_value(16), Some(Q850::NORMAL_CALL_CLEARING));
    /// assert_eq!(Q850::from_value(128), None);
    ///
    /// // A value without a name in the standard can be a constant too.
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

    /// The name of the cause in the standard, as `Display` writes it, or `Unnamed cause` for a
    /// value that the standard does not name.
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

    /// What the cause means, in a sentence or two for people.
    ///
    /// The description of a value without a name is that of its [class](Self::class), because the
    /// standard treats such a value according to its class.
    ///
    /// ```
    /// use sipcause::Q850;
    ///
    /// let cause = Q850::NON_SELECTED_USER_CLEARING;
    /// assert_eq!(cause.description(), "Another phone answered the call.");
    /// ```
    #[must_use]
    pub const fn description(&self) -> &'static str {
        match self.row() {
            Some(row) => row.description,
            None => self.class().description(),
        }
    }

    /// The class of the cause, given by the upper three of its seven bits.
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

    /// The identifier that FreeSWITCH uses for this value, for example in its call records.
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

    /// The value for which FreeSWITCH uses this identifier, compared without case.
    ///
    /// `None` for a name that FreeSWITCH does not use, and for its causes that are not values of
    /// Q.850, such as `ORIGINATOR_CANCEL`. Those are in
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

    /// The value for which Asterisk uses this identifier, compared without case and without the
    /// prefix `AST_CAUSE_`.
    ///
    /// Asterisk's alternative names are found too: `BUSY`, `CONGESTION`, `FAILURE`, `NOANSWER`,
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
    rows.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|&(_, cause)| cause)
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
