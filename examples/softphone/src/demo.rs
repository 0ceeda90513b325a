//! What to call where no number is given.

use std::time::Duration;

use rsipstack::sip::Uri;

use crate::{FarEnd, Patience};

const NUMBERS: &str = "200 486 600 603 403 404 484 480 302 503 402 499 477 487 408 forgetful";

/// Calls to the softphone's own far end: one for each kind of response, and the two endings that no
/// response stands for.
#[must_use]
pub fn calls(far_end: &FarEnd) -> Vec<(Uri, Patience)> {
    let patient = Patience {
        timeout: Duration::from_secs(32),
        cancel_after: None,
    };
    let gives_up = Patience {
        timeout: Duration::from_secs(1),
        ..patient
    };
    let cancels = Patience {
        cancel_after: Some(Duration::from_secs(1)),
        ..patient
    };
    NUMBERS
        .split(' ')
        .map(|number| (number, patient))
        .chain([("silent", gives_up), ("ringing", cancels)])
        .map(|(number, patience)| (far_end.uri(number), patience))
        .collect()
}
