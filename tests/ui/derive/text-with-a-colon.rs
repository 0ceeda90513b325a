use sipcause::SipCause;

#[derive(SipCause)]
#[sip_cause(rename_all: "lowercase")]
enum CallEnd {
    #[codes(486)]
    #[sip_cause(description: "Nobody answers.")]
    Busy,
    #[codes(404)]
    #[sip_cause(status: 480)]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
