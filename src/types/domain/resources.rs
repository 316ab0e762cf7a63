//! CPUs, memory, disks and what is counted about them.

use std::ffi::{c_char, c_int, c_longlong, c_uchar, c_uint, c_ulonglong};

use crate::types::common::{_virTypedParameter, virTypedParameterPtr};
use crate::types::domain::virDomainPtr;

/// Reasons of VIR_DOMAIN_BLOCKED (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockedReason {
    /// Not known (since 0.9.2).
    VIR_DOMAIN_BLOCKED_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_BLOCKED_LAST = 1,
}

/// Reasons of VIR_DOMAIN_PMSUSPENDED after a suspend to disk (since 1.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainPMSuspendedDiskReason {
    /// Not known (since 1.0.0).
    VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN = 0,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PMSUSPENDED_DISK_LAST = 1,
}

/// What a virDomainMemoryStat is about; amounts are in KiB (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryStatTags {
    /// Memory that the guest swapped in (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0,
    /// Memory that the guest swapped out (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1,
    /// Page faults of the guest that needed a disk (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2,
    /// Page faults of the guest that needed none (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3,
    /// Memory that the guest leaves unused (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4,
    /// Memory that the guest sees (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5,
    /// Memory that the balloon leaves to the guest now (since 0.9.3).
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6,
    /// Memory of the host that the domain's process holds (since 0.9.10).
    VIR_DOMAIN_MEMORY_STAT_RSS = 7,
    /// Memory that the guest could use without swapping (since 2.1.0).
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8,
    /// When the guest last reported, in seconds since 1970 (since 2.1.0).
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9,
    /// Memory of the guest's disk caches that it can give up (since 4.6.0).
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10,
    /// Huge pages that the guest allocated (since 5.4.0).
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11,
    /// Huge pages that the guest failed to allocate (since 5.4.0).
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12,
    /// Number of tags that this version of the header knows (since 0.7.5).
    VIR_DOMAIN_MEMORY_STAT_NR = 13,
}

/// Last (since 0.9.10).
pub const VIR_DOMAIN_MEMORY_STAT_LAST: c_uint = 13;

/// Flags of virDomainSetMemoryFlags (since 0.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryModFlags {
    /// The running domain if it runs, else its persistent definition (since 0.9.1).
    VIR_DOMAIN_MEM_CURRENT = 0,
    /// The running domain (since 0.9.0).
    VIR_DOMAIN_MEM_LIVE = 1,
    /// The persistent definition (since 0.9.0).
    VIR_DOMAIN_MEM_CONFIG = 2,
    /// Change the maximum, not what the balloon leaves to the guest (since 0.9.1).
    VIR_DOMAIN_MEM_MAXIMUM = 4,
}

/// Where a domain's memory may come from (since 0.9.9).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainNumatuneMemMode {
    /// The given NUMA nodes only (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0,
    /// The given NUMA node if it has some, else elsewhere (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1,
    /// The given NUMA nodes by turns (since 0.9.9).
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2,
    /// Whatever the host's cpuset allows (since 7.3.0).
    VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_NUMATUNE_MEM_LAST = 4,
}

/// Flags of virDomainBlockResize (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainBlockResizeFlags {
    /// The size is in bytes instead of KiB (since 0.9.11).
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1,
    /// Grow to the whole of the block device; the size is then 0 or exactly that (since 10.0.0).
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 2,
}

/// Address spaces of virDomainMemoryPeek (since 0.4.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFlags {
    /// Addresses are the guest's virtual ones (since 0.4.4).
    VIR_MEMORY_VIRTUAL = 1,
    /// Addresses are the guest's physical ones (since 0.7.0).
    VIR_MEMORY_PHYSICAL = 2,
}

/// Flags of virDomainSetVcpusFlags, virDomainGetVcpusFlags and virDomainSetVcpu (since 0.8.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainVcpuFlags {
    /// The running domain if it runs, else its persistent definition (since 0.9.4).
    VIR_DOMAIN_VCPU_CURRENT = 0,
    /// The running domain (since 0.8.5).
    VIR_DOMAIN_VCPU_LIVE = 1,
    /// The persistent definition (since 0.8.5).
    VIR_DOMAIN_VCPU_CONFIG = 2,
    /// The maximum number instead of the current one (since 0.8.5).
    VIR_DOMAIN_VCPU_MAXIMUM = 4,
    /// As the guest sees it, through the guest agent (since 1.1.0).
    VIR_DOMAIN_VCPU_GUEST = 8,
    /// Let the added virtual CPUs be removable (since 2.4.0).
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 16,
}

/// Flags of the functions that attach, detach and update devices (since 0.7.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDeviceModifyFlags {
    /// The running domain if it runs, else its persistent definition (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0,
    /// The running domain (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1,
    /// The persistent definition (since 0.7.7).
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2,
    /// Change it even against the guest's will, such as ejecting a locked CD (since 0.8.6).
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4,
}

