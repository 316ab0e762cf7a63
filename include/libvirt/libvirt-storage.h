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
 * State of a storage pool (since 0.4.1).
 */
typedef enum virStoragePoolState {
    /**
     * Not running (since 0.4.1).
     */
    VIR_STORAGE_POOL_INACTIVE = 0,
    /**
     * Being built (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILDING = 1,
    /**
     * Running (since 0.4.1).
     */
    VIR_STORAGE_POOL_RUNNING = 2,
    /**
     * Running without redundancy (since 0.4.1).
     */
    VIR_STORAGE_POOL_DEGRADED = 3,
    /**
     * Running, but out of reach (since 0.8.2).
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
 * Flags of virStoragePoolBuild (since 0.4.1).
 */
typedef enum virStoragePoolBuildFlags {
    /**
     * Build from scratch (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_NEW = 0,
    /**
     * Repair what is there (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_REPAIR = 1,
    /**
     * Extend what is there (since 0.4.1).
     */
    VIR_STORAGE_POOL_BUILD_RESIZE = 2,
    /**
     * Leave an existing file system or partition table alone (since 0.9.5).
     */
    VIR_STORAGE_POOL_BUILD_NO_OVERWRITE = 4,
    /**
     * Overwrite whatever is there (since 0.9.5).
     */
    VIR_STORAGE_POOL_BUILD_OVERWRITE = 8,
} virStoragePoolBuildFlags;

/**
 * Flags of virStoragePoolDelete (since 0.4.1).
 */
typedef enum virStoragePoolDeleteFlags {
    /**
     * Delete the pool's structure only, which is fast (since 0.4.1).
     */
    VIR_STORAGE_POOL_DELETE_NORMAL = 0,
    /**
     * Overwrite all data with zeros, which is slow (since 0.4.1).
     */
    VIR_STORAGE_POOL_DELETE_ZEROED = 1,
} virStoragePoolDeleteFlags;

/**
 * Flags of virStoragePoolCreate and virStoragePoolCreateXML (since 1.3.1).
 */
typedef enum virStoragePoolCreateFlags {
    /**
     * Start only (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_NORMAL = 0,
    /**
     * Build first (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD = 1,
    /**
     * Build first, overwriting whatever is there (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_OVERWRITE = 2,
    /**
     * Build first, unless something is there (since 1.3.1).
     */
    VIR_STORAGE_POOL_CREATE_WITH_BUILD_NO_OVERWRITE = 4,
} virStoragePoolCreateFlags;

/**
 * Kind of a storage volume (since 0.4.1).
 */
typedef enum virStorageVolType {
    /**
     * A regular file (since 0.4.1).
     */
    VIR_STORAGE_VOL_FILE = 0,
    /**
     * A block device (since 0.4.1).
     */
    VIR_STORAGE_VOL_BLOCK = 1,
    /**
     * A directory (since 0.9.5).
     */
    VIR_STORAGE_VOL_DIR = 2,
    /**
     * A volume on the network (since 0.9.13).
     */
    VIR_STORAGE_VOL_NETWORK = 3,
    /**
     * A directory on the network (since 1.2.0).
     */
    VIR_STORAGE_VOL_NETDIR = 4,
    /**
     * A ploop directory (since 1.3.4).
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
 * Flags of virStorageVolDelete (since 0.4.1).
 */
typedef enum virStorageVolDeleteFlags {
    /**
     * Delete only, which is fast (since 0.4.1).
     */
    VIR_STORAGE_VOL_DELETE_NORMAL = 0,
    /**
     * Overwrite all data with zeros first, which is slow (since 0.4.1).
     */
    VIR_STORAGE_VOL_DELETE_ZEROED = 1,
    /**
     * Delete the volume's snapshots too (since 1.2.21).
     */
    VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS = 2,
} virStorageVolDeleteFlags;

/**
 * How virStorageVolWipePattern overwrites a volume (since 0.9.10).
 */
typedef enum virStorageVolWipeAlgorithm {
    /**
     * One pass of zeros (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_ZERO = 0,
    /**
     * Four passes, as the NNSA's policy letter asks (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_NNSA = 1,
    /**
     * Four passes, as DoD 5220.22-M asks (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_DOD = 2,
    /**
     * Nine passes, as the German BSI recommends (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_BSI = 3,
    /**
     * Gutmann's 35 passes (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_GUTMANN = 4,
    /**
     * Schneier's seven passes (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER = 5,
    /**
     * Pfitzner's seven random passes (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7 = 6,
    /**
     * Pfitzner's 33 random passes (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33 = 7,
    /**
     * One random pass (since 0.9.10).
     */
    VIR_STORAGE_VOL_WIPE_ALG_RANDOM = 8,
    /**
     * By telling the device to discard (since 1.3.2).
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
 * Flags of virStorageVolGetInfoFlags (since 3.0.0).
 */
typedef enum virStorageVolInfoFlags {
    /**
     * The space that is allocated (since 3.0.0).
     */
    VIR_STORAGE_VOL_USE_ALLOCATION = 0,
    /**
     * The physical size, in the place of the allocation (since 3.0.0).
     */
    VIR_STORAGE_VOL_GET_PHYSICAL = 1,
} virStorageVolInfoFlags;

/**
 * Flags of virStoragePoolGetXMLDesc (since 0.9.13).
 */
typedef enum virStorageXMLFlags {
    /**
     * What the next start will use (since 0.9.13).
     */
    VIR_STORAGE_XML_INACTIVE = 1,
} virStorageXMLFlags;

/**
 * Filters of virConnectListAllStoragePools (since 0.10.2).
 */
typedef enum virConnectListAllStoragePoolsFlags {
    /**
     * Inactive pools (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE = 1,
    /**
     * Active pools (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE = 2,
    /**
     * Pools with a persistent definition (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_PERSISTENT = 4,
    /**
     * Pools without a persistent definition (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_TRANSIENT = 8,
    /**
     * Pools that start with the host (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART = 16,
    /**
     * Pools that do not start with the host (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_NO_AUTOSTART = 32,
    /**
     * Pools of type dir (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_DIR = 64,
    /**
     * Pools of type fs (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_FS = 128,
    /**
     * Pools of type netfs (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_NETFS = 256,
    /**
     * Pools of type logical (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_LOGICAL = 512,
    /**
     * Pools of type disk (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_DISK = 1024,
    /**
     * Pools of type iscsi (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI = 2048,
    /**
     * Pools of type scsi (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_SCSI = 4096,
    /**
     * Pools of type mpath (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_MPATH = 8192,
    /**
     * Pools of type rbd (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_RBD = 16384,
    /**
     * Pools of type sheepdog (since 0.10.2).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_SHEEPDOG = 32768,
    /**
     * Pools of type gluster (since 1.2.1).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_GLUSTER = 65536,
    /**
     * Pools of type zfs (since 1.2.8).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ZFS = 131072,
    /**
     * Pools of type vstorage (since 3.1.0).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_VSTORAGE = 262144,
    /**
     * Pools of type iscsi-direct (since 5.6.0).
     */
    VIR_CONNECT_LIST_STORAGE_POOLS_ISCSI_DIRECT = 524288,
} virConnectListAllStoragePoolsFlags;

/**
 * Flags of virStoragePoolDefineXML (since 7.7.0).
 */
typedef enum virStoragePoolDefineFlags {
    /**
     * Check the document against the schema (since 7.7.0).
     */
    VIR_STORAGE_POOL_DEFINE_VALIDATE = 1,
} virStoragePoolDefineFlags;

/**
 * Flags of virStorageVolCreateXML and virStorageVolCreateXMLFrom (since 1.0.1).
 */
typedef enum virStorageVolCreateFlags {
    /**
     * Allocate the format's metadata now (since 1.0.1).
     */
    VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA = 1,
    /**
     * Share blocks with the source where the file system can (since 1.2.13).
     */
    VIR_STORAGE_VOL_CREATE_REFLINK = 2,
    /**
     * Check the document against the schema (since 8.10.0).
     */
    VIR_STORAGE_VOL_CREATE_VALIDATE = 4,
} virStorageVolCreateFlags;

/**
 * Flags of virStorageVolDownload (since 3.4.0).
 */
typedef enum virStorageVolDownloadFlags {
    /**
     * Send holes as holes (since 3.4.0).
     */
    VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM = 1,
} virStorageVolDownloadFlags;

/**
 * Flags of virStorageVolUpload (since 3.4.0).
 */
typedef enum virStorageVolUploadFlags {
    /**
     * Accept holes as holes (since 3.4.0).
     */
    VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM = 1,
} virStorageVolUploadFlags;

/**
 * Flags of virStorageVolResize (since 0.9.10).
 */
typedef enum virStorageVolResizeFlags {
    /**
     * Allocate the new space now (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_ALLOCATE = 1,
    /**
     * The size is a difference (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_DELTA = 2,
    /**
     * Allow a smaller size (since 0.9.10).
     */
    VIR_STORAGE_VOL_RESIZE_SHRINK = 4,
} virStorageVolResizeFlags;

/**
 * Kinds of storage pool event, each with its own callback type (since 2.0.0).
 */
typedef enum virStoragePoolEventID {
    /**
     * Lifecycle: virConnectStoragePoolEventLifecycleCallback (since 2.0.0).
     */
    VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE = 0,
    /**
     * The pool was refreshed: virConnectStoragePoolEventGenericCallback (since 2.0.0).
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
 * Kinds of lifecycle event of a storage pool (since 2.0.0).
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
     * Built (since 3.8.0).
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
 * A storage pool; seen through its handle only (since 0.4.1).
 */
typedef struct _virStoragePool _virStoragePool;

/**
 * A storage volume; seen through its handle only (since 0.4.1).
 */
typedef struct _virStorageVol _virStorageVol;

/**
 * A storage pool; seen through its handle only (since 0.4.1).
 */
typedef struct _virStoragePool virStoragePool;

/**
 * Handle of a storage pool (since 0.4.1).
 */
typedef virStoragePool *virStoragePoolPtr;

/**
 * What virStoragePoolGetInfo tells; sizes in bytes (since 0.4.1).
 */
typedef struct _virStoragePoolInfo {
    /**
     * A virStoragePoolState number.
     */
    int state;
    /**
     * Size.
     */
    unsigned long long capacity;
    /**
     * Space in use.
     */
    unsigned long long allocation;
    /**
     * Space that is free.
     */
    unsigned long long available;
} _virStoragePoolInfo;

/**
 * What virStoragePoolGetInfo tells; sizes in bytes (since 0.4.1).
 */
typedef struct _virStoragePoolInfo virStoragePoolInfo;

/**
 * Pointer to a virStoragePoolInfo (since 0.4.1).
 */
typedef virStoragePoolInfo *virStoragePoolInfoPtr;

/**
 * A storage volume; seen through its handle only (since 0.4.1).
 */
typedef struct _virStorageVol virStorageVol;

/**
 * Handle of a storage volume (since 0.4.1).
 */
typedef virStorageVol *virStorageVolPtr;

/**
 * What virStorageVolGetInfo tells; sizes in bytes (since 0.4.1).
 */
typedef struct _virStorageVolInfo {
    /**
     * A virStorageVolType number.
     */
    int type;
    /**
     * Size that a guest sees.
     */
    unsigned long long capacity;
    /**
     * Space in use.
     */
    unsigned long long allocation;
} _virStorageVolInfo;

/**
 * What virStorageVolGetInfo tells; sizes in bytes (since 0.4.1).
 */
typedef struct _virStorageVolInfo virStorageVolInfo;

/**
 * Pointer to a virStorageVolInfo (since 0.4.1).
 */
typedef virStorageVolInfo *virStorageVolInfoPtr;

/**
 * An event without further arguments; other callbacks are cast to it by VIR_STORAGE_POOL_EVENT_CALLBACK (since 2.0.0).
 */
typedef void (*virConnectStoragePoolEventGenericCallback)(virConnectPtr conn,
                                                          virStoragePoolPtr pool,
                                                          void *opaque);

/**
 * A lifecycle event: a virStoragePoolEventLifecycleType number and 0 (since 2.0.0).
 */
typedef void (*virConnectStoragePoolEventLifecycleCallback)(virConnectPtr conn,
                                                            virStoragePoolPtr pool,
                                                            int event,
                                                            int detail,
                                                            void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Looks for storage a pool of a type could be made of, as an XML document.
 *
 * - `conn`: the connection
 * - `type`: what it is about
 * - `srcSpec`: the src spec
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `type` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.5.
 */
char *virConnectFindStoragePoolSources(virConnectPtr conn,
                                       const char *type,
                                       const char *srcSpec,
                                       unsigned int flags);

/**
 * Describes the storage pool types supported, as an XML document.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.2.0.
 */
char *virConnectGetStoragePoolCapabilities(virConnectPtr conn, unsigned int flags);

/**
 * Lists the storage pools that the filter flags select.
 *
 * - `conn`: the connection
 * - `pools`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllStoragePools(virConnectPtr conn,
                                  virStoragePoolPtr **pools,
                                  unsigned int flags);

/**
 * Lists the names of the defined storage pools that are not active.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virConnectListDefinedStoragePools(virConnectPtr conn,
                                      char **names,
                                      int maxnames);

/**
 * Lists the names of the active storage pools.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virConnectListStoragePools(virConnectPtr conn,
                               char **names,
                               int maxnames);

/**
 * Counts the defined storage pools that are not active.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virConnectNumOfDefinedStoragePools(virConnectPtr conn);

/**
 * Counts the active storage pools.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virConnectNumOfStoragePools(virConnectPtr conn);

/**
 * Builds the storage below a pool.
 *
 * - `pool`: the storage pool
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolBuild(virStoragePoolPtr pool,
                        unsigned int flags);

/**
 * Starts a defined storage pool.
 *
 * - `pool`: the storage pool
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolCreate(virStoragePoolPtr pool,
                         unsigned int flags);

/**
 * Creates and starts a storage pool from an XML document.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolCreateXML(virConnectPtr conn,
                                          const char *xmlDesc,
                                          unsigned int flags);

/**
 * Defines a storage pool, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolDefineXML(virConnectPtr conn,
                                          const char *xml,
                                          unsigned int flags);

/**
 * Deletes the storage below a pool.
 *
 * - `pool`: the storage pool
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolDelete(virStoragePoolPtr pool,
                         unsigned int flags);

/**
 * Stops a storage pool.
 *
 * - `pool`: the storage pool
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolDestroy(virStoragePoolPtr pool);

/**
 * Gives back a reference to the storage pool's handle; the storage pool itself stays.
 *
 * - `pool`: the storage pool
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolFree(virStoragePoolPtr pool);

/**
 * Tells whether the storage pool starts with the host.
 *
 * - `pool`: the storage pool
 * - `autostart`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolGetAutostart(virStoragePoolPtr pool,
                               int *autostart);

/**
 * Gives the connection behind the storage pool's handle. No reference is added.
 *
 * - `pool`: the storage pool
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
virConnectPtr virStoragePoolGetConnect(virStoragePoolPtr pool);

/**
 * Reads the pool's state and sizes in bytes.
 *
 * - `pool`: the storage pool
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolGetInfo(virStoragePoolPtr pool,
                          virStoragePoolInfoPtr info);

/**
 * Gives the storage pool's name. The text belongs to the handle.
 *
 * - `pool`: the storage pool
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
const char *virStoragePoolGetName(virStoragePoolPtr pool);

/**
 * Gives the storage pool's UUID as 16 raw bytes.
 *
 * - `pool`: the storage pool
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolGetUUID(virStoragePoolPtr pool, unsigned char *uuid);

/**
 * Gives the storage pool's UUID as text.
 *
 * - `pool`: the storage pool
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolGetUUIDString(virStoragePoolPtr pool, char *buf);

/**
 * Describes the storage pool as an XML document.
 *
 * - `pool`: the storage pool
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
char *virStoragePoolGetXMLDesc(virStoragePoolPtr pool,
                               unsigned int flags);

/**
 * Tells whether the storage pool is active: 1 or 0.
 *
 * - `pool`: the storage pool
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virStoragePoolIsActive(virStoragePoolPtr pool);

/**
 * Tells whether the storage pool has a definition that outlives it: 1 or 0.
 *
 * - `pool`: the storage pool
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virStoragePoolIsPersistent(virStoragePoolPtr pool);

/**
 * Lists the pool's volumes.
 *
 * - `pool`: the storage pool
 * - `vols`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virStoragePoolListAllVolumes(virStoragePoolPtr pool,
                                 virStorageVolPtr **vols,
                                 unsigned int flags);

/**
 * Lists the names of the pool's volumes.
 *
 * - `pool`: the storage pool
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolListVolumes(virStoragePoolPtr pool,
                              char **names,
                              int maxnames);

/**
 * Finds a storage pool by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolLookupByName(virConnectPtr conn,
                                             const char *name);

/**
 * Finds a storage pool by the directory it is mounted at.
 *
 * - `conn`: the connection
 * - `path`: the path
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `path` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.1.0.
 */
virStoragePoolPtr virStoragePoolLookupByTargetPath(virConnectPtr conn,
                                                   const char *path);

/**
 * Finds a storage pool by its raw UUID.
 *
 * - `conn`: the connection
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolLookupByUUID(virConnectPtr conn,
                                             const unsigned char *uuid);

/**
 * Finds a storage pool by its UUID as text.
 *
 * - `conn`: the connection
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolLookupByUUIDString(virConnectPtr conn,
                                                   const char *uuidstr);

/**
 * Finds the storage pool a volume lies in.
 *
 * - `vol`: the volume
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStoragePoolPtr virStoragePoolLookupByVolume(virStorageVolPtr vol);

/**
 * Counts the pool's volumes.
 *
 * - `pool`: the storage pool
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolNumOfVolumes(virStoragePoolPtr pool);

/**
 * Adds a reference to the storage pool's handle; each one needs a Free of its own.
 *
 * - `pool`: the storage pool
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virStoragePoolRef(virStoragePoolPtr pool);

/**
 * Looks at the pool's storage anew.
 *
 * - `pool`: the storage pool
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolRefresh(virStoragePoolPtr pool,
                          unsigned int flags);

/**
 * Sets whether the storage pool starts with the host.
 *
 * - `pool`: the storage pool
 * - `autostart`: 0 or 1
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolSetAutostart(virStoragePoolPtr pool,
                               int autostart);

/**
 * Removes the pool's definition.
 *
 * - `pool`: the storage pool
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStoragePoolUndefine(virStoragePoolPtr pool);

/**
 * Creates a volume in the pool.
 *
 * - `pool`: the storage pool
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool,
                                        const char *xmlDesc,
                                        unsigned int flags);

/**
 * Creates a volume in the pool with the content of another.
 *
 * - `pool`: the storage pool
 * - `xmlDesc`: the XML document
 * - `clonevol`: the clonevol
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
virStorageVolPtr virStorageVolCreateXMLFrom(virStoragePoolPtr pool,
                                            const char *xmlDesc,
                                            virStorageVolPtr clonevol,
                                            unsigned int flags);

/**
 * Deletes the volume.
 *
 * - `vol`: the volume
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStorageVolDelete(virStorageVolPtr vol,
                        unsigned int flags);

/**
 * Sends the volume's content through a stream.
 *
 * - `vol`: the volume
 * - `stream`: the stream
 * - `offset`: where to begin, in bytes
 * - `length`: how many bytes, 0 for all
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virStorageVolDownload(virStorageVolPtr vol,
                          virStreamPtr stream,
                          unsigned long long offset,
                          unsigned long long length,
                          unsigned int flags);

/**
 * Gives back a reference to the storage volume's handle; the storage volume itself stays.
 *
 * - `vol`: the volume
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
int virStorageVolFree(virStorageVolPtr vol);

/**
 * Gives the connection behind the storage volume's handle. No reference is added.
 *
 * - `vol`: the volume
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
virConnectPtr virStorageVolGetConnect(virStorageVolPtr vol);

/**
 * Reads the volume's type and sizes in bytes.
 *
 * - `vol`: the volume
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
int virStorageVolGetInfo(virStorageVolPtr vol,
                         virStorageVolInfoPtr info);

/**
 * Reads the volume's type and sizes in bytes, with flags.
 *
 * - `vol`: the volume
 * - `info`: structure to fill
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.0.0.
 */
int virStorageVolGetInfoFlags(virStorageVolPtr vol,
                              virStorageVolInfoPtr info,
                              unsigned int flags);

/**
 * Gives the storage volume's name. The text belongs to the handle.
 *
 * - `vol`: the volume
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
const char *virStorageVolGetName(virStorageVolPtr vol);

/**
 * Gives the path under which guests open the volume.
 *
 * - `vol`: the volume
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
char *virStorageVolGetPath(virStorageVolPtr vol);

/**
 * Describes the storage volume as an XML document.
 *
 * - `vol`: the volume
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
char *virStorageVolGetXMLDesc(virStorageVolPtr vol,
                              unsigned int flags);

/**
 * Finds a volume by its key.
 *
 * - `conn`: the connection
 * - `key`: namespace prefix
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `key` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStorageVolPtr virStorageVolLookupByKey(virConnectPtr conn,
                                          const char *key);

/**
 * Finds a volume of the pool by its name.
 *
 * - `pool`: the storage pool
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStorageVolPtr virStorageVolLookupByName(virStoragePoolPtr pool,
                                           const char *name);

/**
 * Finds a volume by its path.
 *
 * - `conn`: the connection
 * - `path`: the path
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `path` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.1.
 */
virStorageVolPtr virStorageVolLookupByPath(virConnectPtr conn,
                                           const char *path);

/**
 * Adds a reference to the storage volume's handle; each one needs a Free of its own.
 *
 * - `vol`: the volume
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virStorageVolRef(virStorageVolPtr vol);

/**
 * Changes the volume's capacity in bytes.
 *
 * - `vol`: the volume
 * - `capacity`: the capacity
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virStorageVolResize(virStorageVolPtr vol,
                        unsigned long long capacity,
                        unsigned int flags);

/**
 * Fills the volume with what comes through a stream.
 *
 * - `vol`: the volume
 * - `stream`: the stream
 * - `offset`: where to begin, in bytes
 * - `length`: how many bytes, 0 for all
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virStorageVolUpload(virStorageVolPtr vol,
                        virStreamPtr stream,
                        unsigned long long offset,
                        unsigned long long length,
                        unsigned int flags);

/**
 * Overwrites the volume's content.
 *
 * - `vol`: the volume
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virStorageVolWipe(virStorageVolPtr vol,
                      unsigned int flags);

/**
 * Overwrites the volume's content with a pattern.
 *
 * - `vol`: the volume
 * - `algorithm`: the algorithm
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virStorageVolWipePattern(virStorageVolPtr vol,
                             unsigned int algorithm,
                             unsigned int flags);

/**
 * Gives the volume's key, unique in the world. The text belongs to the handle.
 *
 * - `vol`: the object
 *
 * Returns the text, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
 *
 * Since libvirt 0.4.1.
 */
const char *virStorageVolGetKey(virStorageVolPtr vol);

/**
 * Registers a callback for one kind of storage pool event. The connection stays open until the registration is ended.
 *
 * - `conn`: the connection
 * - `pool`: the storage pool whose events are wanted, or NULL for all
 * - `eventID`: a virStoragePoolEventID
 * - `cb`: a function of the kind's callback type, cast
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns the id of the registration; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.0.0.
 */
int virConnectStoragePoolEventRegisterAny(virConnectPtr conn,
                                          virStoragePoolPtr pool,
                                          int eventID,
                                          virConnectStoragePoolEventGenericCallback cb,
                                          void *opaque,
                                          virFreeCallback freecb);

/**
 * Ends a registration of virConnectStoragePoolEventRegisterAny: the callback is not called again.
 *
 * - `conn`: the connection
 * - `callbackID`: the id of the registration
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.0.0.
 */
int virConnectStoragePoolEventDeregisterAny(virConnectPtr conn,
                                            int callbackID);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_STORAGE_H */
