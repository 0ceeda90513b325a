//! Enums beside items with the names that the generated code uses.

macro_rules! assert_lookups {
    ($why:ident) => {
        assert_eq!($why::from_status(499), Some($why::Busy));
        assert_eq!($why::from_in_dialog_status(481), Some($why::Busy));
        assert_eq!($why::from_status(600), Some($why::Everywhere(600)));
        assert_eq!($why::from_q850(18), Some($why::Everywhere(408)));
        assert_eq!($why::from_status(698), Some($why::Other { status: 698 }));
        assert_eq!("Busy".parse(), Ok($why::Busy));
        let redirected = sipcause::Cause::Redirected;
        assert_eq!($why::from_status(302), Some($why::Standard(redirected)));
    };
}

#[no_implicit_prelude]
mod without_the_prelude {
    #[derive(::sipcause::SipCause, ::core::fmt::Debug, ::core::cmp::PartialEq)]
    #[sip_cause(display, error, from_str, exhaustive)]
    #[cfg_attr(feature = "serde", sip_cause(serde))]
    pub(super) enum Why {
        #[codes(486, vendor(499))]
        #[in_dialog_codes(481)]
        #[q850(17)]
        Busy,
        #[codes(600, vendor(400..=599), 606..=608)]
        #[q850(18..=19)]
        Everywhere(u16),
        #[sip_cause(delegate)]
        Standard(::sipcause::Cause),
        #[sip_cause(fallback)]
        Other {
            status: u16,
        },
        Local(::std::string::String),
    }
}

#[test]
fn without_the_prelude_it_works() {
    use without_the_prelude::Why;

    assert_lookups!(Why);
    assert_eq!(Why::Local(String::new()).to_string(), "Local");
}

/// Every name that generated code could use, with another meaning.
mod beside_other_meanings {
    #![expect(dead_code, non_camel_case_types, unused_macros, reason = "only their names matter")]

    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod sipcause {}
    pub(super) mod sipcause_core {}
    pub(super) mod serde {}
    pub(super) mod __private {}

    pub(super) struct Option;
    pub(super) struct Result;
    pub(super) struct Some;
    pub(super) struct None;
    pub(super) struct Ok;
    pub(super) struct Err;
    pub(super) struct String;
    pub(super) struct str;
    pub(super) struct bool;
    pub(super) struct u8;
    pub(super) struct usize;
    pub(super) trait SipCause {}
    pub(super) trait Debug {}
    pub(super) trait Display {}
    pub(super) trait Error {}
    pub(super) trait FromStr {}

    pub(super) type Status = ::core::primitive::u16;

    pub(super) fn status() {}
    pub(super) fn cause() {}
    pub(super) fn held() {}
    pub(super) fn text() {}
    pub(super) fn claimed() {}
    pub(super) fn is_claimed() {}
    pub(super) fn from_status() {}
    pub(super) fn as_str() {}
    pub(super) const CLAIMED: () = ();
    pub(super) const ALL: () = ();

    macro_rules! quietly {
        ($($name:ident)*) => {
            $(macro_rules! $name { () => {}; })*
        };
    }
    quietly!(assert matches panic);

    #[derive(::sipcause::SipCause, ::core::fmt::Debug, ::core::cmp::PartialEq)]
    #[sip_cause(display, error, from_str, registered, exhaustive)]
    #[cfg_attr(feature = "serde", sip_cause(serde))]
    pub(super) enum Why {
        #[codes(486, vendor(499))]
        #[in_dialog_codes(481)]
        #[q850(17)]
        Busy,
        #[codes(600, vendor(400..=599), 606..=608)]
        #[q850(18..=19)]
        Everywhere(::core::primitive::u16),
        #[sip_cause(delegate)]
        Standard(::sipcause::Cause),
        #[sip_cause(fallback)]
        Other { status: ::core::primitive::u16 },
    }
}

#[test]
fn other_meanings_do_not_matter() {
    use beside_other_meanings::Why;

    assert_lookups!(Why);
}

/// Traits for every type, with functions that have the names of the derived ones.
mod beside_traits_with_the_same_functions {
    use sipcause::{Cause, SipCause};

    #[expect(dead_code, reason = "it only has to be in scope")]
    pub(super) trait Everything: Sized {
        fn from_status(_: u16) -> Option<Self> {
            None
        }
        fn from_listed_status(_: u16) -> Option<Self> {
            None
        }
        fn from_in_dialog_status(_: u16) -> Option<Self> {
            None
        }
        fn from_q850(_: u8) -> Option<Self> {
            None
        }
        fn __from_listed_q850(_: u8) -> Option<Self> {
            None
        }
        fn as_str(&self) -> &'static str {
            "wrong"
        }
        fn description(&self) -> &'static str {
            "wrong"
        }
        fn codes(&self) -> &'static [u16] {
            &[]
        }
        fn status(&self) -> Option<u16> {
            None
        }
        fn ok_or(self) {}
        fn ok(self) {}
    }

    impl<T> Everything for T {}

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, from_str, exhaustive)]
    pub(super) enum Why {
        #[codes(486)]
        Busy(u16),
        #[codes(400..=699)]
        Failed,
        #[sip_cause(delegate)]
        Standard(Cause),
    }
}

#[test]
fn traits_with_the_same_functions_do_not_matter() {
    use beside_traits_with_the_same_functions::Why;
    use sipcause::Cause;

    assert_eq!(Why::from_status(486), Some(Why::Busy(486)));
    assert_eq!(Why::Busy(600).status(), Some(600));
    assert_eq!(Why::Standard(Cause::NoAck).as_str(), "No ACK");
    assert_eq!(Why::Standard(Cause::NoAck).to_string(), "No ACK");
    assert_eq!("No ACK".parse(), Ok(Why::Standard(Cause::NoAck)));
}
