//! The names of registered status codes and of Q.850 cause values, as the core has them. A unit test
//! compares the two.

use std::fmt;

use crate::codes::List;

/// A number, its constant in the core and its name in words.
pub(crate) struct Row {
    pub(crate) number: u16,
    pub(crate) constant: &'static str,
    name: &'static str,
}

/// `486 (Busy Here)`
impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} ({})", self.number, self.name)
    }
}

/// The row of a number in a list, or `None` if it is not registered.
pub(crate) fn row(list: List, number: u16) -> Option<&'static Row> {
    let rows = match list {
        List::Status | List::InDialog => RESPONSE_CODES,
        List::Q850 => Q850_VALUES,
    };
    rows.iter().find(|row| row.number == number)
}

/// A number with its name if it has one: `486 (Busy Here)`.
pub(crate) fn named(list: List, number: u16) -> String {
    match row(list, number) {
        Some(row) => row.to_string(),
        None => number.to_string(),
    }
}

/// Whether RFC 3398 maps a Q.850 value to a status.
pub(crate) fn has_status(value: u16) -> bool {
    !matches!(value, 16 | 44)
}

/// The rows of a type of the core, and for the unit test its values in the same order.
macro_rules! rows {
    ($rows:ident, $values:ident: $type:ident; $($number:literal $constant:ident $name:literal,)+) => {
        pub(crate) const $rows: &[Row] = &[$(Row {
            number: $number,
            constant: stringify!($constant),
            name: $name,
        }),+];

        #[cfg(test)]
        const $values: &[sipcause::$type] = &[$(sipcause::$type::$constant),+];
    };
}

rows! { RESPONSE_CODES, CODES_OF_CORE: ResponseCode;
    100 Trying "Trying",
    180 Ringing "Ringing",
    181 CallIsBeingForwarded "Call Is Being Forwarded",
    182 Queued "Queued",
    183 SessionProgress "Session Progress",
    199 EarlyDialogTerminated "Early Dialog Terminated",
    200 Ok "OK",
    202 Accepted "Accepted",
    204 NoNotification "No Notification",
    300 MultipleChoices "Multiple Choices",
    301 MovedPermanently "Moved Permanently",
    302 MovedTemporarily "Moved Temporarily",
    305 UseProxy "Use Proxy",
    380 AlternativeService "Alternative Service",
    400 BadRequest "Bad Request",
    401 Unauthorized "Unauthorized",
    402 PaymentRequired "Payment Required",
    403 Forbidden "Forbidden",
    404 NotFound "Not Found",
    405 MethodNotAllowed "Method Not Allowed",
    406 NotAcceptable "Not Acceptable",
    407 ProxyAuthenticationRequired "Proxy Authentication Required",
    408 RequestTimeout "Request Timeout",
    410 Gone "Gone",
    412 ConditionalRequestFailed "Conditional Request Failed",
    413 RequestEntityTooLarge "Request Entity Too Large",
    414 RequestUriTooLong "Request-URI Too Long",
    415 UnsupportedMediaType "Unsupported Media Type",
    416 UnsupportedUriScheme "Unsupported URI Scheme",
    417 UnknownResourcePriority "Unknown Resource-Priority",
    420 BadExtension "Bad Extension",
    421 ExtensionRequired "Extension Required",
    422 SessionIntervalTooSmall "Session Interval Too Small",
    423 IntervalTooBrief "Interval Too Brief",
    424 BadLocationInformation "Bad Location Information",
    425 BadAlertMessage "Bad Alert Message",
    428 UseIdentityHeader "Use Identity Header",
    429 ProvideReferrerIdentity "Provide Referrer Identity",
    430 FlowFailed "Flow Failed",
    433 AnonymityDisallowed "Anonymity Disallowed",
    436 BadIdentityInfo "Bad Identity Info",
    437 UnsupportedCredential "Unsupported Credential",
    438 InvalidIdentityHeader "Invalid Identity Header",
    439 FirstHopLacksOutboundSupport "First Hop Lacks Outbound Support",
    440 MaxBreadthExceeded "Max-Breadth Exceeded",
    469 BadInfoPackage "Bad Info Package",
    470 ConsentNeeded "Consent Needed",
    480 TemporarilyUnavailable "Temporarily Unavailable",
    481 CallOrTransactionDoesNotExist "Call/Transaction Does Not Exist",
    482 LoopDetected "Loop Detected",
    483 TooManyHops "Too Many Hops",
    484 AddressIncomplete "Address Incomplete",
    485 Ambiguous "Ambiguous",
    486 BusyHere "Busy Here",
    487 RequestTerminated "Request Terminated",
    488 NotAcceptableHere "Not Acceptable Here",
    489 BadEvent "Bad Event",
    491 RequestPending "Request Pending",
    493 Undecipherable "Undecipherable",
    494 SecurityAgreementRequired "Security Agreement Required",
    500 ServerInternalError "Server Internal Error",
    501 NotImplemented "Not Implemented",
    502 BadGateway "Bad Gateway",
    503 ServiceUnavailable "Service Unavailable",
    504 ServerTimeOut "Server Time-out",
    505 VersionNotSupported "Version Not Supported",
    513 MessageTooLarge "Message Too Large",
    555 PushNotificationServiceNotSupported "Push Notification Service Not Supported",
    580 PreconditionFailure "Precondition Failure",
    600 BusyEverywhere "Busy Everywhere",
    603 Decline "Decline",
    604 DoesNotExistAnywhere "Does Not Exist Anywhere",
    606 NotAcceptableAnywhere "Not Acceptable",
    607 Unwanted "Unwanted",
    608 Rejected "Rejected",
}

