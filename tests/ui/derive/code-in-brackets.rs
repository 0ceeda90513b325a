use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes([486, 600])]
    Busy,
    #[codes((404, 604))]
    NotFound,
    #[codes({ 500..=599 })]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
