//! Provisional: names and values only (see abi/).
#![allow(missing_docs)]

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotCreateFlags {
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1,
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2,
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4,
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8,
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16,
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32,
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64,
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128,
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256,
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotXMLFlags {
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotListFlags {
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1,
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4,
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8,
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2,
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16,
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32,
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64,
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128,
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256,
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512,
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024,
}
pub const VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS: core::ffi::c_uint = 1;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotRevertFlags {
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1,
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2,
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4,
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotDeleteFlags {
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1,
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2,
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4,
}
