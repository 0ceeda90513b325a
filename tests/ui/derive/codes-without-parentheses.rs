use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes]
    Busy,
    #[codes = 408]
    Timeout,
    #[codes[500]]
    Server,
    #[in_dialog_codes { 481 }]
    Gone,
}

fn main() {
    _ = CallEnd::from_status(486);
}
