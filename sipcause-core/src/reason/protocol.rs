use core::fmt;
use core::hash::{Hash, Hasher};

/// One row for each registered protocol: its documentation, variant and name.
macro_rules! protocols {
    ($($(#[$doc:meta])+ $variant:ident, $name:literal;)+) => {
        /// The protocol of a [`Reason`](super::Reason), which defines the meaning of its cause.
        ///
        /// There is a variant for each protocol that IANA has registered for the field
        /// [[registry](https://www.iana.org/assignments/sip-parameters)]. Two protocols are equal
        /// if their names are equal, compared without case. `Display` writes the registered name.
        ///
        /// ```
        /// use sipcause::reason::Protocol;
        ///
        /// assert_eq!(Protocol::from_name("q.850"), Protocol::Q850);
        /// assert_eq!(Protocol::Q850.to_string(), "Q.850");
        ///
        /// // An unregistered one. FreeSWITCH sent it until 2012 and still reads it.
        /// assert_eq!(Protocol::from_name("FreeSWITCH"), Protocol::Other("freeswitch"));
        /// ```
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub enum Protocol<'a> {
            $($(#[$doc])+ $variant,)+

            /// An unregistered protocol, with its name as received.
            Other(&'a str),
        }

        impl<'a> Protocol<'a> {
            /// The protocol with this name, compared without case.
            ///
            /// ```
            /// use sipcause::reason::Protocol;
            ///
            /// assert!(matches!(Protocol::from_name("sip"), Protocol::Sip));
            /// assert!(matches!(Protocol::from_name("X.int"), Protocol::Other("X.int")));
            /// ```
            #[must_use]
            #[inline]
            pub fn from_name(name: &'a str) -> Self {
                // Nearly every field has one of these, and a comparison without case takes far
                // longer.
                match name {
                    "SIP" => Self::Sip,
                    "Q.850" => Self::Q850,
                    _ => Self::from_name_in_any_case(name),
                }
            }

            fn from_name_in_any_case(name: &'a str) -> Self {
                $(if name.eq_ignore_ascii_case($name) {
                    return Self::$variant;
                })+
                Self::Other(name)
            }

            /// The registered name, or the received name of an unregistered protocol.
            ///
            /// ```
            /// use sipcause::reason::Protocol;
            ///
            /// assert_eq!(Protocol::FiveGmm.as_str(), "5GMM");
            /// ```
            #[must_use]
            pub const fn as_str(&self) -> &'a str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Other(name) => name,
                }
            }
        }
    };
}

protocols! {
    /// `SIP`: the cause is a status code
    /// [[RFC 3261 §21](https://www.rfc-editor.org/rfc/rfc3261#section-21)].
    Sip, "SIP";
    /// `Q.850`: a cause value of the telephone network. See [`Q850`](crate::Q850).
    Q850, "Q.850";
    /// `Preemption`: the call was preempted by a more important one. 1 is preemption at the user
    /// agent, 2 of reserved resources, 3 in general, and 4 outside the IP network [[RFC
    /// 4411](https://www.rfc-editor.org/rfc/rfc4411)].
    Preemption, "Preemption";
    /// `EMM`: a cause of mobility management in LTE (3GPP TS 24.301 §9.9.3.9).
    Emm, "EMM";
    /// `ESM`: a cause of session management in LTE (3GPP TS 24.301 §9.9.4.4).
    Esm, "ESM";
    /// `S1AP-RNL`: a cause of the radio network layer in LTE (3GPP TS 36.413).
    S1apRnl, "S1AP-RNL";
    /// `S1AP-TL`: a cause of the transport layer in LTE (3GPP TS 36.413 §9.2.1.3).
    S1apTl, "S1AP-TL";
    /// `S1AP-NAS`: a cause of the non-access stratum in LTE (3GPP TS 36.413 §9.2.1.3).
    S1apNas, "S1AP-NAS";
    /// `S1AP-MISC`: any other cause of S1AP in LTE (3GPP TS 36.413 §9.2.1.3).
    S1apMisc, "S1AP-MISC";
    /// `S1AP-PROT`: a cause of the protocol S1AP itself in LTE (3GPP TS 36.413 §9.2.1.3).
    S1apProt, "S1AP-PROT";
    /// `DIAMETER`: a protocol failure on the way to a Wi-Fi access, reported through Diameter (3GPP
    /// TS 29.274 §8.103).
    Diameter, "DIAMETER";
    /// `IKEV2`: a protocol failure on the way to an untrusted Wi-Fi access, reported through
    /// `IKEv2` (3GPP TS 29.274 §8.103).
    Ikev2, "IKEV2";
    /// `RELEASE_CAUSE`: why an IMS terminal released the session. 1: the user ended it, 2: no more
    /// RTP or RTCP, 3: the media bearer was lost, 4: no ACK, 5: no response, 6: call setup took too
    /// long, 7: a redirection failed (3GPP TS 24.229).
    ReleaseCause, "RELEASE_CAUSE";
    /// `FAILURE_CAUSE`: what failed below an IMS session. 1: the media bearer or its quality was
    /// lost, 2: the signaling bearer was released, 3: resources could not be allocated (3GPP TS
    /// 24.229).
    FailureCause, "FAILURE_CAUSE";
    /// `STIR`: why the identity of the caller could not be verified, as a status code of [RFC
    /// 8224](https://www.rfc-editor.org/rfc/rfc8224) [[RFC
    /// 9410](https://www.rfc-editor.org/rfc/rfc9410)]. It can occur several times in a message,
    /// once for each identity.
    Stir, "STIR";
    /// `5GMM`: a cause of mobility management in 5G (3GPP TS 24.501 §9.11.3.2).
    FiveGmm, "5GMM";
    /// `5GSM`: a cause of session management in 5G (3GPP TS 24.501 §9.11.4.2).
    FiveGsm, "5GSM";
    /// `NGAP-RNL`: a cause of the radio network layer in 5G (3GPP TS 38.413 §9.3.1.2).
    NgapRnl, "NGAP-RNL";
    /// `NGAP-TL`: a cause of the transport layer in 5G (3GPP TS 38.413 §9.3.1.2).
    NgapTl, "NGAP-TL";
    /// `NGAP-NAS`: a cause of the non-access stratum in 5G (3GPP TS 38.413 §9.3.1.2).
    NgapNas, "NGAP-NAS";
    /// `NGAP-MISC`: any other cause of NGAP in 5G (3GPP TS 38.413 §9.3.1.2).
    NgapMisc, "NGAP-MISC";
    /// `NGAP-PROT`: a cause of the protocol NGAP itself in 5G (3GPP TS 38.413 §9.3.1.2).
    NgapProt, "NGAP-PROT";
}

impl PartialEq for Protocol<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str().eq_ignore_ascii_case(other.as_str())
    }
}

impl Eq for Protocol<'_> {}

impl Hash for Protocol<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for byte in self.as_str().bytes() {
            state.write_u8(byte.to_ascii_lowercase());
        }
        // Ends the name, as `str` does. No name is then a prefix of another.
        state.write_u8(0xff);
    }
}

impl fmt::Display for Protocol<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}
