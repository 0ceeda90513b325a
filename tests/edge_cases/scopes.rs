//! Enums in unusual scopes, and their visibility.

use sipcause::{Cause, SipCause};

mod outer {
    pub(crate) mod inner {
        use sipcause::SipCause;

        #[derive(SipCause, Debug, PartialEq)]
        enum Private {
            #[codes(486)]
            Busy,
        }

        #[derive(SipCause, Debug, PartialEq)]
        pub(super) enum ForOuter {
            #[codes(486)]
            Busy,
        }

        #[derive(SipCause, Debug, PartialEq)]
        pub(in crate::scopes) enum ForScopes {
            #[codes(486)]
            Busy,
            #[codes(600)]
            Everywhere(u16),
        }

        #[derive(SipCause, Debug, PartialEq)]
        pub(crate) enum ForCrate {
            #[sip_cause(delegate)]
            Scopes(ForScopes),
        }

        pub(super) fn private_is_known() -> bool {
            Private::from_status(486) == Some(Private::Busy)
        }
    }

    pub(super) fn all_are_known() -> bool {
        inner::private_is_known()
            && inner::ForOuter::ALL.len() == 1
            && inner::ForOuter::from_status(486) == Some(inner::ForOuter::Busy)
    }
}

#[test]
fn the_functions_have_the_visibility_of_the_enum() {
    use outer::inner::{ForCrate, ForScopes};

    assert!(outer::all_are_known());
    assert_eq!(ForScopes::from_status(600), Some(ForScopes::Everywhere(600)));
    assert_eq!(ForCrate::from_status(486), Some(ForCrate::Scopes(ForScopes::Busy)));
}

/// A table in every place where an item is allowed.
const fn status_of_a_table_in_a_constant_function() -> Option<u16> {
    #[derive(SipCause)]
    enum Why {
        #[codes(486)]
        Busy,
        #[sip_cause(delegate)]
        Standard(Cause),
    }

    match Why::from_status(404) {
        Some(why) => why.status(),
        None => Why::Busy.status(),
    }
}

const IN_A_CONSTANT: &[u16] = {
    #[derive(SipCause)]
    enum Why {
        #[codes(486, 600)]
        Busy,
    }
    Why::Busy.codes()
};

trait Named {
    fn name() -> &'static str;
}

impl Named for u16 {
    fn name() -> &'static str {
        #[derive(SipCause)]
        enum Why {
            #[codes(486)]
            Busy,
        }
        Why::Busy.as_str()
    }
}

#[test]
fn inside_bodies() {
    const FOUND: Option<u16> = status_of_a_table_in_a_constant_function();
    assert_eq!(FOUND, Some(404));
    assert_eq!(IN_A_CONSTANT, [486, 600]);
    assert_eq!(u16::name(), "Busy");

    let in_a_closure = |status| {
        #[derive(SipCause)]
        enum Why {
            #[codes(408)]
            Timeout,
        }
        Why::from_status(status).is_some()
    };
    assert!(in_a_closure(408));
    assert!(!in_a_closure(486));
}

mod at_a_crate {
    macro_rules! table {
        ($name:ident) => {
            #[derive(sipcause::SipCause, Debug, PartialEq)]
            pub(in $crate::scopes) enum $name {
                #[codes(486)]
                Busy,
            }
        };
    }
    table!(ForScopes);
}

#[test]
fn a_visibility_may_begin_at_the_crate_of_a_macro() {
    use at_a_crate::ForScopes;

    assert_eq!(ForScopes::from_status(486), Some(ForScopes::Busy));
}
