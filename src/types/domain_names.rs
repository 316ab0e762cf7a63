//! Numbers, names and layouts of the names of typed parameters in libvirt-domain.h.

/// The name `cpu_shares` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_CPU_SHARES: &str = "cpu_shares";

/// The name `global_period` (since 1.3.3).
pub const VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD: &str = "global_period";

/// The name `global_quota` (since 1.3.3).
pub const VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA: &str = "global_quota";

/// The name `vcpu_period` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_VCPU_PERIOD: &str = "vcpu_period";

/// The name `vcpu_quota` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_VCPU_QUOTA: &str = "vcpu_quota";

/// The name `emulator_period` (since 0.10.0).
pub const VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD: &str = "emulator_period";

/// The name `emulator_quota` (since 0.10.0).
pub const VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA: &str = "emulator_quota";

/// The name `iothread_period` (since 2.2.0).
pub const VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD: &str = "iothread_period";

/// The name `iothread_quota` (since 2.2.0).
pub const VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA: &str = "iothread_quota";

/// The name `weight` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_WEIGHT: &str = "weight";

/// The name `cap` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_CAP: &str = "cap";

/// The name `reservation` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_RESERVATION: &str = "reservation";

/// The name `limit` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_LIMIT: &str = "limit";

/// The name `shares` (since 0.9.7).
pub const VIR_DOMAIN_SCHEDULER_SHARES: &str = "shares";

/// Length in bytes: domain block stats field length (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH: usize = 80;

/// The name `rd_bytes` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_BYTES: &str = "rd_bytes";

/// The name `rd_operations` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_REQ: &str = "rd_operations";

/// The name `rd_total_times` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: &str = "rd_total_times";

/// The name `wr_bytes` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES: &str = "wr_bytes";

/// The name `wr_operations` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_REQ: &str = "wr_operations";

/// The name `wr_total_times` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: &str = "wr_total_times";

/// The name `flush_operations` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ: &str = "flush_operations";

/// The name `flush_total_times` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: &str = "flush_total_times";

/// The name `errs` (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_ERRS: &str = "errs";

/// The name `migrate_uri` (since 1.1.0).
pub const VIR_MIGRATE_PARAM_URI: &str = "migrate_uri";

/// The name `destination_name` (since 1.1.0).
pub const VIR_MIGRATE_PARAM_DEST_NAME: &str = "destination_name";

/// The name `destination_xml` (since 1.1.0).
pub const VIR_MIGRATE_PARAM_DEST_XML: &str = "destination_xml";

/// The name `persistent_xml` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_PERSIST_XML: &str = "persistent_xml";

/// The name `bandwidth` (since 1.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH: &str = "bandwidth";

/// The name `bandwidth.postcopy` (since 5.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY: &str = "bandwidth.postcopy";

/// The name `graphics_uri` (since 1.1.0).
pub const VIR_MIGRATE_PARAM_GRAPHICS_URI: &str = "graphics_uri";

/// The name `listen_address` (since 1.1.4).
pub const VIR_MIGRATE_PARAM_LISTEN_ADDRESS: &str = "listen_address";

/// The name `migrate_disks` (since 1.2.17).
pub const VIR_MIGRATE_PARAM_MIGRATE_DISKS: &str = "migrate_disks";

/// The name `disks_port` (since 1.3.3).
pub const VIR_MIGRATE_PARAM_DISKS_PORT: &str = "disks_port";

/// The name `disks_uri` (since 6.8.0).
pub const VIR_MIGRATE_PARAM_DISKS_URI: &str = "disks_uri";

/// The name `compression` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION: &str = "compression";

/// The name `compression.mt.level` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL: &str = "compression.mt.level";

/// The name `compression.mt.threads` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS: &str = "compression.mt.threads";

/// The name `compression.mt.dthreads` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: &str = "compression.mt.dthreads";

/// The name `compression.xbzrle.cache` (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: &str = "compression.xbzrle.cache";

/// The name `auto_converge.initial` (since 2.0.0).
pub const VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: &str = "auto_converge.initial";

/// The name `auto_converge.increment` (since 2.0.0).
pub const VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: &str = "auto_converge.increment";