/// Groups of statistics of virConnectGetAllDomainStats (since 1.2.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainStatsTypes {
    /// State and its reason (since 1.2.8).
    VIR_DOMAIN_STATS_STATE = 1,
    /// CPU time (since 1.2.9).
    VIR_DOMAIN_STATS_CPU_TOTAL = 2,
    /// Memory (since 1.2.9).
    VIR_DOMAIN_STATS_BALLOON = 4,
    /// Virtual CPUs (since 1.2.9).
    VIR_DOMAIN_STATS_VCPU = 8,
    /// Network interfaces (since 1.2.9).
    VIR_DOMAIN_STATS_INTERFACE = 16,
    /// Disks (since 1.2.9).
    VIR_DOMAIN_STATS_BLOCK = 32,
    /// Performance counters (since 1.3.3).
    VIR_DOMAIN_STATS_PERF = 64,
    /// IOThreads (since 4.10.0).
    VIR_DOMAIN_STATS_IOTHREAD = 128,
    /// Memory bandwidth (since 6.0.0).
    VIR_DOMAIN_STATS_MEMORY = 256,
    /// Rate at which memory is written to (since 7.2.0).
    VIR_DOMAIN_STATS_DIRTYRATE = 512,
    /// Whatever else the hypervisor counts (since 8.9.0).
    VIR_DOMAIN_STATS_VM = 1024,
}

/// Flags of virConnectGetAllDomainStats and virDomainListGetStats (since 1.2.8).
#[allow(clippy::enum_clike_unportable_variant)] // 1U << 31: C and repr(C) make it an unsigned int
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectGetAllDomainStatsFlags {
    /// Active domains (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1,
    /// Inactive domains (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 2,
    /// Domains with a persistent definition (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 4,
    /// Domains without a persistent definition (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 8,
    /// Running domains (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 16,
    /// Paused domains (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 32,
    /// Domains that are not running (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 64,
    /// Domains in any other state (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 128,
    /// Leave out what a busy domain cannot answer at once (since 4.5.0).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 536870912,
    /// Report every file of a disk's backing chain (since 1.2.12).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1073741824,
    /// Make groups that are not supported an error (since 1.2.8).
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 2147483648,
}

/// Kinds of disk error (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDiskErrorCode {
    /// No error (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_NONE = 0,
    /// Some I/O error (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1,
    /// No space left on the device (since 0.9.10).
    VIR_DOMAIN_DISK_ERROR_NO_SPACE = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_DISK_ERROR_LAST = 3,
}

/// Older names of the types of typed parameters (since 0.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSchedParameterType {
    /// Signed 32-bit number (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_INT = 1,
    /// Unsigned 32-bit number (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_UINT = 2,
    /// Signed 64-bit number (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3,
    /// Unsigned 64-bit number (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4,
    /// Floating-point number (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5,
    /// 0 or 1 (since 0.2.3).
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6,
}

/// Older names of the types of typed parameters (since 0.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virBlkioParameterType {
    /// Signed 32-bit number (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_INT = 1,
    /// Unsigned 32-bit number (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2,
    /// Signed 64-bit number (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3,
    /// Unsigned 64-bit number (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4,
    /// Floating-point number (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5,
    /// 0 or 1 (since 0.9.0).
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6,
}

/// Older names of the types of typed parameters (since 0.8.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virMemoryParameterType {
    /// Signed 32-bit number (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_INT = 1,
    /// Unsigned 32-bit number (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2,
    /// Signed 64-bit number (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3,
    /// Unsigned 64-bit number (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4,
    /// Floating-point number (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5,
    /// 0 or 1 (since 0.8.5).
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6,
}

/// State of a measurement of the dirty rate (since 7.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDirtyRateStatus {
    /// Not begun (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0,
    /// Going on (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1,
    /// Done (since 7.2.0).
    VIR_DOMAIN_DIRTYRATE_MEASURED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_DIRTYRATE_LAST = 3,
}

/// How virDomainStartDirtyRateCalc measures (since 8.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainDirtyRateCalcFlags {
    /// By samples of pages (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0,
    /// By the dirty bitmap (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1,
    /// By the dirty ring, for each virtual CPU (since 8.1.0).
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 2,
}

/// Older name of virTypedParameter (since 0.2.3).
pub type virSchedParameter = _virTypedParameter;

/// Older name of virTypedParameter (since 0.9.0).
pub type virBlkioParameter = _virTypedParameter;

/// Older name of virTypedParameter (since 0.8.5).
pub type virMemoryParameter = _virTypedParameter;

/// Statistics of a disk; -1 where not known (since 0.3.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainBlockStats {
    /// Read requests.
    pub rd_req: c_longlong,
    /// Bytes read.
    pub rd_bytes: c_longlong,
    /// Write requests.
    pub wr_req: c_longlong,
    /// Bytes written.
    pub wr_bytes: c_longlong,
    /// Errors.
    pub errs: c_longlong,
}

/// Statistics of a disk; -1 where not known (since 0.3.3).
pub type virDomainBlockStatsStruct = _virDomainBlockStats;

