//! Numbers, names and layouts of libvirt-nodedev.h.

use std::ffi::{c_int, c_void};

use crate::types::host::virConnectPtr;

/// Filters of virConnectListAllNodeDevices (since 0.10.2).
#[allow(clippy::enum_clike_unportable_variant)] // 1U << 31: C and repr(C) make it an unsigned int
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllNodeDeviceFlags {
    /// The system itself (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1,
    /// PCI devices (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 2,
    /// USB devices (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 4,
    /// USB interfaces (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 8,
    /// Network devices (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 16,
    /// SCSI hosts (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 32,
    /// SCSI targets (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 64,
    /// SCSI devices (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 128,
    /// Storage devices (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 256,
    /// Fibre Channel hosts (since 1.0.4).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 512,
    /// Hosts that can have virtual ports (since 1.0.4).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1024,
    /// Generic SCSI devices (since 1.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 2048,
    /// DRM devices (since 3.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 4096,
    /// Devices that can make mediated devices (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 8192,
    /// Mediated devices (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 16384,
    /// CCW devices (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 32768,
    /// CSS devices (since 6.8.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 65536,
    /// vDPA devices (since 6.9.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 131072,
    /// AP cards (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 262144,
    /// AP queues (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 524288,
    /// AP matrices (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1048576,
    /// PCI devices with vital product data (since 7.9.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 2097152,
    /// Inactive devices (since 7.3.0).
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1073741824,
    /// Active devices (since 7.3.0).
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 2147483648,
    /// CCW group devices (since 11.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 4194304,
    /// Members of a CCW group device (since 11.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 8388608,
    /// Devices with a persistent definition (since 10.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 268435456,
    /// Devices without a persistent definition (since 10.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 536870912,
}

/// Flags of virNodeDeviceCreateXML (since 8.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceCreateXMLFlags {
    /// Check the document against the schema (since 8.10.0).
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1,
}

/// Flags of virNodeDeviceDefineXML (since 8.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceDefineXMLFlags {
    /// Check the document against the schema (since 8.10.0).
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1,
}

/// Kinds of node device event, each with its own callback type (since 2.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceEventID {
    /// Lifecycle: virConnectNodeDeviceEventLifecycleCallback (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0,
    /// A device changed: virConnectNodeDeviceEventGenericCallback (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_DEVICE_EVENT_ID_LAST = 2,
}

/// Kinds of lifecycle event of a node device (since 2.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceEventLifecycleType {
    /// It appeared (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_CREATED = 0,
    /// It is gone (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_DELETED = 1,
    /// Defined (since 7.3.0).
    VIR_NODE_DEVICE_EVENT_DEFINED = 2,
    /// Undefined (since 7.3.0).
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_DEVICE_EVENT_LAST = 4,
}

/// Flags of virNodeDeviceGetXMLDesc (since 10.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceXMLFlags {
    /// What the next start will use (since 10.1.0).
    VIR_NODE_DEVICE_XML_INACTIVE = 1,
}

/// What virNodeDeviceUpdate applies to (since 10.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceUpdateFlags {
    /// The active device if it is, else its persistent definition (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0,
    /// The active device (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1,
    /// The persistent definition (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 2,
}

/// A device of the host; seen through its handle only (since 0.5.0).
pub struct _virNodeDevice {
    _private: [u8; 0],
}

/// A device of the host; seen through its handle only (since 0.5.0).
pub type virNodeDevice = _virNodeDevice;

/// Handle of a node device (since 0.5.0).
pub type virNodeDevicePtr = *mut virNodeDevice;

/// An event without further arguments; other callbacks are cast to it by VIR_NODE_DEVICE_EVENT_CALLBACK (since 2.2.0).
pub type virConnectNodeDeviceEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dev: virNodeDevicePtr, opaque: *mut c_void)>;

/// A lifecycle event: a virNodeDeviceEventLifecycleType number and 0 (since 2.2.0).
pub type virConnectNodeDeviceEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, dev: virNodeDevicePtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;
