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
 * Pointer to a `virConnect` (since 0.0.1).
 */
typedef virConnect *virConnectPtr;

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
 * Pointer to a `virNodeInfo` (since 0.1.0).
 */
typedef virNodeInfo *virNodeInfoPtr;

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
 * Pointer to a `virSecurityModel` (since 0.6.1).
 */
typedef virSecurityModel *virSecurityModelPtr;

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
 * Pointer to a `virNodeCPUStats` (since 0.9.3).
 */
typedef virNodeCPUStats *virNodeCPUStatsPtr;

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
 * Pointer to a `virNodeMemoryStats` (since 0.9.3).
 */
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;

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
 * Pointer to a `virConnectAuth` (since 0.4.1).
 */
typedef virConnectAuth *virConnectAuthPtr;

/**
 * The callback type `virConnectCloseFunc`; the last argument is what was registered with it (since 0.10.0).
 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque);

/**
 * The default answers for virConnectOpenAuth, behind a type that may be shared between threads.
 */
typedef virConnectAuth SharedAuth;

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
 * Pointer to a `virStream` (since 0.7.2).
 */
typedef virStream *virStreamPtr;

/**
 * Pointer to a `virSecurityLabel` (since 0.6.1).
 */
typedef virSecurityLabel *virSecurityLabelPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Pointer to what asks a person at the terminal for credentials, for virConnectOpenAuth (since libvirt 0.4.1).
 */
extern const SharedAuth *virConnectAuthPtrDefault;

/**
 * Computes the most capable CPU that every given host CPU can provide.
 *
 * - `conn`: the connection
 * - `xmlCPUs`: array of CPU descriptions
 * - `ncpus`: how many
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the CPU's XML, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
char *virConnectBaselineCPU(virConnectPtr conn,
                            const char **xmlCPUs,
                            unsigned int ncpus,
                            unsigned int flags);

/**
 * Computes the most capable CPU that a hypervisor can provide on all hosts with the given CPUs.
 *
 * - `conn`: the connection
 * - `emulator`: path of the emulator, or NULL
 * - `arch`: architecture such as "x86_64"
 * - `machine`: machine type, or NULL
 * - `virttype`: virtualization type, or NULL
 * - `xmlCPUs`: array of CPU descriptions
 * - `ncpus`: how many
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the CPU's XML, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.4.0.
 */
char *virConnectBaselineHypervisorCPU(virConnectPtr conn,
                                      const char *emulator,
                                      const char *arch,
                                      const char *machine,
                                      const char *virttype,
                                      const char **xmlCPUs,
                                      unsigned int ncpus,
                                      unsigned int flags);

/**
 * Compares a CPU description with the host's CPU: a virCPUCompareResult number.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.5.
 */
int virConnectCompareCPU(virConnectPtr conn,
                         const char *xmlDesc,
                         unsigned int flags);

/**
 * Compares a CPU description with what a hypervisor can provide on this host: a virCPUCompareResult number.
 *
 * - `conn`: the connection
 * - `emulator`: path of the emulator, or NULL
 * - `arch`: architecture such as "x86_64"
 * - `machine`: machine type, or NULL
 * - `virttype`: virtualization type, or NULL
 * - `xmlCPU`: CPU description
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPU` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.4.0.
 */
int virConnectCompareHypervisorCPU(virConnectPtr conn,
                                   const char *emulator,
                                   const char *arch,
                                   const char *machine,
                                   const char *virttype,
                                   const char *xmlCPU,
                                   unsigned int flags);

/**
 * Lists the CPU models known for an architecture.
 *
 * - `conn`: the connection
 * - `arch`: architecture such as "x86_64"
 * - `models`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are; -1 in case of error. The caller frees each text and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `arch` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.3.
 */
int virConnectGetCPUModelNames(virConnectPtr conn,
                               const char *arch,
                               char ***models,
                               unsigned int flags);

