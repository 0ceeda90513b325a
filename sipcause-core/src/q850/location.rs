use core::fmt;

/// Where in the network a call was released, as reported by the network [[RFC 8606
/// §4](https://www.rfc-editor.org/rfc/rfc8606#section-4)].
///
/// There is a variant for each of the eight values that have a meaning. The RFC also names `LOC-6`,
/// `LOC-8`, `LOC-9` and `LOC-11`, which are spare, and `LOC-12` to `LOC-15`, which are reserved for
/// national use. They have no variant. The enum is `#[non_exhaustive]` because the spare ones can
/// get a meaning.
///
/// The same cause can mean different things at different locations. For example, cause 34 can come
/// from the network of the person you called or from one in between.
///
/// ```
/// use sipcause::reason::{self, Location};
///
/// let reason = reason::parse("Q.850;cause=34;location=TN").next().unwrap()?;
/// assert_eq!(reason.location(), Some(Location::TransitNetwork));
/// # Ok::<(), reason::ReasonError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Location {
    /// `U`: at the user's own equipment.
    User,

    /// `LPN`: in the private network that serves the local user.
    LocalPrivateNetwork,

    /// `LN`: in the public network that serves the local user.
    LocalNetwork,

    /// `TN`: in a network between the two sides.
    TransitNetwork,

    /// `RLN`: in the public network that serves the remote user.
    RemoteLocalNetwork,

    /// `RPN`: in the private network that serves the remote user.
    RemotePrivateNetwork,

    /// `INTL`: in the international network.
    InternationalNetwork,

    /// `BI`: in a network beyond a point of interworking, about which nothing more is known.
    BeyondInterworking,
}

impl Location {
    pub(crate) const ALL: [Self; 8] = [
        Self::User,
        Self::LocalPrivateNetwork,
        Self::LocalNetwork,
        Self::TransitNetwork,
        Self::RemoteLocalNetwork,
        Self::RemotePrivateNetwork,
        Self::InternationalNetwork,
        Self::BeyondInterworking,
    ];

    /// The location with this abbreviation, compared without case, or `None` for any other text.
    ///
    /// ```
    /// use sipcause::reason::Location;
    ///
    /// assert_eq!(Location::from_name("RLN"), Some(Location::RemoteLocalNetwork));
    /// assert_eq!(Location::from_name("intl"), Some(Location::InternationalNetwork));
    /// assert_eq!(Location::from_name("LOC-12"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|location| location.as_str().eq_ignore_ascii_case(name))
    }

    /// The abbreviation used in the field, as `Display` writes it.
    ///
    /// ```
    /// use sipcause::reason::Location;
    ///
    /// assert_eq!(Location::BeyondInterworking.as_str(), "BI");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::User => "U",
            Self::LocalPrivateNetwork => "LPN",
            Self::LocalNetwork => "LN",
            Self::TransitNetwork => "TN",
            Self::RemoteLocalNetwork => "RLN",
            Self::RemotePrivateNetwork => "RPN",
            Self::InternationalNetwork => "INTL",
            Self::BeyondInterworking => "BI",
        }
    }

    /// The location as a phrase for people.
    ///
    /// ```
    /// use sipcause::reason::Location;
    ///
    /// assert_eq!(Location::User.description(), "the user's own equipment");
    /// ```
    #[must_use]
    pub const fn description(&self) -> &'static str {
        match self {
            Self::User => "the user's own equipment",
            Self::LocalPrivateNetwork => "the private network that serves the local user",
            Self::LocalNetwork => "the public network that serves the local user",
            Self::TransitNetwork => "a network between the two sides",
            Self::RemoteLocalNetwork => "the public network that serves the remote user",
            Self::RemotePrivateNetwork => "the private network that serves the remote user",
            Self::InternationalNetwork => "the international network",
            Self::BeyondInterworking => "a network beyond a point of interworking",
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