/// The name `parallel.connections` (since 5.2.0).
pub const VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS: &str = "parallel.connections";

/// The name `tls.destination` (since 6.0.0).
pub const VIR_MIGRATE_PARAM_TLS_DESTINATION: &str = "tls.destination";

/// The name `file` (since 8.4.0).
pub const VIR_DOMAIN_SAVE_PARAM_FILE: &str = "file";

/// The name `dxml` (since 8.4.0).
pub const VIR_DOMAIN_SAVE_PARAM_DXML: &str = "dxml";

/// The name `cpu_time` (since 0.9.10).
pub const VIR_DOMAIN_CPU_STATS_CPUTIME: &str = "cpu_time";

/// The name `user_time` (since 0.9.11).
pub const VIR_DOMAIN_CPU_STATS_USERTIME: &str = "user_time";

/// The name `system_time` (since 0.9.11).
pub const VIR_DOMAIN_CPU_STATS_SYSTEMTIME: &str = "system_time";

/// The name `vcpu_time` (since 0.9.13).
pub const VIR_DOMAIN_CPU_STATS_VCPUTIME: &str = "vcpu_time";

/// The name `weight` (since 0.9.0).
pub const VIR_DOMAIN_BLKIO_WEIGHT: &str = "weight";

/// The name `device_weight` (since 0.9.8).
pub const VIR_DOMAIN_BLKIO_DEVICE_WEIGHT: &str = "device_weight";

/// The name `device_read_iops_sec` (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS: &str = "device_read_iops_sec";

/// The name `device_write_iops_sec` (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS: &str = "device_write_iops_sec";

/// The name `device_read_bytes_sec` (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_READ_BPS: &str = "device_read_bytes_sec";

/// The name `device_write_bytes_sec` (since 1.2.2).
pub const VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS: &str = "device_write_bytes_sec";

/// Length in bytes: domain memory param unlimited (since 0.8.8).
pub const VIR_DOMAIN_MEMORY_PARAM_UNLIMITED: usize = 9007199254740991;

/// The name `hard_limit` (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_HARD_LIMIT: &str = "hard_limit";

/// The name `soft_limit` (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_SOFT_LIMIT: &str = "soft_limit";

/// The name `min_guarantee` (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_MIN_GUARANTEE: &str = "min_guarantee";

/// The name `swap_hard_limit` (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT: &str = "swap_hard_limit";

/// The name `numa_nodeset` (since 0.9.9).
pub const VIR_DOMAIN_NUMA_NODESET: &str = "numa_nodeset";

/// The name `numa_mode` (since 0.9.9).
pub const VIR_DOMAIN_NUMA_MODE: &str = "numa_mode";

/// The name `inbound.average` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";

/// The name `inbound.peak` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_PEAK: &str = "inbound.peak";

/// The name `inbound.burst` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_IN_BURST: &str = "inbound.burst";

/// The name `inbound.floor` (since 1.2.19).
pub const VIR_DOMAIN_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";

/// The name `outbound.average` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";

/// The name `outbound.peak` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";

/// The name `outbound.burst` (since 0.9.9).
pub const VIR_DOMAIN_BANDWIDTH_OUT_BURST: &str = "outbound.burst";

/// The name `poll_max_ns` (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_MAX_NS: &str = "poll_max_ns";

/// The name `poll_grow` (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_GROW: &str = "poll_grow";

/// The name `poll_shrink` (since 4.10.0).
pub const VIR_DOMAIN_IOTHREAD_POLL_SHRINK: &str = "poll_shrink";

/// The name `thread_pool_min` (since 8.5.0).
pub const VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN: &str = "thread_pool_min";

/// The name `thread_pool_max` (since 8.5.0).
pub const VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX: &str = "thread_pool_max";

/// The name `cmt` (since 1.3.3).
pub const VIR_PERF_PARAM_CMT: &str = "cmt";

/// The name `mbmt` (since 1.3.5).
pub const VIR_PERF_PARAM_MBMT: &str = "mbmt";

/// The name `mbml` (since 1.3.5).
pub const VIR_PERF_PARAM_MBML: &str = "mbml";

/// The name `cache_misses` (since 2.3.0).
pub const VIR_PERF_PARAM_CACHE_MISSES: &str = "cache_misses";

