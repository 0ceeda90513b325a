//! `rsip`: the number is `status_code.code()`.
//!
//! Limitations:
//!
//! * `StatusCode::Accepted` is 201. A received 202 (Accepted) is `Other(202, _)`.
//! * The phrase of a known code is lost. Only `Other` holds one.
//! * Two values with the same number may differ: `Other(499, "No Credit")` is not
//!   `StatusCode::from(499)`, which is `Other(499, "Other")`. Compare the numbers.
//! * Any number from 000 to 999 is accepted. Outside 300 to 699, it does not have a cause.
//! * A status line without a space after the code is rejected. Some peers omit the space together
//!   with the phrase.
//! * There is no type for the Reason header field. Find it by name among the other header fields.

use rsip::{Header, Response, StatusCode};
use sipcause::Cause;
use stacks::{BUSY, response};

fn cause(response: &Response) -> Option<Cause> {
    Cause::from_status(response.status_code.code())
}

/// The value of the Reason header field.
fn reason(response: &Response) -> Option<&str> {
    response.headers.iter().find_map(|header| match header {
        Header::Other(name, value) if name.eq_ignore_ascii_case("Reason") => Some(value.as_str()),
        _ => None,
    })
}

#[test]
fn a_cause_from_its_response() -> Result<(), rsip::Error> {
    let busy = Response::try_from(BUSY)?;
    assert_eq!(cause(&busy), Some(Cause::Busy));
    assert_eq!(reason(&busy), Some("Q.850;cause=17;text=\"User busy\""));

    // The phrase `Besetzt` is lost.
    assert_eq!(busy.status_code, StatusCode::BusyHere);
    assert_eq!(busy.status_code.to_string(), "486 BusyHere");

    assert_eq!(StatusCode::Accepted.code(), 201);
    let accepted = Response::try_from(response("202 Accepted"))?;
    assert_eq!(accepted.status_code, StatusCode::Other(202, "Accepted".to_owned()));
    assert_eq!(cause(&accepted), None);

    let no_credit = Response::try_from(response("499 No Credit"))?;
    assert_eq!(cause(&no_credit), Some(Cause::SipFailureCode));
    assert_ne!(no_credit.status_code, StatusCode::from(499));
    assert_eq!(no_credit.status_code.code(), 499);

    let local = Response::try_from(response("701 Odd"))?;
    assert_eq!((local.status_code.code(), cause(&local)), (701, None));

    assert!(Response::try_from(response("486 ")).is_ok());
    assert!(Response::try_from(response("486")).is_err());
    Ok(())
}
