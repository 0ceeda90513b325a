//! Shapes of enums: generic ones, variants of every kind, and fields that need dropping.

use std::cell::Cell;
use std::fmt::Debug;
use std::marker::PhantomData;
use std::rc::Rc;

use sipcause::{Cause, SipCause};

#[test]
fn parameters_with_bounds_and_defaults() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, error, from_str, exhaustive)]
    enum Why<'a, 'b: 'a, T: Debug + ?Sized + 'a = str, const N: usize = 2, U = ()>
    where
        for<'c> &'c T: PartialEq,
        [(); N]: Sized,
    {
        #[codes(300..=699)]
        Failed,
        First(&'a T),
        Second([&'b u8; N]),
        Third(PhantomData<fn() -> U>),
    }

    type Default<'a> = Why<'a, 'static>;
    assert_eq!(Default::from_status(486), Some(Why::Failed));
    assert_eq!("Failed".parse::<Default<'_>>(), Ok(Why::Failed));
    let text = String::from("timeout");
    assert_eq!(Default::First(&text).to_string(), "First");
    assert_eq!(Why::<'_, '_, [u8], 1, u8>::Second([&1]).status(), None);
    assert_eq!(Default::Third(PhantomData).codes(), [0_u16; 0]);
}

#[cfg(feature = "serde")]
#[test]
fn parameters_in_serde() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(serde)]
    enum Why<'de, '__a: 'de, T: 'static, const N: usize> {
        #[codes(486)]
        Busy,
        Local(&'de [T; N], &'__a str),
    }

    let json = serde_json::to_string(&Why::<u8, 0>::Busy).unwrap();
    let back: Why<'_, '_, u8, 0> = serde_json::from_str(&json).unwrap();
    assert_eq!(back, Why::Busy);
    assert_eq!(Why::Local(&[1], "a").as_str(), "Local");
}

#[test]
fn parameters_named_as_what_the_derive_uses() {
    #[derive(SipCause, Debug, PartialEq)]
    #[sip_cause(display, error, from_str)]
    #[cfg_attr(feature = "serde", sip_cause(serde))]
    enum Why<Option, Status, T, S, D, E> {
        #[codes(486)]
        Busy(u16),
        #[sip_cause(delegate)]
        Standard(Cause),
        Local(Option, Status, T, S, D, E),
    }

    type Bytes = Why<u8, u8, u8, u8, u8, u8>;
    assert_eq!(Bytes::from_status(486), Some(Why::Busy(486)));
    assert_eq!("Rejected".parse::<Bytes>(), Ok(Why::Standard(Cause::Rejected)));
    assert_eq!(Bytes::Local(1, 2, 3, 4, 5, 6).status(), None);
}

#[test]
fn fields_of_every_kind() {
    #[derive(SipCause)]
    #[sip_cause(from_str)]
    #[expect(dead_code, reason = "some are never made")]
    enum Why<'a> {
        #[codes(486)]
        Busy {
            status: u16,
        },
        Empty {},
        Tuple(),
        Function(fn(&str) -> Option<u16>),
        Object(Box<dyn Fn() -> u16 + 'a>),
        Borrowed(&'a mut [u8], &'a str),
        Never(std::convert::Infallible),
        Nested {
            tuple: (u16, [u16; 2]),
            pointer: *const u8,
        },
    }

    assert!(matches!(Why::from_status(486), Some(Why::Busy { status: 486 })));
    let text = String::from("timeout");
    let call = || u16::from(text.is_empty());
    let local = Why::Object(Box::new(call));
    assert_eq!((local.as_str(), local.status()), ("Object", None));
    assert_eq!(Why::Empty {}.as_str(), "Empty");
    assert_eq!(Why::Tuple().codes(), [0_u16; 0]);
}

#[test]
#[rustfmt::skip]
fn a_type_in_parentheses() {
    #[derive(SipCause)]
    enum Why {
        #[codes(486)]
        #[expect(unused_parens, reason = "one of the odd forms")]
        Busy((u16)),
    }

    assert!(matches!(Why::from_status(486), Some(Why::Busy(486))));
}

#[test]
fn local_variants_are_dropped_once() {
    struct Counted(Rc<Cell<u32>>);

    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    #[derive(SipCause)]
    #[expect(dead_code, reason = "what is held is only dropped")]
    enum Inner {
        #[codes(486)]
        Busy,
        Local(Counted),
    }

    #[derive(SipCause)]
    #[sip_cause(exhaustive)]
    #[expect(dead_code, reason = "what is held is only dropped")]
    enum Outer {
        #[sip_cause(delegate)]
        Inner(Inner),
        #[codes(300..=485, 487..=699)]
        Failed,
        Local {
            counted: Counted,
        },
    }

    let drops = Rc::new(Cell::new(0));
    let inner = Outer::Inner(Inner::Local(Counted(Rc::clone(&drops))));
    let outer = Outer::Local { counted: Counted(Rc::clone(&drops)) };
    assert_eq!((inner.as_str(), outer.as_str()), ("Local", "Local"));
    assert_eq!((inner.status(), outer.status()), (None, None));
    assert_eq!(drops.get(), 0);
    drop((inner, outer));
    assert_eq!(drops.get(), 2);
    assert!(matches!(Outer::from_listed_status(487), Some(Outer::Failed)));
    assert!(matches!(Outer::from_status(486), Some(Outer::Inner(Inner::Busy))));
}

#[test]
fn of_several_enums_with_drop_implementations_only_the_result_is_dropped() {
    thread_local! {
        /// The sum of the statuses of all causes that were dropped.
        static DROPPED: Cell<u16> = const { Cell::new(0) };
    }

    #[derive(SipCause)]
    enum Client {
        #[codes(400..=499)]
        Failed(u16),
    }

    #[derive(SipCause)]
    #[sip_cause(exhaustive)]
    enum Any {
        #[codes(300..=699)]
        Failed(u16),
    }

    impl Drop for Client {
        fn drop(&mut self) {
            DROPPED.set(DROPPED.get() + self.status().unwrap());
        }
    }

    impl Drop for Any {
        fn drop(&mut self) {
            DROPPED.set(DROPPED.get() + self.status().unwrap());
        }
    }

    #[derive(SipCause)]
    enum Outer {
        #[codes(486)]
        Busy,
        #[sip_cause(delegate)]
        Client(Client),
        #[sip_cause(delegate)]
        Any(Any),
    }

    for (status, dropped) in [(404, 404), (503, 503), (486, 0), (700, 0)] {
        DROPPED.set(0);
        drop(Outer::from_status(status));
        assert_eq!(DROPPED.get(), dropped, "{status}");
    }
}

#[test]
fn arrays_whose_length_is_a_block() {
    #[derive(SipCause, Debug, PartialEq)]
    enum CallEnd {
        /// The server asks for credentials.
        #[codes(401)]
        Challenged,
        Digest([u8; if cfg!(target_pointer_width = "16") { 16 } else { 32 }]),
        Keys(
            Option<
                [[u8; {
                    let one = 1;
                    one + 1
                }]; 3],
            >,
            u16,
        ),
    }

    assert_eq!(CallEnd::from_status(401), Some(CallEnd::Challenged));
    assert_eq!(CallEnd::Digest([0; 32]).as_str(), "Digest");
    let description = CallEnd::Challenged.description();
    assert_eq!(description, "The server asks for credentials.");
    assert_eq!(CallEnd::Keys(None, 0).status(), None);
}
