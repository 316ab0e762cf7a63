//! Numbers, names and layouts of libvirt-host.h.

use std::ffi::{c_char, c_int, c_uint, c_ulong, c_ulonglong, c_void};

/// The values of a node suspend target (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeSuspendTarget {
    /// Mem (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    /// Disk (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    /// Hybrid (since 0.9.8).
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_SUSPEND_TARGET_LAST = 3,
}

/// The values of a node get cpustats all cpus (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetCPUStatsAllCPUs {
    /// Vir node cpu stats all cpus (since 0.9.3).
    VIR_NODE_CPU_STATS_ALL_CPUS = -1,
}

/// The values of a node get memory stats all cells (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetMemoryStatsAllCells {
    /// Vir node memory stats all cells (since 0.9.3).
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1,
}

/// The values of a connect flags (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectFlags {
    /// Ro (since 0.4.1).
    VIR_CONNECT_RO = 1,
    /// No aliases (since 0.9.7).
    VIR_CONNECT_NO_ALIASES = 2,
}

/// The values of a connect credential type (since 0.4.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCredentialType {
    /// Username (since 0.4.1).
    VIR_CRED_USERNAME = 1,
    /// Authname (since 0.4.1).
    VIR_CRED_AUTHNAME = 2,
    /// Language (since 0.4.1).
    VIR_CRED_LANGUAGE = 3,
    /// Cnonce (since 0.4.1).
    VIR_CRED_CNONCE = 4,
    /// Passphrase (since 0.4.1).
    VIR_CRED_PASSPHRASE = 5,
    /// Echoprompt (since 0.4.1).
    VIR_CRED_ECHOPROMPT = 6,
    /// Noechoprompt (since 0.4.1).
    VIR_CRED_NOECHOPROMPT = 7,
    /// Realm (since 0.4.1).
    VIR_CRED_REALM = 8,
    /// External (since 0.4.1).
    VIR_CRED_EXTERNAL = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CRED_LAST = 10,
}

/// The values of a cpucompare result (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virCPUCompareResult {
    /// Error (since 0.7.5).
    VIR_CPU_COMPARE_ERROR = -1,
    /// Incompatible (since 0.7.5).
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    /// Identical (since 0.7.5).
    VIR_CPU_COMPARE_IDENTICAL = 1,
    /// Superset (since 0.7.5).
    VIR_CPU_COMPARE_SUPERSET = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CPU_COMPARE_LAST = 3,
}

/// The values of a connect compare cpuflags (since 1.2.6).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCompareCPUFlags {
    /// Fail incompatible (since 1.2.6).
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    /// Validate xml (since 6.9.0).
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2,
}

/// The values of a connect baseline cpuflags (since 1.1.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectBaselineCPUFlags {
    /// Expand features (since 1.1.2).
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    /// Migratable (since 1.2.14).
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2,
}

/// The values of a node alloc pages flags (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeAllocPagesFlags {
    /// Add (since 1.2.9).
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    /// Set (since 1.2.9).
    VIR_NODE_ALLOC_PAGES_SET = 1,
}

/// Length in bytes: security label buflen (since 0.6.1).
pub const VIR_SECURITY_LABEL_BUFLEN: usize = 4097;

/// Length in bytes: security model buflen (since 0.6.1).
pub const VIR_SECURITY_MODEL_BUFLEN: usize = 257;

/// Length in bytes: security doi buflen (since 0.6.1).
pub const VIR_SECURITY_DOI_BUFLEN: usize = 257;

/// Length in bytes: node cpu stats field length (since 0.9.3).
pub const VIR_NODE_CPU_STATS_FIELD_LENGTH: usize = 80;

/// The name `kernel` (since 0.9.3).
pub const VIR_NODE_CPU_STATS_KERNEL: &str = "kernel";

/// The name `user` (since 0.9.3).
pub const VIR_NODE_CPU_STATS_USER: &str = "user";

/// The name `idle` (since 0.9.3).
pub const VIR_NODE_CPU_STATS_IDLE: &str = "idle";

/// The name `iowait` (since 0.9.3).
pub const VIR_NODE_CPU_STATS_IOWAIT: &str = "iowait";

/// The name `intr` (since 1.2.2).
pub const VIR_NODE_CPU_STATS_INTR: &str = "intr";

