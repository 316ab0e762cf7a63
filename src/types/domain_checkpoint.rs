//! Provisional: names and values only (see abi/).
#![allow(missing_docs)]

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointCreateFlags {
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2,
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointXMLFlags {
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2,
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointListFlags {
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2,
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4,
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8,
}
pub const VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS: core::ffi::c_uint = 1;

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCheckpointDeleteFlags {
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2,
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4,
}
