//! Flags of everything but domains, snapshots and checkpoints.

use super::flags;
use crate::types::common::virTypedParameterFlags;
use crate::types::event::virEventHandleType;
use crate::types::host::{
    virConnectBaselineCPUFlags, virConnectCompareCPUFlags, virConnectFlags, virNodeAllocPagesFlags,
};
use crate::types::interface::{virConnectListAllInterfacesFlags, virInterfaceDefineFlags, virInterfaceXMLFlags};
use crate::types::network::{
    virConnectListAllNetworksFlags, virNetworkCreateFlags, virNetworkDefineFlags, virNetworkPortCreateFlags,
    virNetworkUpdateFlags, virNetworkXMLFlags,
};
use crate::types::nodedev::{
    virConnectListAllNodeDeviceFlags, virNodeDeviceCreateXMLFlags, virNodeDeviceDefineXMLFlags,
    virNodeDeviceUpdateFlags, virNodeDeviceXMLFlags,
};
use crate::types::nwfilter::{virNWFilterBindingCreateFlags, virNWFilterDefineFlags};
use crate::types::secret::{virConnectListAllSecretsFlags, virSecretDefineFlags};
use crate::types::storage::{
    virConnectListAllStoragePoolsFlags, virStoragePoolBuildFlags, virStoragePoolCreateFlags, virStoragePoolDefineFlags,
    virStoragePoolDeleteFlags, virStorageVolCreateFlags, virStorageVolDeleteFlags, virStorageVolDownloadFlags,
    virStorageVolInfoFlags, virStorageVolResizeFlags, virStorageVolUploadFlags, virStorageXMLFlags,
};
use crate::types::stream::{virStreamEventType, virStreamFlags, virStreamRecvFlagsValues};

