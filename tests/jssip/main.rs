//! Compares `Cause` with JsSIP itself, which runs under Node and calls an endpoint that responds with
//! every failure (`measure.cjs`).
//!
//! `Cause` follows the documentation of JsSIP, but JsSIP does not always. The test fails if one of the
//! known differences is gone, or if there is a new one.
//!
//! `cargo test --test jssip -- --ignored` runs it. It needs Node, npm and the npm registry.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;
use sipcause::Cause;

const REQUESTS: [&str; 4] = ["INVITE", "MESSAGE", "OPTIONS", "REGISTER"];
const IN_DIALOG_REQUESTS: [&str; 5] = ["re-INVITE", "UPDATE", "INFO", "REFER", "BYE"];

/// The outcome of a request.
#[derive(Clone, Copy)]
enum Outcome {
    Response(u16),
    NoResponse,
    /// The endpoint closes the connection instead of a response.
    Disconnect,
}

use Outcome::{Disconnect, NoResponse, Response};

impl Outcome {
    /// The user part of the URI that causes this outcome.
    fn user(self) -> String {
        match self {
            Response(status) => status.to_string(),
            NoResponse => "silent".to_owned(),
            Disconnect => "gone".to_owned(),
        }
    }

    fn documented(self, of_status: impl Fn(u16) -> Option<Cause>) -> Option<Cause> {
        match self {
            Response(status) => of_status(status),
            NoResponse => Some(Cause::RequestTimeout),
            Disconnect => Some(Cause::ConnectionError),
        }
    }
}

/// What JsSIP reports, which is not always what its documentation says. `None` is an event without a
/// cause.
fn expected(method: &str, outcome: Outcome, documented: Option<Cause>) -> Option<Cause> {
    let reported = match (method, outcome) {
        // In the table in the code, but not in the documentation.
        ("INVITE" | "MESSAGE" | "OPTIONS" | "REGISTER", Response(424)) => {
            Some(Cause::AddressIncomplete)
        }
        // A non-INVITE transaction handles a 408 as its own timeout.
        ("MESSAGE" | "OPTIONS" | "REGISTER" | "UPDATE" | "INFO" | "REFER", Response(408)) => {
            Some(Cause::RequestTimeout)
        }
        // A call that is terminated before it is answered is always `Canceled`.
        ("INVITE", NoResponse | Disconnect) => Some(Cause::Canceled),
        // The renegotiation of the media has failed, whatever the status.
        ("re-INVITE" | "UPDATE", Response(..=407 | 409..=480 | 482..)) => Some(Cause::WebrtcError),
        // The event contains only the response.
        ("INFO", Response(..=407 | 409..=480 | 482..)) => None,
        // These are `Rejected` in the table.
        ("REFER", Response(403 | 603)) => return documented,
        // The transfer is refused, whatever the status.
        ("REFER", Response(..=407 | 409..=480 | 482..)) => Some(Cause::Rejected),
        // The call ends when the BYE is sent, before any response.
        ("BYE", _) => Some(Cause::Bye),
        _ => return documented,
    };
    assert_ne!(reported, documented, "not a difference: {method} to {}", outcome.user());
    reported
}

/// Ends of calls without a failed request, with what JsSIP reports.
const SCENARIOS: [(&str, Cause); 19] = [
    ("the caller gives up at once", Cause::Canceled),
    ("the caller gives up while it rings", Cause::Canceled),
    ("the microphone of the caller is denied", Cause::UserDeniedMediaAccess),
    ("the offer cannot be created", Cause::WebrtcError),
    // Documented as `MissingSdp`, but only the Reason of the BYE says so.
    ("the 200 has no SDP", Cause::BadMediaDescription),
    ("the answer in the 200 is not SDP", Cause::BadMediaDescription),
    ("the 200 has no Contact", Cause::InternalError),
    ("the callee hangs up", Cause::Bye),
    ("the media stops", Cause::RtpTimeout),
    ("nobody picks up", Cause::NoAnswer),
    ("the INVITE expires", Cause::Expires),
    ("the caller cancels", Cause::Canceled),
    ("the callee declines", Cause::Rejected),
    ("the microphone of the callee is denied", Cause::UserDeniedMediaAccess),
    // Documented as `BadMediaDescription`, as which an answer that the browser refuses counts.
    ("the offer in the INVITE is not SDP", Cause::WebrtcError),
    ("the answer cannot be created", Cause::InternalError),
    ("no ACK arrives", Cause::NoAck),
    ("the ACK has no SDP", Cause::MissingSdp),
    ("the answer in the ACK is not SDP", Cause::BadMediaDescription),
];

