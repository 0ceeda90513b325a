//! `#[sip_cause(registered)]` and `#[sip_cause(exhaustive)]` on tables that pass.

use sipcause::{Cause, SipCause};

use crate::assert_names_only;

#[test]
fn registered_allows_registered_codes_and_those_of_a_vendor() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(registered)]
    enum Registered {
        #[codes(486, vendor(499, 470..=479), 600, vendor(490),)]
        #[in_dialog_codes(481, vendor(482..=483))]
        Busy,
    }

    assert_eq!(Registered::from_status(499), Some(Registered::Busy));
    assert_eq!(Registered::Busy.codes().len(), 2 + 1 + 10 + 1);
    assert_names_only::<Registered>(&[470..=479, 486..=486, 490..=490, 499..=499, 600..=600]);
}

#[test]
fn registered_exempts_ranges_and_local_codes() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(registered, local_codes)]
    enum Registered {
        #[codes(0, 701, 999, 486, 409..=411)]
        #[in_dialog_codes(702, 497..=499)]
        Listed,
        #[codes(500..=699)]
        Class,
    }

    assert_eq!(Registered::from_status(409), Some(Registered::Listed));
    assert_eq!(Registered::from_in_dialog_status(498), Some(Registered::Listed));
    assert_names_only::<Registered>(&[
        0..=0,
        409..=411,
        486..=486,
        500..=699,
        701..=701,
        999..=999,
    ]);
}

#[test]
fn exhaustive_includes_what_a_delegate_lists() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(exhaustive)]
    enum Complete<'a> {
        #[sip_cause(delegate)]
        Standard(Cause),
        #[codes(400..=499)]
        Client,
        #[codes(500..=599, 607, 608)]
        Server,
        Local(&'a str),
    }

    assert_eq!(Complete::from_listed_status(608), Some(Complete::Server));
    assert_eq!(Complete::Local("timeout").codes(), [0_u16; 0]);
    // A range of the enum comes before the delegate.
    assert_eq!(Complete::from_status(486), Some(Complete::Client));
    assert_eq!(Complete::from_status(302), Some(Complete::Standard(Cause::Redirected)));
}
