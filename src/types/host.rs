//! Provisional: names and values only (see abi/).
#![allow(missing_docs)]

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeSuspendTarget {
    VIR_NODE_SUSPEND_TARGET_MEM = 0,
    VIR_NODE_SUSPEND_TARGET_DISK = 1,
    VIR_NODE_SUSPEND_TARGET_HYBRID = 2,
    #[cfg(virt_enum_sentinels)]
    VIR_NODE_SUSPEND_TARGET_LAST = 3,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetCPUStatsAllCPUs {
    VIR_NODE_CPU_STATS_ALL_CPUS = -1,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeGetMemoryStatsAllCells {
    VIR_NODE_MEMORY_STATS_ALL_CELLS = -1,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectFlags {
    VIR_CONNECT_RO = 1,
    VIR_CONNECT_NO_ALIASES = 2,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCredentialType {
    VIR_CRED_USERNAME = 1,
    VIR_CRED_AUTHNAME = 2,
    VIR_CRED_LANGUAGE = 3,
    VIR_CRED_CNONCE = 4,
    VIR_CRED_PASSPHRASE = 5,
    VIR_CRED_ECHOPROMPT = 6,
    VIR_CRED_NOECHOPROMPT = 7,
    VIR_CRED_REALM = 8,
    VIR_CRED_EXTERNAL = 9,
    #[cfg(virt_enum_sentinels)]
    VIR_CRED_LAST = 10,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virCPUCompareResult {
    VIR_CPU_COMPARE_ERROR = -1,
    VIR_CPU_COMPARE_INCOMPATIBLE = 0,
    VIR_CPU_COMPARE_IDENTICAL = 1,
    VIR_CPU_COMPARE_SUPERSET = 2,
    #[cfg(virt_enum_sentinels)]
    VIR_CPU_COMPARE_LAST = 3,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCompareCPUFlags {
    VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE = 1,
    VIR_CONNECT_COMPARE_CPU_VALIDATE_XML = 2,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectBaselineCPUFlags {
    VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES = 1,
    VIR_CONNECT_BASELINE_CPU_MIGRATABLE = 2,
}

#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNodeAllocPagesFlags {
    VIR_NODE_ALLOC_PAGES_ADD = 0,
    VIR_NODE_ALLOC_PAGES_SET = 1,
}

pub const VIR_SECURITY_LABEL_BUFLEN: usize = 4097;
pub const VIR_SECURITY_MODEL_BUFLEN: usize = 257;
pub const VIR_SECURITY_DOI_BUFLEN: usize = 257;
pub const VIR_NODE_CPU_STATS_FIELD_LENGTH: usize = 80;
pub const VIR_NODE_CPU_STATS_KERNEL: &str = "kernel";
pub const VIR_NODE_CPU_STATS_USER: &str = "user";
pub const VIR_NODE_CPU_STATS_IDLE: &str = "idle";
pub const VIR_NODE_CPU_STATS_IOWAIT: &str = "iowait";
pub const VIR_NODE_CPU_STATS_INTR: &str = "intr";
pub const VIR_NODE_CPU_STATS_UTILIZATION: &str = "utilization";
pub const VIR_NODE_MEMORY_STATS_FIELD_LENGTH: usize = 80;
pub const VIR_NODE_MEMORY_STATS_TOTAL: &str = "total";
pub const VIR_NODE_MEMORY_STATS_FREE: &str = "free";
pub const VIR_NODE_MEMORY_STATS_BUFFERS: &str = "buffers";
pub const VIR_NODE_MEMORY_STATS_CACHED: &str = "cached";
pub const VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN: &str = "shm_pages_to_scan";
pub const VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS: &str = "shm_sleep_millisecs";
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARED: &str = "shm_pages_shared";
pub const VIR_NODE_MEMORY_SHARED_PAGES_SHARING: &str = "shm_pages_sharing";
pub const VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED: &str = "shm_pages_unshared";
pub const VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE: &str = "shm_pages_volatile";
pub const VIR_NODE_MEMORY_SHARED_FULL_SCANS: &str = "shm_full_scans";
pub const VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES: &str = "shm_merge_across_nodes";
pub const VIR_NODE_SEV_PDH: &str = "pdh";
pub const VIR_NODE_SEV_CERT_CHAIN: &str = "cert-chain";
pub const VIR_NODE_SEV_CPU0_ID: &str = "cpu0-id";
pub const VIR_NODE_SEV_CBITPOS: &str = "cbitpos";
pub const VIR_NODE_SEV_REDUCED_PHYS_BITS: &str = "reduced-phys-bits";
pub const VIR_NODE_SEV_MAX_GUESTS: &str = "max-guests";
pub const VIR_NODE_SEV_MAX_ES_GUESTS: &str = "max-es-guests";
pub const VIR_UUID_BUFLEN: usize = 16;
pub const VIR_UUID_STRING_BUFLEN: usize = 37;
pub const VIR_CONNECT_IDENTITY_USER_NAME: &str = "user-name";
pub const VIR_CONNECT_IDENTITY_UNIX_USER_ID: &str = "unix-user-id";
pub const VIR_CONNECT_IDENTITY_GROUP_NAME: &str = "group-name";
pub const VIR_CONNECT_IDENTITY_UNIX_GROUP_ID: &str = "unix-group-id";
pub const VIR_CONNECT_IDENTITY_PROCESS_ID: &str = "process-id";
pub const VIR_CONNECT_IDENTITY_PROCESS_TIME: &str = "process-time";
pub const VIR_CONNECT_IDENTITY_SASL_USER_NAME: &str = "sasl-user-name";
pub const VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME: &str = "x509-distinguished-name";
pub const VIR_CONNECT_IDENTITY_SELINUX_CONTEXT: &str = "selinux-context";
