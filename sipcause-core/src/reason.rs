//! The Reason header field: why a request was sent, or why a response is what it is
//! [[RFC 3326](https://www.rfc-editor.org/rfc/rfc3326)].
//!
//! A CANCEL that says `SIP;cause=200` is no missed call, and a 480 that says `Q.850;cause=20` tells
//! more than the status. [`parse`] reads the field, and [`Reason`] is one value of it.
//!
//! ```
//! use sipcause::reason::{self, Protocol};
//!
//! let field = r#"Q.850;cause=20;text="Subscriber absent",SIP;cause=480"#;
//! let reasons: Vec<_> = reason::parse(field).flatten().collect();
//!
//! assert_eq!(reasons.len(), 2);
//! assert_eq!(reasons[0].protocol(), Protocol::Q850);
//! assert_eq!(reasons[0].cause(), Some(20));
//! assert_eq!(reasons[0].text().unwrap(), "Subscriber absent");
//! assert_eq!(reasons[1].status(), Some(480));
//! ```
//!
//! # Several values
//!
//! A message can hold several values in one field, several fields, or both. They mean the same, so
//! the fields are read one after the other:
//!
//! ```
//! use sipcause::reason;
//!
//! let fields = ["Q.850;cause=16, SIP;cause=487", "STIR;cause=436"];
//! let causes: Vec<_> = fields
//!     .iter()
//!     .flat_map(|field| reason::parse(field))
//!     .flatten()
//!     .filter_map(|reason| reason.cause())
//!     .collect();
//!
//! assert_eq!(causes, [16, 487, 436]);
//! ```
//!
//! Two values may name the same protocol where the protocol allows it, as STIR does
//! [[RFC 9366](https://www.rfc-editor.org/rfc/rfc9366)]. All of them are read, in the order in which
//! they stand.
//!
//! # Responses
//!
//! In a response, a gateway reports the Q.850 cause that it received from the telephone network
//! [[RFC 6432](https://www.rfc-editor.org/rfc/rfc6432)], and may add where the call was released
//! [[RFC 8606](https://www.rfc-editor.org/rfc/rfc8606)], which is the [`Location`].
//! [`interworking`](crate::interworking) leads from that cause to a status, and
//! [`from_response`](crate::SipCause::from_response) weighs the reason against the status that it
//! comes with.
//!
//! # What is accepted
//!
//! Everything that the grammar of RFC 3326 allows, and a little more, where the meaning is plain:
//!
//! * a value in quotes where none are needed, and none where they are, so that `cause="16"` and
//!   `text=busy` can be read;
//! * any character but a line break inside quotes, and any but a line break after a backslash;
//! * a parameter that stands twice: the first that can be read counts.
//!
//! A field without anything but spaces has no values. An empty value beside a comma is an error.

mod completed_elsewhere;
mod error;
mod lexer;
mod location;
mod network_blocked;
mod params;
mod parse;
mod prefer;
mod protocol;
mod value;
mod write;

pub use completed_elsewhere::is_completed_elsewhere;
pub use error::ReasonError;
pub use location::Location;
pub use network_blocked::is_network_blocked;
pub use params::{Param, Params};
pub use parse::{Reasons, parse};
pub use prefer::Prefer;
pub use protocol::Protocol;
pub use value::Value;

use crate::{Q850, ResponseCode};
use value::Form;

