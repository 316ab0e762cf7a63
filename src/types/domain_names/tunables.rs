//! Names of tunables.

use crate::types::common::VIR_TYPED_PARAM_FIELD_LENGTH;

/// `cpu_shares`, ullong: weight against other domains (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_CPU_SHARES: &str = "cpu_shares";

/// `global_period`, ullong: period of the whole domain's quota, in microseconds (since 1.3.3).
pub const VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD: &str = "global_period";

/// `global_quota`, llong: CPU time of the whole domain in a period, in microseconds, negative for no limit (since
/// 1.3.3).
pub const VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA: &str = "global_quota";

/// `vcpu_period`, ullong: period of each virtual CPU's quota, in microseconds (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_VCPU_PERIOD: &str = "vcpu_period";

/// `vcpu_quota`, llong: CPU time of each virtual CPU in a period, in microseconds, negative for no limit (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_VCPU_QUOTA: &str = "vcpu_quota";

/// `emulator_period`, ullong: period of the emulator threads' quota, in microseconds (since 0.10.0).
pub const VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD: &str = "emulator_period";

/// `emulator_quota`, llong: CPU time of the emulator threads in a period, in microseconds, negative for no limit (since
/// 0.10.0).
pub const VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA: &str = "emulator_quota";

/// `iothread_period`, ullong: period of each IOThread's quota, in microseconds (since 2.2.0).
pub const VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD: &str = "iothread_period";

/// `iothread_quota`, llong: CPU time of each IOThread in a period, in microseconds, negative for no limit (since
/// 2.2.0).
pub const VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA: &str = "iothread_quota";

/// `weight`, uint: weight of the credit scheduler (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_WEIGHT: &str = "weight";

/// `cap`, uint: cap of the credit scheduler, in percent of a CPU (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_CAP: &str = "cap";

/// `reservation`, llong: CPU time set aside, in MHz (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_RESERVATION: &str = "reservation";

/// `limit`, llong: CPU time at most, in MHz (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_LIMIT: &str = "limit";

/// `shares`, int: shares, or -1 low, -2 normal, -3 high (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_SHARES: &str = "shares";

/// `weight`, uint: weight of the domain's disk I/O (since 0.9.0).
pub const VIR_DOMAIN_BLKIO_WEIGHT: &str = "weight";

/// `device_weight`, string: weights by device, as "/path,weight,..." (since 0.9.8).
pub const VIR_DOMAIN_BLKIO_DEVICE_WEIGHT: &str = "device_weight";

/// `device_read_iops_sec`, string: reads per second by device, as "/path,number,..." (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS: &str = "device_read_iops_sec";

/// `device_write_iops_sec`, string: writes per second by device, as "/path,number,..." (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS: &str = "device_write_iops_sec";

/// `device_read_bytes_sec`, string: bytes read per second by device, as "/path,number,..." (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_READ_BPS: &str = "device_read_bytes_sec";

/// `device_write_bytes_sec`, string: bytes written per second by device, as "/path,number,..." (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS: &str = "device_write_bytes_sec";

/// The memory limit that means none, in KiB (since 0.8.8).
pub const VIR_DOMAIN_MEMORY_PARAM_UNLIMITED: usize = 9007199254740991;

/// `hard_limit`, ullong: memory at most, in KiB (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_HARD_LIMIT: &str = "hard_limit";

/// `soft_limit`, ullong: memory at most when the host is short of it, in KiB (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_SOFT_LIMIT: &str = "soft_limit";

/// `min_guarantee`, ullong: memory at least, in KiB (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_MIN_GUARANTEE: &str = "min_guarantee";

/// `swap_hard_limit`, ullong: memory and swap at most, in KiB (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT: &str = "swap_hard_limit";

/// `numa_nodeset`, string: NUMA nodes of the host (since 0.9.9).
pub const VIR_DOMAIN_NUMA_NODESET: &str = "numa_nodeset";

/// `numa_mode`, int: a virDomainNumatuneMemMode number (since 0.9.9).
pub const VIR_DOMAIN_NUMA_MODE: &str = "numa_mode";

/// `inbound.average`, uint: inbound average, in KiB/s (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";

/// `inbound.peak`, uint: inbound peak, in KiB/s (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_PEAK: &str = "inbound.peak";

/// `inbound.burst`, uint: inbound burst at peak speed, in KiB (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_BURST: &str = "inbound.burst";

/// `inbound.floor`, uint: inbound rate that is guaranteed, in KiB/s (since 1.2.19).
pub const VIR_DOMAIN_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";

