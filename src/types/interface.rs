//! Numbers, names and layouts of libvirt-interface.h.

/// Filters of virConnectListAllInterfaces (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllInterfacesFlags {
    /// Inactive interfaces (since 0.10.2).
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1,
    /// Active interfaces (since 0.10.2).
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2,
}

/// Flags of virInterfaceGetXMLDesc (since 0.7.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virInterfaceXMLFlags {
    /// What is configured, not what is in use (since 0.7.3).
    VIR_INTERFACE_XML_INACTIVE = 1,
}

/// Flags of virInterfaceDefineXML (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virInterfaceDefineFlags {
    /// Check the document against the schema (since 7.7.0).
    VIR_INTERFACE_DEFINE_VALIDATE = 1,
}

/// A network interface of the host; seen through its handle only (since 0.6.4).
pub struct _virInterface {
    _private: [u8; 0],
}

/// A network interface of the host; seen through its handle only (since 0.6.4).
pub type virInterface = _virInterface;

/// Handle of a network interface (since 0.6.4).
pub type virInterfacePtr = *mut virInterface;
