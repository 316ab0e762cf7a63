//! Numbers, names and layouts of libvirt-domain.h.

use std::ffi::{c_char, c_int, c_longlong, c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort, c_void};

use super::common::{virBlkioParameter, virMemoryParameter, virSchedParameter, virTypedParameterPtr};
use super::host::virConnectPtr;

/// The values of a domain state (since 0.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainState {
    /// Nostate (since 0.0.1).
    VIR_DOMAIN_NOSTATE = 0,
    /// Running (since 0.0.1).
    VIR_DOMAIN_RUNNING = 1,
    /// Blocked (since 0.0.1).
    VIR_DOMAIN_BLOCKED = 2,
    /// Paused (since 0.0.1).
    VIR_DOMAIN_PAUSED = 3,
    /// Shutdown (since 0.0.1).
    VIR_DOMAIN_SHUTDOWN = 4,
    /// Shutoff (since 0.0.1).
    VIR_DOMAIN_SHUTOFF = 5,
    /// Crashed (since 0.0.2).
    VIR_DOMAIN_CRASHED = 6,
    /// Pmsuspended (since 0.9.11).
    VIR_DOMAIN_PMSUSPENDED = 7,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LAST = 8,
}

/// The values of a domain nostate reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainNostateReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_NOSTATE_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_NOSTATE_LAST = 1,
}

/// The values of a domain running reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainRunningReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_RUNNING_UNKNOWN = 0,
    /// Booted (since 0.9.2).
    VIR_DOMAIN_RUNNING_BOOTED = 1,
    /// Migrated (since 0.9.2).
    VIR_DOMAIN_RUNNING_MIGRATED = 2,
    /// Restored (since 0.9.2).
    VIR_DOMAIN_RUNNING_RESTORED = 3,
    /// From snapshot (since 0.9.2).
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4,
    /// Unpaused (since 0.9.2).
    VIR_DOMAIN_RUNNING_UNPAUSED = 5,
    /// Migration canceled (since 0.9.2).
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6,
    /// Save canceled (since 0.9.2).
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7,
    /// Wakeup (since 0.9.11).
    VIR_DOMAIN_RUNNING_WAKEUP = 8,
    /// Crashed (since 1.1.1).
    VIR_DOMAIN_RUNNING_CRASHED = 9,
    /// Postcopy (since 1.3.3).
    VIR_DOMAIN_RUNNING_POSTCOPY = 10,
    /// Postcopy failed (since 8.5.0).
    VIR_DOMAIN_RUNNING_POSTCOPY_FAILED = 11,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_RUNNING_LAST = 12,
}

/// The values of a domain blocked reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockedReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_BLOCKED_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCKED_LAST = 1,
}

/// The values of a domain paused reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPausedReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_PAUSED_UNKNOWN = 0,
    /// User (since 0.9.2).
    VIR_DOMAIN_PAUSED_USER = 1,
    /// Migration (since 0.9.2).
    VIR_DOMAIN_PAUSED_MIGRATION = 2,
    /// Save (since 0.9.2).
    VIR_DOMAIN_PAUSED_SAVE = 3,
    /// Dump (since 0.9.2).
    VIR_DOMAIN_PAUSED_DUMP = 4,
    /// Ioerror (since 0.9.2).
    VIR_DOMAIN_PAUSED_IOERROR = 5,
    /// Watchdog (since 0.9.2).
    VIR_DOMAIN_PAUSED_WATCHDOG = 6,
    /// From snapshot (since 0.9.2).
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7,
    /// Shutting down (since 0.9.5).
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8,
    /// Snapshot (since 1.0.1).
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9,
    /// Crashed (since 1.1.1).
    VIR_DOMAIN_PAUSED_CRASHED = 10,
    /// Starting up (since 1.2.14).
    VIR_DOMAIN_PAUSED_STARTING_UP = 11,
    /// Postcopy (since 1.3.3).
    VIR_DOMAIN_PAUSED_POSTCOPY = 12,
    /// Postcopy failed (since 1.3.3).
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13,
    /// Api error (since 9.2.0).
    VIR_DOMAIN_PAUSED_API_ERROR = 14,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_DOMAIN_PAUSED_LAST = 14,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_DOMAIN_PAUSED_LAST = 15,
}

/// The values of a domain shutdown reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutdownReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0,
    /// User (since 0.9.2).
    VIR_DOMAIN_SHUTDOWN_USER = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_SHUTDOWN_LAST = 2,
}

/// The values of a domain shutoff reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutoffReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0,
    /// Shutdown (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1,
    /// Destroyed (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2,
    /// Crashed (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_CRASHED = 3,
    /// Migrated (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4,
    /// Saved (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_SAVED = 5,
    /// Failed (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_FAILED = 6,
    /// From snapshot (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7,
    /// Daemon (since 4.10.0).
    VIR_DOMAIN_SHUTOFF_DAEMON = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_SHUTOFF_LAST = 9,
}

/// The values of a domain crashed reason (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCrashedReason {
    /// Unknown (since 0.9.2).
    VIR_DOMAIN_CRASHED_UNKNOWN = 0,
    /// Panicked (since 1.1.1).
    VIR_DOMAIN_CRASHED_PANICKED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CRASHED_LAST = 2,
}

/// The values of a domain pmsuspended reason (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPMSuspendedReason {
    /// Unknown (since 0.9.11).
    VIR_DOMAIN_PMSUSPENDED_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PMSUSPENDED_LAST = 1,
}

/// The values of a domain pmsuspended disk reason (since 1.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPMSuspendedDiskReason {
    /// Unknown (since 1.0.0).
    VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PMSUSPENDED_DISK_LAST = 1,
}

/// The values of a domain control state (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainControlState {
    /// Ok (since 0.9.3).
    VIR_DOMAIN_CONTROL_OK = 0,
    /// Job (since 0.9.3).
    VIR_DOMAIN_CONTROL_JOB = 1,
    /// Occupied (since 0.9.3).
    VIR_DOMAIN_CONTROL_OCCUPIED = 2,
    /// Error (since 0.9.3).
    VIR_DOMAIN_CONTROL_ERROR = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CONTROL_LAST = 4,
}

/// The values of a domain control error reason (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainControlErrorReason {
    /// None (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
    /// Unknown (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
    /// Monitor (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
    /// Internal (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CONTROL_ERROR_REASON_LAST = 4,
}

/// The values of a domain modification impact (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainModificationImpact {
    /// Current (since 0.9.2).
    VIR_DOMAIN_AFFECT_CURRENT = 0,
    /// Live (since 0.9.2).
    VIR_DOMAIN_AFFECT_LIVE = 1,
    /// Config (since 0.9.2).
    VIR_DOMAIN_AFFECT_CONFIG = 2,
}

/// The values of a domain create flags (since 0.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCreateFlags {
    /// None (since 0.0.1).
    VIR_DOMAIN_NONE = 0,
    /// Start paused (since 0.8.2).
    VIR_DOMAIN_START_PAUSED = 1,
    /// Start autodestroy (since 0.9.3).
    VIR_DOMAIN_START_AUTODESTROY = 2,
    /// Start bypass cache (since 0.9.4).
    VIR_DOMAIN_START_BYPASS_CACHE = 4,
    /// Start force boot (since 0.9.5).
    VIR_DOMAIN_START_FORCE_BOOT = 8,
    /// Start validate (since 1.2.12).
    VIR_DOMAIN_START_VALIDATE = 16,
    /// Start reset nvram (since 8.1.0).
    VIR_DOMAIN_START_RESET_NVRAM = 32,
}

