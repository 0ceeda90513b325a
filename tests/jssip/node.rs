//! Runs JsSIP under Node.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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

impl Measured {
    pub(crate) fn now() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jssip/measure.cjs");
        let mut node = Command::new("node");
        node.arg(script).env("NODE_PATH", install());
        Self::read(&output(&mut node))
    }

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

/// The folder with JsSIP and its dependencies, in the versions of the lock file.
fn install() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/jssip");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jssip");
    fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "package-lock.json"] {
        fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    output(
        Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .current_dir(&folder),
    );
    folder.join("node_modules")
}

fn output(command: &mut Command) -> String {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complaint}");
    String::from_utf8(output.stdout).expect("JSON is UTF-8")
}
