//! The output of the program, and its exit status.

use std::io::{BufRead, BufReader, Read};
use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use rsipstack::sip::Uri;
use softphone::call;
use tokio::task::spawn_blocking;

use crate::peer::Peer;
use crate::{BUSY, PATIENT, endpoint};

fn softphone(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_softphone"));
    command.args(arguments);
    command
}

async fn run(arguments: &[&str]) -> (i32, String, String) {
    let mut command = softphone(arguments);
    let output = spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code().expect("no signal ended it"), out, err)
}

#[tokio::test]
async fn the_demonstration_says_what_it_does_and_shows_every_kind_of_ending() {
    let (code, out, err) = run(&[]).await;
    assert_eq!((code, &*err), (0, ""), "{out}");
    let blocks: Vec<&str> = out.split("\n\n").collect();
    let [first, blocks @ .., summary] = &blocks[..] else {
        panic!("{out}");
    };
    let beginning = "20 calls to a test endpoint on this machine; nothing leaves it";
    assert_eq!((*first, blocks.len()), (beginning, 20));
    assert!(blocks[0].starts_with("sip:486@127.0.0.1:"), "{out}");
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
        let uri = format!("sip:{number}@127.0.0.1:");
        let block = blocks.iter().find(|block| block.starts_with(&uri));
        let block = block.expect(number);
        let response = format!("\n  response    {response}\n");
        assert!(block.contains(&response), "{block}");
        let cause = format!("\n  cause       {cause}\n");
        assert!(format!("{block}\n").contains(&cause), "{block}");
    }
    let totals = "20 calls: 1 succeeded, 19 failed for 14 different causes\n";
    let file = summary.strip_prefix(totals).expect(summary);
    let file = file.strip_suffix(" defines the causes\n").expect(file);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    assert!(root.join(file).is_file(), "{file}");
}

#[tokio::test]
async fn the_uris_of_the_command_line_are_called_in_turn() {
    let endpoint = endpoint().await;
    let [busy, ringing] = ["486", "ringing"].map(|number| endpoint.uri(number).to_string());
    let arguments = ["--to", &busy, "--to", &ringing, "--cancel-after", "0.1"];
    let (code, out, err) = run(&arguments).await;
    assert_eq!((code, &*err), (0, ""));
    let text = BUSY.description();
    let beginning = format!(
        "{busy}\n  response    486 Busy Here\n  cause       Busy\n              {text}\n\n{ringing}\n"
    );
    assert!(out.starts_with(&beginning), "{out}");
    assert!(out.contains("  cause       Canceled\n"), "{out}");
}

#[tokio::test]
async fn trouble_is_reported_and_does_not_prevent_the_next_call() {
    let nobody = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = nobody.local_addr().unwrap();
    let nobody = format!("sip:486@{address}");
    // Too long for a label of a host name, so no name server is queried.
    let nowhere = format!("sip:486@{}.invalid", "x".repeat(64));
    let invalid = Peer::responding("SIP/2.0 999 Nine", "").await;
    let invalid = invalid.uri().to_string();
    let unheard = format!("no SIP response from {address} within 0.5 s");
    for (uri, timeout, cause, trouble) in [
        (&nobody, "--timeout=.5", "Request Timeout", &*unheard),
        (&nowhere, "--timeout=120", "Connection Error", "cannot reach"),
        (&invalid, "--timeout=120", "Not SIP", "expected a SIP status"),
    ] {
        let (code, out, err) = run(&["--to", uri, "--to", uri, timeout]).await;
        assert_eq!(code, 1);
        let cause = format!("  cause       {cause}\n");
        assert_eq!(out.matches(&cause).count(), 2, "{out}");
        let trouble = format!("softphone: {uri}: {trouble}");
        assert_eq!(err.matches(&trouble).count(), 2, "{err}");
    }
}

#[tokio::test]
async fn a_bad_argument_is_a_usage_error() {
    let uri = "--to=sip:486@127.0.0.1";
    for (arguments, message) in [
        ("--to= --to=486@127.0.0.1", "expected a SIP URI"),
        ("--to=sip: --to=sip:486@127.0.0.1:99999", "expected a SIP URI"),
        ("--to=sip:486@127.0.0.1\r\nX:y", "expected a SIP URI"),
        ("--to=sip:486@127.0.0.1?subject=x --to=sips:486@127.0.0.1", "expected a SIP URI"),
        ("--to=tel:+15551234567", "expected a SIP URI"),
        ("--to=sip:486@127.0.0.1;transport=tcp", "only UDP"),
        ("--timeout= --timeout=0 --timeout=-1 --timeout=soon", "expected a number of seconds"),
        ("--timeout=NaN --timeout=1e-12 --cancel-after=inf", "expected a number of seconds"),
        ("--cancel-after=86401 --cancel-after=1e30", "expected a number of seconds"),
    ] {
        for argument in arguments.split(' ') {
            let (code, out, err) = run(&[uri, argument]).await;
            assert_eq!((code, &*out), (2, ""), "{argument}");
            assert!(err.contains(message), "{argument}: {err}");
        }
    }
    // The address of the endpoint is in use.
    let taken = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, _, err) = run(&["--listen", &address]).await;
    assert_eq!(code, 1);
    assert!(err.starts_with("softphone: "), "{err}");
}

/// A process, which is ended when this is dropped.
struct Running(Child);

impl Running {
    /// Starts the program, and reads its first line.
    fn start(arguments: &[&str]) -> (Self, BufReader<ChildStdout>, String) {
        let mut command = softphone(arguments);
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut running = Running(command.spawn().unwrap());
        let mut reader = BufReader::new(running.0.stdout.take().unwrap());
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        (running, reader, line)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_test_endpoint_runs_in_a_process_of_its_own() {
    let (_running, _reader, line) = Running::start(&["--listen", "127.0.0.1:0"]);
    let mut words = line.split([' ', ',']);
    let uri = words.find(|word| word.starts_with("sip:486@127.0.0.1:"));
    let uri = Uri::try_from(uri.expect("a URI")).unwrap();
    assert_eq!(call(&uri, PATIENT).await.cause, Some(BUSY));
}

#[test]
fn a_reader_may_stop_reading() {
    let (mut running, reader, _) = Running::start(&[]);
    drop(reader);
    assert!(running.0.wait().unwrap().success());
    let mut errors = String::new();
    let stderr = running.0.stderr.as_mut().unwrap();
    stderr.read_to_string(&mut errors).unwrap();
    assert_eq!(errors, "");
}
