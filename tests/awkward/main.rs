//! Enums that are right, and awkward: what surrounds them, what they are called, and what other
//! macros make of them.

mod delegates;
mod docs;
mod large;
mod macros;
mod names;
mod other_attributes;
mod scopes;
mod shadows;
mod shapes;
