//! The pages of the guide and the README repeat parts of other files, and must agree with them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn read(relative: &str) -> String {
    fs::read_to_string(path(relative)).unwrap()
}

/// The lines of a page, without `//!`.
fn page(name: &str) -> String {
    let source = read(&format!("src/guide/{name}.rs"));
    let lines = source.lines().map(|line| {
        let text = line.strip_prefix("//!").unwrap_or_default();
        text.strip_prefix(' ').unwrap_or(text)
    });
    lines.collect::<Vec<_>>().join("\n")
}

mod messages {
    use super::{BTreeSet, PathBuf, fs, page, path};

    /// The errors in a `.stderr` file of `tests/ui`.
    fn errors_of_rustc(stderr: &str) -> Vec<String> {
        let errors = stderr.lines().filter(|line| line.starts_with("error"));
        errors.map(str::to_owned).collect()
    }

    /// The errors in a file of the derive's messages, each in a line behind carets and, if the enum has
    /// several, a number.
    fn errors_of_the_derive(messages: &str) -> Vec<String> {
        let errors = messages.lines().filter_map(|line| {
            let (carets, message) = line.trim_start().split_once(' ')?;
            let message = match message.split_once(": ") {
                Some((number, rest)) if number.parse::<u8>().is_ok() => rest,
                _ => message,
            };
            carets.starts_with('^').then(|| format!("error: {message}"))
        });
        errors.collect()
    }

    /// All errors, each with the file that it is in.
    fn all_errors() -> Vec<(PathBuf, String)> {
        let mut all = Vec::new();
        for directory in ["tests/ui", "tests/ui/serde", "sipcause-derive/tests/messages"] {
            for entry in fs::read_dir(path(directory)).unwrap() {
                let file = entry.unwrap().path();
                let read = match file.extension() {
                    Some(extension) if extension == "stderr" => errors_of_rustc,
                    Some(extension) if extension == "txt" => errors_of_the_derive,
                    _ => continue,
                };
                for error in read(&fs::read_to_string(&file).unwrap()) {
                    all.push((file.clone(), error));
                }
            }
        }
        all
    }

    /// Whether an error matches a pattern, in which `…` stands for any text.
    pub(super) fn matches(pattern: &str, error: &str) -> bool {
        let Some((start, rest)) = pattern.split_once('…') else {
            return pattern == error;
        };
        error.strip_prefix(start).is_some_and(|error| {
            let ends = error.char_indices().map(|(index, _)| index);
            ends.chain([error.len()]).any(|end| matches(rest, &error[end..]))
        })
    }

    /// The matching pattern with the most text.
    fn most_specific<'a>(patterns: &[&'a str], error: &str) -> Option<&'a str> {
        let matching = patterns.iter().filter(|pattern| matches(pattern, error));
        matching.copied().max_by_key(|pattern| pattern.replace('…', "").len())
    }

    #[test]
    fn every_error_is_on_the_page_and_no_other() {
        // A line that is indented continues the one before.
        let page = page("messages").replace("\n  ", " ");
        let patterns: Vec<&str> = page.lines().filter(|line| line.starts_with("error")).collect();
        let mut unused: BTreeSet<&str> = patterns.iter().copied().collect();
        assert_eq!(unused.len(), patterns.len(), "a pattern is on the page twice");

        let mut missing = BTreeSet::new();
        for (file, error) in all_errors() {
            match most_specific(&patterns, &error) {
                Some(pattern) => _ = unused.remove(pattern),
                None => _ = missing.insert(format!("{}: {error}", file.display())),
            }
        }
        assert!(missing.is_empty(), "not on the page: {missing:#?}");
        assert!(unused.is_empty(), "on the page, but in no file: {unused:#?}");
    }
}

#[test]
fn the_figures_are_those_of_the_benchmarks() {
    let page = page("comparison");
    let (_, section) = page.split_once("# Speed and build time\n").unwrap();
    let results = read("benches/RESULTS.md");
    let shown = |table: &&str| table.starts_with('|');
    let mut rows = 0;
    for shown in section.split("\n\n").filter(shown) {
        let header = shown.lines().next().unwrap();
        // The first table with this header: instructions come after times.
        let in_results = results
            .split("\n\n")
            .find(|table| table.starts_with(header))
            .unwrap_or_else(|| panic!("not in the results: {header}"));
        for row in shown.lines() {
            assert!(in_results.lines().any(|line| line == row), "{row}");
            rows += 1;
        }
    }
    assert_eq!(rows, 15);

    // The README shows some of them.
    let readme = read("README.md");
    let (_, cost) = readme.split_once("## Cost\n").unwrap();
    let (cost, _) = cost.split_once("\n## ").unwrap();
    let figures = cost.split_whitespace().filter(|word| word.parse::<f64>().is_ok());
    let figures: Vec<&str> = figures.filter(|word| word.contains('.')).collect();
    assert_eq!(figures.len(), 8);
    for figure in figures {
        assert!(section.contains(&format!(" {figure} |")), "{figure}");
    }
}

