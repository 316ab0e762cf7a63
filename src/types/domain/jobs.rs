//! Background jobs of domains: migration, block jobs, backup.

use std::ffi::{c_int, c_ulong, c_ulonglong};

/// Flags of the migration functions (since 0.3.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMigrateFlags {
    /// Let the guest run meanwhile (since 0.3.2).
    VIR_MIGRATE_LIVE = 1,
    /// The source host talks to the destination host by itself (since 0.7.2).
    VIR_MIGRATE_PEER2PEER = 2,
    /// Send the data through the connection between the two servers (since 0.7.2).
    VIR_MIGRATE_TUNNELLED = 4,
    /// Make the domain persistent on the destination (since 0.7.3).
    VIR_MIGRATE_PERSIST_DEST = 8,
    /// Undefine the domain on the source afterwards (since 0.7.3).
    VIR_MIGRATE_UNDEFINE_SOURCE = 16,
    /// Leave the guest paused on the destination (since 0.7.5).
    VIR_MIGRATE_PAUSED = 32,
    /// Copy disks that the hosts do not share, in full (since 0.8.2).
    VIR_MIGRATE_NON_SHARED_DISK = 64,
    /// Copy disks that the hosts do not share, without their backing files (since 0.8.2).
    VIR_MIGRATE_NON_SHARED_INC = 128,
    /// Keep others from changing the domain meanwhile (since 0.9.4).
    VIR_MIGRATE_CHANGE_PROTECTION = 256,
    /// Migrate even where it may corrupt data (since 0.9.11).
    VIR_MIGRATE_UNSAFE = 512,
    /// Move the definition of an inactive domain (since 1.0.1).
    VIR_MIGRATE_OFFLINE = 1024,
    /// Compress the memory on its way (since 1.0.3).
    VIR_MIGRATE_COMPRESSED = 2048,
    /// Give up at an I/O error of the guest (since 1.1.0).
    VIR_MIGRATE_ABORT_ON_ERROR = 4096,
    /// Slow the guest down until the migration can end (since 1.2.3).
    VIR_MIGRATE_AUTO_CONVERGE = 8192,
    /// Pin all memory for RDMA (since 1.2.9).
    VIR_MIGRATE_RDMA_PIN_ALL = 16384,
    /// Allow a switch to post-copy (since 1.3.3).
    VIR_MIGRATE_POSTCOPY = 32768,
    /// Encrypt the migration's own connection (since 3.2.0).
    VIR_MIGRATE_TLS = 65536,
    /// Send the memory over several connections (since 5.2.0).
    VIR_MIGRATE_PARALLEL = 131072,
    /// Let the guest's writes reach both copies of a disk before they count as done (since 8.0.0).
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 262144,
    /// Take up a post-copy migration that has failed (since 8.5.0).
    VIR_MIGRATE_POSTCOPY_RESUME = 524288,
    /// Send the memory without copying it first (since 8.5.0).
    VIR_MIGRATE_ZEROCOPY = 1048576,
}

/// Flags of virDomainMigrateSetMaxSpeed and virDomainMigrateGetMaxSpeed (since 5.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMigrateMaxSpeedFlags {
    /// The limit of the post-copy phase instead of the pre-copy phase (since 5.1.0).
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1,
}

/// Kinds of block job (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobType {
    /// Not known (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
    /// Pull data out of backing files into the top (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
    /// Copy or mirror to another place (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
    /// Merge data down from within the chain (since 0.10.2).
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
    /// Merge data down from the top of the chain (since 1.2.6).
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
    /// Back up to another place (since 6.0.0).
    VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCK_JOB_TYPE_LAST = 6,
}

/// Flags of virDomainBlockJobAbort (since 0.9.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobAbortFlags {
    /// Do not wait for the end (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1,
    /// Go over to the copy (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 2,
}

/// Flags of virDomainGetBlockJobInfo (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobInfoFlags {
    /// The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1,
}

/// Flags of virDomainBlockJobSetSpeed (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockJobSetSpeedFlags {
    /// The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1,
}

/// Flags of virDomainBlockPull (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockPullFlags {
    /// The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 64,
}

/// Flags of virDomainBlockRebase (since 0.9.12).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockRebaseFlags {
    /// Copy the top of the chain only (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1,
    /// Use the existing file of that name (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 2,
    /// Make the copy raw (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 4,
    /// Copy instead of pulling (since 0.9.12).
    VIR_DOMAIN_BLOCK_REBASE_COPY = 8,
    /// Keep backing file names relative (since 1.2.7).
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 16,
    /// The destination is a block device (since 1.2.9).
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 32,
    /// The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 64,
}

/// Flags of virDomainBlockCopy (since 1.2.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockCopyFlags {
    /// Copy the top of the chain only (since 1.2.8).
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1,
    /// Use the existing file of that name (since 1.2.8).
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 2,
    /// The job need not outlive the domain, so allow persistent domains (since 3.5.0).
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 4,
    /// Let the guest's writes reach both copies before they count as done (since 8.0.0).
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 8,
}