/// The name `cache_references` (since 2.3.0).
pub const VIR_PERF_PARAM_CACHE_REFERENCES: &str = "cache_references";

/// The name `instructions` (since 2.3.0).
pub const VIR_PERF_PARAM_INSTRUCTIONS: &str = "instructions";

/// The name `cpu_cycles` (since 2.3.0).
pub const VIR_PERF_PARAM_CPU_CYCLES: &str = "cpu_cycles";

/// The name `branch_instructions` (since 3.0.0).
pub const VIR_PERF_PARAM_BRANCH_INSTRUCTIONS: &str = "branch_instructions";

/// The name `branch_misses` (since 3.0.0).
pub const VIR_PERF_PARAM_BRANCH_MISSES: &str = "branch_misses";

/// The name `bus_cycles` (since 3.0.0).
pub const VIR_PERF_PARAM_BUS_CYCLES: &str = "bus_cycles";

/// The name `stalled_cycles_frontend` (since 3.0.0).
pub const VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND: &str = "stalled_cycles_frontend";

/// The name `stalled_cycles_backend` (since 3.0.0).
pub const VIR_PERF_PARAM_STALLED_CYCLES_BACKEND: &str = "stalled_cycles_backend";

/// The name `ref_cpu_cycles` (since 3.0.0).
pub const VIR_PERF_PARAM_REF_CPU_CYCLES: &str = "ref_cpu_cycles";

/// The name `cpu_clock` (since 3.2.0).
pub const VIR_PERF_PARAM_CPU_CLOCK: &str = "cpu_clock";

/// The name `task_clock` (since 3.2.0).
pub const VIR_PERF_PARAM_TASK_CLOCK: &str = "task_clock";

/// The name `page_faults` (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS: &str = "page_faults";

/// The name `context_switches` (since 3.2.0).
pub const VIR_PERF_PARAM_CONTEXT_SWITCHES: &str = "context_switches";

/// The name `cpu_migrations` (since 3.2.0).
pub const VIR_PERF_PARAM_CPU_MIGRATIONS: &str = "cpu_migrations";

/// The name `page_faults_min` (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS_MIN: &str = "page_faults_min";

/// The name `page_faults_maj` (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS_MAJ: &str = "page_faults_maj";

/// The name `alignment_faults` (since 3.2.0).
pub const VIR_PERF_PARAM_ALIGNMENT_FAULTS: &str = "alignment_faults";

/// The name `emulation_faults` (since 3.2.0).
pub const VIR_PERF_PARAM_EMULATION_FAULTS: &str = "emulation_faults";

/// The name `bandwidth` (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: &str = "bandwidth";

/// The name `granularity` (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_GRANULARITY: &str = "granularity";

/// The name `buf-size` (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_BUF_SIZE: &str = "buf-size";

/// The name `total_bytes_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC: &str = "total_bytes_sec";

/// The name `read_bytes_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC: &str = "read_bytes_sec";

/// The name `write_bytes_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC: &str = "write_bytes_sec";

/// The name `total_iops_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC: &str = "total_iops_sec";

/// The name `read_iops_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC: &str = "read_iops_sec";

/// The name `write_iops_sec` (since 0.9.8).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC: &str = "write_iops_sec";

/// The name `total_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX: &str = "total_bytes_sec_max";

/// The name `read_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX: &str = "read_bytes_sec_max";

/// The name `write_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX: &str = "write_bytes_sec_max";

/// The name `total_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX: &str = "total_iops_sec_max";

/// The name `read_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX: &str = "read_iops_sec_max";

/// The name `write_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX: &str = "write_iops_sec_max";

/// The name `total_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "total_bytes_sec_max_length";

/// The name `read_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH: &str = "read_bytes_sec_max_length";

/// The name `write_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH: &str = "write_bytes_sec_max_length";

/// The name `total_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "total_iops_sec_max_length";

/// The name `read_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH: &str = "read_iops_sec_max_length";

/// The name `write_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH: &str = "write_iops_sec_max_length";

/// The name `size_iops_sec` (since 1.2.11).
pub const VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC: &str = "size_iops_sec";

/// The name `group_name` (since 3.0.0).
pub const VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME: &str = "group_name";

