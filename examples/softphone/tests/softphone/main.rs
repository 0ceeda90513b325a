//! The softphone against its own far end, and against peers that break the rules. All of it over
//! UDP on loopback, at ports that the system chooses.

mod calls;
mod command_line;
mod peer;
