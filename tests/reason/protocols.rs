//! The protocols of the field, compared with the registry in `tests/data`.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use sipcause::reason::{self, Protocol};

fn registered() -> Vec<String> {
    let csv = include_str!("../data/reason_protocols.csv");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| row[0].to_owned()).collect()
}

#[test]
fn each_registered_one_has_a_variant() {
    let names = registered();
    assert_eq!(names.len(), 22);

    let mut variants = HashSet::new();
    for name in &names {
        for written in [name.clone(), name.to_lowercase(), name.to_uppercase()] {
            let field = format!("{written};cause=1");
            let protocol = reason::parse(&field).next().unwrap().unwrap().protocol();
            assert!(!matches!(protocol, Protocol::Other(_)), "{written}");
            assert_eq!(protocol.to_string(), *name);
        }
        variants.insert(std::mem::discriminant(&Protocol::from_name(name)));
    }
    assert_eq!(variants.len(), names.len());
}

#[test]
fn any_other_keeps_its_name() {
    for name in ["FreeSWITCH", "X.int", "Q.8500", "SI", "5G", "S1AP"] {
        assert!(matches!(Protocol::from_name(name), Protocol::Other(own) if own == name));
    }
}

#[test]
fn equal_names_have_equal_hashes() {
    let hasher = RandomState::new();
    let same = [
        (Protocol::Q850, Protocol::Other("q.850")),
        (Protocol::Other("X.int"), Protocol::Other("x.INT")),
    ];
    for (one, other) in same {
        assert_eq!(one, other);
        assert_eq!(hasher.hash_one(one), hasher.hash_one(other));
    }
    assert_ne!(Protocol::Sip, Protocol::Other("SI"));
    let joined = |a, b| hasher.hash_one((Protocol::Other(a), Protocol::Other(b)));
    assert_ne!(joined("ab", "c"), joined("a", "bc"));
}
