use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy(#[q850(17)] u16),
}

fn main() {
    _ = CallEnd::from_status(486);
}
