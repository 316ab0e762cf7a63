//! Numbers, names and layouts of libvirt-domain-snapshot.h.

use std::ffi::c_uint;

/// Flags of virDomainSnapshotCreateXML (since 0.9.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotCreateFlags {
    /// Take in the metadata of a snapshot that exists, or change it (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1,
    /// With REDEFINE: make it the current snapshot (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2,
    /// Make the snapshot and keep no metadata of it (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4,
    /// Stop the domain after the snapshot (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8,
    /// Snapshot the disks without the memory (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16,
    /// Use existing files for external snapshots (since 0.9.10).
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32,
    /// Let the guest agent freeze the file systems meanwhile (since 0.9.10).
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64,
    /// All disks or none (since 0.9.11).
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128,
    /// Let the guest run while its memory is saved (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256,
    /// Check the document against the schema (since 5.6.0).
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512,
}

/// Flags of virDomainSnapshotGetXMLDesc (since 5.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotXMLFlags {
    /// With passwords and other secrets; needs a connection that is not read-only (since 5.1.0).
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1,
}

/// Filters of the functions that count and list snapshots: the flags of one group widen, those of another narrow the
/// choice (since 0.9.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotListFlags {
    /// Snapshots without a parent, when listing a domain's (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1,
    /// Snapshots without children (since 0.9.7).
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4,
    /// Snapshots with children (since 0.9.13).
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8,
    /// Snapshots with metadata of the library's, which undefine would lose (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2,
    /// Snapshots without such metadata (since 0.9.13).
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16,
    /// Snapshots of an inactive domain (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32,
    /// Snapshots of an active domain, with its memory (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64,
    /// Snapshots of an active domain's disks alone (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128,
    /// Snapshots inside the images (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256,
    /// Snapshots in files of their own (since 1.0.1).
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512,
    /// Parents before their children (since 5.2.0).
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024,
}

/// All below, not only the children, when listing a snapshot's children (since 0.9.7).
pub const VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS: c_uint = 1;

/// Flags of virDomainRevertToSnapshot (since 0.9.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotRevertFlags {
    /// Run afterwards, whatever the snapshot's state (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1,
    /// Stay paused afterwards, whatever the snapshot's state (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2,
    /// Go ahead where the revert is risky (since 0.9.7).
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4,
    /// Make the NVRAM file anew from its template (since 8.1.0).
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8,
}

/// Flags of virDomainSnapshotDelete (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSnapshotDeleteFlags {
    /// Delete the snapshot and all below it (since 0.8.0).
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1,
    /// Forget the metadata; the storage stays (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2,
    /// Delete all below the snapshot, which stays (since 0.9.5).
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4,
}

/// A snapshot of a domain; seen through its handle only (since 0.8.0).
pub struct _virDomainSnapshot {
    _private: [u8; 0],
}

/// A snapshot of a domain; seen through its handle only (since 0.8.0).
pub type virDomainSnapshot = _virDomainSnapshot;

/// Handle of a snapshot (since 0.8.0).
pub type virDomainSnapshotPtr = *mut virDomainSnapshot;
