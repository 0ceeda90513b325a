//! `#[q850(…)]`, and the lookups by cause value and by Reason header field.

use sipcause::{SipCause, reason};

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Inner {
    #[codes(404)]
    #[q850(1, 3, 88)]
    Unknown,
}

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    #[codes(486)]
    #[q850(17)]
    #[q850(21, 17..=19)]
    Busy,
    #[codes(403, 480)]
    Refused(u16),
    #[q850(34..=43)]
    Congestion { status: u16 },
    #[q850(16)]
    HungUp,
    #[codes(603)]
    Declined,
    #[sip_cause(delegate)]
    Inner(Inner),
}

#[test]
fn own_values_come_first_and_single_ones_before_ranges() {
    for value in [17, 18, 19, 21] {
        assert_eq!(Why::from_q850(value), Some(Why::Busy), "{value}");
    }
    assert_eq!(Why::from_q850(16), Some(Why::HungUp));
}

#[test]
fn then_those_of_delegates() {
    assert_eq!(Why::from_q850(3), Some(Why::Inner(Inner::Unknown)));
    // RFC 3398 maps it to 503, which no table lists.
    assert_eq!(Why::from_q850(88), Some(Why::Inner(Inner::Unknown)));
}

#[test]
fn then_the_status_of_rfc_3398() {
    // 31 maps to 480, 87 to 403 and 2 to 404.
    assert_eq!(Why::from_q850(31), Some(Why::Refused(480)));
    assert_eq!(Why::from_q850(87), Some(Why::Refused(403)));
    assert_eq!(Why::from_q850(2), Some(Why::Inner(Inner::Unknown)));
    // 17 maps to 486 and 127 to 500, which no table lists.
    assert_eq!(Inner::from_q850(17), None);
    assert_eq!(Why::from_q850(127), None);
}

#[test]
fn are_returned_in_the_order_written_with_ranges_spelled_out() {
    assert_eq!(Why::Busy.q850_values(), [17, 21, 18, 19]);
    assert_eq!(Why::Inner(Inner::Unknown).q850_values(), [1, 3, 88]);
    assert_eq!(Why::Refused(403).q850_values(), [0_u8; 0]);
    assert_eq!(Why::Congestion { status: 1 }.q850_values().len(), 10);
    assert_eq!(Why::HungUp.codes(), [0_u16; 0]);
}

#[test]
fn the_first_is_the_value_to_send() {
    #[derive(SipCause)]
    enum Order {
        #[q850(34..=47, 34, 21)]
        Congestion,
        #[q850(18..=20, 17)]
        Away,
        #[q850(18)]
        NotThere,
    }

    assert_eq!(Why::Busy.q850(), Some(17));
    assert_eq!(Why::Congestion { status: 486 }.q850(), Some(34));
    assert_eq!(Why::Inner(Inner::Unknown).q850(), Some(1));
    assert_eq!(Why::Declined.q850(), None);

    assert_eq!(Order::Congestion.q850(), Some(34));
    // 18 belongs to another variant.
    assert_eq!(Order::Away.q850(), Some(19));
    assert_eq!(Order::NotThere.q850(), Some(18));
}

#[test]
fn a_range_of_all_values_is_a_catch_all() {
    #[derive(SipCause, Debug, PartialEq)]
    enum End {
        #[codes(404)]
        #[q850(1)]
        Unknown,
        #[q850(0..=127)]
        Released,
    }

    for value in 0..=127 {
        let expected = if value == 1 { End::Unknown } else { End::Released };
        assert_eq!(End::from_q850(value), Some(expected));
    }
    for value in 128..=u8::MAX {
        assert_eq!(End::from_listed_q850(value), None);
        assert_eq!(End::from_q850(value), None);
    }
    assert_eq!(End::Released.q850_values().len(), 127);
}

#[test]
fn a_location_decides_what_a_variant_with_the_value_holds() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Who {
        #[codes(403, 603)]
        #[q850(21)]
        Rejected(u16),
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum Outer {
        #[sip_cause(delegate)]
        Who(Who),
    }

    for (field, status) in [
        ("Q.850;cause=21;location=U", 603),
        ("Q.850;cause=21;location=LN", 403),
        ("Q.850;cause=21", 403),
    ] {
        let rejected = || Who::Rejected(status);
        let reason = reason::parse(field).next().unwrap().unwrap();
        assert_eq!(Who::from_reason(&reason), Some(rejected()), "{field}");
        let outer = Outer::from_reason(&reason);
        assert_eq!(outer, Some(Outer::Who(rejected())), "{field}");
    }
    assert_eq!(Who::from_q850(21), Some(Who::Rejected(403)));
}

#[test]
fn a_value_without_a_status_may_be_in_a_range_if_another_variant_lists_it() {
    #[derive(SipCause, Debug, PartialEq)]
    enum End {
        #[q850(1..=31)]
        Failed(u16),
        // RFC 3398 does not map it to a status.
        #[q850(16)]
        Ended,
    }

    assert_eq!(End::from_q850(16), Some(End::Ended));
    assert_eq!(End::from_q850(17), Some(End::Failed(486)));
    assert!(!End::Failed(486).q850_values().contains(&16));
}

#[test]
fn a_delegate_can_be_reached_by_q850_values_alone() {
    #[derive(SipCause, Debug, PartialEq)]
    enum Network {
        #[q850(16)]
        Ended,
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum Gateway {
        #[q850(127)]
        Interworking(u16),
    }

    #[derive(SipCause, Debug, PartialEq)]
    enum CallEnd {
        #[codes(486)]
        Busy,
        #[sip_cause(delegate)]
        Network(Network),
        #[sip_cause(delegate)]
        Gateway(Gateway),
    }

    let ended = CallEnd::Network(Network::Ended);
    assert_eq!(CallEnd::from_q850(16), Some(ended));
    let interworking = CallEnd::Gateway(Gateway::Interworking(500));
    assert_eq!(CallEnd::from_q850(127), Some(interworking));
}
