use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(exhaustive)]
enum CallEnd {
    #[codes(486, 600)]
    Busy,
    #[codes(300..=599)]
    #[sip_cause(rename = "Call Failed")]
    Failed,
}

fn main() {}