/// Length in bytes: keycode set rfb (since 0.9.5).
pub const VIR_KEYCODE_SET_RFB: usize = 9;

/// Length in bytes: domain send key max keys (since 0.9.3).
pub const VIR_DOMAIN_SEND_KEY_MAX_KEYS: usize = 16;

/// The name `operation` (since 3.3.0).
pub const VIR_DOMAIN_JOB_OPERATION: &str = "operation";

/// The name `time_elapsed` (since 1.0.3).
pub const VIR_DOMAIN_JOB_TIME_ELAPSED: &str = "time_elapsed";

/// The name `time_elapsed_net` (since 1.2.15).
pub const VIR_DOMAIN_JOB_TIME_ELAPSED_NET: &str = "time_elapsed_net";

/// The name `time_remaining` (since 1.0.3).
pub const VIR_DOMAIN_JOB_TIME_REMAINING: &str = "time_remaining";

/// The name `downtime` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DOWNTIME: &str = "downtime";

/// The name `downtime_net` (since 1.2.15).
pub const VIR_DOMAIN_JOB_DOWNTIME_NET: &str = "downtime_net";

/// The name `setup_time` (since 1.2.9).
pub const VIR_DOMAIN_JOB_SETUP_TIME: &str = "setup_time";

/// The name `data_total` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_TOTAL: &str = "data_total";

/// The name `data_processed` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_PROCESSED: &str = "data_processed";

/// The name `data_remaining` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_REMAINING: &str = "data_remaining";

/// The name `memory_total` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_TOTAL: &str = "memory_total";

/// The name `memory_processed` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_PROCESSED: &str = "memory_processed";

/// The name `memory_remaining` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_REMAINING: &str = "memory_remaining";

/// The name `memory_constant` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_CONSTANT: &str = "memory_constant";

/// The name `memory_normal` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_NORMAL: &str = "memory_normal";

/// The name `memory_normal_bytes` (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES: &str = "memory_normal_bytes";

/// The name `memory_bps` (since 1.2.9).
pub const VIR_DOMAIN_JOB_MEMORY_BPS: &str = "memory_bps";

/// The name `memory_dirty_rate` (since 1.3.1).
pub const VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE: &str = "memory_dirty_rate";

/// The name `memory_page_size` (since 3.9.0).
pub const VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE: &str = "memory_page_size";

/// The name `memory_iteration` (since 1.3.1).
pub const VIR_DOMAIN_JOB_MEMORY_ITERATION: &str = "memory_iteration";

/// The name `memory_postcopy_requests` (since 5.0.0).
pub const VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS: &str = "memory_postcopy_requests";

/// The name `disk_total` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_TOTAL: &str = "disk_total";

/// The name `disk_processed` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_PROCESSED: &str = "disk_processed";

/// The name `disk_remaining` (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_REMAINING: &str = "disk_remaining";

/// The name `disk_bps` (since 1.2.9).
pub const VIR_DOMAIN_JOB_DISK_BPS: &str = "disk_bps";

/// The name `compression_cache` (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_CACHE: &str = "compression_cache";

/// The name `compression_bytes` (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_BYTES: &str = "compression_bytes";

/// The name `compression_pages` (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_PAGES: &str = "compression_pages";

/// The name `compression_cache_misses` (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES: &str = "compression_cache_misses";

/// The name `compression_overflow` (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW: &str = "compression_overflow";

/// The name `auto_converge_throttle` (since 2.0.0).
pub const VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: &str = "auto_converge_throttle";

/// The name `success` (since 6.0.0).
pub const VIR_DOMAIN_JOB_SUCCESS: &str = "success";

/// The name `errmsg` (since 6.3.0).
pub const VIR_DOMAIN_JOB_ERRMSG: &str = "errmsg";

/// The name `disk_temp_used` (since 6.0.0).
pub const VIR_DOMAIN_JOB_DISK_TEMP_USED: &str = "disk_temp_used";

/// The name `disk_temp_total` (since 6.0.0).
pub const VIR_DOMAIN_JOB_DISK_TEMP_TOTAL: &str = "disk_temp_total";

/// The name `cputune.vcpupin%u` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPUPIN: &str = "cputune.vcpupin%u";

