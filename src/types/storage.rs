//! Numbers, names and layouts of libvirt-storage.h.

use std::ffi::{c_int, c_ulonglong, c_void};

use super::host::virConnectPtr;

/// The values of a storage pool state (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolState {
    /// Inactive (since 0.4.1).
    VIR_STORAGE_POOL_INACTIVE = 0,
    /// Building (since 0.4.1).
    VIR_STORAGE_POOL_BUILDING = 1,
    /// Running (since 0.4.1).
    VIR_STORAGE_POOL_RUNNING = 2,
    /// Degraded (since 0.4.1).
    VIR_STORAGE_POOL_DEGRADED = 3,
    /// Inaccessible (since 0.8.2).
    VIR_STORAGE_POOL_INACCESSIBLE = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_STATE_LAST = 5,
}

/// The values of a storage pool build flags (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolBuildFlags {
    /// New (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_NEW = 0,
    /// Repair (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_REPAIR = 1,
    /// Resize (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_RESIZE = 2,
    /// No overwrite (since 0.9.5).
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4,
    /// Overwrite (since 0.9.5).
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8,
}

/// The values of a storage pool delete flags (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolDeleteFlags {
    /// Normal (since 0.4.1).
    VIR_STORAGE_POOL_DELETE_NORMAL = 0,
    /// Zeroed (since 0.4.1).
    VIR_STORAGE_POOL_DELETE_ZEROED = 1,
}

/// The values of a storage pool create flags (since 1.3.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolCreateFlags {
    /// Normal (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_NORMAL = 0,
    /// With build (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1,
    /// With build overwrite (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2,
    /// With build no overwrite (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4,
}

/// The values of a storage vol type (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolType {
    /// File (since 0.4.1).
    VIR_STORAGE_VOL_FILE = 0,
    /// Block (since 0.4.1).
    VIR_STORAGE_VOL_BLOCK = 1,
    /// Dir (since 0.9.5).
    VIR_STORAGE_VOL_DIR = 2,
    /// Network (since 0.9.13).
    VIR_STORAGE_VOL_NETWORK = 3,
    /// Netdir (since 1.2.0).
    VIR_STORAGE_VOL_NETDIR = 4,
    /// Ploop (since 1.3.4).
    VIR_STORAGE_VOL_PLOOP = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_VOL_LAST = 6,
}

/// The values of a storage vol delete flags (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolDeleteFlags {
    /// Normal (since 0.4.1).
    VIR_STORAGE_VOL_DELETE_NORMAL = 0,
    /// Zeroed (since 0.4.1).
    VIR_STORAGE_VOL_DELETE_ZEROED = 1,
    /// With snapshots (since 1.2.21).
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2,
}

/// The values of a storage vol wipe algorithm (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolWipeAlgorithm {
    /// Zero (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0,
    /// Nnsa (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1,
    /// Dod (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2,
    /// Bsi (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3,
    /// Gutmann (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4,
    /// Schneier (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5,
    /// Pfitzner7 (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6,
    /// Pfitzner33 (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7,
    /// Random (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8,
    /// Trim (since 1.3.2).
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_VOL_WIPE_ALG_LAST = 10,
}

/// The values of a storage vol info flags (since 3.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolInfoFlags {
    /// Use allocation (since 3.0.0).
    VIR_STORAGE_VOL_USE_ALLOCATION = 0,
    /// Get physical (since 3.0.0).
    VIR_STORAGE_VOL_GET_PHYSICAL = 1,
}

/// The values of a storage xmlflags (since 0.9.13).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageXMLFlags {
    /// Vir storage xml inactive (since 0.9.13).
    VIR_STORAGE_XML_INACTIVE = 1,
}

/// The values of a connect list all storage pools flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllStoragePoolsFlags {
    /// Inactive (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1,
    /// Active (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2,
    /// Persistent (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4,
    /// Transient (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8,
    /// Autostart (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16,
    /// No autostart (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32,
    /// Dir (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64,
    /// Fs (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128,
    /// Netfs (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256,
    /// Logical (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512,
    /// Disk (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024,
    /// Iscsi (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048,
    /// Scsi (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096,
    /// Mpath (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192,
    /// Rbd (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384,
    /// Sheepdog (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768,
    /// Gluster (since 1.2.1).
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536,
    /// Zfs (since 1.2.8).
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072,
    /// Vstorage (since 3.1.0).
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144,
    /// Iscsi direct (since 5.6.0).
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288,
}

