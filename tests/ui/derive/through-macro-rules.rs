use sipcause::SipCause;

macro_rules! causes {
    ($($name:ident = $($code:expr),+;)*) => {
        #[derive(SipCause)]
        enum CallEnd {
            $(#[codes($($code),+)] $name,)*
        }
    };
}

causes! {
    Busy = 486, 600;
    Other = 486, BUSY + 1;
}

fn main() {
    _ = CallEnd::from_status(486);
}
