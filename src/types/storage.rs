//! Numbers, names and layouts of libvirt-storage.h.

use std::ffi::{c_int, c_ulonglong, c_void};

use crate::types::host::virConnectPtr;

/// State of a storage pool (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolState {
    /// Not running (since 0.4.1).
    VIR_STORAGE_POOL_INACTIVE = 0,
    /// Being built (since 0.4.1).
    VIR_STORAGE_POOL_BUILDING = 1,
    /// Running (since 0.4.1).
    VIR_STORAGE_POOL_RUNNING = 2,
    /// Running without redundancy (since 0.4.1).
    VIR_STORAGE_POOL_DEGRADED = 3,
    /// Running, but out of reach (since 0.8.2).
    VIR_STORAGE_POOL_INACCESSIBLE = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_STATE_LAST = 5,
}

/// Flags of virStoragePoolBuild (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolBuildFlags {
    /// Build from scratch (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_NEW = 0,
    /// Repair what is there (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_REPAIR = 1,
    /// Extend what is there (since 0.4.1).
    VIR_STORAGE_POOL_BUILD_RESIZE = 2,
    /// Leave an existing file system or partition table alone (since 0.9.5).
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4,
    /// Overwrite whatever is there (since 0.9.5).
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8,
}

/// Flags of virStoragePoolDelete (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolDeleteFlags {
    /// Delete the pool's structure only, which is fast (since 0.4.1).
    VIR_STORAGE_POOL_DELETE_NORMAL = 0,
    /// Overwrite all data with zeros, which is slow (since 0.4.1).
    VIR_STORAGE_POOL_DELETE_ZEROED = 1,
}

/// Flags of virStoragePoolCreate and virStoragePoolCreateXML (since 1.3.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolCreateFlags {
    /// Start only (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_NORMAL = 0,
    /// Build first (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1,
    /// Build first, overwriting whatever is there (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2,
    /// Build first, unless something is there (since 1.3.1).
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4,
}

/// Kind of a storage volume (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolType {
    /// A regular file (since 0.4.1).
    VIR_STORAGE_VOL_FILE = 0,
    /// A block device (since 0.4.1).
    VIR_STORAGE_VOL_BLOCK = 1,
    /// A directory (since 0.9.5).
    VIR_STORAGE_VOL_DIR = 2,
    /// A volume on the network (since 0.9.13).
    VIR_STORAGE_VOL_NETWORK = 3,
    /// A directory on the network (since 1.2.0).
    VIR_STORAGE_VOL_NETDIR = 4,
    /// A ploop directory (since 1.3.4).
    VIR_STORAGE_VOL_PLOOP = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_VOL_LAST = 6,
}

/// Flags of virStorageVolDelete (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolDeleteFlags {
    /// Delete only, which is fast (since 0.4.1).
    VIR_STORAGE_VOL_DELETE_NORMAL = 0,
    /// Overwrite all data with zeros first, which is slow (since 0.4.1).
    VIR_STORAGE_VOL_DELETE_ZEROED = 1,
    /// Delete the volume's snapshots too (since 1.2.21).
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2,
}

/// How virStorageVolWipePattern overwrites a volume (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolWipeAlgorithm {
    /// One pass of zeros (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0,
    /// Four passes, as the NNSA's policy letter asks (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1,
    /// Four passes, as DoD 5220.22-M asks (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2,
    /// Nine passes, as the German BSI recommends (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3,
    /// Gutmann's 35 passes (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4,
    /// Schneier's seven passes (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5,
    /// Pfitzner's seven random passes (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6,
    /// Pfitzner's 33 random passes (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7,
    /// One random pass (since 0.9.10).
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8,
    /// By telling the device to discard (since 1.3.2).
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_VOL_WIPE_ALG_LAST = 10,
}

/// Flags of virStorageVolGetInfoFlags (since 3.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolInfoFlags {
    /// The space that is allocated (since 3.0.0).
    VIR_STORAGE_VOL_USE_ALLOCATION = 0,
    /// The physical size, in the place of the allocation (since 3.0.0).
    VIR_STORAGE_VOL_GET_PHYSICAL = 1,
}

/// Flags of virStoragePoolGetXMLDesc (since 0.9.13).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageXMLFlags {
    /// What the next start will use (since 0.9.13).
    VIR_STORAGE_XML_INACTIVE = 1,
}

