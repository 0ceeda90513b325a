use sipcause::SipCause;

const BUSY: isize = 486;

#[derive(SipCause)]
enum CallEnd {
    Busy = BUSY,
}

fn main() {
    _ = CallEnd::from_status(486);
}
