//! The response that a forking proxy passes upstream, against a plain statement of RFC 3261 §16.7,
//! step 6.

use sipcause::forking::{Rank, best, rank, upstream};

/// Every final status.
const FINAL: std::ops::RangeInclusive<u16> = 200..=699;

/// The responses that a proxy may pass on, in order. All are final, and there is at least one.
fn may_be_chosen(statuses: &[u16]) -> Vec<u16> {
    let among = |wanted: &dyn Fn(u16) -> bool| -> Vec<u16> {
        let found = statuses.iter().filter(|&&status| wanted(status));
        found.copied().collect()
    };
    let class = |digit: u16| among(&|status| status / 100 == digit);
    let any_of = |choices: [Vec<u16>; 2]| choices.into_iter().find(|choice| !choice.is_empty());

    // Step 5: a 2xx is passed on at once.
    if let Some(chosen) = any_of([class(2), class(6)]) {
        return chosen;
    }
    let lowest = statuses.iter().map(|status| status / 100).min().unwrap();
    let chosen = match lowest {
        4 => {
            let resubmission = among(&|status| [401, 407, 415, 420, 484].contains(&status));
            any_of([resubmission, class(4)])
        }
        // A 503 is not forwarded, unless it is the only response.
        5 => any_of([among(&|status| status != 503), class(5)]),
        lowest => Some(class(lowest)),
    };
    chosen.unwrap()
}

#[test]
fn every_pair_is_chosen_from_and_ranked_as_the_rfc_says() {
    for first in FINAL {
        for second in FINAL {
            let pair = [first, second];
            let expected = may_be_chosen(&pair);
            assert_eq!(best(&pair), Some(expected[0]), "{pair:?}");

            let [first_rank, second_rank] = pair.map(|status| rank(status).unwrap());
            let is_chosen = pair.map(|status| expected.contains(&status));
            assert_eq!(
                is_chosen,
                [first_rank <= second_rank, second_rank <= first_rank],
                "{pair:?}"
            );
        }
    }
}

/// The first and last status of each class, and those that a rule names, with their neighbors.
const TELLING: [u16; 36] = [
    200, 202, 299, 300, 302, 399, 400, 401, 402, 406, 407, 408, 414, 415, 416, 419, 420, 421, 480,
    483, 484, 485, 486, 499, 500, 501, 502, 503, 504, 580, 599, 600, 603, 604, 608, 699,
];

#[test]
fn every_triple_is_chosen_from_as_the_rfc_says() {
    for first in TELLING {
        for second in TELLING {
            for third in TELLING {
                let triple = [first, second, third];
                let expected = may_be_chosen(&triple);
                assert_eq!(best(&triple), Some(expected[0]), "{triple:?}");

                let smallest = triple.iter().min_by_key(|&&status| rank(status));
                assert_eq!(smallest, expected.first(), "{triple:?}");
            }
        }
    }
}

#[test]
fn is_nothing_without_a_final_response() {
    for statuses in [&[][..], &[100, 180, 199], &[0, 99, 700, 999, u16::MAX]] {
        assert_eq!(best(statuses), None, "{statuses:?}");
    }
    for status in 0..=u16::MAX {
        assert_eq!(rank(status).is_some(), FINAL.contains(&status), "{status}");
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

/// A proxy that compares each response with the best one so far, as it arrives.
#[test]
fn is_the_same_as_responses_arrive() {
    let mut received = Vec::new();
    let mut kept: Option<(Rank, u16)> = None;
    for status in [100, 503, 180, 503, 580, 500, 486, 408, 407, 401, 302, 301, 604, 600, 200] {
        received.push(status);
        if let Some(rank) = rank(status) {
            if kept.is_none_or(|(kept, _)| rank < kept) {
                kept = Some((rank, status));
            }
        }
        assert_eq!(kept.map(|(_, status)| status), best(&received));
    }
}

#[test]
fn a_503_from_downstream_is_not_passed_on() {
    for status in 0..=u16::MAX {
        let expected = if status == 503 { 500 } else { status };
        assert_eq!(upstream(status), expected);
    }
}
