#![doc = include_str!("../README.md")]

/// A response to an INVITE, as received.
///
/// The phrase may be any text, in any language. Only the code has a meaning.
pub const BUSY: &str = "SIP/2.0 486 Besetzt\r\n\
    Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK776asdhds\r\n\
    From: <sip:alice@example.com>;tag=1928301774\r\n\
    To: <sip:bob@example.com>;tag=a6c85cf\r\n\
    Call-ID: a84b4c76e66710@192.0.2.1\r\n\
    CSeq: 314159 INVITE\r\n\
    Reason: Q.850;cause=17;text=\"User busy\"\r\n\
    Content-Length: 0\r\n\
    \r\n";

/// The same response with another status and phrase.
///
/// ```
/// let response = stacks::response("499 No Credit");
/// assert!(response.starts_with("SIP/2.0 499 No Credit\r\nVia: "));
/// ```
#[must_use]
pub fn response(status_and_phrase: &str) -> String {
    BUSY.replacen("486 Besetzt", status_and_phrase, 1)
}
