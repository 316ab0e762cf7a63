//! Numbers, names and layouts of libvirt-domain-checkpoint.h.

use std::ffi::c_uint;

/// The values of a domain checkpoint create flags (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointCreateFlags {
    /// Redefine (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    /// Quiesce (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2,
    /// Redefine validate (since 6.10.0).
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4,
}

/// The values of a domain checkpoint xmlflags (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointXMLFlags {
    /// Secure (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    /// No domain (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2,
    /// Size (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4,
}

/// The values of a domain checkpoint list flags (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointListFlags {
    /// Roots (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    /// Topological (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2,
    /// Leaves (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4,
    /// No leaves (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8,
}

/// Descendants (since 5.6.0).
pub const VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS: c_uint = 1;

/// The values of a domain checkpoint delete flags (since 5.6.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointDeleteFlags {
    /// Children (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    /// Metadata only (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2,
    /// Children only (since 5.6.0).
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4,
}

/// A domain checkpoint, seen only through its handle (since 5.2.0).
pub struct _virDomainCheckpoint {
    _private: [u8; 0],
}

/// `_virDomainCheckpoint` under its usual name.
pub type virDomainCheckpoint = _virDomainCheckpoint;

/// Pointer to a `virDomainCheckpoint` (since 5.2.0).
pub type virDomainCheckpointPtr = *mut virDomainCheckpoint;
