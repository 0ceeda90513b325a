//! The calls to place if none are given on the command line.

use std::time::Duration;

use rsipstack::sip::Uri;

use crate::{Patience, TestEndpoint};

const NUMBERS: &str =
    "200 486 600 603 603.26 403 404 484 480.20 302 503 503.17 402 499 477 487 408 forgetful";

/// Calls to the test endpoint: one for each kind of response, one that times out and one that is
/// canceled.
#[must_use]
pub fn calls(endpoint: &TestEndpoint) -> Vec<(Uri, Patience)> {
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
        .map(|(number, patience)| (endpoint.uri(number), patience))
        .collect()
}
