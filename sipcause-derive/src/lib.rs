//! `#[derive(SipCause)]`: from SIP status codes to the causes of your program.
//!
//! Most programs depend on `sipcause`, which re-exports this derive and documents it.

mod attributes;
mod codes;
mod diagnostics;
mod expand;
mod model;
mod tokens;
mod validate;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diagnostics::Diagnostics;
use crate::model::Model;

/// Makes an enum the table from SIP status codes to causes.
#[proc_macro_derive(SipCause, attributes(codes, in_dialog_codes, sip_cause))]
pub fn derive_sip_cause(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(input.into()).into()
}

fn derive(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    let model = Model::new(&input, &mut diagnostics);
    validate::validate(&model, &mut diagnostics);
    if diagnostics.is_empty() {
        return expand::expand(&model);
    }
    let mut output = diagnostics.into_compile_errors();
    output.extend(expand::stub(&model));
    output
}
