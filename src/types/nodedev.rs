//! Numbers, names and layouts of libvirt-nodedev.h.

use std::ffi::{c_int, c_void};

use super::host::virConnectPtr;

/// The values of a connect list all node device flags (since 0.10.2).
#[allow(clippy::enum_clike_unportable_variant)] // 1U << 31: C and repr(C) make it an unsigned int
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllNodeDeviceFlags {
    /// Cap system (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1,
    /// Cap pci dev (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 2,
    /// Cap usb dev (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 4,
    /// Cap usb interface (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 8,
    /// Cap net (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 16,
    /// Cap scsi host (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 32,
    /// Cap scsi target (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 64,
    /// Cap scsi (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 128,
    /// Cap storage (since 0.10.2).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 256,
    /// Cap fc host (since 1.0.4).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 512,
    /// Cap vports (since 1.0.4).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1024,
    /// Cap scsi generic (since 1.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 2048,
    /// Cap drm (since 3.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 4096,
    /// Cap mdev types (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 8192,
    /// Cap mdev (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 16384,
    /// Cap ccw dev (since 3.4.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 32768,
    /// Cap css dev (since 6.8.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 65536,
    /// Cap vdpa (since 6.9.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 131072,
    /// Cap ap card (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 262144,
    /// Cap ap queue (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 524288,
    /// Cap ap matrix (since 7.0.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1048576,
    /// Cap vpd (since 7.9.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 2097152,
    /// Inactive (since 7.3.0).
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1073741824,
    /// Active (since 7.3.0).
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 2147483648,
    /// Cap ccwgroup dev (since 11.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 4194304,
    /// Cap ccwgroup member (since 11.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 8388608,
    /// Persistent (since 10.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 268435456,
    /// Transient (since 10.1.0).
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 536870912,
}

/// The values of a node device create xmlflags (since 8.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceCreateXMLFlags {
    /// Vir node device create xml validate (since 8.10.0).
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1,
}

/// The values of a node device define xmlflags (since 8.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceDefineXMLFlags {
    /// Vir node device define xml validate (since 8.10.0).
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1,
}

/// The values of a node device event id (since 2.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceEventID {
    /// Lifecycle (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0,
    /// Update (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_DEVICE_EVENT_ID_LAST = 2,
}

/// The values of a node device event lifecycle type (since 2.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceEventLifecycleType {
    /// Created (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_CREATED = 0,
    /// Deleted (since 2.2.0).
    VIR_NODE_DEVICE_EVENT_DELETED = 1,
    /// Defined (since 7.3.0).
    VIR_NODE_DEVICE_EVENT_DEFINED = 2,
    /// Undefined (since 7.3.0).
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_DEVICE_EVENT_LAST = 4,
}

/// The values of a node device xmlflags (since 10.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceXMLFlags {
    /// Vir node device xml inactive (since 10.1.0).
    VIR_NODE_DEVICE_XML_INACTIVE = 1,
}

/// The values of a node device update flags (since 10.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeDeviceUpdateFlags {
    /// Current (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0,
    /// Live (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1,
    /// Config (since 10.1.0).
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 2,
}

/// A node device, seen only through its handle (since 0.5.0).
pub struct _virNodeDevice {
    _private: [u8; 0],
}

/// `_virNodeDevice` under its usual name.
pub type virNodeDevice = _virNodeDevice;

/// Pointer to a `virNodeDevice` (since 0.5.0).
pub type virNodeDevicePtr = *mut virNodeDevice;

/// The callback type `virConnectNodeDeviceEventGenericCallback`; the last argument is what was registered with it (since 2.2.0).
pub type virConnectNodeDeviceEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dev: virNodeDevicePtr, opaque: *mut c_void)>;

/// The callback type `virConnectNodeDeviceEventLifecycleCallback`; the last argument is what was registered with it (since 2.2.0).
pub type virConnectNodeDeviceEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, dev: virNodeDevicePtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;
