use sipcause::SipCause;

#[derive(SipCause, Debug)]
#[sip_cause(error)]
enum CallEnd {
    #[codes(486)]
    Busy,
}

fn main() {
    _ = CallEnd::from_status(486);
}