/// Filters of virConnectListAllStoragePools (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllStoragePoolsFlags {
    /// Inactive pools (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1,
    /// Active pools (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2,
    /// Pools with a persistent definition (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4,
    /// Pools without a persistent definition (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8,
    /// Pools that start with the host (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16,
    /// Pools that do not start with the host (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32,
    /// Pools of type dir (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64,
    /// Pools of type fs (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128,
    /// Pools of type netfs (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256,
    /// Pools of type logical (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512,
    /// Pools of type disk (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024,
    /// Pools of type iscsi (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048,
    /// Pools of type scsi (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096,
    /// Pools of type mpath (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192,
    /// Pools of type rbd (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384,
    /// Pools of type sheepdog (since 0.10.2).
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768,
    /// Pools of type gluster (since 1.2.1).
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536,
    /// Pools of type zfs (since 1.2.8).
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072,
    /// Pools of type vstorage (since 3.1.0).
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144,
    /// Pools of type iscsi-direct (since 5.6.0).
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288,
}

/// Flags of virStoragePoolDefineXML (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolDefineFlags {
    /// Check the document against the schema (since 7.7.0).
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1,
}

/// Flags of virStorageVolCreateXML and virStorageVolCreateXMLFrom (since 1.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolCreateFlags {
    /// Allocate the format's metadata now (since 1.0.1).
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1,
    /// Share blocks with the source where the file system can (since 1.2.13).
    VIR_STORAGE_VOL_CREATE_REFLINK = 2,
    /// Check the document against the schema (since 8.10.0).
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4,
}

/// Flags of virStorageVolDownload (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolDownloadFlags {
    /// Send holes as holes (since 3.4.0).
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1,
}

/// Flags of virStorageVolUpload (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolUploadFlags {
    /// Accept holes as holes (since 3.4.0).
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1,
}

/// Flags of virStorageVolResize (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStorageVolResizeFlags {
    /// Allocate the new space now (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1,
    /// The size is a difference (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_DELTA = 2,
    /// Allow a smaller size (since 0.9.10).
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4,
}

/// Kinds of storage pool event, each with its own callback type (since 2.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStoragePoolEventID {
    /// Lifecycle: virConnectStoragePoolEventLifecycleCallback (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
    /// The pool was refreshed: virConnectStoragePoolEventGenericCallback (since 2.0.0).
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_EVENT_ID_LAST = 2,
}

/// Kinds of lifecycle event of a storage pool (since 2.0.0).
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
    /// Built (since 3.8.0).
    VIR_STORAGE_POOL_EVENT_CREATED = 4,
    /// Deleted (since 3.8.0).
    VIR_STORAGE_POOL_EVENT_DELETED = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_STORAGE_POOL_EVENT_LAST = 6,
}

/// A storage pool; seen through its handle only (since 0.4.1).
pub struct _virStoragePool {
    _private: [u8; 0],
}

/// A storage pool; seen through its handle only (since 0.4.1).
pub type virStoragePool = _virStoragePool;

/// What virStoragePoolGetInfo tells; sizes in bytes (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virStoragePoolInfo {
    /// A virStoragePoolState number.
    pub state: c_int,
    /// Size.
    pub capacity: c_ulonglong,
    /// Space in use.
    pub allocation: c_ulonglong,
    /// Space that is free.
    pub available: c_ulonglong,
}

/// What virStoragePoolGetInfo tells; sizes in bytes (since 0.4.1).
pub type virStoragePoolInfo = _virStoragePoolInfo;

/// A storage volume; seen through its handle only (since 0.4.1).
pub struct _virStorageVol {
    _private: [u8; 0],
}

/// A storage volume; seen through its handle only (since 0.4.1).
pub type virStorageVol = _virStorageVol;

/// What virStorageVolGetInfo tells; sizes in bytes (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virStorageVolInfo {
    /// A virStorageVolType number.
    pub r#type: c_int,
    /// Size that a guest sees.
    pub capacity: c_ulonglong,
    /// Space in use.
    pub allocation: c_ulonglong,
}

/// What virStorageVolGetInfo tells; sizes in bytes (since 0.4.1).
pub type virStorageVolInfo = _virStorageVolInfo;

/// Handle of a storage pool (since 0.4.1).
pub type virStoragePoolPtr = *mut virStoragePool;

/// Pointer to a [`virStoragePoolInfo`] (since 0.4.1).
pub type virStoragePoolInfoPtr = *mut virStoragePoolInfo;

/// Handle of a storage volume (since 0.4.1).
pub type virStorageVolPtr = *mut virStorageVol;

/// Pointer to a [`virStorageVolInfo`] (since 0.4.1).
pub type virStorageVolInfoPtr = *mut virStorageVolInfo;

/// An event without further arguments; other callbacks are cast to it by VIR_STORAGE_POOL_EVENT_CALLBACK (since 2.0.0).
pub type virConnectStoragePoolEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, pool: virStoragePoolPtr, opaque: *mut c_void)>;

/// A lifecycle event: a virStoragePoolEventLifecycleType number and 0 (since 2.0.0).
pub type virConnectStoragePoolEventLifecycleCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        pool: virStoragePoolPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
