/*
 * libvirt-storage.h: Storage pools and volumes.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_STORAGE_H
#define SOLOVIRT_LIBVIRT_STORAGE_H

#include "libvirt-common.h"
#include "libvirt-host.h"
/** Casts a callback of any event to the type that virConnectStoragePoolEventRegisterAny takes (since 2.0.0). */
#define VIR_STORAGE_POOL_EVENT_CALLBACK(cb) ((virConnectStoragePoolEventGenericCallback)(cb))



/**
 * The values of a storage pool state (since 0.4.1).
 */
typedef enum virStoragePoolState {
    /**
     * Inactive (since 0.4.1).
     */
    VIR_STORAGE_POOL_INACTIVE = 0,
    /**
     * Building (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILDING = 1,
    /**
     * Running (since 0.4.1).
     */
    VIR_STORAGE_POOL_RUNNING = 2,
    /**
     * Degraded (since 0.4.1).
     */
    VIR_STORAGE_POOL_DEGRADED = 3,
    /**
     * Inaccessible (since 0.8.2).
     */
    VIR_STORAGE_POOL_INACCESSIBLE = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_STORAGE_POOL_STATE_LAST = 5,
#endif
} virStoragePoolState;

/**
 * The values of a storage pool build flags (since 0.4.1).
 */
typedef enum virStoragePoolBuildFlags {
    /**
     * New (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_NEW = 0,
    /**
     * Repair (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_REPAIR = 1,
    /**
     * Resize (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_RESIZE = 2,
    /**
     * No overwrite (since 0.9.5).
     */
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4,
    /**
     * Overwrite (since 0.9.5).
     */
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8,
} virStoragePoolBuildFlags;

/**
 * The values of a storage pool delete flags (since 0.4.1).
 */
typedef enum virStoragePoolDeleteFlags {
    /**
     * Normal (since 0.4.1).
     */
    VIR_STORAGE_POOL_DELETE_NORMAL = 0,
    /**
     * Zeroed (since 0.4.1).
     */
    VIR_STORAGE_POOL_DELETE_ZEROED = 1,
} virStoragePoolDeleteFlags;

/**
 * The values of a storage pool create flags (since 1.3.1).
 */
