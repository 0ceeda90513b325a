//! The functions of the trait, which the derive would otherwise write again for each enum.
//!
//! In generated code, `__private` is the private module.

/// The required functions of [`SipCause`](crate::SipCause), in one of two forms:
///
/// * `forward`: each calls the inherent function of the same name.
/// * `stub`: each returns `None` or something empty. With `pub const`, they are also the inherent
///   functions of an enum with errors. None of them calls another, because a variant can have the
///   same name.
#[doc(hidden)]
#[macro_export]
macro_rules! __sipcause_functions {
    ($form:ident $($qualifiers:tt)*) => {
        $crate::__sipcause_each_function! {
            $form ($($qualifiers)*)
            {
                __sipcause_find(
                    status: __private::u16,
                    in_dialog: __private::bool,
                    with_fallback: __private::bool
                );
                __sipcause_find_q850(
                    value: __private::u8,
                    status: __private::Option<__private::u16>
                );
                from_status(status: __private::u16);
                from_listed_status(status: __private::u16);
                from_in_dialog_status(status: __private::u16);
                from_q850(value: __private::u8);
                from_listed_q850(value: __private::u8);
            }
            {
                as_str: &'static __private::str = "";
                description: &'static __private::str = "";
                codes: &'static [__private::u16] = &[];
                q850_values: &'static [__private::u8] = &[];
                status: __private::Option<__private::u16> = __private::None;
                q850: __private::Option<__private::u8> = __private::None;
            }
        }
    };
}

/// Writes the lookups of a cause, and the functions that take one, each with its result in a stub.
#[doc(hidden)]
#[macro_export]
macro_rules! __sipcause_each_function {
    (
        forward ()
        { $($lookup:ident($($argument:ident: $type:ty),+);)+ }
        { $($name:ident: $result:ty = $nothing:expr;)+ }
    ) => {
        $(
            #[inline]
            fn $lookup($($argument: $type),+) -> __private::Option<Self> {
                Self::$lookup($($argument),+)
            }
        )+
        $(
            #[inline]
            fn $name(&self) -> $result {
                Self::$name(self)
            }
        )+
    };
    (
        stub $qualifiers:tt
        { $($lookup:ident($($argument:ident: $type:ty),+);)+ }
        { $($name:ident: $result:ty = $nothing:expr;)+ }
    ) => {
        $($crate::__sipcause_each_function! {
            $qualifiers $lookup($(_: $type),+): __private::Option<Self> = __private::None
        })+
        $($crate::__sipcause_each_function! {
            $qualifiers $name(&self): $result = $nothing
        })+
    };
    (($($qualifiers:tt)*) $name:ident $arguments:tt: $result:ty = $nothing:expr) => {
        $($qualifiers)* fn $name $arguments -> $result {
            $nothing
        }
    };
}
