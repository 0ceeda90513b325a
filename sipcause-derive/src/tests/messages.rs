//! Compares the messages of the derive with the files in `tests/messages`, which are enums under the
//! derive with each message below the code that it underlines. After an intended change,
//! `UPDATE_EXPECT=1 cargo test -p sipcause-derive --lib messages` updates them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};

use crate::derive;

/// A message, and the first and the last position that it underlines.
struct Message {
    text: String,
    start: LineColumn,
    end: LineColumn,
}

/// The files whose messages do not depend on a feature that is off or on.
fn files() -> Vec<PathBuf> {
    let other = if cfg!(feature = "serde") { "without_serde" } else { "with_serde" };
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/messages");
    let entries = fs::read_dir(directory).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.file_stem().unwrap() != other);
    files.sort();
    files
}

/// The file without the messages.
fn source(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap();
    let mut source = String::new();
    for line in text.lines() {
        if !line.trim_start().starts_with('^') {
            _ = writeln!(source, "{line}");
        }
    }
    source
}

/// The enums, structs and unions in a file.
fn items(source: &str) -> Vec<TokenStream> {
    let mut items = Vec::new();
    let mut item = TokenStream::new();
    for token in source.parse::<TokenStream>().unwrap() {
        let is_end = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        item.extend([token]);
        if is_end {
            items.push(std::mem::take(&mut item));
        }
    }
    assert!(item.is_empty(), "this item has no end: {item}");
    items
}

/// The calls of `compile_error!` in what the derive returns.
fn messages_of(item: &TokenStream) -> Vec<Message> {
    let output = derive(item.clone());
    let tokens: Vec<TokenTree> = output.into_iter().collect();
    let mut messages = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        // `::core::compile_error! { "…" }`
        if let (TokenTree::Ident(name), Some(TokenTree::Group(group))) =
            (token, tokens.get(index + 2))
        {
            if name == "compile_error" {
                let text: syn::LitStr = syn::parse2(group.stream()).unwrap();
                messages.push(Message {
                    text: text.value(),
                    start: token.span().start(),
                    end: group.span().end(),
                });
            }
        }
    }
    messages
}

/// The source with each message below the code that it underlines. The messages of an enum have numbers,
/// because rustc shows them in the order in which the derive returns them.
fn with_messages(source: &str) -> String {
    let mut messages = Vec::new();
    for item in items(source) {
        let of_item = messages_of(&item);
        assert!(!of_item.is_empty(), "no message for {item}");
        let is_only = of_item.len() == 1;
        for (index, mut message) in of_item.into_iter().enumerate() {
            if !is_only {
                message.text = format!("{}: {}", index + 1, message.text);
            }
            messages.push(message);
        }
    }
    let mut annotated = String::new();
    for (index, code) in source.lines().enumerate() {
        _ = writeln!(annotated, "{code}");
        let number = index + 1;
        let length = code.chars().count();
        let indentation = length - code.trim_start().chars().count();
        for Message { text, start, end } in &messages {
            if !(start.line..=end.line).contains(&number) {
                continue;
            }
            let first = if start.line == number { start.column } else { indentation };
            let last = if end.line == number { end.column } else { length };
            let carets = "^".repeat(last - first);
            // A message about several lines is below the last one.
            let text = if end.line == number { format!(" {text}") } else { String::new() };
            _ = writeln!(annotated, "{:first$}{carets}{text}", "");
        }
    }
    annotated
}

#[test]
fn every_message_underlines_its_place() {
    for file in files() {
        expect_file![&file].assert_eq(&with_messages(&source(&file)));
    }
}

/// A suggestion that the derive would refuse, or an option that does not exist, would only lead to the next
/// error.
#[test]
fn every_suggestion_is_accepted() {
    let mut count = 0;
    for file in files() {
        let source = source(&file);
        for item in items(&source) {
            for message in messages_of(&item) {
                let line = source.lines().nth(message.start.line - 1).unwrap();
                for suggestion in suggestions(&message.text) {
                    let enum_options = options_about_codes(&item);
                    let fixed = with_suggestion(&suggestion, &message.text, line, &enum_options);
                    let refused: Vec<String> = messages_of(&fixed.parse().unwrap())
                        .into_iter()
                        .map(|message| message.text)
                        .collect();
                    let text = &message.text;
                    assert!(refused.is_empty(), "{text}\nleads to\n{fixed}\n{refused:#?}");
                    count += 1;
                }
            }
        }
    }
    // So that a change of the words before a suggestion is noticed.
    assert!(count > 250, "{count} suggestions");
}

