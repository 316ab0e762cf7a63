/*
 * libvirt-domain.h: Domains: virtual machines and containers.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_DOMAIN_H
#define SOLOVIRT_LIBVIRT_DOMAIN_H

#include "libvirt-common.h"
#include "libvirt-host.h"
#include <string.h>

/*
 * CPU maps: one bit for each CPU of the host, the lowest bit of the first byte being CPU 0. Some functions take or give
 * several of them in a row, one for each virtual CPU, each `maplen` bytes long.
 */

/** Marks a CPU as usable in a map (since 0.1.4). */
#define VIR_USE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] |= (1 << ((cpu) % 8)))

/** Marks a CPU as not usable in a map (since 0.1.4). */
#define VIR_UNUSE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] &= ~(1 << ((cpu) % 8)))

/** Not 0 when a map has the CPU (since 1.0.0). */
#define VIR_CPU_USED(cpumap, cpu) ((cpumap)[(cpu) / 8] & (1 << ((cpu) % 8)))

/** Bytes in a map of that many CPUs (since 0.1.4). */
#define VIR_CPU_MAPLEN(cpu) (((cpu) + 7) / 8)

/** Address of the map of one virtual CPU among several (since 0.1.4). */
#define VIR_GET_CPUMAP(cpumaps, maplen, vcpu) (&(cpumaps)[(vcpu) * (maplen)])

/** Copies the map of one virtual CPU out of several (since 0.1.4). */
#define VIR_COPY_CPUMAP(cpumaps, maplen, vcpu, cpumap) \
    memcpy((cpumap), VIR_GET_CPUMAP(cpumaps, maplen, vcpu), (maplen))

/** Not 0 when a virtual CPU may run on that CPU of the host (since 0.1.4). */
#define VIR_CPU_USABLE(cpumaps, maplen, vcpu, cpu) \
    VIR_CPU_USED(VIR_GET_CPUMAP(cpumaps, maplen, vcpu), cpu)

/** Casts a callback of any event to the type that virConnectDomainEventRegisterAny takes (since 0.8.0). */
#define VIR_DOMAIN_EVENT_CALLBACK(cb) ((virConnectDomainEventGenericCallback)(cb))

/* Older names of the typed parameter, which were structures of their own before 0.9.2. */
#define _virSchedParameter _virTypedParameter
#define _virBlkioParameter _virTypedParameter
#define _virMemoryParameter _virTypedParameter

/** `sev-measurement`, string: measurement of the guest's launch, in base64 (since 4.5.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"

/** `sev-api-major`, uint: major version of the SEV firmware (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"

/** `sev-api-minor`, uint: minor version of the SEV firmware (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"

/** `sev-build-id`, uint: build of the SEV firmware (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"

/** `sev-policy`, uint: SEV policy of the guest (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"

/** `sev-secret-header`, string: header of the secret to inject, in base64 (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"

/** `sev-secret`, string: the secret to inject, in base64 (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"

/** `sev-secret-set-address`, ullong: where in the guest the secret goes (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"

/** `sev-snp-policy`, ullong: SEV-SNP policy of the guest (since 10.5.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"

/** `user.count`, uint: number of users that are logged in (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_COUNT "user.count"

/** `user.` begins the names about one user; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_PREFIX "user."

/** `.name`, string: name of the user (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME ".name"

/** `.domain`, string: Windows domain of the user (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN ".domain"

/** `.login-time`, ullong: when the user logged in, in milliseconds since 1970 (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME ".login-time"

/** `os.id`, string: short name of the system, such as "debian" (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_ID "os.id"

/** `os.name`, string: name of the system (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_NAME "os.name"

/** `os.pretty-name`, string: name of the system for people (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"

/** `os.version`, string: version of the system for people (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VERSION "os.version"

/** `os.version-id`, string: version of the system for programs (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"

/** `os.kernel-release`, string: release of the kernel (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"

/** `os.kernel-version`, string: version of the kernel (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"

/** `os.machine`, string: architecture of the machine (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"

/** `os.variant`, string: variant of the system for people (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"

/** `os.variant-id`, string: variant of the system for programs (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"

/** `timezone.name`, string: name of the time zone (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"

/** `timezone.offset`, int: offset to UTC, in seconds (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"

/** `hostname`, string: host name (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"

/** `fs.count`, uint: number of mounted file systems (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"

/** `fs.` begins the names about one file system; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_PREFIX "fs."

/** `.mountpoint`, string: where it is mounted (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT ".mountpoint"

/** `.name`, string: the guest's name of its device (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME ".name"

/** `.fstype`, string: type of the file system (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE ".fstype"

/** `.total-bytes`, ullong: its size, in bytes (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES ".total-bytes"

/** `.used-bytes`, ullong: space in use, in bytes (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES ".used-bytes"

/** `.disk.count`, uint: number of disks below it (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT ".disk.count"

/** `.disk.` begins the part about one of these disks; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX ".disk."

/** `.alias`, string: the disk's name in the definition (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS ".alias"

/** `.serial`, string: serial number of the disk (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL ".serial"

/** `.device`, string: the guest's device of the disk (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE ".device"

/** `disk.count`, uint: number of disks (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"

/** `disk.` begins the names about one disk; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."

/** `.name`, string: the guest's device of the disk (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME ".name"

/** `.partition`, boolean: whether it is a partition (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION ".partition"

/** `.dependency.count`, uint: number of devices that it is made of (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT ".dependency.count"

/** `.dependency.` begins the part about one of these devices; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX ".dependency."

/** `.name`, string: the guest's device (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME ".name"

/** `.serial`, string: serial number (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL ".serial"

/** `.alias`, string: the disk's name in the definition (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS ".alias"

/** `.guest_alias`, string: the guest's other name of the disk (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS ".guest_alias"

/** `.guest_bus`, string: the bus as the guest sees it (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS ".guest_bus"

/** `if.count`, uint: number of network interfaces (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_COUNT "if.count"

/** `if.` begins the names about one interface; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_PREFIX "if."

/** `.name`, string: the guest's name of the interface (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME ".name"

/** `.hwaddr`, string: MAC address (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR ".hwaddr"

/** `.addr.count`, uint: number of IP addresses (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT ".addr.count"

/** `.addr.` begins the part about one address; its number follows (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX ".addr."

/** `.type`, string: "ipv4" or "ipv6" (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE ".type"

/** `.addr`, string: the address (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR ".addr"

/** `.prefix`, uint: length of the network's prefix, in bits (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX ".prefix"

/** `load.1m`, double: load average of the last minute (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"

/** `load.5m`, double: load average of the last 5 minutes (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"

/** `load.15m`, double: load average of the last 15 minutes (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"

/** `migrate_uri`, string: where the hypervisor migrates to (since 1.1.0). */
#define VIR_MIGRATE_PARAM_URI "migrate_uri"

/** `destination_name`, string: the domain's name on the destination (since 1.1.0). */
#define VIR_MIGRATE_PARAM_DEST_NAME "destination_name"

/** `destination_xml`, string: the domain's definition on the destination (since 1.1.0). */
#define VIR_MIGRATE_PARAM_DEST_XML "destination_xml"

/** `persistent_xml`, string: the persistent definition on the destination (since 1.3.4). */
#define VIR_MIGRATE_PARAM_PERSIST_XML "persistent_xml"

/** `bandwidth`, ullong: limit in MiB/s (since 1.1.0). */
#define VIR_MIGRATE_PARAM_BANDWIDTH "bandwidth"

/** `bandwidth.postcopy`, ullong: limit of the post-copy phase in MiB/s (since 5.1.0). */
#define VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY "bandwidth.postcopy"

/** `graphics_uri`, string: where clients of the guest's screen go on (since 1.1.0). */
#define VIR_MIGRATE_PARAM_GRAPHICS_URI "graphics_uri"

/** `listen_address`, string: address at which the destination listens (since 1.1.4). */
#define VIR_MIGRATE_PARAM_LISTEN_ADDRESS "listen_address"

/** `migrate_disks`, string, several: disks to copy (since 1.2.17). */
#define VIR_MIGRATE_PARAM_MIGRATE_DISKS "migrate_disks"

/** `disks_port`, int: port for the copies of disks (since 1.3.3). */
#define VIR_MIGRATE_PARAM_DISKS_PORT "disks_port"

/** `disks_uri`, string: where the copies of disks go (since 6.8.0). */
#define VIR_MIGRATE_PARAM_DISKS_URI "disks_uri"

/** `compression`, string, several: compression methods (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION "compression"

/** `compression.mt.level`, int: level of multithreaded compression, 0 to 9 (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL "compression.mt.level"

/** `compression.mt.threads`, int: threads that compress (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS "compression.mt.threads"

/** `compression.mt.dthreads`, int: threads that decompress (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS "compression.mt.dthreads"

/** `compression.xbzrle.cache`, ullong: size of the XBZRLE cache, in bytes (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE "compression.xbzrle.cache"

/** `auto_converge.initial`, int: first slowdown of the guest, in percent (since 2.0.0). */
#define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL "auto_converge.initial"

/** `auto_converge.increment`, int: further slowdown of the guest, in percent (since 2.0.0). */
#define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT "auto_converge.increment"

/** `parallel.connections`, int: number of connections (since 5.2.0). */
#define VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS "parallel.connections"

/** `tls.destination`, string: the name that the destination's certificate must have (since 6.0.0). */
#define VIR_MIGRATE_PARAM_TLS_DESTINATION "tls.destination"

/** `file`, string: path of the save file (since 8.4.0). */
#define VIR_DOMAIN_SAVE_PARAM_FILE "file"

/** `dxml`, string: definition to use instead (since 8.4.0). */
#define VIR_DOMAIN_SAVE_PARAM_DXML "dxml"

/** `bandwidth`, ullong: limit in bytes/s (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_BANDWIDTH "bandwidth"

/** `granularity`, uint: unit of tracking changes, in bytes, a power of two (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_GRANULARITY "granularity"

/** `buf-size`, ullong: data on its way at most, in bytes (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_BUF_SIZE "buf-size"

/** `operation`, int: a virDomainJobOperation number (since 3.3.0). */
#define VIR_DOMAIN_JOB_OPERATION "operation"

/** `time_elapsed`, ullong: time since the start, in milliseconds (since 1.0.3). */
#define VIR_DOMAIN_JOB_TIME_ELAPSED "time_elapsed"

/** `time_elapsed_net`, ullong: the same without what only waited for the network, in milliseconds (since 1.2.15). */
#define VIR_DOMAIN_JOB_TIME_ELAPSED_NET "time_elapsed_net"

/** `time_remaining`, ullong: estimated time to the end, in milliseconds (since 1.0.3). */
#define VIR_DOMAIN_JOB_TIME_REMAINING "time_remaining"

/** `downtime`, ullong: how long the guest stands still, in milliseconds (since 1.0.3). */
#define VIR_DOMAIN_JOB_DOWNTIME "downtime"

/** `downtime_net`, ullong: the same without what only waited for the network, in milliseconds (since 1.2.15). */
#define VIR_DOMAIN_JOB_DOWNTIME_NET "downtime_net"

/** `setup_time`, ullong: time of preparation, in milliseconds (since 1.2.9). */
#define VIR_DOMAIN_JOB_SETUP_TIME "setup_time"

/** `data_total`, ullong: all data, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_TOTAL "data_total"

/** `data_processed`, ullong: data done, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_PROCESSED "data_processed"

/** `data_remaining`, ullong: data to do, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_REMAINING "data_remaining"

/** `memory_total`, ullong: all memory, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_TOTAL "memory_total"

/** `memory_processed`, ullong: memory done, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_PROCESSED "memory_processed"

/** `memory_remaining`, ullong: memory to do, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_REMAINING "memory_remaining"

/** `memory_constant`, ullong: pages of one repeated byte (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_CONSTANT "memory_constant"

/** `memory_normal`, ullong: pages sent in full (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_NORMAL "memory_normal"

/** `memory_normal_bytes`, ullong: bytes of pages sent in full (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES "memory_normal_bytes"

/** `memory_bps`, ullong: bytes of memory per second (since 1.2.9). */
#define VIR_DOMAIN_JOB_MEMORY_BPS "memory_bps"

/** `memory_dirty_rate`, ullong: pages that the guest writes to per second (since 1.3.1). */
#define VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE "memory_dirty_rate"

/** `memory_page_size`, ullong: size of a page, in bytes (since 3.9.0). */
#define VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE "memory_page_size"

/** `memory_iteration`, ullong: number of the pass over the memory (since 1.3.1). */
#define VIR_DOMAIN_JOB_MEMORY_ITERATION "memory_iteration"

/** `memory_postcopy_requests`, ullong: pages that the destination had to ask for (since 5.0.0). */
#define VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS "memory_postcopy_requests"

/** `disk_total`, ullong: all disk data, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_TOTAL "disk_total"

/** `disk_processed`, ullong: disk data done, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_PROCESSED "disk_processed"

/** `disk_remaining`, ullong: disk data to do, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_REMAINING "disk_remaining"

/** `disk_bps`, ullong: bytes of disk data per second (since 1.2.9). */
#define VIR_DOMAIN_JOB_DISK_BPS "disk_bps"

/** `compression_cache`, ullong: size of the compression cache, in bytes (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_CACHE "compression_cache"

/** `compression_bytes`, ullong: bytes of compressed pages (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_BYTES "compression_bytes"

/** `compression_pages`, ullong: compressed pages (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_PAGES "compression_pages"

/** `compression_cache_misses`, ullong: pages that were not in the compression cache (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES "compression_cache_misses"

/** `compression_overflow`, ullong: pages that would have grown (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW "compression_overflow"

/** `auto_converge_throttle`, int: how much the guest is slowed down, in percent (since 2.0.0). */
#define VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE "auto_converge_throttle"

/** `success`, boolean: whether a completed job succeeded (since 6.0.0). */
#define VIR_DOMAIN_JOB_SUCCESS "success"

/** `errmsg`, string: why a completed job failed (since 6.3.0). */
#define VIR_DOMAIN_JOB_ERRMSG "errmsg"

/** `disk_temp_used`, ullong: scratch space in use, in bytes (since 6.0.0). */
#define VIR_DOMAIN_JOB_DISK_TEMP_USED "disk_temp_used"

/** `disk_temp_total`, ullong: scratch space in all, in bytes (since 6.0.0). */
#define VIR_DOMAIN_JOB_DISK_TEMP_TOTAL "disk_temp_total"

/**
 * `bandwidth.avail.switchover`, ullong: bandwidth in bytes/s to reckon with at the switch to the destination (since
 * 11.1.0).
 */
#define VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER "bandwidth.avail.switchover"

/** `migrate_disks_detect_zeroes`, string, several: copied disks in which zeros become holes (since 10.9.0). */
#define VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES "migrate_disks_detect_zeroes"

/** `compression.zlib.level`, int: level of zlib, 0 to 9 (since 9.4.0). */
#define VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL "compression.zlib.level"

/** `compression.zstd.level`, int: level of zstd, 0 to 20 (since 9.4.0). */
#define VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL "compression.zstd.level"

/** `image_format`, string: format of the save file (since 11.2.0). */
#define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT "image_format"

/** `parallel.channels`, int: how many channels write or read at once (since 11.2.0). */
#define VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS "parallel.channels"

/** `vfio_data_transferred`, ullong: state of VFIO devices sent, in bytes (since 10.6.0). */
#define VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED "vfio_data_transferred"

/** `rd_bytes`, llong: bytes read (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"

/** `rd_operations`, llong: read requests (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"

/** `rd_total_times`, llong: time spent on reads, in nanoseconds (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"

/** `wr_bytes`, llong: bytes written (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"

/** `wr_operations`, llong: write requests (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"

/** `wr_total_times`, llong: time spent on writes, in nanoseconds (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"

/** `flush_operations`, llong: flush requests (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"

/** `flush_total_times`, llong: time spent on flushes, in nanoseconds (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"

/** `errs`, llong: errors (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_ERRS "errs"

/** `cpu_time`, ullong: CPU time of the domain, in nanoseconds (since 0.9.10). */
#define VIR_DOMAIN_CPU_STATS_CPUTIME "cpu_time"

/** `user_time`, ullong: CPU time of the domain in user space, in nanoseconds (since 0.9.11). */
#define VIR_DOMAIN_CPU_STATS_USERTIME "user_time"

/** `system_time`, ullong: CPU time of the domain in the kernel, in nanoseconds (since 0.9.11). */
#define VIR_DOMAIN_CPU_STATS_SYSTEMTIME "system_time"

/** `vcpu_time`, ullong: CPU time of the virtual CPUs alone, in nanoseconds (since 0.9.13). */
#define VIR_DOMAIN_CPU_STATS_VCPUTIME "vcpu_time"

/** `cmt`, boolean: whether to count bytes of last-level cache in use (since 1.3.3). */
#define VIR_PERF_PARAM_CMT "cmt"

/** `mbmt`, boolean: whether to count memory bandwidth of the whole system, in bytes (since 1.3.5). */
#define VIR_PERF_PARAM_MBMT "mbmt"

/** `mbml`, boolean: whether to count memory bandwidth of the own controller, in bytes (since 1.3.5). */
#define VIR_PERF_PARAM_MBML "mbml"

/** `cache_misses`, boolean: whether to count cache misses (since 2.3.0). */
#define VIR_PERF_PARAM_CACHE_MISSES "cache_misses"

/** `cache_references`, boolean: whether to count cache accesses (since 2.3.0). */
#define VIR_PERF_PARAM_CACHE_REFERENCES "cache_references"

/** `instructions`, boolean: whether to count instructions (since 2.3.0). */
#define VIR_PERF_PARAM_INSTRUCTIONS "instructions"

/** `cpu_cycles`, boolean: whether to count CPU cycles (since 2.3.0). */
#define VIR_PERF_PARAM_CPU_CYCLES "cpu_cycles"

/** `branch_instructions`, boolean: whether to count branches (since 3.0.0). */
#define VIR_PERF_PARAM_BRANCH_INSTRUCTIONS "branch_instructions"

/** `branch_misses`, boolean: whether to count mispredicted branches (since 3.0.0). */
#define VIR_PERF_PARAM_BRANCH_MISSES "branch_misses"

/** `bus_cycles`, boolean: whether to count bus cycles (since 3.0.0). */
#define VIR_PERF_PARAM_BUS_CYCLES "bus_cycles"

/** `stalled_cycles_frontend`, boolean: whether to count cycles stalled in the frontend (since 3.0.0). */
#define VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND "stalled_cycles_frontend"

/** `stalled_cycles_backend`, boolean: whether to count cycles stalled in the backend (since 3.0.0). */
#define VIR_PERF_PARAM_STALLED_CYCLES_BACKEND "stalled_cycles_backend"

/** `ref_cpu_cycles`, boolean: whether to count CPU cycles at the reference clock (since 3.0.0). */
#define VIR_PERF_PARAM_REF_CPU_CYCLES "ref_cpu_cycles"

/** `cpu_clock`, boolean: whether to count CPU clock time (since 3.2.0). */
#define VIR_PERF_PARAM_CPU_CLOCK "cpu_clock"

/** `task_clock`, boolean: whether to count task clock time (since 3.2.0). */
#define VIR_PERF_PARAM_TASK_CLOCK "task_clock"

/** `page_faults`, boolean: whether to count page faults (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS "page_faults"

/** `context_switches`, boolean: whether to count context switches (since 3.2.0). */
#define VIR_PERF_PARAM_CONTEXT_SWITCHES "context_switches"

/** `cpu_migrations`, boolean: whether to count moves to another CPU (since 3.2.0). */
#define VIR_PERF_PARAM_CPU_MIGRATIONS "cpu_migrations"

/** `page_faults_min`, boolean: whether to count page faults without a disk (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS_MIN "page_faults_min"

/** `page_faults_maj`, boolean: whether to count page faults that needed a disk (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS_MAJ "page_faults_maj"

/** `alignment_faults`, boolean: whether to count alignment faults (since 3.2.0). */
#define VIR_PERF_PARAM_ALIGNMENT_FAULTS "alignment_faults"

/** `emulation_faults`, boolean: whether to count emulation faults (since 3.2.0). */
#define VIR_PERF_PARAM_EMULATION_FAULTS "emulation_faults"

/** `state.state`, int: a virDomainState number (since 11.2.0). */
#define VIR_DOMAIN_STATS_STATE_STATE "state.state"

/** `state.reason`, int: the reason that belongs to the state (since 11.2.0). */
#define VIR_DOMAIN_STATS_STATE_REASON "state.reason"

