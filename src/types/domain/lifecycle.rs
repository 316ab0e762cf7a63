//! How domains begin, live and end.

use std::ffi::{c_uchar, c_uint, c_ulong, c_ulonglong, c_ushort};

/// State of a domain (since 0.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainState {
    /// No state known (since 0.0.1).
    VIR_DOMAIN_NOSTATE = 0,
    /// Running (since 0.0.1).
    VIR_DOMAIN_RUNNING = 1,
    /// Waiting for a resource (since 0.0.1).
    VIR_DOMAIN_BLOCKED = 2,
    /// Paused (since 0.0.1).
    VIR_DOMAIN_PAUSED = 3,
    /// Being shut down (since 0.0.1).
    VIR_DOMAIN_SHUTDOWN = 4,
    /// Not running (since 0.0.1).
    VIR_DOMAIN_SHUTOFF = 5,
    /// Crashed (since 0.0.2).
    VIR_DOMAIN_CRASHED = 6,
    /// Suspended by the guest's power management (since 0.9.11).
    VIR_DOMAIN_PMSUSPENDED = 7,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LAST = 8,
}

/// Reasons of VIR_DOMAIN_NOSTATE (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainNostateReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_NOSTATE_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_NOSTATE_LAST = 1,
}

/// Reasons of VIR_DOMAIN_RUNNING (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainRunningReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_RUNNING_UNKNOWN = 0,
    /// Started from scratch (since 0.9.2).
    VIR_DOMAIN_RUNNING_BOOTED = 1,
    /// Migrated from another host (since 0.9.2).
    VIR_DOMAIN_RUNNING_MIGRATED = 2,
    /// Restored from a saved state (since 0.9.2).
    VIR_DOMAIN_RUNNING_RESTORED = 3,
    /// Restored from a snapshot (since 0.9.2).
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4,
    /// Resumed after a pause (since 0.9.2).
    VIR_DOMAIN_RUNNING_UNPAUSED = 5,
    /// Resumed because a migration was given up (since 0.9.2).
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6,
    /// Resumed because a save was given up (since 0.9.2).
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7,
    /// Woken up from the guest's power management (since 0.9.11).
    VIR_DOMAIN_RUNNING_WAKEUP = 8,
    /// Resumed after a crash (since 1.1.1).
    VIR_DOMAIN_RUNNING_CRASHED = 9,
    /// Running on the destination of a post-copy migration (since 1.3.3).
    VIR_DOMAIN_RUNNING_POSTCOPY = 10,
    /// Running on the destination of a post-copy migration that has failed (since 8.5.0).
    VIR_DOMAIN_RUNNING_POSTCOPY_FAILED = 11,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_RUNNING_LAST = 12,
}

/// Reasons of VIR_DOMAIN_PAUSED (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPausedReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_PAUSED_UNKNOWN = 0,
    /// Somebody asked for it (since 0.9.2).
    VIR_DOMAIN_PAUSED_USER = 1,
    /// For an offline migration (since 0.9.2).
    VIR_DOMAIN_PAUSED_MIGRATION = 2,
    /// For a save (since 0.9.2).
    VIR_DOMAIN_PAUSED_SAVE = 3,
    /// For an offline core dump (since 0.9.2).
    VIR_DOMAIN_PAUSED_DUMP = 4,
    /// After a disk's I/O error (since 0.9.2).
    VIR_DOMAIN_PAUSED_IOERROR = 5,
    /// The watchdog fired (since 0.9.2).
    VIR_DOMAIN_PAUSED_WATCHDOG = 6,
    /// Reverted to a snapshot of a paused state (since 0.9.2).
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7,
    /// While the domain shuts down (since 0.9.5).
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8,
    /// While a snapshot is made (since 1.0.1).
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9,
    /// After the guest crashed (since 1.1.1).
    VIR_DOMAIN_PAUSED_CRASHED = 10,
    /// While the domain starts (since 1.2.14).
    VIR_DOMAIN_PAUSED_STARTING_UP = 11,
    /// On the source of a post-copy migration (since 1.3.3).
    VIR_DOMAIN_PAUSED_POSTCOPY = 12,
    /// After a post-copy migration failed (since 1.3.3).
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13,
    /// A function failed halfway and left it so (since 9.2.0).
    VIR_DOMAIN_PAUSED_API_ERROR = 14,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_DOMAIN_PAUSED_LAST = 14,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_DOMAIN_PAUSED_LAST = 15,
}

/// Reasons of VIR_DOMAIN_SHUTDOWN (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutdownReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0,
    /// Somebody asked for it (since 0.9.2).
    VIR_DOMAIN_SHUTDOWN_USER = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_SHUTDOWN_LAST = 2,
}

