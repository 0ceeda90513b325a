//! The three crates are released together, each as a complete package.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

const PACKAGES: [&str; 3] = ["sipcause", "sipcause-core", "sipcause-derive"];

#[test]
fn the_crates_are_in_lockstep() {
    let metadata = cargo(&["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = |name| packages.iter().find(|package| package["name"] == name).unwrap();
    let front = package("sipcause");
    let exactly = format!("={}", front["version"].as_str().unwrap());
    let mut requirements = 0;
    for package in PACKAGES.map(package) {
        for shared in ["version", "rust_version", "edition", "license"] {
            assert_eq!(package[shared], front[shared], "{shared} of {}", package["name"]);
        }
        for dependency in package["dependencies"].as_array().unwrap() {
            let is_in_lockstep = PACKAGES.iter().any(|name| dependency["name"] == *name);
            // Packages omit a dev-dependency that has only a path.
            if is_in_lockstep && dependency["kind"] != "dev" {
                assert_eq!(dependency["req"], exactly, "{dependency} of {}", package["name"]);
                requirements += 1;
            }
        }
    }
    assert_eq!(requirements, 3, "the front crate needs both others, and the core needs the derive");
}

#[test]
fn a_package_contains_its_source_and_what_a_registry_shows() {
    for name in PACKAGES {
        let list = cargo(&["package", "--list", "--allow-dirty", "--package", name]);
        // Windows has its own separator.
        let list = list.replace('\\', "/");
        let (source, mut others): (BTreeSet<&str>, BTreeSet<&str>) =
            list.lines().partition(|file| file.starts_with("src/"));
        assert!(source.contains("src/lib.rs"), "{name}");
        // Present only if the source is a checkout.
        others.remove(".cargo_vcs_info.json");

        let mut expected = BTreeSet::from([
            "Cargo.lock", "Cargo.toml", "Cargo.toml.orig", "LICENSE-APACHE", "LICENSE-MIT",
            "README.md",
        ]);
        if name == "sipcause" {
            expected.insert("CHANGELOG.md");
        }
        assert_eq!(others, expected, "{name}");
    }
}

fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--offline", "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}
