//! Exported functions of libvirt-host.h.

pub mod connect;
pub mod node;
pub mod open;
