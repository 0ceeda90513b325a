//! `#[codes(…)]` and what `codes` and `status` return for it.

use sipcause::SipCause;

use crate::assert_names_only;

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    #[codes(600, 486)]
    #[codes(487)]
    Busy,
    #[codes(500..=503, 510..=511, 404)]
    Server,
    #[codes(502)]
    Gateway,
    Local,
}

#[test]
fn a_status_leads_to_the_variant_that_lists_it() {
    for status in [486, 487, 600] {
        assert_eq!(Why::from_status(status), Some(Why::Busy));
    }
    assert_names_only::<Why>(&[404..=404, 486..=487, 500..=503, 510..=511, 600..=600]);
}

#[test]
fn a_single_code_wins_over_a_range() {
    assert_eq!(Why::from_status(501), Some(Why::Server));
    assert_eq!(Why::from_status(502), Some(Why::Gateway));
}

#[test]
fn are_returned_in_the_order_written_with_ranges_spelled_out() {
    assert_eq!(Why::Busy.codes(), [600, 486, 487]);
    assert_eq!(Why::Server.codes(), [500, 501, 503, 510, 511, 404]);
    assert_eq!(Why::Local.codes(), [0_u16; 0]);
}

#[test]
fn the_first_is_the_status() {
    assert_eq!(Why::Busy.status(), Some(600));
    assert_eq!(Why::Server.status(), Some(500));
    assert_eq!(Why::Local.status(), None);
}

#[test]
fn lead_back_to_their_variant() {
    for &why in Why::ALL {
        for &code in why.codes() {
            assert_eq!(Why::from_status(code), Some(why));
        }
    }
}

#[test]
fn may_repeat_inside_the_range_of_the_same_variant() {
    #[derive(SipCause, Debug, PartialEq)]
    enum FirstIs503 {
        #[codes(503, 500..=504)]
        Server,
    }

    let server = FirstIs503::Server;
    assert_eq!(server.codes(), [503, 500, 501, 502, 504]);
    assert_eq!(server.status(), Some(503));
    assert_names_only::<FirstIs503>(&[500..=504]);
}

#[test]
fn keep_their_order_if_the_range_comes_first() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Ranges {
        #[codes(500..=503, 500)]
        Server,
        #[codes(603..=604, 604, 603, 600)]
        Global,
    }

    assert_eq!(Ranges::Server.codes(), [500, 501, 502, 503]);
    assert_eq!(Ranges::Server.status(), Some(500));
    assert_eq!(Ranges::Global.codes(), [603, 604, 600]);
    assert_eq!(Ranges::Global.status(), Some(603));
}

#[test]
fn of_a_range_are_those_that_no_other_variant_lists() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Parts {
        #[codes(501)]
        NotImplemented,
        #[codes(500..=503)]
        Server,
        #[codes(500, 502)]
        Gateway,
    }

    assert_eq!(Parts::Server.codes(), [503]);
    assert_eq!(Parts::Server.status(), Some(503));
}

#[test]
fn may_be_written_in_any_notation_of_rust() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Notations {
        #[codes(0x1e6, 6_00, 0b1_1001_0100, 487u16)]
        Same,
    }

    assert_eq!(Notations::Same.codes(), [486, 600, 404, 487]);
}
