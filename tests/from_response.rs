//! The cause of a response, compared with captured responses and with a plain statement of the rule.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::LazyLock;

use proptest::prelude::*;
use sipcause::vendor::{FreeSwitch, PortaSip};
use sipcause::{Cause, NextStep, ResponseCode, SipCause};

/// The rule as the documentation states it, written without the mappings of the library.
mod rule {
    use super::*;

    /// A value of the Reason header field.
    #[derive(Debug, Clone)]
    pub(super) struct Reason {
        pub(super) protocol: &'static str,
        pub(super) cause: u32,
        pub(super) text: Option<&'static str>,
        pub(super) location: Option<&'static str>,
    }

    #[derive(Debug, Clone, Copy)]
    pub(super) enum Lookup {
        /// What the table lists with `#[q850(…)]`, and the status that the variant holds.
        ListedValue {
            value: u8,
            status: Option<u16>,
        },
        ListedStatus(u16),
        Status(u16),
    }

    /// The lookups in order, of which the first that finds a cause counts.
    pub(super) fn lookups(status: u16, reasons: &[Reason]) -> Vec<Lookup> {
        let alone = vec![Lookup::Status(status)];
        if !(400..700).contains(&status) || [607, 608].contains(&status) {
            return alone;
        }
        let confirmed = reasons.iter().any(|reason| {
            let blocked = reason.text.is_some_and(|text| text.starts_with("v=analytics1"));
            reason.sip_number() == Some(603)
                || blocked && reason.protocol == "SIP" && reason.cause == 603
                || blocked && reason.protocol == "Q.850" && reason.cause == 21
        });
        if status == 603 && confirmed {
            return alone;
        }

        let mut lookups = Vec::new();
        for reason in reasons {
            let Some(value) = reason.q850() else { continue };
            let by_the_user = value == 21 && reason.location == Some("U");
            let row = if by_the_user { Some(603) } else { RFC3398_ROWS.get(&value).copied() };
            let generic = [0, 16, 31, 127].contains(&value);
            if !generic && ![401, 407].contains(&status) {
                let status = match value {
                    44 => None,
                    _ => row.or(Some(500)),
                };
                lookups.push(Lookup::ListedValue { value, status });
            }
            // What RFC 3398, FreeSWITCH and Asterisk make of the status.
            let repeating: &[u8] = match status {
                480 => &[18, 19],
                500 => &[41, 38],
                503 => &[41, 34],
                603 => &[21],
                _ => continue,
            };
            let hung_up = status == 603 && [0, 16].contains(&value);
            if hung_up || !generic && value != 26 && !repeating.contains(&value) {
                lookups.push(Lookup::Status(match (row, status) {
                    (Some(row), _) => row,
                    (None, 603) => 500,
                    (None, _) => status,
                }));
            }
        }
        for number in reasons.iter().filter_map(Reason::sip_number) {
            let is_hidden = (400..700).contains(&number) && [480, 500, 503].contains(&status);
            if is_hidden || number >= 700 {
                lookups.push(Lookup::ListedStatus(number));
            }
        }
        lookups.extend(alone);
        lookups
    }

    impl Reason {
        fn q850(&self) -> Option<u8> {
            let value = u8::try_from(self.cause).ok()?;
            (self.protocol == "Q.850" && value < 128).then_some(value)
        }

        fn sip_number(&self) -> Option<u16> {
            if self.protocol != "SIP" {
                return None;
            }
            let number = u16::try_from(self.cause).ok();
            match self.text.and_then(|text| FREESWITCH_NUMBERS.get(text)) {
                Some(&(_, status)) if status >= 600 && number == Some(status) => number,
                Some(&(present, _)) => Some(present),
                None => number,
            }
        }
    }

    /// The rows of RFC 3398 from value to status.
    static RFC3398_ROWS: LazyLock<BTreeMap<u8, u16>> = LazyLock::new(|| {
        rows(include_str!("data/rfc3398_isup_to_sip.csv"))
            .filter_map(|row| Some((row[0].parse().ok()?, row[1].parse().ok()?)))
            .collect()
    });

    static FREESWITCH_NUMBERS: LazyLock<BTreeMap<String, (u16, u16)>> = LazyLock::new(|| {
        rows(include_str!("data/freeswitch_causes.csv"))
            .map(|row| (row[1].to_owned(), (row[0].parse().unwrap(), row[2].parse().unwrap())))
            .collect()
    });
}