/// Flags of virDomainBlockCommit (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockCommitFlags {
    /// From the given top into the file right below it (since 0.10.2).
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1,
    /// Delete the files that the commit makes useless (since 0.10.2).
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 2,
    /// Allow the top of the chain to be committed (since 1.2.6).
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 4,
    /// Keep backing file names relative (since 1.2.7).
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 8,
    /// The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 16,
}

/// Kind of the background job of a domain (since 0.7.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainJobType {
    /// No job (since 0.7.7).
    VIR_DOMAIN_JOB_NONE = 0,
    /// A job whose end can be estimated (since 0.7.7).
    VIR_DOMAIN_JOB_BOUNDED = 1,
    /// A job whose end cannot be estimated (since 0.7.7).
    VIR_DOMAIN_JOB_UNBOUNDED = 2,
    /// A job that has completed (since 0.7.7).
    VIR_DOMAIN_JOB_COMPLETED = 3,
    /// A job that has failed (since 0.7.7).
    VIR_DOMAIN_JOB_FAILED = 4,
    /// A job that was cancelled (since 0.7.7).
    VIR_DOMAIN_JOB_CANCELLED = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_JOB_LAST = 6,
}

/// Flags of virDomainGetJobStats (since 1.2.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGetJobStatsFlags {
    /// The last completed job instead of the current one (since 1.2.9).
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1,
    /// Do not forget the completed job once it was read (since 6.0.0).
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 2,
}

/// Flags of virDomainAbortJobFlags (since 8.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAbortJobFlagsValues {
    /// Interrupt a migration even in its post-copy phase (since 8.5.0).
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1,
}

/// What a job is for (since 3.3.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainJobOperation {
    /// Not known (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_UNKNOWN = 0,
    /// Start (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_START = 1,
    /// Save (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SAVE = 2,
    /// Restore (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_RESTORE = 3,
    /// Incoming migration (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
    /// Outgoing migration (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
    /// Making a snapshot (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
    /// Reverting to a snapshot (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
    /// Core dump (since 3.3.0).
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8,
    /// Backup (since 6.0.0).
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9,
    /// Deleting a snapshot (since 9.0.0).
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_JOB_OPERATION_LAST = 11,
}

/// How a block job stands, as told by the block job events (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventBlockJobStatus {
    /// It has completed (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0,
    /// It has failed (since 0.9.4).
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1,
    /// It was cancelled (since 0.9.12).
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2,
    /// The copy is complete and kept in step until pivot or abort (since 1.0.0).
    VIR_DOMAIN_BLOCK_JOB_READY = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCK_JOB_LAST = 4,
}

/// Flags of virDomainBackupBegin (since 6.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBackupBeginFlags {
    /// Write into existing files (since 6.0.0).
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1,
}

/// A block job (since 0.9.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainBlockJobInfo {
    /// A virDomainBlockJobType number.
    pub r#type: c_int,
    /// Limit in MiB/s, or in bytes/s where asked for; 0 for none.
    pub bandwidth: c_ulong,
    /// How far it is; comparable to `end` only.
    pub cur: virDomainBlockJobCursor,
    /// Where it ends; equal to `cur` when it is done.
    pub end: virDomainBlockJobCursor,
}

/// A block job (since 0.9.4).
pub type virDomainBlockJobInfo = _virDomainBlockJobInfo;

/// The current job of a domain; sizes in bytes (since 0.7.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainJobInfo {
    /// A virDomainJobType number.
    pub r#type: c_int,
    /// Time since the start, in milliseconds.
    pub timeElapsed: c_ulonglong,
    /// Estimated time to the end, in milliseconds; of VIR_DOMAIN_JOB_BOUNDED only.
    pub timeRemaining: c_ulonglong,
    /// All data.
    pub dataTotal: c_ulonglong,
    /// Data done.
    pub dataProcessed: c_ulonglong,
    /// Data to do.
    pub dataRemaining: c_ulonglong,
    /// All memory.
    pub memTotal: c_ulonglong,
    /// Memory done.
    pub memProcessed: c_ulonglong,
    /// Memory to do.
    pub memRemaining: c_ulonglong,
    /// All disk data.
    pub fileTotal: c_ulonglong,
    /// Disk data done.
    pub fileProcessed: c_ulonglong,
    /// Disk data to do.
    pub fileRemaining: c_ulonglong,
}

/// The current job of a domain; sizes in bytes (since 0.7.7).
pub type virDomainJobInfo = _virDomainJobInfo;

/// A position within a block job, comparable within that job only (since 0.9.4).
pub type virDomainBlockJobCursor = c_ulonglong;

/// Pointer to a [`virDomainBlockJobInfo`] (since 0.9.4).
pub type virDomainBlockJobInfoPtr = *mut virDomainBlockJobInfo;

/// Pointer to a [`virDomainJobInfo`] (since 0.7.7).
pub type virDomainJobInfoPtr = *mut virDomainJobInfo;
