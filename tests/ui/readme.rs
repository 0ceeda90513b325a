use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(486, 600)]
    Busy,
    #[codes(300..=599, 486)]
    #[sip_cause(renam = "Call Failed")]
    Failed,
}

fn main() {}
