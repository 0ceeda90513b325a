use sipcause::SipCause;

macro_rules! call_end {
    ($name:ident = $code:expr) => {
        #[derive(SipCause)]
        enum CallEnd {
            $name = $code,
        }
    };
}

call_end!(Busy = 486);

fn main() {
    _ = CallEnd::from_status(486);
}