/// The name `cputune.emulatorpin` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN: &str = "cputune.emulatorpin";

/// The name `cputune.iothreadpin%u` (since 1.2.14).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN: &str = "cputune.iothreadpin%u";

/// The name `cputune.cpu_shares` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES: &str = "cputune.cpu_shares";

/// The name `cputune.global_period` (since 1.3.3).
pub const VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD: &str = "cputune.global_period";

/// The name `cputune.global_quota` (since 1.3.3).
pub const VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA: &str = "cputune.global_quota";

/// The name `cputune.vcpu_period` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD: &str = "cputune.vcpu_period";

/// The name `cputune.vcpu_quota` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA: &str = "cputune.vcpu_quota";

/// The name `cputune.emulator_period` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD: &str = "cputune.emulator_period";

/// The name `cputune.emulator_quota` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA: &str = "cputune.emulator_quota";

/// The name `cputune.iothread_period` (since 2.2.0).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD: &str = "cputune.iothread_period";

/// The name `cputune.iothread_quota` (since 2.2.0).
pub const VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA: &str = "cputune.iothread_quota";

/// The name `blkdeviotune.disk` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_DISK: &str = "blkdeviotune.disk";

/// The name `blkdeviotune.total_bytes_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC: &str = "blkdeviotune.total_bytes_sec";

/// The name `blkdeviotune.read_bytes_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC: &str = "blkdeviotune.read_bytes_sec";

/// The name `blkdeviotune.write_bytes_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC: &str = "blkdeviotune.write_bytes_sec";

/// The name `blkdeviotune.total_iops_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC: &str = "blkdeviotune.total_iops_sec";

/// The name `blkdeviotune.read_iops_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC: &str = "blkdeviotune.read_iops_sec";

/// The name `blkdeviotune.write_iops_sec` (since 1.2.9).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC: &str = "blkdeviotune.write_iops_sec";

/// The name `blkdeviotune.total_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX: &str = "blkdeviotune.total_bytes_sec_max";

/// The name `blkdeviotune.read_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX: &str = "blkdeviotune.read_bytes_sec_max";

/// The name `blkdeviotune.write_bytes_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX: &str = "blkdeviotune.write_bytes_sec_max";

/// The name `blkdeviotune.total_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX: &str = "blkdeviotune.total_iops_sec_max";

/// The name `blkdeviotune.read_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX: &str = "blkdeviotune.read_iops_sec_max";

/// The name `blkdeviotune.write_iops_sec_max` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX: &str = "blkdeviotune.write_iops_sec_max";

/// The name `blkdeviotune.size_iops_sec` (since 1.2.11).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC: &str = "blkdeviotune.size_iops_sec";

/// The name `blkdeviotune.group_name` (since 3.0.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME: &str = "blkdeviotune.group_name";

/// The name `blkdeviotune.total_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.total_bytes_sec_max_length";

/// The name `blkdeviotune.read_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.read_bytes_sec_max_length";

/// The name `blkdeviotune.write_bytes_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH: &str = "blkdeviotune.write_bytes_sec_max_length";

/// The name `blkdeviotune.total_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.total_iops_sec_max_length";

/// The name `blkdeviotune.read_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.read_iops_sec_max_length";

/// The name `blkdeviotune.write_iops_sec_max_length` (since 2.4.0).
pub const VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH: &str = "blkdeviotune.write_iops_sec_max_length";

/// Length in bytes: domain sched field length (since 0.2.3).
pub const VIR_DOMAIN_SCHED_FIELD_LENGTH: usize = 80;

/// Length in bytes: domain blkio field length (since 0.9.0).
pub const VIR_DOMAIN_BLKIO_FIELD_LENGTH: usize = 80;

/// Length in bytes: domain memory field length (since 0.8.5).
pub const VIR_DOMAIN_MEMORY_FIELD_LENGTH: usize = 80;

/// The name `sev-measurement` (since 4.5.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: &str = "sev-measurement";

/// The name `sev-api-major` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: &str = "sev-api-major";

/// The name `sev-api-minor` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: &str = "sev-api-minor";

/// The name `sev-build-id` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: &str = "sev-build-id";

