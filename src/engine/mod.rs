//! What every hypervisor driver shares.

pub mod events;