/// Reasons of VIR_DOMAIN_SHUTOFF (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutoffReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0,
    /// Shut down in order (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1,
    /// Ended by force (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2,
    /// Crashed (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_CRASHED = 3,
    /// Migrated to another host (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4,
    /// Saved to a file (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_SAVED = 5,
    /// Did not start (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_FAILED = 6,
    /// Reverted to a snapshot of an inactive state (since 0.9.2).
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7,
    /// The server found it ended when it came back (since 4.10.0).
    VIR_DOMAIN_SHUTOFF_DAEMON = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_SHUTOFF_LAST = 9,
}

/// Reasons of VIR_DOMAIN_CRASHED (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCrashedReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_CRASHED_UNKNOWN = 0,
    /// The guest's kernel panicked (since 1.1.1).
    VIR_DOMAIN_CRASHED_PANICKED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CRASHED_LAST = 2,
}

/// Reasons of VIR_DOMAIN_PMSUSPENDED (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPMSuspendedReason {
    /// Not known (since 0.9.11).
    VIR_DOMAIN_PMSUSPENDED_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PMSUSPENDED_LAST = 1,
}

/// State of the channel through which a hypervisor controls a domain (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainControlState {
    /// Ready for commands (since 0.9.3).
    VIR_DOMAIN_CONTROL_OK = 0,
    /// A background job runs, which can be watched or aborted (since 0.9.3).
    VIR_DOMAIN_CONTROL_JOB = 1,
    /// Busy with a command that cannot be interrupted (since 0.9.3).
    VIR_DOMAIN_CONTROL_OCCUPIED = 2,
    /// Unusable (since 0.9.3).
    VIR_DOMAIN_CONTROL_ERROR = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CONTROL_LAST = 4,
}

/// Why a control channel is in VIR_DOMAIN_CONTROL_ERROR (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainControlErrorReason {
    /// There is no error (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
    /// Not known (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
    /// The connection to the hypervisor's monitor is broken (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
    /// Something went wrong inside the library (since 1.2.14).
    VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CONTROL_ERROR_REASON_LAST = 4,
}

/// What a change to a domain applies to (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainModificationImpact {
    /// The running domain if it runs, else its persistent definition (since 0.9.2).
    VIR_DOMAIN_AFFECT_CURRENT = 0,
    /// The running domain (since 0.9.2).
    VIR_DOMAIN_AFFECT_LIVE = 1,
    /// The persistent definition, for the next start (since 0.9.2).
    VIR_DOMAIN_AFFECT_CONFIG = 2,
}

/// Flags of virDomainCreateWithFlags, virDomainCreateXML and their relatives (since 0.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCreateFlags {
    /// Nothing special (since 0.0.1).
    VIR_DOMAIN_NONE = 0,
    /// Leave the guest paused after the start (since 0.8.2).
    VIR_DOMAIN_START_PAUSED = 1,
    /// Destroy the domain when the connection is closed (since 0.9.3).
    VIR_DOMAIN_START_AUTODESTROY = 2,
    /// Keep out of the host's file cache when restoring from a managed save (since 0.9.4).
    VIR_DOMAIN_START_BYPASS_CACHE = 4,
    /// Drop a managed save and boot (since 0.9.5).
    VIR_DOMAIN_START_FORCE_BOOT = 8,
    /// Check the document against the schema (since 1.2.12).
    VIR_DOMAIN_START_VALIDATE = 16,
    /// Make the NVRAM file anew from its template (since 8.1.0).
    VIR_DOMAIN_START_RESET_NVRAM = 32,
}

/// Flags of virDomainCoreDump (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCoreDumpFlags {
    /// End the domain as crashed after the dump (since 0.7.5).
    VIR_DUMP_CRASH = 1,
    /// Let the guest run during the dump (since 0.7.5).
    VIR_DUMP_LIVE = 2,
    /// Keep out of the host's file cache (since 0.9.4).
    VIR_DUMP_BYPASS_CACHE = 4,
    /// Reset the guest after the dump (since 0.9.7).
    VIR_DUMP_RESET = 8,
    /// Dump the memory only, in ELF format (since 0.9.13).
    VIR_DUMP_MEMORY_ONLY = 16,
}

/// Formats of virDomainCoreDumpWithFormat (since 1.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainCoreDumpFormat {
    /// ELF, not compressed (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
    /// kdump, compressed by zlib (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
    /// kdump, compressed by LZO (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
    /// kdump, compressed by snappy (since 1.2.3).
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
    /// Windows' own dump format (since 7.4.0).
    VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_CORE_DUMP_FORMAT_LAST = 5,
}

