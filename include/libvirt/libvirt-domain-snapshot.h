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
 * Descendants (since 0.9.7).
 */
#define VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS 1

/**
 * The values of a domain snapshot create flags (since 0.9.5).
 */
typedef enum virDomainSnapshotCreateFlags {
    /**
     * Redefine (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE = 1,
    /**
     * Current (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT = 2,
    /**
     * No metadata (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA = 4,
    /**
     * Halt (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_HALT = 8,
    /**
     * Disk only (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY = 16,
    /**
     * Reuse ext (since 0.9.10).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_REUSE_EXT = 32,
    /**
     * Quiesce (since 0.9.10).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE = 64,
    /**
     * Atomic (since 0.9.11).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_ATOMIC = 128,
    /**
     * Live (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_LIVE = 256,
    /**
     * Validate (since 5.6.0).
     */
    VIR_DOMAIN_SNAPSHOT_CREATE_VALIDATE = 512,
} virDomainSnapshotCreateFlags;

/**
 * The values of a domain snapshot xmlflags (since 5.1.0).
 */
typedef enum virDomainSnapshotXMLFlags {
    /**
     * Vir domain snapshot xml secure (since 5.1.0).
     */
    VIR_DOMAIN_SNAPSHOT_XML_SECURE = 1,
} virDomainSnapshotXMLFlags;

/**
 * The values of a domain snapshot list flags (since 0.9.5).
 */
typedef enum virDomainSnapshotListFlags {
    /**
     * Roots (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_ROOTS = 1,
    /**
     * Leaves (since 0.9.7).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_LEAVES = 4,
    /**
     * No leaves (since 0.9.13).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES = 8,
    /**
     * Metadata (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_METADATA = 2,
    /**
     * No metadata (since 0.9.13).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA = 16,
    /**
     * Inactive (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE = 32,
    /**
     * Active (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE = 64,
    /**
     * Disk only (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY = 128,
    /**
     * Internal (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL = 256,
    /**
     * External (since 1.0.1).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL = 512,
    /**
     * Topological (since 5.2.0).
     */
    VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL = 1024,
} virDomainSnapshotListFlags;

/**
 * The values of a domain snapshot revert flags (since 0.9.5).
 */
typedef enum virDomainSnapshotRevertFlags {
    /**
     * Running (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING = 1,
    /**
     * Paused (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED = 2,
    /**
     * Force (since 0.9.7).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_FORCE = 4,
    /**
     * Reset nvram (since 8.1.0).
     */
    VIR_DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM = 8,
} virDomainSnapshotRevertFlags;

/**
 * The values of a domain snapshot delete flags (since 0.8.0).
 */
typedef enum virDomainSnapshotDeleteFlags {
    /**
     * Children (since 0.8.0).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN = 1,
    /**
     * Metadata only (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY = 2,
    /**
     * Children only (since 0.9.5).
     */
    VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY = 4,
} virDomainSnapshotDeleteFlags;

/**
 * A domain snapshot, seen only through its handle (since 0.8.0).
 */
typedef struct _virDomainSnapshot _virDomainSnapshot;

/**
 * `_virDomainSnapshot` under its usual name.
 */
typedef struct _virDomainSnapshot virDomainSnapshot;

/**
 * Pointer to a `virDomainSnapshot` (since 0.8.0).
 */
typedef virDomainSnapshot *virDomainSnapshotPtr;

#endif  /* SOLOVIRT_LIBVIRT_DOMAIN_SNAPSHOT_H */