rows! { Q850_VALUES, VALUES_OF_CORE: Q850;
    1 UNALLOCATED_NUMBER "Unallocated (unassigned) number",
    2 NO_ROUTE_TO_TRANSIT_NETWORK "No route to specified transit network",
    3 NO_ROUTE_TO_DESTINATION "No route to destination",
    4 SEND_SPECIAL_INFORMATION_TONE "Send special information tone",
    5 MISDIALLED_TRUNK_PREFIX "Misdialled trunk prefix",
    6 CHANNEL_UNACCEPTABLE "Channel unacceptable",
    7 CALL_AWARDED "Call awarded and being delivered in an established channel",
    8 PREEMPTION "Preemption",
    9 PREEMPTION_CIRCUIT_RESERVED "Preemption - circuit reserved for reuse",
    14 PORTED_NUMBER "QoR: ported number",
    16 NORMAL_CALL_CLEARING "Normal call clearing",
    17 USER_BUSY "User busy",
    18 NO_USER_RESPONDING "No user responding",
    19 NO_ANSWER "No answer from user (user alerted)",
    20 SUBSCRIBER_ABSENT "Subscriber absent",
    21 CALL_REJECTED "Call rejected",
    22 NUMBER_CHANGED "Number changed",
    23 REDIRECTION_TO_NEW_DESTINATION "Redirection to new destination",
    24 CALL_REJECTED_BY_FEATURE "Call rejected due to feature at the destination",
    25 EXCHANGE_ROUTING_ERROR "Exchange routing error",
    26 NON_SELECTED_USER_CLEARING "Non-selected user clearing",
    27 DESTINATION_OUT_OF_ORDER "Destination out of order",
    28 INVALID_NUMBER_FORMAT "Invalid number format (address incomplete)",
    29 FACILITY_REJECTED "Facility rejected",
    30 RESPONSE_TO_STATUS_ENQUIRY "Response to STATUS ENQUIRY",
    31 NORMAL_UNSPECIFIED "Normal, unspecified",
    34 NO_CIRCUIT_AVAILABLE "No circuit/channel available",
    38 NETWORK_OUT_OF_ORDER "Network out of order",
    39 FRAME_MODE_CONNECTION_OUT_OF_SERVICE "Permanent frame mode connection out of service",
    40 FRAME_MODE_CONNECTION_OPERATIONAL "Permanent frame mode connection operational",
    41 TEMPORARY_FAILURE "Temporary failure",
    42 SWITCHING_EQUIPMENT_CONGESTION "Switching equipment congestion",
    43 ACCESS_INFORMATION_DISCARDED "Access information discarded",
    44 REQUESTED_CIRCUIT_NOT_AVAILABLE "Requested circuit/channel not available",
    46 PRECEDENCE_CALL_BLOCKED "Precedence call blocked",
    47 RESOURCE_UNAVAILABLE "Resource unavailable, unspecified",
    49 QUALITY_OF_SERVICE_NOT_AVAILABLE "Quality of service not available",
    50 FACILITY_NOT_SUBSCRIBED "Requested facility not subscribed",
    53 OUTGOING_CALLS_BARRED_WITHIN_CUG "Outgoing calls barred within CUG",
    55 INCOMING_CALLS_BARRED_WITHIN_CUG "Incoming calls barred within CUG",
    57 BEARER_CAPABILITY_NOT_AUTHORIZED "Bearer capability not authorized",
    58 BEARER_CAPABILITY_NOT_AVAILABLE "Bearer capability not presently available",
    62 INCONSISTENT_OUTGOING_ACCESS "Inconsistency in designated outgoing access information and subscriber class",
    63 SERVICE_NOT_AVAILABLE "Service or option not available, unspecified",
    65 BEARER_CAPABILITY_NOT_IMPLEMENTED "Bearer capability not implemented",
    66 CHANNEL_TYPE_NOT_IMPLEMENTED "Channel type not implemented",
    69 FACILITY_NOT_IMPLEMENTED "Requested facility not implemented",
    70 ONLY_RESTRICTED_DIGITAL_AVAILABLE "Only restricted digital information bearer capability is available",
    79 SERVICE_NOT_IMPLEMENTED "Service or option not implemented, unspecified",
    81 INVALID_CALL_REFERENCE "Invalid call reference value",
    82 CHANNEL_DOES_NOT_EXIST "Identified channel does not exist",
    83 CALL_IDENTITY_DOES_NOT_EXIST "A suspended call exists, but this call identity does not",
    84 CALL_IDENTITY_IN_USE "Call identity in use",
    85 NO_CALL_SUSPENDED "No call suspended",
    86 CALL_IDENTITY_CLEARED "Call having the requested call identity has been cleared",
    87 USER_NOT_MEMBER_OF_CUG "User not member of CUG",
    88 INCOMPATIBLE_DESTINATION "Incompatible destination",
    90 NON_EXISTENT_CUG "Non-existent CUG",
    91 INVALID_TRANSIT_NETWORK "Invalid transit network selection",
    95 INVALID_MESSAGE "Invalid message, unspecified",
    96 MANDATORY_ELEMENT_MISSING "Mandatory information element is missing",
    97 MESSAGE_TYPE_NOT_IMPLEMENTED "Message type non-existent or not implemented",
    98 MESSAGE_NOT_EXPECTED "Message not compatible with call state or message type non-existent or not implemented",
    99 ELEMENT_NOT_IMPLEMENTED "Information element/parameter non-existent or not implemented",
    100 INVALID_ELEMENT_CONTENTS "Invalid information element contents",
    101 MESSAGE_NOT_COMPATIBLE_WITH_CALL_STATE "Message not compatible with call state",
    102 RECOVERY_ON_TIMER_EXPIRY "Recovery on timer expiry",
    103 PARAMETER_PASSED_ON "Parameter non-existent or not implemented, passed on",
    110 MESSAGE_DISCARDED "Message with unrecognized parameter, discarded",
    111 PROTOCOL_ERROR "Protocol error, unspecified",
    127 INTERWORKING "Interworking, unspecified",
}

