//! The check of `exhaustive`, a constant that does not compile if it fails. It needs the tables of the
//! delegates; for an enum without one, `validate` has checked it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::own_arms;
use crate::codes::List;
use crate::model::Model;

pub(super) fn exhaustive(model: &Model<'_>) -> Option<TokenStream> {
    model.options.exhaustive?;
    if model.delegates().is_empty() {
        return None;
    }
    let own = own_arms(model, List::Status, &|_| quote!(true));
    let mut delegates = TokenStream::new();
    let mut is_stub = TokenStream::new();
    for (_, delegate) in &model.delegates() {
        let found = delegate.call("__sipcause_find", &verbatim!(status, false, false));
        delegates.extend(quote!(_ if __private::without_drop(#found).is_some() => true,));
        let stub = delegate.enclose(verbatim!(<), verbatim!(as __SipCause>::__IS_STUB));
        is_stub.extend(quote!(_ if #stub => true,));
    }
    let name = &model.name;
    let assert = quote_spanned! {model.ident.span()=>
        __private::assert_exhaustive(#name, &__private::claimed!(is_claimed))
    };
    let signature = verbatim!(const fn is_claimed(status: __private::u16) -> __private::bool);
    Some(quote! {
        const _: () = {
            #signature {
                match status { #own #delegates #is_stub _ => false }
            }
            #assert
        };
    })
}
