const _: () = {
    use ::sipcause::{
        SipCause as __SipCause, __sipcause_functions,
        __for_sipcause_derive_0_1_0 as __private,
    };
    __private::editor! {
        on_enum {} on_variant { rename delegate } codes { BusyHere BusyEverywhere
        PaymentRequired } q850 {}
    }
    /** The causes of `CallEnd`, by status code:

 - `Busy`: 486 (Busy Here), 600 (Busy Everywhere)
 - `NoCredit`: 402 (Payment Required), 499
 - `Standard`: what `Cause` names
*/
    impl CallEnd {
        /// The cause that a status code stands for, or `None` if the enum does not name it.
        #[inline]
        #[must_use]
        pub const fn from_status(status: __private::u16) -> __private::Option<Self> {
            Self::__sipcause_find(status, false, true)
        }
        /// Like `from_status`, but ignores fallbacks.
        #[inline]
        #[must_use]
        pub const fn from_listed_status(
            status: __private::u16,
        ) -> __private::Option<Self> {
            Self::__sipcause_find(status, false, false)
        }
        /// Like `from_status`, for a response to a request inside a dialog: the in-dialog codes come
        /// first.
        #[inline]
        #[must_use]
        pub const fn from_in_dialog_status(
            status: __private::u16,
        ) -> __private::Option<Self> {
            Self::__sipcause_find(status, true, true)
        }
        /// The cause that a Q.850 cause value, 0 to 127, stands for: by the values that are listed,
        /// else by the status that RFC 3398 has for the value. 26, answered elsewhere, counts only
        /// if it is listed.
        #[inline]
        #[must_use]
        pub const fn from_q850(value: __private::u8) -> __private::Option<Self> {
            if let __private::Some(cause) = __private::without_drop(
                Self::from_listed_q850(value),
            ) {
                return __private::Some(__private::ManuallyDrop::into_inner(cause));
            }
            match __private::status_for_unlisted_q850(value) {
                __private::Some(status) => Self::__sipcause_find(status, false, true),
                __private::None => __private::None,
            }
        }
        /// The cause for which a Q.850 cause value is listed, here or in a delegate. Does not use
        /// RFC 3398.
        #[inline]
        #[must_use]
        pub const fn from_listed_q850(value: __private::u8) -> __private::Option<Self> {
            Self::__sipcause_find_q850(value, __private::status_for_q850(value))
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
                        if let __private::Some(cause) = __private::without_drop(
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
                            if let __private::Some(cause) = __private::without_drop(
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
        #[inline]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            if let __private::Some(cause) = __private::without_drop(
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
                Self::Standard(cause) => {
                    <<Cause as __SipCause>::__Derived>::as_str(cause)
                }
            }
        }
        /// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]
        pub const fn description(&self) -> &'static __private::str {
            match self {
                Self::Busy => "The person you called is on another call.",
                Self::NoCredit => "Your account has run out of credit.",
                Self::Standard(cause) => {
                    <<Cause as __SipCause>::__Derived>::description(cause)
                }
            }
        }
        /// The status codes that are listed for the cause, in the order written; empty for a local
        /// cause and for one that is only a fallback.
        #[inline]
        #[must_use]
        pub const fn codes(&self) -> &'static [__private::u16] {
            match self {
                Self::Busy => &[486, 600],
                Self::NoCredit => &[402, 499],
                Self::Standard(cause) => <<Cause as __SipCause>::__Derived>::codes(cause),
            }
        }
        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[inline]
        #[must_use]
        pub const fn q850_values(&self) -> &'static [__private::u8] {
            match self {
                Self::Standard(cause) => {
                    <<Cause as __SipCause>::__Derived>::q850_values(cause)
                }
                _ => &[],
            }
        }
        /// The status code to send for the cause: the one it holds, else the one given by
        /// `status = …`, else the first of its codes.
        #[inline]
        #[must_use]
        pub const fn status(&self) -> __private::Option<__private::u16> {
            match self {
                Self::Busy => __private::Some(486),
                Self::NoCredit => __private::Some(402),
                Self::Standard(cause) => {
                    <<Cause as __SipCause>::__Derived>::status(cause)
                }
            }
        }
        /// The Q.850 cause value to send for the cause: the first that is listed for it.
        #[inline]
        #[must_use]
        pub const fn q850(&self) -> __private::Option<__private::u8> {
            match self {
                Self::Standard(cause) => <<Cause as __SipCause>::__Derived>::q850(cause),
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
        const __IS_STUB: __private::bool = <Cause as __SipCause>::__IS_STUB;
    }
};
