//! Enums from `macro_rules!`, which wraps its fragments in invisible groups.

use sipcause::{Cause, SipCause};

#[test]
fn codes_and_texts_as_literals() {
    macro_rules! table {
        ($($variant:ident = $code:literal..=$last:literal, $text:literal;)+) => {
            #[derive(SipCause, Debug, PartialEq)]
            enum Why {
                $(
                    #[codes($code, 600..=$last)]
                    #[sip_cause(rename = $text)]
                    $variant,
                )+
            }
        };
    }
    table!(Busy = 486..=602, "line taken";);

    assert_eq!(Why::from_status(486), Some(Why::Busy));
    assert_eq!(Why::Busy.codes(), [486, 600, 601, 602]);
    assert_eq!(Why::Busy.as_str(), "line taken");
}

#[test]
fn codes_and_texts_as_expressions() {
    macro_rules! table {
        ($code:expr, $range:expr, $vendor:expr, $cause:expr, $first:literal, $last:expr, $text:expr) => {
            #[derive(SipCause, Debug, PartialEq)]
            #[sip_cause(registered)]
            enum Why {
                #[codes($code, vendor($vendor), $range, $first..=$last)]
                #[in_dialog_codes($code)]
                #[q850($cause)]
                #[sip_cause(description = $text)]
                Busy,
            }
        };
    }
    table!(486, 500..=501, 499, 17, 502, 504, "Call later.");

    assert_eq!(Why::Busy.codes(), [486, 499, 500, 501, 502, 503, 504]);
    assert_eq!(Why::Busy.q850_values(), [17]);
    assert_eq!(Why::Busy.description(), "Call later.");
}

#[test]
fn single_tokens() {
    macro_rules! table {
        ($code:tt $dots:tt $last:tt, $option:tt, $text:tt) => {
            #[derive(SipCause, Debug, PartialEq)]
            enum Why {
                #[codes($code $dots $last)]
                #[sip_cause(rename = $text)]
                Server,
                #[sip_cause($option)]
                Other,
            }
        };
    }
    table!(502..=504, fallback, "gateway");

    assert_eq!(Why::Server.codes(), [502, 503, 504]);
    assert_eq!(Why::Server.as_str(), "gateway");
    assert_eq!(Why::from_status(699), Some(Why::Other));
}

#[test]
fn whole_variants_with_their_attributes() {
    macro_rules! table {
        (
            $(#[$outer:meta])*
            $visibility:vis enum $name:ident {
                $($(#[$inner:meta])* $variant:ident $(($field:ty))? $(= $value:expr)?,)*
            }
        ) => {
            $(#[$outer])*
            $visibility enum $name {
                $($(#[$inner])* $variant $(($field))? $(= $value)?,)*
            }
        };
    }
    table! {
        /// Why a call ended.
        #[derive(SipCause, Debug, PartialEq)]
        #[sip_cause(display, registered)]
        pub(crate) enum Why {
            /// The line is taken.
            #[codes(486, 600)]
            #[sip_cause(rename = "line taken")]
            Busy(u16),
            #[codes(vendor(499))]
            NoCredit,
            #[sip_cause(delegate)]
            Standard(Cause),
        }
    }

    assert_eq!(Why::from_status(600), Some(Why::Busy(600)));
    assert_eq!(Why::Busy(600).to_string(), "line taken");
    assert_eq!(Why::Busy(600).description(), "The line is taken.");
    assert_eq!(Why::from_status(499), Some(Why::NoCredit));
    assert_eq!(Why::from_status(404), Some(Why::Standard(Cause::NotFound)));
}

#[test]
fn types_and_paths_from_elsewhere() {
    macro_rules! table {
        ($library:path, $status:ty, $table:ty, $part:path, $lifetime:lifetime) => {
            #[derive(SipCause, Debug, PartialEq)]
            #[sip_cause(crate = $library)]
            enum Why<$lifetime> {
                #[codes(486)]
                Busy($status),
                #[sip_cause(delegate)]
                Standard($table),
                #[sip_cause(delegate)]
                Registered($part),
                Local(&$lifetime $status),
            }
        };
    }
    table!(::sipcause, u16, Cause, sipcause::ResponseCode, 'call);

    assert_eq!(Why::from_status(486), Some(Why::Busy(486)));
    assert_eq!(
        Why::from_listed_status(607),
        Some(Why::Registered(sipcause::ResponseCode::Unwanted))
    );
    assert_eq!(Why::Local(&5060).status(), None);
}

mod calls {
    pub(super) use sipcause::*;
}

#[test]
fn the_library_through_dollar_crate() {
    macro_rules! table {
        ($name:ident: $code:literal) => {
            #[derive($crate::macros::calls::SipCause, Debug, PartialEq)]
            #[sip_cause(crate = $crate::macros::calls)]
            enum $name {
                #[codes($code)]
                Listed,
                #[sip_cause(delegate)]
                Standard($crate::macros::calls::Cause),
            }
        };
    }
    table!(Why: 600);

    assert_eq!(Why::from_status(600), Some(Why::Listed));
    assert_eq!(Why::from_status(486), Some(Why::Standard(Cause::Busy)));
}

#[test]
fn a_macro_in_a_macro() {
    macro_rules! inner {
        ($code:expr, $text:literal) => {
            #[derive(SipCause, Debug, PartialEq)]
            enum Why {
                #[codes($code)]
                #[sip_cause(rename = $text)]
                Busy,
            }
        };
    }
    macro_rules! outer {
        ($code:literal, $text:expr) => {
            inner!($code, $text);
        };
    }
    outer!(486, "twice wrapped");

    assert_eq!(Why::Busy.codes(), [486]);
    assert_eq!(Why::Busy.as_str(), "twice wrapped");
}
