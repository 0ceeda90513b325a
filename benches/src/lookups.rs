//! From a status to a cause: `Cause::from_status` and alternatives.

use std::collections::HashMap;
use std::hint::black_box;
use std::sync::LazyLock;

use sipcause::Cause;

use crate::{Workload, mix};

/// The common way.
const fn plain_match(status: u16) -> Option<Cause> {
    match status {
        486 | 600 => Some(Cause::Busy),
        403 | 603 => Some(Cause::Rejected),
        300 | 301 | 302 | 305 | 380 => Some(Cause::Redirected),
        480 | 410 | 408 | 430 => Some(Cause::Unavailable),
        404 | 604 => Some(Cause::NotFound),
        484 => Some(Cause::AddressIncomplete),
        488 | 606 => Some(Cause::IncompatibleSdp),
        401 | 407 => Some(Cause::AuthenticationError),
        300..=699 => Some(Cause::SipFailureCode),
        _ => None,
    }
}

/// A table that is built by hand for speed.
static TABLE: [Option<Cause>; 400] = {
    let mut table = [None; 400];
    let mut status = 300;
    while status < 700 {
        table[status as usize - 300] = plain_match(status);
        status += 1;
    }
    table
};

fn hand_built_table(status: u16) -> Option<Cause> {
    *TABLE.get(usize::from(status.wrapping_sub(300)))?
}

fn or_fallback(cause: Option<Cause>, status: u16) -> Option<Cause> {
    cause.or_else(|| matches!(status, 300..=699).then_some(Cause::SipFailureCode))
}

static PHF: phf::Map<u16, Cause> = phf::phf_map! {
    486_u16 => Cause::Busy,
    600_u16 => Cause::Busy,
    403_u16 => Cause::Rejected,
    603_u16 => Cause::Rejected,
    300_u16 => Cause::Redirected,
    301_u16 => Cause::Redirected,
    302_u16 => Cause::Redirected,
    305_u16 => Cause::Redirected,
    380_u16 => Cause::Redirected,
    480_u16 => Cause::Unavailable,
    410_u16 => Cause::Unavailable,
    408_u16 => Cause::Unavailable,
    430_u16 => Cause::Unavailable,
    404_u16 => Cause::NotFound,
    604_u16 => Cause::NotFound,
    484_u16 => Cause::AddressIncomplete,
    488_u16 => Cause::IncompatibleSdp,
    606_u16 => Cause::IncompatibleSdp,
    401_u16 => Cause::AuthenticationError,
    407_u16 => Cause::AuthenticationError,
};

fn phf(status: u16) -> Option<Cause> {
    or_fallback(PHF.get(&status).copied(), status)
}

static HASH_MAP: LazyLock<HashMap<u16, Cause>> =
    LazyLock::new(|| PHF.entries().map(|(&status, &cause)| (status, cause)).collect());

fn hash_map(status: u16) -> Option<Cause> {
    or_fallback(HASH_MAP.get(&status).copied(), status)
}

static SORTED: LazyLock<Vec<(u16, Cause)>> = LazyLock::new(|| {
    let mut sorted: Vec<_> = PHF.entries().map(|(&status, &cause)| (status, cause)).collect();
    sorted.sort_unstable_by_key(|&(status, _)| status);
    sorted
});

fn binary_search(status: u16) -> Option<Cause> {
    let found = SORTED.binary_search_by_key(&status, |&(status, _)| status);
    or_fallback(found.ok().map(|index| SORTED[index].1), status)
}

/// The same causes, without a fallback, since `num_enum` does not support ranges.
#[derive(num_enum::TryFromPrimitive, Clone, Copy)]
#[repr(u16)]
enum NumEnum {
    #[num_enum(alternatives = [600])]
    Busy = 486,
    #[num_enum(alternatives = [603])]
    Rejected = 403,
    #[num_enum(alternatives = [301, 302, 305, 380])]
    Redirected = 300,
    #[num_enum(alternatives = [410, 408, 430])]
    Unavailable = 480,
    #[num_enum(alternatives = [604])]
    NotFound = 404,
    AddressIncomplete = 484,
    #[num_enum(alternatives = [606])]
    IncompatibleSdp = 488,
    #[num_enum(alternatives = [407])]
    AuthenticationError = 401,
}

/// The same causes, without a fallback, and with only one code each.
#[derive(strum::FromRepr, Clone, Copy)]
#[repr(u16)]
enum Strum {
    Busy = 486,
    Rejected = 603,
    Redirected = 300,
    Unavailable = 480,
    NotFound = 404,
    AddressIncomplete = 484,
    IncompatibleSdp = 488,
    AuthenticationError = 401,
}

/// Independent lookups.
fn bulk(statuses: &[u16], lookup: impl Fn(u16) -> u64) -> u64 {
    statuses.iter().fold(0, |sum: u64, &status| sum.wrapping_add(lookup(status)))
}

/// Lookups that depend on the result of the previous one. `zero` is 0, but unknown to the compiler.
#[inline(never)]
fn chain(statuses: &[u16], zero: u16, lookup: impl Fn(u16) -> u64) -> u64 {
    let mut last = 0;
    for &status in statuses {
        #[expect(clippy::cast_possible_truncation, reason = "the number of a cause")]
        let cause = last as u16;
        last = lookup(status ^ (cause & zero));
    }
    last
}

fn number(cause: Option<Cause>) -> u64 {
    cause.map_or(Cause::ALL.len() as u64, |cause| cause as u64)
}

pub(crate) fn workloads() -> Vec<Workload> {
    let mut all = Vec::new();
    macro_rules! rows {
        ($($row:literal => $lookup:expr;)*) => {$(
            let statuses = mix();
            all.push(Workload {
                table: "`from_status` of `Cause`",
                row: $row,
                column: "mix",
                run: Box::new(move || bulk(black_box(&statuses), $lookup)),
            });
            let statuses = mix();
            all.push(Workload {
                table: "`from_status` of `Cause`",
                row: $row,
                column: "in a chain",
                run: Box::new(move || chain(black_box(&statuses), black_box(0), $lookup)),
            });
        )*};
    }
    rows! {
        "this crate" => |status| number(Cause::from_status(status));
        "a table by hand" => |status| number(hand_built_table(status));
        "a `match` by hand" => |status| number(plain_match(status));
        "`phf`" => |status| number(phf(status));
        "`HashMap`" => |status| number(hash_map(status));
        "binary search" => |status| number(binary_search(status));
        "`num_enum`" => |status| NumEnum::try_from(status).map_or(99, |cause| cause as u64);
        "`strum`" => |status| Strum::from_repr(status).map_or(99, |cause| cause as u64);
        "`freeswitch-types`" => |status| freeswitch_types::HangupCause::from_sip_response(status)
            .map_or(99, |cause| cause as u64);
    }
    all
}
