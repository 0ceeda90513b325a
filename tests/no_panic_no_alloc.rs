//! Nothing panics and nothing allocates: every function for every number, and the functions that take
//! texts for arbitrary texts. `tests/reason` checks that parsing takes linear time.

use std::fmt::{self, Display, Write as _};
use std::hint::black_box;

use proptest::prelude::*;
use sipcause::interworking::{ASTERISK, FREESWITCH, RFC3398};
use sipcause::reason::{self, Location, Protocol, Reason};
use sipcause::vendor::PortaSip;
use sipcause::{Cause, Q850, ResponseCode, SipCause, StatusClass};

/// Every kind of variant that a lookup returns.
#[derive(SipCause, Debug, Clone, Copy, PartialEq)]
#[sip_cause(all_classes, local_codes, display)]
enum CallEnd {
    #[codes(180, 200, 486, 600, 701)]
    #[q850(17, 34..=47)]
    Named,
    #[codes(500..=599)]
    #[in_dialog_codes(408, 481)]
    Holds(u16),
    #[sip_cause(delegate)]
    Vendor(PortaSip),
    #[sip_cause(delegate)]
    Standard(Cause),
    #[sip_cause(fallback)]
    Other { status: u16 },
}

/// An enum that is parsed from texts.
#[derive(SipCause, Debug, Clone, Copy, PartialEq)]
#[sip_cause(from_str)]
#[cfg_attr(feature = "serde", sip_cause(serde))]
enum Label {
    #[codes(486)]
    Busy,
    #[codes(404)]
    NotFound,
    #[sip_cause(delegate)]
    Standard(Cause),
}

fn without_allocating<T>(action: impl FnOnce() -> T) -> T {
    let mut result = None;
    let allocations = allocation_counter::measure(|| result = Some(action()));
    assert_eq!(allocations.count_total, 0, "allocations");
    result.unwrap()
}

/// The length of a text, without a buffer.
fn length(text: impl Display) -> usize {
    struct Length(usize);

    impl fmt::Write for Length {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += text.len();
            Ok(())
        }
    }

    let mut length = Length(0);
    write!(length, "{text}").unwrap();
    length.0
}

fn look_up_everything<C: SipCause + PartialEq>() {
    let describe = |cause: C| {
        assert!(!cause.as_str().is_empty());
        assert!(!cause.description().is_empty());
        black_box((cause.codes(), cause.status()));
        assert_eq!(cause.q850(), cause.q850_values().first().copied());
    };
    for status in 0..=u16::MAX {
        let causes = [
            C::from_status(status),
            C::from_listed_status(status),
            C::from_in_dialog_status(status),
        ];
        assert!(status < 1000 || causes.iter().all(Option::is_none), "{status}");
        causes.into_iter().flatten().for_each(describe);
    }
    for value in 0..=u8::MAX {
        let causes = [C::from_q850(value), C::from_listed_q850(value)];
        causes.into_iter().flatten().for_each(describe);
    }
    C::table().for_each(|(_, cause)| describe(cause));
}

#[test]
fn tables_take_every_number() {
    without_allocating(|| {
        look_up_everything::<CallEnd>();
        look_up_everything::<Cause>();
        look_up_everything::<PortaSip>();
        look_up_everything::<ResponseCode>();
    });
}

#[test]
fn a_total_table_takes_every_status() {
    without_allocating(|| {
        for status in 0..=u16::MAX {
            let cause = CallEnd::from_any_status(status);
            let expected = CallEnd::from_status(status).unwrap_or(CallEnd::Other { status });
            assert_eq!(cause, expected);
            black_box(Cause::from_any_status(status));
        }
    });
}

#[test]
fn classes_and_effects_take_every_status() {
    without_allocating(|| {
        for status in 0..=u16::MAX {
            let class = StatusClass::from_status(status);
            assert_eq!(class.is_some(), (100..=699).contains(&status), "{status}");
            if let Some(code) = ResponseCode::from_status(status) {
                assert_eq!(Some(code.class()), class);
                assert!(code.rfc() >= 3261);
                assert!(length(code) > 0);
                assert!(!code.class().as_str().is_empty());
                assert!(!code.in_dialog_effect().as_str().is_empty());
            }
        }
    });
}

#[test]
fn q850_takes_every_value() {
    without_allocating(|| {
        for value in 0..=u8::MAX {
            let cause = Q850::from_value(value);
            assert_eq!(cause.map(Q850::value), (value < 128).then_some(value));
            if let Some(cause) = cause {
                assert!(length(cause) > 0);
                assert!(!cause.as_str().is_empty());
                assert!(!cause.description().is_empty());
                assert!(!cause.class().as_str().is_empty());
                assert!(!cause.class().description().is_empty());
                black_box((cause.is_named(), cause.freeswitch_name(), cause.asterisk_name()));
            }
        }
    });
}

