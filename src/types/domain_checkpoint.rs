//! Numbers, names and layouts of libvirt-domain-checkpoint.h.

use std::ffi::c_uint;

/// Flags of virDomainCheckpointCreateXML (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointCreateFlags {
    /// Take in the metadata of a checkpoint that exists (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    /// Let the guest agent freeze the file systems meanwhile (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2,
    /// With REDEFINE: check that the disks have the bitmaps (since 6.10.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4,
}

/// Flags of virDomainCheckpointGetXMLDesc (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointXMLFlags {
    /// With passwords and other secrets; needs a connection that is not read-only (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    /// Without the domain's definition (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2,
    /// With an estimate of the data changed since, for each disk (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4,
}

/// Filters of the functions that list checkpoints (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointListFlags {
    /// Checkpoints without a parent, when listing a domain's (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    /// Parents before their children (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2,
    /// Checkpoints without children (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4,
    /// Checkpoints with children (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8,
}

/// All below, not only the children, when listing a checkpoint's children (since 5.6.0).
pub const VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS: c_uint = 1;

/// Flags of virDomainCheckpointDelete (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointDeleteFlags {
    /// Delete the checkpoint and all below it (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    /// Forget the metadata; the bitmaps stay (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2,
    /// Delete all below the checkpoint, which stays (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4,
}

/// A checkpoint of a domain; seen through its handle only (since 5.2.0).
pub struct _virDomainCheckpoint {
    _private: [u8; 0],
}

/// A checkpoint of a domain; seen through its handle only (since 5.2.0).
pub type virDomainCheckpoint = _virDomainCheckpoint;

/// Handle of a checkpoint (since 5.2.0).
pub type virDomainCheckpointPtr = *mut virDomainCheckpoint;