typedef enum virStoragePoolCreateFlags {
    /**
     * Normal (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_NORMAL = 0,
    /**
     * With build (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1,
    /**
     * With build overwrite (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2,
    /**
     * With build no overwrite (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4,
} virStoragePoolCreateFlags;

/**
 * The values of a storage vol type (since 0.4.1).
 */
typedef enum virStorageVolType {
    /**
     * File (since 0.4.1).
     */
    VIR_STORAGE_VOL_FILE = 0,
    /**
     * Block (since 0.4.1).
     */
    VIR_STORAGE_VOL_BLOCK = 1,
    /**
     * Dir (since 0.9.5).
     */
    VIR_STORAGE_VOL_DIR = 2,
    /**
     * Network (since 0.9.13).
     */
    VIR_STORAGE_VOL_NETWORK = 3,
    /**
     * Netdir (since 1.2.0).
     */
    VIR_STORAGE_VOL_NETDIR = 4,
    /**
     * Ploop (since 1.3.4).
     */
    VIR_STORAGE_VOL_PLOOP = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_STORAGE_VOL_LAST = 6,
#endif
} virStorageVolType;

/**
 * The values of a storage vol delete flags (since 0.4.1).
 */
typedef enum virStorageVolDeleteFlags {
    /**
     * Normal (since 0.4.1).
     */
    VIR_STORAGE_VOL_DELETE_NORMAL = 0,
    /**
     * Zeroed (since 0.4.1).
     */
    VIR_STORAGE_VOL_DELETE_ZEROED = 1,
    /**
     * With snapshots (since 1.2.21).
     */
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2,
} virStorageVolDeleteFlags;

/**
 * The values of a storage vol wipe algorithm (since 0.9.10).
 */
typedef enum virStorageVolWipeAlgorithm {
    /**
     * Zero (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0,
    /**
     * Nnsa (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1,
    /**
     * Dod (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2,
    /**
     * Bsi (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3,
    /**
     * Gutmann (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4,
    /**
     * Schneier (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5,
    /**
     * Pfitzner7 (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6,
    /**
     * Pfitzner33 (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7,
    /**
     * Random (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8,
    /**
     * Trim (since 1.3.2).
     */
    VIR_STORAGE_VOL_WIPE_ALG_TRIM = 9,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_STORAGE_VOL_WIPE_ALG_LAST = 10,
#endif
} virStorageVolWipeAlgorithm;

/**
 * The values of a storage vol info flags (since 3.0.0).
 */
typedef enum virStorageVolInfoFlags {
    /**
     * Use allocation (since 3.0.0).
     */
    VIR_STORAGE_VOL_USE_ALLOCATION = 0,
    /**
     * Get physical (since 3.0.0).
     */
    VIR_STORAGE_VOL_GET_PHYSICAL = 1,
} virStorageVolInfoFlags;

/**
 * The values of a storage xmlflags (since 0.9.13).
 */
typedef enum virStorageXMLFlags {
    /**
     * Vir storage xml inactive (since 0.9.13).
     */
    VIR_STORAGE_XML_INACTIVE = 1,
} virStorageXMLFlags;

/**
 * The values of a connect list all storage pools flags (since 0.10.2).
 */
typedef enum virConnectListAllStoragePoolsFlags {
    /**
     * Inactive (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1,
    /**
     * Active (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2,
    /**
     * Persistent (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4,
    /**
     * Transient (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8,
    /**
     * Autostart (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16,
    /**
     * No autostart (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32,
    /**
     * Dir (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64,
    /**
     * Fs (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128,
    /**
     * Netfs (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256,
    /**
     * Logical (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512,
    /**
     * Disk (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024,
    /**
     * Iscsi (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048,
    /**
     * Scsi (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096,
    /**
     * Mpath (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192,
    /**
     * Rbd (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384,
    /**
     * Sheepdog (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768,
    /**
     * Gluster (since 1.2.1).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536,
    /**
     * Zfs (since 1.2.8).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072,
    /**
     * Vstorage (since 3.1.0).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144,
    /**
     * Iscsi direct (since 5.6.0).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288,
} virConnectListAllStoragePoolsFlags;

/**
 * The values of a storage pool define flags (since 7.7.0).
 */
typedef enum virStoragePoolDefineFlags {
    /**
     * Vir storage pool define validate (since 7.7.0).
     */
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1,
} virStoragePoolDefineFlags;

/**
 * The values of a storage vol create flags (since 1.0.1).
 */
typedef enum virStorageVolCreateFlags {
    /**
     * Prealloc metadata (since 1.0.1).
     */
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1,
    /**
     * Reflink (since 1.2.13).
     */
    VIR_STORAGE_VOL_CREATE_REFLINK = 2,
    /**
     * Validate (since 8.10.0).
     */
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4,
} virStorageVolCreateFlags;

/**
 * The values of a storage vol download flags (since 3.4.0).
 */
typedef enum virStorageVolDownloadFlags {
    /**
     * Vir storage vol download sparse stream (since 3.4.0).
     */
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1,
} virStorageVolDownloadFlags;

/**
 * The values of a storage vol upload flags (since 3.4.0).
 */
typedef enum virStorageVolUploadFlags {
    /**
     * Vir storage vol upload sparse stream (since 3.4.0).
     */
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1,
} virStorageVolUploadFlags;

/**
 * The values of a storage vol resize flags (since 0.9.10).
 */
typedef enum virStorageVolResizeFlags {
    /**
     * Allocate (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1,
    /**
     * Delta (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_DELTA = 2,
    /**
     * Shrink (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4,
} virStorageVolResizeFlags;

/**
 * The values of a storage pool event id (since 2.0.0).
 */
typedef enum virStoragePoolEventID {
    /**
     * Lifecycle (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
    /**
     * Refresh (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_ID_REFRESH = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_STORAGE_POOL_EVENT_ID_LAST = 2,
#endif
} virStoragePoolEventID;

/**
 * The values of a storage pool event lifecycle type (since 2.0.0).
 */
typedef enum virStoragePoolEventLifecycleType {
    /**
     * Defined (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_DEFINED = 0,
    /**
     * Undefined (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_UNDEFINED = 1,
    /**
     * Started (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_STARTED = 2,
    /**
     * Stopped (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_STOPPED = 3,
    /**
     * Created (since 3.8.0).
     */
    VIR_STORAGE_POOL_EVENT_CREATED = 4,
    /**
     * Deleted (since 3.8.0).
     */
    VIR_STORAGE_POOL_EVENT_DELETED = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_STORAGE_POOL_EVENT_LAST = 6,
#endif
} virStoragePoolEventLifecycleType;

/**
 * A storage pool, seen only through its handle (since 0.4.1).
 */
typedef struct _virStoragePool _virStoragePool;

/**
 * A storage vol, seen only through its handle (since 0.4.1).
 */
typedef struct _virStorageVol _virStorageVol;

/**
 * `_virStoragePool` under its usual name.
 */
typedef struct _virStoragePool virStoragePool;

/**
 * The C structure of a storage pool info (since 0.4.1).
 */
typedef struct _virStoragePoolInfo {
    /**
     * State.
     */
    int state;
    /**
     * Capacity.
     */
    unsigned long long capacity;
    /**
     * Allocation.
     */
    unsigned long long allocation;
    /**
     * Available.
     */
    unsigned long long available;
} _virStoragePoolInfo;

/**
 * `_virStoragePoolInfo` under its usual name.
 */
typedef struct _virStoragePoolInfo virStoragePoolInfo;

/**
 * `_virStorageVol` under its usual name.
 */
typedef struct _virStorageVol virStorageVol;

/**
 * The C structure of a storage vol info (since 0.4.1).
 */
typedef struct _virStorageVolInfo {
    /**
     * Type.
     */
    int type;
    /**
     * Capacity.
     */
    unsigned long long capacity;
    /**
     * Allocation.
     */
    unsigned long long allocation;
} _virStorageVolInfo;

/**
 * `_virStorageVolInfo` under its usual name.
 */
typedef struct _virStorageVolInfo virStorageVolInfo;

/**
 * Pointer to a `virStoragePool` (since 0.4.1).
 */
typedef virStoragePool *virStoragePoolPtr;

/**
 * Pointer to a `virStoragePoolInfo` (since 0.4.1).
 */
typedef virStoragePoolInfo *virStoragePoolInfoPtr;

/**
 * Pointer to a `virStorageVol` (since 0.4.1).
 */
typedef virStorageVol *virStorageVolPtr;

/**
 * Pointer to a `virStorageVolInfo` (since 0.4.1).
 */
typedef virStorageVolInfo *virStorageVolInfoPtr;

/**
 * The callback type `virConnectStoragePoolEventGenericCallback`; the last argument is what was registered with it (since 2.0.0).
 */
typedef void (*virConnectStoragePoolEventGenericCallback)(virConnectPtr conn,
                                                          virStoragePoolPtr pool,
                                                          void *opaque);

/**
 * The callback type `virConnectStoragePoolEventLifecycleCallback`; the last argument is what was registered with it (since 2.0.0).
 */
typedef void (*virConnectStoragePoolEventLifecycleCallback)(virConnectPtr conn,
                                                            virStoragePoolPtr pool,
                                                            int event,
                                                            int detail,
                                                            void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_STORAGE_H */
