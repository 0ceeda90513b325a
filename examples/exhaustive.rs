//! Let the compiler check that every failure code registered with IANA has a cause.
//!
//! If a range is removed, the enum no longer compiles, and the error names the missing codes. A
//! fallback does not count, since it also accepts codes that were forgotten.

use sipcause::{ResponseCode, SipCause};

/// What a dialer does with a number after a failed call.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(exhaustive)]
enum NextStep {
    /// Try again in a few minutes.
    #[codes(408, 480, 486, 487, 491, 600)]
    CallLater,

    /// The number is not in use. Remove it from the list.
    #[codes(404, 410, 484, 485, 604)]
    RemoveNumber,

    /// The person does not want the call. Never call again.
    #[codes(403, 603, 607, 608)]
    DoNotCall,

    /// The number has changed. Follow the Contact header field.
    #[codes(300..=399)]
    FollowContact,

    /// The dialer's request or account is at fault. Stop, and inform the operator.
    #[codes(400..=499, 606)]
    InformOperator,

    /// The network is at fault. Try another route.
    #[codes(500..=599)]
    OtherRoute,
}

fn main() {
    for &step in NextStep::ALL {
        let registered: Vec<String> = ResponseCode::table()
            .filter(|(status, _)| NextStep::from_status(*status) == Some(step))
            .map(|(status, _)| status.to_string())
            .collect();
        println!("{:<15}{}", step.as_str(), registered.join(" "));
    }

    let failures = || ResponseCode::table().filter(|(status, _)| *status >= 300);
    assert_eq!(failures().count(), 66);
    assert!(failures().all(|(status, _)| NextStep::from_status(status).is_some()));
}