/// How virDomainShutdownFlags asks the guest; several may be given, the hypervisor then chooses (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainShutdownFlagValues {
    /// The hypervisor's choice (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0,
    /// Press the ACPI power button (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1,
    /// Ask the guest agent (since 0.9.10).
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 2,
    /// Write to /dev/initctl in a container (since 1.0.1).
    VIR_DOMAIN_SHUTDOWN_INITCTL = 4,
    /// Send a signal to a container's init (since 1.0.1).
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 8,
    /// Use the hypervisor's paravirtual control (since 1.2.5).
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 16,
}

/// How virDomainReboot asks the guest; several may be given, the hypervisor then chooses (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainRebootFlagValues {
    /// The hypervisor's choice (since 0.9.10).
    VIR_DOMAIN_REBOOT_DEFAULT = 0,
    /// Press the ACPI power button (since 0.9.10).
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1,
    /// Ask the guest agent (since 0.9.10).
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 2,
    /// Write to /dev/initctl in a container (since 1.0.1).
    VIR_DOMAIN_REBOOT_INITCTL = 4,
    /// Send a signal to a container's init (since 1.0.1).
    VIR_DOMAIN_REBOOT_SIGNAL = 8,
    /// Use the hypervisor's paravirtual control (since 1.2.5).
    VIR_DOMAIN_REBOOT_PARAVIRT = 16,
}

/// Flags of virDomainDestroyFlags; see VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA too (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDestroyFlagsValues {
    /// End the guest by force if need be (since 0.9.10).
    VIR_DOMAIN_DESTROY_DEFAULT = 0,
    /// Only ask the hypervisor's process to end, never kill it (since 0.9.10).
    VIR_DOMAIN_DESTROY_GRACEFUL = 1,
    /// Remove the domain's log files (since 8.3.0).
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 2,
}

/// virDomainDestroyFlags: when the domain goes away with its guest, forget all its snapshots, whose storage stays. The
/// same bit as VIR_DOMAIN_DESTROY_REMOVE_LOGS, and does both (solovirt).
pub const VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA: c_uint = 2;

/// virDomainDestroyFlags: when the domain goes away with its guest, forget all its checkpoints, whose bitmaps stay
/// (solovirt).
pub const VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA: c_uint = 16;

/// Flags of the save and restore functions (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSaveRestoreFlags {
    /// Keep out of the host's file cache (since 0.9.4).
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1,
    /// Run after the restore, whatever the state at the save (since 0.9.5).
    VIR_DOMAIN_SAVE_RUNNING = 2,
    /// Stay paused after the restore, whatever the state at the save (since 0.9.5).
    VIR_DOMAIN_SAVE_PAUSED = 4,
    /// Make the NVRAM file anew from its template at the restore (since 8.1.0).
    VIR_DOMAIN_SAVE_RESET_NVRAM = 8,
}

/// What virDomainSetMetadata and virDomainGetMetadata are about (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMetadataType {
    /// The `<description>` element (since 0.9.10).
    VIR_DOMAIN_METADATA_DESCRIPTION = 0,
    /// The `<title>` element (since 0.9.10).
    VIR_DOMAIN_METADATA_TITLE = 1,
    /// An element of the application's own namespace below `<metadata>` (since 0.9.10).
    VIR_DOMAIN_METADATA_ELEMENT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_METADATA_LAST = 3,
}

/// Flags of virDomainGetXMLDesc (since 0.3.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainXMLFlags {
    /// With passwords and other secrets; needs a connection that is not read-only (since 0.3.3).
    VIR_DOMAIN_XML_SECURE = 1,
    /// What the next start will use, not what runs (since 0.3.3).
    VIR_DOMAIN_XML_INACTIVE = 2,
    /// With the guest's CPU as the host would provide it (since 0.8.0).
    VIR_DOMAIN_XML_UPDATE_CPU = 4,
    /// Fit for a migration to older hosts (since 1.0.0).
    VIR_DOMAIN_XML_MIGRATABLE = 8,
}

/// Flags of virDomainSaveImageGetXMLDesc and virDomainManagedSaveGetXMLDesc (since 5.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSaveImageXMLFlags {
    /// With passwords and other secrets; needs a connection that is not read-only (since 5.1.0).
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1,
}

/// Flags of virDomainDefineXMLFlags (since 1.2.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDefineFlags {
    /// Check the document against the schema (since 1.2.12).
    VIR_DOMAIN_DEFINE_VALIDATE = 1,
}

/// What virDomainUndefineFlags may remove along with the definition (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainUndefineFlagsValues {
    /// The managed save (since 0.9.4).
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1,
    /// The metadata of all snapshots, whose storage stays (since 0.9.5).
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 2,
    /// The NVRAM file (since 1.2.9).
    VIR_DOMAIN_UNDEFINE_NVRAM = 4,
    /// Leave the NVRAM file where it is (since 2.3.0).
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 8,
    /// The metadata of all checkpoints, whose bitmaps stay (since 5.6.0).
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 16,
    /// The state of the emulated TPM (since 8.9.0).
    VIR_DOMAIN_UNDEFINE_TPM = 32,
    /// Leave the state of the emulated TPM where it is (since 8.9.0).
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 64,
}

