const _: () = {
    use ::sipcause::{
        SipCause as __SipCause, __sipcause_functions,
        __for_sipcause_derive_0_1_0 as __private,
    };
    __private::editor! {
        on_enum {} on_variant { rename } codes { BusyHere BusyHere } q850 {}
    }
    impl CallEnd {
        /// Every variant, in order of declaration.
        pub const ALL: &'static [Self] = &[Self::Busy, Self::NotFound];
        pub const fn from_any_status(_: __private::u16) -> Self {
            Self::Busy
        }
        __sipcause_functions! {
            stub pub const
        }
    }
    #[automatically_derived]
    impl __SipCause for CallEnd {
        type __Derived = Self;
        const __IS_STUB: __private::bool = true;
        __sipcause_functions! {
            stub
        }
    }
    #[automatically_derived]
    impl __private::HasFallback for CallEnd {
        #[inline]
        fn from_any_status(status: __private::u16) -> Self {
            Self::from_any_status(status)
        }
    }
};
::core::compile_error! {
    "486 (Busy Here) is mapped to both `Busy` and `NotFound`"
}
::core::compile_error! {
    "`Busy` maps 486 (Busy Here) here, before `NotFound` does"
}
::core::compile_error! {
    "expected a status code, found a string; remove the quotes: `404`"
}
::core::compile_error! {
    "expected a non-empty string literal: `rename = \"…\"`"
}
