//! Numbers, names and layouts of libvirt-interface.h.

/// The values of a connect list all interfaces flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllInterfacesFlags {
    /// Inactive (since 0.10.2).
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1,
    /// Active (since 0.10.2).
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2,
}

/// The values of a interface xmlflags (since 0.7.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virInterfaceXMLFlags {
    /// Vir interface xml inactive (since 0.7.3).
    VIR_INTERFACE_XML_INACTIVE = 1,
}

/// The values of a interface define flags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virInterfaceDefineFlags {
    /// Vir interface define validate (since 7.7.0).
    VIR_INTERFACE_DEFINE_VALIDATE = 1,
}

/// A interface, seen only through its handle (since 0.6.4).
pub struct _virInterface {
    _private: [u8; 0],
}

/// `_virInterface` under its usual name.
pub type virInterface = _virInterface;

/// Pointer to a `virInterface` (since 0.6.4).
pub type virInterfacePtr = *mut virInterface;
