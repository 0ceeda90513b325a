//! Places SIP calls and explains why they failed. See `--help`.

mod cli;

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{self, IsTerminal, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use rsipstack::sip::Uri;
use softphone::{Outcome, Patience, TestEndpoint, call};

use cli::Arguments;

/// What the demonstration calls, besides `silent` and `ringing`.
const NUMBERS: &str =
    "486 200 600 603 603.26 403 404 484 480.20 302 503 503.17 402 499 477 487 408 forgetful";

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(code) => code,
        // The reader of a pipe has closed it, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "softphone: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

async fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let outcomes = if let Some(address) = arguments.listen {
        return listen(address).await;
    } else if arguments.to.is_empty() {
        demonstrate().await?
    } else {
        place(&arguments.calls()).await?
    };
    let trouble = outcomes.iter().any(|outcome| outcome.trouble.is_some());
    Ok(ExitCode::from(u8::from(trouble)))
}

/// Calls a test endpoint: once for each kind of response, once without one, and once to cancel.
async fn demonstrate() -> Result<Vec<Outcome>, Box<dyn Error>> {
    let endpoint = TestEndpoint::start(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let patient = Patience::default();
    let gives_up = Patience { timeout: Duration::from_secs(2), ..patient };
    let cancels = Patience { cancel_after: Some(Duration::from_secs(1)), ..patient };
    let numbers = NUMBERS.split(' ').map(|number| (number, patient));
    let calls: Vec<_> = numbers
        .chain([("silent", gives_up), ("ringing", cancels)])
        .map(|(number, patience)| (endpoint.uri(number), patience))
        .collect();

    let total = calls.len();
    writeln!(
        io::stdout(),
        "{total} calls to a test endpoint on this machine; nothing leaves it\n"
    )?;
    let outcomes = place(&calls).await?;
    let causes = outcomes.iter().filter_map(|outcome| outcome.cause);
    let failed = causes.clone().count();
    let causes: BTreeSet<&str> = causes.map(|cause| cause.as_str()).collect();
    writeln!(
        io::stdout(),
        "{total} calls: {} succeeded, {failed} failed for {} different causes\n\
         examples/softphone/src/call_end.rs defines the causes",
        total - failed,
        causes.len(),
    )?;
    Ok(outcomes)
}

async fn place(calls: &[(Uri, Patience)]) -> io::Result<Vec<Outcome>> {
    let total = calls.len();
    let mut outcomes = Vec::new();
    for (number, (callee, patience)) in (1..).zip(calls) {
        progress(&format!("call {number} of {total}: {callee}"))?;
        let outcome = call(callee, *patience).await;
        progress("")?;
        writeln!(io::stdout(), "{callee}\n{outcome}")?;
        if let Some(trouble) = &outcome.trouble {
            writeln!(io::stderr(), "softphone: {callee}: {trouble}")?;
        }
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

/// Replaces the current line of a terminal.
fn progress(text: &str) -> io::Result<()> {
    let mut terminal = io::stderr();
    if !terminal.is_terminal() {
        return Ok(());
    }
    write!(terminal, "\r\x1b[2K{text}")
}

async fn listen(address: SocketAddr) -> Result<ExitCode, Box<dyn Error>> {
    let endpoint = TestEndpoint::start(address).await?;
    writeln!(
        io::stdout(),
        "listening until interrupted: call {}, or another number in --help",
        endpoint.uri("486"),
    )?;
    tokio::signal::ctrl_c().await?;
    Ok(ExitCode::SUCCESS)
}
