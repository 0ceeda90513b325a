//! Enums with fields that need dropping. Their lookups still work in a `const`.

use sipcause::SipCause;

#[derive(SipCause, Debug, PartialEq)]
#[sip_cause(display, error, from_str)]
enum Inner {
    #[codes(486)]
    Busy,
    Text(String),
}

#[derive(SipCause, Debug)]
enum Outer {
    #[codes(404)]
    NotFound,
    #[sip_cause(delegate)]
    Inner(Inner),
    Io(std::io::Error),
    #[sip_cause(fallback)]
    Other(u16),
}

const BUSY: Option<Outer> = Outer::from_status(486);

#[test]
fn compile_and_work() {
    assert!(matches!(BUSY, Some(Outer::Inner(Inner::Busy))));
    assert!(matches!(Outer::from_status(404), Some(Outer::NotFound)));
    assert!(matches!(Outer::from_status(499), Some(Outer::Other(499))));

    let local = Outer::Io(std::io::Error::other("the socket is gone"));
    assert_eq!(local.as_str(), "Io");
    assert!(matches!(local, Outer::Io(error) if error.to_string() == "the socket is gone"));
    let inner = Outer::Inner(Inner::Text("no route".to_owned()));
    assert_eq!(inner.as_str(), "Text");
}
