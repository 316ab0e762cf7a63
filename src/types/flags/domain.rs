//! Flags of domains.

use super::{VIR_TYPED_PARAM_STRING_OKAY, flags};
use crate::types::domain::{
    VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA, VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA, VIR_DOMAIN_UNDEFINE_SNAPSHOTS,
    virConnectGetAllDomainStatsFlags, virConnectGetDomainCapabilitiesFlags, virConnectListAllDomainsFlags,
    virDomainAbortJobFlagsValues, virDomainAuthorizedSSHKeysSetFlags, virDomainBackupBeginFlags,
    virDomainBlockCommitFlags, virDomainBlockCopyFlags, virDomainBlockJobAbortFlags, virDomainBlockJobInfoFlags,
    virDomainBlockJobSetSpeedFlags, virDomainBlockPullFlags, virDomainBlockRebaseFlags, virDomainBlockResizeFlags,
    virDomainChannelFlags, virDomainConsoleFlags, virDomainCoreDumpFlags, virDomainCreateFlags, virDomainDefineFlags,
    virDomainDestroyFlagsValues, virDomainDeviceModifyFlags, virDomainDirtyRateCalcFlags, virDomainFDAssociateFlags,
    virDomainGetHostnameFlags, virDomainGetJobStatsFlags, virDomainGuestInfoTypes, virDomainMemoryFailureFlags,
    virDomainMemoryFlags, virDomainMemoryModFlags, virDomainMessageType, virDomainMigrateFlags,
    virDomainMigrateMaxSpeedFlags, virDomainModificationImpact, virDomainOpenGraphicsFlags, virDomainRebootFlagValues,
    virDomainSaveImageXMLFlags, virDomainSaveRestoreFlags, virDomainSetTimeFlags, virDomainSetUserPasswordFlags,
    virDomainShutdownFlagValues, virDomainStatsTypes, virDomainUndefineFlagsValues, virDomainVcpuFlags,
    virDomainXMLFlags,
};
use crate::types::qemu::{virConnectDomainQemuMonitorEventRegisterFlags, virDomainQemuMonitorCommandFlags};

