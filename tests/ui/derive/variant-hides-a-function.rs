use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes(486)]
    Busy,
    #[codes(480)]
    #[expect(non_camel_case_types)]
    codes,
}

fn main() {
    _ = CallEnd::from_status(486);
}