/// One value of a Reason header field: a protocol, and what that protocol says.
///
/// It borrows from the field it was read from. A reason to send is made from what it names, with
/// [`for_status`](Self::for_status) or [`for_q850`](Self::for_q850), or piece by piece from
/// [`new`](Self::new). `Display` writes the value of the field:
///
/// ```
/// use sipcause::reason::{self, Protocol, Reason};
///
/// let reason = Reason::new(Protocol::Q850)
///     .with_cause(17)
///     .with_text(r#"the "user" is busy"#);
/// let field = reason.to_string();
///
/// assert_eq!(field, r#"Q.850;cause=17;text="the \"user\" is busy""#);
/// assert_eq!(reason::parse(&field).next(), Some(Ok(reason)));
/// ```
///
/// A reason that was parsed keeps the order of its parameters when it is written, and loses the
/// spaces around separators, escapes that nothing needs, and what stands twice.
///
/// # Equality
///
/// Two reasons are equal if they say the same: case in the protocol and in the names of parameters
/// does not count, nor does the place of cause, text and location, nor how a value is quoted. All
/// other parameters are compared in their order.
///
/// ```
/// use sipcause::reason;
///
/// let tight = reason::parse(r#"SIP;cause=200;text="OK""#).next();
/// let loose = reason::parse(r#"sip ; Text = "\O\K" ; CAUSE = 0200"#).next();
///
/// assert_eq!(tight, loose);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Reason<'a> {
    protocol: Protocol<'a>,
    cause: Option<u32>,
    text: Option<Value<'a>>,
    location: Option<Location>,
    /// The parameters as they stand in the field, from the first `;` on. They have been read once
    /// without an error.
    received: &'a str,
}

impl<'a> Reason<'a> {
    /// A reason that names a protocol and nothing else, for writing one.
    ///
    /// A [`Protocol::Other`] whose name is no token of SIP cannot be written as it is: each
    /// character that does not belong in one is written as `-`.
    ///
    /// ```
    /// use sipcause::reason::{Protocol, Reason};
    ///
    /// assert_eq!(Reason::new(Protocol::Sip).to_string(), "SIP");
    ///
    /// let odd = Reason::new(Protocol::Other("Acme\r\nVia: x"));
    /// assert_eq!(odd.to_string(), "Acme--Via--x");
    /// ```
    #[must_use]
    pub const fn new(protocol: Protocol<'a>) -> Self {
        Reason {
            protocol,
            cause: None,
            text: None,
            location: None,
            received: "",
        }
    }

    /// The same reason with this cause, in place of the one it may have had.
    ///
    /// ```
    /// use sipcause::reason::{Protocol, Reason};
    ///
    /// const ELSEWHERE: Reason<'_> = Reason::new(Protocol::Sip).with_cause(200);
    /// assert_eq!(ELSEWHERE.to_string(), "SIP;cause=200");
    /// ```
    #[must_use]
    pub const fn with_cause(mut self, cause: u32) -> Self {
        self.cause = Some(cause);
        self
    }

    /// The same reason with this text, in place of the one it may have had.
    ///
    /// Any text will do: it is escaped when it is written. A line break, which SIP cannot escape,
    /// is written as a space for each of its characters.
    ///
    /// ```
    /// use sipcause::reason::{Protocol, Reason};
    ///
    /// let reason = Reason::new(Protocol::Other("Acme")).with_text("C:\\calls\nlost");
    /// assert_eq!(reason.to_string(), r#"Acme;text="C:\\calls lost""#);
    /// ```
    #[must_use]
    pub const fn with_text(mut self, text: &'a str) -> Self {
        self.text = Some(Value::new(text, Form::Verbatim));
        self
    }

    /// The same reason with this location, in place of the one it may have had.
    ///
    /// ```
    /// use sipcause::reason::{Location, Protocol, Reason};
    ///
    /// let reason = Reason::new(Protocol::Q850)
    ///     .with_cause(21)
    ///     .with_location(Location::User);
    /// assert_eq!(reason.to_string(), "Q.850;cause=21;location=U");
    /// ```
    #[must_use]
    pub const fn with_location(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// What the cause is a number of: SIP statuses, Q.850 causes, and so on.
    ///
    /// ```
    /// use sipcause::reason::{self, Protocol};
    ///
    /// let reason = reason::parse("q.850;cause=0").next().unwrap()?;
    /// assert_eq!(reason.protocol(), Protocol::Q850);
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn protocol(&self) -> Protocol<'a> {
        self.protocol
    }