/// The values of a domain memory stat tags (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryStatTags {
    /// Swap in (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0,
    /// Swap out (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1,
    /// Major fault (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2,
    /// Minor fault (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3,
    /// Unused (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4,
    /// Available (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5,
    /// Actual balloon (since 0.9.3).
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6,
    /// Rss (since 0.9.10).
    VIR_DOMAIN_MEMORY_STAT_RSS = 7,
    /// Usable (since 2.1.0).
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8,
    /// Last update (since 2.1.0).
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9,
    /// Disk caches (since 4.6.0).
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10,
    /// Hugetlb pgalloc (since 5.4.0).
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11,
    /// Hugetlb pgfail (since 5.4.0).
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12,
    /// Nr (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_NR = 13,
}

/// Last (since 0.9.10).
pub const VIR_DOMAIN_MEMORY_STAT_LAST: c_uint = 13;

/// The values of a domain core dump flags (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCoreDumpFlags {
    /// Crash (since 0.7.5).
    VIR_DUMP_CRASH = 1,
    /// Live (since 0.7.5).
    VIR_DUMP_LIVE = 2,
    /// Bypass cache (since 0.9.4).
    VIR_DUMP_BYPASS_CACHE = 4,
    /// Reset (since 0.9.7).
    VIR_DUMP_RESET = 8,
    /// Memory only (since 0.9.13).
    VIR_DUMP_MEMORY_ONLY = 16,
}

/// The values of a domain core dump format (since 1.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCoreDumpFormat {
    /// Raw (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
    /// Kdump zlib (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
    /// Kdump lzo (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
    /// Kdump snappy (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
    /// Win dmp (since 7.4.0).
    VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CORE_DUMP_FORMAT_LAST = 5,
}

/// The values of a domain migrate flags (since 0.3.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMigrateFlags {
    /// Live (since 0.3.2).
    VIR_MIGRATE_LIVE = 1,
    /// Peer2peer (since 0.7.2).
    VIR_MIGRATE_PEER2PEER = 2,
    /// Tunnelled (since 0.7.2).
    VIR_MIGRATE_TUNNELLED = 4,
    /// Persist dest (since 0.7.3).
    VIR_MIGRATE_PERSIST_DEST = 8,
    /// Undefine source (since 0.7.3).
    VIR_MIGRATE_UNDEFINE_SOURCE = 16,
    /// Paused (since 0.7.5).
    VIR_MIGRATE_PAUSED = 32,
    /// Non shared disk (since 0.8.2).
    VIR_MIGRATE_NON_SHARED_DISK = 64,
    /// Non shared inc (since 0.8.2).
    VIR_MIGRATE_NON_SHARED_INC = 128,
    /// Change protection (since 0.9.4).
    VIR_MIGRATE_CHANGE_PROTECTION = 256,
    /// Unsafe (since 0.9.11).
    VIR_MIGRATE_UNSAFE = 512,
    /// Offline (since 1.0.1).
    VIR_MIGRATE_OFFLINE = 1024,
    /// Compressed (since 1.0.3).
    VIR_MIGRATE_COMPRESSED = 2048,
    /// Abort on error (since 1.1.0).
    VIR_MIGRATE_ABORT_ON_ERROR = 4096,
    /// Auto converge (since 1.2.3).
    VIR_MIGRATE_AUTO_CONVERGE = 8192,
    /// Rdma pin all (since 1.2.9).
    VIR_MIGRATE_RDMA_PIN_ALL = 16384,
    /// Postcopy (since 1.3.3).
    VIR_MIGRATE_POSTCOPY = 32768,
    /// Tls (since 3.2.0).
    VIR_MIGRATE_TLS = 65536,
    /// Parallel (since 5.2.0).
    VIR_MIGRATE_PARALLEL = 131072,
    /// Non shared synchronous writes (since 8.0.0).
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 262144,
    /// Postcopy resume (since 8.5.0).
    VIR_MIGRATE_POSTCOPY_RESUME = 524288,
    /// Zerocopy (since 8.5.0).
    VIR_MIGRATE_ZEROCOPY = 1048576,
}

/// The values of a domain migrate max speed flags (since 5.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMigrateMaxSpeedFlags {
    /// Vir domain migrate max speed postcopy (since 5.1.0).
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1,
}

/// The values of a domain shutdown flag values (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutdownFlagValues {
    /// Default (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0,
    /// Acpi power btn (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1,
    /// Guest agent (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 2,
    /// Initctl (since 1.0.1).
    VIR_DOMAIN_SHUTDOWN_INITCTL = 4,
    /// Signal (since 1.0.1).
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 8,
    /// Paravirt (since 1.2.5).
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 16,
}

/// The values of a domain reboot flag values (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainRebootFlagValues {
    /// Default (since 0.9.10).
    VIR_DOMAIN_REBOOT_DEFAULT = 0,
    /// Acpi power btn (since 0.9.10).
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1,
    /// Guest agent (since 0.9.10).
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 2,
    /// Initctl (since 1.0.1).
    VIR_DOMAIN_REBOOT_INITCTL = 4,
    /// Signal (since 1.0.1).
    VIR_DOMAIN_REBOOT_SIGNAL = 8,
    /// Paravirt (since 1.2.5).
    VIR_DOMAIN_REBOOT_PARAVIRT = 16,
}

/// The values of a domain destroy flags values (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDestroyFlagsValues {
    /// Default (since 0.9.10).
    VIR_DOMAIN_DESTROY_DEFAULT = 0,
    /// Graceful (since 0.9.10).
    VIR_DOMAIN_DESTROY_GRACEFUL = 1,
    /// Remove logs (since 8.3.0).
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 2,
}

/// What virDomainUndefineFlags calls VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, under the name of the proposal that this
/// library carries out: forget all snapshots of the domain, whose storage stays (solovirt).
pub const VIR_DOMAIN_UNDEFINE_SNAPSHOTS: c_uint = 2;

/// virDomainDestroyFlags: when the domain goes away with its guest, forget all its snapshots, whose storage stays. The
/// same bit as VIR_DOMAIN_DESTROY_REMOVE_LOGS, and does both (solovirt).
pub const VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA: c_uint = 2;

/// virDomainDestroyFlags: when the domain goes away with its guest, forget all its checkpoints, whose bitmaps stay
/// (solovirt).
pub const VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA: c_uint = 16;

/// The values of a domain save restore flags (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSaveRestoreFlags {
    /// Bypass cache (since 0.9.4).
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1,
    /// Running (since 0.9.5).
    VIR_DOMAIN_SAVE_RUNNING = 2,
    /// Paused (since 0.9.5).
    VIR_DOMAIN_SAVE_PAUSED = 4,
    /// Reset nvram (since 8.1.0).
    VIR_DOMAIN_SAVE_RESET_NVRAM = 8,
}

