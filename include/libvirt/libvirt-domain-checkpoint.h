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
 * Descendants (since 5.6.0).
 */
#define VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS 1

/**
 * The values of a domain checkpoint create flags (since 5.6.0).
 */
typedef enum virDomainCheckpointCreateFlags {
    /**
     * Redefine (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE = 1,
    /**
     * Quiesce (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE = 2,
    /**
     * Redefine validate (since 6.10.0).
     */
    VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE = 4,
} virDomainCheckpointCreateFlags;

/**
 * The values of a domain checkpoint xmlflags (since 5.6.0).
 */
typedef enum virDomainCheckpointXMLFlags {
    /**
     * Secure (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_SECURE = 1,
    /**
     * No domain (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN = 2,
    /**
     * Size (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_XML_SIZE = 4,
} virDomainCheckpointXMLFlags;

/**
 * The values of a domain checkpoint list flags (since 5.6.0).
 */
typedef enum virDomainCheckpointListFlags {
    /**
     * Roots (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_ROOTS = 1,
    /**
     * Topological (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL = 2,
    /**
     * Leaves (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_LEAVES = 4,
    /**
     * No leaves (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES = 8,
} virDomainCheckpointListFlags;

/**
 * The values of a domain checkpoint delete flags (since 5.6.0).
 */
typedef enum virDomainCheckpointDeleteFlags {
    /**
     * Children (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN = 1,
    /**
     * Metadata only (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY = 2,
    /**
     * Children only (since 5.6.0).
     */
    VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY = 4,
} virDomainCheckpointDeleteFlags;

/**
 * A domain checkpoint, seen only through its handle (since 5.2.0).
 */
typedef struct _virDomainCheckpoint _virDomainCheckpoint;

/**
 * `_virDomainCheckpoint` under its usual name.
 */
typedef struct _virDomainCheckpoint virDomainCheckpoint;

/**
 * Pointer to a `virDomainCheckpoint` (since 5.2.0).
 */
typedef virDomainCheckpoint *virDomainCheckpointPtr;

#endif  /* SOLOVIRT_LIBVIRT_DOMAIN_CHECKPOINT_H */
