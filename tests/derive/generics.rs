//! Enums with lifetimes, type parameters and const parameters.

use std::fmt::Debug;

use sipcause::{Cause, SipCause};

#[derive(SipCause, Debug)]
#[sip_cause(display, error, from_str)]
enum Why<'a, T: Debug, const N: usize>
where
    T: Clone,
{
    #[codes(486)]
    Busy,
    #[sip_cause(delegate)]
    Standard(Cause),
    Local(&'a [T; N]),
}

#[test]
fn may_be_anything_that_no_delegate_depends_on() {
    type Two<'a> = Why<'a, String, 2>;
    assert!(matches!(Two::from_status(486), Some(Why::Busy)));
    assert!(matches!("Rejected".parse::<Two<'_>>(), Ok(Why::Standard(Cause::Rejected))));

    let pair = ["a".to_owned(), "b".to_owned()];
    let local = Why::Local(&pair);
    assert!(matches!(local, Why::Local([first, _]) if first == "a"));
    let error: Box<dyn std::error::Error + '_> = Box::new(local);
    assert_eq!(error.to_string(), "Local");
}