flags! {
    DomainAffectFlags: virDomainModificationImpact {
        LIVE = VIR_DOMAIN_AFFECT_LIVE,
        CONFIG = VIR_DOMAIN_AFFECT_CONFIG,
    } + {
        STRING_OKAY = VIR_TYPED_PARAM_STRING_OKAY,
    }
    DomainCreateFlags: virDomainCreateFlags {
        START_PAUSED = VIR_DOMAIN_START_PAUSED,
        START_AUTODESTROY = VIR_DOMAIN_START_AUTODESTROY,
        START_BYPASS_CACHE = VIR_DOMAIN_START_BYPASS_CACHE,
        START_FORCE_BOOT = VIR_DOMAIN_START_FORCE_BOOT,
        START_VALIDATE = VIR_DOMAIN_START_VALIDATE,
        START_RESET_NVRAM = VIR_DOMAIN_START_RESET_NVRAM,
    }
    DomainCoreDumpFlags: virDomainCoreDumpFlags {
        CRASH = VIR_DUMP_CRASH,
        LIVE = VIR_DUMP_LIVE,
        BYPASS_CACHE = VIR_DUMP_BYPASS_CACHE,
        RESET = VIR_DUMP_RESET,
        MEMORY_ONLY = VIR_DUMP_MEMORY_ONLY,
    }
    DomainMigrateFlags: virDomainMigrateFlags {
        LIVE = VIR_MIGRATE_LIVE,
        PEER2PEER = VIR_MIGRATE_PEER2PEER,
        TUNNELLED = VIR_MIGRATE_TUNNELLED,
        PERSIST_DEST = VIR_MIGRATE_PERSIST_DEST,
        UNDEFINE_SOURCE = VIR_MIGRATE_UNDEFINE_SOURCE,
        PAUSED = VIR_MIGRATE_PAUSED,
        NON_SHARED_DISK = VIR_MIGRATE_NON_SHARED_DISK,
        NON_SHARED_INC = VIR_MIGRATE_NON_SHARED_INC,
        CHANGE_PROTECTION = VIR_MIGRATE_CHANGE_PROTECTION,
        UNSAFE = VIR_MIGRATE_UNSAFE,
        OFFLINE = VIR_MIGRATE_OFFLINE,
        COMPRESSED = VIR_MIGRATE_COMPRESSED,
        ABORT_ON_ERROR = VIR_MIGRATE_ABORT_ON_ERROR,
        AUTO_CONVERGE = VIR_MIGRATE_AUTO_CONVERGE,
        RDMA_PIN_ALL = VIR_MIGRATE_RDMA_PIN_ALL,
        POSTCOPY = VIR_MIGRATE_POSTCOPY,
        TLS = VIR_MIGRATE_TLS,
        PARALLEL = VIR_MIGRATE_PARALLEL,
        NON_SHARED_SYNCHRONOUS_WRITES = VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES,
        POSTCOPY_RESUME = VIR_MIGRATE_POSTCOPY_RESUME,
        ZEROCOPY = VIR_MIGRATE_ZEROCOPY,
    }
    DomainMigrateMaxSpeedFlags: virDomainMigrateMaxSpeedFlags {
        POSTCOPY = VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY,
    }
    DomainShutdownFlags: virDomainShutdownFlagValues {
        ACPI_POWER_BTN = VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN,
        GUEST_AGENT = VIR_DOMAIN_SHUTDOWN_GUEST_AGENT,
        INITCTL = VIR_DOMAIN_SHUTDOWN_INITCTL,
        SIGNAL = VIR_DOMAIN_SHUTDOWN_SIGNAL,
        PARAVIRT = VIR_DOMAIN_SHUTDOWN_PARAVIRT,
    }
    DomainRebootFlags: virDomainRebootFlagValues {
        ACPI_POWER_BTN = VIR_DOMAIN_REBOOT_ACPI_POWER_BTN,
        GUEST_AGENT = VIR_DOMAIN_REBOOT_GUEST_AGENT,
        INITCTL = VIR_DOMAIN_REBOOT_INITCTL,
        SIGNAL = VIR_DOMAIN_REBOOT_SIGNAL,
        PARAVIRT = VIR_DOMAIN_REBOOT_PARAVIRT,
    }
    DomainDestroyFlags: virDomainDestroyFlagsValues {
        GRACEFUL = VIR_DOMAIN_DESTROY_GRACEFUL,
        REMOVE_LOGS = VIR_DOMAIN_DESTROY_REMOVE_LOGS,
    } + {
        SNAPSHOTS_METADATA = VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA,
        CHECKPOINTS_METADATA = VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA,
    }
    DomainSaveRestoreFlags: virDomainSaveRestoreFlags {
        BYPASS_CACHE = VIR_DOMAIN_SAVE_BYPASS_CACHE,
        RUNNING = VIR_DOMAIN_SAVE_RUNNING,
        PAUSED = VIR_DOMAIN_SAVE_PAUSED,
        RESET_NVRAM = VIR_DOMAIN_SAVE_RESET_NVRAM,
    }
    DomainMemoryModFlags: virDomainMemoryModFlags {
        LIVE = VIR_DOMAIN_MEM_LIVE,
        CONFIG = VIR_DOMAIN_MEM_CONFIG,
        MAXIMUM = VIR_DOMAIN_MEM_MAXIMUM,
    }
    DomainGetHostnameFlags: virDomainGetHostnameFlags {
        LEASE = VIR_DOMAIN_GET_HOSTNAME_LEASE,
        AGENT = VIR_DOMAIN_GET_HOSTNAME_AGENT,
    }
    DomainXMLFlags: virDomainXMLFlags {
        SECURE = VIR_DOMAIN_XML_SECURE,
        INACTIVE = VIR_DOMAIN_XML_INACTIVE,
        UPDATE_CPU = VIR_DOMAIN_XML_UPDATE_CPU,
        MIGRATABLE = VIR_DOMAIN_XML_MIGRATABLE,
    }
    DomainSaveImageXMLFlags: virDomainSaveImageXMLFlags {
        SECURE = VIR_DOMAIN_SAVE_IMAGE_XML_SECURE,
    }
    DomainBlockResizeFlags: virDomainBlockResizeFlags {
        BYTES = VIR_DOMAIN_BLOCK_RESIZE_BYTES,
        CAPACITY = VIR_DOMAIN_BLOCK_RESIZE_CAPACITY,
    }
    DomainMemoryFlags: virDomainMemoryFlags {
        VIRTUAL = VIR_MEMORY_VIRTUAL,
        PHYSICAL = VIR_MEMORY_PHYSICAL,
    }
    DomainDefineFlags: virDomainDefineFlags {
        VALIDATE = VIR_DOMAIN_DEFINE_VALIDATE,
    }
    DomainUndefineFlags: virDomainUndefineFlagsValues {
        MANAGED_SAVE = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE,
        SNAPSHOTS_METADATA = VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA,
        NVRAM = VIR_DOMAIN_UNDEFINE_NVRAM,
        KEEP_NVRAM = VIR_DOMAIN_UNDEFINE_KEEP_NVRAM,
        CHECKPOINTS_METADATA = VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA,
        TPM = VIR_DOMAIN_UNDEFINE_TPM,
        KEEP_TPM = VIR_DOMAIN_UNDEFINE_KEEP_TPM,
    } + {
        SNAPSHOTS = VIR_DOMAIN_UNDEFINE_SNAPSHOTS,
    }
    ConnectListAllDomainsFlags: virConnectListAllDomainsFlags {
        ACTIVE = VIR_CONNECT_LIST_DOMAINS_ACTIVE,
        INACTIVE = VIR_CONNECT_LIST_DOMAINS_INACTIVE,
        PERSISTENT = VIR_CONNECT_LIST_DOMAINS_PERSISTENT,
        TRANSIENT = VIR_CONNECT_LIST_DOMAINS_TRANSIENT,
        RUNNING = VIR_CONNECT_LIST_DOMAINS_RUNNING,
        PAUSED = VIR_CONNECT_LIST_DOMAINS_PAUSED,
        SHUTOFF = VIR_CONNECT_LIST_DOMAINS_SHUTOFF,
        OTHER = VIR_CONNECT_LIST_DOMAINS_OTHER,
        MANAGEDSAVE = VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE,
        NO_MANAGEDSAVE = VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE,
        AUTOSTART = VIR_CONNECT_LIST_DOMAINS_AUTOSTART,
        NO_AUTOSTART = VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART,
        HAS_SNAPSHOT = VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT,
        NO_SNAPSHOT = VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT,
        HAS_CHECKPOINT = VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT,
        NO_CHECKPOINT = VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT,
    }
    DomainVcpuFlags: virDomainVcpuFlags {
        LIVE = VIR_DOMAIN_VCPU_LIVE,
        CONFIG = VIR_DOMAIN_VCPU_CONFIG,
        MAXIMUM = VIR_DOMAIN_VCPU_MAXIMUM,
        GUEST = VIR_DOMAIN_VCPU_GUEST,
        HOTPLUGGABLE = VIR_DOMAIN_VCPU_HOTPLUGGABLE,
    }
    DomainDeviceModifyFlags: virDomainDeviceModifyFlags {
        LIVE = VIR_DOMAIN_DEVICE_MODIFY_LIVE,
        CONFIG = VIR_DOMAIN_DEVICE_MODIFY_CONFIG,
        FORCE = VIR_DOMAIN_DEVICE_MODIFY_FORCE,
    }
    DomainStatsTypes: virDomainStatsTypes {
        STATE = VIR_DOMAIN_STATS_STATE,
        CPU_TOTAL = VIR_DOMAIN_STATS_CPU_TOTAL,
        BALLOON = VIR_DOMAIN_STATS_BALLOON,
        VCPU = VIR_DOMAIN_STATS_VCPU,
        INTERFACE = VIR_DOMAIN_STATS_INTERFACE,
        BLOCK = VIR_DOMAIN_STATS_BLOCK,
        PERF = VIR_DOMAIN_STATS_PERF,
        IOTHREAD = VIR_DOMAIN_STATS_IOTHREAD,
        MEMORY = VIR_DOMAIN_STATS_MEMORY,
        DIRTYRATE = VIR_DOMAIN_STATS_DIRTYRATE,
        VM = VIR_DOMAIN_STATS_VM,
    }
    ConnectGetAllDomainStatsFlags: virConnectGetAllDomainStatsFlags {
        ACTIVE = VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE,
        INACTIVE = VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE,
        PERSISTENT = VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT,
        TRANSIENT = VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT,
        RUNNING = VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING,
        PAUSED = VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED,
        SHUTOFF = VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF,
        OTHER = VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER,
        NOWAIT = VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT,
        BACKING = VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING,
        ENFORCE_STATS = VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS,
    }
    DomainBlockJobAbortFlags: virDomainBlockJobAbortFlags {
        ASYNC = VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC,
        PIVOT = VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT,
    }
    DomainBlockJobInfoFlags: virDomainBlockJobInfoFlags {
        BANDWIDTH_BYTES = VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES,
    }
    DomainBlockJobSetSpeedFlags: virDomainBlockJobSetSpeedFlags {
        BANDWIDTH_BYTES = VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES,
    }
    DomainBlockPullFlags: virDomainBlockPullFlags {
        BANDWIDTH_BYTES = VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES,
    }
    DomainBlockRebaseFlags: virDomainBlockRebaseFlags {
        SHALLOW = VIR_DOMAIN_BLOCK_REBASE_SHALLOW,
        REUSE_EXT = VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT,
        COPY_RAW = VIR_DOMAIN_BLOCK_REBASE_COPY_RAW,
        COPY = VIR_DOMAIN_BLOCK_REBASE_COPY,
        RELATIVE = VIR_DOMAIN_BLOCK_REBASE_RELATIVE,
        COPY_DEV = VIR_DOMAIN_BLOCK_REBASE_COPY_DEV,
        BANDWIDTH_BYTES = VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES,
    }
    DomainBlockCopyFlags: virDomainBlockCopyFlags {
        SHALLOW = VIR_DOMAIN_BLOCK_COPY_SHALLOW,
        REUSE_EXT = VIR_DOMAIN_BLOCK_COPY_REUSE_EXT,
        TRANSIENT_JOB = VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB,
        SYNCHRONOUS_WRITES = VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES,
    }
    DomainBlockCommitFlags: virDomainBlockCommitFlags {
        SHALLOW = VIR_DOMAIN_BLOCK_COMMIT_SHALLOW,
        DELETE = VIR_DOMAIN_BLOCK_COMMIT_DELETE,
        ACTIVE = VIR_DOMAIN_BLOCK_COMMIT_ACTIVE,
        RELATIVE = VIR_DOMAIN_BLOCK_COMMIT_RELATIVE,
        BANDWIDTH_BYTES = VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES,
    }
    DomainMemoryFailureFlags: virDomainMemoryFailureFlags {
        ACTION_REQUIRED = VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED,
        RECURSIVE = VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE,
    }
    DomainGetJobStatsFlags: virDomainGetJobStatsFlags {
        COMPLETED = VIR_DOMAIN_JOB_STATS_COMPLETED,
        KEEP_COMPLETED = VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED,
    }
    DomainAbortJobFlags: virDomainAbortJobFlagsValues {
        POSTCOPY = VIR_DOMAIN_ABORT_JOB_POSTCOPY,
    }
    DomainConsoleFlags: virDomainConsoleFlags {
        FORCE = VIR_DOMAIN_CONSOLE_FORCE,
        SAFE = VIR_DOMAIN_CONSOLE_SAFE,
    }
    DomainChannelFlags: virDomainChannelFlags {
        FORCE = VIR_DOMAIN_CHANNEL_FORCE,
    }
    DomainOpenGraphicsFlags: virDomainOpenGraphicsFlags {
        SKIPAUTH = VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH,
    }
    DomainSetTimeFlags: virDomainSetTimeFlags {
        SYNC = VIR_DOMAIN_TIME_SYNC,
    }
    DomainSetUserPasswordFlags: virDomainSetUserPasswordFlags {
        ENCRYPTED = VIR_DOMAIN_PASSWORD_ENCRYPTED,
    }
    DomainGuestInfoTypes: virDomainGuestInfoTypes {
        USERS = VIR_DOMAIN_GUEST_INFO_USERS,
        OS = VIR_DOMAIN_GUEST_INFO_OS,
        TIMEZONE = VIR_DOMAIN_GUEST_INFO_TIMEZONE,
        HOSTNAME = VIR_DOMAIN_GUEST_INFO_HOSTNAME,
        FILESYSTEM = VIR_DOMAIN_GUEST_INFO_FILESYSTEM,
        DISKS = VIR_DOMAIN_GUEST_INFO_DISKS,
        INTERFACES = VIR_DOMAIN_GUEST_INFO_INTERFACES,
        LOAD = VIR_DOMAIN_GUEST_INFO_LOAD,
    }
    DomainBackupBeginFlags: virDomainBackupBeginFlags {
        REUSE_EXTERNAL = VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL,
    }
    DomainAuthorizedSSHKeysSetFlags: virDomainAuthorizedSSHKeysSetFlags {
        APPEND = VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND,
        REMOVE = VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE,
    }
    DomainMessageType: virDomainMessageType {
        DEPRECATION = VIR_DOMAIN_MESSAGE_DEPRECATION,
        TAINTING = VIR_DOMAIN_MESSAGE_TAINTING,
        IOERRORS = VIR_DOMAIN_MESSAGE_IOERRORS,
    }
    DomainDirtyRateCalcFlags: virDomainDirtyRateCalcFlags {
        DIRTY_BITMAP = VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP,
        DIRTY_RING = VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING,
    }
    DomainFDAssociateFlags: virDomainFDAssociateFlags {
        RESTORE = VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE,
        WRITABLE = VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE,
    }
    DomainQemuMonitorCommandFlags: virDomainQemuMonitorCommandFlags {
        HMP = VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP,
    }
    ConnectDomainQemuMonitorEventRegisterFlags: virConnectDomainQemuMonitorEventRegisterFlags {
        REGEX = VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX,
        NOCASE = VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE,
    }
    ConnectGetDomainCapabilitiesFlags: virConnectGetDomainCapabilitiesFlags {
        DISABLE_DEPRECATED_FEATURES = VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES,
    }
}
