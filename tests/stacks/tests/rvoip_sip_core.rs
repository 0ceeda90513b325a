//! `rvoip-sip-core`: the number is `Response::status_code()`.
//!
//! Limitations:
//!
//! * A message is rejected if its code is outside 100 to 699, or if there is no space after the code.
//! * `is_error()` starts at 400, so it is `false` for a 302, although the call failed.
//! * The phrase of a `Custom` code is `Unknown` in `reason_phrase()` and `Custom Status Code` in
//!   `as_reason()`. The received phrase is in `Response::reason()`.
//! * `Custom(486)` can be constructed, and is not equal to `BusyHere`. Compare the numbers.
//! * `Reason` splits the header field at every semicolon, even inside quotes, and does not parse a
//!   field with two values.

use rvoip_sip_core::types::reason::Reason;
use rvoip_sip_core::{Error, Message, Response, StatusCode, parse_message};
use sipcause::Cause;
use stacks::{BUSY, response};

fn cause(response: &Response) -> Option<Cause> {
    Cause::from_status(response.status_code())
}

fn parse(message: &str) -> Result<Response, Error> {
    match parse_message(message.as_bytes())? {
        Message::Response(response) => Ok(response),
        Message::Request(_) => Err(Error::ParseError("not a response".to_owned())),
    }
}

#[test]
fn a_cause_from_its_response() -> Result<(), Error> {
    let busy = parse(BUSY)?;
    assert_eq!(cause(&busy), Some(Cause::Busy));
    assert_eq!(busy.reason(), Some("Besetzt"));

    let no_credit = parse(&response("499 No Credit"))?;
    assert_eq!(cause(&no_credit), Some(Cause::SipFailureCode));
    assert_eq!(no_credit.reason(), Some("No Credit"));
    assert_eq!(no_credit.status().reason_phrase(), "Unknown");
    assert_eq!(no_credit.status().as_reason(), "Custom Status Code");

    let moved = parse(&response("302 Moved Temporarily"))?;
    assert!(!moved.status().is_error());
    assert_eq!(cause(&moved), Some(Cause::Redirected));

    assert_ne!(StatusCode::Custom(486), StatusCode::BusyHere);
    assert_eq!(StatusCode::Custom(486).as_u16(), StatusCode::BusyHere.as_u16());

    assert!(parse(&response("701 Odd")).is_err());
    assert!(parse(&response("486 ")).is_ok());
    assert!(parse(&response("486")).is_err());

    let reason: Reason = "Q.850;cause=17;text=\"busy; again\"".parse()?;
    assert_eq!(reason.text(), Some("\"busy"));
    assert!("SIP;cause=486, Q.850;cause=17".parse::<Reason>().is_err());
    Ok(())
}