use rule::{Lookup, Reason};

fn rows(csv: &str) -> impl Iterator<Item = csv::StringRecord> + use<'_> {
    let reader = csv::Reader::from_reader(csv.as_bytes());
    reader.into_records().map(Result::unwrap)
}

/// A table with a plain statement of the Q.850 values that it lists.
trait Table: SipCause + PartialEq + Debug {
    fn listed(_: u8, _: Option<u16>) -> Option<Self> {
        None
    }

    fn expected(status: u16, reasons: &[Reason]) -> Option<Self> {
        rule::lookups(status, reasons).into_iter().find_map(|lookup| match lookup {
            Lookup::ListedValue { value, status } => Self::listed(value, status),
            Lookup::ListedStatus(status) => Self::from_listed_status(status),
            Lookup::Status(status) => Self::from_status(status),
        })
    }
}

impl Table for Cause {}
impl Table for FreeSwitch {}
impl Table for PortaSip {}

/// Has a variant for each status.
impl Table for ResponseCode {}

impl Table for NextStep {
    fn listed(value: u8, _: Option<u16>) -> Option<Self> {
        match value {
            25 | 91 => Some(NextStep::OtherServer),
            5 | 24 | 50 | 53 | 62 | 66 | 69 | 90 => Some(NextStep::GiveUp),
            _ => None,
        }
    }
}

/// Holds the status, lists values, and has no fallback.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    #[codes(486, 600)]
    Busy(u16),

    #[codes(403, 603)]
    #[q850(21, 24)]
    Rejected(u16),

    #[codes(404)]
    NotFound { status: u16 },

    #[codes(500..=599)]
    #[q850(127)]
    Server(u16),

    #[q850(16, 44)]
    Cleared,

    #[sip_cause(delegate)]
    Trunk(Trunk),
}

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(local_codes)]
enum Trunk {
    #[codes(480, 806)]
    #[q850(20, 26)]
    NotRegistered(u16),
}

impl Table for Held {
    fn listed(value: u8, status: Option<u16>) -> Option<Self> {
        match value {
            21 | 24 => Some(Held::Rejected(status?)),
            127 => Some(Held::Server(status?)),
            16 | 44 => Some(Held::Cleared),
            20 | 26 => Some(Held::Trunk(Trunk::NotRegistered(status?))),
            _ => None,
        }
    }
}

fn field(reasons: &[Reason]) -> String {
    let mut field = String::new();
    for reason in reasons {
        if !field.is_empty() {
            field.push(',');
        }
        write!(field, "{};cause={}", reason.protocol, reason.cause).unwrap();
        if let Some(text) = reason.text {
            write!(field, ";text=\"{text}\"").unwrap();
        }
        if let Some(location) = reason.location {
            write!(field, ";location={location}").unwrap();
        }
    }
    field
}

#[track_caller]
fn assert_rule(status: u16, reasons: &[Reason]) {
    #[track_caller]
    fn check<C: Table>(status: u16, reasons: &[Reason], field: &str) {
        let cause = C::from_response(status, field);
        assert_eq!(cause, C::expected(status, reasons), "{status} {field}");
        // If a table names the status, it names the response.
        assert!(cause.is_some() || C::from_status(status).is_none());
    }

    let field = field(reasons);
    check::<Cause>(status, reasons, &field);
    check::<NextStep>(status, reasons, &field);
    check::<ResponseCode>(status, reasons, &field);
    check::<PortaSip>(status, reasons, &field);
    check::<FreeSwitch>(status, reasons, &field);
    check::<Held>(status, reasons, &field);
}

#[test]
fn follows_the_rule_for_every_status_with_every_value() {
    let others = [0, 100, 183, 200, 299, 700, 806, u16::MAX];
    for status in (300..=699).chain(others) {
        for cause in 0..=127 {
            // Only 21 depends on the location.
            let locations = [None, Some("U"), Some("LN")];
            let count = if cause == 21 { 3 } else { 1 };
            for location in locations.into_iter().take(count) {
                let value = [Reason { protocol: "Q.850", cause, text: None, location }];
                assert_rule(status, &value);
            }
        }
    }
}

