//! Numbers, names and layouts of libvirt-nwfilter.h.

/// Flags of virNWFilterDefineXMLFlags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterDefineFlags {
    /// Check the document against the schema (since 7.7.0).
    VIR_NWFILTER_DEFINE_VALIDATE = 1,
}

/// Flags of virNWFilterBindingCreateXML (since 7.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterBindingCreateFlags {
    /// Check the document against the schema (since 7.8.0).
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1,
}

/// A network filter; seen through its handle only (since 0.8.0).
pub struct _virNWFilter {
    _private: [u8; 0],
}

/// A network filter; seen through its handle only (since 0.8.0).
pub type virNWFilter = _virNWFilter;

/// A binding of a network filter to a port; seen through its handle only (since 4.5.0).
pub struct _virNWFilterBinding {
    _private: [u8; 0],
}

/// A binding of a network filter to a port; seen through its handle only (since 4.5.0).
pub type virNWFilterBinding = _virNWFilterBinding;

/// Handle of a network filter (since 0.8.0).
pub type virNWFilterPtr = *mut virNWFilter;

/// Handle of a network filter binding (since 4.5.0).
pub type virNWFilterBindingPtr = *mut virNWFilterBinding;
