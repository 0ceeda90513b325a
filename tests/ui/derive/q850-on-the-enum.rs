use sipcause::SipCause;

#[derive(SipCause)]
#[q850(17)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
