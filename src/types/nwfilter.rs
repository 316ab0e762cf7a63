//! Numbers, names and layouts of libvirt-nwfilter.h.

/// The values of a nwfilter define flags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterDefineFlags {
    /// Vir nwfilter define validate (since 7.7.0).
    VIR_NWFILTER_DEFINE_VALIDATE = 1,
}

/// The values of a nwfilter binding create flags (since 7.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNWFilterBindingCreateFlags {
    /// Vir nwfilter binding create validate (since 7.8.0).
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1,
}

/// A nwfilter, seen only through its handle (since 0.8.0).
pub struct _virNWFilter {
    _private: [u8; 0],
}

/// `_virNWFilter` under its usual name.
pub type virNWFilter = _virNWFilter;

/// A nwfilter binding, seen only through its handle (since 4.5.0).
pub struct _virNWFilterBinding {
    _private: [u8; 0],
}

/// `_virNWFilterBinding` under its usual name.
pub type virNWFilterBinding = _virNWFilterBinding;

/// Pointer to a `virNWFilter` (since 0.8.0).
pub type virNWFilterPtr = *mut virNWFilter;

/// Pointer to a `virNWFilterBinding` (since 4.5.0).
pub type virNWFilterBindingPtr = *mut virNWFilterBinding;
