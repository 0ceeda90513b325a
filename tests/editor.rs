//! What an editor shows for the codes and options of an enum, asked of rust-analyzer.
//!
//! `cargo test --test editor -- --ignored` runs it. It needs rust-analyzer in the `PATH`, which adds the
//! component `rust-src` to the toolchain.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// The enum of the README, with more of everything, and one with mistakes.
const SOURCE: &str = r#"
use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug)]
#[sip_cause(display, error, from_str, rename_all = "snake_case", all_classes, local_codes, registered)]
enum CallEnd {
    #[codes(486, 600, 0x1f6)]
    #[in_dialog_codes(481)]
    #[q850(17, 34..=38)]
    Busy,
    #[codes(402, vendor(499), 503..=504)]
    #[sip_cause(rename = "No Credit (ACME)", description = "Top up.")]
    NoCredit,
    #[sip_cause(status = 480)]
    DoNotDisturb,
    #[sip_cause(delegate)]
    Standard(Cause),
    #[sip_cause(fallback)]
    Other,
}

#[derive(SipCause)]
#[sip_cause(exhaustive, exh)]
enum Mistakes {
    #[codes(487, 200, 699)]
    #[q850(18)]
    #[sip_cause(de, status = vendor(603))]
    Canceled,
}

#[derive(SipCause)]
#[sip_cause(fro)]
enum Unfinished {
    #[sip_cause(rena)]
    #[codes(484)]
    Incomplete,
    #[sip_cause()]
    Empty,
}

fn main() {
    let end = CallEnd::from_status(486);
    println!("{end:?} {:?} {:?}", Mistakes::from_status(487).is_some(), Unfinished::ALL.len());
}
"#;

/// A text of the source, and what hovering over its first character shows.
const HOVERS: [(&str, &str); 29] = [
    ("486, 600", "486 Busy Here"),
    ("600, 0x1f6", "600 Busy Everywhere"),
    ("0x1f6", "502 Bad Gateway"),
    ("481)", "481 Call/Transaction Does Not Exist"),
    ("17, 34", "17 User busy"),
    ("34..=38", "34 No circuit/channel available"),
    ("38)", "38 Network out of order"),
    ("402, vendor", "402 Payment Required"),
    ("503..=504", "503 Service Unavailable"),
    ("504)", "504 Server Time-out"),
    ("480)", "480 Temporarily Unavailable"),
    ("display, ", "Implements `Display`"),
    ("error, ", "Implements `core::error::Error`"),
    ("from_str, ", "Implements `FromStr`"),
    ("rename_all", "The default text of each variant"),
    ("all_classes", "Allows codes from 100 to 299"),
    ("local_codes", "Allows 0 to 99 and 700 to 999"),
    ("registered", "registered with IANA"),
    ("rename = ", "The text of `as_str`"),
    ("description = ", "The text of `description`"),
    ("status = 480", "The status code to send"),
    ("delegate)", "a cause of another enum"),
    ("fallback)", "Takes each failure"),
    // In an enum with mistakes.
    ("exhaustive, ", "Requires each registered failure code"),
    ("487, 200", "487 Request Terminated"),
    ("18)", "18 No user responding"),
    ("status = vendor", "The status code to send"),
    ("603)", "603 Decline"),
    ("484)", "484 Address Incomplete"),
];

const OPTIONS_OF_ENUM: [&str; 9] = [
    "all_classes", "display", "error", "exhaustive", "from_str", "local_codes", "registered",
    "rename_all", "serde",
];
const OPTIONS_OF_VARIANT: [&str; 5] = ["delegate", "description", "fallback", "rename", "status"];

struct Editor {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    requests: u32,
    uri: String,
}

