use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(404)]
    #[cfg_attr(all(), codes(486))]
    Other,
}

fn main() {
    _ = CallEnd::from_status(486);
}
