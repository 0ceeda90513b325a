//! The Reason header field, which says why a request or a response was sent [[RFC
//! 3326](https://www.rfc-editor.org/rfc/rfc3326)].
//!
//! A CANCEL with `SIP;cause=200` is not a missed call, and `Q.850;cause=20` in a 480 says more than
//! the status. [`parse`] reads the field, and [`Reason`] is one of its values.
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
//! A message can have several values in one field, several fields, or both. These forms are
//! equivalent, so read all fields in turn:
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
//! Two values can have the same protocol if the protocol allows it, as STIR does [[RFC
//! 9366](https://www.rfc-editor.org/rfc/rfc9366)]. All values are read, in order.
//!
//! # Responses
//!
//! In a response, a gateway reports the Q.850 cause that it received from the telephone network
//! [[RFC 6432](https://www.rfc-editor.org/rfc/rfc6432)]. It can add the [`Location`] where the call
//! was released [[RFC 8606](https://www.rfc-editor.org/rfc/rfc8606)].
//! [`interworking`](crate::interworking) maps that cause to a status, and
//! [`from_response`](crate::SipCause::from_response) weighs it against the status of the response.
//!
//! # What is accepted
//!
//! The parser accepts everything that the grammar of RFC 3326 allows, and some input with an
//! obvious meaning that it does not allow:
//!
//! * the name of the field, `Reason:`, in any case, before the first value;
//! * a value with unnecessary quotes or without necessary ones, such as `cause="16"`;
//! * a `text` without quotes, such as `text=User busy`, which extends to the next `;` or `,` and
//!   contains neither a quote nor a line break;
//! * a `;` at the end of a value, and line breaks at the end of the field;
//! * any character except a line break inside quotes or after a backslash;
//! * a parameter that occurs twice, of which the first valid one counts.
//!
//! A field that is empty or contains only spaces has no values. These are errors of the value in
//! which they occur:
//!
//! * a quoted string that is not closed;
//! * an empty value before or after a comma;
//! * a line break before anything but a space or a tab. Parse each header line separately.

mod completed_elsewhere;
mod error;
mod lexer;
mod network_blocked;
mod params;
mod parse;
mod protocol;
mod value;
mod write;

pub use crate::q850::Location;
pub use completed_elsewhere::is_completed_elsewhere;
pub use error::ReasonError;
pub use network_blocked::is_network_blocked;
pub use params::{Param, Params};
pub use parse::{Reasons, parse};
pub use protocol::Protocol;
pub use value::Value;

use crate::q850::Q850;
use lexer::Known;
use value::Form;

/// One value of a Reason header field: a protocol and its parameters.
///
/// It borrows from the field that it was parsed from. To send a reason, create it with
/// [`for_status`](Self::for_status) or [`for_q850`](Self::for_q850), or build it from
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
/// A parsed reason is written with its parameters in the original order, and a text of several words
/// in quotes. Spaces around separators, a `;` at the end, unnecessary escapes and a second cause,
/// text or location are dropped.
///
/// # Equality
///
/// Two reasons are equal if they have the same meaning. The comparison ignores the case of the
/// protocol and of parameter names, the position of cause, text and location, and how values are
/// quoted. All other parameters are compared in order.
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
    /// The parameters of the field, from the first `;` on. They have been parsed once without an
    /// error.
    received: &'a str,
}

impl<'a> Reason<'a> {
    /// A reason with only a protocol, for building one to send.
    ///
    /// If the name of a [`Protocol::Other`] is not a SIP token, each character that a token cannot
    /// contain is written as `-`.
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
        Reason { protocol, cause: None, text: None, location: None, received: "" }
    }

    /// The same reason with this cause, which replaces an earlier one.
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

    /// The same reason with this text, which replaces an earlier one.
    ///
    /// Any text is allowed, and is escaped when it is written. SIP cannot escape a line break, so
    /// each character of one is written as a space.
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

    /// The same reason with this location, which replaces an earlier one.
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

    /// The protocol, which defines the meaning of the cause, such as SIP or Q.850.
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

    /// The number of the cause, whose meaning depends on the [protocol](Self::protocol).
    ///
    /// `None` if there is no parameter `cause`, or if it is not a number up to 4294967295. The
    /// grammar sets no limit. [`param("cause")`](Self::param) still returns such a value.
    ///
    /// ```
    /// use sipcause::reason;
    ///
    /// let field = r#"SIP;cause=816;text="DECLINE", Acme;cause=99999999999"#;
    /// let mut reasons = reason::parse(field).flatten();
    ///
    /// // FreeSWITCH sends its own numbers as causes of SIP.
    /// let decline = reasons.next().unwrap();
    /// assert_eq!(decline.cause(), Some(816));
    /// assert_eq!(decline.status(), None);
    ///
    /// let beyond = reasons.next().unwrap();
    /// assert_eq!(beyond.cause(), None);
    /// assert_eq!(beyond.param("cause").unwrap(), "99999999999");
    /// ```
    #[must_use]
    pub const fn cause(&self) -> Option<u32> {
        self.cause
    }

    /// The cause as a SIP status, if the protocol is [`Protocol::Sip`] and the number is from 100
    /// to 699.
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

    /// The cause as a Q.850 value, if the protocol is [`Protocol::Q850`] and the number is from 0
    /// to 127.
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

    /// The text that the sender added for people to read.
    ///
    /// `Display` writes it without escapes. [`Value::raw`] returns it as received.
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
    /// `None` if there is no parameter `location`, if its value is unknown, or if it is one of the
    /// spare and national values that have no [`Location`]. [`param("location")`](Self::param)
    /// returns any value.
    ///
    /// The RFC defines the parameter for Q.850 only. This function returns it for any protocol,
    /// because a [blocked call](Self::is_network_blocked) has it with SIP.
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

    /// The value of the first received parameter with this name, compared without case.
    ///
    /// The result is empty for a parameter without a value. A reason created with
    /// [`new`](Self::new) has no received parameters.
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

    /// All parameters as received, in order. A reason created with [`new`](Self::new) has no
    /// received parameters.
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

    /// The field, `cause`, `text` or `location`, that replaces a received parameter.
    fn replaced_by(&self, param: &Param<'_>) -> Option<Known> {
        Known::from_name(param.name().as_bytes()).filter(|known| match known {
            Known::Cause => self.cause.is_some(),
            Known::Text => self.text.is_some(),
            Known::Location => self.location.is_some(),
        })
    }

    /// The received parameters that no field replaces.
    fn other_params(&self) -> impl Iterator<Item = Param<'a>> {
        self.params().filter(|param| self.replaced_by(param).is_none())
    }
}

impl Reason<'static> {
    /// The reason for a Q.850 cause, with the protocol Q.850, the value as the cause, and its name
    /// in the standard as the text. `From<Q850>` does the same outside `const`.
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
        if cause.is_named() { reason.with_text(cause.as_str()) } else { reason }
    }
}

/// [`Reason::for_q850`].
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