/// The name `sev-policy` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY: &str = "sev-policy";

/// The name `sev-secret-header` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: &str = "sev-secret-header";

/// The name `sev-secret` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET: &str = "sev-secret";

/// The name `sev-secret-set-address` (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: &str = "sev-secret-set-address";

/// The name `bandwidth.avail.switchover` (since 11.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: &str = "bandwidth.avail.switchover";

/// The name `migrate_disks_detect_zeroes` (since 10.9.0).
pub const VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: &str = "migrate_disks_detect_zeroes";

/// The name `compression.zlib.level` (since 9.4.0).
pub const VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: &str = "compression.zlib.level";

/// The name `compression.zstd.level` (since 9.4.0).
pub const VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: &str = "compression.zstd.level";

/// The name `image_format` (since 11.2.0).
pub const VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT: &str = "image_format";

/// The name `parallel.channels` (since 11.2.0).
pub const VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: &str = "parallel.channels";

/// The name `state.state` (since 11.2.0).
pub const VIR_DOMAIN_STATS_STATE_STATE: &str = "state.state";

/// The name `state.reason` (since 11.2.0).
pub const VIR_DOMAIN_STATS_STATE_REASON: &str = "state.reason";

/// The name `cpu.time` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_TIME: &str = "cpu.time";

/// The name `cpu.user` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_USER: &str = "cpu.user";

/// The name `cpu.system` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_SYSTEM: &str = "cpu.system";

/// The name `cpu.haltpoll.success.time` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: &str = "cpu.haltpoll.success.time";

/// The name `cpu.haltpoll.fail.time` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: &str = "cpu.haltpoll.fail.time";

/// The name `cpu.cache.monitor.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: &str = "cpu.cache.monitor.count";

/// The name `cpu.cache.monitor.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: &str = "cpu.cache.monitor.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: &str = ".name";

/// The name `.vcpus` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";

/// The name `.bank.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: &str = ".bank.count";

/// The name `.bank.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: &str = ".bank.";

/// The name `.id` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: &str = ".id";

/// The name `.bytes` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: &str = ".bytes";

/// The name `balloon.current` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_CURRENT: &str = "balloon.current";

/// The name `balloon.maximum` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MAXIMUM: &str = "balloon.maximum";

/// The name `balloon.swap_in` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_SWAP_IN: &str = "balloon.swap_in";

/// The name `balloon.swap_out` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_SWAP_OUT: &str = "balloon.swap_out";

/// The name `balloon.major_fault` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT: &str = "balloon.major_fault";

/// The name `balloon.minor_fault` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT: &str = "balloon.minor_fault";

/// The name `balloon.unused` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_UNUSED: &str = "balloon.unused";

/// The name `balloon.available` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_AVAILABLE: &str = "balloon.available";

/// The name `balloon.rss` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_RSS: &str = "balloon.rss";

/// The name `balloon.usable` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_USABLE: &str = "balloon.usable";

/// The name `balloon.last-update` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE: &str = "balloon.last-update";

/// The name `balloon.disk_caches` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_DISK_CACHES: &str = "balloon.disk_caches";

/// The name `balloon.hugetlb_pgalloc` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: &str = "balloon.hugetlb_pgalloc";

/// The name `balloon.hugetlb_pgfail` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: &str = "balloon.hugetlb_pgfail";

/// The name `vcpu.current` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_CURRENT: &str = "vcpu.current";

/// The name `vcpu.maximum` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_MAXIMUM: &str = "vcpu.maximum";

/// The name `vcpu.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_PREFIX: &str = "vcpu.";

/// The name `.state` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE: &str = ".state";

/// The name `.time` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME: &str = ".time";

/// The name `.wait` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT: &str = ".wait";

/// The name `.halted` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED: &str = ".halted";

/// The name `.delay` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY: &str = ".delay";

/// The name `.cur` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: &str = ".cur";

/// The name `.sum` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: &str = ".sum";

/// The name `.max` (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: &str = ".max";

/// The name `net.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_COUNT: &str = "net.count";

/// The name `net.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_PREFIX: &str = "net.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_NAME: &str = ".name";

/// The name `.rx.bytes` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES: &str = ".rx.bytes";