#[test]
fn the_comparison_counts_the_lines_that_it_shows() {
    let page = page("comparison");
    // Every second part is between fences. Lines that begin with `#` and a space are hidden.
    let blocks = page.split("\n```").skip(1).step_by(2);
    let counts: Vec<String> = blocks
        .map(|block| {
            let lines = block.lines().skip(1);
            let shown =
                lines.filter(|line| !line.is_empty() && *line != "#" && !line.starts_with("# "));
            shown.count().to_string()
        })
        .collect();
    let [by_hand, with_crates, with_stack, with_derive] = &counts[..] else {
        panic!("{counts:?}");
    };
    let sentence = format!(
        "The lines of code are {by_hand} by hand, {with_crates} with the crates, {with_stack} and the \
         texts with a stack's enum, and {with_derive} with this crate."
    );
    let page = page.replace('\n', " ");
    assert!(page.contains(&sentence), "{sentence}");
}

mod readme {
    use super::{messages, read};

    include!("../sipcause-derive/tests/expand/readme.rs");

    /// The blocks of plain text.
    fn text_blocks(readme: &str) -> impl Iterator<Item = &str> {
        let blocks = readme.split("```text\n").skip(1);
        blocks.map(|block| block.split("```").next().unwrap_or_default())
    }

    #[test]
    fn shows_the_enum_of_the_golden_expansion() {
        let golden = read("sipcause-derive/tests/expand/readme.rs");
        assert!(read("README.md").contains(&golden));
    }

    #[test]
    fn shows_what_its_example_prints() {
        let lines = [600, 499, 488].map(|status| {
            let end = CallEnd::from_status(status).unwrap();
            format!("{status}  {:<18}{}\n", end.as_str(), end.description())
        });
        assert_eq!(text_blocks(&read("README.md")).next(), Some(&*lines.concat()));
    }

    #[test]
    fn shows_the_errors_of_the_compiler() {
        let readme = read("README.md");
        let shown: Vec<String> = text_blocks(&readme)
            .skip(1)
            .flat_map(|block| block.split("error"))
            .skip(1)
            .map(|error| {
                // `8 |     #[codes(…)]`
                let is_source = |line: &&str| {
                    let (number, _) = line.split_once('|')?;
                    number.trim().chars().all(|c| c.is_ascii_digit()).then_some(())
                };
                let is_message = |line: &&str| is_source(line).is_none();
                let message: Vec<_> = error.lines().take_while(is_message).collect();
                format!("error{}", message.join(" "))
            })
            .filter(|error| error != "error")
            .collect();
        let stderr = read("tests/ui/readme.stderr") + &read("tests/ui/readme_exhaustive.stderr");
        let expected: Vec<&str> = stderr.lines().filter(|line| line.starts_with("error")).collect();
        assert_eq!(shown.len(), expected.len(), "{shown:#?}");
        for (shown, expected) in shown.iter().zip(expected) {
            assert!(messages::matches(shown, expected), "{shown}\n{expected}");
        }
    }
}

/// A browser shows 92 columns of code beside the sidebar, and a phone three columns of a table.
#[test]
fn nothing_is_cut_off() {
    let mut too_wide = Vec::new();
    let mut files = vec![path("README.md"), path("sipcause-derive/src/lib.rs")];
    let mut directories = vec![path("src"), path("sipcause-core/src")];
    while let Some(directory) = directories.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else {
                files.push(path);
            }
        }
    }
    for file in files {
        let is_rust = file.extension().is_some_and(|extension| extension == "rs");
        let mut in_code = false;
        for line in fs::read_to_string(&file).unwrap().lines() {
            let comment = line.trim_start();
            let comment = comment.strip_prefix("//!").or(comment.strip_prefix("///"));
            let text = match comment {
                Some(text) => text.strip_prefix(' ').unwrap_or(text),
                None if is_rust => {
                    in_code = false;
                    continue;
                }
                None => line,
            };
            if text.starts_with("```") {
                in_code = !in_code;
            }
            let is_cut_off = if in_code {
                text.chars().count() > 92
            } else {
                text.starts_with('|') && text.split('|').count() > 5
            };
            if is_cut_off {
                too_wide.push(format!("{}: {text}", file.display()));
            }
        }
    }
    assert!(too_wide.is_empty(), "{too_wide:#?}");
}

/// Of two definitions of a label the first one counts, so the documentation links to its own pages, and
/// the README and the page of the derive to the same pages on docs.rs.
#[test]
fn labels_lead_to_the_same_pages() {
    fn targets<'a>(text: &'a str, start: &str) -> BTreeMap<&'a str, &'a str> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(start));
        lines
            .filter_map(|line| line.split_once("]: "))
            .filter(|(_, target)| !target.contains(' '))
            .collect()
    }
    let lib = read("src/lib.rs");
    for (file, start, local) in
        [("README.md", "[", "//! ["), ("sipcause-derive/src/lib.rs", "/// [", "/// [")]
    {
        let text = read(file);
        let addresses = targets(&text, start);
        let items = targets(&lib, local);
        assert!(items.len() > 10);
        assert!(addresses.keys().eq(items.keys()), "{addresses:#?} {items:#?}");
        for (label, address) in addresses {
            if let Some(page) = address.strip_prefix("https://docs.rs/sipcause/latest/sipcause/") {
                let page = page.replace("/#", "#").replace(".html", "");
                let page = page.trim_end_matches('/');
                let (_kind, page) = page.split_once('.').unwrap_or(("", page));
                let (_, item) = items[label].split_once("crate::").unwrap();
                assert_eq!(item.replace("::", "/"), page);
            }
        }
    }
}
