//! The output of the program, and its exit status.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, UdpSocket};
use std::process::{Command, Output, Stdio};

use crate::endpoint;
use crate::patience::PATIENT;
use crate::peer::Peer;
use rsipstack::sip::Uri;
use sipcause::Cause;
use softphone::{CallEnd, call};

fn softphone() -> Command {
    Command::new(env!("CARGO_BIN_EXE_softphone"))
}

async fn run<'a>(arguments: impl IntoIterator<Item = &'a str>) -> (i32, String, String) {
    let mut command = softphone();
    command.args(arguments);
    let Output {
        status,
        stdout,
        stderr,
    } = tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap()
        .unwrap();
    (
        status.code().expect("no signal ended it"),
        String::from_utf8(stdout).unwrap(),
        String::from_utf8(stderr).unwrap(),
    )
}

#[tokio::test]
async fn the_demonstration_shows_every_kind_of_ending() {
    let (code, out, err) = run([]).await;
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    for [number, response, cause] in [
        ["200", "200 OK", "none: the call was answered"],
        ["486", "486 Busy Here", "Busy"],
        ["603", "603 Decline", "Declined"],
        ["499", "499 No Credit", "No Credit (ACME)"],
        ["603.26", "603 Decline", "Answered Elsewhere"],
        ["503", "503 Service Unavailable", "SIP Failure Code"],
        ["503.17", "503 Service Unavailable", "Busy"],
        ["408", "408 Request Timeout", "Unavailable"],
        ["silent", "none", "Request Timeout"],
        ["ringing", "487 Request Terminated", "Canceled"],
        ["forgetful", "200 OK", "Dialog Error"],
    ] {
        let block = out
            .split("\n\n")
            .find(|block| block.starts_with(&format!("sip:{number}@127.0.0.1:")))
            .expect(number);
        let value = |label: &str| {
            block
                .lines()
                .find_map(|line| line.strip_prefix(label))
                .map(str::trim)
        };
        assert_eq!(value("  response"), Some(response), "{number}");
        assert_eq!(value("  cause"), Some(cause), "{number}");
    }
    assert!(out.contains("reason      Q.850;cause=20;text=\"Subscriber absent\"\n"));
}

#[tokio::test]
async fn the_uris_of_the_command_line_are_called_in_turn() {
    let endpoint = endpoint().await;
    let numbers = [endpoint.uri("486"), endpoint.uri("404")].map(|uri| uri.to_string());
    let (code, out, err) = run(["--to", &numbers[0], "--to", &numbers[1]]).await;
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(
        out,
        format!(
            "\
{}
  response    486 Busy Here
  cause       Busy
              {}

{}
  response    404 Not Found
  cause       Not Found
              {}

",
            numbers[0],
            Cause::Busy.description(),
            numbers[1],
            Cause::NotFound.description(),
        ),
    );
}

#[tokio::test]
async fn a_call_can_be_canceled() {
    let endpoint = endpoint().await;
    let ringing = endpoint.uri("ringing").to_string();
    let (code, out, err) = run(["--to", &ringing, "--cancel-after", "0.8"]).await;
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("  cause       Canceled\n"), "{out}");
}

#[tokio::test]
async fn a_call_without_any_response_is_an_error() {
    let nobody = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = nobody.local_addr().unwrap();
    let uri = format!("sip:486@{address}");
    let (code, out, err) = run(["--to", &uri, "--timeout", ".5"]).await;
    assert_eq!(code, 1);
    assert!(out.contains("  cause       Request Timeout\n"), "{out}");
    assert_eq!(
        err,
        format!("softphone: {uri}: no response from {address} within 0.5 s\n"),
    );
}