/**
 * Describes the host and the guests it can run, as a capabilities XML document.
 *
 * - `conn`: the connection
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
char *virConnectGetCapabilities(virConnectPtr conn);

/**
 * Gives the host name of the machine the hypervisor runs on.
 *
 * - `conn`: the connection
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.0.
 */
char *virConnectGetHostname(virConnectPtr conn);

/**
 * Gives the largest number of virtual CPUs a guest of a hypervisor type may have.
 *
 * - `conn`: the connection
 * - `type`: what it is about
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virConnectGetMaxVcpus(virConnectPtr conn, const char *type);

/**
 * Gives the host's SMBIOS information as a sysinfo XML document.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.8.
 */
char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags);

/**
 * Gives the hypervisor's version as major * 1,000,000 + minor * 1,000 + release.
 *
 * - `conn`: the connection
 * - `hvVer`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `hvVer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virConnectGetVersion(virConnectPtr conn,
                         unsigned long *hvVer);

/**
 * Tells whether the connection can still be used.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virConnectIsAlive(virConnectPtr conn);

/**
 * Tells whether the connection to the hypervisor is encrypted.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virConnectIsEncrypted(virConnectPtr conn);

/**
 * Tells whether nobody else can listen to the connection to the hypervisor.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virConnectIsSecure(virConnectPtr conn);

/**
 * Tells the server on whose behalf the following calls are made.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.8.0.
 */
int virConnectSetIdentity(virConnectPtr conn,
                          virTypedParameterPtr params,
                          int nparams,
                          unsigned int flags);

/**
 * Starts or stops keep-alive messages on the connection.
 *
 * - `conn`: the connection
 * - `interval`: the interval
 * - `count`: the count
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count);

/**
 * Computes the most capable CPU that every given host CPU can provide.
 *
 * - `conn`: the connection
 * - `xmlCPUs`: array of CPU descriptions
 * - `ncpus`: how many
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the CPU's XML, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
char *virConnectBaselineCPU(virConnectPtr conn,
                            const char **xmlCPUs,
                            unsigned int ncpus,
                            unsigned int flags);

/**
 * Computes the most capable CPU that a hypervisor can provide on all hosts with the given CPUs.
 *
 * - `conn`: the connection
 * - `emulator`: path of the emulator, or NULL
 * - `arch`: architecture such as "x86_64"
 * - `machine`: machine type, or NULL
 * - `virttype`: virtualization type, or NULL
 * - `xmlCPUs`: array of CPU descriptions
 * - `ncpus`: how many
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the CPU's XML, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.4.0.
 */
char *virConnectBaselineHypervisorCPU(virConnectPtr conn,
                                      const char *emulator,
                                      const char *arch,
                                      const char *machine,
                                      const char *virttype,
                                      const char **xmlCPUs,
                                      unsigned int ncpus,
                                      unsigned int flags);

/**
 * Compares a CPU description with the host's CPU: a virCPUCompareResult number.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.5.
 */
int virConnectCompareCPU(virConnectPtr conn,
                         const char *xmlDesc,
                         unsigned int flags);

/**
 * Compares a CPU description with what a hypervisor can provide on this host: a virCPUCompareResult number.
 *
 * - `conn`: the connection
 * - `emulator`: path of the emulator, or NULL
 * - `arch`: architecture such as "x86_64"
 * - `machine`: machine type, or NULL
 * - `virttype`: virtualization type, or NULL
 * - `xmlCPU`: CPU description
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPU` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.4.0.
 */
int virConnectCompareHypervisorCPU(virConnectPtr conn,
                                   const char *emulator,
                                   const char *arch,
                                   const char *machine,
                                   const char *virttype,
                                   const char *xmlCPU,
                                   unsigned int flags);

/**
 * Lists the CPU models known for an architecture.
 *
 * - `conn`: the connection
 * - `arch`: architecture such as "x86_64"
 * - `models`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are; -1 in case of error. The caller frees each text and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `arch` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.3.
 */
int virConnectGetCPUModelNames(virConnectPtr conn,
                               const char *arch,
                               char ***models,
                               unsigned int flags);

