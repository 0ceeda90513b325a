//! Places SIP calls and explains why they failed. See `--help`.

use std::error::Error;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use clap::Parser;
use softphone::cli::Arguments;
use softphone::{TestEndpoint, call, demo};

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("softphone: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    if let Some(address) = arguments.listen {
        return listen(address).await;
    }

    let endpoint;
    let mut calls = arguments.calls();
    if calls.is_empty() {
        endpoint = TestEndpoint::start(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        calls = demo::calls(&endpoint);
    }

    let mut code = ExitCode::SUCCESS;
    for (callee, patience) in calls {
        writeln!(io::stdout(), "{callee}")?;
        let outcome = call(&callee, patience).await;
        write!(io::stdout(), "{outcome}")?;
        if let Some(trouble) = outcome.trouble {
            eprintln!("softphone: {callee}: {trouble}");
            code = ExitCode::FAILURE;
        }
        writeln!(io::stdout())?;
    }
    Ok(code)
}

async fn listen(address: SocketAddr) -> Result<ExitCode, Box<dyn Error>> {
    let endpoint = TestEndpoint::start(address).await?;
    writeln!(
        io::stdout(),
        "listening: call {}, or another status code, 503.17, ringing, silent or forgetful",
        endpoint.uri("486"),
    )?;
    tokio::signal::ctrl_c().await?;
    Ok(ExitCode::SUCCESS)
}
