use sipcause::vendor::PortaSip;
use sipcause::{Cause, SipCause};

/// Every attribute and every option once.
#[derive(SipCause, Debug)]
#[sip_cause(
    crate = ::sipcause,
    rename_all = "kebab-case",
    registered,
    exhaustive,
    all_classes,
    local_codes,
    display,
    error,
    from_str
)]
pub enum CallEnd<T> {
    /// Single codes win over ranges.
    #[codes(486, 600)]
    #[q850(17)]
    Busy,

    /// A class with exceptions, which holds the status.
    #[codes(500..=504, vendor(699))]
    #[q850(34..=43)]
    ServerError(u16),

    #[in_dialog_codes(408, 481)]
    #[sip_cause(rename = "lost", description = "The other side no longer knows the call.")]
    DialogLost,

    /// No status leads here, but there is one to send.
    #[sip_cause(status = 480)]
    DoNotDisturb,

    /// A local cause may hold anything.
    Custom(T),

    #[sip_cause(delegate)]
    Carrier(PortaSip),

    #[sip_cause(delegate)]
    Standard { cause: Cause },

    #[sip_cause(fallback)]
    Other { status: u16 },
}