/**
 * Describes the host and the guests it can run, as a capabilities XML document.
 *
 * - `conn`: the connection
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
char *virConnectGetCapabilities(virConnectPtr conn);

/**
 * Gives the host name of the machine the hypervisor runs on.
 *
 * - `conn`: the connection
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.0.
 */
char *virConnectGetHostname(virConnectPtr conn);

/**
 * Gives the largest number of virtual CPUs a guest of a hypervisor type may have.
 *
 * - `conn`: the connection
 * - `type`: what it is about
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virConnectGetMaxVcpus(virConnectPtr conn, const char *type);

/**
 * Gives the host's SMBIOS information as a sysinfo XML document.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.8.
 */
char *virConnectGetSysinfo(virConnectPtr conn, unsigned int flags);

/**
 * Gives the hypervisor's version as major * 1,000,000 + minor * 1,000 + release.
 *
 * - `conn`: the connection
 * - `hvVer`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `hvVer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virConnectGetVersion(virConnectPtr conn,
                         unsigned long *hvVer);

/**
 * Tells whether the connection can still be used.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virConnectIsAlive(virConnectPtr conn);

/**
 * Tells whether the connection to the hypervisor is encrypted.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virConnectIsEncrypted(virConnectPtr conn);

/**
 * Tells whether nobody else can listen to the connection to the hypervisor.
 *
 * - `conn`: the connection
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virConnectIsSecure(virConnectPtr conn);

/**
 * Tells the server on whose behalf the following calls are made.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.8.0.
 */
int virConnectSetIdentity(virConnectPtr conn,
                          virTypedParameterPtr params,
                          int nparams,
                          unsigned int flags);

/**
 * Starts or stops keep-alive messages on the connection.
 *
 * - `conn`: the connection
 * - `interval`: the interval
 * - `count`: the count
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virConnectSetKeepAlive(virConnectPtr conn, int interval, unsigned int count);

/**
 * Changes how many huge pages the host reserves.
 *
 * - `conn`: the connection
 * - `npages`: the npages
 * - `pageSizes`: where to store the result
 * - `pageCounts`: where to store the result
 * - `startCell`: the start cell
 * - `cellCount`: the cell count
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many sizes were changed; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pageSizes` is NULL; VIR_ERR_INVALID_ARG when `pageCounts` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.9.
 */
int virNodeAllocPages(virConnectPtr conn,
                      unsigned int npages,
                      unsigned int *pageSizes,
                      unsigned long long *pageCounts,
                      int startCell,
                      unsigned int cellCount,
                      unsigned int flags);

/**
 * Gives the free memory of NUMA cells in bytes.
 *
 * - `conn`: the connection
 * - `freeMems`: where to store the result
 * - `startCell`: the start cell
 * - `maxCells`: the max cells
 *
 * Returns how many cells were described; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `freeMems` is NULL although `maxCells` is not 0; VIR_ERR_INVALID_ARG when `maxCells` is not positive; VIR_ERR_INVALID_ARG when `startCell` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.3.
 */
int virNodeGetCellsFreeMemory(virConnectPtr conn,
                              unsigned long long *freeMems,
                              int startCell,
                              int maxCells);

/**
 * Gives the host's free memory in bytes.
 *
 * - `conn`: the connection
 *
 * Returns the size; 0 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.3.
 */
unsigned long long virNodeGetFreeMemory(virConnectPtr conn);

/**
 * Counts free pages of given sizes in NUMA cells.
 *
 * - `conn`: the connection
 * - `npages`: the npages
 * - `pages`: where to store the result
 * - `startCell`: the start cell
 * - `cellCount`: the cell count
 * - `counts`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many counts were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pages` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_INVALID_ARG when `counts` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.6.
 */
int virNodeGetFreePages(virConnectPtr conn,
                        unsigned int npages,
                        unsigned int *pages,
                        int startCell,
                        unsigned int cellCount,
                        unsigned long long *counts,
                        unsigned int flags);