    /// The number of the cause, whose meaning the [protocol](Self::protocol) gives.
    ///
    /// `None` where there is no parameter `cause`, or one that is no number up to 4294967295: the
    /// grammar sets no bound. Such a value is still there as [`param("cause")`](Self::param).
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = r#"FreeSWITCH;cause=816;text="DECLINE", Acme;cause=99999999999"#;
    /// let mut reasons = reason::parse(field).flatten();
    ///
    /// let decline = reasons.next().unwrap();
    /// assert_eq!(decline.cause(), Some(816));
    ///
    /// let beyond = reasons.next().unwrap();
    /// assert_eq!(beyond.cause(), None);
    /// assert_eq!(beyond.param("cause").unwrap(), "99999999999");
    /// ```
    #[must_use]
    pub const fn cause(&self) -> Option<u32> {
        self.cause
    }

    /// The cause as a SIP status, where the protocol is [`Protocol::Sip`] and the number is one,
    /// from 100 to 699.
    ///
    /// ```
    /// use sipcause::reason::{Protocol, Reason};
    ///
    /// let busy = Reason::new(Protocol::Sip).with_cause(486);
    /// assert_eq!(busy.status(), Some(486));
    ///
    /// let other = Reason::new(Protocol::Q850).with_cause(17);
    /// assert_eq!(other.status(), None);
    /// ```
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the pattern bounds it")]
    pub const fn status(&self) -> Option<u16> {
        match (self.protocol, self.cause) {
            (Protocol::Sip, Some(status @ 100..=699)) => Some(status as u16),
            _ => None,
        }
    }

    /// The cause as a value of Q.850, where the protocol is [`Protocol::Q850`] and the number is
    /// one, from 0 to 127.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::reason::{Protocol, Reason};
    ///
    /// let busy = Reason::new(Protocol::Q850).with_cause(17);
    /// assert_eq!(busy.q850(), Some(Q850::USER_BUSY));
    ///
    /// let beyond = Reason::new(Protocol::Q850).with_cause(487);
    /// assert_eq!(beyond.q850(), None);
    /// ```
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "the pattern bounds it")]
    pub const fn q850(&self) -> Option<Q850> {
        match (self.protocol, self.cause) {
            (Protocol::Q850, Some(value @ 0..=127)) => Q850::from_value(value as u8),
            _ => None,
        }
    }

    /// The text that the sender gives for a person to read.
    ///
    /// It is displayed without escapes; [`Value::raw`] is the text as it stands in the field.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = r#"SIP;cause=603;text="v=1;url=\"https://x.example/r\"";location=TN"#;
    /// let reason = reason::parse(field).next().unwrap()?;
    /// let text = reason.text().unwrap();
    ///
    /// assert_eq!(text.to_string(), r#"v=1;url="https://x.example/r""#);
    /// assert_eq!(text.raw(), r#"v=1;url=\"https://x.example/r\""#);
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn text(&self) -> Option<Value<'a>> {
        self.text
    }

    /// Where in the network the call was released
    /// [[RFC 8606 §4](https://www.rfc-editor.org/rfc/rfc8606#section-4)].
    ///
    /// `None` where there is no parameter `location`, or one that the RFC does not list, which is
    /// still there as [`param("location")`](Self::param).
    ///
    /// ```
    /// use sipcause::reason::{self, Location};
    ///
    /// let reason = reason::parse("Q.850;cause=21;location=U").next().unwrap()?;
    /// assert_eq!(reason.location(), Some(Location::User));
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn location(&self) -> Option<Location> {
        self.location
    }

    /// The value of the first parameter of this name, compared without case, as it was received.
    ///
    /// The value of a parameter that has none is empty. A reason that was made with
    /// [`new`](Self::new) has received no parameters.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = r#"STIR;cause=436;text="Bad Identity Info";ppi="..c2ln";hop"#;
    /// let reason = reason::parse(field).next().unwrap()?;
    ///
    /// assert_eq!(reason.param("PPI").unwrap(), "..c2ln");
    /// assert_eq!(reason.param("cause").unwrap(), "436");
    /// assert_eq!(reason.param("hop").unwrap(), "");
    /// assert!(reason.param("location").is_none());
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub fn param(&self, name: &str) -> Option<Value<'a>> {
        self.params()
            .find(|param| param.name().eq_ignore_ascii_case(name))
            .map(|param| param.value().unwrap_or_default())
    }

    /// All parameters as they were received, in their order; none for a reason that was made with
    /// [`new`](Self::new).
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let reason = reason::parse("X.int ;reasoncode=0x0 ;add-info=05D3").next().unwrap()?;
    /// let names: Vec<_> = reason.params().map(|param| param.name()).collect();
    ///
    /// assert_eq!(names, ["reasoncode", "add-info"]);
    /// # Ok::<(), reason::ReasonError>(())
    /// ```
    #[must_use]
    pub const fn params(&self) -> Params<'a> {
        Params::new(self.received)
    }

    /// Whether `cause`, `text` or `location` stands for what was received under this name.
    fn stands_for(&self, name: &str) -> bool {
        self.cause.is_some() && name.eq_ignore_ascii_case("cause")
            || self.text.is_some() && name.eq_ignore_ascii_case("text")
            || self.location.is_some() && name.eq_ignore_ascii_case("location")
    }

    /// The parameters that only `received` holds.
    fn other_params(&self) -> impl Iterator<Item = Param<'a>> {
        self.params().filter(|param| !self.stands_for(param.name()))
    }
}