#[test]
fn follows_the_rule_for_every_status_with_every_number_of_a_sip_reason() {
    for status in [400, 401, 480, 486, 500, 503, 600, 603, 607, 699] {
        for cause in 0..=1000 {
            let names = ["USER_NOT_REGISTERED", "GATEWAY_DOWN", "BUSY_EVERYWHERE", "Decline"];
            for text in [None].into_iter().chain(names.map(Some)) {
                let number = [Reason { protocol: "SIP", cause, text, location: None }];
                assert_rule(status, &number);
            }
        }
    }
}

prop_compose! {
    fn any_single_reason()(
        protocol in prop::sample::select(&["SIP", "Q.850", "Q.850", "FreeSWITCH", "STIR"][..]),
        cause in prop_oneof![
            6 => 0..=127_u32,
            4 => prop::sample::select(
                &[0, 16, 17, 21, 24, 26, 31, 41, 44, 127, 404, 480, 486, 603, 607, 806][..]
            ),
            1 => 128..=1000_u32,
            1 => any::<u32>(),
        ],
        text in prop::option::of(prop::sample::select(
            &["User busy", BLOCKED, "USER_NOT_REGISTERED", "DECLINE", "UNWANTED"][..]
        )),
        location in prop::option::of(prop::sample::select(&["U", "LN", "RLN"][..])),
    ) -> Reason {
        Reason { protocol, cause, text, location }
    }
}

const BLOCKED: &str = "v=analytics1;url=https://example.com";

/// One in ten shows that a 603 was sent on purpose.
fn any_reason() -> impl Strategy<Value = Reason> {
    let confirming = [("SIP", 603, None), ("Q.850", 21, Some(BLOCKED))];
    let confirming =
        confirming.map(|(protocol, cause, text)| Reason { protocol, cause, text, location: None });
    prop_oneof![
        9 => any_single_reason(),
        1 => prop::sample::select(confirming.to_vec()),
    ]
}

fn any_status() -> impl Strategy<Value = u16> {
    prop_oneof![
        6 => prop::sample::select(&[401, 407, 480, 486, 500, 503, 603, 603, 607, 608][..]),
        3 => 300..=699_u16,
        1 => any::<u16>(),
    ]
}

proptest! {
    #[test]
    fn follows_the_rule_for_any_list_of_reasons(
        status in any_status(),
        reasons in prop::collection::vec(any_reason(), 0..5),
    ) {
        assert_rule(status, &reasons);
    }

    /// If a table names the status, it names the response.
    #[test]
    fn has_an_outcome_for_any_text(status: u16, reasons: String) {
        let cause = Cause::from_response(status, &reasons);
        prop_assert_eq!(cause.is_some(), Cause::from_status(status).is_some());
    }
}

/// The name of a variant, or `None` for an empty cell.
fn named<C: Copy + Debug>(all: &[C], name: &str) -> Option<C> {
    if name.is_empty() {
        return None;
    }
    let named = all.iter().find(|variant| format!("{variant:?}") == name);
    Some(*named.unwrap_or_else(|| panic!("{name} is a variant")))
}

#[track_caller]
fn assert_response(status: &str, reasons: &str, cause: &str, next_step: &str) {
    let status = status.parse().unwrap();
    let expected = named(Cause::ALL, cause);
    let found = Cause::from_response(status, reasons);
    assert_eq!(found, expected, "{status} with {reasons}");
    // A case that does not fix the step.
    if next_step != "-" {
        let expected = named(NextStep::ALL, next_step);
        let found = NextStep::from_response(status, reasons);
        assert_eq!(found, expected, "{status} with {reasons}");
    }
}

#[test]
fn is_that_of_each_case() {
    let cases: Vec<_> = rows(include_str!("data/response_cases.csv")).collect();
    assert_eq!(cases.len(), 26);
    for row in &cases {
        assert_response(&row[0], &row[1], &row[2], &row[3]);
    }
}

#[test]
fn is_that_of_each_captured_response() {
    let captured: Vec<_> = rows(include_str!("data/captured_responses.csv")).collect();
    assert_eq!(captured.len(), 38);
    for row in &captured {
        assert_response(&row[0], &row[1], &row[5], &row[6]);
    }
}

