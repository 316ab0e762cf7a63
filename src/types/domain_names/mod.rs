//! String constants and lengths of libvirt-domain.h, mostly names of typed parameters.

mod guest;
mod jobs;
mod stats;
mod tunables;

pub use guest::*;
pub use jobs::*;
pub use stats::*;
pub use tunables::*;
