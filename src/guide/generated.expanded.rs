const _: () = {
    use ::sipcause::{
        SipCause as __SipCause, __sipcause_functions,
        __for_sipcause_derive_0_1_0 as __private,
    };
    impl CallEnd {
        /** The cause that a status code stands for, or `None` where `CallEnd` does not name it.

 | status code | cause |
 | --- | --- |
 | 486 (Busy Here), 600 (Busy Everywhere) | `Busy` |
 | 402 (Payment Required), 499 | `NoCredit` |
 | what `Cause` names | `Standard` |
*/
        #[inline]
        #[must_use]
        pub const fn from_status(status: __private::u16) -> __private::Option<Self> {
            <<Self as __SipCause>::__Derived>::__sipcause_find(status, false, true)
        }
        /// As `from_status`, without any fallback: `None` also for a status that only a fallback takes.
        #[inline]
        #[must_use]
        pub const fn from_listed_status(
            status: __private::u16,
        ) -> __private::Option<Self> {
            <<Self as __SipCause>::__Derived>::__sipcause_find(status, false, false)
        }
        /// The cause of a response to a request within a dialog: as `from_status`, but the in-dialog codes come first.
        #[inline]
        #[must_use]
        pub const fn from_in_dialog_status(
            status: __private::u16,
        ) -> __private::Option<Self> {
            <<Self as __SipCause>::__Derived>::__sipcause_find(status, true, true)
        }
        /** The cause that a Q.850 cause value, 0 to 127, stands for: by the values that are listed, else by the status that RFC 3398 has for the value.
*/
        #[must_use]
        pub const fn from_q850(value: __private::u8) -> __private::Option<Self> {
            let status = __private::status_for_q850(value);
            if let __private::Some(cause) = __private::held(
                <<Self as __SipCause>::__Derived>::__sipcause_find_q850(value, status),
            ) {
                return __private::Some(__private::ManuallyDrop::into_inner(cause));
            }
            match status {
                __private::Some(status) => {
                    <<Self as __SipCause>::__Derived>::__sipcause_find(
                        status,
                        false,
                        true,
                    )
                }
                __private::None => __private::None,
            }
        }
        /// The cause for which a Q.850 cause value is listed, here or in a delegate. RFC 3398 and the status codes play no part.
        #[must_use]
        pub const fn from_listed_q850(value: __private::u8) -> __private::Option<Self> {
            <<Self as __SipCause>::__Derived>::__sipcause_find_q850(
                value,
                __private::status_for_q850(value),
            )
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            const NUMBERS: &__private::Numbers = &__private::numbers(
                3,
                &[(486, 486, 0), (600, 600, 0), (402, 402, 1), (499, 499, 1)],
            );
            __private::Some(
                match __private::number(NUMBERS, status) {
                    3 => {
                        if let __private::Some(cause) = __private::held(
                            <<Cause as __SipCause>::__Derived>::__sipcause_find(
                                status,
                                in_dialog,
                                false,
                            ),
                        ) {
                            return __private::Some(
                                Self::Standard(__private::ManuallyDrop::into_inner(cause)),
                            );
                        }
                        if with_fallback {
                            if let __private::Some(cause) = __private::held(
                                <<Cause as __SipCause>::__Derived>::__sipcause_find(
                                    status,
                                    in_dialog,
                                    true,
                                ),
                            ) {
                                return __private::Some(
                                    Self::Standard(__private::ManuallyDrop::into_inner(cause)),
                                );
                            }
                        }
                        return __private::None;
                    }
                    0 => Self::Busy,
                    _ => Self::NoCredit,
                },
            )
        }
        #[doc(hidden)]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            if let __private::Some(cause) = __private::held(
                <<Cause as __SipCause>::__Derived>::__sipcause_find_q850(value, status),
            ) {
                return __private::Some(
                    Self::Standard(__private::ManuallyDrop::into_inner(cause)),
                );
            }
            __private::None
        }
        /// The name of the cause.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            match self {
                Self::Busy => "Busy",
                Self::NoCredit => "No Credit (ACME)",
                Self::Standard(held) => <<Cause as __SipCause>::__Derived>::as_str(held),
            }
        }
        /// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]
        pub const fn description(&self) -> &'static __private::str {
            match self {
                Self::Busy => "The person you called is on another call.",
                Self::NoCredit => "Your account has run out of credit.",
                Self::Standard(held) => {
                    <<Cause as __SipCause>::__Derived>::description(held)
                }
            }
        }
        /// The status codes that are listed for the cause, in the order written; empty for a local cause and for one that is only a fallback.
        #[inline]
        #[must_use]
        pub const fn codes(&self) -> &'static [__private::u16] {
            match self {
                Self::Busy => &[486, 600],
                Self::NoCredit => &[402, 499],
                Self::Standard(held) => <<Cause as __SipCause>::__Derived>::codes(held),
            }
        }
        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[inline]
        #[must_use]
        pub const fn q850_values(&self) -> &'static [__private::u8] {
            match self {
                Self::Standard(held) => {
                    <<Cause as __SipCause>::__Derived>::q850_values(held)
                }
                _ => &[],
            }
        }
        /// The status code to send for the cause: the one it holds, else the one given by `status = …`, else the first of its codes.
        #[inline]
        #[must_use]
        pub const fn status(&self) -> __private::Option<__private::u16> {
            match self {
                Self::Busy => __private::Some(486),
                Self::NoCredit => __private::Some(402),
                Self::Standard(held) => <<Cause as __SipCause>::__Derived>::status(held),
            }
        }
        /// The Q.850 cause value to send for the cause: the first that is listed for it.
        #[inline]
        #[must_use]
        pub const fn q850(&self) -> __private::Option<__private::u8> {
            match self {
                Self::Standard(held) => <<Cause as __SipCause>::__Derived>::q850(held),
                _ => __private::None,
            }
        }
    }
    #[automatically_derived]
    impl __SipCause for CallEnd {
        type __Derived = Self;
        __sipcause_functions! {
            forward
        }
    }
    const _: () = {
        let reached = __private::reached!(CallEnd, 1 { CallEnd::Standard { .. } => 0, });
        __private::assert!(
            reached[0],
            "the delegate `Standard` is never reached: every status that it could take is taken before it"
        );
    };
};