impl Editor {
    /// Opens the source in a crate of its own, and waits until rust-analyzer has read everything.
    fn open() -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
        fs::create_dir_all(root.join("src")).unwrap();
        let library = env!("CARGO_MANIFEST_DIR");
        let manifest = format!(
            "[package]\nname = \"editor\"\nedition = \"2024\"\n\n[dependencies]\n\
             sipcause = {{ path = {library:?} }}\n\n[workspace]\n"
        );
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        fs::write(root.join("src/main.rs"), SOURCE).unwrap();
        let mut server = Command::new("rust-analyzer")
            .current_dir(&root)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("rust-analyzer should be in the `PATH`");
        let mut editor = Editor {
            input: server.stdin.take().unwrap(),
            output: BufReader::new(server.stdout.take().unwrap()),
            server,
            requests: 0,
            uri: format!("file://{}/src/main.rs", root.display()),
        };
        let root = format!("file://{}", root.display());
        let parameters = json!({
            "processId": null,
            "rootUri": root,
            "initializationOptions": { "checkOnSave": false },
            "capabilities": {
                "experimental": { "serverStatusNotification": true },
                "textDocument": { "hover": { "contentFormat": ["markdown"] } },
            },
        });
        editor.request("initialize", &parameters);
        editor.notify("initialized", &json!({}));
        let document = json!({
            "uri": editor.uri, "languageId": "rust", "version": 1, "text": SOURCE,
        });
        editor.notify("textDocument/didOpen", &json!({ "textDocument": document }));
        loop {
            let message = editor.read();
            if message["params"]["quiescent"] == true {
                return editor;
            }
        }
    }

    fn send(&mut self, message: &Value) {
        let message = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{message}", message.len()).unwrap();
        self.input.flush().unwrap();
    }

    fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// The next message. A request of the server, for settings or progress, gets an empty response.
    fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert_ne!(self.output.read_line(&mut line).unwrap(), 0, "rust-analyzer has ended");
            match line.trim().split_once(": ") {
                Some(("Content-Length", number)) => length = number.parse().unwrap(),
                Some(_) => {}
                None => break,
            }
        }
        let mut message = vec![0; length];
        self.output.read_exact(&mut message).unwrap();
        let message: Value = serde_json::from_slice(&message).unwrap();
        if message["method"].is_string() && !message["id"].is_null() {
            self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
        }
        message
    }

    fn request(&mut self, method: &str, parameters: &Value) -> Value {
        self.requests += 1;
        let id = self.requests;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }));
        loop {
            let mut message = self.read();
            if message["id"] == id && message["method"].is_null() {
                return message["result"].take();
            }
        }
    }

    /// A request about the character at `offset` of a text in the source.
    fn ask(&mut self, method: &str, text: &str, offset: usize) -> Value {
        let index = SOURCE.rfind(text).unwrap() + offset;
        let before = &SOURCE[..index];
        let line = before.matches('\n').count();
        let character = before.len() - before.rfind('\n').unwrap() - 1;
        let parameters = json!({
            "textDocument": { "uri": self.uri },
            "position": { "line": line, "character": character },
        });
        self.request(method, &parameters)
    }

    fn hover(&mut self, text: &str) -> String {
        let hover = self.ask("textDocument/hover", text, 0);
        hover["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// What completes the word that this text ends with.
    fn completions(&mut self, word: &str) -> Vec<String> {
        let mut found = self.ask("textDocument/completion", word, word.len());
        let items = if found["items"].is_array() { found["items"].take() } else { found };
        let labels = items.as_array().unwrap().iter();
        labels.map(|item| item["label"].as_str().unwrap().to_owned()).collect()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        _ = self.server.kill();
        _ = self.server.wait();
    }
}

#[test]
#[ignore = "needs rust-analyzer: `cargo test --test editor -- --ignored`"]
fn an_editor_explains_and_completes() {
    let mut editor = Editor::open();
    for (text, expected) in HOVERS {
        let hover = editor.hover(text);
        assert!(hover.contains(expected), "{text}: {hover}");
    }
    // Not registered.
    assert_eq!(editor.hover("499)"), "");
    assert_eq!(editor.hover("699)"), "");

    for (text, file) in
        [("486, 600", "response_code.rs"), ("17, 34", "q850.rs"), ("delegate)", "options.rs")]
    {
        let found = editor.ask("textDocument/definition", text, 0);
        let uri = found[0]["uri"].as_str().unwrap_or_default();
        assert!(uri.ends_with(file), "{text}: {found}");
    }

    for word in ["exhaustive, exh", "sip_cause(fro"] {
        assert_eq!(editor.completions(word), OPTIONS_OF_ENUM);
    }
    for word in ["sip_cause(de", "sip_cause(rena", "sip_cause("] {
        assert_eq!(editor.completions(word), OPTIONS_OF_VARIANT);
    }

    let document = json!({ "textDocument": { "uri": editor.uri } });
    let diagnostics = editor.request("textDocument/diagnostic", &document);
    let diagnostics = diagnostics["items"].as_array().unwrap();
    // The derive's errors, and none of rust-analyzer's own.
    let mut messages = diagnostics.iter().map(|item| item["message"].as_str().unwrap());
    assert_eq!(diagnostics.len(), 6);
    assert!(messages.all(|message| message.starts_with("unknown option")
        || message.starts_with("200")
        || message.starts_with("expected options")));
}