/// The values of a domain memory mod flags (since 0.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryModFlags {
    /// Current (since 0.9.1).
    VIR_DOMAIN_MEM_CURRENT = 0,
    /// Live (since 0.9.0).
    VIR_DOMAIN_MEM_LIVE = 1,
    /// Config (since 0.9.0).
    VIR_DOMAIN_MEM_CONFIG = 2,
    /// Maximum (since 0.9.1).
    VIR_DOMAIN_MEM_MAXIMUM = 4,
}

/// The values of a domain numatune mem mode (since 0.9.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainNumatuneMemMode {
    /// Strict (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0,
    /// Preferred (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1,
    /// Interleave (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2,
    /// Restrictive (since 7.3.0).
    VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_NUMATUNE_MEM_LAST = 4,
}

/// The values of a domain get hostname flags (since 6.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGetHostnameFlags {
    /// Lease (since 6.1.0).
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1,
    /// Agent (since 6.1.0).
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 2,
}

/// The values of a domain metadata type (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMetadataType {
    /// Description (since 0.9.10).
    VIR_DOMAIN_METADATA_DESCRIPTION = 0,
    /// Title (since 0.9.10).
    VIR_DOMAIN_METADATA_TITLE = 1,
    /// Element (since 0.9.10).
    VIR_DOMAIN_METADATA_ELEMENT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_METADATA_LAST = 3,
}

/// The values of a domain xmlflags (since 0.3.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainXMLFlags {
    /// Secure (since 0.3.3).
    VIR_DOMAIN_XML_SECURE = 1,
    /// Inactive (since 0.3.3).
    VIR_DOMAIN_XML_INACTIVE = 2,
    /// Update cpu (since 0.8.0).
    VIR_DOMAIN_XML_UPDATE_CPU = 4,
    /// Migratable (since 1.0.0).
    VIR_DOMAIN_XML_MIGRATABLE = 8,
}

/// The values of a domain save image xmlflags (since 5.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSaveImageXMLFlags {
    /// Vir domain save image xml secure (since 5.1.0).
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1,
}

/// The values of a domain block resize flags (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockResizeFlags {
    /// Bytes (since 0.9.11).
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1,
    /// Capacity (since 10.0.0).
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 2,
}

/// The values of a domain memory flags (since 0.4.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFlags {
    /// Virtual (since 0.4.4).
    VIR_MEMORY_VIRTUAL = 1,
    /// Physical (since 0.7.0).
    VIR_MEMORY_PHYSICAL = 2,
}

/// The values of a domain define flags (since 1.2.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDefineFlags {
    /// Vir domain define validate (since 1.2.12).
    VIR_DOMAIN_DEFINE_VALIDATE = 1,
}

/// The values of a domain undefine flags values (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainUndefineFlagsValues {
    /// Managed save (since 0.9.4).
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1,
    /// Snapshots metadata (since 0.9.5).
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 2,
    /// Nvram (since 1.2.9).
    VIR_DOMAIN_UNDEFINE_NVRAM = 4,
    /// Keep nvram (since 2.3.0).
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 8,
    /// Checkpoints metadata (since 5.6.0).
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 16,
    /// Tpm (since 8.9.0).
    VIR_DOMAIN_UNDEFINE_TPM = 32,
    /// Keep tpm (since 8.9.0).
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 64,
}

/// The values of a connect list all domains flags (since 0.9.13).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllDomainsFlags {
    /// Active (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1,
    /// Inactive (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 2,
    /// Persistent (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 4,
    /// Transient (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 8,
    /// Running (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 16,
    /// Paused (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 32,
    /// Shutoff (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 64,
    /// Other (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_OTHER = 128,
    /// Managedsave (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 256,
    /// No managedsave (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 512,
    /// Autostart (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1024,
    /// No autostart (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 2048,
    /// Has snapshot (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 4096,
    /// No snapshot (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 8192,
    /// Has checkpoint (since 5.6.0).
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 16384,
    /// No checkpoint (since 5.6.0).
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 32768,
}

/// The values of a vcpu state (since 0.1.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virVcpuState {
    /// Offline (since 0.1.4).
    VIR_VCPU_OFFLINE = 0,
    /// Running (since 0.1.4).
    VIR_VCPU_RUNNING = 1,
    /// Blocked (since 0.1.4).
    VIR_VCPU_BLOCKED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_VCPU_LAST = 3,
}

/// The values of a vcpu host cpu state (since 6.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virVcpuHostCpuState {
    /// Offline (since 6.10.0).
    VIR_VCPU_INFO_CPU_OFFLINE = -1,
    /// Unavailable (since 6.10.0).
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2,
}

/// The values of a domain vcpu flags (since 0.8.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainVcpuFlags {
    /// Current (since 0.9.4).
    VIR_DOMAIN_VCPU_CURRENT = 0,
    /// Live (since 0.8.5).
    VIR_DOMAIN_VCPU_LIVE = 1,
    /// Config (since 0.8.5).
    VIR_DOMAIN_VCPU_CONFIG = 2,
    /// Maximum (since 0.8.5).
    VIR_DOMAIN_VCPU_MAXIMUM = 4,
    /// Guest (since 1.1.0).
    VIR_DOMAIN_VCPU_GUEST = 8,
    /// Hotpluggable (since 2.4.0).
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 16,
}

/// The values of a domain device modify flags (since 0.7.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDeviceModifyFlags {
    /// Current (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0,
    /// Live (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1,
    /// Config (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2,
    /// Force (since 0.8.6).
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4,
}

/// The values of a domain stats types (since 1.2.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainStatsTypes {
    /// State (since 1.2.8).
    VIR_DOMAIN_STATS_STATE = 1,
    /// Cpu total (since 1.2.9).
    VIR_DOMAIN_STATS_CPU_TOTAL = 2,
    /// Balloon (since 1.2.9).
    VIR_DOMAIN_STATS_BALLOON = 4,
    /// Vcpu (since 1.2.9).
    VIR_DOMAIN_STATS_VCPU = 8,
    /// Interface (since 1.2.9).
    VIR_DOMAIN_STATS_INTERFACE = 16,
    /// Block (since 1.2.9).
    VIR_DOMAIN_STATS_BLOCK = 32,
    /// Perf (since 1.3.3).
    VIR_DOMAIN_STATS_PERF = 64,
    /// Iothread (since 4.10.0).
    VIR_DOMAIN_STATS_IOTHREAD = 128,
    /// Memory (since 6.0.0).
    VIR_DOMAIN_STATS_MEMORY = 256,
    /// Dirtyrate (since 7.2.0).
    VIR_DOMAIN_STATS_DIRTYRATE = 512,
    /// Vm (since 8.9.0).
    VIR_DOMAIN_STATS_VM = 1024,
}

/// The values of a connect get all domain stats flags (since 1.2.8).
#[allow(clippy::enum_clike_unportable_variant)] // 1U << 31: C and repr(C) make it an unsigned int
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectGetAllDomainStatsFlags {
    /// Active (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1,
    /// Inactive (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 2,
    /// Persistent (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 4,
    /// Transient (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 8,
    /// Running (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 16,
    /// Paused (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 32,
    /// Shutoff (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 64,
    /// Other (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 128,
    /// Nowait (since 4.5.0).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 536870912,
    /// Backing (since 1.2.12).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1073741824,
    /// Enforce stats (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 2147483648,
}

