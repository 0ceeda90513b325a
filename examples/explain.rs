//! Look up a status code in each standard table: `cargo run --example explain -- 486`

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;
use sipcause::vendor::PortaSip;
use sipcause::{Cause, NextStep, ResponseCode, SipCause, StatusClass};

/// Looks up SIP status codes in each standard table.
#[derive(Parser)]
struct Arguments {
    /// A number from 100 to 699, such as 486
    #[arg(required = true, value_name = "STATUS", value_parser = clap::value_parser!(u16).range(100..=699))]
    statuses: Vec<u16>,
}

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    let mut statuses = Arguments::parse().statuses.into_iter();
    match statuses.try_for_each(|status| explain(status, &mut out)) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("explain: {error}");
            ExitCode::FAILURE
        }
        // Or the reader of a pipe has closed it, as `head` does.
        _ => ExitCode::SUCCESS,
    }
}

fn explain(status: u16, out: &mut impl Write) -> io::Result<()> {
    let class = StatusClass::from_status(status);
    writeln!(out, "{status}, class {}", class.map_or("", |class| class.as_str()))?;
    let code = ResponseCode::from_status(status);
    row(out, "registered", code, "not registered with IANA")?;
    if let Some(code) = code {
        writeln!(out, "    defined in RFC {}", code.rfc())?;
        writeln!(out, "    inside a dialog it ends: {}", code.in_dialog_effect())?;
    }
    row(out, "JsSIP", Cause::from_status(status), "not a failure")?;
    let in_dialog = Cause::from_in_dialog_status(status);
    if in_dialog != Cause::from_status(status) {
        row(out, "JsSIP, inside a dialog", in_dialog, "not a failure")?;
    }
    let porta_sip = PortaSip::from_status(status);
    row(out, "PortaSIP", porta_sip, "not one of its codes")?;
    row(out, "next step", NextStep::from_status(status), "not a failure")?;
    writeln!(out)
}

fn row(
    out: &mut impl Write,
    table: &str,
    cause: Option<impl SipCause>,
    otherwise: &str,
) -> io::Result<()> {
    match cause {
        Some(cause) => writeln!(out, "  {table}: {}\n    {}", cause.as_str(), cause.description()),
        None => writeln!(out, "  {table}: {otherwise}"),
    }
}
