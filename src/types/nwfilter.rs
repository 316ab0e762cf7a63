//! Provisional: names and values only (see abi/).
#![allow(missing_docs)]

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterDefineFlags {
    VIR_NWFILTER_DEFINE_VALIDATE = 1,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterBindingCreateFlags {
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1,
}
