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

/** Time in the kernel since boot, in nanoseconds (since 0.9.3). */
#define VIR_NODE_CPU_STATS_KERNEL "kernel"

/** Time in user space since boot, in nanoseconds (since 0.9.3). */
#define VIR_NODE_CPU_STATS_USER "user"

/** Idle time since boot, in nanoseconds (since 0.9.3). */
#define VIR_NODE_CPU_STATS_IDLE "idle"

/** Time waiting for I/O since boot, in nanoseconds (since 0.9.3). */
#define VIR_NODE_CPU_STATS_IOWAIT "iowait"

/** Time in interrupts since boot, in nanoseconds (since 1.2.2). */
#define VIR_NODE_CPU_STATS_INTR "intr"

/** Use of the CPUs in percent (since 0.9.3). */
#define VIR_NODE_CPU_STATS_UTILIZATION "utilization"

/** All memory, in KiB (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_TOTAL "total"

/** Free memory, in KiB (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_FREE "free"

/** Memory in buffers, in KiB (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_BUFFERS "buffers"

/** Memory in caches, in KiB (since 0.9.3). */
#define VIR_NODE_MEMORY_STATS_CACHED "cached"

/** `shm_pages_to_scan`, uint: how many pages KSM looks at before it sleeps (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"

/** `shm_sleep_millisecs`, uint: how long KSM sleeps, in milliseconds (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS "shm_sleep_millisecs"

/** `shm_pages_shared`, ullong: shared pages in use (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"

/** `shm_pages_sharing`, ullong: further users of the shared pages (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"

/** `shm_pages_unshared`, ullong: pages that are checked again and again without a match (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"

/** `shm_pages_volatile`, ullong: pages that change too fast to be shared (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"

/** `shm_full_scans`, ullong: how often all memory has been looked at (since 0.10.2). */
#define VIR_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"

/** `shm_merge_across_nodes`, uint: 1 to share across NUMA nodes, 0 within each only (since 1.0.0). */
#define VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"

/** `pdh`, string: the platform's Diffie-Hellman key, in base64 (since 4.5.0). */
#define VIR_NODE_SEV_PDH "pdh"

/** `cert-chain`, string: the platform's certificate chain, in base64 (since 4.5.0). */
#define VIR_NODE_SEV_CERT_CHAIN "cert-chain"

/** `cpu0-id`, string: the id of the first CPU, in base64 (since 8.4.0). */
#define VIR_NODE_SEV_CPU0_ID "cpu0-id"

/** `cbitpos`, uint: position of the C-bit in a page table entry (since 4.5.0). */
#define VIR_NODE_SEV_CBITPOS "cbitpos"

/** `reduced-phys-bits`, uint: bits of the physical address that encryption takes away (since 4.5.0). */
#define VIR_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"

/** `max-guests`, uint: how many SEV guests can run (since 8.0.0). */
#define VIR_NODE_SEV_MAX_GUESTS "max-guests"

/** `max-es-guests`, uint: how many SEV-ES guests can run (since 8.0.0). */
#define VIR_NODE_SEV_MAX_ES_GUESTS "max-es-guests"

/** `user-name`, string: name of the user (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_USER_NAME "user-name"

/** `unix-user-id`, ullong: Unix user id (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"

/** `group-name`, string: name of the group (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_GROUP_NAME "group-name"

/** `unix-group-id`, ullong: Unix group id (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"

/** `process-id`, llong: process id (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_PROCESS_ID "process-id"

/** `process-time`, ullong: start time of the process (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_PROCESS_TIME "process-time"

/** `sasl-user-name`, string: name authenticated by SASL (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"

/** `x509-distinguished-name`, string: distinguished name of the X.509 certificate (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"

/** `selinux-context`, string: SELinux context (since 5.8.0). */
#define VIR_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"



/**
 * Room for a security label, its NUL included, in bytes (since 0.6.1).
 */
#define VIR_SECURITY_LABEL_BUFLEN 4097

/**
 * Room for a security model's name, its NUL included, in bytes (since 0.6.1).
 */
