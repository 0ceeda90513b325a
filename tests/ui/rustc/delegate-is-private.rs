use sipcause::SipCause;

mod acme {
    #[derive(sipcause::SipCause)]
    enum Cause {
        #[codes(499)]
        NoCredit,
    }
}

#[derive(SipCause)]
enum CallEnd {
    #[sip_cause(delegate)]
    Acme(acme::Cause),
}

fn main() {
    _ = CallEnd::from_status(486);
}
