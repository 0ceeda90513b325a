//! Variants with a `u16` field, which holds the received status.

use sipcause::SipCause;

#[derive(SipCause, Debug, PartialEq)]
enum Why {
    #[codes(486, 600)]
    Busy(u16),
    #[codes(500..=599)]
    Server {
        received: u16,
    },
    #[sip_cause(fallback)]
    Other {
        r#type: u16,
    },
    Port(u16),
    #[sip_cause(status = 408)]
    Timeout {
        seconds: u16,
    },
}

#[test]
fn is_the_one_received() {
    assert_eq!(Why::from_status(600), Some(Why::Busy(600)));
    assert_eq!(Why::from_status(503), Some(Why::Server { received: 503 }));
    assert_eq!(Why::from_status(477), Some(Why::Other { r#type: 477 }));
}

#[test]
fn is_the_status() {
    assert_eq!(Why::Busy(600).status(), Some(600));
    assert_eq!(Why::Server { received: 503 }.status(), Some(503));
    assert_eq!(Why::Other { r#type: 477 }.status(), Some(477));
}

#[test]
fn of_a_local_variant_is_not_a_status() {
    assert_eq!(Why::Port(5060).status(), None);
    assert_eq!(Why::Timeout { seconds: 32 }.status(), Some(408));
}

#[test]
fn does_not_change_the_codes() {
    assert_eq!(Why::Busy(600).codes(), [486, 600]);
    assert_eq!(Why::Other { r#type: 477 }.codes(), [0_u16; 0]);
}
