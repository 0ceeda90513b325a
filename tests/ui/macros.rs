//! Tokens that a macro put together, and attributes that rustc expanded.

use sipcause::SipCause;

macro_rules! causes {
    ($enum:ident { $($name:ident = $($code:expr),+;)* }) => {
        #[derive(SipCause)]
        enum $enum {
            $(#[codes($($code),+)] $name,)*
        }
    };
}

causes! {
    Listed {
        Busy = 486, 600;
        Other = 486, BUSY + 1;
    }
}

macro_rules! numbered {
    ($enum:ident { $name:ident = $code:expr }) => {
        #[derive(SipCause)]
        enum $enum {
            $name = $code,
        }
    };
}

numbered! { Numbered { Busy = 486 } }

macro_rules! holding {
    ($enum:ident { $name:ident: $type:ty, $delegate:ident: $inner:ty }) => {
        #[derive(SipCause)]
        enum $enum {
            #[codes(486)]
            $name($type),
        }

        #[derive(SipCause)]
        enum $delegate {
            #[sip_cause(delegate)]
            Standard($inner),
        }
    };
}

holding! { Holding { Busy: u8, Delegating: &'static str } }

#[derive(SipCause)]
enum Conditional {
    #[codes(486)]
    Busy,
    #[codes(404)]
    #[cfg_attr(all(), codes(486))]
    Other,
}

fn main() {
    _ = Listed::from_status(486);
    _ = Numbered::from_status(486);
    _ = Holding::from_status(486);
    _ = Conditional::from_status(486);
}