/// The name `utilization` (since 0.9.3).
pub const VIR_NODE_CPU_STATS_UTILIZATION: &str = "utilization";

/// Length in bytes: node memory stats field length (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_FIELD_LENGTH: usize = 80;

/// The name `total` (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_TOTAL: &str = "total";

/// The name `free` (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_FREE: &str = "free";

/// The name `buffers` (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_BUFFERS: &str = "buffers";

/// The name `cached` (since 0.9.3).
pub const VIR_NODE_MEMORY_STATS_CACHED: &str = "cached";

/// The name `shm_pages_to_scan` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: &str = "shm_pages_to_scan";

/// The name `shm_sleep_millisecs` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: &str = "shm_sleep_millisecs";

/// The name `shm_pages_shared` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARED: &str = "shm_pages_shared";

/// The name `shm_pages_sharing` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARING: &str = "shm_pages_sharing";

/// The name `shm_pages_unshared` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: &str = "shm_pages_unshared";

/// The name `shm_pages_volatile` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: &str = "shm_pages_volatile";

/// The name `shm_full_scans` (since 0.10.2).
pub const VIR_NODE_MEMORY_SHARED_FULL_SCANS: &str = "shm_full_scans";

/// The name `shm_merge_across_nodes` (since 1.0.0).
pub const VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: &str = "shm_merge_across_nodes";

/// The name `pdh` (since 4.5.0).
pub const VIR_NODE_SEV_PDH: &str = "pdh";

/// The name `cert-chain` (since 4.5.0).
pub const VIR_NODE_SEV_CERT_CHAIN: &str = "cert-chain";

/// The name `cpu0-id` (since 8.4.0).
pub const VIR_NODE_SEV_CPU0_ID: &str = "cpu0-id";

/// The name `cbitpos` (since 4.5.0).
pub const VIR_NODE_SEV_CBITPOS: &str = "cbitpos";

/// The name `reduced-phys-bits` (since 4.5.0).
pub const VIR_NODE_SEV_REDUCED_PHYS_BITS: &str = "reduced-phys-bits";

/// The name `max-guests` (since 8.0.0).
pub const VIR_NODE_SEV_MAX_GUESTS: &str = "max-guests";

/// The name `max-es-guests` (since 8.0.0).
pub const VIR_NODE_SEV_MAX_ES_GUESTS: &str = "max-es-guests";

/// Length in bytes: uuid buflen (since 0.2.0).
pub const VIR_UUID_BUFLEN: usize = 16;

/// Length in bytes: uuid string buflen (since 0.2.0).
pub const VIR_UUID_STRING_BUFLEN: usize = 37;

/// The name `user-name` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_USER_NAME: &str = "user-name";

/// The name `unix-user-id` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_UNIX_USER_ID: &str = "unix-user-id";

/// The name `group-name` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_GROUP_NAME: &str = "group-name";

/// The name `unix-group-id` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_UNIX_GROUP_ID: &str = "unix-group-id";

/// The name `process-id` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_PROCESS_ID: &str = "process-id";

/// The name `process-time` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_PROCESS_TIME: &str = "process-time";

/// The name `sasl-user-name` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_SASL_USER_NAME: &str = "sasl-user-name";

/// The name `x509-distinguished-name` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: &str = "x509-distinguished-name";

/// The name `selinux-context` (since 5.8.0).
pub const VIR_CONNECT_IDENTITY_SELINUX_CONTEXT: &str = "selinux-context";

/// A connect, seen only through its handle (since 0.0.1).
pub struct _virConnect {
    _private: [u8; 0],
}

/// `_virConnect` under its usual name.
pub type virConnect = _virConnect;

/// A stream, seen only through its handle (since 0.7.2).
pub struct _virStream {
    _private: [u8; 0],
}

/// `_virStream` under its usual name.
pub type virStream = _virStream;

/// The C structure of a security label (since 0.6.1).
#[repr(C)]
pub struct _virSecurityLabel {
    /// Label.
    pub label: [c_char; 4097],
    /// Enforcing.
    pub enforcing: c_int,
}

/// `_virSecurityLabel` under its usual name.
pub type virSecurityLabel = _virSecurityLabel;

/// The C structure of a security model (since 0.6.1).
#[repr(C)]
pub struct _virSecurityModel {
    /// Model.
    pub model: [c_char; 257],
    /// Doi.
    pub doi: [c_char; 257],
}