/**
 * Describes the host's CPU topology and memory.
 *
 * - `conn`: the connection
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.0.
 */
int virNodeGetInfo(virConnectPtr conn,
                   virNodeInfoPtr info);

/**
 * Reads the host's memory tunables.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virNodeGetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int *nparams,
                               unsigned int flags);

/**
 * Reads what the host's AMD SEV can do.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
int virNodeGetSEVInfo(virConnectPtr conn,
                      virTypedParameterPtr *params,
                      int *nparams,
                      unsigned int flags);

/**
 * Gives the name of the host's security model.
 *
 * - `conn`: the connection
 * - `secmodel`: the secmodel
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `secmodel` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virNodeGetSecurityModel(virConnectPtr conn,
                            virSecurityModelPtr secmodel);

/**
 * Changes the host's memory tunables.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virNodeSetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Suspends the host for a time.
 *
 * - `conn`: the connection
 * - `target`: what to suspend to: a virNodeSuspendTarget number
 * - `duration`: how long in seconds, 0 for ever
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virNodeSuspendForDuration(virConnectPtr conn,
                              unsigned int target,
                              unsigned long long duration,
                              unsigned int flags);

/**
 * Reads the host's CPU times in nanoseconds.
 *
 * - `conn`: the connection
 * - `cpuNum`: the CPU's number, or VIR_NODE_CPU_STATS_ALL_CPUS for all together
 * - `params`: array to fill
 * - `nparams`: how many places it has; 0 asks how many there are
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cpuNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virNodeGetCPUStats(virConnectPtr conn,
                       int cpuNum,
                       virNodeCPUStatsPtr params,
                       int *nparams,
                       unsigned int flags);

/**
 * Reads the host's memory in KiB.
 *
 * - `conn`: the connection
 * - `cellNum`: the cell's number, or VIR_NODE_MEMORY_STATS_ALL_CELLS for all together
 * - `params`: array to fill
 * - `nparams`: how many places it has; 0 asks how many there are
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cellNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virNodeGetMemoryStats(virConnectPtr conn,
                          int cellNum,
                          virNodeMemoryStatsPtr params,
                          int *nparams,
                          unsigned int flags);

/**
 * Gives the bitmap of the host's CPUs that are online.
 *
 * - `conn`: the connection
 * - `cpumap`: where to store the bitmap, lowest bit first, or NULL
 * - `online`: where to store how many CPUs are online, or NULL
 * - `flags`: 0
 *
 * Returns how many CPUs the host has; -1 in case of error. The caller frees the bitmap.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.0.
 */
int virNodeGetCPUMap(virConnectPtr conn,
                     unsigned char **cpumap,
                     unsigned int *online,
                     unsigned int flags);

/**
 * Makes the library ready. Every function does that by itself, so that nobody has to call it.
 *
 * Returns 0.
 *
 * Since libvirt 0.1.0.
 */
int virInitialize(void);

/**
 * Gives the version of the library, as major * 1,000,000 + minor * 1,000 + release.
 *
 * - `libVer`: where to store the level of libvirt's API that the library follows
 * - `type`: a hypervisor type, or NULL; every type is answered alike
 * - `typeVer`: where to store the version of the driver for the type, which is the library's; or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INTERNAL_ERROR when `libVer` is NULL.
 *
 * Since libvirt 0.0.3.
 */
int virGetVersion(unsigned long *libVer,
                  const char *type,
                  unsigned long *typeVer);

/**
 * Opens a connection to a hypervisor.
 *
 * - `name`: URI or alias; NULL or "" for LIBVIRT_DEFAULT_URI or `uri_default` of libvirt.conf
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: VIR_ERR_NO_CONNECT when no driver takes the URI; VIR_ERR_INTERNAL_ERROR when it is none; others as the
 * driver has them.
 *
 * Since libvirt 0.0.3.
 */
virConnectPtr virConnectOpen(const char *name);

