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
    (forward) => {
        #[inline]
        fn __sipcause_find(
            status: __private::u16,
            in_dialog: __private::bool,
            with_fallback: __private::bool,
        ) -> __private::Option<Self> {
            <Self::__Derived>::__sipcause_find(status, in_dialog, with_fallback)
        }

        #[inline]
        fn __sipcause_find_q850(
            value: __private::u8,
            status: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            <Self::__Derived>::__sipcause_find_q850(value, status)
        }

        #[inline]
        fn from_status(status: __private::u16) -> __private::Option<Self> {
            <Self::__Derived>::from_status(status)
        }

        #[inline]
        fn from_listed_status(status: __private::u16) -> __private::Option<Self> {
            <Self::__Derived>::from_listed_status(status)
        }

        #[inline]
        fn from_in_dialog_status(status: __private::u16) -> __private::Option<Self> {
            <Self::__Derived>::from_in_dialog_status(status)
        }

        #[inline]
        fn from_q850(value: __private::u8) -> __private::Option<Self> {
            <Self::__Derived>::from_q850(value)
        }

        #[inline]
        fn from_listed_q850(value: __private::u8) -> __private::Option<Self> {
            <Self::__Derived>::from_listed_q850(value)
        }

        #[inline]
        fn as_str(&self) -> &'static __private::str {
            <Self::__Derived>::as_str(self)
        }

        #[inline]
        fn description(&self) -> &'static __private::str {
            <Self::__Derived>::description(self)
        }

        #[inline]
        fn codes(&self) -> &'static [__private::u16] {
            <Self::__Derived>::codes(self)
        }

        #[inline]
        fn q850_values(&self) -> &'static [__private::u8] {
            <Self::__Derived>::q850_values(self)
        }

        #[inline]
        fn status(&self) -> __private::Option<__private::u16> {
            <Self::__Derived>::status(self)
        }

        #[inline]
        fn q850(&self) -> __private::Option<__private::u8> {
            <Self::__Derived>::q850(self)
        }
    };
    (stub $($qualifiers:tt)*) => {
        $($qualifiers)* fn __sipcause_find(
            _: __private::u16,
            _: __private::bool,
            _: __private::bool,
        ) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn __sipcause_find_q850(
            _: __private::u8,
            _: __private::Option<__private::u16>,
        ) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn from_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn from_listed_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn from_in_dialog_status(_: __private::u16) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn from_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn from_listed_q850(_: __private::u8) -> __private::Option<Self> {
            __private::None
        }

        $($qualifiers)* fn as_str(&self) -> &'static __private::str {
            ""
        }

        $($qualifiers)* fn description(&self) -> &'static __private::str {
            ""
        }

        $($qualifiers)* fn codes(&self) -> &'static [__private::u16] {
            &[]
        }

        $($qualifiers)* fn q850_values(&self) -> &'static [__private::u8] {
            &[]
        }

        $($qualifiers)* fn status(&self) -> __private::Option<__private::u16> {
            __private::None
        }

        $($qualifiers)* fn q850(&self) -> __private::Option<__private::u8> {
            __private::None
        }
    };
}