/** `cpu.time`, ullong: CPU time, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_TIME "cpu.time"

/** `cpu.user`, ullong: CPU time in user space, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_USER "cpu.user"

/** `cpu.system`, ullong: CPU time in the kernel, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_SYSTEM "cpu.system"

/** `cpu.haltpoll.success.time`, ullong: time of successful halt polling, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"

/** `cpu.haltpoll.fail.time`, ullong: time of vain halt polling, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"

/** `cpu.cache.monitor.count`, uint: number of cache monitors (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"

/** `cpu.cache.monitor.` begins the names about one cache monitor; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor."

/** `.name`, string: name of the monitor (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME ".name"

/** `.vcpus`, string: virtual CPUs of the monitor (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS ".vcpus"

/** `.bank.count`, uint: number of cache banks (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT ".bank.count"

/** `.bank.` begins the part about one bank; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX ".bank."

/** `.id`, uint: the host's id of the bank (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID ".id"

/** `.bytes`, uint: bytes of the bank in use (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES ".bytes"

/** `balloon.current`, ullong: memory that the balloon leaves to the guest, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"

/** `balloon.maximum`, ullong: memory at most, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"

/** `balloon.swap_in`, ullong: memory that the guest swapped in, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"

/** `balloon.swap_out`, ullong: memory that the guest swapped out, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"

/** `balloon.major_fault`, ullong: page faults that needed a disk (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"

/** `balloon.minor_fault`, ullong: page faults that needed none (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"

/** `balloon.unused`, ullong: memory that the guest leaves unused, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"

/** `balloon.available`, ullong: memory that the guest sees, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"

/** `balloon.rss`, ullong: memory of the host that the domain's process holds, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_RSS "balloon.rss"

/** `balloon.usable`, ullong: memory that the guest could use without swapping, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"

/** `balloon.last-update`, ullong: when the guest last reported, in seconds since 1970 (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"

/** `balloon.disk_caches`, ullong: memory of disk caches that can be given up, in KiB (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"

/** `balloon.hugetlb_pgalloc`, ullong: huge pages that the guest allocated (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"

/** `balloon.hugetlb_pgfail`, ullong: huge pages that the guest failed to allocate (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"

/** `vcpu.current`, uint: number of virtual CPUs online (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"

/** `vcpu.maximum`, uint: largest number of virtual CPUs (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"

/** `vcpu.` begins the names about one virtual CPU; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_PREFIX "vcpu."

/** `.state`, int: a virVcpuState number (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE ".state"

/** `.time`, ullong: CPU time, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME ".time"

/** `.wait`, ullong: time of waiting for I/O, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT ".wait"

/** `.halted`, boolean: whether it is halted (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED ".halted"

/** `.delay`, ullong: time of waiting for a CPU of the host, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY ".delay"

/** `.cur` ends the names of a hypervisor's own values that hold now (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR ".cur"

/** `.sum` ends the names of a hypervisor's own values that are sums (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM ".sum"

/** `.max` ends the names of a hypervisor's own values that are peaks (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX ".max"

/** `net.count`, uint: number of network interfaces (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_COUNT "net.count"

/** `net.` begins the names about one network interface; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_PREFIX "net."

/** `.name`, string: name of the interface (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_NAME ".name"

/** `.rx.bytes`, ullong: bytes received (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES ".rx.bytes"

/** `.rx.pkts`, ullong: packets received (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS ".rx.pkts"

/** `.rx.errs`, ullong: errors of receiving (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS ".rx.errs"

/** `.rx.drop`, ullong: received packets dropped (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP ".rx.drop"

/** `.tx.bytes`, ullong: bytes sent (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES ".tx.bytes"

/** `.tx.pkts`, ullong: packets sent (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS ".tx.pkts"

/** `.tx.errs`, ullong: errors of sending (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS ".tx.errs"

/** `.tx.drop`, ullong: packets to send dropped (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP ".tx.drop"

/** `block.count`, uint: number of disks, or of files with VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_COUNT "block.count"

/** `block.` begins the names about one disk; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_PREFIX "block."

/** `.name`, string: target of the disk (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME ".name"

/** `.backingIndex`, uint: index of the file in the backing chain (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX ".backingIndex"

/** `.path`, string: path of the source (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH ".path"

/** `.rd.reqs`, ullong: read requests (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS ".rd.reqs"

/** `.rd.bytes`, ullong: bytes read (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES ".rd.bytes"

/** `.rd.times`, ullong: time spent on reads, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES ".rd.times"

/** `.wr.reqs`, ullong: write requests (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS ".wr.reqs"

/** `.wr.bytes`, ullong: bytes written (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES ".wr.bytes"

/** `.wr.times`, ullong: time spent on writes, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES ".wr.times"

/** `.fl.reqs`, ullong: flush requests (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS ".fl.reqs"

/** `.fl.times`, ullong: time spent on flushes, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES ".fl.times"

/** `.errors`, ullong: errors (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS ".errors"

/** `.allocation`, ullong: highest offset written, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION ".allocation"

/** `.capacity`, ullong: size that the guest sees, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY ".capacity"

/** `.physical`, ullong: size of the file or device, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL ".physical"

/** `.threshold`, ullong: write threshold set for the event, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD ".threshold"

/** `perf.cmt`, ullong: bytes of last-level cache in use (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CMT "perf.cmt"

/** `perf.mbmt`, ullong: memory bandwidth of the whole system, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_MBMT "perf.mbmt"

/** `perf.mbml`, ullong: memory bandwidth of the own controller, in bytes (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_MBML "perf.mbml"

/** `perf.cache_misses`, ullong: cache misses (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"

/** `perf.cache_references`, ullong: cache accesses (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"

/** `perf.instructions`, ullong: instructions (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"

/** `perf.cpu_cycles`, ullong: CPU cycles (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"

/** `perf.branch_instructions`, ullong: branches (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"

/** `perf.branch_misses`, ullong: mispredicted branches (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"

/** `perf.bus_cycles`, ullong: bus cycles (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"

/** `perf.stalled_cycles_frontend`, ullong: cycles stalled in the frontend (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"

/** `perf.stalled_cycles_backend`, ullong: cycles stalled in the backend (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"

/** `perf.ref_cpu_cycles`, ullong: CPU cycles at the reference clock (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"

/** `perf.cpu_clock`, ullong: CPU clock time (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"

/** `perf.task_clock`, ullong: task clock time (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"

/** `perf.page_faults`, ullong: page faults (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"

/** `perf.context_switches`, ullong: context switches (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"

/** `perf.cpu_migrations`, ullong: moves to another CPU (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"

/** `perf.page_faults_min`, ullong: page faults without a disk (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"

/** `perf.page_faults_maj`, ullong: page faults that needed a disk (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"

/** `perf.alignment_faults`, ullong: alignment faults (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"

/** `perf.emulation_faults`, ullong: emulation faults (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"

/** `iothread.count`, uint: number of IOThreads (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_COUNT "iothread.count"

/** `iothread.` begins the names about one IOThread; its id follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_PREFIX "iothread."

/** `.poll-max-ns`, ullong: longest time of polling, in nanoseconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS ".poll-max-ns"

/** `.poll-grow`, uint: by what the time of polling grows (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW ".poll-grow"

/** `.poll-shrink`, uint: by what the time of polling shrinks (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK ".poll-shrink"

/** `memory.bandwidth.monitor.count`, uint: number of memory bandwidth monitors (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"

/** `memory.bandwidth.monitor.` begins the names about one bandwidth monitor; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor."

/** `.name`, string: name of the monitor (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME ".name"

/** `.vcpus`, string: virtual CPUs of the monitor (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS ".vcpus"

/** `.node.count`, uint: number of memory controllers (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT ".node.count"

/** `.node.` begins the part about one memory controller; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX ".node."

/** `.id`, uint: the host's id of the controller (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID ".id"

/** `.bytes.local`, ullong: bytes that went through the own controller (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL ".bytes.local"

/** `.bytes.total`, ullong: bytes that went through any controller (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL ".bytes.total"

/** `dirtyrate.calc_status`, int: a virDomainDirtyRateStatus number (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"

/** `dirtyrate.calc_start_time`, llong: when the measurement began (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"

/** `dirtyrate.calc_period`, int: how long it takes, in seconds (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"

/** `dirtyrate.megabytes_per_second`, llong: memory written to, in MiB/s (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"

/** `dirtyrate.calc_mode`, string: how it is measured (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"

/** `dirtyrate.vcpu.` begins the names about one virtual CPU; its number follows (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu."

/** `.megabytes_per_second`, ullong: memory that the virtual CPU writes to, in MiB/s (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND ".megabytes_per_second"

/** `vm.` begins the names of a hypervisor's own values (since 11.2.0). */
#define VIR_DOMAIN_STATS_VM_PREFIX "vm."

/** `cpu_shares`, ullong: weight against other domains (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"

/** `global_period`, ullong: period of the whole domain's quota, in microseconds (since 1.3.3). */
#define VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"

/**
 * `global_quota`, llong: CPU time of the whole domain in a period, in microseconds, negative for no limit (since
 * 1.3.3).
 */
#define VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"

/** `vcpu_period`, ullong: period of each virtual CPU's quota, in microseconds (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"

/** `vcpu_quota`, llong: CPU time of each virtual CPU in a period, in microseconds, negative for no limit (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"

/** `emulator_period`, ullong: period of the emulator threads' quota, in microseconds (since 0.10.0). */
#define VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"

/**
 * `emulator_quota`, llong: CPU time of the emulator threads in a period, in microseconds, negative for no limit (since
 * 0.10.0).
 */
#define VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"

/** `iothread_period`, ullong: period of each IOThread's quota, in microseconds (since 2.2.0). */
#define VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD "iothread_period"

/**
 * `iothread_quota`, llong: CPU time of each IOThread in a period, in microseconds, negative for no limit (since
 * 2.2.0).
 */
#define VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA "iothread_quota"

/** `weight`, uint: weight of the credit scheduler (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_WEIGHT "weight"

/** `cap`, uint: cap of the credit scheduler, in percent of a CPU (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_CAP "cap"

/** `reservation`, llong: CPU time set aside, in MHz (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_RESERVATION "reservation"

/** `limit`, llong: CPU time at most, in MHz (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_LIMIT "limit"

/** `shares`, int: shares, or -1 low, -2 normal, -3 high (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_SHARES "shares"

/** `weight`, uint: weight of the domain's disk I/O (since 0.9.0). */
#define VIR_DOMAIN_BLKIO_WEIGHT "weight"

/** `device_weight`, string: weights by device, as "/path,weight,..." (since 0.9.8). */
#define VIR_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"

/** `device_read_iops_sec`, string: reads per second by device, as "/path,number,..." (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"

/** `device_write_iops_sec`, string: writes per second by device, as "/path,number,..." (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"

/** `device_read_bytes_sec`, string: bytes read per second by device, as "/path,number,..." (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"

/** `device_write_bytes_sec`, string: bytes written per second by device, as "/path,number,..." (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"

/** `hard_limit`, ullong: memory at most, in KiB (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"

/** `soft_limit`, ullong: memory at most when the host is short of it, in KiB (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"

/** `min_guarantee`, ullong: memory at least, in KiB (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"

/** `swap_hard_limit`, ullong: memory and swap at most, in KiB (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"

/** `numa_nodeset`, string: NUMA nodes of the host (since 0.9.9). */
#define VIR_DOMAIN_NUMA_NODESET "numa_nodeset"

/** `numa_mode`, int: a virDomainNumatuneMemMode number (since 0.9.9). */
#define VIR_DOMAIN_NUMA_MODE "numa_mode"

/** `inbound.average`, uint: inbound average, in KiB/s (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"

/** `inbound.peak`, uint: inbound peak, in KiB/s (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"

/** `inbound.burst`, uint: inbound burst at peak speed, in KiB (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"

/** `inbound.floor`, uint: inbound rate that is guaranteed, in KiB/s (since 1.2.19). */
#define VIR_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"

/** `outbound.average`, uint: outbound average, in KiB/s (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** `outbound.peak`, uint: outbound peak, in KiB/s (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"

/** `outbound.burst`, uint: outbound burst at peak speed, in KiB (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"

/** `poll_max_ns`, ullong: longest time of polling, in nanoseconds (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_MAX_NS "poll_max_ns"

/** `poll_grow`, uint: by what the time of polling grows (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_GROW "poll_grow"

/** `poll_shrink`, uint: by what the time of polling shrinks (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_SHRINK "poll_shrink"

/** `thread_pool_min`, int: least number of worker threads (since 8.5.0). */
#define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN "thread_pool_min"

/** `thread_pool_max`, int: largest number of worker threads (since 8.5.0). */
#define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX "thread_pool_max"

/** `total_bytes_sec`, ullong: bytes per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC "total_bytes_sec"

/** `read_bytes_sec`, ullong: bytes read per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC "read_bytes_sec"

/** `write_bytes_sec`, ullong: bytes written per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC "write_bytes_sec"

/** `total_iops_sec`, ullong: requests per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC "total_iops_sec"

/** `read_iops_sec`, ullong: read requests per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC "read_iops_sec"

/** `write_iops_sec`, ullong: write requests per second at most, 0 for no limit (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC "write_iops_sec"

/** `total_bytes_sec_max`, ullong: bytes per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"

/** `read_bytes_sec_max`, ullong: bytes read per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"

/** `write_bytes_sec_max`, ullong: bytes written per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"

/** `total_iops_sec_max`, ullong: requests per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"

/** `read_iops_sec_max`, ullong: read requests per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"

/** `write_iops_sec_max`, ullong: write requests per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"

/** `total_bytes_sec_max_length`, ullong: how long a burst of bytes may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"

/** `read_bytes_sec_max_length`, ullong: how long a burst of bytes read may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"

/** `write_bytes_sec_max_length`, ullong: how long a burst of bytes written may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"

/** `total_iops_sec_max_length`, ullong: how long a burst of requests may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"

/** `read_iops_sec_max_length`, ullong: how long a burst of read requests may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"

/** `write_iops_sec_max_length`, ullong: how long a burst of write requests may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"

/** `size_iops_sec`, ullong: size of a request that counts as one, in bytes (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC "size_iops_sec"

/** `group_name`, string: disks of one group share the limits (since 3.0.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME "group_name"

/** `cputune.vcpupin%u`, string: CPUs of the virtual CPU that is put in for %u (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_VCPUPIN "cputune.vcpupin%u"

/** `cputune.emulatorpin`, string: CPUs of the emulator threads (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN "cputune.emulatorpin"

/** `cputune.iothreadpin%u`, string: CPUs of the IOThread that is put in for %u (since 1.2.14). */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN "cputune.iothreadpin%u"

/** `cputune.cpu_shares`, ullong: weight against other domains (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"

/** `cputune.global_period`, ullong: period of the whole domain's quota, in microseconds (since 1.3.3). */
#define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"

/**
 * `cputune.global_quota`, llong: CPU time of the whole domain in a period, in microseconds, negative for no limit
 * (since 1.3.3).
 */
#define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"

/** `cputune.vcpu_period`, ullong: period of each virtual CPU's quota, in microseconds (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"

/**
 * `cputune.vcpu_quota`, llong: CPU time of each virtual CPU in a period, in microseconds, negative for no limit (since
 * 1.2.9).
 */
#define VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"

/** `cputune.emulator_period`, ullong: period of the emulator threads' quota, in microseconds (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"

/**
 * `cputune.emulator_quota`, llong: CPU time of the emulator threads in a period, in microseconds, negative for no
 * limit (since 1.2.9).
 */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"

/** `cputune.iothread_period`, ullong: period of each IOThread's quota, in microseconds (since 2.2.0). */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD "cputune.iothread_period"

/**
 * `cputune.iothread_quota`, llong: CPU time of each IOThread in a period, in microseconds, negative for no limit
 * (since 2.2.0).
 */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA "cputune.iothread_quota"

/** `blkdeviotune.disk`, string: target of the disk whose limits changed (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"

/** `blkdeviotune.total_bytes_sec`, ullong: bytes per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"

/** `blkdeviotune.read_bytes_sec`, ullong: bytes read per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"

/** `blkdeviotune.write_bytes_sec`, ullong: bytes written per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"

/** `blkdeviotune.total_iops_sec`, ullong: requests per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"

/** `blkdeviotune.read_iops_sec`, ullong: read requests per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"

/** `blkdeviotune.write_iops_sec`, ullong: write requests per second at most, 0 for no limit (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"

/** `blkdeviotune.total_bytes_sec_max`, ullong: bytes per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"

/** `blkdeviotune.read_bytes_sec_max`, ullong: bytes read per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"

/**
 * `blkdeviotune.write_bytes_sec_max`, ullong: bytes written per second at most in a burst, 0 for no limit (since
 * 1.2.11).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"

/** `blkdeviotune.total_iops_sec_max`, ullong: requests per second at most in a burst, 0 for no limit (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"

/**
 * `blkdeviotune.read_iops_sec_max`, ullong: read requests per second at most in a burst, 0 for no limit (since
 * 1.2.11).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"

/**
 * `blkdeviotune.write_iops_sec_max`, ullong: write requests per second at most in a burst, 0 for no limit (since
 * 1.2.11).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"

/** `blkdeviotune.size_iops_sec`, ullong: size of a request that counts as one, in bytes (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"

/** `blkdeviotune.group_name`, string: disks of one group share the limits (since 3.0.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"

/** `blkdeviotune.total_bytes_sec_max_length`, ullong: how long a burst of bytes may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"

/** `blkdeviotune.read_bytes_sec_max_length`, ullong: how long a burst of bytes read may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"

/**
 * `blkdeviotune.write_bytes_sec_max_length`, ullong: how long a burst of bytes written may last, in seconds (since
 * 2.4.0).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"

/** `blkdeviotune.total_iops_sec_max_length`, ullong: how long a burst of requests may last, in seconds (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"

/**
 * `blkdeviotune.read_iops_sec_max_length`, ullong: how long a burst of read requests may last, in seconds (since
 * 2.4.0).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"

/**
 * `blkdeviotune.write_iops_sec_max_length`, ullong: how long a burst of write requests may last, in seconds (since
 * 2.4.0).
 */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"



/**
 * virDomainDestroyFlags: when the domain goes away with its guest, forget all its snapshots, whose storage stays. The
 * same bit as VIR_DOMAIN_DESTROY_REMOVE_LOGS, and does both (solovirt).
 */
#define VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA 2

/**
 * virDomainDestroyFlags: when the domain goes away with its guest, forget all its checkpoints, whose bitmaps stay
 * (solovirt).
 */
#define VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA 16

/**
 * What virDomainUndefineFlags calls VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, under the name of the proposal that this
 * library carries out: forget all snapshots of the domain, whose storage stays (solovirt).
 */
#define VIR_DOMAIN_UNDEFINE_SNAPSHOTS 2

/**
 * Last (since 0.9.10).
 */
#define VIR_DOMAIN_MEMORY_STAT_LAST 13

/**
 * Room for the name of a disk statistic, its NUL included, in bytes (since 0.9.5).
 */
#define VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH 80

/**
 * The memory limit that means none, in KiB (since 0.8.8).
 */
#define VIR_DOMAIN_MEMORY_PARAM_UNLIMITED 9007199254740991

/**
 * Older name of VIR_KEYCODE_SET_QNUM (since 0.9.5).
 */
#define VIR_KEYCODE_SET_RFB 9

/**
 * How many keys virDomainSendKey takes at once (since 0.9.3).
 */
#define VIR_DOMAIN_SEND_KEY_MAX_KEYS 16

/**
 * Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.2.3).
 */
#define VIR_DOMAIN_SCHED_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/**
 * Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.9.0).
 */
#define VIR_DOMAIN_BLKIO_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/**
 * Older name of VIR_TYPED_PARAM_FIELD_LENGTH (since 0.8.5).
 */
#define VIR_DOMAIN_MEMORY_FIELD_LENGTH VIR_TYPED_PARAM_FIELD_LENGTH

/**
 * Kinds of lifecycle event (since 0.5.0).
 */
typedef enum virDomainEventType {
    /**
     * A definition was made or changed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED = 0,
    /**
     * The definition was removed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_UNDEFINED = 1,
    /**
     * The guest started (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED = 2,
    /**
     * The guest was paused (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED = 3,
    /**
     * The guest goes on (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED = 4,
    /**
     * The guest ended (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED = 5,
    /**
     * The guest has shut down, its process may still be there (since 0.9.8).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN = 6,
    /**
     * The guest's power management suspended it (since 0.10.2).
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7,
    /**
     * The guest crashed (since 1.1.1).
     */
    VIR_DOMAIN_EVENT_CRASHED = 8,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_LAST = 9,
#endif
} virDomainEventType;

/**
 * Details of VIR_DOMAIN_EVENT_DEFINED (since 0.5.0).
 */