/**
 * Opens a connection to a hypervisor through which nothing can be changed.
 *
 * - `name`: as for virConnectOpen
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: as for virConnectOpen.
 *
 * Since libvirt 0.0.3.
 */
virConnectPtr virConnectOpenReadOnly(const char *name);

/**
 * Opens a connection to a hypervisor and answers its questions for credentials.
 *
 * - `name`: as for virConnectOpen
 * - `auth`: who answers, such as virConnectAuthPtrDefault; or NULL
 * - `flags`: bitwise-OR of virConnectFlags
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: as for virConnectOpen; VIR_ERR_AUTH_FAILED when the credentials are not accepted; VIR_ERR_INVALID_ARG for an
 * unknown flag.
 *
 * Since libvirt 0.4.0.
 */
virConnectPtr virConnectOpenAuth(const char *name,
                                 virConnectAuthPtr auth,
                                 unsigned int flags);

/**
 * Gives back a reference to a connection's handle. The connection closes with the last one: domains and other objects
 * found through it, and registrations for events, hold references too.
 *
 * - `conn`: the connection
 *
 * Returns 0 when the connection is closed, 1 when references are left; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
int virConnectClose(virConnectPtr conn);

/**
 * Adds a reference to a connection's handle; each one needs a virConnectClose of its own.
 *
 * - `conn`: the connection
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virConnectRef(virConnectPtr conn);

/**
 * Gives the name of the connection's hypervisor driver, such as "TEST" or "QEMU".
 *
 * - `conn`: the connection
 *
 * Returns the name, which belongs to the library; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
const char *virConnectGetType(virConnectPtr conn);

/**
 * Gives the version of the library at the other end of the connection; here that is this library.
 *
 * - `conn`: the connection
 * - `libVer`: where to store it, as major * 1,000,000 + minor * 1,000 + release
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `libVer` is NULL.
 *
 * Since libvirt 0.7.3.
 */
int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer);

/**
 * Gives the connection's URI, with aliases resolved.
 *
 * - `conn`: the connection
 *
 * Returns the URI, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.3.0.
 */
char *virConnectGetURI(virConnectPtr conn);

/**
 * Registers who is told when the connection breaks. A connection inside this process does not break, so that the
 * callback waits until it is unregistered or the connection closed.
 *
 * - `conn`: the connection
 * - `cb`: the callback
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when it is no longer needed, or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
 *
 * Since libvirt 0.10.0.
 */
int virConnectRegisterCloseCallback(virConnectPtr conn,
                                    virConnectCloseFunc cb,
                                    void *opaque,
                                    virFreeCallback freecb);

/**
 * Ends the registration of virConnectRegisterCloseCallback and frees its data.
 *
 * - `conn`: the connection
 * - `cb`: the registered callback
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
 *
 * Since libvirt 0.10.0.
 */
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb);

/**
 * Changes how many huge pages the host reserves.
 *
 * - `conn`: the connection
 * - `npages`: the npages
 * - `pageSizes`: where to store the result
 * - `pageCounts`: where to store the result
 * - `startCell`: the start cell
 * - `cellCount`: the cell count
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many sizes were changed; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pageSizes` is NULL; VIR_ERR_INVALID_ARG when `pageCounts` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.9.
 */
int virNodeAllocPages(virConnectPtr conn,
                      unsigned int npages,
                      unsigned int *pageSizes,
                      unsigned long long *pageCounts,
                      int startCell,
                      unsigned int cellCount,
                      unsigned int flags);

/**
 * Gives the free memory of NUMA cells in bytes.
 *
 * - `conn`: the connection
 * - `freeMems`: where to store the result
 * - `startCell`: the start cell
 * - `maxCells`: the max cells
 *
 * Returns how many cells were described; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `freeMems` is NULL although `maxCells` is not 0; VIR_ERR_INVALID_ARG when `maxCells` is not positive; VIR_ERR_INVALID_ARG when `startCell` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.3.
 */
