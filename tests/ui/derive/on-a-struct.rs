use sipcause::SipCause;

#[derive(SipCause)]
struct CallEnd {
    status: u16,
}

fn main() {
    _ = CallEnd::from_status(486);
}