#[cfg(test)]
mod tests {
    use sipcause::interworking::RFC3398;
    use sipcause::{Q850, ResponseCode};

    use super::*;

    #[test]
    fn codes_are_those_of_the_core() {
        let rows = RESPONSE_CODES.iter().map(|row| (row.number, row.name));
        let core = CODES_OF_CORE.iter().map(|code| (*code as u16, code.as_str()));
        assert!(rows.eq(core));
        assert_eq!(CODES_OF_CORE, ResponseCode::ALL);
    }

    #[test]
    fn q850_values_are_those_of_the_core() {
        let rows = Q850_VALUES.iter().map(|row| (row.number, row.name));
        let core = VALUES_OF_CORE.iter().map(|value| (u16::from(value.value()), value.as_str()));
        assert!(rows.eq(core));
        let named = (0..=127).filter_map(Q850::from_value).filter(|value| value.is_named());
        assert!(VALUES_OF_CORE.iter().copied().eq(named));
    }

    #[test]
    fn values_have_a_status_where_rfc_3398_maps_them_to_one() {
        for value in (0..=127).filter_map(Q850::from_value) {
            let has_status = RFC3398.to_status(value).is_some();
            assert_eq!(has_status, super::has_status(value.value().into()), "{value}");
        }
    }

    #[test]
    fn numbers_are_named() {
        assert_eq!(named(List::Status, 486), "486 (Busy Here)");
        assert_eq!(named(List::InDialog, 487), "487 (Request Terminated)");
        assert_eq!(named(List::Q850, 17), "17 (User busy)");
        assert_eq!(named(List::Q850, 486), "486");
        assert_eq!(named(List::Status, 17), "17");
    }
}