/// What is in backticks after the words that announce a suggestion, without those that have a blank to
/// fill in.
fn suggestions(message: &str) -> Vec<String> {
    const BEFORE: [&str; 7] =
        [": ", "did you mean ", "write ", "add ", "such as ", "its text with ", "add a "];
    let parts: Vec<&str> = message.split('`').collect();
    let mut suggestions = Vec::new();
    for pair in parts.chunks(2) {
        if let [before, quoted] = pair {
            let is_announced = BEFORE.iter().any(|words| before.ends_with(words));
            let needs_more = quoted.contains('…') || message.contains("requires the feature");
            if is_announced && !needs_more {
                suggestions.push((*quoted).to_owned());
            }
        }
    }
    suggestions
}

/// The options of an enum that decide which codes it can list.
fn options_about_codes(item: &TokenStream) -> Vec<&'static str> {
    let text = item.to_string();
    let head = text.split("enum ").next().unwrap_or_default();
    let mut options = vec!["all_classes", "local_codes", "registered"];
    options.retain(|option| head.contains(option));
    options
}

/// An enum that follows a suggestion for a line of source.
fn with_suggestion(suggestion: &str, message: &str, line: &str, enum_options: &[&str]) -> String {
    const ON_THE_ENUM: [&str; 10] = [
        "crate", "rename_all", "registered", "exhaustive", "all_classes", "local_codes", "display",
        "error", "from_str", "serde",
    ];
    let mut enum_options = enum_options.to_vec();
    let list = ["in_dialog_codes", "q850", "codes"].into_iter().find(|list| line.contains(list));
    let list = list.unwrap_or("codes");
    let name = suggestion.split([' ', '(']).next().unwrap_or_default();
    let value = match name {
        "rename" | "description" => " = \"Busy\"",
        "status" => " = 480",
        "rename_all" => " = \"lowercase\"",
        "crate" => " = ::sipcause",
        _ => "",
    };
    let with_value =
        if suggestion == name { format!("{name}{value}") } else { suggestion.to_owned() };
    let variant = if suggestion.starts_with("#[sip_cause(") && message.contains("to the enum") {
        let option = suggestion.trim_start_matches("#[sip_cause(").trim_end_matches(")]");
        enum_options.push(option);
        "#[codes(486)] Busy".to_owned()
    } else if suggestion.starts_with("#[") {
        format!("{suggestion} Busy")
    } else if suggestion.starts_with(|first: char| first.is_ascii_digit()) || name == "vendor" {
        format!("#[{list}({suggestion})] Busy")
    } else if ON_THE_ENUM.contains(&name) {
        enum_options.push(&with_value);
        "#[codes(300..=699)] Failed".to_owned()
    } else if name == "delegate" {
        "#[sip_cause(delegate)] Standard(Cause)".to_owned()
    } else if message.starts_with("a delegate has") {
        format!("#[sip_cause(delegate)] {suggestion}")
    } else if suggestion.contains("u16") {
        format!("#[codes(486)] {suggestion}")
    } else {
        format!("#[codes(486)] #[sip_cause({with_value})] Busy")
    };
    let options = if enum_options.is_empty() {
        String::new()
    } else {
        format!("#[sip_cause({})]", enum_options.join(", "))
    };
    format!("{options} enum CallEnd {{ {variant}, #[codes(vendor(698))] Last }}")
}

/// For an enum without `Debug` or `Display`, rustc then underlines the name. In `tests/ui`, its message
/// would depend on whether the source of the standard library is installed.
#[test]
fn the_trait_error_is_implemented_for_the_name_as_written() {
    let source = "#[sip_cause(error)]\nenum CallEnd { #[codes(486)] Busy }";
    let tokens = every_token(derive(source.parse().unwrap()));
    let texts: Vec<String> = tokens.iter().map(ToString::to_string).collect();
    let header = "impl : : core : : error : : Error for".split(' ');
    let header: Vec<&str> = header.collect();
    let is_header = |window: &[String]| window == header;
    let start = texts.windows(header.len()).position(is_header).unwrap();
    let name = tokens.get(start + header.len()).unwrap();
    assert_eq!(name.to_string(), "CallEnd");
    assert_eq!(name.span().start(), LineColumn { line: 2, column: 5 });
}

/// The tokens, those in groups included.
fn every_token(tokens: TokenStream) -> Vec<TokenTree> {
    let mut every = Vec::new();
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            every.extend(every_token(group.stream()));
        } else {
            every.push(token);
        }
    }
    every
}

/// `syn` reads such a length only with its feature `full`, which another crate in the build may turn on.
#[test]
fn an_array_whose_length_is_a_block_is_not_a_mistake() {
    let source = "enum CallEnd {
        #[doc = \" Another call.\"] #[codes(486)] Busy,
        Digest([u8; if cfg!(unix) { 16 } else { 20 }]),
    }";
    let item: TokenStream = source.parse().unwrap();
    assert!(messages_of(&item).is_empty());
    assert!(derive(item).to_string().contains("\"Another call.\""));
}
