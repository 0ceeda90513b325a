//! Implementations and functions that exist already.

use sipcause::SipCause;

#[derive(SipCause)]
enum Implemented {
    #[codes(486)]
    Busy,
}

impl SipCause for Implemented {}

#[derive(SipCause)]
#[sip_cause(display)]
enum Displayed {
    #[codes(486)]
    Busy,
}

impl std::fmt::Display for Displayed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("busy")
    }
}

#[derive(SipCause)]
enum Named {
    #[codes(486)]
    Busy,
}

impl Named {
    fn as_str(&self) -> &'static str {
        "busy"
    }
}

fn main() {
    _ = Implemented::from_status(486);
    _ = Displayed::from_status(486);
    _ = Named::from_status(486);
}
