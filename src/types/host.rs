//! Numbers, names and layouts of libvirt-host.h.

use std::ffi::{c_char, c_int, c_uint, c_ulong, c_ulonglong, c_void};

/// How virNodeSuspendForDuration puts the host to sleep (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeSuspendTarget {
    /// Suspend to RAM (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    /// Suspend to disk (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    /// Suspend to both: RAM is kept powered and the disk holds a copy (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_SUSPEND_TARGET_LAST = 3,
}

/// The CPU number that virNodeGetCPUStats takes for all CPUs (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetCPUStatsAllCPUs {
    /// Sums over all CPUs (since 0.9.3).
    VIR_NODE_CPU_STATS_ALL_CPUS = -1,
}

/// The NUMA cell number that virNodeGetMemoryStats takes for all cells (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetMemoryStatsAllCells {
    /// Sums over all NUMA cells (since 0.9.3).
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1,
}

/// Flags of virConnectOpenAuth (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectFlags {
    /// Open for reading only: whatever would change something is refused (since 0.4.1).
    VIR_CONNECT_RO = 1,
    /// Take the URI as it is, without looking for aliases in libvirt.conf (since 0.9.7).
    VIR_CONNECT_NO_ALIASES = 2,
}

/// Kinds of credential that a server may ask for (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCredentialType {
    /// Identity to act as (since 0.4.1).
    VIR_CRED_USERNAME = 1,
    /// Identity to authenticate as (since 0.4.1).
    VIR_CRED_AUTHNAME = 2,
    /// Languages the user reads, as a list of RFC 1766 tags (since 0.4.1).
    VIR_CRED_LANGUAGE = 3,
    /// A nonce made by the client (since 0.4.1).
    VIR_CRED_CNONCE = 4,
    /// Passphrase or password (since 0.4.1).
    VIR_CRED_PASSPHRASE = 5,
    /// Answer to a challenge that may be shown while typed (since 0.4.1).
    VIR_CRED_ECHOPROMPT = 6,
    /// Answer to a challenge that must not be shown while typed (since 0.4.1).
    VIR_CRED_NOECHOPROMPT = 7,
    /// Authentication realm (since 0.4.1).
    VIR_CRED_REALM = 8,
    /// Credentials that are managed outside the library (since 0.4.1).
    VIR_CRED_EXTERNAL = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CRED_LAST = 10,
}

/// How a CPU compares with the host's or a hypervisor's (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virCPUCompareResult {
    /// The comparison failed (since 0.7.5).
    VIR_CPU_COMPARE_ERROR = -1,
    /// The host cannot provide the CPU (since 0.7.5).
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    /// The two are the same (since 0.7.5).
    VIR_CPU_COMPARE_IDENTICAL = 1,
    /// The host provides the CPU and more (since 0.7.5).
    VIR_CPU_COMPARE_SUPERSET = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CPU_COMPARE_LAST = 3,
}

/// Flags of virConnectCompareCPU and virConnectCompareHypervisorCPU (since 1.2.6).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCompareCPUFlags {
    /// Make incompatible CPUs an error, which then says why (since 1.2.6).
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    /// Check the document against the schema (since 6.9.0).
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2,
}

/// Flags of virConnectBaselineCPU and virConnectBaselineHypervisorCPU (since 1.1.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectBaselineCPUFlags {
    /// List all features, those that the CPU model implies too (since 1.1.2).
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    /// Leave out features that stand in the way of migration (since 1.2.14).
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2,
}

/// What virNodeAllocPages does with the pool of huge pages (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeAllocPagesFlags {
    /// Add pages to the pool (since 1.2.9).
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    /// Set the size of the pool (since 1.2.9).
    VIR_NODE_ALLOC_PAGES_SET = 1,
}

/// Room for a security label, its NUL included, in bytes (since 0.6.1).
pub const VIR_SECURITY_LABEL_BUFLEN: usize = 4097;

/// Room for a security model's name, its NUL included, in bytes (since 0.6.1).
pub const VIR_SECURITY_MODEL_BUFLEN: usize = 257;

/// Room for a domain of interpretation, its NUL included, in bytes (since 0.6.1).
pub const VIR_SECURITY_DOI_BUFLEN: usize = 257;

/// Room for the name of a CPU statistic, its NUL included, in bytes (since 0.9.3).
pub const VIR_NODE_CPU_STATS_FIELD_LENGTH: usize = 80;

/// Time in the kernel since boot, in nanoseconds (since 0.9.3).
pub const VIR_NODE_CPU_STATS_KERNEL: &str = "kernel";

/// Time in user space since boot, in nanoseconds (since 0.9.3).
pub const VIR_NODE_CPU_STATS_USER: &str = "user";

/// Idle time since boot, in nanoseconds (since 0.9.3).
pub const VIR_NODE_CPU_STATS_IDLE: &str = "idle";

/// Time waiting for I/O since boot, in nanoseconds (since 0.9.3).
pub const VIR_NODE_CPU_STATS_IOWAIT: &str = "iowait";