/// `_virSecurityModel` under its usual name.
pub type virSecurityModel = _virSecurityModel;

/// The C structure of a node info (since 0.1.0).
#[repr(C)]
pub struct _virNodeInfo {
    /// Model.
    pub model: [c_char; 32],
    /// Memory.
    pub memory: c_ulong,
    /// Cpus.
    pub cpus: c_uint,
    /// Mhz.
    pub mhz: c_uint,
    /// Nodes.
    pub nodes: c_uint,
    /// Sockets.
    pub sockets: c_uint,
    /// Cores.
    pub cores: c_uint,
    /// Threads.
    pub threads: c_uint,
}

/// `_virNodeInfo` under its usual name.
pub type virNodeInfo = _virNodeInfo;

/// The C structure of a node cpustats (since 0.9.3).
#[repr(C)]
pub struct _virNodeCPUStats {
    /// Field.
    pub field: [c_char; 80],
    /// Value.
    pub value: c_ulonglong,
}

/// `_virNodeCPUStats` under its usual name.
pub type virNodeCPUStats = _virNodeCPUStats;

/// The C structure of a node memory stats (since 0.9.3).
#[repr(C)]
pub struct _virNodeMemoryStats {
    /// Field.
    pub field: [c_char; 80],
    /// Value.
    pub value: c_ulonglong,
}

/// `_virNodeMemoryStats` under its usual name.
pub type virNodeMemoryStats = _virNodeMemoryStats;

/// The C structure of a connect credential (since 0.4.1).
#[repr(C)]
pub struct _virConnectCredential {
    /// Type.
    pub r#type: c_int,
    /// Prompt.
    pub prompt: *const c_char,
    /// Challenge.
    pub challenge: *const c_char,
    /// Defresult.
    pub defresult: *const c_char,
    /// Result.
    pub result: *mut c_char,
    /// Resultlen.
    pub resultlen: c_uint,
}

/// `_virConnectCredential` under its usual name.
pub type virConnectCredential = _virConnectCredential;

/// The C structure of a connect auth (since 0.4.1).
#[repr(C)]
pub struct _virConnectAuth {
    /// Credtype.
    pub credtype: *mut c_int,
    /// Ncredtype.
    pub ncredtype: c_uint,
    /// Cb.
    pub cb: virConnectAuthCallbackPtr,
    /// Cbdata.
    pub cbdata: *mut c_void,
}

/// `_virConnectAuth` under its usual name.
pub type virConnectAuth = _virConnectAuth;

/// Pointer to a `virConnect` (since 0.0.1).
pub type virConnectPtr = *mut virConnect;

/// Pointer to a `virStream` (since 0.7.2).
pub type virStreamPtr = *mut virStream;

/// Pointer to a `virSecurityLabel` (since 0.6.1).
pub type virSecurityLabelPtr = *mut virSecurityLabel;

/// Pointer to a `virSecurityModel` (since 0.6.1).
pub type virSecurityModelPtr = *mut virSecurityModel;

/// Pointer to a `virNodeInfo` (since 0.1.0).
pub type virNodeInfoPtr = *mut virNodeInfo;

/// Pointer to a `virNodeCPUStats` (since 0.9.3).
pub type virNodeCPUStatsPtr = *mut virNodeCPUStats;

/// Pointer to a `virNodeMemoryStats` (since 0.9.3).
pub type virNodeMemoryStatsPtr = *mut virNodeMemoryStats;

/// Pointer to a `virConnectCredential` (since 0.4.1).
pub type virConnectCredentialPtr = *mut virConnectCredential;

/// Pointer to a `virConnectAuth` (since 0.4.1).
pub type virConnectAuthPtr = *mut virConnectAuth;

/// The callback type `virConnectAuthCallbackPtr`; the last argument is what was registered with it (since 0.4.1).
pub type virConnectAuthCallbackPtr =
    Option<unsafe extern "C" fn(cred: virConnectCredentialPtr, ncred: c_uint, cbdata: *mut c_void) -> c_int>;

/// The callback type `virConnectCloseFunc`; the last argument is what was registered with it (since 0.10.0).
pub type virConnectCloseFunc = Option<unsafe extern "C" fn(conn: virConnectPtr, reason: c_int, opaque: *mut c_void)>;
