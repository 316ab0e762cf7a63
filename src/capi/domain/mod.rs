//! Exported functions of libvirt-domain.h.

pub mod block;
pub mod config;
pub mod device;
pub mod events;
pub mod guest;
pub mod jobs;
pub mod lifecycle;
pub mod lookup;
pub mod memory;
pub mod migrate;
pub mod save;
pub mod stats;
pub mod tunables;
pub mod vcpu;
