use sipcause::SipCause;

enum CallEnd {
    Busy,
}

fn names_busy<C: SipCause>() -> bool {
    C::from_status(486).is_some()
}

fn main() {
    names_busy::<CallEnd>();
}
