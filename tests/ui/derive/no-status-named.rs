use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    Busy,
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
