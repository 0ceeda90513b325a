//! Part of the program of a batch: prints the results of the functions of a table, and asserts that the
//! trait has the same results.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use serde::Serialize;
use serde::de::DeserializeOwned;
use sipcause::SipCause;

pub fn lookup<T: Debug>(function: &str, number: u16, inherent: Option<T>, of_trait: Option<T>) {
    match (inherent, of_trait) {
        (None, None) => {}
        (Some(inherent), Some(of_trait)) => {
            print(&format!("{function} {number}"), inherent, of_trait)
        }
        (inherent, of_trait) => {
            panic!("{function} {number}: {inherent:?}, of the trait {of_trait:?}")
        }
    }
}

pub fn print<T: Debug>(what: &str, inherent: T, of_trait: T) {
    let found = format!("{inherent:?}");
    assert_eq!(found, format!("{of_trait:?}"), "{what}");
    println!("{what} {found}");
}

/// The causes of Q.850 values in a Reason header field.
pub fn reasons<C: SipCause + Debug>(location: Option<&str>) {
    let param = location.map_or_else(String::new, |location| format!(";location={location}"));
    for number in 0..=127 {
        let field = format!("Q.850;cause={number}{param}");
        if let Some(cause) = C::from_reasons(&field) {
            println!("from_reason {number} {location:?} {cause:?}");
        }
    }
}

pub fn cause<C: SipCause + Debug>(
    cause: &C,
    as_str: &str,
    description: &str,
    codes: &[u16],
    q850_values: &[u8],
    status: Option<u16>,
    q850: Option<u8>,
) {
    print(&format!("as_str {cause:?}"), as_str, cause.as_str());
    print(&format!("description {cause:?}"), description, cause.description());
    print(&format!("codes {cause:?}"), codes, cause.codes());
    print(&format!("q850_values {cause:?}"), q850_values, cause.q850_values());
    print(&format!("status {cause:?}"), status, cause.status());
    print(&format!("q850 {cause:?}"), q850, cause.q850());
}

pub fn display<C: Debug + Display>(cause: &C) {
    println!("Display {cause:?} {cause}");
}

pub fn from_str<C: Debug + FromStr>(text: &str) {
    println!("from_str {text} {:?}", text.parse::<C>().ok());
}

pub fn error<C: Error>(cause: &C) {
    println!("Error {cause:?} {cause}");
}

pub fn serialize<C: Debug + Serialize>(cause: &C) {
    println!("Serialize {cause:?} {}", serde_json::to_string(cause).unwrap());
}

pub fn deserialize<C: Debug + DeserializeOwned>(text: &str) {
    println!("deserialize {text} {:?}", serde_json::from_value::<C>(text.into()).ok());
}

#[macro_export]
macro_rules! lookups {
    ($table:ty) => {
        for status in 0..=u16::MAX {
            $crate::lookups!($table, status, status, from_status, from_listed_status, from_in_dialog_status);
        }
        for cause in 0..=u8::MAX {
            $crate::lookups!($table, cause, u16::from(cause), from_q850, from_listed_q850);
        }
    };
    ($table:ty, $argument:ident, $number:expr, $($function:ident),*) => {
        $($crate::check::lookup(
            stringify!($function),
            $number,
            <$table>::$function($argument),
            <$table as ::sipcause::SipCause>::$function($argument),
        );)*
    };
}

#[macro_export]
macro_rules! total {
    ($table:ty, $statuses:expr) => {
        for status in $statuses {
            $crate::check::print(
                &format!("from_any_status {status}"),
                <$table>::from_any_status(status),
                <$table as ::sipcause::HasFallback>::from_any_status(status),
            );
        }
    };
}

#[macro_export]
macro_rules! constant {
    ($table:ty, $function:ident, $status:literal) => {{
        const CAUSE: Option<$table> = <$table>::$function($status);
        println!("const {} {} {CAUSE:?}", stringify!($function), $status);
    }};
}

#[macro_export]
macro_rules! cause {
    ($table:ty, $cause:expr) => {{
        let cause: &$table = &$cause;
        $crate::check::cause(
            cause,
            <$table>::as_str(cause),
            <$table>::description(cause),
            <$table>::codes(cause),
            <$table>::q850_values(cause),
            <$table>::status(cause),
            <$table>::q850(cause),
        );
    }};
}
