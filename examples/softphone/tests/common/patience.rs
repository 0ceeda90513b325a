//! How long the tests wait for a call.

use std::time::Duration;

use softphone::Patience;

/// Longer than any response takes on a busy machine.
pub(crate) const PATIENT: Patience = Patience {
    timeout: Duration::from_secs(30),
    cancel_after: None,
};

/// For calls that do not get a final response.
pub(crate) const BRIEF: Patience = Patience {
    timeout: Duration::from_millis(800),
    cancel_after: None,
};
