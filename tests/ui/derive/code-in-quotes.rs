use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes("486")]
    Busy,
    #[codes("500..=599", "600, 603")]
    Server,
    #[codes("not found")]
    NotFound,
}

fn main() {
    _ = CallEnd::from_status(486);
}
