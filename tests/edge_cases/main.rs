//! Valid enums in difficult surroundings: shadowed names, unusual scopes and shapes, other macros
//! and attributes, very large tables.

mod delegates;
mod docs;
mod large;
mod macros;
mod names;
mod other_attributes;
mod scopes;
mod shadows;
mod shapes;