#define VIR_SECURITY_MODEL_BUFLEN 257

/**
 * Room for a domain of interpretation, its NUL included, in bytes (since 0.6.1).
 */
#define VIR_SECURITY_DOI_BUFLEN 257

/**
 * Room for the name of a CPU statistic, its NUL included, in bytes (since 0.9.3).
 */
#define VIR_NODE_CPU_STATS_FIELD_LENGTH 80

/**
 * Room for the name of a memory statistic, its NUL included, in bytes (since 0.9.3).
 */
#define VIR_NODE_MEMORY_STATS_FIELD_LENGTH 80

/**
 * Length of a raw UUID, in bytes (since 0.2.0).
 */
#define VIR_UUID_BUFLEN 16

/**
 * Room for a UUID as text, its NUL included, in bytes (since 0.2.0).
 */
#define VIR_UUID_STRING_BUFLEN 37

/**
 * How virNodeSuspendForDuration puts the host to sleep (since 0.9.8).
 */
typedef enum virNodeSuspendTarget {
    /**
     * Suspend to RAM (since 0.9.8).
     */
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    /**
     * Suspend to disk (since 0.9.8).
     */
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    /**
     * Suspend to both: RAM is kept powered and the disk holds a copy (since 0.9.8).
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
 * The CPU number that virNodeGetCPUStats takes for all CPUs (since 0.9.3).
 */
typedef enum virNodeGetCPUStatsAllCPUs {
    /**
     * Sums over all CPUs (since 0.9.3).
     */
    VIR_NODE_CPU_STATS_ALL_CPUS = -1,
} virNodeGetCPUStatsAllCPUs;

/**
 * The NUMA cell number that virNodeGetMemoryStats takes for all cells (since 0.9.3).
 */
typedef enum virNodeGetMemoryStatsAllCells {
    /**
     * Sums over all NUMA cells (since 0.9.3).
     */
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1,
} virNodeGetMemoryStatsAllCells;

/**
 * Flags of virConnectOpenAuth (since 0.4.1).
 */
typedef enum virConnectFlags {
    /**
     * Open for reading only: whatever would change something is refused (since 0.4.1).
     */
    VIR_CONNECT_RO = 1,
    /**
     * Take the URI as it is, without looking for aliases in libvirt.conf (since 0.9.7).
     */
    VIR_CONNECT_NO_ALIASES = 2,
} virConnectFlags;

/**
 * Kinds of credential that a server may ask for (since 0.4.1).
 */
typedef enum virConnectCredentialType {
    /**
     * Identity to act as (since 0.4.1).
     */
    VIR_CRED_USERNAME = 1,
    /**
     * Identity to authenticate as (since 0.4.1).
     */
    VIR_CRED_AUTHNAME = 2,
    /**
     * Languages the user reads, as a list of RFC 1766 tags (since 0.4.1).
     */
    VIR_CRED_LANGUAGE = 3,
    /**
     * A nonce made by the client (since 0.4.1).
     */
    VIR_CRED_CNONCE = 4,
    /**
     * Passphrase or password (since 0.4.1).
     */
    VIR_CRED_PASSPHRASE = 5,
    /**
     * Answer to a challenge that may be shown while typed (since 0.4.1).
     */
    VIR_CRED_ECHOPROMPT = 6,
    /**
     * Answer to a challenge that must not be shown while typed (since 0.4.1).
     */
    VIR_CRED_NOECHOPROMPT = 7,
    /**
     * Authentication realm (since 0.4.1).
     */
    VIR_CRED_REALM = 8,
    /**
     * Credentials that are managed outside the library (since 0.4.1).
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
 * How a CPU compares with the host's or a hypervisor's (since 0.7.5).
 */
typedef enum virCPUCompareResult {
    /**
     * The comparison failed (since 0.7.5).
     */
    VIR_CPU_COMPARE_ERROR = -1,
    /**
     * The host cannot provide the CPU (since 0.7.5).
     */
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    /**
     * The two are the same (since 0.7.5).
     */
    VIR_CPU_COMPARE_IDENTICAL = 1,
    /**
     * The host provides the CPU and more (since 0.7.5).
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
 * Flags of virConnectCompareCPU and virConnectCompareHypervisorCPU (since 1.2.6).
 */
typedef enum virConnectCompareCPUFlags {
    /**
     * Make incompatible CPUs an error, which then says why (since 1.2.6).
     */
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    /**
     * Check the document against the schema (since 6.9.0).
     */
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2,
} virConnectCompareCPUFlags;

/**
 * Flags of virConnectBaselineCPU and virConnectBaselineHypervisorCPU (since 1.1.2).
 */
typedef enum virConnectBaselineCPUFlags {
    /**
     * List all features, those that the CPU model implies too (since 1.1.2).
     */
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    /**
     * Leave out features that stand in the way of migration (since 1.2.14).
     */
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2,
} virConnectBaselineCPUFlags;

/**
 * What virNodeAllocPages does with the pool of huge pages (since 1.2.9).
 */
typedef enum virNodeAllocPagesFlags {
    /**
     * Add pages to the pool (since 1.2.9).
     */
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    /**
     * Set the size of the pool (since 1.2.9).
     */
    VIR_NODE_ALLOC_PAGES_SET = 1,
} virNodeAllocPagesFlags;

/**
 * A connection to a hypervisor; seen through its handle only (since 0.0.1).
 */
typedef struct _virConnect _virConnect;

/**
 * A stream of data; seen through its handle only (since 0.7.2).
 */
typedef struct _virStream _virStream;

/**
 * A connection to a hypervisor; seen through its handle only (since 0.0.1).
 */
typedef struct _virConnect virConnect;

/**
 * Handle of a connection (since 0.0.1).
 */
typedef virConnect *virConnectPtr;

/**
 * What kind of machine the host is (since 0.1.0).
 */
typedef struct _virNodeInfo {
    /**
     * Name of the CPU's architecture.
     */
    char model[32];
    /**
     * Memory, in KiB.
     */
    unsigned long memory;
    /**
     * CPUs online.
     */
    unsigned int cpus;
    /**
     * Expected clock rate, in MHz.
     */
    unsigned int mhz;
    /**
     * NUMA nodes, 1 where the topology is unusual.
     */
    unsigned int nodes;
    /**
     * Sockets in each node.
     */
    unsigned int sockets;
    /**
     * Cores in each socket.
     */
    unsigned int cores;
    /**
     * Threads in each core.
     */
    unsigned int threads;
} _virNodeInfo;

/**
 * What kind of machine the host is (since 0.1.0).
 */
typedef struct _virNodeInfo virNodeInfo;

/**
 * Pointer to a virNodeInfo (since 0.1.0).
 */
typedef virNodeInfo *virNodeInfoPtr;

/**
 * Security model of the host (since 0.6.1).
 */
typedef struct _virSecurityModel {
    /**
     * Its name.
     */
    char model[VIR_SECURITY_MODEL_BUFLEN];
    /**
     * Its domain of interpretation.
     */
    char doi[VIR_SECURITY_DOI_BUFLEN];
} _virSecurityModel;

/**
 * Security model of the host (since 0.6.1).
 */
typedef struct _virSecurityModel virSecurityModel;

/**
 * Pointer to a virSecurityModel (since 0.6.1).
 */
typedef virSecurityModel *virSecurityModelPtr;

/**
 * A statistic of the host's CPUs (since 0.9.3).
 */
typedef struct _virNodeCPUStats {
    /**
     * Its name, one of VIR_NODE_CPU_STATS_*.
     */
    char field[VIR_NODE_CPU_STATS_FIELD_LENGTH];
    /**
     * Its value.
     */
    unsigned long long value;
} _virNodeCPUStats;

/**
 * A statistic of the host's CPUs (since 0.9.3).
 */
typedef struct _virNodeCPUStats virNodeCPUStats;

/**
 * Pointer to a virNodeCPUStats (since 0.9.3).
 */
typedef virNodeCPUStats *virNodeCPUStatsPtr;

/**
 * A statistic of the host's memory (since 0.9.3).
 */
typedef struct _virNodeMemoryStats {
    /**
     * Its name, one of VIR_NODE_MEMORY_STATS_*.
     */
    char field[VIR_NODE_MEMORY_STATS_FIELD_LENGTH];
    /**
     * Its value, in KiB.
     */
    unsigned long long value;
} _virNodeMemoryStats;

/**
 * A statistic of the host's memory (since 0.9.3).
 */
typedef struct _virNodeMemoryStats virNodeMemoryStats;

/**
 * Pointer to a virNodeMemoryStats (since 0.9.3).
 */
typedef virNodeMemoryStats *virNodeMemoryStatsPtr;

/**
 * A credential that a server asks for (since 0.4.1).
 */
typedef struct _virConnectCredential {
    /**
     * What is asked for: a virConnectCredentialType number.
     */
    int type;
    /**
     * What to ask the user.
     */
    const char *prompt;
    /**
     * Further challenge, or NULL.
     */
    const char *challenge;
    /**
     * What to take if the user gives nothing, or NULL.
     */
    const char *defresult;
    /**
     * The answer: allocated by the callback, freed by the library.
     */
    char *result;
    /**
     * Length of the answer, in bytes.
     */
    unsigned int resultlen;
} _virConnectCredential;

/**
 * A credential that a server asks for (since 0.4.1).
 */
typedef struct _virConnectCredential virConnectCredential;

/**
 * Pointer to a virConnectCredential (since 0.4.1).
 */
typedef virConnectCredential *virConnectCredentialPtr;

/**
 * Fills in the `ncred` credentials asked for; returns 0, or -1 to give up (since 0.4.1).
 */
typedef int (*virConnectAuthCallbackPtr)(virConnectCredentialPtr cred,
                                         unsigned int ncred,
                                         void *cbdata);

/**
 * How virConnectOpenAuth gets credentials (since 0.4.1).
 */
typedef struct _virConnectAuth {
    /**
     * The kinds of credential that the callback can provide: virConnectCredentialType numbers.
     */
    int *credtype;
    /**
     * How many kinds.
     */
    unsigned int ncredtype;
    /**
     * The callback.
     */
    virConnectAuthCallbackPtr cb;
    /**
     * Passed to the callback.
     */
    void *cbdata;
} _virConnectAuth;

/**
 * How virConnectOpenAuth gets credentials (since 0.4.1).
 */
typedef struct _virConnectAuth virConnectAuth;

/**
 * Pointer to a virConnectAuth (since 0.4.1).
 */
typedef virConnectAuth *virConnectAuthPtr;

/**
 * Told that the connection was lost and why: a virConnectCloseReason number (since 0.10.0).
 */
typedef void (*virConnectCloseFunc)(virConnectPtr conn, int reason, void *opaque);

/**
 * A stream of data; seen through its handle only (since 0.7.2).
 */
typedef struct _virStream virStream;

/**
 * Security label of a domain (since 0.6.1).
 */
typedef struct _virSecurityLabel {
    /**
     * The label.
     */
    char label[VIR_SECURITY_LABEL_BUFLEN];
    /**
     * 1 if the policy is enforced, 0 if it only complains.
     */
    int enforcing;
} _virSecurityLabel;

/**
 * Security label of a domain (since 0.6.1).
 */
typedef struct _virSecurityLabel virSecurityLabel;

/**
 * Handle of a stream (since 0.7.2).
 */
typedef virStream *virStreamPtr;

/**
 * Pointer to a virSecurityLabel (since 0.6.1).
 */
typedef virSecurityLabel *virSecurityLabelPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

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

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_HOST_H */

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Asks a person at the terminal for whatever credentials are needed; to be given to virConnectOpenAuth (since 0.4.1).
 */
extern virConnectAuthPtr virConnectAuthPtrDefault;

#ifdef __cplusplus
}  /* extern "C" */
#endif