/// The values of a domain block job type (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobType {
    /// Unknown (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
    /// Pull (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
    /// Copy (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
    /// Commit (since 0.10.2).
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
    /// Active commit (since 1.2.6).
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
    /// Backup (since 6.0.0).
    VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCK_JOB_TYPE_LAST = 6,
}

/// The values of a domain block job abort flags (since 0.9.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobAbortFlags {
    /// Async (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1,
    /// Pivot (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 2,
}

/// The values of a domain block job info flags (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobInfoFlags {
    /// Vir domain block job info bandwidth bytes (since 1.2.9).
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1,
}

/// The values of a domain block job set speed flags (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobSetSpeedFlags {
    /// Vir domain block job speed bandwidth bytes (since 1.2.9).
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1,
}

/// The values of a domain block pull flags (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockPullFlags {
    /// Vir domain block pull bandwidth bytes (since 1.2.9).
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 64,
}

/// The values of a domain block rebase flags (since 0.9.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockRebaseFlags {
    /// Shallow (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1,
    /// Reuse ext (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 2,
    /// Copy raw (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 4,
    /// Copy (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_COPY = 8,
    /// Relative (since 1.2.7).
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 16,
    /// Copy dev (since 1.2.9).
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 32,
    /// Bandwidth bytes (since 1.2.9).
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 64,
}

/// The values of a domain block copy flags (since 1.2.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockCopyFlags {
    /// Shallow (since 1.2.8).
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1,
    /// Reuse ext (since 1.2.8).
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 2,
    /// Transient job (since 3.5.0).
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 4,
    /// Synchronous writes (since 8.0.0).
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 8,
}

/// The values of a domain block commit flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockCommitFlags {
    /// Shallow (since 0.10.2).
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1,
    /// Delete (since 0.10.2).
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 2,
    /// Active (since 1.2.6).
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 4,
    /// Relative (since 1.2.7).
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 8,
    /// Bandwidth bytes (since 1.2.9).
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 16,
}

/// The values of a domain disk error code (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDiskErrorCode {
    /// None (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_NONE = 0,
    /// Unspec (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1,
    /// No space (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_NO_SPACE = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_DISK_ERROR_LAST = 3,
}

/// The values of a keycode set (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virKeycodeSet {
    /// Linux (since 0.9.3).
    VIR_KEYCODE_SET_LINUX = 0,
    /// Xt (since 0.9.3).
    VIR_KEYCODE_SET_XT = 1,
    /// Atset1 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET1 = 2,
    /// Atset2 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET2 = 3,
    /// Atset3 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET3 = 4,
    /// Osx (since 0.9.4).
    VIR_KEYCODE_SET_OSX = 5,
    /// Xt kbd (since 0.9.4).
    VIR_KEYCODE_SET_XT_KBD = 6,
    /// Usb (since 0.9.4).
    VIR_KEYCODE_SET_USB = 7,
    /// Win32 (since 0.9.4).
    VIR_KEYCODE_SET_WIN32 = 8,
    /// Qnum (since 4.2.0).
    VIR_KEYCODE_SET_QNUM = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_KEYCODE_SET_LAST = 10,
}

/// The values of a domain process signal (since 1.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainProcessSignal {
    /// Nop (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0,
    /// Hup (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1,
    /// Int (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2,
    /// Quit (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
    /// Ill (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4,
    /// Trap (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
    /// Abrt (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
    /// Bus (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7,
    /// Fpe (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8,
    /// Kill (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9,
    /// Usr1 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
    /// Segv (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
    /// Usr2 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
    /// Pipe (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
    /// Alrm (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
    /// Term (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15,
    /// Stkflt (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
    /// Chld (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
    /// Cont (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18,
    /// Stop (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19,
    /// Tstp (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
    /// Ttin (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
    /// Ttou (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
    /// Urg (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23,
    /// Xcpu (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
    /// Xfsz (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
    /// Vtalrm (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
    /// Prof (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27,
    /// Winch (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
    /// Poll (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29,
    /// Pwr (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30,
    /// Sys (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31,
    /// Rt0 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
    /// Rt1 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
    /// Rt2 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
    /// Rt3 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
    /// Rt4 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
    /// Rt5 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
    /// Rt6 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
    /// Rt7 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
    /// Rt8 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
    /// Rt9 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
    /// Rt10 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
    /// Rt11 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
    /// Rt12 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
    /// Rt13 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
    /// Rt14 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
    /// Rt15 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
    /// Rt16 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
    /// Rt17 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
    /// Rt18 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
    /// Rt19 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
    /// Rt20 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
    /// Rt21 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
    /// Rt22 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
    /// Rt23 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
    /// Rt24 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
    /// Rt25 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
    /// Rt26 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
    /// Rt27 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
    /// Rt28 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
    /// Rt29 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
    /// Rt30 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
    /// Rt31 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
    /// Rt32 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT32 = 64,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PROCESS_SIGNAL_LAST = 65,
}

/// The values of a domain event type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventType {
    /// Defined (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED = 0,
    /// Undefined (since 0.5.0).
    VIR_DOMAIN_EVENT_UNDEFINED = 1,
    /// Started (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED = 2,
    /// Suspended (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED = 3,
    /// Resumed (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED = 4,
    /// Stopped (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED = 5,
    /// Shutdown (since 0.9.8).
    VIR_DOMAIN_EVENT_SHUTDOWN = 6,
    /// Pmsuspended (since 0.10.2).
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7,
    /// Crashed (since 1.1.1).
    VIR_DOMAIN_EVENT_CRASHED = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_LAST = 9,
}

/// The values of a domain event defined detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventDefinedDetailType {
    /// Added (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0,
    /// Updated (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1,
    /// Renamed (since 1.2.19).
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2,
    /// From snapshot (since 1.3.3).
    VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_DEFINED_LAST = 4,
}

/// The values of a domain event undefined detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventUndefinedDetailType {
    /// Removed (since 0.5.0).
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0,
    /// Renamed (since 1.2.19).
    VIR_DOMAIN_EVENT_UNDEFINED_RENAMED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_UNDEFINED_LAST = 2,
}

/// The values of a domain event started detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventStartedDetailType {
    /// Booted (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0,
    /// Migrated (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1,
    /// Restored (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2,
    /// From snapshot (since 0.8.0).
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3,
    /// Wakeup (since 0.9.11).
    VIR_DOMAIN_EVENT_STARTED_WAKEUP = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_STARTED_LAST = 5,
}

/// The values of a domain event suspended detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventSuspendedDetailType {
    /// Paused (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0,
    /// Migrated (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1,
    /// Ioerror (since 0.8.0).
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2,
    /// Watchdog (since 0.8.0).
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3,
    /// Restored (since 0.9.5).
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4,
    /// From snapshot (since 0.9.5).
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5,
    /// Api error (since 1.0.1).
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6,
    /// Postcopy (since 1.3.3).
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7,
    /// Postcopy failed (since 1.3.3).
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_SUSPENDED_LAST = 9,
}

/// The values of a domain event resumed detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventResumedDetailType {
    /// Unpaused (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0,
    /// Migrated (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1,
    /// From snapshot (since 0.9.5).
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2,
    /// Postcopy (since 1.3.3).
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3,
    /// Postcopy failed (since 8.5.0).
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_RESUMED_LAST = 5,
}

