//! A program with both versions. The newer delegates to another crate's table, which delegates to the
//! older.

use sipcause::SipCause;

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(from_str)]
pub enum CallEnd {
    /// What the older version lists.
    #[sip_cause(delegate)]
    OldAcme(old_acme::CallEnd),

    /// What only the newer version lists, itself or through the other crate.
    #[sip_cause(delegate)]
    Acme(acme::CallEnd),
}

#[test]
fn each_version_is_a_table_of_its_own() {
    use trunk::CallEnd as Trunk;

    assert_eq!(CallEnd::from_status(402), Some(CallEnd::OldAcme(old_acme::CallEnd::NoCredit)));
    assert_eq!(CallEnd::from_status(499), Some(CallEnd::Acme(acme::CallEnd::NoCredit)));
    assert_eq!(Trunk::from_status(402), Some(Trunk::Acme(old_acme::CallEnd::NoCredit)));

    // The newer version finds a cause of the older one through the other crate.
    let closed = acme::CallEnd::Trunk(Trunk::Acme(old_acme::CallEnd::Closed));
    assert_eq!(acme::CallEnd::from_status(498), Some(closed));
    assert_eq!("Closed".parse(), Ok(closed));
    assert_eq!(CallEnd::Acme(closed).status(), Some(498));

    let congestion = CallEnd::Acme(acme::CallEnd::Trunk(Trunk::Congestion));
    assert_eq!(CallEnd::from_q850(34), Some(congestion));
}
