use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[q850(486)]
    Busy,
    #[q850(17, 603)]
    Declined,
}

fn main() {
    _ = CallEnd::from_status(486);
}