/// The name `.rx.pkts` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS: &str = ".rx.pkts";

/// The name `.rx.errs` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS: &str = ".rx.errs";

/// The name `.rx.drop` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP: &str = ".rx.drop";

/// The name `.tx.bytes` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES: &str = ".tx.bytes";

/// The name `.tx.pkts` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS: &str = ".tx.pkts";

/// The name `.tx.errs` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS: &str = ".tx.errs";

/// The name `.tx.drop` (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP: &str = ".tx.drop";

/// The name `block.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_COUNT: &str = "block.count";

/// The name `block.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_PREFIX: &str = "block.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME: &str = ".name";

/// The name `.backingIndex` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: &str = ".backingIndex";

/// The name `.path` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH: &str = ".path";

/// The name `.rd.reqs` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: &str = ".rd.reqs";

/// The name `.rd.bytes` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: &str = ".rd.bytes";

/// The name `.rd.times` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: &str = ".rd.times";

/// The name `.wr.reqs` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: &str = ".wr.reqs";

/// The name `.wr.bytes` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: &str = ".wr.bytes";

/// The name `.wr.times` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: &str = ".wr.times";

/// The name `.fl.reqs` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: &str = ".fl.reqs";

/// The name `.fl.times` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: &str = ".fl.times";

/// The name `.errors` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: &str = ".errors";

/// The name `.allocation` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: &str = ".allocation";

/// The name `.capacity` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: &str = ".capacity";

/// The name `.physical` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: &str = ".physical";

/// The name `.threshold` (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: &str = ".threshold";

/// The name `perf.cmt` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CMT: &str = "perf.cmt";

/// The name `perf.mbmt` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_MBMT: &str = "perf.mbmt";

/// The name `perf.mbml` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_MBML: &str = "perf.mbml";

/// The name `perf.cache_misses` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CACHE_MISSES: &str = "perf.cache_misses";

/// The name `perf.cache_references` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES: &str = "perf.cache_references";

/// The name `perf.instructions` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_INSTRUCTIONS: &str = "perf.instructions";

/// The name `perf.cpu_cycles` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_CYCLES: &str = "perf.cpu_cycles";

/// The name `perf.branch_instructions` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: &str = "perf.branch_instructions";

/// The name `perf.branch_misses` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BRANCH_MISSES: &str = "perf.branch_misses";

/// The name `perf.bus_cycles` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BUS_CYCLES: &str = "perf.bus_cycles";

/// The name `perf.stalled_cycles_frontend` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: &str = "perf.stalled_cycles_frontend";

/// The name `perf.stalled_cycles_backend` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: &str = "perf.stalled_cycles_backend";

/// The name `perf.ref_cpu_cycles` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES: &str = "perf.ref_cpu_cycles";

/// The name `perf.cpu_clock` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_CLOCK: &str = "perf.cpu_clock";

/// The name `perf.task_clock` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_TASK_CLOCK: &str = "perf.task_clock";

/// The name `perf.page_faults` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS: &str = "perf.page_faults";

/// The name `perf.context_switches` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES: &str = "perf.context_switches";

/// The name `perf.cpu_migrations` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS: &str = "perf.cpu_migrations";

/// The name `perf.page_faults_min` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: &str = "perf.page_faults_min";

/// The name `perf.page_faults_maj` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: &str = "perf.page_faults_maj";

/// The name `perf.alignment_faults` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: &str = "perf.alignment_faults";

/// The name `perf.emulation_faults` (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS: &str = "perf.emulation_faults";

/// The name `iothread.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_COUNT: &str = "iothread.count";

/// The name `iothread.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_PREFIX: &str = "iothread.";

/// The name `.poll-max-ns` (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS: &str = ".poll-max-ns";

/// The name `.poll-grow` (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW: &str = ".poll-grow";

/// The name `.poll-shrink` (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK: &str = ".poll-shrink";

/// The name `memory.bandwidth.monitor.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: &str = "memory.bandwidth.monitor.count";

/// The name `memory.bandwidth.monitor.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: &str = "memory.bandwidth.monitor.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: &str = ".name";

/// The name `.vcpus` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";

/// The name `.node.count` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: &str = ".node.count";

/// The name `.node.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: &str = ".node.";

