//! The options inside `#[sip_cause(…)]`, each with an example.
//!
//! The modules are empty: they document [the derive](derive@sipcause_derive::SipCause), and an editor
//! with rust-analyzer shows their text for an option in your code.

/// Options of an enum: `#[sip_cause(display, from_str)] enum CallEnd { … }`.
pub mod on_enum {
    /// The default text of each variant, made from its name in one of serde's eight styles:
    /// `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`,
    /// `kebab-case` or `SCREAMING-KEBAB-CASE`.
    ///
    /// The words of a name are those that serde sees. A variant with
    /// [`rename`](super::on_variant::rename) keeps its own text, and a delegate its texts: `Not Found`
    /// beside `no-answer`.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// #[sip_cause(rename_all = "kebab-case")]
    /// enum CallEnd {
    ///     #[codes(480)]
    ///     NoAnswer,
    /// }
    ///
    /// assert_eq!(CallEnd::NoAnswer.as_str(), "no-answer");
    /// ```
    pub mod rename_all {}

    /// Requires each single code to be registered with IANA, or to be written `vendor(499)`.
    ///
    /// It finds a typo such as 468 for 486, in lists and in [`status`](super::on_variant::status).
    /// Ranges are exempt, because a class of codes has a meaning as a whole, and so are codes that
    /// only [`local_codes`] allows.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(registered)]
    /// enum CallEnd {
    ///     #[codes(402, vendor(499))] // without `vendor`, 499 would be an error
    ///     NoCredit,
    /// }
    ///
    /// assert_eq!(CallEnd::from_status(499), Some(CallEnd::NoCredit));
    /// ```
    pub mod registered {}

    /// Requires each registered failure code, 300 to 699, to be listed by a variant or by a
    /// delegate. A fallback does not count.
    ///
    /// The error names the missing codes.
    ///
    /// ```
    /// use sipcause::{ResponseCode, SipCause};
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(exhaustive)]
    /// enum CallEnd {
    ///     #[codes(486, 600)]
    ///     Busy,
    ///     #[sip_cause(delegate)]
    ///     Other(ResponseCode), // without it, 404 and many others would be missing
    /// }
    ///
    /// assert_eq!(CallEnd::from_status(404), Some(CallEnd::Other(ResponseCode::NotFound)));
    /// ```
    pub mod exhaustive {}

    /// Allows codes from 100 to 299 besides failures, 300 to 699.
    ///
    /// Without it, a 200 in a list is an error, because it is no cause of a failed call.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(all_classes)]
    /// enum Progress {
    ///     #[codes(180, 183)]
    ///     Ringing,
    ///     #[codes(200..=299)]
    ///     Answered,
    /// }
    ///
    /// assert_eq!(Progress::from_status(200), Some(Progress::Answered));
    /// ```
    pub mod all_classes {}

    /// Allows 0 to 99 and 700 to 999, numbers that a SIP stack reports locally and never sends, such
    /// as PJSIP's 701 to 703.
    ///
    /// A [`fallback`](super::on_variant::fallback) then takes 700 to 999, too.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(local_codes)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     Busy,
    ///     #[codes(0)]
    ///     NoResponse,
    /// }
    ///
    /// assert_eq!(CallEnd::from_status(0), Some(CallEnd::NoResponse));
    /// ```
    pub mod local_codes {}

    /// Implements `Display` with the text of `as_str`. Width and precision apply.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// #[sip_cause(display)]
    /// enum CallEnd {
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!(format!("[{:>10}]", CallEnd::NotFound), "[ Not Found]");
    /// ```
    pub mod display {}

    /// Implements `core::error::Error`, so `?` can return the enum as an error.
    ///
    /// It requires `Debug` and `Display`. [`display`] implements the latter.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug)]
    /// #[sip_cause(display, error)]
    /// enum CallEnd {
    ///     #[codes(486)]
    ///     Busy,
    /// }
    ///
    /// fn call() -> Result<(), Box<dyn std::error::Error>> {
    ///     Err(CallEnd::Busy)?
    /// }
    ///
    /// assert_eq!(call().unwrap_err().to_string(), "Busy");
    /// ```
    pub mod error {}

    /// Implements `FromStr` for exactly the texts of `as_str`, those of delegates included.
    ///
    /// A variant that holds something is never returned, because its text does not contain the
    /// value. If the status has to survive, store it beside the cause. The error is a
    /// [`ParseCauseError`](crate::ParseCauseError).
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(from_str)]
    /// enum CallEnd {
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!("Not Found".parse(), Ok(CallEnd::NotFound));
    /// assert!("not found".parse::<CallEnd>().is_err());
    /// ```
    pub mod from_str {}

    /// Implements serde's `Serialize` and `Deserialize` with the text of `as_str`.
    ///
    /// It requires the feature `serde` of `sipcause`. Reading a text works as with [`from_str`].
    ///
    #[cfg_attr(feature = "serde", doc = "```")]
    #[cfg_attr(not(feature = "serde"), doc = "```ignore")]
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// #[sip_cause(serde)]
    /// enum CallEnd {
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!(serde_json::to_string(&CallEnd::NotFound)?, "\"Not Found\"");
    /// assert_eq!(serde_json::from_str::<CallEnd>("\"Not Found\"")?, CallEnd::NotFound);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub mod serde {}
}

