//! From a name to a cause: `FromStr` and alternatives.

use std::hint::black_box;

use sipcause::Cause;

use crate::Workload;

macro_rules! names {
    ($($variant:ident $text:literal),* $(,)?) => {
        #[derive(strum::EnumString, Clone, Copy)]
        enum Strum { $(#[strum(serialize = $text)] $variant,)* }

        static PHF: phf::Map<&'static str, Cause> = phf::phf_map! { $($text => Cause::$variant,)* };

        fn plain_match(text: &str) -> Option<Cause> {
            match text { $($text => Some(Cause::$variant),)* _ => None }
        }
    };
}

names! {
    ConnectionError "Connection Error",
    RequestTimeout "Request Timeout",
    SipFailureCode "SIP Failure Code",
    InternalError "Internal Error",
    Busy "Busy",
    Rejected "Rejected",
    Redirected "Redirected",
    Unavailable "Unavailable",
    NotFound "Not Found",
    AddressIncomplete "Address Incomplete",
    IncompatibleSdp "Incompatible SDP",
    MissingSdp "Missing SDP",
    AuthenticationError "Authentication Error",
    Bye "Terminated",
    WebrtcError "WebRTC Error",
    Canceled "Canceled",
    NoAnswer "No Answer",
    Expires "Expires",
    NoAck "No ACK",
    DialogError "Dialog Error",
    UserDeniedMediaAccess "User Denied Media Access",
    BadMediaDescription "Bad Media Description",
    RtpTimeout "RTP Timeout",
}

pub(crate) fn workloads() -> Vec<Workload> {
    let texts: Vec<&str> = crate::inputs::random()
        .map(|number| Cause::ALL[number % Cause::ALL.len()].as_str())
        .collect();
    let mut all = Vec::new();
    macro_rules! peers {
        ($($peer:literal => $parse:expr;)*) => {$(
            let of_peer = texts.clone();
            let run = Box::new(move || {
                let parse = $parse;
                black_box(&of_peer).iter().fold(0, |sum, text| sum + parse(text))
            });
            all.push(Workload { group: "FromStr", peer: $peer, run });
        )*};
    }
    peers! {
        "sipcause" => |text: &str| text.parse::<Cause>().map_or(99, |cause| cause as u64);
        "strum EnumString" => |text: &str| text.parse::<Strum>().map_or(99, |cause| cause as u64);
        "phf" => |text: &str| PHF.get(text).map_or(99, |cause| *cause as u64);
        "plain match" => |text: &str| plain_match(text).map_or(99, |cause| cause as u64);
    }
    all
}
