use sipcause::SipCause;

#[derive(SipCause)]
enum CallEnd {
    #[codes("3xx")]
    Moved,
    #[codes("48X", "500-599")]
    Server,
}

fn main() {
    _ = CallEnd::from_status(486);
}
