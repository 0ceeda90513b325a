//! The response that a forking proxy passes upstream, for each rule of RFC 3261 §16.7, step 6.

use sipcause::forking::{best, upstream};

/// Every final status.
const FINAL: std::ops::RangeInclusive<u16> = 200..=699;

#[test]
fn is_nothing_without_a_final_response() {
    for statuses in [&[][..], &[100, 180, 199], &[0, 99, 700, 999, u16::MAX]] {
        assert_eq!(best(statuses), None, "{statuses:?}");
    }
}

#[test]
fn ignores_responses_that_are_not_final() {
    for status in FINAL {
        for other in [0, 99, 100, 180, 199, 700, u16::MAX] {
            assert_eq!(best(&[other, status]), Some(status));
            assert_eq!(best(&[status, other]), Some(status));
        }
    }
}

#[test]
fn is_a_success_if_there_is_one() {
    for success in [200, 202, 299] {
        for failure in 300..=699 {
            assert_eq!(best(&[failure, success]), Some(success), "{failure}");
            assert_eq!(best(&[success, failure]), Some(success), "{failure}");
        }
    }
}

#[test]
fn is_any_6xx_before_other_failures() {
    for global in [600, 603, 699] {
        for failure in 300..=599 {
            assert_eq!(best(&[failure, global]), Some(global), "{failure}");
            assert_eq!(best(&[global, failure]), Some(global), "{failure}");
        }
    }
}

#[test]
fn is_of_the_lowest_class_otherwise() {
    let classes = [[300, 399], [400, 499], [500, 599]];
    for (lower, higher) in [(0, 1), (0, 2), (1, 2)] {
        for low in classes[lower] {
            for high in classes[higher] {
                assert_eq!(best(&[high, low]), Some(low));
                assert_eq!(best(&[low, high]), Some(low));
            }
        }
    }
}

#[test]
fn prefers_the_responses_that_say_how_to_resend_the_request() {
    let preferred = [401, 407, 415, 420, 484];
    for status in 400..=499 {
        for first in preferred {
            let expected = if preferred.contains(&status) {
                status
            } else {
                first
            };
            assert_eq!(best(&[status, first]), Some(expected), "{status}");
        }
    }
    // Only within 4xx: a lower class or a 6xx still wins.
    assert_eq!(best(&[401, 302]), Some(302));
    assert_eq!(best(&[401, 603]), Some(603));
    // The example of the RFC.
    assert_eq!(best(&[503, 407, 501, 404]), Some(407));
}

#[test]
fn is_the_first_received_if_no_rule_decides() {
    for pair in [
        [486, 480],
        [480, 486],
        [407, 401],
        [603, 600],
        [503, 500],
        [302, 301],
    ] {
        assert_eq!(best(&pair), Some(pair[0]));
    }
}

#[test]
fn a_503_from_downstream_is_not_passed_on() {
    for status in 0..=u16::MAX {
        let expected = if status == 503 { 500 } else { status };
        assert_eq!(upstream(status), expected);
    }
}