/// The values of a storage pool define flags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolDefineFlags {
    /// Vir storage pool define validate (since 7.7.0).
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1,
}

/// The values of a storage vol create flags (since 1.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolCreateFlags {
    /// Prealloc metadata (since 1.0.1).
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1,
    /// Reflink (since 1.2.13).
    VIR_STORAGE_VOL_CREATE_REFLINK = 2,
    /// Validate (since 8.10.0).
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4,
}

/// The values of a storage vol download flags (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolDownloadFlags {
    /// Vir storage vol download sparse stream (since 3.4.0).
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1,
}

/// The values of a storage vol upload flags (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolUploadFlags {
    /// Vir storage vol upload sparse stream (since 3.4.0).
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1,
}

/// The values of a storage vol resize flags (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolResizeFlags {
    /// Allocate (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1,
    /// Delta (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_DELTA = 2,
    /// Shrink (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4,
}

/// The values of a storage pool event id (since 2.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolEventID {
    /// Lifecycle (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
    /// Refresh (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_EVENT_ID_LAST = 2,
}

/// The values of a storage pool event lifecycle type (since 2.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolEventLifecycleType {
    /// Defined (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_DEFINED = 0,
    /// Undefined (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_UNDEFINED = 1,
    /// Started (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_STARTED = 2,
    /// Stopped (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_STOPPED = 3,
    /// Created (since 3.8.0).
    VIR_STORAGE_POOL_EVENT_CREATED = 4,
    /// Deleted (since 3.8.0).
    VIR_STORAGE_POOL_EVENT_DELETED = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_EVENT_LAST = 6,
}

/// A storage pool, seen only through its handle (since 0.4.1).
pub struct _virStoragePool {
    _private: [u8; 0],
}

/// `_virStoragePool` under its usual name.
pub type virStoragePool = _virStoragePool;

/// The C structure of a storage pool info (since 0.4.1).
#[repr(C)]
pub struct _virStoragePoolInfo {
    /// State.
    pub state: c_int,
    /// Capacity.
    pub capacity: c_ulonglong,
    /// Allocation.
    pub allocation: c_ulonglong,
    /// Available.
    pub available: c_ulonglong,
}

/// `_virStoragePoolInfo` under its usual name.
pub type virStoragePoolInfo = _virStoragePoolInfo;

/// A storage vol, seen only through its handle (since 0.4.1).
pub struct _virStorageVol {
    _private: [u8; 0],
}

/// `_virStorageVol` under its usual name.
pub type virStorageVol = _virStorageVol;

/// The C structure of a storage vol info (since 0.4.1).
#[repr(C)]
pub struct _virStorageVolInfo {
    /// Type.
    pub r#type: c_int,
    /// Capacity.
    pub capacity: c_ulonglong,
    /// Allocation.
    pub allocation: c_ulonglong,
}

/// `_virStorageVolInfo` under its usual name.
pub type virStorageVolInfo = _virStorageVolInfo;

/// Pointer to a `virStoragePool` (since 0.4.1).
pub type virStoragePoolPtr = *mut virStoragePool;

/// Pointer to a `virStoragePoolInfo` (since 0.4.1).
pub type virStoragePoolInfoPtr = *mut virStoragePoolInfo;

/// Pointer to a `virStorageVol` (since 0.4.1).
pub type virStorageVolPtr = *mut virStorageVol;

/// Pointer to a `virStorageVolInfo` (since 0.4.1).
pub type virStorageVolInfoPtr = *mut virStorageVolInfo;

/// The callback type `virConnectStoragePoolEventGenericCallback`; the last argument is what was registered with it (since 2.0.0).
pub type virConnectStoragePoolEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, pool: virStoragePoolPtr, opaque: *mut c_void)>;

/// The callback type `virConnectStoragePoolEventLifecycleCallback`; the last argument is what was registered with it (since 2.0.0).
pub type virConnectStoragePoolEventLifecycleCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        pool: virStoragePoolPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
