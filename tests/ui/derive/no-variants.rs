use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {}

fn main() {
    _ = CallEnd::from_status(486);
}
