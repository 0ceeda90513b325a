/// Items that only rust-analyzer sees: in them, the derive names what the numbers and options of an
/// enum stand for. Hover and *go to definition* then explain them, and completion completes options.
#[cfg(rust_analyzer)]
#[doc(hidden)]
#[macro_export]
macro_rules! __sipcause_editor {
    (
        on_enum { $($on_enum:ident)* }
        on_variant { $($on_variant:ident)* }
        codes { $($code:ident)* }
        q850 { $($value:ident)* }
    ) => {
        const _: &[$crate::ResponseCode] = &[$($crate::ResponseCode::$code),*];
        const _: &[$crate::Q850] = &[$($crate::Q850::$value),*];
        const _: () = {
            // One more, because completion of a new option looks for an item in its place.
            $(use $crate::options::on_enum::$on_enum as _;)*
            use $crate::options::on_enum::display as _;
            $(use $crate::options::on_variant::$on_variant as _;)*
            use $crate::options::on_variant::delegate as _;
        };
    };
}

/// Nothing, outside rust-analyzer.
#[cfg(not(rust_analyzer))]
#[doc(hidden)]
#[macro_export]
macro_rules! __sipcause_editor {
    (on_enum $on_enum:tt on_variant $on_variant:tt codes $codes:tt q850 $values:tt) => {};
}
