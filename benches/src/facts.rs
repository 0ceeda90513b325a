//! The facts of a cause: `as_str`, `description`, `codes` and `status`, and alternatives.

use std::hint::black_box;

use sipcause::Cause;

use crate::Workload;

macro_rules! facts {
    ($($function:ident -> $fact:ty, $size:expr;)*) => {
        $(mod $function {
            use sipcause::Cause;

            pub(super) const fn plain_match(cause: Cause) -> $fact {
                super::match_each!(cause, $function)
            }

            pub(super) fn static_array(cause: Cause) -> $fact {
                static FACTS: [$fact; Cause::ALL.len()] = {
                    let mut facts = [plain_match(Cause::Busy); Cause::ALL.len()];
                    let mut index = 0;
                    while index < facts.len() {
                        facts[index] = plain_match(Cause::ALL[index]);
                        index += 1;
                    }
                    facts
                };
                FACTS[cause as usize]
            }
        })*

        pub(crate) fn workloads() -> Vec<Workload> {
            let causes: Vec<Cause> = crate::inputs::random()
                .map(|number| Cause::ALL[number % Cause::ALL.len()])
                .collect();
            let mut all = Vec::new();
            $({
                let group = stringify!($function);
                let size = $size;
                all.extend([
                    workload(group, "sipcause", &causes, |cause| cause.$function(), size),
                    workload(group, "static array", &causes, $function::static_array, size),
                    workload(group, "plain match", &causes, $function::plain_match, size),
                ]);
            })*
            all
        }
    };
}

/// A `match` with an arm for each cause.
macro_rules! match_each {
    ($cause:ident, $function:ident) => {
        super::match_each! {
            $cause, $function,
            ConnectionError RequestTimeout SipFailureCode InternalError Busy Rejected Redirected
            Unavailable NotFound AddressIncomplete IncompatibleSdp MissingSdp AuthenticationError
            Bye WebrtcError Canceled NoAnswer Expires NoAck DialogError UserDeniedMediaAccess
            BadMediaDescription RtpTimeout
        }
    };
    ($cause:ident, $function:ident, $($variant:ident)*) => {
        match $cause { $(Cause::$variant => const { Cause::$variant.$function() },)* }
    };
}
use match_each;

facts! {
    as_str -> &'static str, str::len;
    description -> &'static str, str::len;
    codes -> &'static [u16], <[u16]>::len;
    status -> Option<u16>, |status: Option<u16>| usize::from(status.unwrap_or_default());
}

fn workload<T: 'static>(
    group: &'static str,
    peer: &'static str,
    causes: &[Cause],
    fact: impl Fn(Cause) -> T + 'static,
    size: impl Fn(T) -> usize + 'static,
) -> Workload {
    let causes = causes.to_vec();
    let run = Box::new(move || {
        let facts = black_box(&causes).iter().map(|&cause| fact(cause));
        facts.fold(0, |sum, fact| sum + size(black_box(fact)) as u64)
    });
    Workload { group, peer, run }
}
