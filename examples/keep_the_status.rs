//! Keep the received status in the cause, in a variant with a `u16`.
//!
//! The status helps to find the call in the log of another server.

use sipcause::SipCause;

#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// The line is taken.
    #[codes(486, 600)]
    Busy(u16),

    /// The server is at fault.
    #[codes(500..=599)]
    Server { status: u16 },

    /// No response at all. A local cause, which no status maps to, may have any fields.
    Timeout { seconds: u32 },

    /// Any other failure.
    #[sip_cause(fallback)]
    Other(u16),
}

fn log(failure: Failure) -> String {
    let reason = failure.as_str();
    match failure.status() {
        Some(status) => format!("call failed: {reason} (status {status})"),
        None => format!("call failed: {reason} (no status)"),
    }
}

fn main() {
    for status in [600, 503, 477] {
        if let Some(failure) = Failure::from_status(status) {
            println!("{}", log(failure));
        }
    }
    println!("{}", log(Failure::Timeout { seconds: 32 }));

    // Both are `Busy`, and the status is kept.
    assert_eq!(Failure::from_status(600), Some(Failure::Busy(600)));
    assert_eq!(Failure::from_status(486), Some(Failure::Busy(486)));
    assert_eq!(Failure::Other(477).status(), Some(477));
    assert_eq!(Failure::Timeout { seconds: 32 }.status(), None);
}