/// `outbound.average`, uint: outbound average, in KiB/s (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";

/// `outbound.peak`, uint: outbound peak, in KiB/s (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";

/// `outbound.burst`, uint: outbound burst at peak speed, in KiB (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_BURST: &str = "outbound.burst";

/// `poll_max_ns`, ullong: longest time of polling, in nanoseconds (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_MAX_NS: &str = "poll_max_ns";

/// `poll_grow`, uint: by what the time of polling grows (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_GROW: &str = "poll_grow";

/// `poll_shrink`, uint: by what the time of polling shrinks (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_SHRINK: &str = "poll_shrink";

/// `thread_pool_min`, int: least number of worker threads (since 8.5.0).
pub const VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN: &str = "thread_pool_min";

/// `thread_pool_max`, int: largest number of worker threads (since 8.5.0).
pub const VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX: &str = "thread_pool_max";

/// `total_bytes_sec`, ullong: bytes per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: &str = "total_bytes_sec";

/// `read_bytes_sec`, ullong: bytes read per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: &str = "read_bytes_sec";

/// `write_bytes_sec`, ullong: bytes written per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: &str = "write_bytes_sec";

/// `total_iops_sec`, ullong: requests per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: &str = "total_iops_sec";

/// `read_iops_sec`, ullong: read requests per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: &str = "read_iops_sec";

/// `write_iops_sec`, ullong: write requests per second at most, 0 for no limit (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: &str = "write_iops_sec";

/// `total_bytes_sec_max`, ullong: bytes per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: &str = "total_bytes_sec_max";

/// `read_bytes_sec_max`, ullong: bytes read per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: &str = "read_bytes_sec_max";

/// `write_bytes_sec_max`, ullong: bytes written per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: &str = "write_bytes_sec_max";

/// `total_iops_sec_max`, ullong: requests per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: &str = "total_iops_sec_max";

/// `read_iops_sec_max`, ullong: read requests per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: &str = "read_iops_sec_max";

/// `write_iops_sec_max`, ullong: write requests per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: &str = "write_iops_sec_max";

/// `total_bytes_sec_max_length`, ullong: how long a burst of bytes may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "total_bytes_sec_max_length";

/// `read_bytes_sec_max_length`, ullong: how long a burst of bytes read may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: &str = "read_bytes_sec_max_length";

/// `write_bytes_sec_max_length`, ullong: how long a burst of bytes written may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: &str = "write_bytes_sec_max_length";

/// `total_iops_sec_max_length`, ullong: how long a burst of requests may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "total_iops_sec_max_length";

/// `read_iops_sec_max_length`, ullong: how long a burst of read requests may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: &str = "read_iops_sec_max_length";

/// `write_iops_sec_max_length`, ullong: how long a burst of write requests may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: &str = "write_iops_sec_max_length";

/// `size_iops_sec`, ullong: size of a request that counts as one, in bytes (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: &str = "size_iops_sec";

/// `group_name`, string: disks of one group share the limits (since 3.0.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME: &str = "group_name";

/// Older name of VIR_KEYCODE_SET_QNUM (since 0.9.5).
pub const VIR_KEYCODE_SET_RFB: usize = 9;

/// How many keys virDomainSendKey takes at once (since 0.9.3).
pub const VIR_DOMAIN_SEND_KEY_MAX_KEYS: usize = 16;

/// `cputune.vcpupin%u`, string: CPUs of the virtual CPU that is put in for %u (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPUPIN: &str = "cputune.vcpupin%u";

/// `cputune.emulatorpin`, string: CPUs of the emulator threads (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN: &str = "cputune.emulatorpin";

/// `cputune.iothreadpin%u`, string: CPUs of the IOThread that is put in for %u (since 1.2.14).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN: &str = "cputune.iothreadpin%u";

/// `cputune.cpu_shares`, ullong: weight against other domains (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES: &str = "cputune.cpu_shares";

/// `cputune.global_period`, ullong: period of the whole domain's quota, in microseconds (since 1.3.3).
pub const VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: &str = "cputune.global_period";

/// `cputune.global_quota`, llong: CPU time of the whole domain in a period, in microseconds, negative for no limit
/// (since 1.3.3).
pub const VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: &str = "cputune.global_quota";

/// `cputune.vcpu_period`, ullong: period of each virtual CPU's quota, in microseconds (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD: &str = "cputune.vcpu_period";