typedef enum virDomainEventDefinedDetailType {
    /**
     * A new definition (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0,
    /**
     * A changed definition (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1,
    /**
     * The new name after a rename (since 1.2.19).
     */
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2,
    /**
     * A definition taken from a snapshot (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_DEFINED_LAST = 4,
#endif
} virDomainEventDefinedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_UNDEFINED (since 0.5.0).
 */
typedef enum virDomainEventUndefinedDetailType {
    /**
     * The definition was removed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0,
    /**
     * The old name before a rename (since 1.2.19).
     */
    VIR_DOMAIN_EVENT_UNDEFINED_RENAMED = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_UNDEFINED_LAST = 2,
#endif
} virDomainEventUndefinedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_STARTED (since 0.5.0).
 */
typedef enum virDomainEventStartedDetailType {
    /**
     * From scratch (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0,
    /**
     * By migration from another host (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1,
    /**
     * From a saved state (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2,
    /**
     * From a snapshot (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3,
    /**
     * Woken up from the guest's power management (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_STARTED_WAKEUP = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_STARTED_LAST = 5,
#endif
} virDomainEventStartedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_SUSPENDED (since 0.5.0).
 */
typedef enum virDomainEventSuspendedDetailType {
    /**
     * Somebody asked for it (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0,
    /**
     * For an offline migration (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1,
    /**
     * After a disk's I/O error (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2,
    /**
     * The watchdog fired (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3,
    /**
     * Restored from a state that was paused (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4,
    /**
     * Reverted to a snapshot of a paused state (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5,
    /**
     * A function failed halfway (since 1.0.1).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6,
    /**
     * For a post-copy migration (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7,
    /**
     * After a post-copy migration failed (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED = 8,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_SUSPENDED_LAST = 9,
#endif
} virDomainEventSuspendedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_RESUMED (since 0.5.0).
 */
typedef enum virDomainEventResumedDetailType {
    /**
     * Somebody asked for it (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0,
    /**
     * On the destination of a migration (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1,
    /**
     * Reverted to a snapshot of a running state (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2,
    /**
     * On the destination of a post-copy migration that still goes on (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3,
    /**
     * On the destination after a post-copy migration failed (since 8.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_RESUMED_LAST = 5,
#endif
} virDomainEventResumedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_STOPPED (since 0.5.0).
 */
typedef enum virDomainEventStoppedDetailType {
    /**
     * Shut down in order (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0,
    /**
     * Ended by force (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1,
    /**
     * Crashed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2,
    /**
     * Migrated to another host (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3,
    /**
     * Saved to a file (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4,
    /**
     * The hypervisor failed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5,
    /**
     * Reverted to a snapshot of an inactive state (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT = 6,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_STOPPED_LAST = 7,
#endif
} virDomainEventStoppedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_SHUTDOWN (since 0.9.8).
 */
typedef enum virDomainEventShutdownDetailType {
    /**
     * The shutdown is complete (since 0.9.8).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0,
    /**
     * The guest asked for it (since 3.4.0).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1,
    /**
     * Somebody on the host asked for it (since 3.4.0).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_HOST = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_LAST = 3,
#endif
} virDomainEventShutdownDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_PMSUSPENDED (since 0.10.2).
 */
typedef enum virDomainEventPMSuspendedDetailType {
    /**
     * To memory (since 0.10.2).
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0,
    /**
     * To disk (since 1.0.0).
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED_DISK = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED_LAST = 2,
#endif
} virDomainEventPMSuspendedDetailType;

/**
 * Details of VIR_DOMAIN_EVENT_CRASHED (since 1.1.1).
 */
typedef enum virDomainEventCrashedDetailType {
    /**
     * The guest's kernel panicked (since 1.1.1).
     */
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0,
    /**
     * The guest loaded its crash kernel (since 6.1.0).
     */
    VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_CRASHED_LAST = 2,
#endif
} virDomainEventCrashedDetailType;

/**
 * Whom a memory failure hit (since 6.9.0).
 */
typedef enum virDomainMemoryFailureRecipientType {
    /**
     * Memory of the hypervisor's process (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
    /**
     * Memory of the guest (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST = 2,
#endif
} virDomainMemoryFailureRecipientType;

/**
 * What was done about a memory failure (since 6.9.0).
 */
typedef enum virDomainMemoryFailureActionType {
    /**
     * Nothing: it could be ignored (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0,
    /**
     * The guest was told (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1,
    /**
     * Nothing could be done (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2,
    /**
     * The guest was reset (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST = 4,
#endif
} virDomainMemoryFailureActionType;

/**
 * Flags of the memory failure event (since 6.9.0).
 */
typedef enum virDomainMemoryFailureFlags {
    /**
     * The guest has to act before it goes on (since 6.9.0).
     */
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1,
    /**
     * It happened while an earlier failure was dealt with (since 6.9.0).
     */
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 2,
} virDomainMemoryFailureFlags;

/**
 * What a watchdog did when it fired (since 0.8.0).
 */
typedef enum virDomainEventWatchdogAction {
    /**
     * Nothing (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0,
    /**
     * Paused the guest (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1,
    /**
     * Reset the guest (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2,
    /**
     * Switched the guest off (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3,
    /**
     * Asked the guest to shut down (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4,
    /**
     * Nothing, but logged it (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5,
    /**
     * Injected a non-maskable interrupt (since 1.2.17).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI = 6,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_WATCHDOG_LAST = 7,
#endif
} virDomainEventWatchdogAction;

/**
 * What was done about an I/O error (since 0.8.0).
 */
typedef enum virDomainEventIOErrorAction {
    /**
     * Nothing (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0,
    /**
     * The guest was paused (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1,
    /**
     * The guest was told (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_IO_ERROR_REPORT = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_IO_ERROR_LAST = 3,
#endif
} virDomainEventIOErrorAction;

/**
 * Phases of a client's connection to a guest's screen (since 0.8.0).
 */
typedef enum virDomainEventGraphicsPhase {
    /**
     * The connection was made (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0,
    /**
     * The client has authenticated (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1,
    /**
     * The connection was closed (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_GRAPHICS_LAST = 3,
#endif
} virDomainEventGraphicsPhase;

/**
 * Address families of virDomainEventGraphicsAddress (since 0.8.0).
 */
typedef enum virDomainEventGraphicsAddressType {
    /**
     * IPv4 (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0,
    /**
     * IPv6 (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1,
    /**
     * A Unix socket (since 0.9.7).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST = 3,
#endif
} virDomainEventGraphicsAddressType;

/**
 * Why a disk's source changed (since 0.9.7).
 */
typedef enum virConnectDomainEventDiskChangeReason {
    /**
     * The source was missing at the start and was taken away (since 0.9.7).
     */
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0,
    /**
     * The source was missing at the start and the disk was dropped (since 1.1.2).
     */
    VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_DISK_CHANGE_LAST = 2,
#endif
} virConnectDomainEventDiskChangeReason;

/**
 * What happened to a tray (since 0.9.11).
 */
typedef enum virDomainEventTrayChangeReason {
    /**
     * It opened (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0,
    /**
     * It closed (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST = 2,
#endif
} virDomainEventTrayChangeReason;

/**
 * State of the guest agent's channel (since 1.2.11).
 */
typedef enum virConnectDomainEventAgentLifecycleState {
    /**
     * The agent is there (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
    /**
     * The agent is not there (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST = 3,
#endif
} virConnectDomainEventAgentLifecycleState;

/**
 * Why the state of the guest agent's channel changed (since 1.2.11).
 */
typedef enum virConnectDomainEventAgentLifecycleReason {
    /**
     * Not known (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
    /**
     * The domain started (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /**
     * The guest opened or closed its end (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST = 3,
#endif
} virConnectDomainEventAgentLifecycleReason;

/**
 * Kinds of domain event, each with its own callback type (since 0.8.0).
 */
typedef enum virDomainEventID {
    /**
     * Lifecycle: virConnectDomainEventCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0,
    /**
     * The guest rebooted: virConnectDomainEventGenericCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_REBOOT = 1,
    /**
     * The guest set its clock: virConnectDomainEventRTCChangeCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
    /**
     * The watchdog fired: virConnectDomainEventWatchdogCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3,
    /**
     * A disk's I/O error: virConnectDomainEventIOErrorCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4,
    /**
     * A client of the guest's screen: virConnectDomainEventGraphicsCallback (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5,
    /**
     * A disk's I/O error with its reason: virConnectDomainEventIOErrorReasonCallback (since 0.8.1).
     */
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
    /**
     * The control channel failed: virConnectDomainEventGenericCallback (since 0.9.2).
     */
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
    /**
     * A block job on a disk, named by its source: virConnectDomainEventBlockJobCallback (since 0.9.4).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
    /**
     * A disk's source changed: virConnectDomainEventDiskChangeCallback (since 0.9.7).
     */
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
    /**
     * A tray moved: virConnectDomainEventTrayChangeCallback (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
    /**
     * The guest woke up: virConnectDomainEventPMWakeupCallback (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11,
    /**
     * The guest suspended to memory: virConnectDomainEventPMSuspendCallback (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12,
    /**
     * The balloon changed: virConnectDomainEventBalloonChangeCallback (since 0.10.0).
     */
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
    /**
     * The guest suspended to disk: virConnectDomainEventPMSuspendDiskCallback (since 1.0.0).
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
    /**
     * A device is gone: virConnectDomainEventDeviceRemovedCallback (since 1.1.1).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
    /**
     * A block job on a disk, named by its target: virConnectDomainEventBlockJobCallback (since 1.2.6).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
    /**
     * A tunable changed: virConnectDomainEventTunableCallback (since 1.2.9).
     */
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17,
    /**
     * The guest agent came or went: virConnectDomainEventAgentLifecycleCallback (since 1.2.11).
     */
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
    /**
     * A device is there: virConnectDomainEventDeviceAddedCallback (since 1.2.15).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
    /**
     * A migration began another pass: virConnectDomainEventMigrationIterationCallback (since 1.3.2).
     */
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
    /**
     * A job completed: virConnectDomainEventJobCompletedCallback (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
    /**
     * The guest refused to give up a device: virConnectDomainEventDeviceRemovalFailedCallback (since 1.3.4).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
    /**
     * Metadata changed: virConnectDomainEventMetadataChangeCallback (since 3.0.0).
     */
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
    /**
     * A disk's writes passed a threshold: virConnectDomainEventBlockThresholdCallback (since 3.2.0).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
    /**
     * Memory failed: virConnectDomainEventMemoryFailureCallback (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
    /**
     * A memory device changed its size: virConnectDomainEventMemoryDeviceSizeChangeCallback (since 7.9.0).
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
    /**
     * The guest changed a MAC address: virConnectDomainEventNICMACChangeCallback (since 11.2.0).
     */
    VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27,
#if (defined(VIR_ENUM_SENTINELS) && !defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 9.0.0 level of the API.
     */
    VIR_DOMAIN_EVENT_ID_LAST = 27,
#endif
#if (defined(VIR_ENUM_SENTINELS) && defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 11.3.0 level of the API.
     */
    VIR_DOMAIN_EVENT_ID_LAST = 28,
#endif
} virDomainEventID;

/**
 * Flags of virDomainGetHostname (since 6.1.0).
 */
typedef enum virDomainGetHostnameFlags {
    /**
     * Look into the DHCP leases (since 6.1.0).
     */
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1,
    /**
     * Ask the guest agent (since 6.1.0).
     */
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 2,
} virDomainGetHostnameFlags;

/**
 * Key code tables of virDomainSendKey (since 0.9.3).
 */
typedef enum virKeycodeSet {
    /**
     * Linux input event codes (since 0.9.3).
     */
    VIR_KEYCODE_SET_LINUX = 0,
    /**
     * The XT keyboard's set 1 (since 0.9.3).
     */
    VIR_KEYCODE_SET_XT = 1,
    /**
     * The AT keyboard's set 1 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET1 = 2,
    /**
     * The AT keyboard's set 2 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET2 = 3,
    /**
     * The AT keyboard's set 3 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET3 = 4,
    /**
     * macOS virtual key codes (since 0.9.4).
     */
    VIR_KEYCODE_SET_OSX = 5,
    /**
     * XT codes as the Linux keyboard driver extends them (since 0.9.4).
     */
    VIR_KEYCODE_SET_XT_KBD = 6,
    /**
     * USB HID usages (since 0.9.4).
     */
    VIR_KEYCODE_SET_USB = 7,
    /**
     * Windows virtual key codes (since 0.9.4).
     */
    VIR_KEYCODE_SET_WIN32 = 8,
    /**
     * QEMU's own: XT with the extended keys marked by the highest bit (since 4.2.0).
     */
    VIR_KEYCODE_SET_QNUM = 9,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_KEYCODE_SET_LAST = 10,
#endif
} virKeycodeSet;

/**
 * Signals of virDomainSendProcessSignal, numbered as in Linux whatever the guest (since 1.0.1).
 */
typedef enum virDomainProcessSignal {
    /**
     * No signal (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0,
    /**
     * SIGHUP (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1,
    /**
     * SIGINT (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2,
    /**
     * SIGQUIT (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
    /**
     * SIGILL (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4,
    /**
     * SIGTRAP (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
    /**
     * SIGABRT (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
    /**
     * SIGBUS (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7,
    /**
     * SIGFPE (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8,
    /**
     * SIGKILL (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9,
    /**
     * SIGUSR1 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
    /**
     * SIGSEGV (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
    /**
     * SIGUSR2 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
    /**
     * SIGPIPE (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
    /**
     * SIGALRM (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
    /**
     * SIGTERM (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15,
    /**
     * SIGSTKFLT (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
    /**
     * SIGCHLD (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
    /**
     * SIGCONT (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18,
    /**
     * SIGSTOP (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19,
    /**
     * SIGTSTP (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
    /**
     * SIGTTIN (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
    /**
     * SIGTTOU (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
    /**
     * SIGURG (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23,
    /**
     * SIGXCPU (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
    /**
     * SIGXFSZ (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
    /**
     * SIGVTALRM (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
    /**
     * SIGPROF (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27,
    /**
     * SIGWINCH (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
    /**
     * SIGPOLL (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29,
    /**
     * SIGPWR (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30,
    /**
     * SIGSYS (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31,
    /**
     * SIGRTMIN (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
    /**
     * SIGRTMIN + 1 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
    /**
     * SIGRTMIN + 2 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
    /**
     * SIGRTMIN + 3 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
    /**
     * SIGRTMIN + 4 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
    /**
     * SIGRTMIN + 5 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
    /**
     * SIGRTMIN + 6 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
    /**
     * SIGRTMIN + 7 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
    /**
     * SIGRTMIN + 8 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
    /**
     * SIGRTMIN + 9 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
    /**
     * SIGRTMIN + 10 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
    /**
     * SIGRTMIN + 11 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
    /**
     * SIGRTMIN + 12 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
    /**
     * SIGRTMIN + 13 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
    /**
     * SIGRTMIN + 14 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
    /**
     * SIGRTMIN + 15 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
    /**
     * SIGRTMIN + 16 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
    /**
     * SIGRTMIN + 17 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
    /**
     * SIGRTMIN + 18 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
    /**
     * SIGRTMIN + 19 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
    /**
     * SIGRTMIN + 20 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
    /**
     * SIGRTMIN + 21 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
    /**
     * SIGRTMIN + 22 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
    /**
     * SIGRTMIN + 23 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
    /**
     * SIGRTMIN + 24 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
    /**
     * SIGRTMIN + 25 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
    /**
     * SIGRTMIN + 26 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
    /**
     * SIGRTMIN + 27 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
    /**
     * SIGRTMIN + 28 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
    /**
     * SIGRTMIN + 29 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
    /**
     * SIGRTMIN + 30 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
    /**
     * SIGRTMIN + 31 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
    /**
     * SIGRTMIN + 32 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT32 = 64,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_PROCESS_SIGNAL_LAST = 65,
#endif
} virDomainProcessSignal;

/**
 * Flags of virDomainOpenConsole (since 0.9.11).
 */
typedef enum virDomainConsoleFlags {
    /**
     * Take the console from another client (since 0.9.11).
     */
    VIR_DOMAIN_CONSOLE_FORCE = 1,
    /**
     * Only where the hypervisor keeps clients apart (since 0.9.11).
     */
    VIR_DOMAIN_CONSOLE_SAFE = 2,
} virDomainConsoleFlags;

/**
 * Flags of virDomainOpenChannel (since 1.0.2).
 */
typedef enum virDomainChannelFlags {
    /**
     * Take the channel from another client (since 1.0.2).
     */
    VIR_DOMAIN_CHANNEL_FORCE = 1,
} virDomainChannelFlags;

/**
 * Flags of virDomainOpenGraphics and virDomainOpenGraphicsFD (since 0.9.7).
 */
typedef enum virDomainOpenGraphicsFlags {
    /**
     * Do not ask this client to authenticate (since 0.9.7).
     */
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1,
} virDomainOpenGraphicsFlags;

/**
 * Flags of virDomainSetTime (since 1.2.5).
 */
typedef enum virDomainSetTimeFlags {
    /**
     * Set the guest's clock from its hardware clock, whatever time is given (since 1.2.5).
     */
    VIR_DOMAIN_TIME_SYNC = 1,
} virDomainSetTimeFlags;

/**
 * Where virDomainInterfaceAddresses looks (since 1.2.14).
 */
typedef enum virDomainInterfaceAddressesSource {
    /**
     * The DHCP leases of the host's networks (since 1.2.14).
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0,
    /**
     * The guest agent (since 1.2.14).
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1,
    /**
     * The host's ARP table (since 4.2.0).
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST = 3,
#endif
} virDomainInterfaceAddressesSource;

/**
 * Flags of virDomainSetUserPassword (since 1.2.16).
 */
typedef enum virDomainSetUserPasswordFlags {
    /**
     * The password is encrypted already (since 1.2.16).
     */
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1,
} virDomainSetUserPasswordFlags;

/**
 * Groups of facts of virDomainGetGuestInfo (since 5.7.0).
 */
typedef enum virDomainGuestInfoTypes {
    /**
     * Users that are logged in (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_USERS = 1,
    /**
     * The operating system (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_OS = 2,
    /**
     * The time zone (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 4,
    /**
     * The host name (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 8,
    /**
     * Mounted file systems (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 16,
    /**
     * Disks (since 7.0.0).
     */
    VIR_DOMAIN_GUEST_INFO_DISKS = 32,
    /**
     * Network interfaces (since 7.10.0).
     */
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 64,
    /**
     * Load averages (since 11.2.0).
     */
    VIR_DOMAIN_GUEST_INFO_LOAD = 128,
} virDomainGuestInfoTypes;

/**
 * Timeouts of virDomainAgentSetResponseTimeout other than seconds (since 5.10.0).
 */
typedef enum virDomainAgentResponseTimeoutValues {
    /**
     * Wait for ever (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2,
    /**
     * The hypervisor's default (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1,
    /**
     * Do not wait (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0,
} virDomainAgentResponseTimeoutValues;

/**
 * Flags of virDomainAuthorizedSSHKeysSet (since 6.10.0).
 */
typedef enum virDomainAuthorizedSSHKeysSetFlags {
    /**
     * Add the keys to those that are there (since 6.10.0).
     */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1,
    /**
     * Remove the keys (since 6.10.0).
     */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 2,
} virDomainAuthorizedSSHKeysSetFlags;

/**
 * Kinds of message of virDomainGetMessages (since 7.1.0).
 */
typedef enum virDomainMessageType {
    /**
     * Use of something deprecated (since 7.1.0).
     */
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1,
    /**
     * Something that makes the domain unsupportable (since 7.1.0).
     */
    VIR_DOMAIN_MESSAGE_TAINTING = 2,
    /**
     * Disks with I/O errors (since 11.1.0).
     */
    VIR_DOMAIN_MESSAGE_IOERRORS = 4,
} virDomainMessageType;

/**
 * Flags of virDomainFDAssociate (since 9.0.0).
 */
typedef enum virDomainFDAssociateFlags {
    /**
     * Give the files their old security label back afterwards (since 9.0.0).
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1,
    /**
     * The security label must allow writing (since 9.0.0).
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 2,
} virDomainFDAssociateFlags;

/**
 * Which screens virDomainGraphicsReload is about (since 10.2.0).
 */
typedef enum virDomainGraphicsReloadType {
    /**
     * All kinds (since 10.2.0).
     */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
    /**
     * VNC (since 10.2.0).
     */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST = 2,
#endif
} virDomainGraphicsReloadType;

/**
 * Flags of the migration functions (since 0.3.2).
 */
typedef enum virDomainMigrateFlags {
    /**
     * Let the guest run meanwhile (since 0.3.2).
     */
    VIR_MIGRATE_LIVE = 1,
    /**
     * The source host talks to the destination host by itself (since 0.7.2).
     */
    VIR_MIGRATE_PEER2PEER = 2,
    /**
     * Send the data through the connection between the two servers (since 0.7.2).
     */
    VIR_MIGRATE_TUNNELLED = 4,
    /**
     * Make the domain persistent on the destination (since 0.7.3).
     */
    VIR_MIGRATE_PERSIST_DEST = 8,
    /**
     * Undefine the domain on the source afterwards (since 0.7.3).
     */
    VIR_MIGRATE_UNDEFINE_SOURCE = 16,
    /**
     * Leave the guest paused on the destination (since 0.7.5).
     */
    VIR_MIGRATE_PAUSED = 32,
    /**
     * Copy disks that the hosts do not share, in full (since 0.8.2).
     */
    VIR_MIGRATE_NON_SHARED_DISK = 64,
    /**
     * Copy disks that the hosts do not share, without their backing files (since 0.8.2).
     */
    VIR_MIGRATE_NON_SHARED_INC = 128,
    /**
     * Keep others from changing the domain meanwhile (since 0.9.4).
     */
    VIR_MIGRATE_CHANGE_PROTECTION = 256,
    /**
     * Migrate even where it may corrupt data (since 0.9.11).
     */
    VIR_MIGRATE_UNSAFE = 512,
    /**
     * Move the definition of an inactive domain (since 1.0.1).
     */
    VIR_MIGRATE_OFFLINE = 1024,
    /**
     * Compress the memory on its way (since 1.0.3).
     */
    VIR_MIGRATE_COMPRESSED = 2048,
    /**
     * Give up at an I/O error of the guest (since 1.1.0).
     */
    VIR_MIGRATE_ABORT_ON_ERROR = 4096,
    /**
     * Slow the guest down until the migration can end (since 1.2.3).
     */
    VIR_MIGRATE_AUTO_CONVERGE = 8192,
    /**
     * Pin all memory for RDMA (since 1.2.9).
     */
    VIR_MIGRATE_RDMA_PIN_ALL = 16384,
    /**
     * Allow a switch to post-copy (since 1.3.3).
     */
    VIR_MIGRATE_POSTCOPY = 32768,
    /**
     * Encrypt the migration's own connection (since 3.2.0).
     */
    VIR_MIGRATE_TLS = 65536,
    /**
     * Send the memory over several connections (since 5.2.0).
     */
    VIR_MIGRATE_PARALLEL = 131072,
    /**
     * Let the guest's writes reach both copies of a disk before they count as done (since 8.0.0).
     */
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 262144,
    /**
     * Take up a post-copy migration that has failed (since 8.5.0).
     */
    VIR_MIGRATE_POSTCOPY_RESUME = 524288,
    /**
     * Send the memory without copying it first (since 8.5.0).
     */
    VIR_MIGRATE_ZEROCOPY = 1048576,
} virDomainMigrateFlags;

/**
 * Flags of virDomainMigrateSetMaxSpeed and virDomainMigrateGetMaxSpeed (since 5.1.0).
 */
typedef enum virDomainMigrateMaxSpeedFlags {
    /**
     * The limit of the post-copy phase instead of the pre-copy phase (since 5.1.0).
     */
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1,
} virDomainMigrateMaxSpeedFlags;

/**
 * Kinds of block job (since 0.9.4).
 */
typedef enum virDomainBlockJobType {
    /**
     * Not known (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
    /**
     * Pull data out of backing files into the top (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
    /**
     * Copy or mirror to another place (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
    /**
     * Merge data down from within the chain (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
    /**
     * Merge data down from the top of the chain (since 1.2.6).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
    /**
     * Back up to another place (since 6.0.0).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_LAST = 6,
#endif
} virDomainBlockJobType;

/**
 * Flags of virDomainBlockJobAbort (since 0.9.12).
 */
typedef enum virDomainBlockJobAbortFlags {
    /**
     * Do not wait for the end (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1,
    /**
     * Go over to the copy (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 2,
} virDomainBlockJobAbortFlags;

/**
 * Flags of virDomainGetBlockJobInfo (since 1.2.9).
 */
typedef enum virDomainBlockJobInfoFlags {
    /**
     * The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1,
} virDomainBlockJobInfoFlags;

/**
 * Flags of virDomainBlockJobSetSpeed (since 1.2.9).
 */
typedef enum virDomainBlockJobSetSpeedFlags {
    /**
     * The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1,
} virDomainBlockJobSetSpeedFlags;

/**
 * Flags of virDomainBlockPull (since 1.2.9).
 */
typedef enum virDomainBlockPullFlags {
    /**
     * The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 64,
} virDomainBlockPullFlags;

/**
 * Flags of virDomainBlockRebase (since 0.9.12).
 */
typedef enum virDomainBlockRebaseFlags {
    /**
     * Copy the top of the chain only (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1,
    /**
     * Use the existing file of that name (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 2,
    /**
     * Make the copy raw (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 4,
    /**
     * Copy instead of pulling (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY = 8,
    /**
     * Keep backing file names relative (since 1.2.7).
     */
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 16,
    /**
     * The destination is a block device (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 32,
    /**
     * The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 64,
} virDomainBlockRebaseFlags;

/**
 * Flags of virDomainBlockCopy (since 1.2.8).
 */
typedef enum virDomainBlockCopyFlags {
    /**
     * Copy the top of the chain only (since 1.2.8).
     */
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1,
    /**
     * Use the existing file of that name (since 1.2.8).
     */
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 2,
    /**
     * The job need not outlive the domain, so allow persistent domains (since 3.5.0).
     */
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 4,
    /**
     * Let the guest's writes reach both copies before they count as done (since 8.0.0).
     */
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 8,
} virDomainBlockCopyFlags;

/**
 * Flags of virDomainBlockCommit (since 0.10.2).
 */
typedef enum virDomainBlockCommitFlags {
    /**
     * From the given top into the file right below it (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1,
    /**
     * Delete the files that the commit makes useless (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 2,
    /**
     * Allow the top of the chain to be committed (since 1.2.6).
     */
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 4,
    /**
     * Keep backing file names relative (since 1.2.7).
     */
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 8,
    /**
     * The bandwidth in bytes/s instead of MiB/s (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 16,
} virDomainBlockCommitFlags;

/**
 * Kind of the background job of a domain (since 0.7.7).
 */
typedef enum virDomainJobType {
    /**
     * No job (since 0.7.7).
     */
    VIR_DOMAIN_JOB_NONE = 0,
    /**
     * A job whose end can be estimated (since 0.7.7).
     */
    VIR_DOMAIN_JOB_BOUNDED = 1,
    /**
     * A job whose end cannot be estimated (since 0.7.7).
     */
    VIR_DOMAIN_JOB_UNBOUNDED = 2,
    /**
     * A job that has completed (since 0.7.7).
     */
    VIR_DOMAIN_JOB_COMPLETED = 3,
    /**
     * A job that has failed (since 0.7.7).
     */
    VIR_DOMAIN_JOB_FAILED = 4,
    /**
     * A job that was cancelled (since 0.7.7).
     */
    VIR_DOMAIN_JOB_CANCELLED = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_JOB_LAST = 6,
#endif
} virDomainJobType;

/**
 * Flags of virDomainGetJobStats (since 1.2.9).
 */
typedef enum virDomainGetJobStatsFlags {
    /**
     * The last completed job instead of the current one (since 1.2.9).
     */
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1,
    /**
     * Do not forget the completed job once it was read (since 6.0.0).
     */
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 2,
} virDomainGetJobStatsFlags;

/**
 * Flags of virDomainAbortJobFlags (since 8.5.0).
 */
typedef enum virDomainAbortJobFlagsValues {
    /**
     * Interrupt a migration even in its post-copy phase (since 8.5.0).
     */
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1,
} virDomainAbortJobFlagsValues;

/**
 * What a job is for (since 3.3.0).
 */
typedef enum virDomainJobOperation {
    /**
     * Not known (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_UNKNOWN = 0,
    /**
     * Start (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_START = 1,
    /**
     * Save (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SAVE = 2,
    /**
     * Restore (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_RESTORE = 3,
    /**
     * Incoming migration (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
    /**
     * Outgoing migration (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
    /**
     * Making a snapshot (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
    /**
     * Reverting to a snapshot (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
    /**
     * Core dump (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8,
    /**
     * Backup (since 6.0.0).
     */
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9,
    /**
     * Deleting a snapshot (since 9.0.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_DELETE = 10,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_JOB_OPERATION_LAST = 11,
#endif
} virDomainJobOperation;

/**
 * How a block job stands, as told by the block job events (since 0.9.4).
 */
typedef enum virConnectDomainEventBlockJobStatus {
    /**
     * It has completed (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0,
    /**
     * It has failed (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1,
    /**
     * It was cancelled (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2,
    /**
     * The copy is complete and kept in step until pivot or abort (since 1.0.0).
     */
    VIR_DOMAIN_BLOCK_JOB_READY = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_BLOCK_JOB_LAST = 4,
#endif
} virConnectDomainEventBlockJobStatus;

/**
 * Flags of virDomainBackupBegin (since 6.0.0).
 */
typedef enum virDomainBackupBeginFlags {
    /**
     * Write into existing files (since 6.0.0).
     */
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1,
} virDomainBackupBeginFlags;

/**
 * State of a domain (since 0.0.1).
 */
typedef enum virDomainState {
    /**
     * No state known (since 0.0.1).
     */
    VIR_DOMAIN_NOSTATE = 0,
    /**
     * Running (since 0.0.1).
     */
    VIR_DOMAIN_RUNNING = 1,
    /**
     * Waiting for a resource (since 0.0.1).
     */
    VIR_DOMAIN_BLOCKED = 2,
    /**
     * Paused (since 0.0.1).
     */
    VIR_DOMAIN_PAUSED = 3,
    /**
     * Being shut down (since 0.0.1).
     */
    VIR_DOMAIN_SHUTDOWN = 4,
    /**
     * Not running (since 0.0.1).
     */
    VIR_DOMAIN_SHUTOFF = 5,
    /**
     * Crashed (since 0.0.2).
     */
    VIR_DOMAIN_CRASHED = 6,
    /**
     * Suspended by the guest's power management (since 0.9.11).
     */
    VIR_DOMAIN_PMSUSPENDED = 7,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_LAST = 8,
#endif
} virDomainState;

/**
 * Reasons of VIR_DOMAIN_NOSTATE (since 0.9.2).
 */
typedef enum virDomainNostateReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_NOSTATE_UNKNOWN = 0,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_NOSTATE_LAST = 1,
#endif
} virDomainNostateReason;

/**
 * Reasons of VIR_DOMAIN_RUNNING (since 0.9.2).
 */
typedef enum virDomainRunningReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_UNKNOWN = 0,
    /**
     * Started from scratch (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_BOOTED = 1,
    /**
     * Migrated from another host (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_MIGRATED = 2,
    /**
     * Restored from a saved state (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_RESTORED = 3,
    /**
     * Restored from a snapshot (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4,
    /**
     * Resumed after a pause (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_UNPAUSED = 5,
    /**
     * Resumed because a migration was given up (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6,
    /**
     * Resumed because a save was given up (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7,
    /**
     * Woken up from the guest's power management (since 0.9.11).
     */
    VIR_DOMAIN_RUNNING_WAKEUP = 8,
    /**
     * Resumed after a crash (since 1.1.1).
     */
    VIR_DOMAIN_RUNNING_CRASHED = 9,
    /**
     * Running on the destination of a post-copy migration (since 1.3.3).
     */
    VIR_DOMAIN_RUNNING_POSTCOPY = 10,
    /**
     * Running on the destination of a post-copy migration that has failed (since 8.5.0).
     */
    VIR_DOMAIN_RUNNING_POSTCOPY_FAILED = 11,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_RUNNING_LAST = 12,
#endif
} virDomainRunningReason;

/**
 * Reasons of VIR_DOMAIN_PAUSED (since 0.9.2).
 */
typedef enum virDomainPausedReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_UNKNOWN = 0,
    /**
     * Somebody asked for it (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_USER = 1,
    /**
     * For an offline migration (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_MIGRATION = 2,
    /**
     * For a save (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_SAVE = 3,
    /**
     * For an offline core dump (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_DUMP = 4,
    /**
     * After a disk's I/O error (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_IOERROR = 5,
    /**
     * The watchdog fired (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_WATCHDOG = 6,
    /**
     * Reverted to a snapshot of a paused state (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7,
    /**
     * While the domain shuts down (since 0.9.5).
     */
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8,
    /**
     * While a snapshot is made (since 1.0.1).
     */
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9,
    /**
     * After the guest crashed (since 1.1.1).
     */
    VIR_DOMAIN_PAUSED_CRASHED = 10,
    /**
     * While the domain starts (since 1.2.14).
     */
    VIR_DOMAIN_PAUSED_STARTING_UP = 11,
    /**
     * On the source of a post-copy migration (since 1.3.3).
     */
    VIR_DOMAIN_PAUSED_POSTCOPY = 12,
    /**
     * After a post-copy migration failed (since 1.3.3).
     */
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13,
    /**
     * A function failed halfway and left it so (since 9.2.0).
     */
    VIR_DOMAIN_PAUSED_API_ERROR = 14,
#if (defined(VIR_ENUM_SENTINELS) && !defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 9.0.0 level of the API.
     */
    VIR_DOMAIN_PAUSED_LAST = 14,
#endif
#if (defined(VIR_ENUM_SENTINELS) && defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 11.3.0 level of the API.
     */
    VIR_DOMAIN_PAUSED_LAST = 15,
#endif
} virDomainPausedReason;

/**
 * Reasons of VIR_DOMAIN_SHUTDOWN (since 0.9.2).
 */
typedef enum virDomainShutdownReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0,
    /**
     * Somebody asked for it (since 0.9.2).
     */
    VIR_DOMAIN_SHUTDOWN_USER = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_SHUTDOWN_LAST = 2,
#endif
} virDomainShutdownReason;

/**
 * Reasons of VIR_DOMAIN_SHUTOFF (since 0.9.2).
 */
typedef enum virDomainShutoffReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0,
    /**
     * Shut down in order (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1,
    /**
     * Ended by force (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2,
    /**
     * Crashed (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_CRASHED = 3,
    /**
     * Migrated to another host (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4,
    /**
     * Saved to a file (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_SAVED = 5,
    /**
     * Did not start (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_FAILED = 6,
    /**
     * Reverted to a snapshot of an inactive state (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7,
    /**
     * The server found it ended when it came back (since 4.10.0).
     */
    VIR_DOMAIN_SHUTOFF_DAEMON = 8,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_SHUTOFF_LAST = 9,
#endif
} virDomainShutoffReason;

/**
 * Reasons of VIR_DOMAIN_CRASHED (since 0.9.2).
 */
typedef enum virDomainCrashedReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_CRASHED_UNKNOWN = 0,
    /**
     * The guest's kernel panicked (since 1.1.1).
     */
    VIR_DOMAIN_CRASHED_PANICKED = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_CRASHED_LAST = 2,
#endif
} virDomainCrashedReason;

/**
 * Reasons of VIR_DOMAIN_PMSUSPENDED (since 0.9.11).
 */
typedef enum virDomainPMSuspendedReason {
    /**
     * Not known (since 0.9.11).
     */
    VIR_DOMAIN_PMSUSPENDED_UNKNOWN = 0,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_PMSUSPENDED_LAST = 1,
#endif
} virDomainPMSuspendedReason;

/**
 * State of the channel through which a hypervisor controls a domain (since 0.9.3).
 */
typedef enum virDomainControlState {
    /**
     * Ready for commands (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_OK = 0,
    /**
     * A background job runs, which can be watched or aborted (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_JOB = 1,
    /**
     * Busy with a command that cannot be interrupted (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_OCCUPIED = 2,
    /**
     * Unusable (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_ERROR = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_CONTROL_LAST = 4,
#endif
} virDomainControlState;

/**
 * Why a control channel is in VIR_DOMAIN_CONTROL_ERROR (since 1.2.14).
 */
typedef enum virDomainControlErrorReason {
    /**
     * There is no error (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
    /**
     * Not known (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
    /**
     * The connection to the hypervisor's monitor is broken (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
    /**
     * Something went wrong inside the library (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_LAST = 4,
#endif
} virDomainControlErrorReason;

/**
 * What a change to a domain applies to (since 0.9.2).
 */
typedef enum virDomainModificationImpact {
    /**
     * The running domain if it runs, else its persistent definition (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_CURRENT = 0,
    /**
     * The running domain (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_LIVE = 1,
    /**
     * The persistent definition, for the next start (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_CONFIG = 2,
} virDomainModificationImpact;

/**
 * Flags of virDomainCreateWithFlags, virDomainCreateXML and their relatives (since 0.0.1).
 */
typedef enum virDomainCreateFlags {
    /**
     * Nothing special (since 0.0.1).
     */
    VIR_DOMAIN_NONE = 0,
    /**
     * Leave the guest paused after the start (since 0.8.2).
     */
    VIR_DOMAIN_START_PAUSED = 1,
    /**
     * Destroy the domain when the connection is closed (since 0.9.3).
     */
    VIR_DOMAIN_START_AUTODESTROY = 2,
    /**
     * Keep out of the host's file cache when restoring from a managed save (since 0.9.4).
     */
    VIR_DOMAIN_START_BYPASS_CACHE = 4,
    /**
     * Drop a managed save and boot (since 0.9.5).
     */
    VIR_DOMAIN_START_FORCE_BOOT = 8,
    /**
     * Check the document against the schema (since 1.2.12).
     */
    VIR_DOMAIN_START_VALIDATE = 16,
    /**
     * Make the NVRAM file anew from its template (since 8.1.0).
     */
    VIR_DOMAIN_START_RESET_NVRAM = 32,
} virDomainCreateFlags;

/**
 * Flags of virDomainCoreDump (since 0.7.5).
 */
typedef enum virDomainCoreDumpFlags {
    /**
     * End the domain as crashed after the dump (since 0.7.5).
     */
    VIR_DUMP_CRASH = 1,
    /**
     * Let the guest run during the dump (since 0.7.5).
     */
    VIR_DUMP_LIVE = 2,
    /**
     * Keep out of the host's file cache (since 0.9.4).
     */
    VIR_DUMP_BYPASS_CACHE = 4,
    /**
     * Reset the guest after the dump (since 0.9.7).
     */
    VIR_DUMP_RESET = 8,
    /**
     * Dump the memory only, in ELF format (since 0.9.13).
     */
    VIR_DUMP_MEMORY_ONLY = 16,
} virDomainCoreDumpFlags;

/**
 * Formats of virDomainCoreDumpWithFormat (since 1.2.3).
 */
typedef enum virDomainCoreDumpFormat {
    /**
     * ELF, not compressed (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
    /**
     * kdump, compressed by zlib (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
    /**
     * kdump, compressed by LZO (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
    /**
     * kdump, compressed by snappy (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
    /**
     * Windows' own dump format (since 7.4.0).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_WIN_DMP = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_LAST = 5,
#endif
} virDomainCoreDumpFormat;

/**
 * How virDomainShutdownFlags asks the guest; several may be given, the hypervisor then chooses (since 0.9.10).
 */
typedef enum virDomainShutdownFlagValues {
    /**
     * The hypervisor's choice (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0,
    /**
     * Press the ACPI power button (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1,
    /**
     * Ask the guest agent (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 2,
    /**
     * Write to /dev/initctl in a container (since 1.0.1).
     */
    VIR_DOMAIN_SHUTDOWN_INITCTL = 4,
    /**
     * Send a signal to a container's init (since 1.0.1).
     */
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 8,
    /**
     * Use the hypervisor's paravirtual control (since 1.2.5).
     */
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 16,
} virDomainShutdownFlagValues;

/**
 * How virDomainReboot asks the guest; several may be given, the hypervisor then chooses (since 0.9.10).
 */
typedef enum virDomainRebootFlagValues {
    /**
     * The hypervisor's choice (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_DEFAULT = 0,
    /**
     * Press the ACPI power button (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1,
    /**
     * Ask the guest agent (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 2,
    /**
     * Write to /dev/initctl in a container (since 1.0.1).
     */
    VIR_DOMAIN_REBOOT_INITCTL = 4,
    /**
     * Send a signal to a container's init (since 1.0.1).
     */
    VIR_DOMAIN_REBOOT_SIGNAL = 8,
    /**
     * Use the hypervisor's paravirtual control (since 1.2.5).
     */
    VIR_DOMAIN_REBOOT_PARAVIRT = 16,
} virDomainRebootFlagValues;

/**
 * Flags of virDomainDestroyFlags; see VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA too (since 0.9.10).
 */
typedef enum virDomainDestroyFlagsValues {
    /**
     * End the guest by force if need be (since 0.9.10).
     */
    VIR_DOMAIN_DESTROY_DEFAULT = 0,
    /**
     * Only ask the hypervisor's process to end, never kill it (since 0.9.10).
     */
    VIR_DOMAIN_DESTROY_GRACEFUL = 1,
    /**
     * Remove the domain's log files (since 8.3.0).
     */
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 2,
} virDomainDestroyFlagsValues;

/**
 * Flags of the save and restore functions (since 0.9.4).
 */
typedef enum virDomainSaveRestoreFlags {
    /**
     * Keep out of the host's file cache (since 0.9.4).
     */
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1,
    /**
     * Run after the restore, whatever the state at the save (since 0.9.5).
     */
    VIR_DOMAIN_SAVE_RUNNING = 2,
    /**
     * Stay paused after the restore, whatever the state at the save (since 0.9.5).
     */
    VIR_DOMAIN_SAVE_PAUSED = 4,
    /**
     * Make the NVRAM file anew from its template at the restore (since 8.1.0).
     */
    VIR_DOMAIN_SAVE_RESET_NVRAM = 8,
} virDomainSaveRestoreFlags;

/**
 * What virDomainSetMetadata and virDomainGetMetadata are about (since 0.9.10).
 */
typedef enum virDomainMetadataType {
    /**
     * The `<description>` element (since 0.9.10).
     */
    VIR_DOMAIN_METADATA_DESCRIPTION = 0,
    /**
     * The `<title>` element (since 0.9.10).
     */
    VIR_DOMAIN_METADATA_TITLE = 1,
    /**
     * An element of the application's own namespace below `<metadata>` (since 0.9.10).
     */
    VIR_DOMAIN_METADATA_ELEMENT = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_METADATA_LAST = 3,
#endif
} virDomainMetadataType;

/**
 * Flags of virDomainGetXMLDesc (since 0.3.3).
 */
typedef enum virDomainXMLFlags {
    /**
     * With passwords and other secrets; needs a connection that is not read-only (since 0.3.3).
     */
    VIR_DOMAIN_XML_SECURE = 1,
    /**
     * What the next start will use, not what runs (since 0.3.3).
     */
    VIR_DOMAIN_XML_INACTIVE = 2,
    /**
     * With the guest's CPU as the host would provide it (since 0.8.0).
     */
    VIR_DOMAIN_XML_UPDATE_CPU = 4,
    /**
     * Fit for a migration to older hosts (since 1.0.0).
     */
    VIR_DOMAIN_XML_MIGRATABLE = 8,
} virDomainXMLFlags;

/**
 * Flags of virDomainSaveImageGetXMLDesc and virDomainManagedSaveGetXMLDesc (since 5.1.0).
 */
typedef enum virDomainSaveImageXMLFlags {
    /**
     * With passwords and other secrets; needs a connection that is not read-only (since 5.1.0).
     */
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1,
} virDomainSaveImageXMLFlags;

/**
 * Flags of virDomainDefineXMLFlags (since 1.2.12).
 */
typedef enum virDomainDefineFlags {
    /**
     * Check the document against the schema (since 1.2.12).
     */
    VIR_DOMAIN_DEFINE_VALIDATE = 1,
} virDomainDefineFlags;

/**
 * What virDomainUndefineFlags may remove along with the definition (since 0.9.4).
 */
typedef enum virDomainUndefineFlagsValues {
    /**
     * The managed save (since 0.9.4).
     */
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1,
    /**
     * The metadata of all snapshots, whose storage stays (since 0.9.5).
     */
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 2,
    /**
     * The NVRAM file (since 1.2.9).
     */
    VIR_DOMAIN_UNDEFINE_NVRAM = 4,
    /**
     * Leave the NVRAM file where it is (since 2.3.0).
     */
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 8,
    /**
     * The metadata of all checkpoints, whose bitmaps stay (since 5.6.0).
     */
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 16,
    /**
     * The state of the emulated TPM (since 8.9.0).
     */
    VIR_DOMAIN_UNDEFINE_TPM = 32,
    /**
     * Leave the state of the emulated TPM where it is (since 8.9.0).
     */
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 64,
} virDomainUndefineFlagsValues;

/**
 * Filters of virConnectListAllDomains: the flags of one group widen, those of another narrow the choice (since
 * 0.9.13).
 */
typedef enum virConnectListAllDomainsFlags {
    /**
     * Active domains (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1,
    /**
     * Inactive domains (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 2,
    /**
     * Domains with a persistent definition (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 4,
    /**
     * Domains without a persistent definition (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 8,
    /**
     * Running domains (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 16,
    /**
     * Paused domains (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 32,
    /**
     * Domains that are not running (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 64,
    /**
     * Domains in any other state (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_OTHER = 128,
    /**
     * Domains with a managed save (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 256,
    /**
     * Domains without a managed save (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 512,
    /**
     * Domains that start with the host (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1024,
    /**
     * Domains that do not start with the host (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 2048,
    /**
     * Domains with snapshots (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 4096,
    /**
     * Domains without snapshots (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 8192,
    /**
     * Domains with checkpoints (since 5.6.0).
     */
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 16384,
    /**
     * Domains without checkpoints (since 5.6.0).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 32768,
} virConnectListAllDomainsFlags;

/**
 * State of a virtual CPU (since 0.1.4).
 */
typedef enum virVcpuState {
    /**
     * Switched off (since 0.1.4).
     */
    VIR_VCPU_OFFLINE = 0,
    /**
     * Running (since 0.1.4).
     */
    VIR_VCPU_RUNNING = 1,
    /**
     * Waiting for a resource (since 0.1.4).
     */
    VIR_VCPU_BLOCKED = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_VCPU_LAST = 3,
#endif
} virVcpuState;

/**
 * What virVcpuInfo.cpu says instead of a CPU number (since 6.10.0).
 */
typedef enum virVcpuHostCpuState {
    /**
     * The virtual CPU is offline (since 6.10.0).
     */
    VIR_VCPU_INFO_CPU_OFFLINE = -1,
    /**
     * The hypervisor does not tell (since 6.10.0).
     */
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2,
} virVcpuHostCpuState;

/**
 * Events in a guest's life whose action can be set (since 3.9.0).
 */
typedef enum virDomainLifecycle {
    /**
     * The guest switches itself off (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0,
    /**
     * The guest reboots (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1,
    /**
     * The guest crashes (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_CRASH = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_LIFECYCLE_LAST = 3,
#endif
} virDomainLifecycle;

/**
 * What is done at such an event (since 3.9.0).
 */
typedef enum virDomainLifecycleAction {
    /**
     * End the domain (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
    /**
     * Start it again (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
    /**
     * Start it again under a new name (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
    /**
     * Keep it as it is, for an analysis (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
    /**
     * Dump the memory, then end the domain (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
    /**
     * Dump the memory, then start it again (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_LAST = 6,
#endif
} virDomainLifecycleAction;

/**
 * Flags of virConnectGetDomainCapabilities (since 11.0.0).
 */
typedef enum virConnectGetDomainCapabilitiesFlags {
    /**
     * Show deprecated CPU features as disabled (since 11.0.0).
     */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1,
} virConnectGetDomainCapabilitiesFlags;

/**
 * Reasons of VIR_DOMAIN_BLOCKED (since 0.9.2).
 */
typedef enum virDomainBlockedReason {
    /**
     * Not known (since 0.9.2).
     */
    VIR_DOMAIN_BLOCKED_UNKNOWN = 0,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_BLOCKED_LAST = 1,
#endif
} virDomainBlockedReason;

/**
 * Reasons of VIR_DOMAIN_PMSUSPENDED after a suspend to disk (since 1.0.0).
 */
typedef enum virDomainPMSuspendedDiskReason {
    /**
     * Not known (since 1.0.0).
     */
    VIR_DOMAIN_PMSUSPENDED_DISK_UNKNOWN = 0,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_PMSUSPENDED_DISK_LAST = 1,
#endif
} virDomainPMSuspendedDiskReason;

/**
 * What a virDomainMemoryStat is about; amounts are in KiB (since 0.7.5).
 */
typedef enum virDomainMemoryStatTags {
    /**
     * Memory that the guest swapped in (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0,
    /**
     * Memory that the guest swapped out (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1,
    /**
     * Page faults of the guest that needed a disk (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2,
    /**
     * Page faults of the guest that needed none (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3,
    /**
     * Memory that the guest leaves unused (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4,
    /**
     * Memory that the guest sees (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5,
    /**
     * Memory that the balloon leaves to the guest now (since 0.9.3).
     */
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6,
    /**
     * Memory of the host that the domain's process holds (since 0.9.10).
     */
    VIR_DOMAIN_MEMORY_STAT_RSS = 7,
    /**
     * Memory that the guest could use without swapping (since 2.1.0).
     */
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8,
    /**
     * When the guest last reported, in seconds since 1970 (since 2.1.0).
     */
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9,
    /**
     * Memory of the guest's disk caches that it can give up (since 4.6.0).
     */
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10,
    /**
     * Huge pages that the guest allocated (since 5.4.0).
     */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11,
    /**
     * Huge pages that the guest failed to allocate (since 5.4.0).
     */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12,
    /**
     * Number of tags that this version of the header knows (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_NR = 13,
} virDomainMemoryStatTags;

/**
 * Flags of virDomainSetMemoryFlags (since 0.9.0).
 */
typedef enum virDomainMemoryModFlags {
    /**
     * The running domain if it runs, else its persistent definition (since 0.9.1).
     */
    VIR_DOMAIN_MEM_CURRENT = 0,
    /**
     * The running domain (since 0.9.0).
     */
    VIR_DOMAIN_MEM_LIVE = 1,
    /**
     * The persistent definition (since 0.9.0).
     */
    VIR_DOMAIN_MEM_CONFIG = 2,
    /**
     * Change the maximum, not what the balloon leaves to the guest (since 0.9.1).
     */
    VIR_DOMAIN_MEM_MAXIMUM = 4,
} virDomainMemoryModFlags;

/**
 * Where a domain's memory may come from (since 0.9.9).
 */
typedef enum virDomainNumatuneMemMode {
    /**
     * The given NUMA nodes only (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0,
    /**
     * The given NUMA node if it has some, else elsewhere (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1,
    /**
     * The given NUMA nodes by turns (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2,
    /**
     * Whatever the host's cpuset allows (since 7.3.0).
     */
    VIR_DOMAIN_NUMATUNE_MEM_RESTRICTIVE = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_NUMATUNE_MEM_LAST = 4,
#endif
} virDomainNumatuneMemMode;

/**
 * Flags of virDomainBlockResize (since 0.9.11).
 */
typedef enum virDomainBlockResizeFlags {
    /**
     * The size is in bytes instead of KiB (since 0.9.11).
     */
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1,
    /**
     * Grow to the whole of the block device; the size is then 0 or exactly that (since 10.0.0).
     */
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 2,
} virDomainBlockResizeFlags;

/**
 * Address spaces of virDomainMemoryPeek (since 0.4.4).
 */
typedef enum virDomainMemoryFlags {
    /**
     * Addresses are the guest's virtual ones (since 0.4.4).
     */
    VIR_MEMORY_VIRTUAL = 1,
    /**
     * Addresses are the guest's physical ones (since 0.7.0).
     */
    VIR_MEMORY_PHYSICAL = 2,
} virDomainMemoryFlags;

/**
 * Flags of virDomainSetVcpusFlags, virDomainGetVcpusFlags and virDomainSetVcpu (since 0.8.5).
 */
typedef enum virDomainVcpuFlags {
    /**
     * The running domain if it runs, else its persistent definition (since 0.9.4).
     */
    VIR_DOMAIN_VCPU_CURRENT = 0,
    /**
     * The running domain (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_LIVE = 1,
    /**
     * The persistent definition (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_CONFIG = 2,
    /**
     * The maximum number instead of the current one (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_MAXIMUM = 4,
    /**
     * As the guest sees it, through the guest agent (since 1.1.0).
     */
    VIR_DOMAIN_VCPU_GUEST = 8,
    /**
     * Let the added virtual CPUs be removable (since 2.4.0).
     */
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 16,
} virDomainVcpuFlags;

/**
 * Flags of the functions that attach, detach and update devices (since 0.7.7).
 */
typedef enum virDomainDeviceModifyFlags {
    /**
     * The running domain if it runs, else its persistent definition (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0,
    /**
     * The running domain (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1,
    /**
     * The persistent definition (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2,
    /**
     * Change it even against the guest's will, such as ejecting a locked CD (since 0.8.6).
     */
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4,
} virDomainDeviceModifyFlags;

/**
 * Groups of statistics of virConnectGetAllDomainStats (since 1.2.8).
 */
typedef enum virDomainStatsTypes {
    /**
     * State and its reason (since 1.2.8).
     */
    VIR_DOMAIN_STATS_STATE = 1,
    /**
     * CPU time (since 1.2.9).
     */
    VIR_DOMAIN_STATS_CPU_TOTAL = 2,
    /**
     * Memory (since 1.2.9).
     */
    VIR_DOMAIN_STATS_BALLOON = 4,
    /**
     * Virtual CPUs (since 1.2.9).
     */
    VIR_DOMAIN_STATS_VCPU = 8,
    /**
     * Network interfaces (since 1.2.9).
     */
    VIR_DOMAIN_STATS_INTERFACE = 16,
    /**
     * Disks (since 1.2.9).
     */
    VIR_DOMAIN_STATS_BLOCK = 32,
    /**
     * Performance counters (since 1.3.3).
     */
    VIR_DOMAIN_STATS_PERF = 64,
    /**
     * IOThreads (since 4.10.0).
     */
    VIR_DOMAIN_STATS_IOTHREAD = 128,
    /**
     * Memory bandwidth (since 6.0.0).
     */
    VIR_DOMAIN_STATS_MEMORY = 256,
    /**
     * Rate at which memory is written to (since 7.2.0).
     */
    VIR_DOMAIN_STATS_DIRTYRATE = 512,
    /**
     * Whatever else the hypervisor counts (since 8.9.0).
     */
    VIR_DOMAIN_STATS_VM = 1024,
} virDomainStatsTypes;

/**
 * Flags of virConnectGetAllDomainStats and virDomainListGetStats (since 1.2.8).
 */
typedef enum virConnectGetAllDomainStatsFlags {
    /**
     * Active domains (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1,
    /**
     * Inactive domains (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 2,
    /**
     * Domains with a persistent definition (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 4,
    /**
     * Domains without a persistent definition (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 8,
    /**
     * Running domains (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 16,
    /**
     * Paused domains (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 32,
    /**
     * Domains that are not running (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 64,
    /**
     * Domains in any other state (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 128,
    /**
     * Leave out what a busy domain cannot answer at once (since 4.5.0).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 536870912,
    /**
     * Report every file of a disk's backing chain (since 1.2.12).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1073741824,
    /**
     * Make groups that are not supported an error (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 2147483648,
} virConnectGetAllDomainStatsFlags;

/**
 * Kinds of disk error (since 0.9.10).
 */
typedef enum virDomainDiskErrorCode {
    /**
     * No error (since 0.9.10).
     */
    VIR_DOMAIN_DISK_ERROR_NONE = 0,
    /**
     * Some I/O error (since 0.9.10).
     */
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1,
    /**
     * No space left on the device (since 0.9.10).
     */
    VIR_DOMAIN_DISK_ERROR_NO_SPACE = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_DISK_ERROR_LAST = 3,
#endif
} virDomainDiskErrorCode;

/**
 * Older names of the types of typed parameters (since 0.2.3).
 */
typedef enum virSchedParameterType {
    /**
     * Signed 32-bit number (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_INT = 1,
    /**
     * Unsigned 32-bit number (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_UINT = 2,
    /**
     * Signed 64-bit number (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3,
    /**
     * Unsigned 64-bit number (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4,
    /**
     * Floating-point number (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5,
    /**
     * 0 or 1 (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6,
} virSchedParameterType;

/**
 * Older names of the types of typed parameters (since 0.9.0).
 */
typedef enum virBlkioParameterType {
    /**
     * Signed 32-bit number (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_INT = 1,
    /**
     * Unsigned 32-bit number (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2,
    /**
     * Signed 64-bit number (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3,
    /**
     * Unsigned 64-bit number (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4,
    /**
     * Floating-point number (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5,
    /**
     * 0 or 1 (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6,
} virBlkioParameterType;

/**
 * Older names of the types of typed parameters (since 0.8.5).
 */
typedef enum virMemoryParameterType {
    /**
     * Signed 32-bit number (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_INT = 1,
    /**
     * Unsigned 32-bit number (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2,
    /**
     * Signed 64-bit number (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3,
    /**
     * Unsigned 64-bit number (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4,
    /**
     * Floating-point number (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5,
    /**
     * 0 or 1 (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6,
} virMemoryParameterType;

/**
 * State of a measurement of the dirty rate (since 7.2.0).
 */
typedef enum virDomainDirtyRateStatus {
    /**
     * Not begun (since 7.2.0).
     */
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0,
    /**
     * Going on (since 7.2.0).
     */
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1,
    /**
     * Done (since 7.2.0).
     */
    VIR_DOMAIN_DIRTYRATE_MEASURED = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_DOMAIN_DIRTYRATE_LAST = 3,
#endif
} virDomainDirtyRateStatus;

/**
 * How virDomainStartDirtyRateCalc measures (since 8.1.0).
 */
typedef enum virDomainDirtyRateCalcFlags {
    /**
     * By samples of pages (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0,
    /**
     * By the dirty bitmap (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1,
    /**
     * By the dirty ring, for each virtual CPU (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 2,
} virDomainDirtyRateCalcFlags;

/**
 * A domain; seen through its handle only (since 0.0.1).
 */
typedef struct _virDomain _virDomain;

/**
 * A domain; seen through its handle only (since 0.0.1).
 */
typedef struct _virDomain virDomain;

/**
 * Handle of a domain (since 0.0.1).
 */
typedef virDomain *virDomainPtr;

/**
 * Statistics of a disk; -1 where not known (since 0.3.3).
 */
typedef struct _virDomainBlockStats {
    /**
     * Read requests.
     */
    long long rd_req;
    /**
     * Bytes read.
     */
    long long rd_bytes;
    /**
     * Write requests.
     */
    long long wr_req;
    /**
     * Bytes written.
     */
    long long wr_bytes;
    /**
     * Errors.
     */
    long long errs;
} _virDomainBlockStats;

/**
 * Statistics of a disk; -1 where not known (since 0.3.3).
 */
typedef struct _virDomainBlockStats virDomainBlockStatsStruct;

/**
 * Pointer to a virDomainBlockStatsStruct (since 0.3.2).
 */
typedef virDomainBlockStatsStruct *virDomainBlockStatsPtr;

/**
 * Sizes of a disk (since 0.8.1).
 */
typedef struct _virDomainBlockInfo {
    /**
     * Size that the guest sees, in bytes.
     */
    unsigned long long capacity;
    /**
     * Highest offset written, in bytes.
     */
    unsigned long long allocation;
    /**
     * Size of the file or device, in bytes.
     */
    unsigned long long physical;
} _virDomainBlockInfo;

/**
 * Sizes of a disk (since 0.8.1).
 */
typedef struct _virDomainBlockInfo virDomainBlockInfo;

/**
 * Pointer to a virDomainBlockInfo (since 0.8.1).
 */
typedef virDomainBlockInfo *virDomainBlockInfoPtr;

/**
 * A position within a block job, comparable within that job only (since 0.9.4).
 */
typedef unsigned long long virDomainBlockJobCursor;

/**
 * A block job (since 0.9.4).
 */
typedef struct _virDomainBlockJobInfo {
    /**
     * A virDomainBlockJobType number.
     */
    int type;
    /**
     * Limit in MiB/s, or in bytes/s where asked for; 0 for none.
     */
    unsigned long bandwidth;
    /**
     * How far it is; comparable to `end` only.
     */
    virDomainBlockJobCursor cur;
    /**
     * Where it ends; equal to `cur` when it is done.
     */
    virDomainBlockJobCursor end;
} _virDomainBlockJobInfo;

/**
 * A block job (since 0.9.4).
 */
typedef struct _virDomainBlockJobInfo virDomainBlockJobInfo;

/**
 * Pointer to a virDomainBlockJobInfo (since 0.9.4).
 */
typedef virDomainBlockJobInfo *virDomainBlockJobInfoPtr;

/**
 * A disk in error (since 0.9.10).
 */
typedef struct _virDomainDiskError {
    /**
     * Its target; freed by the caller.
     */
    char *disk;
    /**
     * A virDomainDiskErrorCode number.
     */
    int error;
} _virDomainDiskError;

/**
 * A disk in error (since 0.9.10).
 */
typedef struct _virDomainDiskError virDomainDiskError;

/**
 * Pointer to a virDomainDiskError (since 0.9.10).
 */
typedef virDomainDiskError *virDomainDiskErrorPtr;

/**
 * Statistics of a network interface; -1 where not known (since 0.3.3).
 */
typedef struct _virDomainInterfaceStats {
    /**
     * Bytes received.
     */
    long long rx_bytes;
    /**
     * Packets received.
     */
    long long rx_packets;
    /**
     * Errors of receiving.
     */
    long long rx_errs;
    /**
     * Received packets dropped.
     */
    long long rx_drop;
    /**
     * Bytes sent.
     */
    long long tx_bytes;
    /**
     * Packets sent.
     */
    long long tx_packets;
    /**
     * Errors of sending.
     */
    long long tx_errs;
    /**
     * Packets to send dropped.
     */
    long long tx_drop;
} _virDomainInterfaceStats;

/**
 * Statistics of a network interface; -1 where not known (since 0.3.3).
 */
typedef struct _virDomainInterfaceStats virDomainInterfaceStatsStruct;

/**
 * Pointer to a virDomainInterfaceStatsStruct (since 0.3.2).
 */
typedef virDomainInterfaceStatsStruct *virDomainInterfaceStatsPtr;

/**
 * An event without further arguments; other callbacks are cast to it by VIR_DOMAIN_EVENT_CALLBACK (since 0.8.0).
 */
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     void *opaque);

/**
 * A lifecycle event: a virDomainEventType number and a detail of that type; the result is ignored (since 0.5.0).
 */
typedef int (*virConnectDomainEventCallback)(virConnectPtr conn,
                                             virDomainPtr dom,
                                             int event,
                                             int detail,
                                             void *opaque);

/**
 * The current job of a domain; sizes in bytes (since 0.7.7).
 */
typedef struct _virDomainJobInfo {
    /**
     * A virDomainJobType number.
     */
    int type;
    /**
     * Time since the start, in milliseconds.
     */
    unsigned long long timeElapsed;
    /**
     * Estimated time to the end, in milliseconds; of VIR_DOMAIN_JOB_BOUNDED only.
     */
    unsigned long long timeRemaining;
    /**
     * All data.
     */
    unsigned long long dataTotal;
    /**
     * Data done.
     */
    unsigned long long dataProcessed;
    /**
     * Data to do.
     */
    unsigned long long dataRemaining;
    /**
     * All memory.
     */
    unsigned long long memTotal;
    /**
     * Memory done.
     */
    unsigned long long memProcessed;
    /**
     * Memory to do.
     */
    unsigned long long memRemaining;
    /**
     * All disk data.
     */
    unsigned long long fileTotal;
    /**
     * Disk data done.
     */
    unsigned long long fileProcessed;
    /**
     * Disk data to do.
     */
    unsigned long long fileRemaining;
} _virDomainJobInfo;

/**
 * The current job of a domain; sizes in bytes (since 0.7.7).
 */
typedef struct _virDomainJobInfo virDomainJobInfo;

/**
 * Pointer to a virDomainJobInfo (since 0.7.7).
 */
typedef virDomainJobInfo *virDomainJobInfoPtr;

/**
 * State of the channel through which a hypervisor controls a domain (since 0.9.3).
 */
typedef struct _virDomainControlInfo {
    /**
     * A virDomainControlState number.
     */
    unsigned int state;
    /**
     * For VIR_DOMAIN_CONTROL_ERROR a virDomainControlErrorReason number, else 0.
     */
    unsigned int details;
    /**
     * How long the state has lasted, in milliseconds.
     */
    unsigned long long stateTime;
} _virDomainControlInfo;

/**
 * State of the channel through which a hypervisor controls a domain (since 0.9.3).
 */
typedef struct _virDomainControlInfo virDomainControlInfo;

/**
 * Pointer to a virDomainControlInfo (since 0.9.3).
 */
typedef virDomainControlInfo *virDomainControlInfoPtr;

/**
 * What virDomainGetInfo tells (since 0.0.1).
 */
typedef struct _virDomainInfo {
    /**
     * A virDomainState number.
     */
    unsigned char state;
    /**
     * Memory at most, in KiB.
     */
    unsigned long maxMem;
    /**
     * Memory in use, in KiB.
     */
    unsigned long memory;
    /**
     * Virtual CPUs.
     */
    unsigned short nrVirtCpu;
    /**
     * CPU time used, in nanoseconds.
     */
    unsigned long long cpuTime;
} _virDomainInfo;

/**
 * What virDomainGetInfo tells (since 0.0.1).
 */
typedef struct _virDomainInfo virDomainInfo;

/**
 * Pointer to a virDomainInfo (since 0.0.1).
 */
typedef virDomainInfo *virDomainInfoPtr;

/**
 * A statistic of a domain's memory (since 0.7.5).
 */
typedef struct _virDomainMemoryStat {
    /**
     * What it is about: a virDomainMemoryStatTags number.
     */
    int tag;
    /**
     * Its value.
     */
    unsigned long long val;
} _virDomainMemoryStat;

/**
 * A statistic of a domain's memory (since 0.7.5).
 */
typedef struct _virDomainMemoryStat virDomainMemoryStatStruct;

/**
 * Pointer to a virDomainMemoryStatStruct (since 0.7.5).
 */
typedef virDomainMemoryStatStruct *virDomainMemoryStatPtr;

/**
 * Statistics of one domain; freed by virDomainStatsRecordListFree (since 1.2.8).
 */
typedef struct _virDomainStatsRecord {
    /**
     * The domain.
     */
    virDomainPtr dom;
    /**
     * The statistics.
     */
    virTypedParameterPtr params;
    /**
     * How many.
     */
    int nparams;
} _virDomainStatsRecord;

/**
 * Statistics of one domain; freed by virDomainStatsRecordListFree (since 1.2.8).
 */
typedef struct _virDomainStatsRecord virDomainStatsRecord;

/**
 * Pointer to a virDomainStatsRecord (since 1.2.8).
 */
typedef virDomainStatsRecord *virDomainStatsRecordPtr;

/**
 * A mounted file system of the guest; freed by virDomainFSInfoFree (since 1.2.11).
 */
typedef struct _virDomainFSInfo {
    /**
     * Where it is mounted.
     */
    char *mountpoint;
    /**
     * The guest's name of its device.
     */
    char *name;
    /**
     * Its type.
     */
    char *fstype;
    /**
     * How many disks it lies on.
     */
    size_t ndevAlias;
    /**
     * Targets of these disks.
     */
    char **devAlias;
} _virDomainFSInfo;

/**
 * A mounted file system of the guest; freed by virDomainFSInfoFree (since 1.2.11).
 */
typedef struct _virDomainFSInfo virDomainFSInfo;

/**
 * Pointer to a virDomainFSInfo (since 1.2.11).
 */
typedef virDomainFSInfo *virDomainFSInfoPtr;

/**
 * An IOThread; freed by virDomainIOThreadInfoFree (since 1.2.14).
 */
typedef struct _virDomainIOThreadInfo {
    /**
     * Its id.
     */
    unsigned int iothread_id;
    /**
     * The host's CPUs that it may run on, lowest bit first.
     */
    unsigned char *cpumap;
    /**
     * Length of the map, in bytes.
     */
    int cpumaplen;
} _virDomainIOThreadInfo;

/**
 * An IOThread; freed by virDomainIOThreadInfoFree (since 1.2.14).
 */
typedef struct _virDomainIOThreadInfo virDomainIOThreadInfo;

/**
 * Pointer to a virDomainIOThreadInfo (since 1.2.14).
 */
typedef virDomainIOThreadInfo *virDomainIOThreadInfoPtr;

/**
 * An address of a guest's network interface (since 1.2.14).
 */
typedef struct _virDomainInterfaceIPAddress {
    /**
     * A virIPAddrType number.
     */
    int type;
    /**
     * The address as text.
     */
    char *addr;
    /**
     * Length of the network's prefix, in bits.
     */
    unsigned int prefix;
} _virDomainInterfaceIPAddress;

/**
 * An address of a guest's network interface (since 1.2.14).
 */
typedef struct _virDomainInterfaceIPAddress virDomainIPAddress;

/**
 * Pointer to a virDomainIPAddress (since 1.2.14).
 */
typedef virDomainIPAddress *virDomainIPAddressPtr;

/**
 * A network interface of the guest; freed by virDomainInterfaceFree (since 1.2.14).
 */
typedef struct _virDomainInterface {
    /**
     * Its name.
     */
    char *name;
    /**
     * Its MAC address, or NULL.
     */
    char *hwaddr;
    /**
     * How many addresses.
     */
    unsigned int naddrs;
    /**
     * The addresses.
     */
    virDomainIPAddressPtr addrs;
} _virDomainInterface;

/**
 * A network interface of the guest; freed by virDomainInterfaceFree (since 1.2.14).
 */
typedef struct _virDomainInterface virDomainInterface;

/**
 * Pointer to a virDomainInterface (since 1.2.14).
 */
typedef virDomainInterface *virDomainInterfacePtr;

/**
 * What virDomainGetVcpus tells about a virtual CPU (since 0.1.4).
 */
typedef struct _virVcpuInfo {
    /**
     * Its number.
     */
    unsigned int number;
    /**
     * A virVcpuState number.
     */
    int state;
    /**
     * CPU time used, in nanoseconds.
     */
    unsigned long long cpuTime;
    /**
     * The host's CPU that it runs on, or a virVcpuHostCpuState number.
     */
    int cpu;
} _virVcpuInfo;

/**
 * What virDomainGetVcpus tells about a virtual CPU (since 0.1.4).
 */
typedef struct _virVcpuInfo virVcpuInfo;

/**
 * Pointer to a virVcpuInfo (since 0.1.4).
 */
typedef virVcpuInfo *virVcpuInfoPtr;

/**
 * One end of a connection to a guest's screen (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsAddress {
    /**
     * A virDomainEventGraphicsAddressType number.
     */
    int family;
    /**
     * The address, or the path of the socket.
     */
    char *node;
    /**
     * The port.
     */
    char *service;
} _virDomainEventGraphicsAddress;

/**
 * One end of a connection to a guest's screen (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsAddress virDomainEventGraphicsAddress;

/**
 * One identity of an authenticated client (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubjectIdentity {
    /**
     * Its type, such as "dname" or "saslUsername".
     */
    char *type;
    /**
     * The identity.
     */
    char *name;
} _virDomainEventGraphicsSubjectIdentity;

/**
 * One identity of an authenticated client (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubjectIdentity virDomainEventGraphicsSubjectIdentity;

/**
 * Pointer to a virDomainEventGraphicsSubjectIdentity (since 0.8.0).
 */
typedef virDomainEventGraphicsSubjectIdentity *virDomainEventGraphicsSubjectIdentityPtr;

/**
 * An authenticated client (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubject {
    /**
     * How many identities.
     */
    int nidentity;
    /**
     * The identities.
     */
    virDomainEventGraphicsSubjectIdentityPtr identities;
} _virDomainEventGraphicsSubject;

/**
 * An authenticated client (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubject virDomainEventGraphicsSubject;

/**
 * Pointer to a virDomainEventGraphicsAddress (since 0.8.0).
 */
typedef virDomainEventGraphicsAddress *virDomainEventGraphicsAddressPtr;

/**
 * Pointer to a virDomainEventGraphicsSubject (since 0.8.0).
 */
typedef virDomainEventGraphicsSubject *virDomainEventGraphicsSubjectPtr;

/**
 * The guest agent came or went: numbers of virConnectDomainEventAgentLifecycleState and ...Reason (since 1.2.11).
 */
typedef void (*virConnectDomainEventAgentLifecycleCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int state,
                                                            int reason,
                                                            void *opaque);

/**
 * The balloon leaves the guest `actual` KiB (since 0.10.0).
 */
typedef void (*virConnectDomainEventBalloonChangeCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           unsigned long long actual,
                                                           void *opaque);

/**
 * A block job on `disk`: numbers of virDomainBlockJobType and virConnectDomainEventBlockJobStatus (since 0.9.4).
 */
typedef void (*virConnectDomainEventBlockJobCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      const char *disk,
                                                      int type,
                                                      int status,
                                                      void *opaque);

/**
 * Writes to `dev` passed its threshold by `excess` bytes; `path` may be NULL (since 3.2.0).
 */
typedef void (*virConnectDomainEventBlockThresholdCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            const char *dev,
                                                            const char *path,
                                                            unsigned long long threshold,
                                                            unsigned long long excess,
                                                            void *opaque);

/**
 * The device of that alias is there (since 1.2.15).
 */
typedef void (*virConnectDomainEventDeviceAddedCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *devAlias,
                                                         void *opaque);

/**
 * The guest refused to give up the device of that alias (since 1.3.4).
 */
typedef void (*virConnectDomainEventDeviceRemovalFailedCallback)(virConnectPtr conn,
                                                                 virDomainPtr dom,
                                                                 const char *devAlias,
                                                                 void *opaque);

/**
 * The device of that alias is gone (since 1.1.1).
 */
typedef void (*virConnectDomainEventDeviceRemovedCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *devAlias,
                                                           void *opaque);

/**
 * The source of a disk changed: a virConnectDomainEventDiskChangeReason number (since 0.9.7).
 */
typedef void (*virConnectDomainEventDiskChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *oldSrcPath,
                                                        const char *newSrcPath,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * A client of the guest's screen: a virDomainEventGraphicsPhase number, both ends and who it is (since 0.8.0).
 */
typedef void (*virConnectDomainEventGraphicsCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int phase,
                                                      const virDomainEventGraphicsAddress *local,
                                                      const virDomainEventGraphicsAddress *remote,
                                                      const char *authScheme,
                                                      const virDomainEventGraphicsSubject *subject,
                                                      void *opaque);

/**
 * A disk's I/O error: its source, its alias and a virDomainEventIOErrorAction number (since 0.8.0).
 */
typedef void (*virConnectDomainEventIOErrorCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     const char *srcPath,
                                                     const char *devAlias,
                                                     int action,
                                                     void *opaque);

/**
 * A disk's I/O error: as virConnectDomainEventIOErrorCallback, with a reason such as "enospc", or "" (since 0.8.1).
 */
typedef void (*virConnectDomainEventIOErrorReasonCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *srcPath,
                                                           const char *devAlias,
                                                           int action,
                                                           const char *reason,
                                                           void *opaque);

/**
 * A job completed, with its statistics, which belong to the library (since 1.3.3).
 */
typedef void (*virConnectDomainEventJobCompletedCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          virTypedParameterPtr params,
                                                          int nparams,
                                                          void *opaque);

/**
 * The memory device of that alias has `size` KiB now (since 7.9.0).
 */
typedef void (*virConnectDomainEventMemoryDeviceSizeChangeCallback)(virConnectPtr conn,
                                                                    virDomainPtr dom,
                                                                    const char *alias,
                                                                    unsigned long long size,
                                                                    void *opaque);

/**
 * Memory failed: numbers of virDomainMemoryFailureRecipientType, ...ActionType and ...Flags (since 6.9.0).
 */
typedef void (*virConnectDomainEventMemoryFailureCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int recipient,
                                                           int action,
                                                           unsigned int flags,
                                                           void *opaque);

/**
 * Metadata changed: a virDomainMetadataType number and, for an element, its namespace (since 3.0.0).
 */
typedef void (*virConnectDomainEventMetadataChangeCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int type,
                                                            const char *nsuri,
                                                            void *opaque);

/**
 * A migration began this pass over the memory (since 1.3.2).
 */
typedef void (*virConnectDomainEventMigrationIterationCallback)(virConnectPtr conn,
                                                                virDomainPtr dom,
                                                                int iteration,
                                                                void *opaque);

/**
 * The guest suspended to memory; `reason` is 0 (since 0.9.11).
 */
typedef void (*virConnectDomainEventPMSuspendCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       int reason,
                                                       void *opaque);

/**
 * The guest suspended to disk; `reason` is 0 (since 1.0.0).
 */
typedef void (*virConnectDomainEventPMSuspendDiskCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int reason,
                                                           void *opaque);

/**
 * The guest woke up; `reason` is 0 (since 0.9.11).
 */
typedef void (*virConnectDomainEventPMWakeupCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int reason,
                                                      void *opaque);

/**
 * The guest set its clock: its offset to UTC in seconds (since 0.8.0).
 */
typedef void (*virConnectDomainEventRTCChangeCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       long long utcoffset,
                                                       void *opaque);

/**
 * A tray moved: a virDomainEventTrayChangeReason number (since 0.9.11).
 */
typedef void (*virConnectDomainEventTrayChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * Tunables changed: VIR_DOMAIN_TUNABLE_* names with new values, which belong to the library (since 1.2.9).
 */
typedef void (*virConnectDomainEventTunableCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     virTypedParameterPtr params,
                                                     int nparams,
                                                     void *opaque);

/**
 * The watchdog fired: a virDomainEventWatchdogAction number (since 0.8.0).
 */
typedef void (*virConnectDomainEventWatchdogCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int action,
                                                      void *opaque);

/**
 * The guest changed the MAC address of the interface of that alias (since 11.2.0).
 */
typedef void (*virConnectDomainEventNICMACChangeCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          const char *alias,
                                                          const char *oldMAC,
                                                          const char *newMAC,
                                                          void *opaque);

/**
 * Older name of virTypedParameter (since 0.2.3).
 */
typedef _virTypedParameter virSchedParameter;

/**
 * Older name of virTypedParameter (since 0.9.0).
 */
typedef _virTypedParameter virBlkioParameter;

/**
 * Older name of virTypedParameter (since 0.8.5).
 */
typedef _virTypedParameter virMemoryParameter;

/**
 * Pointer to a virSchedParameter (since 0.2.3).
 */
typedef virSchedParameter *virSchedParameterPtr;

/**
 * Pointer to a virBlkioParameter (since 0.9.0).
 */
typedef virBlkioParameter *virBlkioParameterPtr;

/**
 * Pointer to a virMemoryParameter (since 0.8.5).
 */
typedef virMemoryParameter *virMemoryParameterPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Starts a backup job of the domain's disks.
 *
 * - `domain`: the domain
 * - `backupXML`: the backup xml
 * - `checkpointXML`: the checkpoint xml
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `backupXML` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 6.0.0.
 */
int virDomainBackupBegin(virDomainPtr domain,
                         const char *backupXML,
                         const char *checkpointXML,
                         unsigned int flags);

/**
 * Describes the running backup job, as a domainbackup XML document.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 6.0.0.
 */
char *virDomainBackupGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Merges part of a disk's backing chain downwards.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `base`: bottom of the range, or NULL
 * - `top`: top of the range, or NULL
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virDomainBlockCommit(virDomainPtr dom,
                         const char *disk,
                         const char *base,
                         const char *top,
                         unsigned long bandwidth,
                         unsigned int flags);

/**
 * Copies a disk to a new destination while the domain runs.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `destxml`: the destxml
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `destxml` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.8.
 */
int virDomainBlockCopy(virDomainPtr dom,
                       const char *disk,
                       const char *destxml,
                       virTypedParameterPtr params,
                       int nparams,
                       unsigned int flags);

/**
 * Ends a block job, or pivots to its destination.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainBlockJobAbort(virDomainPtr dom,
                           const char *disk,
                           unsigned int flags);

/**
 * Limits a block job's bandwidth.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainBlockJobSetSpeed(virDomainPtr dom,
                              const char *disk,
                              unsigned long bandwidth,
                              unsigned int flags);

/**
 * Reads a piece of a disk as the guest sees it.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `offset`: where to begin, in bytes
 * - `size`: size in bytes
 * - `buffer`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL or empty; VIR_ERR_INVALID_ARG when `buffer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.2.
 */
int virDomainBlockPeek(virDomainPtr dom,
                       const char *disk,
                       unsigned long long offset,
                       size_t size,
                       void *buffer,
                       unsigned int flags);

/**
 * Pulls a disk's whole backing chain into its active layer.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainBlockPull(virDomainPtr dom,
                       const char *disk,
                       unsigned long bandwidth,
                       unsigned int flags);

/**
 * Pulls part of a disk's backing chain into its active layer.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `base`: bottom of the range, or NULL
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `base` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainBlockRebase(virDomainPtr dom,
                         const char *disk,
                         const char *base,
                         unsigned long bandwidth,
                         unsigned int flags);

/**
 * Changes a disk's size while the domain runs.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `size`: size in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virDomainBlockResize(virDomainPtr dom,
                         const char *disk,
                         unsigned long long size,
                         unsigned int flags);

/**
 * Reads a disk's statistics.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `stats`: the stats
 * - `size`: size in bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `stats` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.2.
 */
int virDomainBlockStats(virDomainPtr dom,
                        const char *disk,
                        virDomainBlockStatsPtr stats,
                        size_t size);

/**
 * Reads a disk's statistics as typed parameters.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.5.
 */
int virDomainBlockStatsFlags(virDomainPtr dom,
                             const char *disk,
                             virTypedParameterPtr params,
                             int *nparams,
                             unsigned int flags);

/**
 * Discards unused blocks of the guest's file systems, through the guest agent.
 *
 * - `dom`: the domain
 * - `mountPoint`: the mount point
 * - `minimum`: the minimum
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.1.
 */
int virDomainFSTrim(virDomainPtr dom,
                    const char *mountPoint,
                    unsigned long long minimum,
                    unsigned int flags);

/**
 * Reads the sizes of a disk in bytes: capacity, allocation and physical.
 *
 * - `domain`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `info`: structure to fill
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL or empty; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.1.
 */
int virDomainGetBlockInfo(virDomainPtr domain,
                          const char *disk,
                          virDomainBlockInfoPtr info,
                          unsigned int flags);

/**
 * Reads a disk's I/O throttling.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virDomainGetBlockIoTune(virDomainPtr dom,
                            const char *disk,
                            virTypedParameterPtr params,
                            int *nparams,
                            unsigned int flags);

/**
 * Reads the progress of a disk's block job.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `info`: structure to fill
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainGetBlockJobInfo(virDomainPtr dom,
                             const char *disk,
                             virDomainBlockJobInfoPtr info,
                             unsigned int flags);

/**
 * Lists the disks with an I/O error.
 *
 * - `dom`: the domain
 * - `errors`: the errors
 * - `maxerrors`: the maxerrors
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many were stored, or with `errors` NULL how many disks could have one; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `errors` is NULL although `maxerrors` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainGetDiskErrors(virDomainPtr dom,
                           virDomainDiskErrorPtr errors,
                           unsigned int maxerrors,
                           unsigned int flags);

/**
 * Reads a piece of the guest's memory.
 *
 * - `dom`: the domain
 * - `start`: the start
 * - `size`: size in bytes
 * - `buffer`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `buffer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.4.2.
 */
int virDomainMemoryPeek(virDomainPtr dom,
                        unsigned long long start,
                        size_t size,
                        void *buffer,
                        unsigned int flags);

/**
 * Changes a disk's I/O throttling.
 *
 * - `dom`: the domain
 * - `disk`: the disk, by target name such as "vda" or by source path
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.8.
 */
int virDomainSetBlockIoTune(virDomainPtr dom,
                            const char *disk,
                            virTypedParameterPtr params,
                            int nparams,
                            unsigned int flags);

/**
 * Asks for an event when a disk's image grows past a size in bytes.
 *
 * - `domain`: the domain
 * - `dev`: the device
 * - `threshold`: the threshold
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dev` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.1.0.
 */
int virDomainSetBlockThreshold(virDomainPtr domain,
                               const char *dev,
                               unsigned long long threshold,
                               unsigned int flags);

/**
 * Removes a throttle group from the domain.
 *
 * - `dom`: the domain
 * - `group`: the group
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `group` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 11.2.0.
 */
int virDomainDelThrottleGroup(virDomainPtr dom,
                              const char *group,
                              unsigned int flags);

/**
 * Adds a throttle group to the domain or changes it.
 *
 * - `dom`: the domain
 * - `group`: the group
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `group` is NULL; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 11.2.0.
 */
int virDomainSetThrottleGroup(virDomainPtr dom,
                              const char *group,
                              virTypedParameterPtr params,
                              int nparams,
                              unsigned int flags);

/**
 * Converts a native configuration into a domain XML document.
 *
 * - `conn`: the connection
 * - `nativeFormat`: the native format
 * - `nativeConfig`: the native config
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nativeFormat` is NULL; VIR_ERR_INVALID_ARG when `nativeConfig` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
char *virConnectDomainXMLFromNative(virConnectPtr conn,
                                    const char *nativeFormat,
                                    const char *nativeConfig,
                                    unsigned int flags);

/**
 * Converts a domain XML document into the hypervisor's native configuration.
 *
 * - `conn`: the connection
 * - `nativeFormat`: the native format
 * - `domainXml`: the domain xml
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nativeFormat` is NULL; VIR_ERR_INVALID_ARG when `domainXml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
char *virConnectDomainXMLToNative(virConnectPtr conn,
                                  const char *nativeFormat,
                                  const char *domainXml,
                                  unsigned int flags);

/**
 * Describes what an emulator can give a guest, as a domainCapabilities XML document.
 *
 * - `conn`: the connection
 * - `emulatorbin`: the emulatorbin
 * - `arch`: architecture such as "x86_64"
 * - `machine`: machine type, or NULL
 * - `virttype`: virtualization type, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.7.
 */
char *virConnectGetDomainCapabilities(virConnectPtr conn,
                                      const char *emulatorbin,
                                      const char *arch,
                                      const char *machine,
                                      const char *virttype,
                                      unsigned int flags);

/**
 * Defines a domain, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.1.
 */
virDomainPtr virDomainDefineXML(virConnectPtr conn,
                                const char *xml);

/**
 * Defines a domain, or replaces its definition, with flags.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.12.
 */
virDomainPtr virDomainDefineXMLFlags(virConnectPtr conn,
                                     const char *xml,
                                     unsigned int flags);

/**
 * Lists deprecation and tainting messages about the domain.
 *
 * - `domain`: the domain
 * - `msgs`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are; -1 in case of error. The caller frees each text and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `msgs` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.1.0.
 */
int virDomainGetMessages(virDomainPtr domain,
                         char ***msgs,
                         unsigned int flags);

/**
 * Reads the domain's title, description or the custom metadata of a namespace.
 *
 * - `domain`: the domain
 * - `type`: what it is about
 * - `uri`: XML namespace
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
char *virDomainGetMetadata(virDomainPtr domain, int type, const char *uri, unsigned int flags);

/**
 * Gives the kind of operating system interface of the domain, such as "hvm".
 *
 * - `domain`: the domain
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
char *virDomainGetOSType(virDomainPtr domain);

/**
 * Reads the domain's security label.
 *
 * - `domain`: the domain
 * - `seclabel`: the seclabel
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `seclabel` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virDomainGetSecurityLabel(virDomainPtr domain,
                              virSecurityLabelPtr seclabel);

/**
 * Reads the domain's security labels of all drivers.
 *
 * - `domain`: the domain
 * - `seclabels`: where to store the result
 *
 * Returns how many there are; -1 in case of error. The caller frees the array.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `seclabels` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.0.
 */
int virDomainGetSecurityLabelList(virDomainPtr domain,
                                  virSecurityLabelPtr *seclabels);

/**
 * Describes the domain as an XML document.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
char *virDomainGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Renames an inactive domain.
 *
 * - `dom`: the domain
 * - `new_name`: the new name
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `new_name` is NULL or empty; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.19.
 */
int virDomainRename(virDomainPtr dom,
                    const char *new_name,
                    unsigned int flags);

/**
 * Changes the domain's title, description or the custom metadata of a namespace.
 *
 * - `domain`: the domain
 * - `type`: what it is about
 * - `metadata`: the metadata
 * - `key`: namespace prefix
 * - `uri`: XML namespace
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainSetMetadata(virDomainPtr domain,
                         int type,
                         const char *metadata,
                         const char *key,
                         const char *uri,
                         unsigned int flags);

/**
 * Removes the domain's definition. Refused while an inactive domain has snapshots, checkpoints, a managed save image or NVRAM.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.1.
 */
int virDomainUndefine(virDomainPtr domain);

/**
 * Removes the domain's definition and what the flags name with it.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainUndefineFlags(virDomainPtr domain,
                           unsigned int flags);

/**
 * Adds a device to the running domain.
 *
 * - `domain`: the domain
 * - `xml`: the XML document
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.9.
 */
int virDomainAttachDevice(virDomainPtr domain,
                          const char *xml);

/**
 * Adds a device to the running domain, its configuration, or both.
 *
 * - `domain`: the domain
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
int virDomainAttachDeviceFlags(virDomainPtr domain,
                               const char *xml,
                               unsigned int flags);

/**
 * Removes a device from the running domain.
 *
 * - `domain`: the domain
 * - `xml`: the XML document
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.9.
 */
int virDomainDetachDevice(virDomainPtr domain,
                          const char *xml);

/**
 * Removes the device with an alias from the domain.
 *
 * - `domain`: the domain
 * - `alias`: the alias
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `alias` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.4.0.
 */
int virDomainDetachDeviceAlias(virDomainPtr domain,
                               const char *alias,
                               unsigned int flags);

/**
 * Removes a device from the running domain, its configuration, or both.
 *
 * - `domain`: the domain
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
int virDomainDetachDeviceFlags(virDomainPtr domain,
                               const char *xml,
                               unsigned int flags);

/**
 * Gives the domain open file descriptors under a name its XML refers to.
 *
 * - `domain`: the domain
 * - `name`: the name
 * - `nfds`: the nfds
 * - `fds`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nfds` is 0; VIR_ERR_INVALID_ARG when `fds` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 9.0.0.
 */
int virDomainFDAssociate(virDomainPtr domain,
                         const char *name,
                         unsigned int nfds,
                         int *fds,
                         unsigned int flags);

/**
 * Reads an interface's statistics.
 *
 * - `dom`: the domain
 * - `device`: the device
 * - `stats`: the stats
 * - `size`: size in bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `device` is NULL; VIR_ERR_INVALID_ARG when `stats` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.3.2.
 */
int virDomainInterfaceStats(virDomainPtr dom,
                            const char *device,
                            virDomainInterfaceStatsPtr stats,
                            size_t size);

/**
 * Changes a device of the running domain, its configuration, or both.
 *
 * - `domain`: the domain
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainUpdateDeviceFlags(virDomainPtr domain,
                               const char *xml,
                               unsigned int flags);

/**
 * Registers a callback for one kind of domain event. The connection stays open until the registration is ended.
 *
 * - `conn`: the connection
 * - `dom`: the domain whose events are wanted, or NULL for all domains
 * - `eventID`: a virDomainEventID
 * - `cb`: a function of the kind's callback type, cast with VIR_DOMAIN_EVENT_CALLBACK. It runs in the event loop's
 *   thread and may call anything; the domain's handle is gone when it returns, unless it takes a reference
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns the id of the registration for virConnectDomainEventDeregisterAny; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN or VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL,
 * `eventID` is no event or the domain is one of another connection; VIR_ERR_INTERNAL_ERROR without an event loop.
 *
 * Since libvirt 0.8.0.
 */
int virConnectDomainEventRegisterAny(virConnectPtr conn,
                                     virDomainPtr dom,
                                     int eventID,
                                     virConnectDomainEventGenericCallback cb,
                                     void *opaque,
                                     virFreeCallback freecb);

/**
 * Ends a registration of virConnectDomainEventRegisterAny: the callback is not called again.
 *
 * - `conn`: the connection
 * - `callbackID`: the id of the registration
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration.
 *
 * Since libvirt 0.8.0.
 */
int virConnectDomainEventDeregisterAny(virConnectPtr conn,
                                       int callbackID);

/**
 * Registers a callback for life cycle events of all domains: the former way. Each function can be registered once.
 *
 * - `conn`: the connection
 * - `cb`: the callback
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or registered already;
 * VIR_ERR_INTERNAL_ERROR without an event loop.
 *
 * Since libvirt 0.5.0.
 */
int virConnectDomainEventRegister(virConnectPtr conn,
                                  virConnectDomainEventCallback cb,
                                  void *opaque,
                                  virFreeCallback freecb);

/**
 * Ends a registration of virConnectDomainEventRegister: the callback is not called again.
 *
 * - `conn`: the connection
 * - `cb`: the registered callback
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or not registered.
 *
 * Since libvirt 0.5.0.
 */
int virConnectDomainEventDeregister(virConnectPtr conn,
                                    virConnectDomainEventCallback cb);

/**
 * Sets how long the library waits for the guest agent's answers.
 *
 * - `domain`: the domain
 * - `timeout`: the timeout
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.10.0.
 */
int virDomainAgentSetResponseTimeout(virDomainPtr domain,
                                     int timeout,
                                     unsigned int flags);

/**
 * Lists the SSH keys that a guest user accepts, through the guest agent.
 *
 * - `domain`: the domain
 * - `user`: name of the user
 * - `keys`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are; -1 in case of error. The caller frees each text and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `keys` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 6.10.0.
 */
int virDomainAuthorizedSSHKeysGet(virDomainPtr domain,
                                  const char *user,
                                  char ***keys,
                                  unsigned int flags);

/**
 * Changes the SSH keys that a guest user accepts, through the guest agent.
 *
 * - `domain`: the domain
 * - `user`: name of the user
 * - `keys`: the keys
 * - `nkeys`: the nkeys
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `keys` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 6.10.0.
 */
int virDomainAuthorizedSSHKeysSet(virDomainPtr domain,
                                  const char *user,
                                  const char **keys,
                                  unsigned int nkeys,
                                  unsigned int flags);

/**
 * Freezes file systems inside the guest, through the guest agent.
 *
 * - `dom`: the domain
 * - `mountpoints`: the mountpoints
 * - `nmountpoints`: the nmountpoints
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many file systems were frozen; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `mountpoints` is NULL although `nmountpoints` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.5.
 */
int virDomainFSFreeze(virDomainPtr dom,
                      const char **mountpoints,
                      unsigned int nmountpoints,
                      unsigned int flags);

/**
 * Thaws file systems inside the guest, through the guest agent.
 *
 * - `dom`: the domain
 * - `mountpoints`: the mountpoints
 * - `nmountpoints`: the nmountpoints
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many file systems were thawed; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `mountpoints` is NULL although `nmountpoints` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.5.
 */
int virDomainFSThaw(virDomainPtr dom,
                    const char **mountpoints,
                    unsigned int nmountpoints,
                    unsigned int flags);

/**
 * Asks the guest agent about users, operating system, time zone, file systems and more.
 *
 * - `domain`: the domain
 * - `types`: the types
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.7.0.
 */
int virDomainGetGuestInfo(virDomainPtr domain,
                          unsigned int types,
                          virTypedParameterPtr *params,
                          int *nparams,
                          unsigned int flags);

/**
 * Asks for the guest's host name.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.0.
 */
char *virDomainGetHostname(virDomainPtr domain,
                           unsigned int flags);

/**
 * Reads the launch security of a confidential guest.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
int virDomainGetLaunchSecurityInfo(virDomainPtr domain,
                                   virTypedParameterPtr *params,
                                   int *nparams,
                                   unsigned int flags);

/**
 * Reads the guest's clock, in seconds and nanoseconds since 1970.
 *
 * - `dom`: the domain
 * - `seconds`: seconds since 1970
 * - `nseconds`: nanoseconds
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.5.
 */
int virDomainGetTime(virDomainPtr dom,
                     long long *seconds,
                     unsigned int *nseconds,
                     unsigned int flags);

/**
 * Sends the guest a non-maskable interrupt.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virDomainInjectNMI(virDomainPtr domain,
                       unsigned int flags);

/**
 * Connects a stream to a channel of the guest.
 *
 * - `dom`: the domain
 * - `name`: the name
 * - `st`: the stream
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.2.
 */
int virDomainOpenChannel(virDomainPtr dom,
                         const char *name,
                         virStreamPtr st,
                         unsigned int flags);

/**
 * Connects a stream to a console of the guest.
 *
 * - `dom`: the domain
 * - `dev_name`: the dev name
 * - `st`: the stream
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.6.
 */
int virDomainOpenConsole(virDomainPtr dom,
                         const char *dev_name,
                         virStreamPtr st,
                         unsigned int flags);

/**
 * Connects a socket to a graphics server of the guest.
 *
 * - `dom`: the domain
 * - `idx`: the idx
 * - `fd`: the fd
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `fd` is negative; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.7.
 */
int virDomainOpenGraphics(virDomainPtr dom,
                          unsigned int idx,
                          int fd,
                          unsigned int flags);

/**
 * Opens a socket connected to a graphics server of the guest.
 *
 * - `dom`: the domain
 * - `idx`: the idx
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.8.
 */
int virDomainOpenGraphicsFD(virDomainPtr dom,
                            unsigned int idx,
                            unsigned int flags);

/**
 * Asks the guest to suspend itself.
 *
 * - `dom`: the domain
 * - `target`: what to suspend to: a virNodeSuspendTarget number
 * - `duration`: how long in seconds, 0 for ever
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainPMSuspendForDuration(virDomainPtr dom,
                                  unsigned int target,
                                  unsigned long long duration,
                                  unsigned int flags);

/**
 * Wakes a guest that suspended itself.
 *
 * - `dom`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.11.
 */
int virDomainPMWakeup(virDomainPtr dom,
                      unsigned int flags);

/**
 * Takes a picture of the guest's screen and sends it through a stream; gives its MIME type.
 *
 * - `domain`: the domain
 * - `stream`: the stream
 * - `screen`: the screen
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the MIME type, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
char *virDomainScreenshot(virDomainPtr domain,
                          virStreamPtr stream,
                          unsigned int screen,
                          unsigned int flags);

/**
 * Sends key presses to the guest.
 *
 * - `domain`: the domain
 * - `codeset`: a virKeycodeSet number
 * - `holdtime`: how long to hold the keys in milliseconds
 * - `keycodes`: the key codes
 * - `nkeycodes`: how many key codes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `keycodes` is NULL; VIR_ERR_INVALID_ARG when `nkeycodes` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virDomainSendKey(virDomainPtr domain,
                     unsigned int codeset,
                     unsigned int holdtime,
                     unsigned int *keycodes,
                     int nkeycodes,
                     unsigned int flags);

/**
 * Sends a signal to a process inside the guest.
 *
 * - `domain`: the domain
 * - `pid_value`: the pid value
 * - `signum`: the signum
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `pid_value` is 0; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.1.
 */
int virDomainSendProcessSignal(virDomainPtr domain,
                               long long pid_value,
                               unsigned int signum,
                               unsigned int flags);

/**
 * Sets the launch secret of a confidential guest.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 8.0.0.
 */
int virDomainSetLaunchSecurityState(virDomainPtr domain,
                                    virTypedParameterPtr params,
                                    int nparams,
                                    unsigned int flags);

/**
 * Sets the guest's clock, in seconds and nanoseconds since 1970.
 *
 * - `dom`: the domain
 * - `seconds`: seconds since 1970
 * - `nseconds`: nanoseconds
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.5.
 */
int virDomainSetTime(virDomainPtr dom,
                     long long seconds,
                     unsigned int nseconds,
                     unsigned int flags);

/**
 * Sets the password of a user inside the guest.
 *
 * - `dom`: the domain
 * - `user`: name of the user
 * - `password`: the password
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `password` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.16.
 */
int virDomainSetUserPassword(virDomainPtr dom,
                             const char *user,
                             const char *password,
                             unsigned int flags);

/**
 * Reloads the certificates of a graphics server of the domain.
 *
 * - `domain`: the domain
 * - `type`: what it is about
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 10.2.0.
 */
int virDomainGraphicsReload(virDomainPtr domain,
                            unsigned int type,
                            unsigned int flags);

/**
 * Asks the domain's current background job to stop.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
int virDomainAbortJob(virDomainPtr domain);

/**
 * Asks the domain's current background job to stop, with flags.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 8.5.0.
 */
int virDomainAbortJobFlags(virDomainPtr domain,
                           unsigned int flags);

/**
 * Reads the progress of the domain's background job.
 *
 * - `domain`: the domain
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.7.
 */
int virDomainGetJobInfo(virDomainPtr domain,
                        virDomainJobInfoPtr info);

/**
 * Reads the progress of the domain's background job as typed parameters.
 *
 * - `domain`: the domain
 * - `type`: what it is about
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `type` is NULL; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.3.
 */
int virDomainGetJobStats(virDomainPtr domain,
                         int *type,
                         virTypedParameterPtr *params,
                         int *nparams,
                         unsigned int flags);

/**
 * Starts measuring how fast the guest writes to memory.
 *
 * - `domain`: the domain
 * - `seconds`: seconds since 1970
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.2.0.
 */
int virDomainStartDirtyRateCalc(virDomainPtr domain,
                                int seconds,
                                unsigned int flags);

/**
 * Starts a defined domain.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.1.
 */
int virDomainCreate(virDomainPtr domain);

/**
 * Starts a defined domain and hands it open file descriptors.
 *
 * - `domain`: the domain
 * - `nfiles`: the nfiles
 * - `files`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.1.
 */
int virDomainCreateWithFiles(virDomainPtr domain,
                             unsigned int nfiles,
                             int *files,
                             unsigned int flags);

/**
 * Starts a defined domain, with flags.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.2.
 */
int virDomainCreateWithFlags(virDomainPtr domain,
                             unsigned int flags);

/**
 * Creates and starts a domain from an XML document; it is transient unless already defined.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
virDomainPtr virDomainCreateXML(virConnectPtr conn,
                                const char *xmlDesc,
                                unsigned int flags);

/**
 * Creates and starts a domain and hands it open file descriptors.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `nfiles`: the nfiles
 * - `files`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.1.
 */
virDomainPtr virDomainCreateXMLWithFiles(virConnectPtr conn,
                                         const char *xmlDesc,
                                         unsigned int nfiles,
                                         int *files,
                                         unsigned int flags);

/**
 * Ends the guest at once, as pulling the plug does. Refused for a transient domain with snapshots or checkpoints.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainDestroy(virDomainPtr domain);

/**
 * Ends the guest at once, with flags. VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA lets a transient domain's snapshot metadata go with it.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainDestroyFlags(virDomainPtr domain,
                          unsigned int flags);

/**
 * Tells whether the domain starts with the host.
 *
 * - `domain`: the domain
 * - `autostart`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virDomainGetAutostart(virDomainPtr domain,
                          int *autostart);

/**
 * Reads the state of the channel that controls the domain.
 *
 * - `domain`: the domain
 * - `info`: structure to fill
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virDomainGetControlInfo(virDomainPtr domain,
                            virDomainControlInfoPtr info,
                            unsigned int flags);

/**
 * Reads the domain's state, memory in KiB, number of virtual CPUs and CPU time in nanoseconds.
 *
 * - `domain`: the domain
 * - `info`: structure to fill
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainGetInfo(virDomainPtr domain,
                     virDomainInfoPtr info);

/**
 * Reads the domain's state and the reason for it.
 *
 * - `domain`: the domain
 * - `state`: where to store the state
 * - `reason`: where to store the reason, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `state` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virDomainGetState(virDomainPtr domain,
                      int *state,
                      int *reason,
                      unsigned int flags);

/**
 * Asks the guest to reboot. Refused for a transient domain with snapshots or checkpoints whose reboot means its end.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.0.
 */
int virDomainReboot(virDomainPtr domain,
                    unsigned int flags);

/**
 * Resets the guest at once, as the reset button does.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.7.
 */
int virDomainReset(virDomainPtr domain,
                   unsigned int flags);

/**
 * Resumes a paused domain.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainResume(virDomainPtr domain);

/**
 * Sets whether the domain starts with the host.
 *
 * - `domain`: the domain
 * - `autostart`: 0 or 1
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virDomainSetAutostart(virDomainPtr domain,
                          int autostart);

/**
 * Sets what happens when the guest powers off, reboots or crashes.
 *
 * - `domain`: the domain
 * - `type`: what it is about
 * - `action`: the action
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.9.0.
 */
int virDomainSetLifecycleAction(virDomainPtr domain,
                                unsigned int type,
                                unsigned int action,
                                unsigned int flags);

/**
 * Asks the guest to shut down. Refused for a transient domain with snapshots or checkpoints.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainShutdown(virDomainPtr domain);

/**
 * Asks the guest to shut down by the means the flags name. Refused for a transient domain with snapshots or checkpoints.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainShutdownFlags(virDomainPtr domain,
                           unsigned int flags);

/**
 * Pauses the domain; it keeps its memory but gets no CPU time.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainSuspend(virDomainPtr domain);

/**
 * Tells whether the domain starts the next time the host boots.
 *
 * - `domain`: the domain
 * - `autostart`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 11.2.0.
 */
int virDomainGetAutostartOnce(virDomainPtr domain,
                              int *autostart);

/**
 * Sets whether the domain starts the next time the host boots.
 *
 * - `domain`: the domain
 * - `autostart`: 0 or 1
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 11.2.0.
 */
int virDomainSetAutostartOnce(virDomainPtr domain,
                              int autostart);

/**
 * The former name of virDomainCreateXML.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of virDomainCreateFlags
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: as virDomainCreateXML.
 *
 * Since libvirt 0.0.3.
 */
virDomainPtr virDomainCreateLinux(virConnectPtr conn, const char *xmlDesc, unsigned int flags);

/**
 * Lists the domains that the filter flags select.
 *
 * - `conn`: the connection
 * - `domains`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.13.
 */
int virConnectListAllDomains(virConnectPtr conn,
                             virDomainPtr **domains,
                             unsigned int flags);

/**
 * Lists the names of the defined domains that are not running.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.1.
 */
int virConnectListDefinedDomains(virConnectPtr conn,
                                 char **names,
                                 int maxnames);

/**
 * Lists the ids of the running domains.
 *
 * - `conn`: the connection
 * - `ids`: where to store the result
 * - `maxids`: the maxids
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `ids` is NULL although `maxids` is not 0; VIR_ERR_INVALID_ARG when `maxids` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virConnectListDomains(virConnectPtr conn,
                          int *ids,
                          int maxids);

/**
 * Counts the defined domains that are not running.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.5.
 */
int virConnectNumOfDefinedDomains(virConnectPtr conn);

/**
 * Counts the running domains.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virConnectNumOfDomains(virConnectPtr conn);

/**
 * Gives back a reference to the domain's handle; the domain itself stays.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
int virDomainFree(virDomainPtr domain);

/**
 * Gives the connection behind the domain's handle. No reference is added.
 *
 * - `dom`: the domain
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
 *
 * Since libvirt 0.3.0.
 */
virConnectPtr virDomainGetConnect(virDomainPtr dom);

/**
 * Gives the domain's name. The text belongs to the handle.
 *
 * - `domain`: the domain
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
const char *virDomainGetName(virDomainPtr domain);

/**
 * Gives the domain's UUID as 16 raw bytes.
 *
 * - `domain`: the domain
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 0.0.5.
 */
int virDomainGetUUID(virDomainPtr domain, unsigned char *uuid);

/**
 * Gives the domain's UUID as text.
 *
 * - `domain`: the domain
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 0.1.1.
 */
int virDomainGetUUIDString(virDomainPtr domain, char *buf);

/**
 * Tells whether the domain is active: 1 or 0.
 *
 * - `dom`: the domain
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virDomainIsActive(virDomainPtr dom);

/**
 * Tells whether the domain has a definition that outlives it: 1 or 0.
 *
 * - `dom`: the domain
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virDomainIsPersistent(virDomainPtr dom);

/**
 * Tells whether the domain's definition changed since it was started.
 *
 * - `dom`: the domain
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.6.
 */
int virDomainIsUpdated(virDomainPtr dom);

/**
 * Finds a running domain by its id.
 *
 * - `conn`: the connection
 * - `id`: the id
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `id` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
virDomainPtr virDomainLookupByID(virConnectPtr conn,
                                 int id);

/**
 * Finds a domain by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
virDomainPtr virDomainLookupByName(virConnectPtr conn,
                                   const char *name);

/**
 * Finds a domain by its raw UUID.
 *
 * - `conn`: the connection
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.5.
 */
virDomainPtr virDomainLookupByUUID(virConnectPtr conn,
                                   const unsigned char *uuid);

/**
 * Finds a domain by its UUID as text.
 *
 * - `conn`: the connection
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 0.1.1.
 */
virDomainPtr virDomainLookupByUUIDString(virConnectPtr conn,
                                         const char *uuidstr);

/**
 * Adds a reference to the domain's handle; each one needs a Free of its own.
 *
 * - `domain`: the domain
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virDomainRef(virDomainPtr domain);

/**
 * Gives the domain's id, as it was when the handle was made or last used to start or end the domain.
 *
 * - `domain`: the domain
 *
 * Returns the id; (unsigned int)-1 when it is not running or in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
 *
 * Since libvirt 0.0.3.
 */
unsigned int virDomainGetID(virDomainPtr domain);

/**
 * Gives the domain's maximum memory in KiB.
 *
 * - `domain`: the domain
 *
 * Returns the size; 0 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
unsigned long virDomainGetMaxMemory(virDomainPtr domain);

/**
 * Reads the guest's memory statistics: virDomainMemoryStatTags and values.
 *
 * - `dom`: the domain
 * - `stats`: the stats
 * - `nr_stats`: the nr stats
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many values were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.5.
 */
int virDomainMemoryStats(virDomainPtr dom,
                         virDomainMemoryStatPtr stats,
                         unsigned int nr_stats,
                         unsigned int flags);

/**
 * Sets the domain's maximum memory in KiB.
 *
 * - `domain`: the domain
 * - `memory`: size in KiB
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainSetMaxMemory(virDomainPtr domain,
                          unsigned long memory);

/**
 * Sets the memory in KiB that the guest has now.
 *
 * - `domain`: the domain
 * - `memory`: size in KiB
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.1.
 */
int virDomainSetMemory(virDomainPtr domain,
                       unsigned long memory);

/**
 * Sets the domain's memory in KiB: current or maximum, running or configured.
 *
 * - `domain`: the domain
 * - `memory`: size in KiB
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virDomainSetMemoryFlags(virDomainPtr domain,
                            unsigned long memory,
                            unsigned int flags);

/**
 * Sets how often in seconds the balloon collects memory statistics.
 *
 * - `domain`: the domain
 * - `period`: the period
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `period` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.1.
 */
int virDomainSetMemoryStatsPeriod(virDomainPtr domain,
                                  int period,
                                  unsigned int flags);

/**
 * Reads the size in bytes of the compression cache of migrations.
 *
 * - `domain`: the domain
 * - `cacheSize`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cacheSize` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.3.
 */
int virDomainMigrateGetCompressionCache(virDomainPtr domain,
                                        unsigned long long *cacheSize,
                                        unsigned int flags);

/**
 * Reads how long in milliseconds a migration may stop the guest.
 *
 * - `domain`: the domain
 * - `downtime`: where to store the result
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `downtime` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.7.0.
 */
int virDomainMigrateGetMaxDowntime(virDomainPtr domain,
                                   unsigned long long *downtime,
                                   unsigned int flags);

/**
 * Reads the bandwidth in MiB/s a migration may use.
 *
 * - `domain`: the domain
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `bandwidth` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.5.
 */
int virDomainMigrateGetMaxSpeed(virDomainPtr domain,
                                unsigned long *bandwidth,
                                unsigned int flags);

/**
 * Sets the size in bytes of the compression cache of migrations.
 *
 * - `domain`: the domain
 * - `cacheSize`: the cache size
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.3.
 */
int virDomainMigrateSetCompressionCache(virDomainPtr domain,
                                        unsigned long long cacheSize,
                                        unsigned int flags);

/**
 * Sets how long in milliseconds a migration may stop the guest.
 *
 * - `domain`: the domain
 * - `downtime`: the downtime
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainMigrateSetMaxDowntime(virDomainPtr domain,
                                   unsigned long long downtime,
                                   unsigned int flags);

/**
 * Sets the bandwidth in MiB/s a migration may use.
 *
 * - `domain`: the domain
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virDomainMigrateSetMaxSpeed(virDomainPtr domain,
                                unsigned long bandwidth,
                                unsigned int flags);

/**
 * Switches a running migration to post-copy.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.3.3.
 */
int virDomainMigrateStartPostCopy(virDomainPtr domain,
                                  unsigned int flags);

/**
 * Migrates the domain to the host a URI names.
 *
 * - `domain`: the domain
 * - `duri`: the duri
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 * - `dname`: the dname
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `duri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.2.
 */
int virDomainMigrateToURI(virDomainPtr domain,
                          const char *duri,
                          unsigned long flags,
                          const char *dname,
                          unsigned long bandwidth);

/**
 * Migrates the domain to the host a URI names, with a definition and a migration URI.
 *
 * - `domain`: the domain
 * - `dconnuri`: the dconnuri
 * - `miguri`: the miguri
 * - `dxml`: definition to use instead, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 * - `dname`: the dname
 * - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dconnuri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virDomainMigrateToURI2(virDomainPtr domain,
                           const char *dconnuri,
                           const char *miguri,
                           const char *dxml,
                           unsigned long flags,
                           const char *dname,
                           unsigned long bandwidth);

/**
 * Migrates the domain to the host a URI names, with typed parameters.
 *
 * - `domain`: the domain
 * - `dconnuri`: the dconnuri
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dconnuri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.1.0.
 */
int virDomainMigrateToURI3(virDomainPtr domain,
                           const char *dconnuri,
                           virTypedParameterPtr params,
                           unsigned int nparams,
                           unsigned int flags);

/**
 * Migrates the domain to the host of another connection.
 *
 * - `domain`: the domain
 * - `dconn`: connection to the destination
 * - `flags`: bitwise-OR of virDomainMigrateFlags
 * - `dname`: name on the destination, or NULL
 * - `uri`: where the guest's memory goes, or NULL
 * - `bandwidth`: limit in MiB/s, 0 for none
 *
 * Returns a new handle on the destination, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
 *
 * Since libvirt 0.3.2.
 */
virDomainPtr virDomainMigrate(virDomainPtr domain,
                              virConnectPtr dconn,
                              unsigned long flags,
                              const char *dname,
                              const char *uri,
                              unsigned long bandwidth);

/**
 * Migrates the domain to the host of another connection.
 *
 * - `domain`: the domain
 * - `dconn`: connection to the destination
 * - `dxml`: definition on the destination, or NULL
 * - `flags`: bitwise-OR of virDomainMigrateFlags
 * - `dname`: name on the destination, or NULL
 * - `uri`: where the guest's memory goes, or NULL
 * - `bandwidth`: limit in MiB/s, 0 for none
 *
 * Returns a new handle on the destination, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
 *
 * Since libvirt 0.9.2.
 */
virDomainPtr virDomainMigrate2(virDomainPtr domain,
                               virConnectPtr dconn,
                               const char *dxml,
                               unsigned long flags,
                               const char *dname,
                               const char *uri,
                               unsigned long bandwidth);

/**
 * Migrates the domain to the host of another connection.
 *
 * - `domain`: the domain
 * - `dconn`: connection to the destination
 * - `params`: typed parameters
 * - `nparams`: how many
 * - `flags`: bitwise-OR of virDomainMigrateFlags
 *
 * Returns a new handle on the destination, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
 *
 * Since libvirt 1.1.0.
 */
virDomainPtr virDomainMigrate3(virDomainPtr domain,
                               virConnectPtr dconn,
                               virTypedParameterPtr params,
                               unsigned int nparams,
                               unsigned int flags);

/**
 * Writes the guest's memory to a file on the host, for analysis.
 *
 * - `domain`: the domain
 * - `to`: path of the file to write
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.9.
 */
int virDomainCoreDump(virDomainPtr domain,
                      const char *to,
                      unsigned int flags);

/**
 * Writes the guest's memory to a file on the host in a given format.
 *
 * - `domain`: the domain
 * - `to`: path of the file to write
 * - `dumpformat`: the dumpformat
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.3.
 */
int virDomainCoreDumpWithFormat(virDomainPtr domain,
                                const char *to,
                                unsigned int dumpformat,
                                unsigned int flags);

/**
 * Tells whether the domain has a managed save image.
 *
 * - `dom`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainHasManagedSaveImage(virDomainPtr dom, unsigned int flags);

/**
 * Saves the domain's memory to a file the library manages and ends it; the next start resumes it.
 *
 * - `dom`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainManagedSave(virDomainPtr dom,
                         unsigned int flags);

/**
 * Changes the definition inside the domain's managed save image.
 *
 * - `domain`: the domain
 * - `dxml`: definition to use instead, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.7.0.
 */
int virDomainManagedSaveDefineXML(virDomainPtr domain,
                                  const char *dxml,
                                  unsigned int flags);

/**
 * Describes the domain as its managed save image holds it.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.7.0.
 */
char *virDomainManagedSaveGetXMLDesc(virDomainPtr domain, unsigned int flags);

/**
 * Removes the domain's managed save image.
 *
 * - `dom`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virDomainManagedSaveRemove(virDomainPtr dom,
                               unsigned int flags);

/**
 * Resumes a domain from a file that virDomainSave wrote.
 *
 * - `conn`: the connection
 * - `from`: path of the file to read
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `from` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainRestore(virConnectPtr conn,
                     const char *from);

/**
 * Resumes a domain from a save file, with flags and a definition.
 *
 * - `conn`: the connection
 * - `from`: path of the file to read
 * - `dxml`: definition to use instead, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `from` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainRestoreFlags(virConnectPtr conn,
                          const char *from,
                          const char *dxml,
                          unsigned int flags);

/**
 * Resumes a domain from a save file that typed parameters name.
 *
 * - `conn`: the connection
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 8.4.0.
 */
int virDomainRestoreParams(virConnectPtr conn,
                           virTypedParameterPtr params,
                           int nparams,
                           unsigned int flags);

/**
 * Saves the domain's memory to a file and ends it.
 *
 * - `domain`: the domain
 * - `to`: path of the file to write
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.0.3.
 */
int virDomainSave(virDomainPtr domain,
                  const char *to);

/**
 * Saves the domain's memory to a file and ends it, with flags and a definition.
 *
 * - `domain`: the domain
 * - `to`: path of the file to write
 * - `dxml`: definition to use instead, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainSaveFlags(virDomainPtr domain,
                       const char *to,
                       const char *dxml,
                       unsigned int flags);

/**
 * Changes the definition inside a save file.
 *
 * - `conn`: the connection
 * - `file`: path of the save file
 * - `dxml`: definition to use instead, or NULL
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `file` is NULL; VIR_ERR_INVALID_ARG when `dxml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
int virDomainSaveImageDefineXML(virConnectPtr conn,
                                const char *file,
                                const char *dxml,
                                unsigned int flags);

/**
 * Describes the domain as a save file holds it.
 *
 * - `conn`: the connection
 * - `file`: path of the save file
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `file` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.4.
 */
char *virDomainSaveImageGetXMLDesc(virConnectPtr conn,
                                   const char *file,
                                   unsigned int flags);

/**
 * Saves the domain's memory as typed parameters say, and ends it.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 8.4.0.
 */
int virDomainSaveParams(virDomainPtr domain,
                        virTypedParameterPtr params,
                        int nparams,
                        unsigned int flags);

/**
 * Reads the statistics of all domains that the flags select.
 *
 * - `conn`: the connection
 * - `stats`: bitwise-OR of virDomainStatsTypes, 0 for all groups
 * - `retStats`: where to store the list
 * - `flags`: bitwise-OR of virConnectGetAllDomainStatsFlags
 *
 * Returns how many records there are, with a NULL behind the last; -1 in case of error. The caller frees the list
 * with virDomainStatsRecordListFree.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `retStats` is NULL; VIR_ERR_NO_SUPPORT when
 * the driver cannot do it.
 *
 * Since libvirt 1.2.8.
 */
int virConnectGetAllDomainStats(virConnectPtr conn,
                                unsigned int stats,
                                virDomainStatsRecordPtr **retStats,
                                unsigned int flags);

/**
 * Reads the statistics of some domains of one connection.
 *
 * - `doms`: NULL-terminated array of domains
 * - `stats`: bitwise-OR of virDomainStatsTypes, 0 for all groups
 * - `retStats`: where to store the list
 * - `flags`: bitwise-OR of virConnectGetAllDomainStatsFlags
 *
 * Returns how many records there are, with a NULL behind the last; -1 in case of error. The caller frees the list
 * with virDomainStatsRecordListFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when an argument is NULL, the array is empty or
 * its domains belong to several connections; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.8.
 */
int virDomainListGetStats(virDomainPtr *doms,
                          unsigned int stats,
                          virDomainStatsRecordPtr **retStats,
                          unsigned int flags);

/**
 * Frees a list of statistics with its records.
 *
 * - `stats`: the list, or NULL
 *
 * Since libvirt 1.2.8.
 */
void virDomainStatsRecordListFree(virDomainStatsRecordPtr *stats);

/**
 * Lists the file systems inside the guest, through the guest agent.
 *
 * - `dom`: the domain
 * - `info`: where to store the list
 * - `flags`: 0
 *
 * Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
 * virDomainFSInfoFree, and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
 * VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.11.
 */
int virDomainGetFSInfo(virDomainPtr dom,
                       virDomainFSInfoPtr **info,
                       unsigned int flags);

/**
 * Frees an entry of virDomainGetFSInfo.
 *
 * - `info`: the entry, or NULL
 *
 * Since libvirt 1.2.11.
 */
void virDomainFSInfoFree(virDomainFSInfoPtr info);

/**
 * Lists the domain's IOThreads and the host CPUs they may run on.
 *
 * - `dom`: the domain
 * - `info`: where to store the list
 * - `flags`: bitwise-OR of virDomainModificationImpact
 *
 * Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
 * virDomainIOThreadInfoFree, and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL or both impacts are asked
 * for; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.14.
 */
int virDomainGetIOThreadInfo(virDomainPtr dom,
                             virDomainIOThreadInfoPtr **info,
                             unsigned int flags);

/**
 * Frees an entry of virDomainGetIOThreadInfo.
 *
 * - `info`: the entry, or NULL
 *
 * Since libvirt 1.2.14.
 */
void virDomainIOThreadInfoFree(virDomainIOThreadInfoPtr info);

/**
 * Lists the guest's network interfaces with their addresses.
 *
 * - `dom`: the domain
 * - `ifaces`: where to store the list
 * - `source`: whom to ask: a virDomainInterfaceAddressesSource number
 * - `flags`: 0
 *
 * Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
 * virDomainInterfaceFree, and the list.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `ifaces` is NULL;
 * VIR_ERR_OPERATION_DENIED when the agent is asked on a read-only connection; VIR_ERR_NO_SUPPORT when the driver
 * cannot do it.
 *
 * Since libvirt 1.2.14.
 */
int virDomainInterfaceAddresses(virDomainPtr dom,
                                virDomainInterfacePtr **ifaces,
                                unsigned int source,
                                unsigned int flags);

/**
 * Frees an entry of virDomainInterfaceAddresses.
 *
 * - `iface`: the entry, or NULL
 *
 * Since libvirt 1.2.14.
 */
void virDomainInterfaceFree(virDomainInterfacePtr iface);

/**
 * Reads the domain's block I/O tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virDomainGetBlkioParameters(virDomainPtr domain,
                                virTypedParameterPtr params,
                                int *nparams,
                                unsigned int flags);

/**
 * Reads the bandwidth tunables of one of the domain's interfaces.
 *
 * - `domain`: the domain
 * - `device`: the device
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.9.
 */
int virDomainGetInterfaceParameters(virDomainPtr domain,
                                    const char *device,
                                    virTypedParameterPtr params,
                                    int *nparams,
                                    unsigned int flags);

/**
 * Reads the domain's memory tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.5.
 */
int virDomainGetMemoryParameters(virDomainPtr domain,
                                 virTypedParameterPtr params,
                                 int *nparams,
                                 unsigned int flags);

/**
 * Reads the domain's NUMA tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.9.
 */
int virDomainGetNumaParameters(virDomainPtr domain,
                               virTypedParameterPtr params,
                               int *nparams,
                               unsigned int flags);

/**
 * Reads which perf events are enabled for the domain.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.3.3.
 */
int virDomainGetPerfEvents(virDomainPtr domain,
                           virTypedParameterPtr *params,
                           int *nparams,
                           unsigned int flags);

/**
 * Reads the domain's scheduler tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.3.
 */
int virDomainGetSchedulerParameters(virDomainPtr domain,
                                    virTypedParameterPtr params,
                                    int *nparams);

/**
 * Reads the domain's scheduler tunables, with flags.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virDomainGetSchedulerParametersFlags(virDomainPtr domain,
                                         virTypedParameterPtr params,
                                         int *nparams,
                                         unsigned int flags);

/**
 * Gives the scheduler's name and how many tunables it has.
 *
 * - `domain`: the domain
 * - `nparams`: how many typed parameters
 *
 * Returns the scheduler's name, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.3.
 */
char *virDomainGetSchedulerType(virDomainPtr domain, int *nparams);

/**
 * Changes the domain's block I/O tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.0.
 */
int virDomainSetBlkioParameters(virDomainPtr domain,
                                virTypedParameterPtr params,
                                int nparams,
                                unsigned int flags);

/**
 * Changes the bandwidth tunables of one of the domain's interfaces.
 *
 * - `domain`: the domain
 * - `device`: the device
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.9.
 */
int virDomainSetInterfaceParameters(virDomainPtr domain,
                                    const char *device,
                                    virTypedParameterPtr params,
                                    int nparams,
                                    unsigned int flags);

/**
 * Changes the domain's memory tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.5.
 */
int virDomainSetMemoryParameters(virDomainPtr domain,
                                 virTypedParameterPtr params,
                                 int nparams,
                                 unsigned int flags);

/**
 * Changes the domain's NUMA tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.9.
 */
int virDomainSetNumaParameters(virDomainPtr domain,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Enables or disables perf events for the domain.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.3.3.
 */
int virDomainSetPerfEvents(virDomainPtr domain,
                           virTypedParameterPtr params,
                           int nparams,
                           unsigned int flags);

/**
 * Changes the domain's scheduler tunables.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.3.
 */
int virDomainSetSchedulerParameters(virDomainPtr domain,
                                    virTypedParameterPtr params,
                                    int nparams);

/**
 * Changes the domain's scheduler tunables, with flags.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virDomainSetSchedulerParametersFlags(virDomainPtr domain,
                                         virTypedParameterPtr params,
                                         int nparams,
                                         unsigned int flags);

/**
 * Adds an IOThread to the domain.
 *
 * - `domain`: the domain
 * - `iothread_id`: id of the IOThread
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.15.
 */
int virDomainAddIOThread(virDomainPtr domain,
                         unsigned int iothread_id,
                         unsigned int flags);

/**
 * Removes an IOThread from the domain.
 *
 * - `domain`: the domain
 * - `iothread_id`: id of the IOThread
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `iothread_id` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.15.
 */
int virDomainDelIOThread(virDomainPtr domain,
                         unsigned int iothread_id,
                         unsigned int flags);

/**
 * Reads how much CPU time the domain used, in all or per host CPU.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `start_cpu`: the start cpu
 * - `ncpus`: how many
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many parameters each CPU has, or with `params` NULL and `nparams` 0 how many there are; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `start_cpu` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.10.
 */
int virDomainGetCPUStats(virDomainPtr domain,
                         virTypedParameterPtr params,
                         unsigned int nparams,
                         int start_cpu,
                         unsigned int ncpus,
                         unsigned int flags);

/**
 * Reads the host CPUs the emulator may run on.
 *
 * - `domain`: the domain
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `maplen`: length of the bitmap in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 1 when the emulator is pinned, 0 when it is not; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.0.
 */
int virDomainGetEmulatorPinInfo(virDomainPtr domain,
                                unsigned char *cpumap,
                                int maplen,
                                unsigned int flags);

/**
 * Asks the guest agent about the guest's virtual CPUs.
 *
 * - `domain`: the domain
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.0.0.
 */
int virDomainGetGuestVcpus(virDomainPtr domain,
                           virTypedParameterPtr *params,
                           unsigned int *nparams,
                           unsigned int flags);

/**
 * Gives the largest number of virtual CPUs the domain may have.
 *
 * - `domain`: the domain
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virDomainGetMaxVcpus(virDomainPtr domain);

/**
 * Reads the host CPUs each virtual CPU may run on.
 *
 * - `domain`: the domain
 * - `ncpumaps`: the ncpumaps
 * - `cpumaps`: where to store the result
 * - `maplen`: length of the bitmap in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many virtual CPUs were described; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cpumaps` is NULL although `ncpumaps` is not 0; VIR_ERR_INVALID_ARG when `ncpumaps` is not positive; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virDomainGetVcpuPinInfo(virDomainPtr domain,
                            int ncpumaps,
                            unsigned char *cpumaps,
                            int maplen,
                            unsigned int flags);

/**
 * Reads the state of the virtual CPUs and the host CPUs they may run on.
 *
 * - `domain`: the domain
 * - `info`: structure to fill
 * - `maxinfo`: the maxinfo
 * - `cpumaps`: where to store the result
 * - `maplen`: length of the bitmap in bytes
 *
 * Returns how many virtual CPUs were described; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_INVALID_ARG when `maxinfo` is not positive; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.4.
 */
int virDomainGetVcpus(virDomainPtr domain,
                      virVcpuInfoPtr info,
                      int maxinfo,
                      unsigned char *cpumaps,
                      int maplen);

/**
 * Counts the domain's virtual CPUs: current or maximum, running or configured.
 *
 * - `domain`: the domain
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.5.
 */
int virDomainGetVcpusFlags(virDomainPtr domain,
                           unsigned int flags);

/**
 * Sets the host CPUs the emulator may run on.
 *
 * - `domain`: the domain
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `maplen`: length of the bitmap in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.0.
 */
int virDomainPinEmulator(virDomainPtr domain,
                         unsigned char *cpumap,
                         int maplen,
                         unsigned int flags);

/**
 * Sets the host CPUs an IOThread may run on.
 *
 * - `domain`: the domain
 * - `iothread_id`: id of the IOThread
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `maplen`: length of the bitmap in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.14.
 */
int virDomainPinIOThread(virDomainPtr domain,
                         unsigned int iothread_id,
                         unsigned char *cpumap,
                         int maplen,
                         unsigned int flags);

/**
 * Sets the host CPUs a virtual CPU may run on.
 *
 * - `domain`: the domain
 * - `vcpu`: number of the virtual CPU
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `maplen`: length of the bitmap in bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.4.
 */
int virDomainPinVcpu(virDomainPtr domain,
                     unsigned int vcpu,
                     unsigned char *cpumap,
                     int maplen);

/**
 * Sets the host CPUs a virtual CPU may run on, with flags.
 *
 * - `domain`: the domain
 * - `vcpu`: number of the virtual CPU
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `maplen`: length of the bitmap in bytes
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.3.
 */
int virDomainPinVcpuFlags(virDomainPtr domain,
                          unsigned int vcpu,
                          unsigned char *cpumap,
                          int maplen,
                          unsigned int flags);

/**
 * Turns virtual CPUs on or off inside the guest, through the guest agent.
 *
 * - `domain`: the domain
 * - `cpumap`: bitmap of CPUs, lowest bit first
 * - `state`: where to store the state
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.0.0.
 */
int virDomainSetGuestVcpus(virDomainPtr domain,
                           const char *cpumap,
                           int state,
                           unsigned int flags);

/**
 * Changes the tunables of an IOThread.
 *
 * - `domain`: the domain
 * - `iothread_id`: id of the IOThread
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.10.0.
 */
int virDomainSetIOThreadParams(virDomainPtr domain,
                               unsigned int iothread_id,
                               virTypedParameterPtr params,
                               int nparams,
                               unsigned int flags);

/**
 * Turns single virtual CPUs of the domain on or off.
 *
 * - `domain`: the domain
 * - `vcpumap`: the vcpumap
 * - `state`: where to store the state
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `vcpumap` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.1.0.
 */
int virDomainSetVcpu(virDomainPtr domain,
                     const char *vcpumap,
                     int state,
                     unsigned int flags);

/**
 * Sets how many virtual CPUs the running domain has.
 *
 * - `domain`: the domain
 * - `nvcpus`: number of virtual CPUs
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nvcpus` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.1.4.
 */
int virDomainSetVcpus(virDomainPtr domain,
                      unsigned int nvcpus);

/**
 * Sets how many virtual CPUs the domain has: current or maximum, running or configured.
 *
 * - `domain`: the domain
 * - `nvcpus`: number of virtual CPUs
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nvcpus` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.5.
 */
int virDomainSetVcpusFlags(virDomainPtr domain,
                           unsigned int nvcpus,
                           unsigned int flags);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_DOMAIN_H */
