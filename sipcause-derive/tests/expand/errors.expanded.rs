::core::compile_error! {
    "status code 486 is mapped to both `Busy` and `NotFound`"
}
::core::compile_error! {
    "`Busy` maps 486 here, before `NotFound` does"
}
::core::compile_error! {
    "expected a status code, found a string; remove the quotes: `404`"
}
const _: () = {
    use ::sipcause::{SipCause as __SipCause, __for_sipcause_derive_0_1_0 as __private};
    impl CallEnd {
        pub const ALL: &'static [Self] = &[];
        pub const fn from_any_status(_: __private::u16) -> Self {
            loop {}
        }
        pub const fn from_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }
        pub const fn from_listed_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }
        pub const fn from_in_dialog_status(
            _: __private::u16,
        ) -> __private::Option<Self> {
            __private::None
        }
        pub const fn from_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }
        pub const fn from_listed_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }
        pub const fn __sipcause_find(
            _: __private::u16,
            _: __private::bool,
            _: __private::bool,
        ) -> __private::Option<Self> {
            __private::None
        }
        pub const fn __sipcause_find_q850(
            _: __private::u8,
            _: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            __private::None
        }
        pub const fn as_str(&self) -> &'static __private::str {
            ""
        }
        pub const fn description(&self) -> &'static __private::str {
            ""
        }
        pub const fn codes(&self) -> &'static [__private::u16] {
            &[]
        }
        pub const fn q850_values(&self) -> &'static [__private::u8] {
            &[]
        }
        pub const fn status(&self) -> __private::Option<__private::u16> {
            __private::None
        }
        pub const fn q850(&self) -> __private::Option<__private::u8> {
            __private::None
        }
    }
    #[automatically_derived]
    impl __SipCause for CallEnd {
        type __Derived = Self;
        fn from_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }
        fn from_listed_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }
        fn from_in_dialog_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }
        fn from_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }
        fn from_listed_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }
        fn __sipcause_find(
            _: __private::u16,
            _: __private::bool,
            _: __private::bool,
        ) -> __private::Option<Self> {
            __private::None
        }
        fn __sipcause_find_q850(
            _: __private::u8,
            _: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            __private::None
        }
        fn as_str(&self) -> &'static __private::str {
            ""
        }
        fn description(&self) -> &'static __private::str {
            ""
        }
        fn codes(&self) -> &'static [__private::u16] {
            &[]
        }
        fn q850_values(&self) -> &'static [__private::u8] {
            &[]
        }
        fn status(&self) -> __private::Option<__private::u16> {
            __private::None
        }
        fn q850(&self) -> __private::Option<__private::u8> {
            __private::None
        }
    }
};