/// The name `.id` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: &str = ".id";

/// The name `.bytes.local` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: &str = ".bytes.local";

/// The name `.bytes.total` (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: &str = ".bytes.total";

/// The name `dirtyrate.calc_status` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS: &str = "dirtyrate.calc_status";

/// The name `dirtyrate.calc_start_time` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: &str = "dirtyrate.calc_start_time";

/// The name `dirtyrate.calc_period` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: &str = "dirtyrate.calc_period";

/// The name `dirtyrate.megabytes_per_second` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: &str = "dirtyrate.megabytes_per_second";

/// The name `dirtyrate.calc_mode` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE: &str = "dirtyrate.calc_mode";

/// The name `dirtyrate.vcpu.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: &str = "dirtyrate.vcpu.";

/// The name `.megabytes_per_second` (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: &str = ".megabytes_per_second";

/// The name `vm.` (since 11.2.0).
pub const VIR_DOMAIN_STATS_VM_PREFIX: &str = "vm.";

/// The name `vfio_data_transferred` (since 10.6.0).
pub const VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED: &str = "vfio_data_transferred";

/// The name `sev-snp-policy` (since 10.5.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: &str = "sev-snp-policy";

/// The name `user.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_COUNT: &str = "user.count";

/// The name `user.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_PREFIX: &str = "user.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: &str = ".name";

/// The name `.domain` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: &str = ".domain";

/// The name `.login-time` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: &str = ".login-time";

/// The name `os.id` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_ID: &str = "os.id";

/// The name `os.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_NAME: &str = "os.name";

/// The name `os.pretty-name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME: &str = "os.pretty-name";

/// The name `os.version` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VERSION: &str = "os.version";

/// The name `os.version-id` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID: &str = "os.version-id";

/// The name `os.kernel-release` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: &str = "os.kernel-release";

/// The name `os.kernel-version` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: &str = "os.kernel-version";

/// The name `os.machine` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_MACHINE: &str = "os.machine";

/// The name `os.variant` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VARIANT: &str = "os.variant";

/// The name `os.variant-id` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID: &str = "os.variant-id";

/// The name `timezone.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME: &str = "timezone.name";

/// The name `timezone.offset` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: &str = "timezone.offset";

/// The name `hostname` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: &str = "hostname";

/// The name `fs.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_COUNT: &str = "fs.count";

/// The name `fs.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_PREFIX: &str = "fs.";

/// The name `.mountpoint` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: &str = ".mountpoint";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: &str = ".name";

/// The name `.fstype` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: &str = ".fstype";

/// The name `.total-bytes` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: &str = ".total-bytes";

/// The name `.used-bytes` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: &str = ".used-bytes";

/// The name `.disk.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: &str = ".disk.count";

/// The name `.disk.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: &str = ".disk.";

/// The name `.alias` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: &str = ".alias";

/// The name `.serial` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: &str = ".serial";

/// The name `.device` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: &str = ".device";

/// The name `disk.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_COUNT: &str = "disk.count";

/// The name `disk.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_PREFIX: &str = "disk.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: &str = ".name";

/// The name `.partition` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: &str = ".partition";

/// The name `.dependency.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: &str = ".dependency.count";

/// The name `.dependency.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: &str = ".dependency.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: &str = ".name";

/// The name `.serial` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: &str = ".serial";

/// The name `.alias` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: &str = ".alias";

/// The name `.guest_alias` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: &str = ".guest_alias";

/// The name `.guest_bus` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: &str = ".guest_bus";

/// The name `if.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_COUNT: &str = "if.count";

/// The name `if.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_PREFIX: &str = "if.";

/// The name `.name` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: &str = ".name";

/// The name `.hwaddr` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: &str = ".hwaddr";

/// The name `.addr.count` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: &str = ".addr.count";

/// The name `.addr.` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: &str = ".addr.";

/// The name `.type` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: &str = ".type";

/// The name `.addr` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: &str = ".addr";

/// The name `.prefix` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: &str = ".prefix";

/// The name `load.1m` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_1M: &str = "load.1m";

/// The name `load.5m` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_5M: &str = "load.5m";

/// The name `load.15m` (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_15M: &str = "load.15m";