/// The values of a domain event stopped detail type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventStoppedDetailType {
    /// Shutdown (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0,
    /// Destroyed (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1,
    /// Crashed (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2,
    /// Migrated (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3,
    /// Saved (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4,
    /// Failed (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5,
    /// From snapshot (since 0.8.0).
    VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT = 6,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_STOPPED_LAST = 7,
}

/// The values of a domain event shutdown detail type (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventShutdownDetailType {
    /// Finished (since 0.9.8).
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0,
    /// Guest (since 3.4.0).
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1,
    /// Host (since 3.4.0).
    VIR_DOMAIN_EVENT_SHUTDOWN_HOST = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_SHUTDOWN_LAST = 3,
}

/// The values of a domain event pmsuspended detail type (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventPMSuspendedDetailType {
    /// Memory (since 0.10.2).
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0,
    /// Disk (since 1.0.0).
    VIR_DOMAIN_EVENT_PMSUSPENDED_DISK = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_PMSUSPENDED_LAST = 2,
}

/// The values of a domain event crashed detail type (since 1.1.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventCrashedDetailType {
    /// Panicked (since 1.1.1).
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0,
    /// Crashloaded (since 6.1.0).
    VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_CRASHED_LAST = 2,
}

/// The values of a domain memory failure recipient type (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureRecipientType {
    /// Hypervisor (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
    /// Guest (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST = 2,
}

/// The values of a domain memory failure action type (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureActionType {
    /// Ignore (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0,
    /// Inject (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1,
    /// Fatal (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2,
    /// Reset (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST = 4,
}

/// The values of a domain memory failure flags (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureFlags {
    /// Action required (since 6.9.0).
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1,
    /// Recursive (since 6.9.0).
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 2,
}

/// The values of a domain job type (since 0.7.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainJobType {
    /// None (since 0.7.7).
    VIR_DOMAIN_JOB_NONE = 0,
    /// Bounded (since 0.7.7).
    VIR_DOMAIN_JOB_BOUNDED = 1,
    /// Unbounded (since 0.7.7).
    VIR_DOMAIN_JOB_UNBOUNDED = 2,
    /// Completed (since 0.7.7).
    VIR_DOMAIN_JOB_COMPLETED = 3,
    /// Failed (since 0.7.7).
    VIR_DOMAIN_JOB_FAILED = 4,
    /// Cancelled (since 0.7.7).
    VIR_DOMAIN_JOB_CANCELLED = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_JOB_LAST = 6,
}

/// The values of a domain get job stats flags (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGetJobStatsFlags {
    /// Completed (since 1.2.9).
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1,
    /// Keep completed (since 6.0.0).
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 2,
}

/// The values of a domain abort job flags values (since 8.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAbortJobFlagsValues {
    /// Vir domain abort job postcopy (since 8.5.0).
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1,
}

/// The values of a domain job operation (since 3.3.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainJobOperation {
    /// Unknown (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_UNKNOWN = 0,
    /// Start (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_START = 1,
    /// Save (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SAVE = 2,
    /// Restore (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_RESTORE = 3,
    /// Migration in (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
    /// Migration out (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
    /// Snapshot (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
    /// Snapshot revert (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
    /// Dump (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8,
    /// Backup (since 6.0.0).
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9,
    /// Snapshot delete (since 9.0.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_JOB_OPERATION_LAST = 11,
}

/// The values of a domain event watchdog action (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventWatchdogAction {
    /// None (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0,
    /// Pause (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1,
    /// Reset (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2,
    /// Poweroff (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3,
    /// Shutdown (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4,
    /// Debug (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5,
    /// Injectnmi (since 1.2.17).
    VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI = 6,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_WATCHDOG_LAST = 7,
}

/// The values of a domain event ioerror action (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventIOErrorAction {
    /// None (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0,
    /// Pause (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1,
    /// Report (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_REPORT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_IO_ERROR_LAST = 3,
}

/// The values of a domain event graphics phase (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventGraphicsPhase {
    /// Connect (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0,
    /// Initialize (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1,
    /// Disconnect (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_GRAPHICS_LAST = 3,
}

/// The values of a domain event graphics address type (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventGraphicsAddressType {
    /// Ipv4 (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0,
    /// Ipv6 (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1,
    /// Unix (since 0.9.7).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST = 3,
}

/// The values of a connect domain event block job status (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventBlockJobStatus {
    /// Completed (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0,
    /// Failed (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1,
    /// Canceled (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2,
    /// Ready (since 1.0.0).
    VIR_DOMAIN_BLOCK_JOB_READY = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCK_JOB_LAST = 4,
}

/// The values of a connect domain event disk change reason (since 0.9.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventDiskChangeReason {
    /// Change missing on start (since 0.9.7).
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0,
    /// Drop missing on start (since 1.1.2).
    VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_DISK_CHANGE_LAST = 2,
}

/// The values of a domain event tray change reason (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventTrayChangeReason {
    /// Open (since 0.9.11).
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0,
    /// Close (since 0.9.11).
    VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST = 2,
}

/// The values of a connect domain event agent lifecycle state (since 1.2.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventAgentLifecycleState {
    /// Connected (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
    /// Disconnected (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST = 3,
}

/// The values of a connect domain event agent lifecycle reason (since 1.2.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventAgentLifecycleReason {
    /// Unknown (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
    /// Domain started (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /// Channel (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST = 3,
}

/// The values of a domain event id (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventID {
    /// Lifecycle (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0,
    /// Reboot (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_REBOOT = 1,
    /// Rtc change (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
    /// Watchdog (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3,
    /// Io error (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4,
    /// Graphics (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5,
    /// Io error reason (since 0.8.1).
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
    /// Control error (since 0.9.2).
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
    /// Block job (since 0.9.4).
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
    /// Disk change (since 0.9.7).
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
    /// Tray change (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
    /// Pmwakeup (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11,
    /// Pmsuspend (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12,
    /// Balloon change (since 0.10.0).
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
    /// Pmsuspend disk (since 1.0.0).
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
    /// Device removed (since 1.1.1).
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
    /// Block job 2 (since 1.2.6).
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
    /// Tunable (since 1.2.9).
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17,
    /// Agent lifecycle (since 1.2.11).
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
    /// Device added (since 1.2.15).
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
    /// Migration iteration (since 1.3.2).
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
    /// Job completed (since 1.3.3).
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
    /// Device removal failed (since 1.3.4).
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
    /// Metadata change (since 3.0.0).
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
    /// Block threshold (since 3.2.0).
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
    /// Memory failure (since 6.9.0).
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
    /// Memory device size change (since 7.9.0).
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
    /// Nic mac change (since 11.2.0).
    VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_DOMAIN_EVENT_ID_LAST = 27,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_DOMAIN_EVENT_ID_LAST = 28,
}

/// The values of a domain console flags (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainConsoleFlags {
    /// Force (since 0.9.11).
    VIR_DOMAIN_CONSOLE_FORCE = 1,
    /// Safe (since 0.9.11).
    VIR_DOMAIN_CONSOLE_SAFE = 2,
}

/// The values of a domain channel flags (since 1.0.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainChannelFlags {
    /// Vir domain channel force (since 1.0.2).
    VIR_DOMAIN_CHANNEL_FORCE = 1,
}

