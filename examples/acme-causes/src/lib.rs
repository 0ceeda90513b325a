//! Why a call through an ACME switch failed.
//!
//! ```
//! use acme_causes::AcmeCause;
//!
//! let cause = AcmeCause::from_status(497);
//! assert_eq!(cause, Some(AcmeCause::NoCredit));
//! ```

#![no_std]
#![forbid(unsafe_code)]

use sipcause::{Cause, SipCause};

/// Why a call through an ACME switch failed.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[sip_cause(registered, exhaustive, display, error)]
#[non_exhaustive]
pub enum AcmeCause {
    /// Your account has run out of credit. Top it up and call again.
    ///
    /// 402 is registered; switches before version 9 send 497.
    #[codes(402, vendor(497))]
    NoCredit,

    /// Your contract does not include calls to this country. Ask for it to be added.
    #[codes(vendor(498))]
    CountryNotIncluded,

    /// All lines of your company are in use. Call again when one is free.
    #[codes(vendor(590..=591))]
    LinesInUse(u16),

    /// The call ended before anyone answered it.
    #[codes(487)]
    EndedEarly,

    /// The number belongs to more than one person. Dial an extension.
    #[codes(485)]
    Ambiguous,

    /// The person you called, or a filter on the way, does not take calls like yours.
    #[codes(607, 608)]
    Unwanted(u16),

    /// Your phone and the switch are not compatible. Report the status code to ACME's support.
    #[codes(400, 405, 406, 412..=417, 420..=425, 428, 429, 433, 436..=440)]
    #[codes(469, 470, 481..=483, 489, 491, 493, 494)]
    NotUnderstood(u16),

    /// The switch, or a network behind it, has failed. Call again later.
    #[codes(500..=505, 513, 555, 580)]
    SwitchFailed(u16),

    /// Everything that the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
}