/// Time in interrupts since boot, in nanoseconds (since 1.2.2).
pub const VIR_NODE_CPU_STATS_INTR: &str = "intr";

/// Use of the CPUs in percent (since 0.9.3).
pub const VIR_NODE_CPU_STATS_UTILIZATION: &str = "utilization";

/// Room for the name of a memory statistic, its NUL included, in bytes (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_FIELD_LENGTH: usize = 80;

/// All memory, in KiB (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_TOTAL: &str = "total";

/// Free memory, in KiB (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_FREE: &str = "free";

/// Memory in buffers, in KiB (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_BUFFERS: &str = "buffers";

/// Memory in caches, in KiB (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_CACHED: &str = "cached";

/// `shm_pages_to_scan`, uint: how many pages KSM looks at before it sleeps (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: &str = "shm_pages_to_scan";

/// `shm_sleep_millisecs`, uint: how long KSM sleeps, in milliseconds (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: &str = "shm_sleep_millisecs";

/// `shm_pages_shared`, ullong: shared pages in use (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARED: &str = "shm_pages_shared";

/// `shm_pages_sharing`, ullong: further users of the shared pages (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARING: &str = "shm_pages_sharing";

/// `shm_pages_unshared`, ullong: pages that are checked again and again without a match (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: &str = "shm_pages_unshared";

/// `shm_pages_volatile`, ullong: pages that change too fast to be shared (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: &str = "shm_pages_volatile";

/// `shm_full_scans`, ullong: how often all memory has been looked at (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_FULL_SCANS: &str = "shm_full_scans";

/// `shm_merge_across_nodes`, uint: 1 to share across NUMA nodes, 0 within each only (since 1.0.0).
pub const VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: &str = "shm_merge_across_nodes";

/// `pdh`, string: the platform's Diffie-Hellman key, in base64 (since 4.5.0).
pub const VIR_NODE_SEV_PDH: &str = "pdh";

/// `cert-chain`, string: the platform's certificate chain, in base64 (since 4.5.0).
pub const VIR_NODE_SEV_CERT_CHAIN: &str = "cert-chain";

/// `cpu0-id`, string: the id of the first CPU, in base64 (since 8.4.0).
pub const VIR_NODE_SEV_CPU0_ID: &str = "cpu0-id";

/// `cbitpos`, uint: position of the C-bit in a page table entry (since 4.5.0).
pub const VIR_NODE_SEV_CBITPOS: &str = "cbitpos";

/// `reduced-phys-bits`, uint: bits of the physical address that encryption takes away (since 4.5.0).
pub const VIR_NODE_SEV_REDUCED_PHYS_BITS: &str = "reduced-phys-bits";

/// `max-guests`, uint: how many SEV guests can run (since 8.0.0).
pub const VIR_NODE_SEV_MAX_GUESTS: &str = "max-guests";

/// `max-es-guests`, uint: how many SEV-ES guests can run (since 8.0.0).
pub const VIR_NODE_SEV_MAX_ES_GUESTS: &str = "max-es-guests";

/// Length of a raw UUID, in bytes (since 0.2.0).
pub const VIR_UUID_BUFLEN: usize = 16;

/// Room for a UUID as text, its NUL included, in bytes (since 0.2.0).
pub const VIR_UUID_STRING_BUFLEN: usize = 37;

/// `user-name`, string: name of the user (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_USER_NAME: &str = "user-name";

/// `unix-user-id`, ullong: Unix user id (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_UNIX_USER_ID: &str = "unix-user-id";

/// `group-name`, string: name of the group (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_GROUP_NAME: &str = "group-name";

/// `unix-group-id`, ullong: Unix group id (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_UNIX_GROUP_ID: &str = "unix-group-id";

/// `process-id`, llong: process id (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_PROCESS_ID: &str = "process-id";

/// `process-time`, ullong: start time of the process (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_PROCESS_TIME: &str = "process-time";

/// `sasl-user-name`, string: name authenticated by SASL (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_SASL_USER_NAME: &str = "sasl-user-name";

/// `x509-distinguished-name`, string: distinguished name of the X.509 certificate (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: &str = "x509-distinguished-name";

/// `selinux-context`, string: SELinux context (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_SELINUX_CONTEXT: &str = "selinux-context";

/// A connection to a hypervisor; seen through its handle only (since 0.0.1).
pub struct _virConnect {
    _private: [u8; 0],
}

/// A connection to a hypervisor; seen through its handle only (since 0.0.1).
pub type virConnect = _virConnect;

/// A stream of data; seen through its handle only (since 0.7.2).
pub struct _virStream {
    _private: [u8; 0],
}

/// A stream of data; seen through its handle only (since 0.7.2).
pub type virStream = _virStream;

/// Security label of a domain (since 0.6.1).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virSecurityLabel {
    /// The label.
    pub label: [c_char; VIR_SECURITY_LABEL_BUFLEN],
    /// 1 if the policy is enforced, 0 if it only complains.
    pub enforcing: c_int,
}