#[test]
fn mappings_take_every_number() {
    without_allocating(|| {
        let own = RFC3398
            .with_statuses(&[(499, Q850::CALL_REJECTED)])
            .with_causes(&[(Q850::CALL_REJECTED, 499)]);
        for mapping in [RFC3398, FREESWITCH, ASTERISK, own] {
            for status in 0..=u16::MAX {
                black_box(mapping.to_q850(status));
            }
            for cause in (0..=u8::MAX).filter_map(Q850::from_value) {
                let status = mapping.to_status(cause);
                assert!(status.is_none_or(|status| (300..=699).contains(&status)), "{cause}");
                for location in LOCATIONS.into_iter().filter_map(Location::from_name) {
                    black_box(mapping.to_status_at(cause, location));
                }
            }
        }
    });
}

const LOCATIONS: [&str; 9] = ["U", "LPN", "LN", "TN", "RLN", "RPN", "INTL", "BI", "?"];

/// Parts of Reason header fields, valid and invalid, between bars.
const FRAGMENTS: &str = "Reason|:|SIP|Q.850|Preemption|FreeSWITCH|;|,|=|\"|\\| |\t|\r\n |cause|text|\
    location|LN|17|200|99999999999999999999|-1|é|\0|Call completed elsewhere|USER_BUSY";

fn texts() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(FRAGMENTS.split('|').collect::<Vec<_>>());
    let fragments = prop::collection::vec(fragment, 0..40);
    prop_oneof![fragments.prop_map(|fragments| fragments.concat()), any::<String>(),]
}

/// Calls everything that takes a text.
fn read(text: &str) {
    without_allocating(|| {
        black_box((
            text.parse::<Cause>().is_ok(),
            text.parse::<Label>().is_ok(),
            Q850::from_freeswitch_name(text),
            Q850::from_asterisk_name(text),
            Location::from_name(text),
            Protocol::from_name(text),
            reason::is_completed_elsewhere(text),
            reason::is_network_blocked(text),
        ));
        black_box(CallEnd::from_reasons(text));
        for reason in reason::parse(text) {
            match reason {
                Ok(reason) => read_reason(&reason),
                Err(error) => {
                    assert!(error.offset() <= text.len());
                    assert!(length(error) > 0);
                }
            }
        }
        let written = Reason::new(Protocol::Q850).with_cause(17).with_text(text);
        assert!(length(written) > 0);
    });
}

fn read_reason(reason: &Reason<'_>) {
    assert!(length(reason) > 0);
    black_box((
        CallEnd::from_reason(reason),
        reason.status(),
        reason.q850(),
        reason.location().map(|location| (location.as_str(), location.description())),
        reason.text().map(|text| text.chars().count()),
        reason.is_completed_elsewhere(),
        reason.is_network_blocked(),
    ));
    for param in reason.params() {
        assert!(!param.name().is_empty());
        assert!(reason.param(param.name()).is_some() || param.value().is_none());
    }
}

const EXPECTED: &str = "expected `Busy`, `Not Found` or a text of `Cause`";

#[test]
fn the_error_of_from_str_lists_the_texts() {
    without_allocating(|| {
        let error = "busy".parse::<Label>().unwrap_err();
        let message = "the text does not name a cause of `Label`; ";
        assert_eq!(length(error), message.len() + EXPECTED.len());
    });
}

#[cfg(feature = "serde")]
#[test]
fn the_error_of_serde_lists_the_texts() {
    use serde::Deserialize;
    use serde::de::value::StrDeserializer;

    /// An error that keeps only the length of its message.
    #[derive(Debug)]
    struct Length(usize);

    impl Display for Length {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(formatter)
        }
    }

    impl std::error::Error for Length {}

    impl serde::de::Error for Length {
        fn custom<T: Display>(message: T) -> Self {
            Length(length(message))
        }
    }

    without_allocating(|| {
        let text = StrDeserializer::<Length>::new("busy");
        let Length(found) = Label::deserialize(text).err().unwrap();
        let message =
            "invalid value: string \"busy\", expected `Busy`, `Not Found` or a text of `Cause`";
        assert_eq!(found, message.len());
    });
}

proptest! {
    #[test]
    fn any_text_is_read(text in texts()) {
        read(&text);
    }
}

#[test]
fn a_long_text_is_read() {
    for pattern in ["\"", ",", "\",", "\\\"", ";", "SIP;cause=486,", "Q.850;text=\"\\"] {
        let text = pattern.repeat((1 << 16) / pattern.len());
        read(&text);
    }
}
