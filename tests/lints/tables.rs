use sipcause::{Cause, SipCause};

/// A table with every feature of the derive.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, error, from_str, registered, exhaustive)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
pub enum Everything {
    /// The line is taken.
    #[codes(486, 600)]
    #[q850(17..=18)]
    Busy(u16),
    /// You have run out of credit.
    #[codes(402, vendor(499))]
    NoCredit,
    /// The call is gone.
    #[in_dialog_codes(408, 481)]
    Gone,
    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
    /// Any other failure in the line.
    #[codes(vendor(400..=699))]
    Failed {
        /// The status that was received.
        status: u16,
    },
    /// Nobody lists it.
    #[sip_cause(fallback)]
    Other(u16),
}

/// A table of unit variants, which has `ALL`.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(all_classes, local_codes)]
#[non_exhaustive]
pub enum Plain {
    /// The line is taken.
    #[codes(486)]
    Busy,
    /// Nothing came back.
    #[codes(0)]
    #[deprecated = "say `Busy`"]
    Silence,
    /// Nobody lists it.
    #[sip_cause(fallback)]
    Other,
}

/// A table with parameters, and a local variant that needs dropping.
#[derive(SipCause, Debug)]
#[sip_cause(display, error)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
pub enum Generic<'a, T: core::fmt::Debug, const N: usize> {
    /// The line is taken.
    #[codes(486)]
    Busy,
    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
    /// Something of the program itself.
    Local(&'a [T; N], String),
}

/// A table that has been replaced.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, error, from_str, exhaustive)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
#[deprecated = "say `Plain`"]
pub enum Old {
    /// Any failure.
    #[codes(300..=699)]
    Failed,
}

/// A table that only this crate sees.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, error, from_str)]
pub(crate) enum OfTheCrate {
    /// What the large table names.
    #[sip_cause(delegate)]
    Everything(Everything),
}

/// A table of which the program uses a single function.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum HardlyUsed {
    /// The line is taken.
    #[codes(486)]
    Busy,
}

/// Makes a table, in a module of its own.
macro_rules! table {
    ($code:literal) => {
        /// What a macro made.
        mod from_a_macro {
            /// A table of which the program uses a single function.
            #[derive(sipcause::SipCause, Debug, Clone, Copy, PartialEq, Eq)]
            pub(super) enum HardlyUsed {
                /// The line is taken.
                #[codes($code)]
                Busy,
                /// What the standard table names.
                #[sip_cause(delegate)]
                Standard(sipcause::Cause),
            }
        }
    };
}
table!(486);

#[cfg(test)]
pub(super) fn assert_that_the_tables_work() {
    let not_found = Everything::Standard(Cause::NotFound);
    assert_eq!(Everything::from_status(404), Some(Everything::Failed { status: 404 }));
    assert_eq!(OfTheCrate::from_status(600), Some(OfTheCrate::Everything(Everything::Busy(600))));
    assert_eq!(OfTheCrate::Everything(not_found).to_string(), "Not Found");
    assert_eq!(Plain::from_status(999), Some(Plain::Other));
    assert!(matches!(Generic::<'_, u8, 1>::from_status(486), Some(Generic::Busy)));
    assert_eq!(Generic::Local(&[1_u8], String::new()).to_string(), "Local");
    assert_eq!(HardlyUsed::from_status(486), Some(HardlyUsed::Busy));
    assert_eq!(from_a_macro::HardlyUsed::from_status(486), Some(from_a_macro::HardlyUsed::Busy));
}
