//! The drivers, each in a folder of its own.

pub mod test;

use crate::driver::open::Factory;

/// All drivers, in the order in which a URI is offered to them.
pub static ALL: &[&dyn Factory] = &[&test::TestFactory];