int virNodeGetCellsFreeMemory(virConnectPtr conn,
                              unsigned long long *freeMems,
                              int startCell,
                              int maxCells);

/**
 * Gives the host's free memory in bytes.
 *
 * - `conn`: the connection
 *
 * Returns the size; 0 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.3.
 */
unsigned long long virNodeGetFreeMemory(virConnectPtr conn);

/**
 * Counts free pages of given sizes in NUMA cells.
 *
 * - `conn`: the connection
 * - `npages`: the npages
 * - `pages`: where to store the result
 * - `startCell`: the start cell
 * - `cellCount`: the cell count
 * - `counts`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many counts were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pages` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_INVALID_ARG when `counts` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.6.
 */
int virNodeGetFreePages(virConnectPtr conn,
                        unsigned int npages,
                        unsigned int *pages,
                        int startCell,
                        unsigned int cellCount,
                        unsigned long long *counts,
                        unsigned int flags);

/**
 * Describes the host's CPU topology and memory.
 *
 * - `conn`: the connection
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.0.
 */
int virNodeGetInfo(virConnectPtr conn,
                   virNodeInfoPtr info);

/**
 * Reads the host's memory tunables.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virNodeGetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int *nparams,
                               unsigned int flags);

/**
 * Reads what the host's AMD SEV can do.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
int virNodeGetSEVInfo(virConnectPtr conn,
                      virTypedParameterPtr *params,
                      int *nparams,
                      unsigned int flags);

/**
 * Gives the name of the host's security model.
 *
 * - `conn`: the connection
 * - `secmodel`: the secmodel
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `secmodel` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virNodeGetSecurityModel(virConnectPtr conn,
                            virSecurityModelPtr secmodel);

/**
 * Changes the host's memory tunables.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virNodeSetMemoryParameters(virConnectPtr conn,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Suspends the host for a time.
 *
 * - `conn`: the connection
 * - `target`: what to suspend to: a virNodeSuspendTarget number
 * - `duration`: how long in seconds, 0 for ever
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virNodeSuspendForDuration(virConnectPtr conn,
                              unsigned int target,
                              unsigned long long duration,
                              unsigned int flags);

/**
 * Reads the host's CPU times in nanoseconds.
 *
 * - `conn`: the connection
 * - `cpuNum`: the CPU's number, or VIR_NODE_CPU_STATS_ALL_CPUS for all together
 * - `params`: array to fill
 * - `nparams`: how many places it has; 0 asks how many there are
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cpuNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virNodeGetCPUStats(virConnectPtr conn,
                       int cpuNum,
                       virNodeCPUStatsPtr params,
                       int *nparams,
                       unsigned int flags);

/**
 * Reads the host's memory in KiB.
 *
 * - `conn`: the connection
 * - `cellNum`: the cell's number, or VIR_NODE_MEMORY_STATS_ALL_CELLS for all together
 * - `params`: array to fill
 * - `nparams`: how many places it has; 0 asks how many there are
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cellNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virNodeGetMemoryStats(virConnectPtr conn,
                          int cellNum,
                          virNodeMemoryStatsPtr params,
                          int *nparams,
                          unsigned int flags);

/**
 * Gives the bitmap of the host's CPUs that are online.
 *
 * - `conn`: the connection
 * - `cpumap`: where to store the bitmap, lowest bit first, or NULL
 * - `online`: where to store how many CPUs are online, or NULL
 * - `flags`: 0
 *
 * Returns how many CPUs the host has; -1 in case of error. The caller frees the bitmap.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.0.
 */
int virNodeGetCPUMap(virConnectPtr conn,
                     unsigned char **cpumap,
                     unsigned int *online,
                     unsigned int flags);

/**
 * Makes the library ready. Every function does that by itself, so that nobody has to call it.
 *
 * Returns 0.
 *
 * Since libvirt 0.1.0.
 */
int virInitialize(void);