/// What virDomainUndefineFlags calls VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, under the name of the proposal that this
/// library carries out: forget all snapshots of the domain, whose storage stays (solovirt).
pub const VIR_DOMAIN_UNDEFINE_SNAPSHOTS: c_uint = 2;

/// Filters of virConnectListAllDomains: the flags of one group widen, those of another narrow the choice (since
/// 0.9.13).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllDomainsFlags {
    /// Active domains (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1,
    /// Inactive domains (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 2,
    /// Domains with a persistent definition (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 4,
    /// Domains without a persistent definition (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 8,
    /// Running domains (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 16,
    /// Paused domains (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 32,
    /// Domains that are not running (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 64,
    /// Domains in any other state (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_OTHER = 128,
    /// Domains with a managed save (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 256,
    /// Domains without a managed save (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 512,
    /// Domains that start with the host (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1024,
    /// Domains that do not start with the host (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 2048,
    /// Domains with snapshots (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 4096,
    /// Domains without snapshots (since 0.9.13).
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 8192,
    /// Domains with checkpoints (since 5.6.0).
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 16384,
    /// Domains without checkpoints (since 5.6.0).
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 32768,
}

/// State of a virtual CPU (since 0.1.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virVcpuState {
    /// Switched off (since 0.1.4).
    VIR_VCPU_OFFLINE = 0,
    /// Running (since 0.1.4).
    VIR_VCPU_RUNNING = 1,
    /// Waiting for a resource (since 0.1.4).
    VIR_VCPU_BLOCKED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_VCPU_LAST = 3,
}

/// What virVcpuInfo.cpu says instead of a CPU number (since 6.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virVcpuHostCpuState {
    /// The virtual CPU is offline (since 6.10.0).
    VIR_VCPU_INFO_CPU_OFFLINE = -1,
    /// The hypervisor does not tell (since 6.10.0).
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2,
}

/// Events in a guest's life whose action can be set (since 3.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainLifecycle {
    /// The guest switches itself off (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0,
    /// The guest reboots (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1,
    /// The guest crashes (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_CRASH = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LIFECYCLE_LAST = 3,
}

/// What is done at such an event (since 3.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainLifecycleAction {
    /// End the domain (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
    /// Start it again (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
    /// Start it again under a new name (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
    /// Keep it as it is, for an analysis (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
    /// Dump the memory, then end the domain (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
    /// Dump the memory, then start it again (since 3.9.0).
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_LIFECYCLE_ACTION_LAST = 6,
}

/// Flags of virConnectGetDomainCapabilities (since 11.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectGetDomainCapabilitiesFlags {
    /// Show deprecated CPU features as disabled (since 11.0.0).
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1,
}

/// A domain; seen through its handle only (since 0.0.1).
pub struct _virDomain {
    _private: [u8; 0],
}

/// A domain; seen through its handle only (since 0.0.1).
pub type virDomain = _virDomain;

/// State of the channel through which a hypervisor controls a domain (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainControlInfo {
    /// A virDomainControlState number.
    pub state: c_uint,
    /// For VIR_DOMAIN_CONTROL_ERROR a virDomainControlErrorReason number, else 0.
    pub details: c_uint,
    /// How long the state has lasted, in milliseconds.
    pub stateTime: c_ulonglong,
}

/// State of the channel through which a hypervisor controls a domain (since 0.9.3).
pub type virDomainControlInfo = _virDomainControlInfo;

/// What virDomainGetInfo tells (since 0.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainInfo {
    /// A virDomainState number.
    pub state: c_uchar,
    /// Memory at most, in KiB.
    pub maxMem: c_ulong,
    /// Memory in use, in KiB.
    pub memory: c_ulong,
    /// Virtual CPUs.
    pub nrVirtCpu: c_ushort,
    /// CPU time used, in nanoseconds.
    pub cpuTime: c_ulonglong,
}

/// What virDomainGetInfo tells (since 0.0.1).
pub type virDomainInfo = _virDomainInfo;

/// Handle of a domain (since 0.0.1).
pub type virDomainPtr = *mut virDomain;

/// Pointer to a [`virDomainControlInfo`] (since 0.9.3).
pub type virDomainControlInfoPtr = *mut virDomainControlInfo;

/// Pointer to a [`virDomainInfo`] (since 0.0.1).
pub type virDomainInfoPtr = *mut virDomainInfo;
