use std::fmt;

use sipcause::{StatusClass, reason};

use crate::Outcome;

/// Writes the responses and the cause, as lines to print below the URI.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(response) = &self.response {
            line(f, "response", &response.to_string())?;
            if let Some(reason) = &response.reason {
                line(f, "reason", reason)?;
                for cause in reason::parse(reason).flatten().filter_map(|r| r.q850()) {
                    line(f, "", cause.as_str())?;
                }
            }
            if StatusClass::from_status(response.status) == Some(StatusClass::Success) {
                let bye = self.bye.as_ref().map(ToString::to_string);
                line(f, "to the BYE", bye.as_deref().unwrap_or("none"))?;
            }
        } else {
            line(f, "response", "none")?;
        }
        match self.cause {
            Some(cause) => {
                line(f, "cause", cause.as_str())?;
                line(f, "", cause.description())
            }
            None => line(f, "cause", "none: the call was answered"),
        }
    }
}

fn line(f: &mut fmt::Formatter<'_>, label: &str, text: &str) -> fmt::Result {
    // A terminal would interpret control characters in a phrase.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    writeln!(f, "  {label:<12}{text}")
}