/// The values of a domain open graphics flags (since 0.9.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainOpenGraphicsFlags {
    /// Vir domain open graphics skipauth (since 0.9.7).
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1,
}

/// The values of a domain set time flags (since 1.2.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSetTimeFlags {
    /// Vir domain time sync (since 1.2.5).
    VIR_DOMAIN_TIME_SYNC = 1,
}

/// The values of a sched parameter type (since 0.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSchedParameterType {
    /// Int (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_INT = 1,
    /// Uint (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_UINT = 2,
    /// Llong (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3,
    /// Ullong (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4,
    /// Double (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5,
    /// Boolean (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6,
}

/// The values of a blkio parameter type (since 0.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virBlkioParameterType {
    /// Int (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_INT = 1,
    /// Uint (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2,
    /// Llong (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3,
    /// Ullong (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4,
    /// Double (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5,
    /// Boolean (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6,
}

/// The values of a memory parameter type (since 0.8.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virMemoryParameterType {
    /// Int (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_INT = 1,
    /// Uint (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2,
    /// Llong (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3,
    /// Ullong (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4,
    /// Double (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5,
    /// Boolean (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6,
}

/// The values of a domain interface addresses source (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainInterfaceAddressesSource {
    /// Lease (since 1.2.14).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0,
    /// Agent (since 1.2.14).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1,
    /// Arp (since 4.2.0).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST = 3,
}

/// The values of a domain set user password flags (since 1.2.16).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSetUserPasswordFlags {
    /// Vir domain password encrypted (since 1.2.16).
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1,
}

/// The values of a domain lifecycle (since 3.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainLifecycle {
    /// Poweroff (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0,
    /// Reboot (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1,
    /// Crash (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_CRASH = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LIFECYCLE_LAST = 3,
}

/// The values of a domain lifecycle action (since 3.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainLifecycleAction {
    /// Destroy (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
    /// Restart (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
    /// Restart rename (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
    /// Preserve (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
    /// Coredump destroy (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
    /// Coredump restart (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LIFECYCLE_ACTION_LAST = 6,
}

/// The values of a domain guest info types (since 5.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGuestInfoTypes {
    /// Users (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_USERS = 1,
    /// Os (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_OS = 2,
    /// Timezone (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 4,
    /// Hostname (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 8,
    /// Filesystem (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 16,
    /// Disks (since 7.0.0).
    VIR_DOMAIN_GUEST_INFO_DISKS = 32,
    /// Interfaces (since 7.10.0).
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 64,
    /// Load (since 11.2.0).
    VIR_DOMAIN_GUEST_INFO_LOAD = 128,
}

/// The values of a domain agent response timeout values (since 5.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAgentResponseTimeoutValues {
    /// Block (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2,
    /// Default (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1,
    /// Nowait (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0,
}

/// The values of a domain backup begin flags (since 6.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBackupBeginFlags {
    /// Vir domain backup begin reuse external (since 6.0.0).
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1,
}

/// The values of a domain authorized sshkeys set flags (since 6.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAuthorizedSSHKeysSetFlags {
    /// Append (since 6.10.0).
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1,
    /// Remove (since 6.10.0).
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 2,
}

/// The values of a domain message type (since 7.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMessageType {
    /// Deprecation (since 7.1.0).
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1,
    /// Tainting (since 7.1.0).
    VIR_DOMAIN_MESSAGE_TAINTING = 2,
    /// Ioerrors (since 11.1.0).
    VIR_DOMAIN_MESSAGE_IOERRORS = 4,
}

/// The values of a domain dirty rate status (since 7.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDirtyRateStatus {
    /// Unstarted (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0,
    /// Measuring (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1,
    /// Measured (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_MEASURED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_DIRTYRATE_LAST = 3,
}

/// The values of a domain dirty rate calc flags (since 8.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDirtyRateCalcFlags {
    /// Page sampling (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0,
    /// Dirty bitmap (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1,
    /// Dirty ring (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 2,
}

/// The values of a domain fdassociate flags (since 9.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainFDAssociateFlags {
    /// Restore (since 9.0.0).
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1,
    /// Writable (since 9.0.0).
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 2,
}

/// The values of a connect get domain capabilities flags (since 11.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectGetDomainCapabilitiesFlags {
    /// Vir connect get domain capabilities disable deprecated features (since 11.0.0).
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1,
}

/// The values of a domain graphics reload type (since 10.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGraphicsReloadType {
    /// Any (since 10.2.0).
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
    /// Vnc (since 10.2.0).
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST = 2,
}

/// A domain, seen only through its handle (since 0.0.1).
pub struct _virDomain {
    _private: [u8; 0],
}

/// `_virDomain` under its usual name.
pub type virDomain = _virDomain;

/// The C structure of a domain control info (since 0.9.3).
#[repr(C)]
pub struct _virDomainControlInfo {
    /// State.
    pub state: c_uint,
    /// Details.
    pub details: c_uint,
    /// State time.
    pub stateTime: c_ulonglong,
}

/// `_virDomainControlInfo` under its usual name.
pub type virDomainControlInfo = _virDomainControlInfo;

/// The C structure of a domain info (since 0.0.1).
#[repr(C)]
pub struct _virDomainInfo {
    /// State.
    pub state: c_uchar,
    /// Max mem.
    pub maxMem: c_ulong,
    /// Memory.
    pub memory: c_ulong,
    /// Nr virt cpu.
    pub nrVirtCpu: c_ushort,
    /// Cpu time.
    pub cpuTime: c_ulonglong,
}

/// `_virDomainInfo` under its usual name.
pub type virDomainInfo = _virDomainInfo;

/// The C structure of a domain block stats struct (since 0.3.3).
#[repr(C)]
pub struct _virDomainBlockStats {
    /// Rd req.
    pub rd_req: c_longlong,
    /// Rd bytes.
    pub rd_bytes: c_longlong,
    /// Wr req.
    pub wr_req: c_longlong,
    /// Wr bytes.
    pub wr_bytes: c_longlong,
    /// Errs.
    pub errs: c_longlong,
}

/// `_virDomainBlockStats` under its usual name.
pub type virDomainBlockStatsStruct = _virDomainBlockStats;

/// The C structure of a domain interface stats struct (since 0.3.3).
#[repr(C)]
pub struct _virDomainInterfaceStats {
    /// Rx bytes.
    pub rx_bytes: c_longlong,
    /// Rx packets.
    pub rx_packets: c_longlong,
    /// Rx errs.
    pub rx_errs: c_longlong,
    /// Rx drop.
    pub rx_drop: c_longlong,
    /// Tx bytes.
    pub tx_bytes: c_longlong,
    /// Tx packets.
    pub tx_packets: c_longlong,
    /// Tx errs.
    pub tx_errs: c_longlong,
    /// Tx drop.
    pub tx_drop: c_longlong,
}

/// `_virDomainInterfaceStats` under its usual name.
pub type virDomainInterfaceStatsStruct = _virDomainInterfaceStats;

/// The C structure of a domain memory stat struct (since 0.7.5).
#[repr(C)]
pub struct _virDomainMemoryStat {
    /// Tag.
    pub tag: c_int,
    /// Val.
    pub val: c_ulonglong,
}

/// `_virDomainMemoryStat` under its usual name.
pub type virDomainMemoryStatStruct = _virDomainMemoryStat;