#[tokio::test]
async fn a_peer_that_does_not_speak_sip_is_an_error() {
    let peer = Peer::start(|_| vec!["220 ready".to_owned()]).await;
    let (code, out, err) = run(["--to", &peer.uri().to_string(), "--timeout", "0.5"]).await;
    assert_eq!(code, 1);
    assert!(out.contains("  cause       Not SIP\n"), "{out}");
    assert!(
        err.contains("expected a SIP response to this call") && err.contains("220 ready"),
        "{err}"
    );

    let peer = Peer::responding("SIP/2.0 999 Nine", "").await;
    let (code, out, err) = run(["--to", &peer.uri().to_string()]).await;
    assert_eq!(code, 1);
    assert!(out.contains("  response    999 Nine\n"), "{out}");
    assert!(
        err.contains("expected a SIP status code from 100 to 699, found 999"),
        "{err}"
    );
}

#[tokio::test]
async fn a_failed_call_does_not_prevent_the_next() {
    let endpoint = endpoint().await;
    let nowhere = format!("sip:486@{}.invalid", "x".repeat(64));
    let busy = endpoint.uri("486").to_string();
    let (code, out, err) = run(["--to", &nowhere, "--to", &busy]).await;
    assert_eq!(code, 1);
    assert!(err.contains("cannot reach"), "{err}");
    assert!(out.contains("  cause       Connection Error\n"), "{out}");
    assert!(out.contains("  cause       Busy\n"), "{out}");
}

#[tokio::test]
async fn a_bad_uri_is_a_usage_error() {
    for uri in [
        "",
        "486",
        "486@127.0.0.1",
        "sip:",
        "sip:486@",
        "sip:486@127.0.0.1:99999",
        "sip:486@127.0.0.1:",
        "sip:486@[::1",
        "sip:4 86@127.0.0.1",
        "sip:486@127.0.0.1\r\nX: y",
        "sip:486@127.0.0.1?subject=x",
        "sips:486@127.0.0.1",
        "tel:+15551234567",
        "http://127.0.0.1/",
    ] {
        let (code, out, err) = run(["--to", uri]).await;
        assert_eq!((code, out.as_str()), (2, ""), "{uri:?}");
        assert!(err.contains("expected a SIP URI"), "{uri:?}: {err}");
    }
    let (code, _, err) = run(["--to", "sip:486@127.0.0.1;transport=tcp"]).await;
    assert_eq!(code, 2);
    assert!(err.contains("only UDP"), "{err}");
}

#[tokio::test]
async fn a_bad_number_of_seconds_is_a_usage_error() {
    for option in ["--timeout", "--cancel-after"] {
        for seconds in [
            "", "0", "-1", "soon", "NaN", "inf", "1e-12", "86401", "1e30",
        ] {
            let argument = format!("{option}={seconds}");
            let (code, out, err) = run(["--to", "sip:486@127.0.0.1:9", &argument]).await;
            assert_eq!((code, out.as_str()), (2, ""), "{argument}");
            assert!(
                err.contains("expected a number of seconds"),
                "{argument}: {err}"
            );
        }
    }
}

#[tokio::test]
async fn the_exit_status_is_documented() {
    let (code, out, _) = run(["--help"]).await;
    assert_eq!(code, 0);
    assert!(out.contains("Exit status:\n  0  "), "{out}");
}

#[tokio::test]
async fn the_test_endpoint_runs_in_a_process_of_its_own() {
    let mut listening = softphone()
        .args(["--listen", "127.0.0.1:0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(listening.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let uri = line
        .split([' ', ','])
        .find(|word| word.starts_with("sip:486@127.0.0.1:"))
        .and_then(|word| Uri::try_from(word).ok());
    let cause = match uri {
        Some(uri) => call(&uri, PATIENT).await.cause,
        None => None,
    };
    listening.kill().unwrap();
    listening.wait().unwrap();
    assert_eq!(cause, Some(CallEnd::Standard(Cause::Busy)), "{line}");
}

#[tokio::test]
async fn an_address_in_use_is_an_error() {
    let taken = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, _, err) = run(["--listen", &address]).await;
    assert_eq!(code, 1);
    assert!(err.starts_with("softphone: "), "{err}");
}
