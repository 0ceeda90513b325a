//! Runs JsSIP under Node.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::{LazyLock, Once};
use std::time::Duration;

use assert_cmd::Command;
use serde_json::Value;
use sipcause::Cause;

/// The output of `measure.cjs`.
pub(crate) struct Measured {
    /// The value of each constant of `JsSIP.C.causes`.
    pub(crate) constants: HashMap<String, String>,
    /// By method and user part of the URI.
    pub(crate) requests: HashMap<(String, String), Report>,
    pub(crate) scenarios: HashMap<String, Report>,
}

/// What JsSIP reports about a failure.
pub(crate) struct Report {
    text: Option<String>,
    /// Whether the failure ended the call. `None` without a call.
    pub(crate) call_ended: Option<bool>,
}

impl Report {
    pub(crate) fn cause(&self) -> Option<Cause> {
        let text = self.text.as_ref()?;
        let cause = text.parse();
        Some(cause.unwrap_or_else(|_| panic!("not the text of a `Cause`: {text:?}")))
    }
}

/// Why nothing was measured.
enum Failure {
    /// Node, npm or the registry is missing.
    Missing(String),
    Failed(String),
}

/// The result of one run, which all tests share. `None` if Node is missing, which CI does not allow.
pub(crate) fn measured() -> Option<&'static Measured> {
    static MEASURED: LazyLock<Result<Measured, Failure>> =
        LazyLock::new(|| run().map(|lines| Measured::read(&lines)));
    static SKIPPED: Once = Once::new();

    match &*MEASURED {
        Ok(measured) => Some(measured),
        Err(Failure::Missing(reason)) if env::var_os("CI").is_none() => {
            SKIPPED.call_once(|| {
                let line = reason.lines().next().unwrap_or_default();
                // Not `eprintln!`, which the test harness would capture.
                let _ = writeln!(io::stderr(), "skipped: JsSIP cannot run: {line}");
            });
            None
        }
        Err(Failure::Missing(reason) | Failure::Failed(reason)) => {
            panic!("JsSIP cannot run: {reason}")
        }
    }
}

impl Measured {
    /// What JsSIP reports about this request to this user of the endpoint.
    pub(crate) fn request(&self, method: &str, to: &impl ToString) -> &Report {
        let key = (method.to_owned(), to.to_string());
        let report = self.requests.get(&key);
        report.unwrap_or_else(|| panic!("{key:?} was not measured"))
    }

    pub(crate) fn scenario(&self, name: &str) -> &Report {
        let report = self.scenarios.get(name);
        report.unwrap_or_else(|| panic!("{name:?} was not measured"))
    }

    fn read(lines: &str) -> Self {
        let mut measured = Measured {
            constants: HashMap::new(),
            requests: HashMap::new(),
            scenarios: HashMap::new(),
        };
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).expect("a line is JSON");
            let text = |key: &str| line[key].as_str().map(str::to_owned);
            if let (Some(constant), Some(value)) = (text("constant"), text("cause")) {
                measured.constants.insert(constant, value);
                continue;
            }
            let report = Report {
                text: text("cause"),
                call_ended: line["call_ended"].as_bool(),
            };
            if let Some(scenario) = text("scenario") {
                measured.scenarios.insert(scenario, report);
            } else if let (Some(method), Some(to)) = (text("method"), text("to")) {
                measured.requests.insert((method, to), report);
            } else {
                panic!("unknown line: {line}");
            }
        }
        measured
    }
}

/// The lines of `measure.cjs`.
fn run() -> Result<String, Failure> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jssip/measure.cjs");
    let mut node = Command::new("node");
    node.arg(script).env("NODE_PATH", install()?);
    let lines = output("node", node, Duration::from_secs(80), Failure::Failed)?;
    Ok(String::from_utf8(lines).expect("JSON is UTF-8"))
}

/// The folder with JsSIP and its dependencies, in the versions of the lock file.
fn install() -> Result<PathBuf, Failure> {
    const PACKAGE: &str = include_str!("package.json");
    const LOCK: &str = include_str!("package-lock.json");

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jssip");
    let lock = folder.join("package-lock.json");
    let modules = folder.join("node_modules");
    // npm writes this file last.
    let complete = modules.join(".package-lock.json").exists();
    if complete && fs::read_to_string(&lock).is_ok_and(|lock| lock == LOCK) {
        return Ok(modules);
    }
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("package.json"), PACKAGE).unwrap();
    fs::write(lock, LOCK).unwrap();
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(folder);
    // Most likely, there is no network.
    output("npm", npm, Duration::from_secs(60), Failure::Missing)?;
    Ok(modules)
}

/// The output of a program, which is killed after `limit`.
fn output(
    name: &str,
    mut command: Command,
    limit: Duration,
    failure: fn(String) -> Failure,
) -> Result<Vec<u8>, Failure> {
    match command.timeout(limit).output() {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(Output { status, stderr, .. }) => {
            let complaint = String::from_utf8_lossy(&stderr);
            Err(failure(format!("{name}: {status}: {complaint}")))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(Failure::Missing(format!("{name} is not installed")))
        }
        Err(error) => Err(Failure::Failed(format!("{name}: {error}"))),
    }
}
