//! `#[sip_cause(crate = …)]`.

use sipcause::SipCause;

mod reexport {
    pub(super) use sipcause as calls;
}

#[test]
fn crate_names_the_library() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(crate = reexport::calls)]
    enum Renamed {
        #[codes(486)]
        Busy,
    }

    assert_eq!(Renamed::from_status(486), Some(Renamed::Busy));
}
