//! Compares `Cause` with JsSIP itself, which runs under Node and calls an endpoint that responds with
//! every failure (`measure.cjs`).
//!
//! `Cause` follows the documentation of JsSIP, but JsSIP does not always. The known differences are
//! listed with their reasons (`differences`); a test fails if one is new or gone.
//!
//! `cargo test --test jssip -- --ignored` runs it. It needs Node, npm and the npm registry.

mod differences;
mod node;

use std::collections::HashSet;
use std::fmt;

use sipcause::Cause;

use self::differences::{DIFFERENCES, SCENARIO_DIFFERENCES};
use self::node::Measured;

/// The outcome of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Response(u16),
    NoResponse,
    /// The endpoint closes the connection instead of a response.
    Disconnect,
}

impl Outcome {
    fn all() -> impl Iterator<Item = Self> {
        (300..=699)
            .map(Self::Response)
            .chain([Self::NoResponse, Self::Disconnect])
    }
}

/// The user part of the URI that causes this outcome.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response(status) => status.fmt(f),
            Self::NoResponse => f.write_str("silent"),
            Self::Disconnect => f.write_str("gone"),
        }
    }
}

const REQUESTS: [&str; 4] = ["INVITE", "MESSAGE", "OPTIONS", "REGISTER"];
const IN_DIALOG_REQUESTS: [&str; 5] = ["re-INVITE", "UPDATE", "INFO", "REFER", "BYE"];

/// Ends of calls without a failed request, with the documented causes.
const SCENARIOS: [(&str, Cause); 19] = [
    ("the caller gives up at once", Cause::Canceled),
    ("the caller gives up while it rings", Cause::Canceled),
    (
        "the caller may not use the microphone",
        Cause::UserDeniedMediaAccess,
    ),
    ("the offer cannot be created", Cause::WebrtcError),
    ("the 200 has no SDP", Cause::MissingSdp),
    (
        "the answer in the 200 cannot be applied",
        Cause::BadMediaDescription,
    ),
    ("the 200 has no Contact", Cause::InternalError),
    ("the callee hangs up", Cause::Bye),
    ("the media stops", Cause::RtpTimeout),
    ("nobody picks up", Cause::NoAnswer),
    ("the INVITE expires", Cause::Expires),
    ("the caller cancels", Cause::Canceled),
    ("the callee declines", Cause::Rejected),
    (
        "the callee may not use the microphone",
        Cause::UserDeniedMediaAccess,
    ),
    (
        "the offer in the INVITE cannot be applied",
        Cause::BadMediaDescription,
    ),
    ("the answer cannot be created", Cause::InternalError),
    ("no ACK arrives", Cause::NoAck),
    ("the ACK has no SDP", Cause::MissingSdp),
    (
        "the answer in the ACK cannot be applied",
        Cause::BadMediaDescription,
    ),
];

/// Why a report is unexpected, or `None`. `difference` is what JsSIP is known to report instead of the
/// documented cause, with the reason.
fn complaint(
    what: &str,
    reported: Option<Cause>,
    documented: Option<Cause>,
    difference: Option<(Option<Cause>, &str)>,
) -> Option<String> {
    match difference {
        None if reported == documented => None,
        None => Some(format!(
            "{what}: JsSIP reports {reported:?} instead of {documented:?}"
        )),
        Some((_, reason)) if reported == documented => Some(format!(
            "{what}: JsSIP now reports {reported:?} as documented; remove the difference: {reason}"
        )),
        Some((listed, _)) if reported == listed => None,
        Some((listed, reason)) => Some(format!(
            "{what}: JsSIP reports {reported:?} instead of the listed {listed:?}: {reason}"
        )),
    }
}

#[test]
#[ignore = "needs Node, npm and the npm registry: `cargo test --test jssip -- --ignored`"]
fn cause_agrees_with_jssip() {
    let measured = Measured::now();
    every_constant_of_jssip_is_a_variant(&measured);
    jssip_reports_the_cause_of_every_failure(&measured);
    jssip_reports_the_cause_of_every_other_end_of_a_call(&measured);
    a_reinvite_gets_a_dialog_error_if_the_table_has_one(&measured);
    a_refer_never_ends_the_call_and_an_info_only_with_a_cause(&measured);
    jssip_was_made_to_report_every_cause(&measured);
}

fn every_constant_of_jssip_is_a_variant(measured: &Measured) {
    for (constant, value) in &measured.constants {
        let cause: Cause = value.parse().expect(constant);
        assert_eq!(cause.as_str(), value);
        let name = constant.replace('_', "");
        assert!(
            format!("{cause:?}").eq_ignore_ascii_case(&name),
            "{constant} is {cause:?}"
        );
    }
    assert_eq!(measured.constants.len(), Cause::ALL.len());
}

fn jssip_reports_the_cause_of_every_failure(measured: &Measured) {
    let mut complaints = Vec::new();
    let outside = REQUESTS.map(|method| (method, Cause::from_status as fn(u16) -> Option<Cause>));
    let inside = IN_DIALOG_REQUESTS.map(|method| (method, Cause::from_in_dialog_status as _));
    for (method, lookup) in outside.into_iter().chain(inside) {
        for outcome in Outcome::all() {
            let documented = match outcome {
                Outcome::Response(status) => lookup(status),
                Outcome::NoResponse => Some(Cause::RequestTimeout),
                Outcome::Disconnect => Some(Cause::ConnectionError),
            };
            let difference = DIFFERENCES
                .iter()
                .find(|difference| difference.is_of(method, outcome))
                .map(|difference| (difference.reported, difference.reason));
            complaints.extend(complaint(
                &format!("{method} to {outcome}"),
                measured.request(method, &outcome).cause(),
                documented,
                difference,
            ));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(measured.requests.len(), 9 * (400 + 2));
}

fn jssip_reports_the_cause_of_every_other_end_of_a_call(measured: &Measured) {
    let mut complaints = Vec::new();
    for (scenario, documented) in SCENARIOS {
        let difference = SCENARIO_DIFFERENCES
            .iter()
            .find(|(name, ..)| *name == scenario)
            .map(|&(_, reported, reason)| (Some(reported), reason));
        let reported = measured.scenario(scenario).cause();
        complaints.extend(complaint(scenario, reported, Some(documented), difference));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert_eq!(measured.scenarios.len(), SCENARIOS.len());
}

fn a_reinvite_gets_a_dialog_error_if_the_table_has_one(measured: &Measured) {
    for status in 300..=699 {
        let reported = measured.request("re-INVITE", &status).cause();
        assert_eq!(
            reported == Some(Cause::DialogError),
            Cause::from_in_dialog_status(status) == Some(Cause::DialogError),
            "{status}: {reported:?}"
        );
    }
}

fn a_refer_never_ends_the_call_and_an_info_only_with_a_cause(measured: &Measured) {
    for ((method, to), report) in &measured.requests {
        let ends = match method.as_str() {
            "re-INVITE" | "UPDATE" | "BYE" => Some(true),
            "INFO" => Some(report.cause().is_some()),
            "REFER" => Some(false),
            _ => None,
        };
        assert_eq!(report.call_ended, ends, "{method} to {to}");
    }
}

fn jssip_was_made_to_report_every_cause(measured: &Measured) {
    let reports = measured
        .requests
        .values()
        .chain(measured.scenarios.values());
    let seen: HashSet<Cause> = reports.filter_map(node::Report::cause).collect();
    let missing: Vec<_> = Cause::ALL
        .iter()
        .filter(|cause| !seen.contains(cause))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