/// Security label of a domain (since 0.6.1).
pub type virSecurityLabel = _virSecurityLabel;

/// Security model of the host (since 0.6.1).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virSecurityModel {
    /// Its name.
    pub model: [c_char; VIR_SECURITY_MODEL_BUFLEN],
    /// Its domain of interpretation.
    pub doi: [c_char; VIR_SECURITY_DOI_BUFLEN],
}

/// Security model of the host (since 0.6.1).
pub type virSecurityModel = _virSecurityModel;

/// What kind of machine the host is (since 0.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virNodeInfo {
    /// Name of the CPU's architecture.
    pub model: [c_char; 32],
    /// Memory, in KiB.
    pub memory: c_ulong,
    /// CPUs online.
    pub cpus: c_uint,
    /// Expected clock rate, in MHz.
    pub mhz: c_uint,
    /// NUMA nodes, 1 where the topology is unusual.
    pub nodes: c_uint,
    /// Sockets in each node.
    pub sockets: c_uint,
    /// Cores in each socket.
    pub cores: c_uint,
    /// Threads in each core.
    pub threads: c_uint,
}

/// What kind of machine the host is (since 0.1.0).
pub type virNodeInfo = _virNodeInfo;

/// A statistic of the host's CPUs (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virNodeCPUStats {
    /// Its name, one of VIR_NODE_CPU_STATS_*.
    pub field: [c_char; VIR_NODE_CPU_STATS_FIELD_LENGTH],
    /// Its value.
    pub value: c_ulonglong,
}

/// A statistic of the host's CPUs (since 0.9.3).
pub type virNodeCPUStats = _virNodeCPUStats;

/// A statistic of the host's memory (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virNodeMemoryStats {
    /// Its name, one of VIR_NODE_MEMORY_STATS_*.
    pub field: [c_char; VIR_NODE_MEMORY_STATS_FIELD_LENGTH],
    /// Its value, in KiB.
    pub value: c_ulonglong,
}

/// A statistic of the host's memory (since 0.9.3).
pub type virNodeMemoryStats = _virNodeMemoryStats;

/// A credential that a server asks for (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virConnectCredential {
    /// What is asked for: a virConnectCredentialType number.
    pub r#type: c_int,
    /// What to ask the user.
    pub prompt: *const c_char,
    /// Further challenge, or NULL.
    pub challenge: *const c_char,
    /// What to take if the user gives nothing, or NULL.
    pub defresult: *const c_char,
    /// The answer: allocated by the callback, freed by the library.
    pub result: *mut c_char,
    /// Length of the answer, in bytes.
    pub resultlen: c_uint,
}

/// A credential that a server asks for (since 0.4.1).
pub type virConnectCredential = _virConnectCredential;

/// How virConnectOpenAuth gets credentials (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virConnectAuth {
    /// The kinds of credential that the callback can provide: virConnectCredentialType numbers.
    pub credtype: *mut c_int,
    /// How many kinds.
    pub ncredtype: c_uint,
    /// The callback.
    pub cb: virConnectAuthCallbackPtr,
    /// Passed to the callback.
    pub cbdata: *mut c_void,
}

/// How virConnectOpenAuth gets credentials (since 0.4.1).
pub type virConnectAuth = _virConnectAuth;

/// Handle of a connection (since 0.0.1).
pub type virConnectPtr = *mut virConnect;

/// Handle of a stream (since 0.7.2).
pub type virStreamPtr = *mut virStream;

/// Pointer to a [`virSecurityLabel`] (since 0.6.1).
pub type virSecurityLabelPtr = *mut virSecurityLabel;

/// Pointer to a [`virSecurityModel`] (since 0.6.1).
pub type virSecurityModelPtr = *mut virSecurityModel;

/// Pointer to a [`virNodeInfo`] (since 0.1.0).
pub type virNodeInfoPtr = *mut virNodeInfo;

/// Pointer to a [`virNodeCPUStats`] (since 0.9.3).
pub type virNodeCPUStatsPtr = *mut virNodeCPUStats;

/// Pointer to a [`virNodeMemoryStats`] (since 0.9.3).
pub type virNodeMemoryStatsPtr = *mut virNodeMemoryStats;

/// Pointer to a [`virConnectCredential`] (since 0.4.1).
pub type virConnectCredentialPtr = *mut virConnectCredential;

/// Pointer to a [`virConnectAuth`] (since 0.4.1).
pub type virConnectAuthPtr = *mut virConnectAuth;

/// Fills in the `ncred` credentials asked for; returns 0, or -1 to give up (since 0.4.1).
pub type virConnectAuthCallbackPtr =
    Option<unsafe extern "C" fn(cred: virConnectCredentialPtr, ncred: c_uint, cbdata: *mut c_void) -> c_int>;

/// Told that the connection was lost and why: a virConnectCloseReason number (since 0.10.0).
pub type virConnectCloseFunc = Option<unsafe extern "C" fn(conn: virConnectPtr, reason: c_int, opaque: *mut c_void)>;
