/*
 * libvirt-domain-checkpoint.h: Checkpoints: points in a domain's time from which changed disk blocks are tracked.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H
#define SOLOVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H

#include "libvirt-common.h"
#include "libvirt-host.h"
#include "libvirt-domain.h"


/**
 * All below, not only the children, when listing a checkpoint's children (since 5.6.0).
 */
#define VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS 1

/**
 * Flags of virDomainCheckpointCreateXML (since 5.6.0).
 */
typedef enum virDomainCheckpointCreateFlags {
    /**
     * Take in the metadata of a checkpoint that exists (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    /**
     * Let the guest agent freeze the file systems meanwhile (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2,
    /**
     * With REDEFINE: check that the disks have the bitmaps (since 6.10.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4,
} virDomainCheckpointCreateFlags;

/**
 * Flags of virDomainCheckpointGetXMLDesc (since 5.6.0).
 */
typedef enum virDomainCheckpointXMLFlags {
    /**
     * With passwords and other secrets; needs a connection that is not read-only (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    /**
     * Without the domain's definition (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2,
    /**
     * With an estimate of the data changed since, for each disk (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4,
} virDomainCheckpointXMLFlags;

/**
 * Filters of the functions that list checkpoints (since 5.6.0).
 */
typedef enum virDomainCheckpointListFlags {
    /**
     * Checkpoints without a parent, when listing a domain's (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    /**
     * Parents before their children (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2,
    /**
     * Checkpoints without children (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4,
    /**
     * Checkpoints with children (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8,
} virDomainCheckpointListFlags;

/**
 * Flags of virDomainCheckpointDelete (since 5.6.0).
 */
typedef enum virDomainCheckpointDeleteFlags {
    /**
     * Delete the checkpoint and all below it (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    /**
     * Forget the metadata; the bitmaps stay (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2,
    /**
     * Delete all below the checkpoint, which stays (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4,
} virDomainCheckpointDeleteFlags;

/**
 * A checkpoint of a domain; seen through its handle only (since 5.2.0).
 */
typedef struct _virDomainCheckpoint _virDomainCheckpoint;

/**
 * A checkpoint of a domain; seen through its handle only (since 5.2.0).
 */
typedef struct _virDomainCheckpoint virDomainCheckpoint;

/**
 * Handle of a checkpoint (since 5.2.0).
 */
typedef virDomainCheckpoint *virDomainCheckpointPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Creates a checkpoint of the domain.
 *
 * - `domain`: the domain
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
virDomainCheckpointPtr virDomainCheckpointCreateXML(virDomainPtr domain,
                                                    const char *xmlDesc,
                                                    unsigned int flags);

/**
 * Deletes a checkpoint, and as the flags say its children or only its metadata.
 *
 * - `checkpoint`: the checkpoint
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
int virDomainCheckpointDelete(virDomainCheckpointPtr checkpoint,
                              unsigned int flags);

/**
 * Gives back a reference to the checkpoint's handle; the checkpoint itself stays.
 *
 * - `checkpoint`: the checkpoint
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
 *
 * Since libvirt 5.6.0.
 */
int virDomainCheckpointFree(virDomainCheckpointPtr checkpoint);

/**
 * Gives the connection behind the checkpoint's handle. No reference is added.
 *
 * - `checkpoint`: the checkpoint
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
 *
 * Since libvirt 5.6.0.
 */
virConnectPtr virDomainCheckpointGetConnect(virDomainCheckpointPtr checkpoint);

/**
 * Gives the checkpoint's name. The text belongs to the handle.
 *
 * - `checkpoint`: the checkpoint
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
 *
 * Since libvirt 5.6.0.
 */
const char *virDomainCheckpointGetName(virDomainCheckpointPtr checkpoint);

/**
 * Gives the checkpoint this one was taken after.
 *
 * - `checkpoint`: the checkpoint
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
virDomainCheckpointPtr virDomainCheckpointGetParent(virDomainCheckpointPtr checkpoint,
                                                    unsigned int flags);

/**
 * Describes the checkpoint as an XML document.
 *
 * - `checkpoint`: the checkpoint
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
char *virDomainCheckpointGetXMLDesc(virDomainCheckpointPtr checkpoint,
                                    unsigned int flags);

/**
 * Lists the checkpoints below this one.
 *
 * - `checkpoint`: the checkpoint
 * - `children`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
int virDomainCheckpointListAllChildren(virDomainCheckpointPtr checkpoint,
                                       virDomainCheckpointPtr **children,
                                       unsigned int flags);

/**
 * Finds a checkpoint of the domain by its name.
 *
 * - `domain`: the domain
 * - `name`: the name
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
virDomainCheckpointPtr virDomainCheckpointLookupByName(virDomainPtr domain,
                                                       const char *name,
                                                       unsigned int flags);

/**
 * Adds a reference to the checkpoint's handle; each one needs a Free of its own.
 *
 * - `checkpoint`: the checkpoint
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
 *
 * Since libvirt 5.6.0.
 */
int virDomainCheckpointRef(virDomainCheckpointPtr checkpoint);

/**
 * Lists the domain's checkpoints that the filter flags select.
 *
 * - `domain`: the domain
 * - `checkpoints`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.6.0.
 */
int virDomainListAllCheckpoints(virDomainPtr domain,
                                virDomainCheckpointPtr **checkpoints,
                                unsigned int flags);

/**
 * Gives the domain that the handle belongs to. No reference is added.
 *
 * - `checkpoint`: the object
 *
 * Returns the domain's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
 *
 * Since libvirt 5.6.0.
 */
virDomainPtr virDomainCheckpointGetDomain(virDomainCheckpointPtr checkpoint);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H */