flags! {
    TypedParameterFlags: virTypedParameterFlags {
        STRING_OKAY = VIR_TYPED_PARAM_STRING_OKAY,
    }
    ConnectFlags: virConnectFlags {
        RO = VIR_CONNECT_RO,
        NO_ALIASES = VIR_CONNECT_NO_ALIASES,
    }
    ConnectCompareCPUFlags: virConnectCompareCPUFlags {
        FAIL_INCOMPATIBLE = VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE,
        VALIDATE_XML = VIR_CONNECT_COMPARE_CPU_VALIDATE_XML,
    }
    ConnectBaselineCPUFlags: virConnectBaselineCPUFlags {
        EXPAND_FEATURES = VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES,
        MIGRATABLE = VIR_CONNECT_BASELINE_CPU_MIGRATABLE,
    }
    NodeAllocPagesFlags: virNodeAllocPagesFlags {
        SET = VIR_NODE_ALLOC_PAGES_SET,
    }
    EventHandleType: virEventHandleType {
        READABLE = VIR_EVENT_HANDLE_READABLE,
        WRITABLE = VIR_EVENT_HANDLE_WRITABLE,
        ERROR = VIR_EVENT_HANDLE_ERROR,
        HANGUP = VIR_EVENT_HANDLE_HANGUP,
    }
    ConnectListAllInterfacesFlags: virConnectListAllInterfacesFlags {
        INACTIVE = VIR_CONNECT_LIST_INTERFACES_INACTIVE,
        ACTIVE = VIR_CONNECT_LIST_INTERFACES_ACTIVE,
    }
    InterfaceXMLFlags: virInterfaceXMLFlags {
        INACTIVE = VIR_INTERFACE_XML_INACTIVE,
    }
    InterfaceDefineFlags: virInterfaceDefineFlags {
        VALIDATE = VIR_INTERFACE_DEFINE_VALIDATE,
    }
    NetworkXMLFlags: virNetworkXMLFlags {
        INACTIVE = VIR_NETWORK_XML_INACTIVE,
    }
    ConnectListAllNetworksFlags: virConnectListAllNetworksFlags {
        INACTIVE = VIR_CONNECT_LIST_NETWORKS_INACTIVE,
        ACTIVE = VIR_CONNECT_LIST_NETWORKS_ACTIVE,
        PERSISTENT = VIR_CONNECT_LIST_NETWORKS_PERSISTENT,
        TRANSIENT = VIR_CONNECT_LIST_NETWORKS_TRANSIENT,
        AUTOSTART = VIR_CONNECT_LIST_NETWORKS_AUTOSTART,
        NO_AUTOSTART = VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART,
    }
    NetworkCreateFlags: virNetworkCreateFlags {
        VALIDATE = VIR_NETWORK_CREATE_VALIDATE,
    }
    NetworkDefineFlags: virNetworkDefineFlags {
        VALIDATE = VIR_NETWORK_DEFINE_VALIDATE,
    }
    NetworkUpdateFlags: virNetworkUpdateFlags {
        LIVE = VIR_NETWORK_UPDATE_AFFECT_LIVE,
        CONFIG = VIR_NETWORK_UPDATE_AFFECT_CONFIG,
    }
    NetworkPortCreateFlags: virNetworkPortCreateFlags {
        RECLAIM = VIR_NETWORK_PORT_CREATE_RECLAIM,
        VALIDATE = VIR_NETWORK_PORT_CREATE_VALIDATE,
    }
    ConnectListAllNodeDeviceFlags: virConnectListAllNodeDeviceFlags {
        CAP_SYSTEM = VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM,
        CAP_PCI_DEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV,
        CAP_USB_DEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV,
        CAP_USB_INTERFACE = VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE,
        CAP_NET = VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET,
        CAP_SCSI_HOST = VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST,
        CAP_SCSI_TARGET = VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET,
        CAP_SCSI = VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI,
        CAP_STORAGE = VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE,
        CAP_FC_HOST = VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST,
        CAP_VPORTS = VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS,
        CAP_SCSI_GENERIC = VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC,
        CAP_DRM = VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM,
        CAP_MDEV_TYPES = VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES,
        CAP_MDEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV,
        CAP_CCW_DEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV,
        CAP_CSS_DEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV,
        CAP_VDPA = VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA,
        CAP_AP_CARD = VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD,
        CAP_AP_QUEUE = VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE,
        CAP_AP_MATRIX = VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX,
        CAP_VPD = VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD,
        INACTIVE = VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE,
        ACTIVE = VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE,
        CAP_CCWGROUP_DEV = VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV,
        CAP_CCWGROUP_MEMBER = VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER,
        PERSISTENT = VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT,
        TRANSIENT = VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT,
    }
    NodeDeviceCreateXMLFlags: virNodeDeviceCreateXMLFlags {
        VALIDATE = VIR_NODE_DEVICE_CREATE_XML_VALIDATE,
    }
    NodeDeviceDefineXMLFlags: virNodeDeviceDefineXMLFlags {
        VALIDATE = VIR_NODE_DEVICE_DEFINE_XML_VALIDATE,
    }
    NWFilterDefineFlags: virNWFilterDefineFlags {
        VALIDATE = VIR_NWFILTER_DEFINE_VALIDATE,
    }
    NWFilterBindingCreateFlags: virNWFilterBindingCreateFlags {
        VALIDATE = VIR_NWFILTER_BINDING_CREATE_VALIDATE,
    }
    ConnectListAllSecretsFlags: virConnectListAllSecretsFlags {
        EPHEMERAL = VIR_CONNECT_LIST_SECRETS_EPHEMERAL,
        NO_EPHEMERAL = VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL,
        PRIVATE = VIR_CONNECT_LIST_SECRETS_PRIVATE,
        NO_PRIVATE = VIR_CONNECT_LIST_SECRETS_NO_PRIVATE,
    }
    SecretDefineFlags: virSecretDefineFlags {
        VALIDATE = VIR_SECRET_DEFINE_VALIDATE,
    }
    StoragePoolBuildFlags: virStoragePoolBuildFlags {
        REPAIR = VIR_STORAGE_POOL_BUILD_REPAIR,
        RESIZE = VIR_STORAGE_POOL_BUILD_RESIZE,
        NO_OVERWRITE = VIR_STORAGE_POOL_BUILD_NO_OVERWRITE,
        OVERWRITE = VIR_STORAGE_POOL_BUILD_OVERWRITE,
    }
    StoragePoolDeleteFlags: virStoragePoolDeleteFlags {
        ZEROED = VIR_STORAGE_POOL_DELETE_ZEROED,
    }
    StoragePoolCreateFlags: virStoragePoolCreateFlags {
        WITH_BUILD = VIR_STORAGE_POOL_CREATE_WITH_BUILD,
        WITH_BUILD_OVERWRITE = VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE,
        WITH_BUILD_NO_OVERWRITE = VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE,
    }
    StorageVolDeleteFlags: virStorageVolDeleteFlags {
        ZEROED = VIR_STORAGE_VOL_DELETE_ZEROED,
        WITH_SNAPSHOTS = VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS,
    }
    StorageVolInfoFlags: virStorageVolInfoFlags {
        GET_PHYSICAL = VIR_STORAGE_VOL_GET_PHYSICAL,
    }
    StorageXMLFlags: virStorageXMLFlags {
        INACTIVE = VIR_STORAGE_XML_INACTIVE,
    }
    ConnectListAllStoragePoolsFlags: virConnectListAllStoragePoolsFlags {
        INACTIVE = VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE,
        ACTIVE = VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE,
        PERSISTENT = VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT,
        TRANSIENT = VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT,
        AUTOSTART = VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART,
        NO_AUTOSTART = VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART,
        DIR = VIR_CONNECT_LIST_STORAGE_POOLS_DIR,
        FS = VIR_CONNECT_LIST_STORAGE_POOLS_FS,
        NETFS = VIR_CONNECT_LIST_STORAGE_POOLS_NETFS,
        LOGICAL = VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL,
        DISK = VIR_CONNECT_LIST_STORAGE_POOLS_DISK,
        ISCSI = VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI,
        SCSI = VIR_CONNECT_LIST_STORAGE_POOLS_SCSI,
        MPATH = VIR_CONNECT_LIST_STORAGE_POOLS_MPATH,
        RBD = VIR_CONNECT_LIST_STORAGE_POOLS_RBD,
        SHEEPDOG = VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG,
        GLUSTER = VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER,
        ZFS = VIR_CONNECT_LIST_STORAGE_POOLS_ZFS,
        VSTORAGE = VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE,
        ISCSI_DIRECT = VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT,
    }
    StoragePoolDefineFlags: virStoragePoolDefineFlags {
        VALIDATE = VIR_STORAGE_POOL_DEFINE_VALIDATE,
    }
    StorageVolCreateFlags: virStorageVolCreateFlags {
        PREALLOC_METADATA = VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA,
        REFLINK = VIR_STORAGE_VOL_CREATE_REFLINK,
        VALIDATE = VIR_STORAGE_VOL_CREATE_VALIDATE,
    }
    StorageVolDownloadFlags: virStorageVolDownloadFlags {
        SPARSE_STREAM = VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM,
    }
    StorageVolUploadFlags: virStorageVolUploadFlags {
        SPARSE_STREAM = VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM,
    }
    StorageVolResizeFlags: virStorageVolResizeFlags {
        ALLOCATE = VIR_STORAGE_VOL_RESIZE_ALLOCATE,
        DELTA = VIR_STORAGE_VOL_RESIZE_DELTA,
        SHRINK = VIR_STORAGE_VOL_RESIZE_SHRINK,
    }
    StreamFlags: virStreamFlags {
        NONBLOCK = VIR_STREAM_NONBLOCK,
    }
    StreamRecvFlags: virStreamRecvFlagsValues {
        STOP_AT_HOLE = VIR_STREAM_RECV_STOP_AT_HOLE,
    }
    StreamEventType: virStreamEventType {
        READABLE = VIR_STREAM_EVENT_READABLE,
        WRITABLE = VIR_STREAM_EVENT_WRITABLE,
        ERROR = VIR_STREAM_EVENT_ERROR,
        HANGUP = VIR_STREAM_EVENT_HANGUP,
    }
    NodeDeviceXMLFlags: virNodeDeviceXMLFlags {
        INACTIVE = VIR_NODE_DEVICE_XML_INACTIVE,
    }
    NodeDeviceUpdateFlags: virNodeDeviceUpdateFlags {
        LIVE = VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE,
        CONFIG = VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG,
    }
}
