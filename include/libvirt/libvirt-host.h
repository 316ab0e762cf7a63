/*
 * libvirt-host.h: Connections and the host behind them.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_HOST_H
#define SOLOVIRT_LIBVIRT_HOST_H

#include "libvirt-common.h"
/** How many CPUs a host with this virNodeInfo can have, offline ones included (since 0.1.4). */
#define VIR_NODEINFO_MAXCPUS(nodeinfo) \
    ((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)

/** The name `kernel` (since 0.9.3). */
#define VIR_NODE_CPU_STATS_KERNEL "kernel"

/** The name `user` (since 0.9.3). */
#define VIR_NODE_CPU_STATS_USER "user"

/** The name `idle` (since 0.9.3). */
#define VIR_NODE_CPU_STATS_IDLE "idle"

/** The name `iowait` (since 0.9.3). */
#define VIR_NODE_CPU_STATS_IOWAIT "iowait"

/** The name `intr` (since 1.2.2). */
#define VIR_NODE_CPU_STATS_INTR "intr"

/** The name `utilization` (since 0.9.3). */
#define VIR_NODE_CPU_STATS_UTILIZATION "utilization"

/** The name `total` (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_TOTAL "total"

/** The name `free` (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_FREE "free"

/** The name `buffers` (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_BUFFERS "buffers"

/** The name `cached` (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_CACHED "cached"

/** The name `shm_pages_to_scan` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"

/** The name `shm_sleep_millisecs` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs"

/** The name `shm_pages_shared` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"

/** The name `shm_pages_sharing` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"

/** The name `shm_pages_unshared` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"

/** The name `shm_pages_volatile` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"

/** The name `shm_full_scans` (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"

/** The name `shm_merge_across_nodes` (since 1.0.0). */
#define VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"

/** The name `pdh` (since 4.5.0). */
#define VIR_NODE_SEV_PDH "pdh"

/** The name `cert-chain` (since 4.5.0). */
#define VIR_NODE_SEV_CERT_CHAIN "cert-chain"

/** The name `cpu0-id` (since 8.4.0). */
#define VIR_NODE_SEV_CPU0_ID "cpu0-id"

/** The name `cbitpos` (since 4.5.0). */
#define VIR_NODE_SEV_CBITPOS "cbitpos"

/** The name `reduced-phys-bits` (since 4.5.0). */
#define VIR_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"

/** The name `max-guests` (since 8.0.0). */
#define VIR_NODE_SEV_MAX_GUESTS "max-guests"

/** The name `max-es-guests` (since 8.0.0). */
#define VIR_NODE_SEV_MAX_ES_GUESTS "max-es-guests"

/** The name `user-name` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_USER_NAME "user-name"

/** The name `unix-user-id` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"

/** The name `group-name` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_GROUP_NAME "group-name"

/** The name `unix-group-id` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"

/** The name `process-id` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_PROCESS_ID "process-id"

/** The name `process-time` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_PROCESS_TIME "process-time"

/** The name `sasl-user-name` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"

/** The name `x509-distinguished-name` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"

/** The name `selinux-context` (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"



/**
 * Length in bytes: security label buflen (since 0.6.1).
 */
#define VIR_SECURITY_LABEL_BUFLEN 4097

/**
 * Length in bytes: security model buflen (since 0.6.1).
 */
#define VIR_SECURITY_MODEL_BUFLEN 257

/**
 * Length in bytes: security doi buflen (since 0.6.1).
 */
#define VIR_SECURITY_DOI_BUFLEN 257

/**
 * Length in bytes: node cpu stats field length (since 0.9.3).
 */
#define VIR_NODE_CPU_STATS_FIELD_LENGTH 80

/**
 * Length in bytes: node memory stats field length (since 0.9.3).
 */
#define VIR_NODE_MEMORY_STATS_FIELD_LENGTH 80

/**
 * Length in bytes: uuid buflen (since 0.2.0).
 */
#define VIR_UUID_BUFLEN 16

/**
 * Length in bytes: uuid string buflen (since 0.2.0).
 */
#define VIR_UUID_STRING_BUFLEN 37

/**
 * The values of a node suspend target (since 0.9.8).
 */
typedef enum virNodeSuspendTarget {
    /**
     * Mem (since 0.9.8).
     */
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    /**
     * Disk (since 0.9.8).
     */
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    /**
     * Hybrid (since 0.9.8).
     */
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NODE_SUSPEND_TARGET_LAST = 3,
#endif
} virNodeSuspendTarget;

/**
 * The values of a node get cpustats all cpus (since 0.9.3).
 */
typedef enum virNodeGetCPUStatsAllCPUs {
    /**
     * Vir node cpu stats all cpus (since 0.9.3).
     */
    VIR_NODE_CPU_STATS_ALL_CPUS = -1,
} virNodeGetCPUStatsAllCPUs;

/**
 * The values of a node get memory stats all cells (since 0.9.3).
 */
typedef enum virNodeGetMemoryStatsAllCells {
    /**
     * Vir node memory stats all cells (since 0.9.3).
     */
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1,
} virNodeGetMemoryStatsAllCells;

/**
 * The values of a connect flags (since 0.4.1).
 */
typedef enum virConnectFlags {
    /**
     * Ro (since 0.4.1).
     */
    VIR_CONNECT_RO = 1,
    /**
     * No aliases (since 0.9.7).
     */
    VIR_CONNECT_NO_ALIASES = 2,
} virConnectFlags;

/**
 * The values of a connect credential type (since 0.4.1).
 */
typedef enum virConnectCredentialType {
    /**
     * Username (since 0.4.1).
     */
    VIR_CRED_USERNAME = 1,
    /**
     * Authname (since 0.4.1).
     */
    VIR_CRED_AUTHNAME = 2,
    /**
     * Language (since 0.4.1).
     */
    VIR_CRED_LANGUAGE = 3,
    /**
     * Cnonce (since 0.4.1).
     */
    VIR_CRED_CNONCE = 4,
    /**
     * Passphrase (since 0.4.1).
     */
    VIR_CRED_PASSPHRASE = 5,
    /**
     * Echoprompt (since 0.4.1).
     */
    VIR_CRED_ECHOPROMPT = 6,
    /**
     * Noechoprompt (since 0.4.1).
     */
    VIR_CRED_NOECHOPROMPT = 7,
    /**
     * Realm (since 0.4.1).
     */
    VIR_CRED_REALM = 8,
    /**
     * External (since 0.4.1).
     */
    VIR_CRED_EXTERNAL = 9,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_CRED_LAST = 10,
#endif
} virConnectCredentialType;

/**
 * The values of a cpucompare result (since 0.7.5).
 */
typedef enum virCPUCompareResult {
    /**
     * Error (since 0.7.5).
     */
    VIR_CPU_COMPARE_ERROR = -1,
    /**
     * Incompatible (since 0.7.5).
     */
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    /**
     * Identical (since 0.7.5).
     */
    VIR_CPU_COMPARE_IDENTICAL = 1,
    /**
     * Superset (since 0.7.5).
     */
    VIR_CPU_COMPARE_SUPERSET = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_CPU_COMPARE_LAST = 3,
#endif
} virCPUCompareResult;

/**
 * The values of a connect compare cpuflags (since 1.2.6).
 */
typedef enum virConnectCompareCPUFlags {
    /**
     * Fail incompatible (since 1.2.6).
     */
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    /**
     * Validate xml (since 6.9.0).
     */
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2,
} virConnectCompareCPUFlags;

/**
 * The values of a connect baseline cpuflags (since 1.1.2).
 */
typedef enum virConnectBaselineCPUFlags {
    /**
     * Expand features (since 1.1.2).
     */
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    /**
     * Migratable (since 1.2.14).
     */
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2,
} virConnectBaselineCPUFlags;

/**
 * The values of a node alloc pages flags (since 1.2.9).
 */
typedef enum virNodeAllocPagesFlags {
    /**
     * Add (since 1.2.9).
     */
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    /**
     * Set (since 1.2.9).
     */
    VIR_NODE_ALLOC_PAGES_SET = 1,
} virNodeAllocPagesFlags;

/**
 * A connect, seen only through its handle (since 0.0.1).
 */
typedef struct _virConnect _virConnect;

/**
 * A stream, seen only through its handle (since 0.7.2).
 */
typedef struct _virStream _virStream;

/**
 * `_virConnect` under its usual name.
 */
typedef struct _virConnect virConnect;

/**
 * `_virStream` under its usual name.
 */
typedef struct _virStream virStream;

/**
 * The C structure of a security label (since 0.6.1).
 */
typedef struct _virSecurityLabel {
    /**
     * Label.
     */
    char label[4097];
    /**
     * Enforcing.
     */
    int enforcing;
} _virSecurityLabel;

/**
 * `_virSecurityLabel` under its usual name.
 */
typedef struct _virSecurityLabel virSecurityLabel;

/**
 * The C structure of a security model (since 0.6.1).
 */
typedef struct _virSecurityModel {
    /**
     * Model.
     */
    char model[257];
    /**
     * Doi.
     */
    char doi[257];
} _virSecurityModel;

/**
 * `_virSecurityModel` under its usual name.
 */
typedef struct _virSecurityModel virSecurityModel;

/**
 * The C structure of a node info (since 0.1.0).
 */
typedef struct _virNodeInfo {
    /**
     * Model.
     */
    char model[32];
    /**
     * Memory.
     */
    unsigned long memory;
    /**
     * Cpus.
     */
    unsigned int cpus;
    /**
     * Mhz.
     */
    unsigned int mhz;
    /**
     * Nodes.
     */
    unsigned int nodes;
    /**
     * Sockets.
     */
    unsigned int sockets;
    /**
     * Cores.
     */
    unsigned int cores;
    /**
     * Threads.
     */
    unsigned int threads;
} _virNodeInfo;

/**
 * `_virNodeInfo` under its usual name.
 */
typedef struct _virNodeInfo virNodeInfo;

/**
 * The C structure of a node cpustats (since 0.9.3).
 */
typedef struct _virNodeCPUStats {
    /**
     * Field.
     */
    char field[80];
    /**
     * Value.
     */
    unsigned long long value;
} _virNodeCPUStats;

/**
 * `_virNodeCPUStats` under its usual name.
 */
typedef struct _virNodeCPUStats virNodeCPUStats;

/**
 * The C structure of a node memory stats (since 0.9.3).
 */
typedef struct _virNodeMemoryStats {
    /**
     * Field.
     */
    char field[80];
    /**
     * Value.
     */
    unsigned long long value;
} _virNodeMemoryStats;

/**
 * `_virNodeMemoryStats` under its usual name.
 */
typedef struct _virNodeMemoryStats virNodeMemoryStats;

/**
 * The C structure of a connect credential (since 0.4.1).
 */
typedef struct _virConnectCredential {
    /**
     * Type.
     */
    int type;
    /**
     * Prompt.
     */
    const char *prompt;
    /**
     * Challenge.
     */
    const char *challenge;
    /**
     * Defresult.
     */
    const char *defresult;
    /**
     * Result.
     */
    char *result;
    /**
     * Resultlen.
     */
    unsigned int resultlen;
} _virConnectCredential;

/**
 * `_virConnectCredential` under its usual name.
 */
typedef struct _virConnectCredential virConnectCredential;

/**
 * Pointer to a `virConnectCredential` (since 0.4.1).
 */
typedef virConnectCredential *virConnectCredentialPtr;

/**
 * The callback type `virConnectAuthCallbackPtr`; the last argument is what was registered with it (since 0.4.1).
 */
typedef int (*virConnectAuthCallbackPtr)(virConnectCredentialPtr cred,
                                         unsigned int ncred,
                                         void *cbdata);

/**
 * The C structure of a connect auth (since 0.4.1).
 */
typedef struct _virConnectAuth {
    /**
     * Credtype.
     */
    int *credtype;
    /**
     * Ncredtype.
     */
    unsigned int ncredtype;
    /**
     * Cb.
     */
    virConnectAuthCallbackPtr cb;
    /**
     * Cbdata.
     */
    void *cbdata;
} _virConnectAuth;

/**
 * `_virConnectAuth` under its usual name.
 */
typedef struct _virConnectAuth virConnectAuth;

/**
 * Pointer to a `virConnect` (since 0.0.1).
 */
typedef virConnect *virConnectPtr;

/**
 * Pointer to a `virStream` (since 0.7.2).
 */
typedef virStream *virStreamPtr;

/**
 * Pointer to a `virSecurityLabel` (since 0.6.1).
 */
typedef virSecurityLabel *virSecurityLabelPtr;

/**
 * Pointer to a `virSecurityModel` (since 0.6.1).
 */
typedef virSecurityModel *virSecurityModelPtr;

/**
 * Pointer to a `virNodeInfo` (since 0.1.0).
 */
typedef virNodeInfo *virNodeInfoPtr;

/**
 * Pointer to a `virNodeCPUStats` (since 0.9.3).
 */
typedef virNodeCPUStats *virNodeCPUStatsPtr;

/**
 * Pointer to a `virNodeMemoryStats` (since 0.9.3).
 */
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;

/**
 * Pointer to a `virConnectAuth` (since 0.4.1).
 */
typedef virConnectAuth *virConnectAuthPtr;

/**
 * The callback type `virConnectCloseFunc`; the last argument is what was registered with it (since 0.10.0).
 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_HOST_H */
