//! The Reason header field: its grammar, real lines, and lookups.

mod causes;
mod completed_elsewhere;
mod errors;
mod grammar;
mod invariants;
mod linear_time;
mod network_blocked;
mod protocols;
mod real_lines;
mod writing;
