//! Names of parameters and statistics of jobs.

/// `migrate_uri`, string: where the hypervisor migrates to (since 1.1.0).
pub const VIR_MIGRATE_PARAM_URI: &str = "migrate_uri";

/// `destination_name`, string: the domain's name on the destination (since 1.1.0).
pub const VIR_MIGRATE_PARAM_DEST_NAME: &str = "destination_name";

/// `destination_xml`, string: the domain's definition on the destination (since 1.1.0).
pub const VIR_MIGRATE_PARAM_DEST_XML: &str = "destination_xml";

/// `persistent_xml`, string: the persistent definition on the destination (since 1.3.4).
pub const VIR_MIGRATE_PARAM_PERSIST_XML: &str = "persistent_xml";

/// `bandwidth`, ullong: limit in MiB/s (since 1.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH: &str = "bandwidth";

/// `bandwidth.postcopy`, ullong: limit of the post-copy phase in MiB/s (since 5.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY: &str = "bandwidth.postcopy";

/// `graphics_uri`, string: where clients of the guest's screen go on (since 1.1.0).
pub const VIR_MIGRATE_PARAM_GRAPHICS_URI: &str = "graphics_uri";

/// `listen_address`, string: address at which the destination listens (since 1.1.4).
pub const VIR_MIGRATE_PARAM_LISTEN_ADDRESS: &str = "listen_address";

/// `migrate_disks`, string, several: disks to copy (since 1.2.17).
pub const VIR_MIGRATE_PARAM_MIGRATE_DISKS: &str = "migrate_disks";

/// `disks_port`, int: port for the copies of disks (since 1.3.3).
pub const VIR_MIGRATE_PARAM_DISKS_PORT: &str = "disks_port";

/// `disks_uri`, string: where the copies of disks go (since 6.8.0).
pub const VIR_MIGRATE_PARAM_DISKS_URI: &str = "disks_uri";

/// `compression`, string, several: compression methods (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION: &str = "compression";

/// `compression.mt.level`, int: level of multithreaded compression, 0 to 9 (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL: &str = "compression.mt.level";

/// `compression.mt.threads`, int: threads that compress (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS: &str = "compression.mt.threads";

/// `compression.mt.dthreads`, int: threads that decompress (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS: &str = "compression.mt.dthreads";

/// `compression.xbzrle.cache`, ullong: size of the XBZRLE cache, in bytes (since 1.3.4).
pub const VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE: &str = "compression.xbzrle.cache";

/// `auto_converge.initial`, int: first slowdown of the guest, in percent (since 2.0.0).
pub const VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL: &str = "auto_converge.initial";

/// `auto_converge.increment`, int: further slowdown of the guest, in percent (since 2.0.0).
pub const VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT: &str = "auto_converge.increment";

/// `parallel.connections`, int: number of connections (since 5.2.0).
pub const VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS: &str = "parallel.connections";

/// `tls.destination`, string: the name that the destination's certificate must have (since 6.0.0).
pub const VIR_MIGRATE_PARAM_TLS_DESTINATION: &str = "tls.destination";

/// `file`, string: path of the save file (since 8.4.0).
pub const VIR_DOMAIN_SAVE_PARAM_FILE: &str = "file";

/// `dxml`, string: definition to use instead (since 8.4.0).
pub const VIR_DOMAIN_SAVE_PARAM_DXML: &str = "dxml";

/// `bandwidth`, ullong: limit in bytes/s (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_BANDWIDTH: &str = "bandwidth";

/// `granularity`, uint: unit of tracking changes, in bytes, a power of two (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_GRANULARITY: &str = "granularity";

/// `buf-size`, ullong: data on its way at most, in bytes (since 1.2.8).
pub const VIR_DOMAIN_BLOCK_COPY_BUF_SIZE: &str = "buf-size";

/// `operation`, int: a virDomainJobOperation number (since 3.3.0).
pub const VIR_DOMAIN_JOB_OPERATION: &str = "operation";

/// `time_elapsed`, ullong: time since the start, in milliseconds (since 1.0.3).
pub const VIR_DOMAIN_JOB_TIME_ELAPSED: &str = "time_elapsed";

/// `time_elapsed_net`, ullong: the same without what only waited for the network, in milliseconds (since 1.2.15).
pub const VIR_DOMAIN_JOB_TIME_ELAPSED_NET: &str = "time_elapsed_net";

/// `time_remaining`, ullong: estimated time to the end, in milliseconds (since 1.0.3).
pub const VIR_DOMAIN_JOB_TIME_REMAINING: &str = "time_remaining";

/// `downtime`, ullong: how long the guest stands still, in milliseconds (since 1.0.3).
pub const VIR_DOMAIN_JOB_DOWNTIME: &str = "downtime";

/// `downtime_net`, ullong: the same without what only waited for the network, in milliseconds (since 1.2.15).
pub const VIR_DOMAIN_JOB_DOWNTIME_NET: &str = "downtime_net";

