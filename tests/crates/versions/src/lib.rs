//! A program with two versions of a table: the newer delegates to another crate's table, which
//! delegates to the older.

use sipcause::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum CallEnd {
    /// What the newer version lists, itself or through the other crate.
    #[sip_cause(delegate)]
    Acme(acme::CallEnd),

    /// What only the older version lists.
    #[sip_cause(delegate)]
    OldAcme(old_acme::CallEnd),
}

#[test]
fn each_version_is_a_table_of_its_own() {
    use trunk::CallEnd as Trunk;

    assert_eq!(
        CallEnd::from_status(402),
        Some(CallEnd::Acme(acme::CallEnd::NoCredit))
    );
    assert_eq!(
        Trunk::from_status(402),
        Some(Trunk::Acme(old_acme::CallEnd::NoCredit))
    );

    let closed = CallEnd::Acme(acme::CallEnd::Trunk(Trunk::Acme(old_acme::CallEnd::Closed)));
    assert_eq!(CallEnd::from_status(498), Some(closed));
    assert_eq!("Closed".parse(), Ok(closed));
    assert_eq!(closed.status(), Some(498));

    let congestion = CallEnd::Acme(acme::CallEnd::Trunk(Trunk::Congestion));
    assert_eq!(CallEnd::from_q850(34), Some(congestion));
}
