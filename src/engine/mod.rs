//! What every hypervisor driver shares.

pub mod domain;
pub mod domain_list;
pub mod events;
pub mod moments;
pub mod parked;
pub mod snapshot_ops;
pub mod strand;
