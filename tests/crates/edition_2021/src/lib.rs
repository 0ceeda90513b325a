//! A keyword of newer editions, in every place where generated code repeats a name of the user.

#![expect(non_camel_case_types, reason = "a keyword is lower-case")]

use sipcause::{Cause, SipCause};

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(display, error, from_str)]
pub enum gen {
    /// A unit variant.
    #[codes(486)]
    gen,

    /// A variant that holds the status.
    #[codes(402)]
    Paid {
        /// The status.
        gen: u16,
    },

    /// A delegate.
    #[sip_cause(delegate)]
    Standard {
        /// The cause.
        gen: Cause,
    },
}

#[test]
fn a_word_may_be_a_keyword_elsewhere() {
    assert_eq!(gen::from_status(486), Some(gen::gen));
    assert_eq!(gen::from_status(402), Some(gen::Paid { gen: 402 }));
    let not_found = gen::Standard { gen: Cause::NotFound };
    assert_eq!(gen::from_status(404), Some(not_found));
    assert_eq!(not_found.as_str(), "Not Found");
    assert_eq!("Gen".parse(), Ok(gen::gen));
}
