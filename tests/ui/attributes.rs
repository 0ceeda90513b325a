//! Words that rustc does not know as attributes.

use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[code(486)]
    Busy,
    #[codes(404)]
    #[rename = "Not Here"]
    NotFound,
    #[vendor(499)]
    NoCredit,
    #[fallback]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
