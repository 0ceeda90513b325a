use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486 = "Busy Here")]
    Busy,
    #[codes(404: "Not Found")]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
