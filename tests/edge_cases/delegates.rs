//! The ways to name the type of a delegate, and delegates inside delegates.

use sipcause::{Cause, ResponseCode, SipCause};

mod tables {
    pub(super) type Alias = sipcause::Cause;
    pub(super) type Generic<T> = T;
    pub(super) use sipcause::vendor as vendors;
}

/// Has the table of another type as an associated type.
trait HasTable {
    type Table;
}

impl HasTable for u16 {
    type Table = Cause;
}

macro_rules! cause {
    () => {
        Cause
    };
}

#[test]
fn the_type_may_be_written_in_any_way() {
    macro_rules! each_finds_what_cause_does {
        ($($name:ident: $ty:ty),+) => {$(
            mod $name {
                use super::*;

                #[derive(SipCause, Debug, PartialEq)]
                #[sip_cause(display, from_str, exhaustive)]
                pub(super) enum Why {
                    #[codes(400..=599, 606..=608)]
                    Failed,
                    #[sip_cause(delegate)]
                    Standard($ty),
                }
            }

            let busy = $name::Why::from_status(600);
            assert_eq!(busy, Some($name::Why::Standard(Cause::Busy)));
            assert_eq!("Busy".parse().ok(), busy);
        )+};
    }

    each_finds_what_cause_does! {
        alias: tables::Alias,
        path: ::sipcause::Cause,
        generic_alias: tables::Generic<Cause>,
        nested_generic_alias: tables::Generic<tables::Generic<Cause>>,
        associated: <u16 as HasTable>::Table,
        from_a_macro: cause!()
    }
}

#[test]
fn the_type_may_be_parenthesized_without_a_macro() {
    #[derive(SipCause, Debug, PartialEq)]
    #[expect(unused_parens, reason = "what is tested")]
    enum Why {
        #[sip_cause(delegate)]
        Standard((Cause)),
        #[sip_cause(delegate)]
        Registered { code: (((ResponseCode))) },
    }

    assert_eq!(Why::from_status(486), Some(Why::Standard(Cause::Busy)));
    let code = ResponseCode::Unwanted;
    assert_eq!(Why::from_listed_status(607), Some(Why::Registered { code }));
}

#[test]
fn a_generic_table() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(from_str)]
    enum Inner<T, const N: usize> {
        #[codes(486)]
        Busy,
        Local([T; N]),
    }

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(from_str)]
    enum Outer<T> {
        #[sip_cause(delegate)]
        Inner(Inner<Vec<u8>, { 1 + 1 }>),
        Local(T),
    }

    type Why = Outer<String>;
    assert_eq!(Why::from_status(486), Some(Why::Inner(Inner::Busy)));
    assert_eq!("Busy".parse(), Ok(Why::Inner(Inner::Busy)));
    let local = Why::Inner(Inner::Local([vec![1], vec![2]]));
    assert_eq!(local.as_str(), "Local");
    assert_eq!(Why::Local(String::new()).status(), None);
}

#[test]
fn four_deep() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display)]
    enum First {
        #[sip_cause(delegate)]
        Standard(Cause),
        #[codes(404)]
        Local(u16),
    }

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display)]
    enum Second {
        #[sip_cause(delegate)]
        First { first: First },
        #[sip_cause(delegate)]
        Vendor(tables::vendors::PortaSip),
    }

    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display)]
    enum Third {
        #[sip_cause(delegate)]
        Second(Second),
        #[codes(480)]
        Away,
    }

    let busy = Third::from_status(486).unwrap();
    let first = First::Standard(Cause::Busy);
    assert_eq!(busy, Third::Second(Second::First { first }));
    assert_eq!(busy.to_string(), "Busy");
    assert_eq!(busy.codes(), Cause::Busy.codes());

    let not_found = Third::from_status(404).unwrap();
    assert_eq!(not_found.status(), Some(404));
    assert_eq!(not_found.as_str(), "Local");

    assert_eq!(Third::from_status(480), Some(Third::Away));
    let lost = First::Standard(Cause::DialogError);
    assert_eq!(
        Third::from_in_dialog_status(481),
        Some(Third::Second(Second::First { first: lost }))
    );
    // Only the last table has a fallback.
    assert_eq!(Third::table().count(), 400);
    assert_eq!(Third::from_listed_status(699), None);
}

#[test]
fn a_table_declared_after_the_one_that_delegates_to_it() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Outer {
        #[sip_cause(delegate)]
        Inner(Inner),
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum Inner {
        #[codes(486)]
        Busy,
    }

    assert_eq!(Outer::from_status(486), Some(Outer::Inner(Inner::Busy)));
}
