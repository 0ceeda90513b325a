const _: () = {
    use ::sipcause::{
        SipCause as __SipCause, __sipcause_functions,
        __for_sipcause_derive_0_1_0 as __private,
    };
    __private::editor! {
        on_enum { rename_all registered exhaustive all_classes local_codes display error
        from_str } on_variant { rename description status delegate delegate fallback }
        codes { BusyHere BusyEverywhere ServerInternalError ServerTimeOut RequestTimeout
        CallOrTransactionDoesNotExist TemporarilyUnavailable } q850 { USER_BUSY
        NO_CIRCUIT_AVAILABLE ACCESS_INFORMATION_DISCARDED }
    }
    /** The causes of `CallEnd`, by status code:

 - `Busy`: 486 (Busy Here), 600 (Busy Everywhere)
 - `ServerError`: 500 to 504, 699
 - `DialogLost`, inside a dialog: 408 (Request Timeout), 481 (Call/Transaction Does Not Exist)
 - `Carrier`: what `PortaSip` names
 - `Standard`: what `Cause` names
 - `Other`: any other from 300 to 999

 By Q.850 cause value:

 - `Busy`: 17 (User busy)
 - `ServerError`: 34 to 43
*/
    impl<T> CallEnd<T> {
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
        /// Like `from_status`, but total: `Other` if it is `None`.
        #[inline]
        #[must_use]
        pub const fn from_any_status(status: __private::u16) -> Self {
            match __private::without_drop(Self::from_status(status)) {
                __private::Some(cause) => __private::ManuallyDrop::into_inner(cause),
                __private::None => Self::Other { r#status: status },
            }
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            const NUMBERS: &__private::Numbers = &__private::numbers(
                8,
                &[(500, 504, 1), (486, 486, 0), (600, 600, 0), (699, 699, 1)],
            );
            if in_dialog {
                match status {
                    408 | 481 => return __private::Some(Self::DialogLost),
                    _ => {}
                }
            }
            __private::Some(
                match __private::number(NUMBERS, status) {
                    8 => {
                        if let __private::Some(cause) = __private::without_drop(
                            <<PortaSip as __SipCause>::__Derived>::__sipcause_find(
                                status,
                                in_dialog,
                                false,
                            ),
                        ) {
                            return __private::Some(
                                Self::Carrier(__private::ManuallyDrop::into_inner(cause)),
                            );
                        }
                        if let __private::Some(cause) = __private::without_drop(
                            <<Cause as __SipCause>::__Derived>::__sipcause_find(
                                status,
                                in_dialog,
                                false,
                            ),
                        ) {
                            return __private::Some(Self::Standard {
                                r#cause: __private::ManuallyDrop::into_inner(cause),
                            });
                        }
                        if with_fallback {
                            if let 300..=999 = status {
                                return __private::Some(Self::Other { r#status: status });
                            }
                            if let __private::Some(cause) = __private::without_drop(
                                <<PortaSip as __SipCause>::__Derived>::__sipcause_find(
                                    status,
                                    in_dialog,
                                    true,
                                ),
                            ) {
                                return __private::Some(
                                    Self::Carrier(__private::ManuallyDrop::into_inner(cause)),
                                );
                            }
                            if let __private::Some(cause) = __private::without_drop(
                                <<Cause as __SipCause>::__Derived>::__sipcause_find(
                                    status,
                                    in_dialog,
                                    true,
                                ),
                            ) {
                                return __private::Some(Self::Standard {
                                    r#cause: __private::ManuallyDrop::into_inner(cause),
                                });
                            }
                        }
                        return __private::None;
                    }
                    0 => Self::Busy,
                    1 => Self::ServerError(status),
                    2 => Self::DialogLost,
                    3 => Self::DoNotDisturb,
                    _ => Self::Other { r#status: status },
                },
            )
        }
        #[doc(hidden)]
        #[inline]
        pub const fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            match value {
                17 => return __private::Some(Self::Busy),
                34..=43 => {
                    if let __private::Some(status) = status {
                        return __private::Some(Self::ServerError(status));
                    }
                }
                _ => {}
            }
            if let __private::Some(cause) = __private::without_drop(
                <<PortaSip as __SipCause>::__Derived>::__sipcause_find_q850(
                    value,
                    status,
                ),
            ) {
                return __private::Some(
                    Self::Carrier(__private::ManuallyDrop::into_inner(cause)),
                );
            }
            if let __private::Some(cause) = __private::without_drop(
                <<Cause as __SipCause>::__Derived>::__sipcause_find_q850(value, status),
            ) {
                return __private::Some(Self::Standard {
                    r#cause: __private::ManuallyDrop::into_inner(cause),
                });
            }
            __private::None
        }
        /// The name of the cause.
        #[inline]
        #[must_use]
        pub const fn as_str(&self) -> &'static __private::str {
            match self {
                Self::Busy => "busy",
                Self::ServerError { .. } => "server-error",
                Self::DialogLost => "lost",
                Self::DoNotDisturb => "do-not-disturb",
                Self::Custom { .. } => "custom",
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::as_str(cause)
                }
                Self::Standard { r#cause: cause } => {
                    <<Cause as __SipCause>::__Derived>::as_str(cause)
                }
                Self::Other { .. } => "other",
            }
        }
        /// What the cause means, in a sentence or two.
        #[inline]
        #[must_use]
        pub const fn description(&self) -> &'static __private::str {
            match self {
                Self::Busy => "Single codes win over ranges.",
                Self::ServerError { .. } => {
                    "A class with exceptions, which holds the status."
                }
                Self::DialogLost => "The other side no longer knows the call.",
                Self::DoNotDisturb => "No status leads here, but there is one to send.",
                Self::Custom { .. } => "A local cause may hold anything.",
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::description(cause)
                }
                Self::Standard { r#cause: cause } => {
                    <<Cause as __SipCause>::__Derived>::description(cause)
                }
                Self::Other { .. } => "Other",
            }
        }
        /// The status codes that are listed for the cause, in the order written; empty for a local
        /// cause and for one that is only a fallback.
        #[inline]
        #[must_use]
        pub const fn codes(&self) -> &'static [__private::u16] {
            match self {
                Self::Busy => &[486, 600],
                Self::ServerError { .. } => &[500, 501, 502, 503, 504, 699],
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::codes(cause)
                }
                Self::Standard { r#cause: cause } => {
                    <<Cause as __SipCause>::__Derived>::codes(cause)
                }
                _ => &[],
            }
        }
        /// The Q.850 cause values that are listed for the cause, in the order written.
        #[inline]
        #[must_use]
        pub const fn q850_values(&self) -> &'static [__private::u8] {
            match self {
                Self::Busy => &[17],
                Self::ServerError { .. } => &[34, 35, 36, 37, 38, 39, 40, 41, 42, 43],
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::q850_values(cause)
                }
                Self::Standard { r#cause: cause } => {
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
                Self::ServerError(status) => __private::Some(*status),
                Self::DoNotDisturb => __private::Some(480),
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::status(cause)
                }
                Self::Standard { r#cause: cause } => {
                    <<Cause as __SipCause>::__Derived>::status(cause)
                }
                Self::Other { r#status: status } => __private::Some(*status),
                _ => __private::None,
            }
        }
        /// The Q.850 cause value to send for the cause: the first that is listed for it.
        #[inline]
        #[must_use]
        pub const fn q850(&self) -> __private::Option<__private::u8> {
            match self {
                Self::Busy => __private::Some(17),
                Self::ServerError { .. } => __private::Some(34),
                Self::Carrier(cause) => {
                    <<PortaSip as __SipCause>::__Derived>::q850(cause)
                }
                Self::Standard { r#cause: cause } => {
                    <<Cause as __SipCause>::__Derived>::q850(cause)
                }
                _ => __private::None,
            }
        }
    }
    #[automatically_derived]
    impl<T> __SipCause for CallEnd<T> {
        type __Derived = Self;
        __sipcause_functions! {
            forward
        }
        const __IS_STUB: __private::bool = <PortaSip as __SipCause>::__IS_STUB
            || <Cause as __SipCause>::__IS_STUB;
    }
    #[automatically_derived]
    impl<T> __private::HasFallback for CallEnd<T> {
        #[inline]
        fn from_any_status(status: __private::u16) -> Self {
            Self::from_any_status(status)
        }
    }
    #[automatically_derived]
    impl<T> ::core::fmt::Display for CallEnd<T> {
        #[inline]
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(formatter, Self::as_str(self))
        }
    }
    #[automatically_derived]
    impl<T> ::core::str::FromStr for CallEnd<T> {
        type Err = __private::ParseCauseError;
        #[inline]
        fn from_str(
            text: &__private::str,
        ) -> __private::Result<Self, __private::ParseCauseError> {
            match text {
                "busy" => __private::Ok(Self::Busy),
                "lost" => __private::Ok(Self::DialogLost),
                "do-not-disturb" => __private::Ok(Self::DoNotDisturb),
                _ => {
                    match __private::Result::ok(
                        <PortaSip as ::core::str::FromStr>::from_str(text),
                    ) {
                        __private::Some(cause) => __private::Ok(Self::Carrier(cause)),
                        __private::None => {
                            match __private::Result::ok(
                                <Cause as ::core::str::FromStr>::from_str(text),
                            ) {
                                __private::Some(cause) => {
                                    __private::Ok(Self::Standard { r#cause: cause })
                                }
                                __private::None => {
                                    __private::Err(
                                        __private::ParseCauseError::new(
                                            &__private::ExpectedTexts {
                                                table: "CallEnd",
                                                texts: &["busy", "lost", "do-not-disturb"],
                                                delegates: &["PortaSip", "Cause"],
                                            },
                                        ),
                                    )
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::error::Error for CallEnd<T>
    where
        Self: ::core::fmt::Debug + ::core::fmt::Display,
    {}
    const _: () = {
        const fn is_claimed(status: __private::u16) -> __private::bool {
            match status {
                486 | 600 => true,
                699 => true,
                500..=504 => true,
                _ if __private::without_drop(
                        <<PortaSip as __SipCause>::__Derived>::__sipcause_find(
                            status,
                            false,
                            false,
                        ),
                    )
                    .is_some() => true,
                _ if __private::without_drop(
                        <<Cause as __SipCause>::__Derived>::__sipcause_find(
                            status,
                            false,
                            false,
                        ),
                    )
                    .is_some() => true,
                _ if <PortaSip as __SipCause>::__IS_STUB => true,
                _ if <Cause as __SipCause>::__IS_STUB => true,
                _ => false,
            }
        }
        __private::assert_exhaustive("CallEnd", &__private::claimed!(is_claimed))
    };
};