/// A value beside the confirmation does not count.
#[test]
fn is_rejected_if_a_reason_confirms_a_603() {
    for row in rows(include_str!("data/network_blocked.csv")) {
        let is_confirmed = &row[1] == "yes" || row[0].starts_with("SIP;cause=603");
        let expected = if is_confirmed { Cause::Rejected } else { Cause::Busy };
        for field in
            [format!("{}, Q.850;cause=17", &row[0]), format!("Q.850;cause=17, {}", &row[0])]
        {
            assert_eq!(Cause::from_response(603, &field), Some(expected), "{field}");
        }
    }
    // The number before FreeSWITCH 1.10.8.
    let challenge = r#"SIP;cause=603;text="USER_CHALLENGE", Q.850;cause=17"#;
    assert_eq!(Cause::from_response(603, challenge), Some(Cause::Busy));
    // A 6xx with its phrase in capitals, which is also a name of FreeSWITCH.
    let declined = r#"SIP;cause=603;text="DECLINE", Q.850;cause=17"#;
    assert_eq!(Cause::from_response(603, declined), Some(Cause::Rejected));
    assert_eq!(Cause::from_reasons(declined), Some(Cause::Rejected));
    let unwanted = r#"SIP;cause=607;text="UNWANTED""#;
    assert_eq!(NextStep::from_response(480, unwanted), Some(NextStep::GiveUp));
    for (field, expected) in [
        (r#"SIP;cause=616;text="DECLINE""#, FreeSwitch::Decline),
        (r#"SIP;cause=480;text="USER_NOT_REGISTERED""#, FreeSwitch::UserNotRegistered),
    ] {
        assert_eq!(FreeSwitch::from_reasons(field), Some(expected), "{field}");
    }
}

#[test]
fn is_that_of_the_status_without_a_valid_reason() {
    for status in 0..=u16::MAX {
        for reasons in ["", " ", "Q.850", "Acme;cause=17", "Q.850;cause=200", "SIP cause=486"] {
            let cause = Held::from_response(status, reasons);
            assert_eq!(cause, Held::from_status(status), "{status} {reasons}");
        }
    }
}

/// A table that lists every value still does not see these.
#[test]
fn is_not_that_of_a_value_that_comes_with_any_status() {
    #[derive(SipCause, Debug, PartialEq)]
    enum CatchAll {
        #[codes(407)]
        Challenge,
        #[codes(486)]
        Busy,
        #[q850(0..=127)]
        Network,
    }

    let cause = |status, value| CatchAll::from_response(status, &format!("Q.850;cause={value}"));
    for value in 0..=127 {
        let expected = match value {
            0 | 16 | 31 | 127 => CatchAll::Busy,
            _ => CatchAll::Network,
        };
        assert_eq!(cause(486, value), Some(expected), "{value}");
        assert_eq!(cause(407, value), Some(CatchAll::Challenge), "{value}");
    }
}

#[test]
fn is_that_of_the_first_value_that_leads_to_a_cause() {
    for (status, reasons, expected) in [
        (503, "Q.850;cause=16, Q.850;cause=17", Held::Busy(486)),
        (503, "Q.850;cause=17, Q.850;cause=21", Held::Busy(486)),
        (503, "Q.850;cause=21, Q.850;cause=17", Held::Rejected(403)),
        (503, "Acme;cause=21, Q.850;cause=17", Held::Busy(486)),
        (503, "Q.850;cause=, Q.850;cause=17", Held::Busy(486)),
        // This table does not name 410, to which RFC 3398 maps 22.
        (503, "Q.850;cause=22, Q.850;cause=17", Held::Busy(486)),
        (503, "Q.850;cause=22", Held::Server(503)),
        // Neither does any row name 96, but the response is still a 503.
        (503, "Q.850;cause=96, Q.850;cause=17", Held::Server(503)),
        (500, "SIP;cause=600, Q.850;cause=17", Held::Busy(486)),
        (500, "SIP;cause=600, Q.850;cause=16", Held::Busy(600)),
        // Not listed, and then not a failure.
        (500, "SIP;cause=499, SIP;cause=600", Held::Busy(600)),
        (500, "SIP;cause=302, SIP;cause=600", Held::Busy(600)),
    ] {
        let cause = Held::from_response(status, reasons);
        assert_eq!(cause, Some(expected), "{status} {reasons}");
    }
}

#[test]
fn allocates_nothing() {
    let field = r#"Q.850;cause=16, SIP;cause=499;text="a \"b\"", Q.850;cause=41;location=LN"#;
    let allocations = allocation_counter::measure(|| {
        let cause = Cause::from_response(603, field);
        assert_eq!(cause, Some(Cause::SipFailureCode));
    });
    assert_eq!(allocations.count_total, 0);
}
