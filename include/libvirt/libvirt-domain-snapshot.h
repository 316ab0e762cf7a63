/*
 * libvirt-domain-snapshot.h: Snapshots: states of a domain to which it can return.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H
#define SOLOVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H

#include "libvirt-common.h"
#include "libvirt-host.h"
#include "libvirt-domain.h"


/**
 * All below, not only the children, when listing a snapshot's children (since 0.9.7).
 */
#define VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS 1

/**
 * Flags of virDomainSnapshotCreateXML (since 0.9.5).
 */
typedef enum virDomainSnapshotCreateFlags {
    /**
     * Take in the metadata of a snapshot that exists, or change it (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1,
    /**
     * With REDEFINE: make it the current snapshot (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2,
    /**
     * Make the snapshot and keep no metadata of it (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4,
    /**
     * Stop the domain after the snapshot (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8,
    /**
     * Snapshot the disks without the memory (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16,
    /**
     * Use existing files for external snapshots (since 0.9.10).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32,
    /**
     * Let the guest agent freeze the file systems meanwhile (since 0.9.10).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64,
    /**
     * All disks or none (since 0.9.11).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128,
    /**
     * Let the guest run while its memory is saved (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256,
    /**
     * Check the document against the schema (since 5.6.0).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512,
} virDomainSnapshotCreateFlags;

/**
 * Flags of virDomainSnapshotGetXMLDesc (since 5.1.0).
 */
typedef enum virDomainSnapshotXMLFlags {
    /**
     * With passwords and other secrets; needs a connection that is not read-only (since 5.1.0).
     */
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1,
} virDomainSnapshotXMLFlags;

/**
 * Filters of the functions that count and list snapshots: the flags of one group widen, those of another narrow the
 * choice (since 0.9.5).
 */
typedef enum virDomainSnapshotListFlags {
    /**
     * Snapshots without a parent, when listing a domain's (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1,
    /**
     * Snapshots without children (since 0.9.7).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4,
    /**
     * Snapshots with children (since 0.9.13).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8,
    /**
     * Snapshots with metadata of the library's, which undefine would lose (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2,
    /**
     * Snapshots without such metadata (since 0.9.13).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16,
    /**
     * Snapshots of an inactive domain (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32,
    /**
     * Snapshots of an active domain, with its memory (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64,
    /**
     * Snapshots of an active domain's disks alone (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128,
    /**
     * Snapshots inside the images (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256,
    /**
     * Snapshots in files of their own (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512,
    /**
     * Parents before their children (since 5.2.0).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024,
} virDomainSnapshotListFlags;

/**
 * Flags of virDomainRevertToSnapshot (since 0.9.5).
 */
typedef enum virDomainSnapshotRevertFlags {
    /**
     * Run afterwards, whatever the snapshot's state (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1,
    /**
     * Stay paused afterwards, whatever the snapshot's state (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2,
    /**
     * Go ahead where the revert is risky (since 0.9.7).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4,
    /**
     * Make the NVRAM file anew from its template (since 8.1.0).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8,
} virDomainSnapshotRevertFlags;

/**
 * Flags of virDomainSnapshotDelete (since 0.8.0).
 */
typedef enum virDomainSnapshotDeleteFlags {
    /**
     * Delete the snapshot and all below it (since 0.8.0).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1,
    /**
     * Forget the metadata; the storage stays (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2,
    /**
     * Delete all below the snapshot, which stays (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4,
} virDomainSnapshotDeleteFlags;

/**
 * A snapshot of a domain; seen through its handle only (since 0.8.0).
 */
typedef struct _virDomainSnapshot _virDomainSnapshot;

/**
 * A snapshot of a domain; seen through its handle only (since 0.8.0).
 */
typedef struct _virDomainSnapshot virDomainSnapshot;

/**
 * Handle of a snapshot (since 0.8.0).
 */
typedef virDomainSnapshot *virDomainSnapshotPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Tells whether the domain has a current snapshot.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainHasCurrentSnapshot(virDomainPtr domain, unsigned int flags);

/**
 * Lists the domain's snapshots that the filter flags select.
 *
 * - `domain`: the domain
 * - `snaps`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.13.
 */
int virDomainListAllSnapshots(virDomainPtr domain,
                              virDomainSnapshotPtr **snaps,
                              unsigned int flags);

/**
 * Puts the domain back into the state a snapshot holds.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainRevertToSnapshot(virDomainSnapshotPtr snapshot,
                              unsigned int flags);

/**
 * Takes a snapshot of the domain, or as VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE says restores the metadata of one.
 *
 * - `domain`: the domain
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virDomainSnapshotPtr virDomainSnapshotCreateXML(virDomainPtr domain,
                                                const char *xmlDesc,
                                                unsigned int flags);

/**
 * Gives the domain's current snapshot.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virDomainSnapshotPtr virDomainSnapshotCurrent(virDomainPtr domain, unsigned int flags);

/**
 * Deletes a snapshot, and as the flags say its children or only its metadata.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainSnapshotDelete(virDomainSnapshotPtr snapshot,
                            unsigned int flags);

/**
 * Gives back a reference to the snapshot's handle; the snapshot itself stays.
 *
 * - `snapshot`: the snapshot
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
 *
 * Since libvirt 0.8.0.
 */
int virDomainSnapshotFree(virDomainSnapshotPtr snapshot);

/**
 * Gives the connection behind the snapshot's handle. No reference is added.
 *
 * - `snapshot`: the snapshot
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
 *
 * Since libvirt 0.9.5.
 */
virConnectPtr virDomainSnapshotGetConnect(virDomainSnapshotPtr snapshot);

/**
 * Gives the snapshot's name. The text belongs to the handle.
 *
 * - `snapshot`: the snapshot
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
 *
 * Since libvirt 0.9.5.
 */
const char *virDomainSnapshotGetName(virDomainSnapshotPtr snapshot);

/**
 * Gives the snapshot this one was taken after.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.7.
 */
virDomainSnapshotPtr virDomainSnapshotGetParent(virDomainSnapshotPtr snapshot,
                                                unsigned int flags);

/**
 * Describes the snapshot as an XML document.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
char *virDomainSnapshotGetXMLDesc(virDomainSnapshotPtr snapshot,
                                  unsigned int flags);

/**
 * Tells whether the library keeps metadata about the snapshot.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.13.
 */
int virDomainSnapshotHasMetadata(virDomainSnapshotPtr snapshot,
                                 unsigned int flags);

/**
 * Tells whether the snapshot is its domain's current one.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.13.
 */
int virDomainSnapshotIsCurrent(virDomainSnapshotPtr snapshot,
                               unsigned int flags);

/**
 * Lists the snapshots below this one.
 *
 * - `snapshot`: the snapshot
 * - `snaps`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.13.
 */
int virDomainSnapshotListAllChildren(virDomainSnapshotPtr snapshot,
                                     virDomainSnapshotPtr **snaps,
                                     unsigned int flags);

/**
 * Lists the names of the snapshots below this one.
 *
 * - `snapshot`: the snapshot
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `nameslen`: how many names the array holds
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `nameslen` is not 0; VIR_ERR_INVALID_ARG when `nameslen` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.7.
 */
int virDomainSnapshotListChildrenNames(virDomainSnapshotPtr snapshot,
                                       char **names,
                                       int nameslen,
                                       unsigned int flags);

/**
 * Lists the names of the domain's snapshots.
 *
 * - `domain`: the domain
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `nameslen`: how many names the array holds
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `nameslen` is not 0; VIR_ERR_INVALID_ARG when `nameslen` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainSnapshotListNames(virDomainPtr domain,
                               char **names,
                               int nameslen,
                               unsigned int flags);

/**
 * Finds a snapshot of the domain by its name.
 *
 * - `domain`: the domain
 * - `name`: the name
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virDomainSnapshotPtr virDomainSnapshotLookupByName(virDomainPtr domain,
                                                   const char *name,
                                                   unsigned int flags);

/**
 * Counts the domain's snapshots.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainSnapshotNum(virDomainPtr domain, unsigned int flags);

/**
 * Counts the snapshots below this one.
 *
 * - `snapshot`: the snapshot
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.7.
 */
int virDomainSnapshotNumChildren(virDomainSnapshotPtr snapshot,
                                 unsigned int flags);

/**
 * Adds a reference to the snapshot's handle; each one needs a Free of its own.
 *
 * - `snapshot`: the snapshot
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
 *
 * Since libvirt 0.9.13.
 */
int virDomainSnapshotRef(virDomainSnapshotPtr snapshot);

/**
 * Gives the domain that the handle belongs to. No reference is added.
 *
 * - `snapshot`: the object
 *
 * Returns the domain's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
 *
 * Since libvirt 0.9.5.
 */
virDomainPtr virDomainSnapshotGetDomain(virDomainSnapshotPtr snapshot);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H */
