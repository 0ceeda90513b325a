//! Code that needs what an enum does not have.

use sipcause::{HasFallback, SipCause};

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

enum Plain {
    Busy,
}

fn names_busy<C: SipCause>() -> bool {
    C::from_status(486).is_some()
}

fn total<C: HasFallback>() -> C {
    C::from_any_status(486)
}

fn main() {
    _ = CallEnd::from_any_status(486);
    _ = total::<CallEnd>();
    names_busy::<Plain>();
    println!("{}", CallEnd::Busy);
}