/// Options of a variant: `#[sip_cause(rename = "Line busy")] Busy`.
pub mod on_variant {
    /// The text of `as_str`.
    ///
    /// Without it, the text is the name of the variant, in the style of
    /// [`rename_all`](super::on_enum::rename_all) or in Title Case.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     #[codes(402)]
    ///     #[sip_cause(rename = "No Credit (ACME)")]
    ///     NoCredit,
    ///     #[codes(404)]
    ///     NotFound,
    /// }
    ///
    /// assert_eq!(CallEnd::NoCredit.as_str(), "No Credit (ACME)");
    /// assert_eq!(CallEnd::NotFound.as_str(), "Not Found");
    /// ```
    pub mod rename {}

    /// The text of `description`, for people.
    ///
    /// Without it, the text is the first paragraph of the doc comment, or else that of `rename`, or else the
    /// name in Title Case, whatever `rename_all` says.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause)]
    /// enum CallEnd {
    ///     /// For developers: the carrier's prepaid platform sends 499.
    ///     #[codes(402, 499)]
    ///     #[sip_cause(description = "Your account has run out of credit.")]
    ///     NoCredit,
    /// }
    ///
    /// assert_eq!(CallEnd::NoCredit.description(), "Your account has run out of credit.");
    /// ```
    pub mod description {}

    /// The status code to send for the cause: what `status` returns instead of the first of `codes`.
    ///
    /// Lookups never use it, so two variants can share one, and a local cause can have one, too. A
    /// variant that holds its status sends that one.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// enum Rejection {
    ///     #[codes(486, 600)]
    ///     Busy,
    ///     #[sip_cause(status = 480)]
    ///     DoNotDisturb,
    /// }
    ///
    /// assert_eq!(Rejection::DoNotDisturb.status(), Some(480));
    /// assert_eq!(Rejection::from_status(480), None);
    /// ```
    pub mod status {}

    /// Takes each failure, 300 to 699, that no variant and no delegate lists. At most one variant
    /// can be the fallback.
    ///
    /// It comes after what delegates list, and before their fallbacks. With it, the enum also has
    /// the function `from_any_status`, which finds a cause for any number.
    ///
    /// ```
    /// use sipcause::SipCause;
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// enum CallEnd {
    ///     #[codes(486, 600)]
    ///     Busy,
    ///     #[sip_cause(fallback)]
    ///     Other(u16),
    /// }
    ///
    /// assert_eq!(CallEnd::from_status(499), Some(CallEnd::Other(499)));
    /// assert_eq!(CallEnd::from_status(200), None);
    /// assert_eq!(CallEnd::from_any_status(200), CallEnd::Other(200));
    /// ```
    pub mod fallback {}

    /// The variant holds a cause of another enum under the derive, in which codes are looked up that
    /// this enum does not list.
    ///
    /// With several delegates, the first match in order of declaration wins.
    ///
    /// ```
    /// use sipcause::{Cause, SipCause};
    ///
    /// #[derive(SipCause, Debug, PartialEq)]
    /// enum CallEnd {
    ///     #[codes(402, 499)]
    ///     NoCredit,
    ///     #[sip_cause(delegate)]
    ///     Standard(Cause),
    /// }
    ///
    /// assert_eq!(CallEnd::from_status(404), Some(CallEnd::Standard(Cause::NotFound)));
    /// assert_eq!(CallEnd::Standard(Cause::NotFound).as_str(), "Not Found");
    /// ```
    pub mod delegate {}
}
