//! The Reason of a CANCEL that is not a missed call, in every form.

use sipcause::reason::is_completed_elsewhere;

const SIP: &str = r#"SIP;cause=200;text="Call completed elsewhere""#;
const Q850: &str = "Q.850;cause=26";

#[test]
fn is_recognized() {
    for field in [
        SIP,
        Q850,
        "SIP;cause=200",
        "sip ; cause = 200",
        r#"SIP;text="Call completed elsewhere";cause=200"#,
        r#"SIP;cause=200;text="answered by the other phone""#,
        r#"q.850;cause=26;text="Answered elsewhere""#,
        "Q.850;text=x;location=LN;cause=\"26\"",
        // By the text alone.
        r#"SIP;cause=487;text="CALL COMPLETED ELSEWHERE""#,
        r#"SIP;text="call completed elsewhere""#,
        r#"Q.850;cause=16;text="Call Completed Elsewhere""#,
        r#"Acme;text="Call completed elsewhere""#,
        r#"SIP;text="Call \c\o\mpleted elsewhere""#,
        "SIP;text=\"Call completed\r\n elsewhere\"",
    ] {
        assert!(is_completed_elsewhere(field), "{field}");
    }
}

#[test]
fn is_recognized_beside_other_values() {
    for field in [
        format!("{SIP}, {Q850}"),
        format!("{Q850}, {SIP}"),
        format!("SIP;cause=487, {SIP}"),
        format!("{Q850}, Q.850;cause=16"),
        format!("SIP cause=200, {Q850}, SIP;"),
        format!(r#"SIP;text="a, b; c", {SIP}"#),
        format!("X.int;reasoncode=0x0,{Q850}"),
    ] {
        assert!(is_completed_elsewhere(&field), "{field}");
    }
}

#[test]
fn is_not_a_call_that_was_turned_down() {
    for text in [
        "Call Rejected By User", "CALL REJECTED", "rejected elsewhere", "Declined elsewhere",
        "Decline", r"call re\jected",
    ] {
        let field = format!(r#"SIP;cause=200;text="{text}""#);
        assert!(!is_completed_elsewhere(&field), "{field}");
        let field = format!(r#"SIP;text="{text}";cause=200, Q.850;cause=16"#);
        assert!(!is_completed_elsewhere(&field), "{field}");
        // Another value can still contain it.
        let field = format!(r#"SIP;cause=200;text="{text}", Q.850;cause=26"#);
        assert!(is_completed_elsewhere(&field), "{field}");
    }
    for text in ["", "reje", "rejec t", "eject", "declin", "OK", "Angenommen"] {
        let field = format!(r#"SIP;cause=200;text="{text}""#);
        assert!(is_completed_elsewhere(&field), "{field}");
    }
}

#[test]
fn is_nothing_else() {
    for field in [
        "",
        " ",
        "SIP",
        "SIP;cause=487",
        "SIP;cause=26",
        "Q.850;cause=200",
        "Q.850;cause=16",
        "SIP;cause=2000",
        "SIP;cause=65736",
        "Q.850;cause=282",
        "STIR;cause=200",
        "Acme;cause=26",
        r#"SIP;cause=487;text="Not Call completed elsewhere""#,
        r#"SIP;text="Call completed elsewhere!""#,
        r#"SIP;text="SIP;cause=200, Q.850;cause=26""#,
        r#"SIP;cause=487;comment="Call completed elsewhere""#,
        "SIP cause=200",
        r#"SIP;cause=200;text="Call completed elsewhere"#,
    ] {
        assert!(!is_completed_elsewhere(field), "{field}");
    }
}
