use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    Busy = (486),
}

fn main() {
    _ = CallEnd::from_status(486);
}