/// `cputune.vcpu_quota`, llong: CPU time of each virtual CPU in a period, in microseconds, negative for no limit (since
/// 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA: &str = "cputune.vcpu_quota";

/// `cputune.emulator_period`, ullong: period of the emulator threads' quota, in microseconds (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: &str = "cputune.emulator_period";

/// `cputune.emulator_quota`, llong: CPU time of the emulator threads in a period, in microseconds, negative for no
/// limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: &str = "cputune.emulator_quota";

/// `cputune.iothread_period`, ullong: period of each IOThread's quota, in microseconds (since 2.2.0).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: &str = "cputune.iothread_period";

/// `cputune.iothread_quota`, llong: CPU time of each IOThread in a period, in microseconds, negative for no limit
/// (since 2.2.0).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: &str = "cputune.iothread_quota";

/// `blkdeviotune.disk`, string: target of the disk whose limits changed (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_DISK: &str = "blkdeviotune.disk";

/// `blkdeviotune.total_bytes_sec`, ullong: bytes per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: &str = "blkdeviotune.total_bytes_sec";

/// `blkdeviotune.read_bytes_sec`, ullong: bytes read per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: &str = "blkdeviotune.read_bytes_sec";

/// `blkdeviotune.write_bytes_sec`, ullong: bytes written per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: &str = "blkdeviotune.write_bytes_sec";

/// `blkdeviotune.total_iops_sec`, ullong: requests per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: &str = "blkdeviotune.total_iops_sec";

/// `blkdeviotune.read_iops_sec`, ullong: read requests per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: &str = "blkdeviotune.read_iops_sec";

/// `blkdeviotune.write_iops_sec`, ullong: write requests per second at most, 0 for no limit (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: &str = "blkdeviotune.write_iops_sec";

/// `blkdeviotune.total_bytes_sec_max`, ullong: bytes per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: &str = "blkdeviotune.total_bytes_sec_max";

/// `blkdeviotune.read_bytes_sec_max`, ullong: bytes read per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: &str = "blkdeviotune.read_bytes_sec_max";

/// `blkdeviotune.write_bytes_sec_max`, ullong: bytes written per second at most in a burst, 0 for no limit (since
/// 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: &str = "blkdeviotune.write_bytes_sec_max";

/// `blkdeviotune.total_iops_sec_max`, ullong: requests per second at most in a burst, 0 for no limit (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: &str = "blkdeviotune.total_iops_sec_max";

/// `blkdeviotune.read_iops_sec_max`, ullong: read requests per second at most in a burst, 0 for no limit (since
/// 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: &str = "blkdeviotune.read_iops_sec_max";

/// `blkdeviotune.write_iops_sec_max`, ullong: write requests per second at most in a burst, 0 for no limit (since
/// 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: &str = "blkdeviotune.write_iops_sec_max";

/// `blkdeviotune.size_iops_sec`, ullong: size of a request that counts as one, in bytes (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: &str = "blkdeviotune.size_iops_sec";

/// `blkdeviotune.group_name`, string: disks of one group share the limits (since 3.0.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: &str = "blkdeviotune.group_name";

/// `blkdeviotune.total_bytes_sec_max_length`, ullong: how long a burst of bytes may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.total_bytes_sec_max_length";

/// `blkdeviotune.read_bytes_sec_max_length`, ullong: how long a burst of bytes read may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.read_bytes_sec_max_length";

/// `blkdeviotune.write_bytes_sec_max_length`, ullong: how long a burst of bytes written may last, in seconds (since
/// 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.write_bytes_sec_max_length";

/// `blkdeviotune.total_iops_sec_max_length`, ullong: how long a burst of requests may last, in seconds (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.total_iops_sec_max_length";

/// `blkdeviotune.read_iops_sec_max_length`, ullong: how long a burst of read requests may last, in seconds (since
/// 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.read_iops_sec_max_length";

/// `blkdeviotune.write_iops_sec_max_length`, ullong: how long a burst of write requests may last, in seconds (since
/// 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.write_iops_sec_max_length";

/// Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.2.3).
pub const VIR_DOMAIN_SCHED_FIELD_LENGTH: usize = VIR_TYPED_PARAM_FIELD_LENGTH;

/// Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.9.0).
pub const VIR_DOMAIN_BLKIO_FIELD_LENGTH: usize = VIR_TYPED_PARAM_FIELD_LENGTH;

/// Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_FIELD_LENGTH: usize = VIR_TYPED_PARAM_FIELD_LENGTH;
