//! A program with neither `std` nor `alloc`. It has a panic handler and no allocator. It therefore
//! builds only if no dependency links `std`, which has a panic handler, too, or needs an allocator.
//!
//! Exits with 0 if all lookups are right.

#![no_std]
#![no_main]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

use core::ffi::c_int;
use core::panic::PanicInfo;

use sipcause::interworking::RFC3398;
use sipcause::reason;
use sipcause::vendor::PortaSip;
use sipcause::{Cause, Q850, ResponseCode, SipCause};

/// Why a call ended.
#[derive(SipCause, Debug, Clone, Copy, PartialEq, Eq)]
#[sip_cause(registered, display, error, from_str)]
enum CallEnd {
    /// Your account has run out of credit.
    #[codes(402, vendor(499))]
    NoCredit,

    /// The server is at fault.
    #[codes(vendor(500..=599))]
    Server(u16),

    /// What the standard table names.
    #[sip_cause(delegate)]
    Standard(Cause),
}

// Start-up code, and the functions that copy and compare bytes. `std` would link it.
#[link(name = "c")]
unsafe extern "C" {}

#[unsafe(no_mangle)]
extern "C" fn main(arguments: c_int) -> c_int {
    c_int::from(!is_right(arguments))
}

/// `one` is 1. The compiler cannot know that, and must compile each of these calls.
fn is_right(one: c_int) -> bool {
    let Ok(one) = u16::try_from(one) else {
        return false;
    };
    CallEnd::from_status(498 + one) == Some(CallEnd::NoCredit)
        && CallEnd::from_status(502 + one) == Some(CallEnd::Server(503))
        && CallEnd::from_status(485 + one) == Some(CallEnd::Standard(Cause::Busy))
        && CallEnd::from_reasons("Q.850;cause=17;text=\"busy\"")
            == Some(CallEnd::Standard(Cause::Busy))
        && "No Credit".parse() == Ok(CallEnd::NoCredit)
        && ResponseCode::from_status(485 + one).is_some_and(|code| code.as_str() == "Busy Here")
        && PortaSip::from_status(486 + one).is_some()
        && Q850::from_freeswitch_name("USER_BUSY") == Some(Q850::USER_BUSY)
        && RFC3398.to_q850(485 + one) == Some(Q850::USER_BUSY)
        && reason::is_completed_elsewhere("SIP;cause=200;text=\"Call completed elsewhere\"")
        && CallEnd::table().count() == 400
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

/// The distributed `core` refers to it, although nothing here unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
