//! One mistake is one error: an enum with mistakes has all items, for its uses and for the enums that
//! delegate to it.

use std::error::Error;

use sipcause::{HasFallback, SipCause};

#[derive(SipCause, Debug)]
#[sip_cause(display, error, from_str)]
enum Acme {
    #[codes(499)]
    #[sip_cause(renam = "No credit")]
    NoCredit(u16),
    #[sip_cause(fallback)]
    Other { status: u16 },
}

#[derive(SipCause, Debug)]
#[sip_cause(exhaustive, display, error, from_str)]
enum Carrier {
    #[codes(404)]
    Gone,
    #[sip_cause(delegate)]
    Acme(Acme),
}

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[sip_cause(delegate)]
    Carrier(Carrier),
}

#[derive(SipCause)]
#[sip_cause(exhaustiv)]
enum UnitVariants<const N: usize> {
    #[codes(486)]
    Busy,
}

#[derive(SipCause)]
enum Local<'a, T> {
    #[codes(486 600)]
    Busy,
    Custom(&'a T),
}

#[derive(SipCause)]
enum Array {
    #[codes = [486, 600]]
    Busy,
}

#[derive(SipCause, Debug)]
#[sip_cause(dislpay, error)]
enum Misspelled {
    #[codes(486)]
    Busy,
}

const OTHER: Acme = Acme::from_any_status(5);
const BUSY: Local<'_, u8> = Local::from_any_status(5);
const ALL: &[UnitVariants<3>] = UnitVariants::ALL;
const _: () = assert!(ALL.len() == 1);

fn total<C: HasFallback>() -> C {
    C::from_any_status(486)
}

fn main() -> Result<(), Box<dyn Error>> {
    let acme: Acme = total();
    println!("{acme} {} {:?} {}", OTHER.as_str(), BUSY.codes(), ALL.len());
    _ = "No credit".parse::<Carrier>()?;
    _ = CallEnd::from_in_dialog_status(486);
    _ = Array::from_status(486).map(|cause| cause.as_str());
    println!("{}", Misspelled::Busy);
    match CallEnd::from_q850(17) {
        Some(CallEnd::Carrier(carrier)) => Err(carrier)?,
        _ => Ok(()),
    }
}
