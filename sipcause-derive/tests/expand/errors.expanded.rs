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
    use ::sipcause::{
        SipCause as __SipCause, __sipcause_functions,
        __for_sipcause_derive_0_1_0 as __private,
    };
    impl CallEnd {
        pub const ALL: &'static [Self] = &[];
        pub const fn from_any_status(_: __private::u16) -> Self {
            loop {}
        }
        __sipcause_functions! {
            stub pub const
        }
    }
    #[automatically_derived]
    impl __SipCause for CallEnd {
        type __Derived = Self;
        __sipcause_functions! {
            stub
        }
    }
};