/**
 * Gives the version of the library, as major * 1,000,000 + minor * 1,000 + release.
 *
 * - `libVer`: where to store the level of libvirt's API that the library follows
 * - `type`: a hypervisor type, or NULL; every type is answered alike
 * - `typeVer`: where to store the version of the driver for the type, which is the library's; or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INTERNAL_ERROR when `libVer` is NULL.
 *
 * Since libvirt 0.0.3.
 */
int virGetVersion(unsigned long *libVer,
                  const char *type,
                  unsigned long *typeVer);

/**
 * Opens a connection to a hypervisor.
 *
 * - `name`: URI or alias; NULL or "" for LIBVIRT_DEFAULT_URI or `uri_default` of libvirt.conf
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: VIR_ERR_NO_CONNECT when no driver takes the URI; VIR_ERR_INTERNAL_ERROR when it is none; others as the
 * driver has them.
 *
 * Since libvirt 0.0.3.
 */
virConnectPtr virConnectOpen(const char *name);

/**
 * Opens a connection to a hypervisor through which nothing can be changed.
 *
 * - `name`: as for virConnectOpen
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: as for virConnectOpen.
 *
 * Since libvirt 0.0.3.
 */
virConnectPtr virConnectOpenReadOnly(const char *name);

/**
 * Opens a connection to a hypervisor and answers its questions for credentials.
 *
 * - `name`: as for virConnectOpen
 * - `auth`: who answers, such as virConnectAuthPtrDefault; or NULL
 * - `flags`: bitwise-OR of virConnectFlags
 *
 * Returns a new handle, to be given back with virConnectClose; NULL in case of error.
 *
 * Errors: as for virConnectOpen; VIR_ERR_AUTH_FAILED when the credentials are not accepted; VIR_ERR_INVALID_ARG for an
 * unknown flag.
 *
 * Since libvirt 0.4.0.
 */
virConnectPtr virConnectOpenAuth(const char *name,
                                 virConnectAuthPtr auth,
                                 unsigned int flags);

/**
 * Gives back a reference to a connection's handle. The connection closes with the last one: domains and other objects
 * found through it, and registrations for events, hold references too.
 *
 * - `conn`: the connection
 *
 * Returns 0 when the connection is closed, 1 when references are left; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
int virConnectClose(virConnectPtr conn);

/**
 * Adds a reference to a connection's handle; each one needs a virConnectClose of its own.
 *
 * - `conn`: the connection
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virConnectRef(virConnectPtr conn);

/**
 * Gives the name of the connection's hypervisor driver, such as "TEST" or "QEMU".
 *
 * - `conn`: the connection
 *
 * Returns the name, which belongs to the library; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
const char *virConnectGetType(virConnectPtr conn);

/**
 * Gives the version of the library at the other end of the connection; here that is this library.
 *
 * - `conn`: the connection
 * - `libVer`: where to store it, as major * 1,000,000 + minor * 1,000 + release
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `libVer` is NULL.
 *
 * Since libvirt 0.7.3.
 */
int virConnectGetLibVersion(virConnectPtr conn, unsigned long *libVer);

/**
 * Gives the connection's URI, with aliases resolved.
 *
 * - `conn`: the connection
 *
 * Returns the URI, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.3.0.
 */
char *virConnectGetURI(virConnectPtr conn);

/**
 * Registers who is told when the connection breaks. A connection inside this process does not break, so that the
 * callback waits until it is unregistered or the connection closed.
 *
 * - `conn`: the connection
 * - `cb`: the callback
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when it is no longer needed, or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
 *
 * Since libvirt 0.10.0.
 */
int virConnectRegisterCloseCallback(virConnectPtr conn,
                                    virConnectCloseFunc cb,
                                    void *opaque,
                                    virFreeCallback freecb);

/**
 * Ends the registration of virConnectRegisterCloseCallback and frees its data.
 *
 * - `conn`: the connection
 * - `cb`: the registered callback
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
 *
 * Since libvirt 0.10.0.
 */
int virConnectUnregisterCloseCallback(virConnectPtr conn, virConnectCloseFunc cb);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_HOST_H */
