use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(BUSY)]
    Busy,
    #[codes(BUSY + 1)]
    Away,
    #[codes(status::GONE)]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