/// The C structure of a domain block info (since 0.8.1).
#[repr(C)]
pub struct _virDomainBlockInfo {
    /// Capacity.
    pub capacity: c_ulonglong,
    /// Allocation.
    pub allocation: c_ulonglong,
    /// Physical.
    pub physical: c_ulonglong,
}

/// `_virDomainBlockInfo` under its usual name.
pub type virDomainBlockInfo = _virDomainBlockInfo;

/// The C structure of a vcpu info (since 0.1.4).
#[repr(C)]
pub struct _virVcpuInfo {
    /// Number.
    pub number: c_uint,
    /// State.
    pub state: c_int,
    /// Cpu time.
    pub cpuTime: c_ulonglong,
    /// Cpu.
    pub cpu: c_int,
}

/// `_virVcpuInfo` under its usual name.
pub type virVcpuInfo = _virVcpuInfo;

/// The C structure of a domain iothread info (since 1.2.14).
#[repr(C)]
pub struct _virDomainIOThreadInfo {
    /// Iothread id.
    pub iothread_id: c_uint,
    /// Cpumap.
    pub cpumap: *mut c_uchar,
    /// Cpumaplen.
    pub cpumaplen: c_int,
}

/// `_virDomainIOThreadInfo` under its usual name.
pub type virDomainIOThreadInfo = _virDomainIOThreadInfo;

/// The C structure of a domain stats record (since 1.2.8).
#[repr(C)]
pub struct _virDomainStatsRecord {
    /// Dom.
    pub dom: virDomainPtr,
    /// Params.
    pub params: virTypedParameterPtr,
    /// Nparams.
    pub nparams: c_int,
}

/// `_virDomainStatsRecord` under its usual name.
pub type virDomainStatsRecord = _virDomainStatsRecord;

/// The C structure of a domain block job info (since 0.9.4).
#[repr(C)]
pub struct _virDomainBlockJobInfo {
    /// Type.
    pub r#type: c_int,
    /// Bandwidth.
    pub bandwidth: c_ulong,
    /// Cur.
    pub cur: virDomainBlockJobCursor,
    /// End.
    pub end: virDomainBlockJobCursor,
}

/// `_virDomainBlockJobInfo` under its usual name.
pub type virDomainBlockJobInfo = _virDomainBlockJobInfo;

/// The C structure of a domain disk error (since 0.9.10).
#[repr(C)]
pub struct _virDomainDiskError {
    /// Disk.
    pub disk: *mut c_char,
    /// Error.
    pub error: c_int,
}

/// `_virDomainDiskError` under its usual name.
pub type virDomainDiskError = _virDomainDiskError;

/// The C structure of a domain job info (since 0.7.7).
#[repr(C)]
pub struct _virDomainJobInfo {
    /// Type.
    pub r#type: c_int,
    /// Time elapsed.
    pub timeElapsed: c_ulonglong,
    /// Time remaining.
    pub timeRemaining: c_ulonglong,
    /// Data total.
    pub dataTotal: c_ulonglong,
    /// Data processed.
    pub dataProcessed: c_ulonglong,
    /// Data remaining.
    pub dataRemaining: c_ulonglong,
    /// Mem total.
    pub memTotal: c_ulonglong,
    /// Mem processed.
    pub memProcessed: c_ulonglong,
    /// Mem remaining.
    pub memRemaining: c_ulonglong,
    /// File total.
    pub fileTotal: c_ulonglong,
    /// File processed.
    pub fileProcessed: c_ulonglong,
    /// File remaining.
    pub fileRemaining: c_ulonglong,
}

/// `_virDomainJobInfo` under its usual name.
pub type virDomainJobInfo = _virDomainJobInfo;

/// The C structure of a domain event graphics address (since 0.8.0).
#[repr(C)]
pub struct _virDomainEventGraphicsAddress {
    /// Family.
    pub family: c_int,
    /// Node.
    pub node: *mut c_char,
    /// Service.
    pub service: *mut c_char,
}

/// `_virDomainEventGraphicsAddress` under its usual name.
pub type virDomainEventGraphicsAddress = _virDomainEventGraphicsAddress;

/// The C structure of a domain event graphics subject identity (since 0.8.0).
#[repr(C)]
pub struct _virDomainEventGraphicsSubjectIdentity {
    /// Type.
    pub r#type: *mut c_char,
    /// Name.
    pub name: *mut c_char,
}

/// `_virDomainEventGraphicsSubjectIdentity` under its usual name.
pub type virDomainEventGraphicsSubjectIdentity = _virDomainEventGraphicsSubjectIdentity;

/// The C structure of a domain event graphics subject (since 0.8.0).
#[repr(C)]
pub struct _virDomainEventGraphicsSubject {
    /// Nidentity.
    pub nidentity: c_int,
    /// Identities.
    pub identities: virDomainEventGraphicsSubjectIdentityPtr,
}

/// `_virDomainEventGraphicsSubject` under its usual name.
pub type virDomainEventGraphicsSubject = _virDomainEventGraphicsSubject;

/// The C structure of a domain fsinfo (since 1.2.11).
#[repr(C)]
pub struct _virDomainFSInfo {
    /// Mountpoint.
    pub mountpoint: *mut c_char,
    /// Name.
    pub name: *mut c_char,
    /// Fstype.
    pub fstype: *mut c_char,
    /// Ndev alias.
    pub ndevAlias: usize,
    /// Dev alias.
    pub devAlias: *mut *mut c_char,
}

/// `_virDomainFSInfo` under its usual name.
pub type virDomainFSInfo = _virDomainFSInfo;

/// The C structure of a domain ipaddress (since 1.2.14).
#[repr(C)]
pub struct _virDomainInterfaceIPAddress {
    /// Type.
    pub r#type: c_int,
    /// Addr.
    pub addr: *mut c_char,
    /// Prefix.
    pub prefix: c_uint,
}

/// `_virDomainInterfaceIPAddress` under its usual name.
pub type virDomainIPAddress = _virDomainInterfaceIPAddress;

/// The C structure of a domain interface (since 1.2.14).
#[repr(C)]
pub struct _virDomainInterface {
    /// Name.
    pub name: *mut c_char,
    /// Hwaddr.
    pub hwaddr: *mut c_char,
    /// Naddrs.
    pub naddrs: c_uint,
    /// Addrs.
    pub addrs: virDomainIPAddressPtr,
}

/// `_virDomainInterface` under its usual name.
pub type virDomainInterface = _virDomainInterface;

/// Pointer to a `virDomain` (since 0.0.1).
pub type virDomainPtr = *mut virDomain;

/// Pointer to a `virDomainControlInfo` (since 0.9.3).
pub type virDomainControlInfoPtr = *mut virDomainControlInfo;

/// Pointer to a `virDomainInfo` (since 0.0.1).
pub type virDomainInfoPtr = *mut virDomainInfo;

/// Pointer to a `virDomainBlockStatsStruct` (since 0.3.2).
pub type virDomainBlockStatsPtr = *mut virDomainBlockStatsStruct;

/// Pointer to a `virDomainInterfaceStatsStruct` (since 0.3.2).
pub type virDomainInterfaceStatsPtr = *mut virDomainInterfaceStatsStruct;

/// Pointer to a `virDomainMemoryStatStruct` (since 0.7.5).
pub type virDomainMemoryStatPtr = *mut virDomainMemoryStatStruct;