impl Reason<'static> {
    /// The reason that names a SIP status: the protocol SIP, the status as the cause, and the
    /// registered phrase as the text.
    ///
    /// A status that is not registered has no text. Any number is taken, since FreeSWITCH, for one,
    /// writes its own numbers above 699 there.
    ///
    /// ```
    /// use sipcause::reason::Reason;
    ///
    /// const ANSWERED: Reason<'_> = Reason::for_status(200).with_text("Call completed elsewhere");
    /// assert_eq!(
    ///     ANSWERED.to_string(),
    ///     r#"SIP;cause=200;text="Call completed elsewhere""#
    /// );
    ///
    /// let busy = Reason::for_status(486);
    /// assert_eq!(busy.to_string(), r#"SIP;cause=486;text="Busy Here""#);
    /// assert_eq!(Reason::for_status(499).to_string(), "SIP;cause=499");
    /// ```
    #[must_use]
    pub const fn for_status(status: u16) -> Self {
        let reason = Reason::new(Protocol::Sip).with_cause(status as u32);
        match ResponseCode::from_status(status) {
            Some(code) => reason.with_text(code.as_str()),
            None => reason,
        }
    }

    /// The reason that names a Q.850 cause: the protocol Q.850, the value as the cause, and the
    /// name of the standard as the text. `From<Q850>` makes the same outside `const`.
    ///
    /// A value without a name has no text.
    ///
    /// ```
    /// use sipcause::Q850;
    /// use sipcause::reason::{Location, Reason};
    ///
    /// const BUSY: Reason<'_> = Reason::for_q850(Q850::USER_BUSY).with_location(Location::User);
    /// assert_eq!(BUSY.to_string(), r#"Q.850;cause=17;text="User busy";location=U"#);
    /// ```
    #[must_use]
    pub const fn for_q850(cause: Q850) -> Self {
        let reason = Reason::new(Protocol::Q850).with_cause(cause.value() as u32);
        if cause.is_named() {
            reason.with_text(cause.as_str())
        } else {
            reason
        }
    }
}

/// [`Reason::for_q850`].
///
/// ```
/// use sipcause::Q850;
/// use sipcause::reason::{self, Reason};
///
/// let busy = Reason::from(Q850::USER_BUSY);
/// assert_eq!(busy.to_string(), r#"Q.850;cause=17;text="User busy""#);
/// assert_eq!(reason::parse(&busy.to_string()).next(), Some(Ok(busy)));
/// ```
impl From<Q850> for Reason<'static> {
    fn from(cause: Q850) -> Self {
        Reason::for_q850(cause)
    }
}

impl PartialEq for Reason<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.protocol == other.protocol
            && self.cause == other.cause
            && self.text == other.text
            && self.location == other.location
            && self.other_params().eq(other.other_params())
    }
}

impl Eq for Reason<'_> {}
