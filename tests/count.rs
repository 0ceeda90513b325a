//! Counts per cause, compared with counting status by status.

use sipcause::{Cause, Counts, SipCause, count};

const STATUSES: [u16; 12] = [200, 486, 480, 404, 486, 600, 487, 0, 1486, 604, 404, 65_535];

fn one_by_one<C: SipCause + PartialEq>(cause: &C) -> u64 {
    let of_cause = STATUSES
        .iter()
        .filter(|status| C::from_status(**status).as_ref() == Some(cause));
    of_cause.count() as u64
}

#[test]
fn every_cause_that_occurs_is_counted_once() {
    let counted: Vec<_> = count::<Cause>(&STATUSES).collect();
    for cause in Cause::ALL {
        let entries: Vec<_> = counted.iter().filter(|(other, _)| other == cause).collect();
        match one_by_one(cause) {
            0 => assert!(entries.is_empty(), "{cause}"),
            expected => assert_eq!(entries, [&(*cause, expected)]),
        }
    }
}

#[test]
fn causes_come_in_order_of_their_lowest_status() {
    let causes: Vec<_> = count::<Cause>(&STATUSES).map(|(cause, _)| cause).collect();
    let expected = [
        Cause::NotFound,
        Cause::Unavailable,
        Cause::Busy,
        Cause::SipFailureCode,
    ];
    assert_eq!(causes, expected);
}

#[test]
fn nothing_is_counted_among_no_statuses() {
    assert_eq!(count::<Cause>(&[]).count(), 0);
    assert_eq!(Counts::new(), Counts::default());
    assert_eq!(Counts::new().total(), 0);
    assert!(Counts::new().by_status().next().is_none());
}

#[test]
fn a_variant_that_holds_its_status_is_counted_by_status() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(local_codes)]
    enum Held {
        #[codes(486, 600)]
        Busy(u16),
        #[codes(0, 999)]
        Local,
    }

    let counted: Vec<_> = count::<Held>(&[600, 486, 0, 600, 999, 1000]).collect();
    let expected = [(Held::Local, 2), (Held::Busy(486), 1), (Held::Busy(600), 2)];
    assert_eq!(counted, expected);
}

#[test]
fn every_status_is_counted_apart_and_any_number_in_the_total() {
    let counts: Counts = (0..=u16::MAX).collect();
    assert_eq!(counts.total(), 65_536);
    assert!(counts.by_status().eq((0..1000).map(|status| (status, 1))));
    for status in 0..=u16::MAX {
        assert_eq!(counts.of(status), u64::from(status < 1000), "{status}");
    }
}

#[test]
fn parts_add_up_to_the_whole() {
    let (first, second) = STATUSES.split_at(5);
    let mut parts: Counts = first.iter().copied().collect();
    parts.merge(&second.iter().copied().collect());
    assert_eq!(parts, STATUSES.into_iter().collect());
    assert!(parts.by_cause::<Cause>().eq(count(&STATUSES)));
}

#[test]
fn counts_that_are_too_large_stay_at_the_largest() {
    let mut counts = Counts::new();
    for status in [486, 600, 1486] {
        counts.add_many(status, u64::MAX);
        counts.add(status);
    }
    counts.merge(&counts.clone());
    assert_eq!((counts.of(486), counts.total()), (u64::MAX, u64::MAX));
    assert!(counts.by_cause().eq([(Cause::Busy, u64::MAX)]));
}
