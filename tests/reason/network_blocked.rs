//! `is_network_blocked` ("603+"), compared with `tests/data/network_blocked.csv`.

use sipcause::reason::is_network_blocked;

#[test]
fn is_what_the_data_says() {
    let csv = include_str!("../data/network_blocked.csv");
    let (mut blocked, mut others) = (0, 0);
    for row in csv::Reader::from_reader(csv.as_bytes()).records() {
        let row = row.unwrap();
        let expected = match &row[1] {
            "yes" => true,
            "no" => false,
            other => panic!("{other}"),
        };
        assert_eq!(is_network_blocked(&row[0]), expected, "{}", &row[0]);
        *(if expected { &mut blocked } else { &mut others }) += 1;
    }
    assert!(blocked > 0 && others > 0);
}

#[test]
fn is_recognized_beside_other_values_and_however_it_is_written() {
    for field in [
        r#"SIP;cause=603;text="v=analytics1""#,
        r#"SIP;cause=603;text="V=Analytics1 ; email=a@example.com""#,
        r#"sip;location=TN;text="v=analytics1;tel=+1";cause="603""#,
        r#"SIP;cause=603;text="\v=analytics1;url=x""#,
        "SIP;cause=603;text=\"v=analytics1;\r\n url=x\"",
        r#"SIP cause=603, Q.850;cause=21;text="v=analytics1;url=x""#,
        r#"SIP;cause=603;text="Decline", SIP;cause=603;text="v=analytics1;url=x""#,
    ] {
        assert!(is_network_blocked(field), "{field}");
    }
}

#[test]
fn is_nothing_else() {
    for field in [
        "",
        "SIP;cause=603",
        "Q.850;cause=21",
        // The cause of the other protocol.
        r#"SIP;cause=21;text="v=analytics1;url=x""#,
        r#"Q.850;cause=603;text="v=analytics1;url=x""#,
        r#"STIR;cause=603;text="v=analytics1;url=x""#,
        // Another cause.
        r#"Q.850;cause=16;text="v=analytics1;url=x""#,
        r#"SIP;cause=608;text="v=analytics1;url=x""#,
        // Another version, or no version at the start.
        r#"SIP;cause=603;text="v=analytics10;url=x""#,
        r#"SIP;cause=603;text="v=analytics2;url=x""#,
        r#"SIP;cause=603;text="v=analytics1 call blocked""#,
        r#"SIP;cause=603;text="v=analytics1,url=x""#,
        r#"SIP;cause=603;text="v=analytics""#,
        r#"SIP;cause=603;text="blocked;v=analytics1;url=x""#,
        // Another parameter.
        r#"SIP;cause=603;comment="v=analytics1;url=x""#,
        // Two values.
        r#"SIP;cause=603, Acme;text="v=analytics1;url=x""#,
    ] {
        assert!(!is_network_blocked(field), "{field}");
    }
}
