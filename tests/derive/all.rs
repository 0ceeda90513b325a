//! The constant `ALL`, and enums without it.

use sipcause::SipCause;

#[test]
fn is_missing_if_a_variant_holds_something() {
    #[derive(SipCause)]
    enum Why {
        #[codes(486)]
        Busy(u16),
    }

    // The name is free; a second definition would be an error.
    impl Why {
        const ALL: u8 = 1;
    }

    assert_eq!(Why::ALL, 1);
    assert_eq!(Why::Busy(486).status(), Some(486));
}