/// Statistics of a network interface; -1 where not known (since 0.3.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainInterfaceStats {
    /// Bytes received.
    pub rx_bytes: c_longlong,
    /// Packets received.
    pub rx_packets: c_longlong,
    /// Errors of receiving.
    pub rx_errs: c_longlong,
    /// Received packets dropped.
    pub rx_drop: c_longlong,
    /// Bytes sent.
    pub tx_bytes: c_longlong,
    /// Packets sent.
    pub tx_packets: c_longlong,
    /// Errors of sending.
    pub tx_errs: c_longlong,
    /// Packets to send dropped.
    pub tx_drop: c_longlong,
}

/// Statistics of a network interface; -1 where not known (since 0.3.3).
pub type virDomainInterfaceStatsStruct = _virDomainInterfaceStats;

/// A statistic of a domain's memory (since 0.7.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainMemoryStat {
    /// What it is about: a virDomainMemoryStatTags number.
    pub tag: c_int,
    /// Its value.
    pub val: c_ulonglong,
}

/// A statistic of a domain's memory (since 0.7.5).
pub type virDomainMemoryStatStruct = _virDomainMemoryStat;

/// Sizes of a disk (since 0.8.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virDomainBlockInfo {
    /// Size that the guest sees, in bytes.
    pub capacity: c_ulonglong,
    /// Highest offset written, in bytes.
    pub allocation: c_ulonglong,
    /// Size of the file or device, in bytes.
    pub physical: c_ulonglong,
}

/// Sizes of a disk (since 0.8.1).
pub type virDomainBlockInfo = _virDomainBlockInfo;

/// What virDomainGetVcpus tells about a virtual CPU (since 0.1.4).
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct _virVcpuInfo {
    /// Its number.
    pub number: c_uint,
    /// A virVcpuState number.
    pub state: c_int,
    /// CPU time used, in nanoseconds.
    pub cpuTime: c_ulonglong,
    /// The host's CPU that it runs on, or a virVcpuHostCpuState number.
    pub cpu: c_int,
}

/// What virDomainGetVcpus tells about a virtual CPU (since 0.1.4).
pub type virVcpuInfo = _virVcpuInfo;

/// An IOThread; freed by virDomainIOThreadInfoFree (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainIOThreadInfo {
    /// Its id.
    pub iothread_id: c_uint,
    /// The host's CPUs that it may run on, lowest bit first.
    pub cpumap: *mut c_uchar,
    /// Length of the map, in bytes.
    pub cpumaplen: c_int,
}

/// An IOThread; freed by virDomainIOThreadInfoFree (since 1.2.14).
pub type virDomainIOThreadInfo = _virDomainIOThreadInfo;

/// Statistics of one domain; freed by virDomainStatsRecordListFree (since 1.2.8).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainStatsRecord {
    /// The domain.
    pub dom: virDomainPtr,
    /// The statistics.
    pub params: virTypedParameterPtr,
    /// How many.
    pub nparams: c_int,
}

/// Statistics of one domain; freed by virDomainStatsRecordListFree (since 1.2.8).
pub type virDomainStatsRecord = _virDomainStatsRecord;

/// A disk in error (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainDiskError {
    /// Its target; freed by the caller.
    pub disk: *mut c_char,
    /// A virDomainDiskErrorCode number.
    pub error: c_int,
}

/// A disk in error (since 0.9.10).
pub type virDomainDiskError = _virDomainDiskError;

/// Pointer to a [`virDomainBlockStatsStruct`] (since 0.3.2).
pub type virDomainBlockStatsPtr = *mut virDomainBlockStatsStruct;

/// Pointer to a [`virDomainInterfaceStatsStruct`] (since 0.3.2).
pub type virDomainInterfaceStatsPtr = *mut virDomainInterfaceStatsStruct;

/// Pointer to a [`virDomainMemoryStatStruct`] (since 0.7.5).
pub type virDomainMemoryStatPtr = *mut virDomainMemoryStatStruct;

/// Pointer to a [`virDomainBlockInfo`] (since 0.8.1).
pub type virDomainBlockInfoPtr = *mut virDomainBlockInfo;

/// Pointer to a [`virVcpuInfo`] (since 0.1.4).
pub type virVcpuInfoPtr = *mut virVcpuInfo;

/// Pointer to a [`virDomainIOThreadInfo`] (since 1.2.14).
pub type virDomainIOThreadInfoPtr = *mut virDomainIOThreadInfo;

/// Pointer to a [`virDomainStatsRecord`] (since 1.2.8).
pub type virDomainStatsRecordPtr = *mut virDomainStatsRecord;

/// Pointer to a [`virDomainDiskError`] (since 0.9.10).
pub type virDomainDiskErrorPtr = *mut virDomainDiskError;

/// Pointer to a [`virSchedParameter`] (since 0.2.3).
pub type virSchedParameterPtr = *mut virSchedParameter;

/// Pointer to a [`virBlkioParameter`] (since 0.9.0).
pub type virBlkioParameterPtr = *mut virBlkioParameter;

/// Pointer to a [`virMemoryParameter`] (since 0.8.5).
pub type virMemoryParameterPtr = *mut virMemoryParameter;