/// Pointer to a `virDomainBlockInfo` (since 0.8.1).
pub type virDomainBlockInfoPtr = *mut virDomainBlockInfo;

/// Pointer to a `virVcpuInfo` (since 0.1.4).
pub type virVcpuInfoPtr = *mut virVcpuInfo;

/// Pointer to a `virDomainIOThreadInfo` (since 1.2.14).
pub type virDomainIOThreadInfoPtr = *mut virDomainIOThreadInfo;

/// Pointer to a `virDomainStatsRecord` (since 1.2.8).
pub type virDomainStatsRecordPtr = *mut virDomainStatsRecord;

/// A plain number (since 0.9.4).
pub type virDomainBlockJobCursor = c_ulonglong;

/// Pointer to a `virDomainBlockJobInfo` (since 0.9.4).
pub type virDomainBlockJobInfoPtr = *mut virDomainBlockJobInfo;

/// Pointer to a `virDomainDiskError` (since 0.9.10).
pub type virDomainDiskErrorPtr = *mut virDomainDiskError;

/// Pointer to a `virDomainJobInfo` (since 0.7.7).
pub type virDomainJobInfoPtr = *mut virDomainJobInfo;

/// Pointer to a `virDomainEventGraphicsAddress` (since 0.8.0).
pub type virDomainEventGraphicsAddressPtr = *mut virDomainEventGraphicsAddress;

/// Pointer to a `virDomainEventGraphicsSubjectIdentity` (since 0.8.0).
pub type virDomainEventGraphicsSubjectIdentityPtr = *mut virDomainEventGraphicsSubjectIdentity;

/// Pointer to a `virDomainEventGraphicsSubject` (since 0.8.0).
pub type virDomainEventGraphicsSubjectPtr = *mut virDomainEventGraphicsSubject;

/// Pointer to a `virDomainFSInfo` (since 1.2.11).
pub type virDomainFSInfoPtr = *mut virDomainFSInfo;

/// Pointer to a `virSchedParameter` (since 0.2.3).
pub type virSchedParameterPtr = *mut virSchedParameter;

/// Pointer to a `virBlkioParameter` (since 0.9.0).
pub type virBlkioParameterPtr = *mut virBlkioParameter;

/// Pointer to a `virMemoryParameter` (since 0.8.5).
pub type virMemoryParameterPtr = *mut virMemoryParameter;

/// Pointer to a `virDomainIPAddress` (since 1.2.14).
pub type virDomainIPAddressPtr = *mut virDomainIPAddress;

/// Pointer to a `virDomainInterface` (since 1.2.14).
pub type virDomainInterfacePtr = *mut virDomainInterface;

/// The callback type `virConnectDomainEventAgentLifecycleCallback`; the last argument is what was registered with it (since 1.2.11).
pub type virConnectDomainEventAgentLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, state: c_int, reason: c_int, opaque: *mut c_void),
>;

/// The callback type `virConnectDomainEventBalloonChangeCallback`; the last argument is what was registered with it (since 0.10.0).
pub type virConnectDomainEventBalloonChangeCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, actual: c_ulonglong, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventBlockJobCallback`; the last argument is what was registered with it (since 0.9.4).
pub type virConnectDomainEventBlockJobCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        disk: *const c_char,
        r#type: c_int,
        status: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventBlockThresholdCallback`; the last argument is what was registered with it (since 3.2.0).
pub type virConnectDomainEventBlockThresholdCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        dev: *const c_char,
        path: *const c_char,
        threshold: c_ulonglong,
        excess: c_ulonglong,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventCallback`; the last argument is what was registered with it (since 0.5.0).
pub type virConnectDomainEventCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ) -> c_int,
>;

/// The callback type `virConnectDomainEventDeviceAddedCallback`; the last argument is what was registered with it (since 1.2.15).
pub type virConnectDomainEventDeviceAddedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventDeviceRemovalFailedCallback`; the last argument is what was registered with it (since 1.3.4).
pub type virConnectDomainEventDeviceRemovalFailedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventDeviceRemovedCallback`; the last argument is what was registered with it (since 1.1.1).
pub type virConnectDomainEventDeviceRemovedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventDiskChangeCallback`; the last argument is what was registered with it (since 0.9.7).
pub type virConnectDomainEventDiskChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        oldSrcPath: *const c_char,
        newSrcPath: *const c_char,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventGenericCallback`; the last argument is what was registered with it (since 0.8.0).
pub type virConnectDomainEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventGraphicsCallback`; the last argument is what was registered with it (since 0.8.0).
pub type virConnectDomainEventGraphicsCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        phase: c_int,
        local: *const virDomainEventGraphicsAddress,
        remote: *const virDomainEventGraphicsAddress,
        authScheme: *const c_char,
        subject: *const virDomainEventGraphicsSubject,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventIOErrorCallback`; the last argument is what was registered with it (since 0.8.0).
pub type virConnectDomainEventIOErrorCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventIOErrorReasonCallback`; the last argument is what was registered with it (since 0.8.1).
pub type virConnectDomainEventIOErrorReasonCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        reason: *const c_char,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventJobCompletedCallback`; the last argument is what was registered with it (since 1.3.3).
pub type virConnectDomainEventJobCompletedCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventMemoryDeviceSizeChangeCallback`; the last argument is what was registered with it (since 7.9.0).
pub type virConnectDomainEventMemoryDeviceSizeChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        size: c_ulonglong,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventMemoryFailureCallback`; the last argument is what was registered with it (since 6.9.0).
pub type virConnectDomainEventMemoryFailureCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        recipient: c_int,
        action: c_int,
        flags: c_uint,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventMetadataChangeCallback`; the last argument is what was registered with it (since 3.0.0).
pub type virConnectDomainEventMetadataChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        r#type: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventMigrationIterationCallback`; the last argument is what was registered with it (since 1.3.2).
pub type virConnectDomainEventMigrationIterationCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, iteration: c_int, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventPMSuspendCallback`; the last argument is what was registered with it (since 0.9.11).
pub type virConnectDomainEventPMSuspendCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventPMSuspendDiskCallback`; the last argument is what was registered with it (since 1.0.0).
pub type virConnectDomainEventPMSuspendDiskCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventPMWakeupCallback`; the last argument is what was registered with it (since 0.9.11).
pub type virConnectDomainEventPMWakeupCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventRTCChangeCallback`; the last argument is what was registered with it (since 0.8.0).
pub type virConnectDomainEventRTCChangeCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, utcoffset: c_longlong, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventTrayChangeCallback`; the last argument is what was registered with it (since 0.9.11).
pub type virConnectDomainEventTrayChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventTunableCallback`; the last argument is what was registered with it (since 1.2.9).
pub type virConnectDomainEventTunableCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;

/// The callback type `virConnectDomainEventWatchdogCallback`; the last argument is what was registered with it (since 0.8.0).
pub type virConnectDomainEventWatchdogCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, action: c_int, opaque: *mut c_void)>;

/// The callback type `virConnectDomainEventNICMACChangeCallback`; the last argument is what was registered with it (since 11.2.0).
pub type virConnectDomainEventNICMACChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        oldMAC: *const c_char,
        newMAC: *const c_char,
        opaque: *mut c_void,
    ),
>;
