//! Numbers and layouts of libvirt-domain.h; its string constants are in [`super::domain_names`].

mod events;
mod guest;
mod jobs;
mod lifecycle;
mod resources;

pub use events::*;
pub use guest::*;
pub use jobs::*;
pub use lifecycle::*;
pub use resources::*;
