//! Look up a status code in each standard table: `cargo run --example explain -- 486`

use std::env;
use std::process::ExitCode;

use sipcause::vendor::PortaSip;
use sipcause::{Cause, NextStep, ResponseCode, SipCause, StatusClass};

const USAGE: &str = "usage: explain STATUS...    a STATUS is a number from 100 to 699, e.g. 486";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.is_empty() {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let mut statuses = Vec::new();
    for argument in &arguments {
        let status = argument.parse().ok();
        let classified =
            status.and_then(|status| Some((status, StatusClass::from_status(status)?)));
        let Some(classified) = classified else {
            eprintln!("explain: {argument:?} is not a SIP status code\n{USAGE}");
            return ExitCode::from(2);
        };
        statuses.push(classified);
    }
    for (status, class) in statuses {
        explain(status, class);
    }
    ExitCode::SUCCESS
}

fn explain(status: u16, class: StatusClass) {
    println!("{status}, class {class}");
    let code = ResponseCode::from_status(status);
    row("registered", code, "not registered with IANA");
    if let Some(code) = code {
        println!("    defined in RFC {}", code.rfc());
        println!("    inside a dialog it ends: {}", code.in_dialog_effect());
    }
    row("JsSIP", Cause::from_status(status), "not a failure");
    let in_dialog = Cause::from_in_dialog_status(status);
    if in_dialog != Cause::from_status(status) {
        row("JsSIP, inside a dialog", in_dialog, "not a failure");
    }
    row(
        "PortaSIP",
        PortaSip::from_status(status),
        "not one of its codes",
    );
    row("next step", NextStep::from_status(status), "not a failure");
    println!();
}

fn row(table: &str, cause: Option<impl SipCause>, otherwise: &str) {
    match cause {
        Some(cause) => println!("  {table}: {}\n    {}", cause.as_str(), cause.description()),
        None => println!("  {table}: {otherwise}"),
    }
}
