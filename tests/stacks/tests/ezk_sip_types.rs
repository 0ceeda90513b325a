//! `ezk-sip-types`: the number is `StatusLine::code.into_u16()`.
//!
//! Limitations:
//!
//! * `StatusCode` accepts any `u16`, even 0, 701 and 4860. Outside 300 to 699, it does not have a
//!   cause.
//! * `text()` is `None` for codes that are newer than RFC 3261, such as 202, 424 and 607, except 199,
//!   422 and 489. The received phrase is in `StatusLine::reason`.
//! * The Reason header field has neither a type nor a predefined name. Make a name.
//! * The constant for 501 is misspelled as `StatusCode::NOT_IMPLMENTED`.

use std::error::Error;

use bytes::Bytes;
use ezk_sip_types::msg::{Line, MessageLine, PullParser, StatusLine};
use ezk_sip_types::parse::Parse as _;
use ezk_sip_types::{Headers, Name, StatusCode};
use sipcause::Cause;
use stacks::{BUSY, response};

fn cause(line: &StatusLine) -> Option<Cause> {
    Cause::from_status(line.code.into_u16())
}

/// Parses the status line and the header fields. The crate itself parses only single lines.
fn parse(message: &str) -> Result<(StatusLine, Headers), Box<dyn Error>> {
    let message = Bytes::copy_from_slice(message.as_bytes());
    let mut lines = PullParser::new(&message, 0);
    let mut next = || match lines.next() {
        Some(Ok(line)) => Ok(Some(str::from_utf8(line)?)),
        Some(Err(_)) => Err(Box::<dyn Error>::from("the message is cut off")),
        None => Ok(None),
    };

    let first = next()?.ok_or("the message is empty")?;
    let Ok((_, MessageLine::Response(status_line))) = MessageLine::parse(&message)(first) else {
        return Err("the message is not a response".into());
    };
    let mut headers = Headers::new();
    while let Some(line) = next()? {
        let (_, line) = Line::parse(&message, line).map_err(|error| error.to_string())?;
        headers.insert(line.name, line.value);
    }
    Ok((status_line, headers))
}

#[test]
fn a_cause_from_its_response() -> Result<(), Box<dyn Error>> {
    let (busy, headers) = parse(BUSY)?;
    assert_eq!(cause(&busy), Some(Cause::Busy));
    assert_eq!(busy.reason.as_deref(), Some("Besetzt"));

    let reason = headers.get_raw(&Name::custom("Reason", &["reason"])).next();
    assert_eq!(reason.map(|value| &**value), Some("Q.850;cause=17;text=\"User busy\""));

    let (no_credit, _) = parse(&response("499 No Credit"))?;
    assert_eq!(cause(&no_credit), Some(Cause::SipFailureCode));
    assert_eq!(no_credit.code.text(), None);
    assert_eq!(no_credit.reason.as_deref(), Some("No Credit"));

    for unknown in [202, 424, 607] {
        assert_eq!(StatusCode::from(unknown).text(), None);
    }
    assert_eq!(StatusCode::NOT_IMPLMENTED.into_u16(), 501);

    let (odd, _) = parse(&response("4860 Odd"))?;
    assert_eq!((odd.code.into_u16(), cause(&odd)), (4860, None));
    let (bare, _) = parse(&response("486"))?;
    assert_eq!((bare.code, bare.reason.as_ref()), (StatusCode::BUSY_HERE, None));
    Ok(())
}