/// What JsSIP reports about a failure, or the value of one of its constants.
#[derive(Deserialize)]
struct Report {
    what: String,
    cause: Option<String>,
    /// Whether the failure ended the call. `None` without a call.
    call_ended: Option<bool>,
}

impl Report {
    fn cause(&self) -> Option<Cause> {
        let text = self.cause.as_ref()?;
        let cause = text.parse();
        Some(cause.unwrap_or_else(|_| panic!("not the text of a `Cause`: {text:?}")))
    }
}

/// The output of `measure.cjs` with JsSIP and its dependencies in the versions of the lock file.
fn measure() -> Vec<Report> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jssip");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jssip");
    fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "package-lock.json"] {
        fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    let install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    output(Command::new("npm").args(install).current_dir(&folder));
    let mut node = Command::new("node");
    node.arg(source.join("measure.cjs"));
    let lines = output(node.env("NODE_PATH", folder.join("node_modules")));
    let reports = lines.lines().map(serde_json::from_str);
    reports.map(|report| report.expect("a line is a report")).collect()
}

fn output(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complaint}");
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}

#[test]
#[ignore = "needs Node, npm and the npm registry: `cargo test --test jssip -- --ignored`"]
fn cause_agrees_with_jssip() {
    let reports = measure();
    let (constants, failures): (Vec<_>, Vec<_>) =
        reports.iter().partition(|report| report.what.starts_with("constant "));
    every_constant_is_a_variant(&constants);
    every_failure_is_as_expected(&failures);
    a_refer_never_ends_the_call_and_an_info_only_with_a_cause(&failures);
    every_cause_was_reported(&failures);
}

fn every_constant_is_a_variant(constants: &[&Report]) {
    for Report { what, cause, .. } in constants {
        let value = cause.as_ref().unwrap();
        let cause: Cause = value.parse().expect(what);
        assert_eq!(cause.as_str(), value);
        let name = what.replace("constant ", "").replace('_', "");
        assert!(format!("{cause:?}").eq_ignore_ascii_case(&name), "{what} is {cause:?}");
    }
    assert_eq!(constants.len(), Cause::ALL.len());
}

fn every_failure_is_as_expected(failures: &[&Report]) {
    let mut expected: HashMap<String, Option<Cause>> =
        SCENARIOS.map(|(scenario, cause)| (scenario.to_owned(), Some(cause))).into();
    let outside = REQUESTS.map(|method| (method, Cause::from_status as fn(u16) -> Option<Cause>));
    let inside = IN_DIALOG_REQUESTS.map(|method| (method, Cause::from_in_dialog_status as _));
    for (method, of_status) in outside.into_iter().chain(inside) {
        for outcome in (300..=699).map(Response).chain([NoResponse, Disconnect]) {
            let reported = self::expected(method, outcome, outcome.documented(of_status));
            expected.insert(format!("{method} to {}", outcome.user()), reported);
        }
    }
    let mut complaints = Vec::new();
    for report in failures {
        let (what, reported) = (&report.what, report.cause());
        let expected = expected.remove(what);
        if expected != Some(reported) {
            complaints.push(format!("{what}: {reported:?} instead of {expected:?}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(expected.is_empty(), "not measured: {:?}", expected.keys());
}

fn a_refer_never_ends_the_call_and_an_info_only_with_a_cause(failures: &[&Report]) {
    for report in failures {
        let ends = match report.what.split(" to ").next() {
            Some("re-INVITE" | "UPDATE" | "BYE") => Some(true),
            Some("INFO") => Some(report.cause.is_some()),
            Some("REFER") => Some(false),
            _ => None,
        };
        assert_eq!(report.call_ended, ends, "{}", report.what);
    }
}

fn every_cause_was_reported(failures: &[&Report]) {
    let seen: HashSet<Cause> = failures.iter().filter_map(|report| report.cause()).collect();
    assert_eq!(seen.len(), Cause::ALL.len(), "{seen:?}");
}