/// `setup_time`, ullong: time of preparation, in milliseconds (since 1.2.9).
pub const VIR_DOMAIN_JOB_SETUP_TIME: &str = "setup_time";

/// `data_total`, ullong: all data, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_TOTAL: &str = "data_total";

/// `data_processed`, ullong: data done, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_PROCESSED: &str = "data_processed";

/// `data_remaining`, ullong: data to do, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DATA_REMAINING: &str = "data_remaining";

/// `memory_total`, ullong: all memory, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_TOTAL: &str = "memory_total";

/// `memory_processed`, ullong: memory done, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_PROCESSED: &str = "memory_processed";

/// `memory_remaining`, ullong: memory to do, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_REMAINING: &str = "memory_remaining";

/// `memory_constant`, ullong: pages of one repeated byte (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_CONSTANT: &str = "memory_constant";

/// `memory_normal`, ullong: pages sent in full (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_NORMAL: &str = "memory_normal";

/// `memory_normal_bytes`, ullong: bytes of pages sent in full (since 1.0.3).
pub const VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES: &str = "memory_normal_bytes";

/// `memory_bps`, ullong: bytes of memory per second (since 1.2.9).
pub const VIR_DOMAIN_JOB_MEMORY_BPS: &str = "memory_bps";

/// `memory_dirty_rate`, ullong: pages that the guest writes to per second (since 1.3.1).
pub const VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE: &str = "memory_dirty_rate";

/// `memory_page_size`, ullong: size of a page, in bytes (since 3.9.0).
pub const VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE: &str = "memory_page_size";

/// `memory_iteration`, ullong: number of the pass over the memory (since 1.3.1).
pub const VIR_DOMAIN_JOB_MEMORY_ITERATION: &str = "memory_iteration";

/// `memory_postcopy_requests`, ullong: pages that the destination had to ask for (since 5.0.0).
pub const VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS: &str = "memory_postcopy_requests";

/// `disk_total`, ullong: all disk data, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_TOTAL: &str = "disk_total";

/// `disk_processed`, ullong: disk data done, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_PROCESSED: &str = "disk_processed";

/// `disk_remaining`, ullong: disk data to do, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_DISK_REMAINING: &str = "disk_remaining";

/// `disk_bps`, ullong: bytes of disk data per second (since 1.2.9).
pub const VIR_DOMAIN_JOB_DISK_BPS: &str = "disk_bps";

/// `compression_cache`, ullong: size of the compression cache, in bytes (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_CACHE: &str = "compression_cache";

/// `compression_bytes`, ullong: bytes of compressed pages (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_BYTES: &str = "compression_bytes";

/// `compression_pages`, ullong: compressed pages (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_PAGES: &str = "compression_pages";

/// `compression_cache_misses`, ullong: pages that were not in the compression cache (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES: &str = "compression_cache_misses";

/// `compression_overflow`, ullong: pages that would have grown (since 1.0.3).
pub const VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW: &str = "compression_overflow";

/// `auto_converge_throttle`, int: how much the guest is slowed down, in percent (since 2.0.0).
pub const VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE: &str = "auto_converge_throttle";

/// `success`, boolean: whether a completed job succeeded (since 6.0.0).
pub const VIR_DOMAIN_JOB_SUCCESS: &str = "success";

/// `errmsg`, string: why a completed job failed (since 6.3.0).
pub const VIR_DOMAIN_JOB_ERRMSG: &str = "errmsg";

/// `disk_temp_used`, ullong: scratch space in use, in bytes (since 6.0.0).
pub const VIR_DOMAIN_JOB_DISK_TEMP_USED: &str = "disk_temp_used";

/// `disk_temp_total`, ullong: scratch space in all, in bytes (since 6.0.0).
pub const VIR_DOMAIN_JOB_DISK_TEMP_TOTAL: &str = "disk_temp_total";

/// `bandwidth.avail.switchover`, ullong: bandwidth in bytes/s to reckon with at the switch to the destination (since
/// 11.1.0).
pub const VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER: &str = "bandwidth.avail.switchover";

/// `migrate_disks_detect_zeroes`, string, several: copied disks in which zeros become holes (since 10.9.0).
pub const VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES: &str = "migrate_disks_detect_zeroes";

/// `compression.zlib.level`, int: level of zlib, 0 to 9 (since 9.4.0).
pub const VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL: &str = "compression.zlib.level";

/// `compression.zstd.level`, int: level of zstd, 0 to 20 (since 9.4.0).
pub const VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL: &str = "compression.zstd.level";

/// `image_format`, string: format of the save file (since 11.2.0).
pub const VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT: &str = "image_format";

/// `parallel.channels`, int: how many channels write or read at once (since 11.2.0).
pub const VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS: &str = "parallel.channels";

/// `vfio_data_transferred`, ullong: state of VFIO devices sent, in bytes (since 10.6.0).
pub const VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED: &str = "vfio_data_transferred";
