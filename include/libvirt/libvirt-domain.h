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

/** The name `cpu_shares` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"

/** The name `global_period` (since 1.3.3). */
#define VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"

/** The name `global_quota` (since 1.3.3). */
#define VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"

/** The name `vcpu_period` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"

/** The name `vcpu_quota` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"

/** The name `emulator_period` (since 0.10.0). */
#define VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"

/** The name `emulator_quota` (since 0.10.0). */
#define VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"

/** The name `iothread_period` (since 2.2.0). */
#define VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD "iothread_period"

/** The name `iothread_quota` (since 2.2.0). */
#define VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA "iothread_quota"

/** The name `weight` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_WEIGHT "weight"

/** The name `cap` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_CAP "cap"

/** The name `reservation` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_RESERVATION "reservation"

/** The name `limit` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_LIMIT "limit"

/** The name `shares` (since 0.9.7). */
#define VIR_DOMAIN_SCHEDULER_SHARES "shares"

/** The name `rd_bytes` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"

/** The name `rd_operations` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"

/** The name `rd_total_times` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"

/** The name `wr_bytes` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"

/** The name `wr_operations` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"

/** The name `wr_total_times` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"

/** The name `flush_operations` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"

/** The name `flush_total_times` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"

/** The name `errs` (since 0.9.5). */
#define VIR_DOMAIN_BLOCK_STATS_ERRS "errs"

/** The name `migrate_uri` (since 1.1.0). */
#define VIR_MIGRATE_PARAM_URI "migrate_uri"

/** The name `destination_name` (since 1.1.0). */
#define VIR_MIGRATE_PARAM_DEST_NAME "destination_name"

/** The name `destination_xml` (since 1.1.0). */
#define VIR_MIGRATE_PARAM_DEST_XML "destination_xml"

/** The name `persistent_xml` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_PERSIST_XML "persistent_xml"

/** The name `bandwidth` (since 1.1.0). */
#define VIR_MIGRATE_PARAM_BANDWIDTH "bandwidth"

/** The name `bandwidth.postcopy` (since 5.1.0). */
#define VIR_MIGRATE_PARAM_BANDWIDTH_POSTCOPY "bandwidth.postcopy"

/** The name `graphics_uri` (since 1.1.0). */
#define VIR_MIGRATE_PARAM_GRAPHICS_URI "graphics_uri"

/** The name `listen_address` (since 1.1.4). */
#define VIR_MIGRATE_PARAM_LISTEN_ADDRESS "listen_address"

/** The name `migrate_disks` (since 1.2.17). */
#define VIR_MIGRATE_PARAM_MIGRATE_DISKS "migrate_disks"

/** The name `disks_port` (since 1.3.3). */
#define VIR_MIGRATE_PARAM_DISKS_PORT "disks_port"

/** The name `disks_uri` (since 6.8.0). */
#define VIR_MIGRATE_PARAM_DISKS_URI "disks_uri"

/** The name `compression` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION "compression"

/** The name `compression.mt.level` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_LEVEL "compression.mt.level"

/** The name `compression.mt.threads` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_THREADS "compression.mt.threads"

/** The name `compression.mt.dthreads` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_MT_DTHREADS "compression.mt.dthreads"

/** The name `compression.xbzrle.cache` (since 1.3.4). */
#define VIR_MIGRATE_PARAM_COMPRESSION_XBZRLE_CACHE "compression.xbzrle.cache"

/** The name `auto_converge.initial` (since 2.0.0). */
#define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INITIAL "auto_converge.initial"

/** The name `auto_converge.increment` (since 2.0.0). */
#define VIR_MIGRATE_PARAM_AUTO_CONVERGE_INCREMENT "auto_converge.increment"

/** The name `parallel.connections` (since 5.2.0). */
#define VIR_MIGRATE_PARAM_PARALLEL_CONNECTIONS "parallel.connections"

/** The name `tls.destination` (since 6.0.0). */
#define VIR_MIGRATE_PARAM_TLS_DESTINATION "tls.destination"

/** The name `file` (since 8.4.0). */
#define VIR_DOMAIN_SAVE_PARAM_FILE "file"

/** The name `dxml` (since 8.4.0). */
#define VIR_DOMAIN_SAVE_PARAM_DXML "dxml"

/** The name `cpu_time` (since 0.9.10). */
#define VIR_DOMAIN_CPU_STATS_CPUTIME "cpu_time"

/** The name `user_time` (since 0.9.11). */
#define VIR_DOMAIN_CPU_STATS_USERTIME "user_time"

/** The name `system_time` (since 0.9.11). */
#define VIR_DOMAIN_CPU_STATS_SYSTEMTIME "system_time"

/** The name `vcpu_time` (since 0.9.13). */
#define VIR_DOMAIN_CPU_STATS_VCPUTIME "vcpu_time"

/** The name `weight` (since 0.9.0). */
#define VIR_DOMAIN_BLKIO_WEIGHT "weight"

/** The name `device_weight` (since 0.9.8). */
#define VIR_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"

/** The name `device_read_iops_sec` (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"

/** The name `device_write_iops_sec` (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"

/** The name `device_read_bytes_sec` (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"

/** The name `device_write_bytes_sec` (since 1.2.2). */
#define VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"

/** The name `hard_limit` (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"

/** The name `soft_limit` (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"

/** The name `min_guarantee` (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"

/** The name `swap_hard_limit` (since 0.8.5). */
#define VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"

/** The name `numa_nodeset` (since 0.9.9). */
#define VIR_DOMAIN_NUMA_NODESET "numa_nodeset"

/** The name `numa_mode` (since 0.9.9). */
#define VIR_DOMAIN_NUMA_MODE "numa_mode"

/** The name `inbound.average` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"

/** The name `inbound.peak` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"

/** The name `inbound.burst` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"

/** The name `inbound.floor` (since 1.2.19). */
#define VIR_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"

/** The name `outbound.average` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** The name `outbound.peak` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"

/** The name `outbound.burst` (since 0.9.9). */
#define VIR_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"

/** The name `poll_max_ns` (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_MAX_NS "poll_max_ns"

/** The name `poll_grow` (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_GROW "poll_grow"

/** The name `poll_shrink` (since 4.10.0). */
#define VIR_DOMAIN_IOTHREAD_POLL_SHRINK "poll_shrink"

/** The name `thread_pool_min` (since 8.5.0). */
#define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN "thread_pool_min"

/** The name `thread_pool_max` (since 8.5.0). */
#define VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX "thread_pool_max"

/** The name `cmt` (since 1.3.3). */
#define VIR_PERF_PARAM_CMT "cmt"

/** The name `mbmt` (since 1.3.5). */
#define VIR_PERF_PARAM_MBMT "mbmt"

/** The name `mbml` (since 1.3.5). */
#define VIR_PERF_PARAM_MBML "mbml"

/** The name `cache_misses` (since 2.3.0). */
#define VIR_PERF_PARAM_CACHE_MISSES "cache_misses"

/** The name `cache_references` (since 2.3.0). */
#define VIR_PERF_PARAM_CACHE_REFERENCES "cache_references"

/** The name `instructions` (since 2.3.0). */
#define VIR_PERF_PARAM_INSTRUCTIONS "instructions"

/** The name `cpu_cycles` (since 2.3.0). */
#define VIR_PERF_PARAM_CPU_CYCLES "cpu_cycles"

/** The name `branch_instructions` (since 3.0.0). */
#define VIR_PERF_PARAM_BRANCH_INSTRUCTIONS "branch_instructions"

/** The name `branch_misses` (since 3.0.0). */
#define VIR_PERF_PARAM_BRANCH_MISSES "branch_misses"

/** The name `bus_cycles` (since 3.0.0). */
#define VIR_PERF_PARAM_BUS_CYCLES "bus_cycles"

/** The name `stalled_cycles_frontend` (since 3.0.0). */
#define VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND "stalled_cycles_frontend"

/** The name `stalled_cycles_backend` (since 3.0.0). */
#define VIR_PERF_PARAM_STALLED_CYCLES_BACKEND "stalled_cycles_backend"

/** The name `ref_cpu_cycles` (since 3.0.0). */
#define VIR_PERF_PARAM_REF_CPU_CYCLES "ref_cpu_cycles"

/** The name `cpu_clock` (since 3.2.0). */
#define VIR_PERF_PARAM_CPU_CLOCK "cpu_clock"

/** The name `task_clock` (since 3.2.0). */
#define VIR_PERF_PARAM_TASK_CLOCK "task_clock"

/** The name `page_faults` (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS "page_faults"

/** The name `context_switches` (since 3.2.0). */
#define VIR_PERF_PARAM_CONTEXT_SWITCHES "context_switches"

/** The name `cpu_migrations` (since 3.2.0). */
#define VIR_PERF_PARAM_CPU_MIGRATIONS "cpu_migrations"

/** The name `page_faults_min` (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS_MIN "page_faults_min"

/** The name `page_faults_maj` (since 3.2.0). */
#define VIR_PERF_PARAM_PAGE_FAULTS_MAJ "page_faults_maj"

/** The name `alignment_faults` (since 3.2.0). */
#define VIR_PERF_PARAM_ALIGNMENT_FAULTS "alignment_faults"

/** The name `emulation_faults` (since 3.2.0). */
#define VIR_PERF_PARAM_EMULATION_FAULTS "emulation_faults"

/** The name `bandwidth` (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_BANDWIDTH "bandwidth"

/** The name `granularity` (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_GRANULARITY "granularity"

/** The name `buf-size` (since 1.2.8). */
#define VIR_DOMAIN_BLOCK_COPY_BUF_SIZE "buf-size"

/** The name `total_bytes_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC "total_bytes_sec"

/** The name `read_bytes_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC "read_bytes_sec"

/** The name `write_bytes_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC "write_bytes_sec"

/** The name `total_iops_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC "total_iops_sec"

/** The name `read_iops_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC "read_iops_sec"

/** The name `write_iops_sec` (since 0.9.8). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC "write_iops_sec"

/** The name `total_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"

/** The name `read_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"

/** The name `write_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"

/** The name `total_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"

/** The name `read_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"

/** The name `write_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"

/** The name `total_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"

/** The name `read_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"

/** The name `write_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"

/** The name `total_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"

/** The name `read_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"

/** The name `write_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"

/** The name `size_iops_sec` (since 1.2.11). */
#define VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC "size_iops_sec"

/** The name `group_name` (since 3.0.0). */
#define VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME "group_name"

/** The name `operation` (since 3.3.0). */
#define VIR_DOMAIN_JOB_OPERATION "operation"

/** The name `time_elapsed` (since 1.0.3). */
#define VIR_DOMAIN_JOB_TIME_ELAPSED "time_elapsed"

/** The name `time_elapsed_net` (since 1.2.15). */
#define VIR_DOMAIN_JOB_TIME_ELAPSED_NET "time_elapsed_net"

/** The name `time_remaining` (since 1.0.3). */
#define VIR_DOMAIN_JOB_TIME_REMAINING "time_remaining"

/** The name `downtime` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DOWNTIME "downtime"

/** The name `downtime_net` (since 1.2.15). */
#define VIR_DOMAIN_JOB_DOWNTIME_NET "downtime_net"

/** The name `setup_time` (since 1.2.9). */
#define VIR_DOMAIN_JOB_SETUP_TIME "setup_time"

/** The name `data_total` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_TOTAL "data_total"

/** The name `data_processed` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_PROCESSED "data_processed"

/** The name `data_remaining` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DATA_REMAINING "data_remaining"

/** The name `memory_total` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_TOTAL "memory_total"

/** The name `memory_processed` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_PROCESSED "memory_processed"

/** The name `memory_remaining` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_REMAINING "memory_remaining"

/** The name `memory_constant` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_CONSTANT "memory_constant"

/** The name `memory_normal` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_NORMAL "memory_normal"

/** The name `memory_normal_bytes` (since 1.0.3). */
#define VIR_DOMAIN_JOB_MEMORY_NORMAL_BYTES "memory_normal_bytes"

/** The name `memory_bps` (since 1.2.9). */
#define VIR_DOMAIN_JOB_MEMORY_BPS "memory_bps"

/** The name `memory_dirty_rate` (since 1.3.1). */
#define VIR_DOMAIN_JOB_MEMORY_DIRTY_RATE "memory_dirty_rate"

/** The name `memory_page_size` (since 3.9.0). */
#define VIR_DOMAIN_JOB_MEMORY_PAGE_SIZE "memory_page_size"

/** The name `memory_iteration` (since 1.3.1). */
#define VIR_DOMAIN_JOB_MEMORY_ITERATION "memory_iteration"

/** The name `memory_postcopy_requests` (since 5.0.0). */
#define VIR_DOMAIN_JOB_MEMORY_POSTCOPY_REQS "memory_postcopy_requests"

/** The name `disk_total` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_TOTAL "disk_total"

/** The name `disk_processed` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_PROCESSED "disk_processed"

/** The name `disk_remaining` (since 1.0.3). */
#define VIR_DOMAIN_JOB_DISK_REMAINING "disk_remaining"

/** The name `disk_bps` (since 1.2.9). */
#define VIR_DOMAIN_JOB_DISK_BPS "disk_bps"

/** The name `compression_cache` (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_CACHE "compression_cache"

/** The name `compression_bytes` (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_BYTES "compression_bytes"

/** The name `compression_pages` (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_PAGES "compression_pages"

/** The name `compression_cache_misses` (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_CACHE_MISSES "compression_cache_misses"

/** The name `compression_overflow` (since 1.0.3). */
#define VIR_DOMAIN_JOB_COMPRESSION_OVERFLOW "compression_overflow"

/** The name `auto_converge_throttle` (since 2.0.0). */
#define VIR_DOMAIN_JOB_AUTO_CONVERGE_THROTTLE "auto_converge_throttle"

/** The name `success` (since 6.0.0). */
#define VIR_DOMAIN_JOB_SUCCESS "success"

/** The name `errmsg` (since 6.3.0). */
#define VIR_DOMAIN_JOB_ERRMSG "errmsg"

/** The name `disk_temp_used` (since 6.0.0). */
#define VIR_DOMAIN_JOB_DISK_TEMP_USED "disk_temp_used"

/** The name `disk_temp_total` (since 6.0.0). */
#define VIR_DOMAIN_JOB_DISK_TEMP_TOTAL "disk_temp_total"

/** The name `cputune.vcpupin%u` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_VCPUPIN "cputune.vcpupin%u"

/** The name `cputune.emulatorpin` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN "cputune.emulatorpin"

/** The name `cputune.iothreadpin%u` (since 1.2.14). */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN "cputune.iothreadpin%u"

/** The name `cputune.cpu_shares` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"

/** The name `cputune.global_period` (since 1.3.3). */
#define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"

/** The name `cputune.global_quota` (since 1.3.3). */
#define VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"

/** The name `cputune.vcpu_period` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"

/** The name `cputune.vcpu_quota` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"

/** The name `cputune.emulator_period` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"

/** The name `cputune.emulator_quota` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"

/** The name `cputune.iothread_period` (since 2.2.0). */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD "cputune.iothread_period"

/** The name `cputune.iothread_quota` (since 2.2.0). */
#define VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA "cputune.iothread_quota"

/** The name `blkdeviotune.disk` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"

/** The name `blkdeviotune.total_bytes_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"

/** The name `blkdeviotune.read_bytes_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"

/** The name `blkdeviotune.write_bytes_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"

/** The name `blkdeviotune.total_iops_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"

/** The name `blkdeviotune.read_iops_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"

/** The name `blkdeviotune.write_iops_sec` (since 1.2.9). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"

/** The name `blkdeviotune.total_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"

/** The name `blkdeviotune.read_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"

/** The name `blkdeviotune.write_bytes_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"

/** The name `blkdeviotune.total_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"

/** The name `blkdeviotune.read_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"

/** The name `blkdeviotune.write_iops_sec_max` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"

/** The name `blkdeviotune.size_iops_sec` (since 1.2.11). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"

/** The name `blkdeviotune.group_name` (since 3.0.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"

/** The name `blkdeviotune.total_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"

/** The name `blkdeviotune.read_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"

/** The name `blkdeviotune.write_bytes_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"

/** The name `blkdeviotune.total_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"

/** The name `blkdeviotune.read_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"

/** The name `blkdeviotune.write_iops_sec_max_length` (since 2.4.0). */
#define VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"

/** The name `sev-measurement` (since 4.5.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"

/** The name `sev-api-major` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"

/** The name `sev-api-minor` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"

/** The name `sev-build-id` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"

/** The name `sev-policy` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"

/** The name `sev-secret-header` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"

/** The name `sev-secret` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"

/** The name `sev-secret-set-address` (since 8.0.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"

/** The name `bandwidth.avail.switchover` (since 11.1.0). */
#define VIR_MIGRATE_PARAM_BANDWIDTH_AVAIL_SWITCHOVER "bandwidth.avail.switchover"

/** The name `migrate_disks_detect_zeroes` (since 10.9.0). */
#define VIR_MIGRATE_PARAM_MIGRATE_DISKS_DETECT_ZEROES "migrate_disks_detect_zeroes"

/** The name `compression.zlib.level` (since 9.4.0). */
#define VIR_MIGRATE_PARAM_COMPRESSION_ZLIB_LEVEL "compression.zlib.level"

/** The name `compression.zstd.level` (since 9.4.0). */
#define VIR_MIGRATE_PARAM_COMPRESSION_ZSTD_LEVEL "compression.zstd.level"

/** The name `image_format` (since 11.2.0). */
#define VIR_DOMAIN_SAVE_PARAM_IMAGE_FORMAT "image_format"

/** The name `parallel.channels` (since 11.2.0). */
#define VIR_DOMAIN_SAVE_PARAM_PARALLEL_CHANNELS "parallel.channels"

/** The name `state.state` (since 11.2.0). */
#define VIR_DOMAIN_STATS_STATE_STATE "state.state"

/** The name `state.reason` (since 11.2.0). */
#define VIR_DOMAIN_STATS_STATE_REASON "state.reason"

/** The name `cpu.time` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_TIME "cpu.time"

/** The name `cpu.user` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_USER "cpu.user"

/** The name `cpu.system` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_SYSTEM "cpu.system"

/** The name `cpu.haltpoll.success.time` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"

/** The name `cpu.haltpoll.fail.time` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"

/** The name `cpu.cache.monitor.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"

/** The name `cpu.cache.monitor.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME ".name"

/** The name `.vcpus` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS ".vcpus"

/** The name `.bank.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT ".bank.count"

/** The name `.bank.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX ".bank."

/** The name `.id` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID ".id"

/** The name `.bytes` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES ".bytes"

/** The name `balloon.current` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"

/** The name `balloon.maximum` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"

/** The name `balloon.swap_in` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"

/** The name `balloon.swap_out` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"

/** The name `balloon.major_fault` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"

/** The name `balloon.minor_fault` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"

/** The name `balloon.unused` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"

/** The name `balloon.available` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"

/** The name `balloon.rss` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_RSS "balloon.rss"

/** The name `balloon.usable` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"

/** The name `balloon.last-update` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"

/** The name `balloon.disk_caches` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"

/** The name `balloon.hugetlb_pgalloc` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"

/** The name `balloon.hugetlb_pgfail` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"

/** The name `vcpu.current` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"

/** The name `vcpu.maximum` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"

/** The name `vcpu.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_PREFIX "vcpu."

/** The name `.state` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE ".state"

/** The name `.time` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME ".time"

/** The name `.wait` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT ".wait"

/** The name `.halted` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED ".halted"

/** The name `.delay` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY ".delay"

/** The name `.cur` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR ".cur"

/** The name `.sum` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM ".sum"

/** The name `.max` (since 11.2.0). */
#define VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX ".max"

/** The name `net.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_COUNT "net.count"

/** The name `net.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_PREFIX "net."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_NAME ".name"

/** The name `.rx.bytes` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES ".rx.bytes"

/** The name `.rx.pkts` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS ".rx.pkts"

/** The name `.rx.errs` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS ".rx.errs"

/** The name `.rx.drop` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP ".rx.drop"

/** The name `.tx.bytes` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES ".tx.bytes"

/** The name `.tx.pkts` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS ".tx.pkts"

/** The name `.tx.errs` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS ".tx.errs"

/** The name `.tx.drop` (since 11.2.0). */
#define VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP ".tx.drop"

/** The name `block.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_COUNT "block.count"

/** The name `block.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_PREFIX "block."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME ".name"

/** The name `.backingIndex` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX ".backingIndex"

/** The name `.path` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH ".path"

/** The name `.rd.reqs` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS ".rd.reqs"

/** The name `.rd.bytes` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES ".rd.bytes"

/** The name `.rd.times` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES ".rd.times"

/** The name `.wr.reqs` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS ".wr.reqs"

/** The name `.wr.bytes` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES ".wr.bytes"

/** The name `.wr.times` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES ".wr.times"

/** The name `.fl.reqs` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS ".fl.reqs"

/** The name `.fl.times` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES ".fl.times"

/** The name `.errors` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS ".errors"

/** The name `.allocation` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION ".allocation"

/** The name `.capacity` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY ".capacity"

/** The name `.physical` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL ".physical"

/** The name `.threshold` (since 11.2.0). */
#define VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD ".threshold"

/** The name `perf.cmt` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CMT "perf.cmt"

/** The name `perf.mbmt` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_MBMT "perf.mbmt"

/** The name `perf.mbml` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_MBML "perf.mbml"

/** The name `perf.cache_misses` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"

/** The name `perf.cache_references` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"

/** The name `perf.instructions` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"

/** The name `perf.cpu_cycles` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"

/** The name `perf.branch_instructions` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"

/** The name `perf.branch_misses` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"

/** The name `perf.bus_cycles` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"

/** The name `perf.stalled_cycles_frontend` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"

/** The name `perf.stalled_cycles_backend` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"

/** The name `perf.ref_cpu_cycles` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"

/** The name `perf.cpu_clock` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"

/** The name `perf.task_clock` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"

/** The name `perf.page_faults` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"

/** The name `perf.context_switches` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"

/** The name `perf.cpu_migrations` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"

/** The name `perf.page_faults_min` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"

/** The name `perf.page_faults_maj` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"

/** The name `perf.alignment_faults` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"

/** The name `perf.emulation_faults` (since 11.2.0). */
#define VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"

/** The name `iothread.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_COUNT "iothread.count"

/** The name `iothread.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_PREFIX "iothread."

/** The name `.poll-max-ns` (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS ".poll-max-ns"

/** The name `.poll-grow` (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW ".poll-grow"

/** The name `.poll-shrink` (since 11.2.0). */
#define VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK ".poll-shrink"

/** The name `memory.bandwidth.monitor.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"

/** The name `memory.bandwidth.monitor.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME ".name"

/** The name `.vcpus` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS ".vcpus"

/** The name `.node.count` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT ".node.count"

/** The name `.node.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX ".node."

/** The name `.id` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID ".id"

/** The name `.bytes.local` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL ".bytes.local"

/** The name `.bytes.total` (since 11.2.0). */
#define VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL ".bytes.total"

/** The name `dirtyrate.calc_status` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"

/** The name `dirtyrate.calc_start_time` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"

/** The name `dirtyrate.calc_period` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"

/** The name `dirtyrate.megabytes_per_second` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"

/** The name `dirtyrate.calc_mode` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"

/** The name `dirtyrate.vcpu.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu."

/** The name `.megabytes_per_second` (since 11.2.0). */
#define VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND ".megabytes_per_second"

/** The name `vm.` (since 11.2.0). */
#define VIR_DOMAIN_STATS_VM_PREFIX "vm."

/** The name `vfio_data_transferred` (since 10.6.0). */
#define VIR_DOMAIN_JOB_VFIO_DATA_TRANSFERRED "vfio_data_transferred"

/** The name `sev-snp-policy` (since 10.5.0). */
#define VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"

/** The name `user.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_COUNT "user.count"

/** The name `user.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_PREFIX "user."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME ".name"

/** The name `.domain` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN ".domain"

/** The name `.login-time` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME ".login-time"

/** The name `os.id` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_ID "os.id"

/** The name `os.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_NAME "os.name"

/** The name `os.pretty-name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"

/** The name `os.version` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VERSION "os.version"

/** The name `os.version-id` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"

/** The name `os.kernel-release` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"

/** The name `os.kernel-version` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"

/** The name `os.machine` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"

/** The name `os.variant` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"

/** The name `os.variant-id` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"

/** The name `timezone.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"

/** The name `timezone.offset` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"

/** The name `hostname` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"

/** The name `fs.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"

/** The name `fs.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_PREFIX "fs."

/** The name `.mountpoint` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT ".mountpoint"

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME ".name"

/** The name `.fstype` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE ".fstype"

/** The name `.total-bytes` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES ".total-bytes"

/** The name `.used-bytes` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES ".used-bytes"

/** The name `.disk.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT ".disk.count"

/** The name `.disk.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX ".disk."

/** The name `.alias` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS ".alias"

/** The name `.serial` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL ".serial"

/** The name `.device` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE ".device"

/** The name `disk.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"

/** The name `disk.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME ".name"

/** The name `.partition` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION ".partition"

/** The name `.dependency.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT ".dependency.count"

/** The name `.dependency.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX ".dependency."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME ".name"

/** The name `.serial` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL ".serial"

/** The name `.alias` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS ".alias"

/** The name `.guest_alias` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS ".guest_alias"

/** The name `.guest_bus` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS ".guest_bus"

/** The name `if.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_COUNT "if.count"

/** The name `if.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_PREFIX "if."

/** The name `.name` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME ".name"

/** The name `.hwaddr` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR ".hwaddr"

/** The name `.addr.count` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT ".addr.count"

/** The name `.addr.` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX ".addr."

/** The name `.type` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE ".type"

/** The name `.addr` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR ".addr"

/** The name `.prefix` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX ".prefix"

/** The name `load.1m` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"

/** The name `load.5m` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"

/** The name `load.15m` (since 11.2.0). */
#define VIR_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"



/**
 * Last (since 0.9.10).
 */
#define VIR_DOMAIN_MEMORY_STAT_LAST 13

/**
 * What virDomainUndefineFlags calls VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA, under the name of the proposal that this
 * library carries out: forget all snapshots of the domain, whose storage stays (solovirt).
 */
#define VIR_DOMAIN_UNDEFINE_SNAPSHOTS 2

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
 * Length in bytes: domain block stats field length (since 0.9.5).
 */
#define VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH 80

/**
 * Length in bytes: domain memory param unlimited (since 0.8.8).
 */
#define VIR_DOMAIN_MEMORY_PARAM_UNLIMITED 9007199254740991

/**
 * Length in bytes: keycode set rfb (since 0.9.5).
 */
#define VIR_KEYCODE_SET_RFB 9

/**
 * Length in bytes: domain send key max keys (since 0.9.3).
 */
#define VIR_DOMAIN_SEND_KEY_MAX_KEYS 16

/**
 * Length in bytes: domain sched field length (since 0.2.3).
 */
#define VIR_DOMAIN_SCHED_FIELD_LENGTH 80

/**
 * Length in bytes: domain blkio field length (since 0.9.0).
 */
#define VIR_DOMAIN_BLKIO_FIELD_LENGTH 80

/**
 * Length in bytes: domain memory field length (since 0.8.5).
 */
#define VIR_DOMAIN_MEMORY_FIELD_LENGTH 80

/**
 * The values of a domain state (since 0.0.1).
 */
typedef enum virDomainState {
    /**
     * Nostate (since 0.0.1).
     */
    VIR_DOMAIN_NOSTATE = 0,
    /**
     * Running (since 0.0.1).
     */
    VIR_DOMAIN_RUNNING = 1,
    /**
     * Blocked (since 0.0.1).
     */
    VIR_DOMAIN_BLOCKED = 2,
    /**
     * Paused (since 0.0.1).
     */
    VIR_DOMAIN_PAUSED = 3,
    /**
     * Shutdown (since 0.0.1).
     */
    VIR_DOMAIN_SHUTDOWN = 4,
    /**
     * Shutoff (since 0.0.1).
     */
    VIR_DOMAIN_SHUTOFF = 5,
    /**
     * Crashed (since 0.0.2).
     */
    VIR_DOMAIN_CRASHED = 6,
    /**
     * Pmsuspended (since 0.9.11).
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
 * The values of a domain nostate reason (since 0.9.2).
 */
typedef enum virDomainNostateReason {
    /**
     * Unknown (since 0.9.2).
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
 * The values of a domain running reason (since 0.9.2).
 */
typedef enum virDomainRunningReason {
    /**
     * Unknown (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_UNKNOWN = 0,
    /**
     * Booted (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_BOOTED = 1,
    /**
     * Migrated (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_MIGRATED = 2,
    /**
     * Restored (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_RESTORED = 3,
    /**
     * From snapshot (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_FROM_SNAPSHOT = 4,
    /**
     * Unpaused (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_UNPAUSED = 5,
    /**
     * Migration canceled (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_MIGRATION_CANCELED = 6,
    /**
     * Save canceled (since 0.9.2).
     */
    VIR_DOMAIN_RUNNING_SAVE_CANCELED = 7,
    /**
     * Wakeup (since 0.9.11).
     */
    VIR_DOMAIN_RUNNING_WAKEUP = 8,
    /**
     * Crashed (since 1.1.1).
     */
    VIR_DOMAIN_RUNNING_CRASHED = 9,
    /**
     * Postcopy (since 1.3.3).
     */
    VIR_DOMAIN_RUNNING_POSTCOPY = 10,
    /**
     * Postcopy failed (since 8.5.0).
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
 * The values of a domain blocked reason (since 0.9.2).
 */
typedef enum virDomainBlockedReason {
    /**
     * Unknown (since 0.9.2).
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
 * The values of a domain paused reason (since 0.9.2).
 */
typedef enum virDomainPausedReason {
    /**
     * Unknown (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_UNKNOWN = 0,
    /**
     * User (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_USER = 1,
    /**
     * Migration (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_MIGRATION = 2,
    /**
     * Save (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_SAVE = 3,
    /**
     * Dump (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_DUMP = 4,
    /**
     * Ioerror (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_IOERROR = 5,
    /**
     * Watchdog (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_WATCHDOG = 6,
    /**
     * From snapshot (since 0.9.2).
     */
    VIR_DOMAIN_PAUSED_FROM_SNAPSHOT = 7,
    /**
     * Shutting down (since 0.9.5).
     */
    VIR_DOMAIN_PAUSED_SHUTTING_DOWN = 8,
    /**
     * Snapshot (since 1.0.1).
     */
    VIR_DOMAIN_PAUSED_SNAPSHOT = 9,
    /**
     * Crashed (since 1.1.1).
     */
    VIR_DOMAIN_PAUSED_CRASHED = 10,
    /**
     * Starting up (since 1.2.14).
     */
    VIR_DOMAIN_PAUSED_STARTING_UP = 11,
    /**
     * Postcopy (since 1.3.3).
     */
    VIR_DOMAIN_PAUSED_POSTCOPY = 12,
    /**
     * Postcopy failed (since 1.3.3).
     */
    VIR_DOMAIN_PAUSED_POSTCOPY_FAILED = 13,
    /**
     * Api error (since 9.2.0).
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
 * The values of a domain shutdown reason (since 0.9.2).
 */
typedef enum virDomainShutdownReason {
    /**
     * Unknown (since 0.9.2).
     */
    VIR_DOMAIN_SHUTDOWN_UNKNOWN = 0,
    /**
     * User (since 0.9.2).
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
 * The values of a domain shutoff reason (since 0.9.2).
 */
typedef enum virDomainShutoffReason {
    /**
     * Unknown (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_UNKNOWN = 0,
    /**
     * Shutdown (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_SHUTDOWN = 1,
    /**
     * Destroyed (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_DESTROYED = 2,
    /**
     * Crashed (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_CRASHED = 3,
    /**
     * Migrated (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_MIGRATED = 4,
    /**
     * Saved (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_SAVED = 5,
    /**
     * Failed (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_FAILED = 6,
    /**
     * From snapshot (since 0.9.2).
     */
    VIR_DOMAIN_SHUTOFF_FROM_SNAPSHOT = 7,
    /**
     * Daemon (since 4.10.0).
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
 * The values of a domain crashed reason (since 0.9.2).
 */
typedef enum virDomainCrashedReason {
    /**
     * Unknown (since 0.9.2).
     */
    VIR_DOMAIN_CRASHED_UNKNOWN = 0,
    /**
     * Panicked (since 1.1.1).
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
 * The values of a domain pmsuspended reason (since 0.9.11).
 */
typedef enum virDomainPMSuspendedReason {
    /**
     * Unknown (since 0.9.11).
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
 * The values of a domain pmsuspended disk reason (since 1.0.0).
 */
typedef enum virDomainPMSuspendedDiskReason {
    /**
     * Unknown (since 1.0.0).
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
 * The values of a domain control state (since 0.9.3).
 */
typedef enum virDomainControlState {
    /**
     * Ok (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_OK = 0,
    /**
     * Job (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_JOB = 1,
    /**
     * Occupied (since 0.9.3).
     */
    VIR_DOMAIN_CONTROL_OCCUPIED = 2,
    /**
     * Error (since 0.9.3).
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
 * The values of a domain control error reason (since 1.2.14).
 */
typedef enum virDomainControlErrorReason {
    /**
     * None (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
    /**
     * Unknown (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
    /**
     * Monitor (since 1.2.14).
     */
    VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
    /**
     * Internal (since 1.2.14).
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
 * The values of a domain modification impact (since 0.9.2).
 */
typedef enum virDomainModificationImpact {
    /**
     * Current (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_CURRENT = 0,
    /**
     * Live (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_LIVE = 1,
    /**
     * Config (since 0.9.2).
     */
    VIR_DOMAIN_AFFECT_CONFIG = 2,
} virDomainModificationImpact;

/**
 * The values of a domain create flags (since 0.0.1).
 */
typedef enum virDomainCreateFlags {
    /**
     * None (since 0.0.1).
     */
    VIR_DOMAIN_NONE = 0,
    /**
     * Start paused (since 0.8.2).
     */
    VIR_DOMAIN_START_PAUSED = 1,
    /**
     * Start autodestroy (since 0.9.3).
     */
    VIR_DOMAIN_START_AUTODESTROY = 2,
    /**
     * Start bypass cache (since 0.9.4).
     */
    VIR_DOMAIN_START_BYPASS_CACHE = 4,
    /**
     * Start force boot (since 0.9.5).
     */
    VIR_DOMAIN_START_FORCE_BOOT = 8,
    /**
     * Start validate (since 1.2.12).
     */
    VIR_DOMAIN_START_VALIDATE = 16,
    /**
     * Start reset nvram (since 8.1.0).
     */
    VIR_DOMAIN_START_RESET_NVRAM = 32,
} virDomainCreateFlags;

/**
 * The values of a domain memory stat tags (since 0.7.5).
 */
typedef enum virDomainMemoryStatTags {
    /**
     * Swap in (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_SWAP_IN = 0,
    /**
     * Swap out (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_SWAP_OUT = 1,
    /**
     * Major fault (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_MAJOR_FAULT = 2,
    /**
     * Minor fault (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_MINOR_FAULT = 3,
    /**
     * Unused (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_UNUSED = 4,
    /**
     * Available (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_AVAILABLE = 5,
    /**
     * Actual balloon (since 0.9.3).
     */
    VIR_DOMAIN_MEMORY_STAT_ACTUAL_BALLOON = 6,
    /**
     * Rss (since 0.9.10).
     */
    VIR_DOMAIN_MEMORY_STAT_RSS = 7,
    /**
     * Usable (since 2.1.0).
     */
    VIR_DOMAIN_MEMORY_STAT_USABLE = 8,
    /**
     * Last update (since 2.1.0).
     */
    VIR_DOMAIN_MEMORY_STAT_LAST_UPDATE = 9,
    /**
     * Disk caches (since 4.6.0).
     */
    VIR_DOMAIN_MEMORY_STAT_DISK_CACHES = 10,
    /**
     * Hugetlb pgalloc (since 5.4.0).
     */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGALLOC = 11,
    /**
     * Hugetlb pgfail (since 5.4.0).
     */
    VIR_DOMAIN_MEMORY_STAT_HUGETLB_PGFAIL = 12,
    /**
     * Nr (since 0.7.5).
     */
    VIR_DOMAIN_MEMORY_STAT_NR = 13,
} virDomainMemoryStatTags;

/**
 * The values of a domain core dump flags (since 0.7.5).
 */
typedef enum virDomainCoreDumpFlags {
    /**
     * Crash (since 0.7.5).
     */
    VIR_DUMP_CRASH = 1,
    /**
     * Live (since 0.7.5).
     */
    VIR_DUMP_LIVE = 2,
    /**
     * Bypass cache (since 0.9.4).
     */
    VIR_DUMP_BYPASS_CACHE = 4,
    /**
     * Reset (since 0.9.7).
     */
    VIR_DUMP_RESET = 8,
    /**
     * Memory only (since 0.9.13).
     */
    VIR_DUMP_MEMORY_ONLY = 16,
} virDomainCoreDumpFlags;

/**
 * The values of a domain core dump format (since 1.2.3).
 */
typedef enum virDomainCoreDumpFormat {
    /**
     * Raw (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_RAW = 0,
    /**
     * Kdump zlib (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_ZLIB = 1,
    /**
     * Kdump lzo (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_LZO = 2,
    /**
     * Kdump snappy (since 1.2.3).
     */
    VIR_DOMAIN_CORE_DUMP_FORMAT_KDUMP_SNAPPY = 3,
    /**
     * Win dmp (since 7.4.0).
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
 * The values of a domain migrate flags (since 0.3.2).
 */
typedef enum virDomainMigrateFlags {
    /**
     * Live (since 0.3.2).
     */
    VIR_MIGRATE_LIVE = 1,
    /**
     * Peer2peer (since 0.7.2).
     */
    VIR_MIGRATE_PEER2PEER = 2,
    /**
     * Tunnelled (since 0.7.2).
     */
    VIR_MIGRATE_TUNNELLED = 4,
    /**
     * Persist dest (since 0.7.3).
     */
    VIR_MIGRATE_PERSIST_DEST = 8,
    /**
     * Undefine source (since 0.7.3).
     */
    VIR_MIGRATE_UNDEFINE_SOURCE = 16,
    /**
     * Paused (since 0.7.5).
     */
    VIR_MIGRATE_PAUSED = 32,
    /**
     * Non shared disk (since 0.8.2).
     */
    VIR_MIGRATE_NON_SHARED_DISK = 64,
    /**
     * Non shared inc (since 0.8.2).
     */
    VIR_MIGRATE_NON_SHARED_INC = 128,
    /**
     * Change protection (since 0.9.4).
     */
    VIR_MIGRATE_CHANGE_PROTECTION = 256,
    /**
     * Unsafe (since 0.9.11).
     */
    VIR_MIGRATE_UNSAFE = 512,
    /**
     * Offline (since 1.0.1).
     */
    VIR_MIGRATE_OFFLINE = 1024,
    /**
     * Compressed (since 1.0.3).
     */
    VIR_MIGRATE_COMPRESSED = 2048,
    /**
     * Abort on error (since 1.1.0).
     */
    VIR_MIGRATE_ABORT_ON_ERROR = 4096,
    /**
     * Auto converge (since 1.2.3).
     */
    VIR_MIGRATE_AUTO_CONVERGE = 8192,
    /**
     * Rdma pin all (since 1.2.9).
     */
    VIR_MIGRATE_RDMA_PIN_ALL = 16384,
    /**
     * Postcopy (since 1.3.3).
     */
    VIR_MIGRATE_POSTCOPY = 32768,
    /**
     * Tls (since 3.2.0).
     */
    VIR_MIGRATE_TLS = 65536,
    /**
     * Parallel (since 5.2.0).
     */
    VIR_MIGRATE_PARALLEL = 131072,
    /**
     * Non shared synchronous writes (since 8.0.0).
     */
    VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES = 262144,
    /**
     * Postcopy resume (since 8.5.0).
     */
    VIR_MIGRATE_POSTCOPY_RESUME = 524288,
    /**
     * Zerocopy (since 8.5.0).
     */
    VIR_MIGRATE_ZEROCOPY = 1048576,
} virDomainMigrateFlags;

/**
 * The values of a domain migrate max speed flags (since 5.1.0).
 */
typedef enum virDomainMigrateMaxSpeedFlags {
    /**
     * Vir domain migrate max speed postcopy (since 5.1.0).
     */
    VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY = 1,
} virDomainMigrateMaxSpeedFlags;

/**
 * The values of a domain shutdown flag values (since 0.9.10).
 */
typedef enum virDomainShutdownFlagValues {
    /**
     * Default (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_DEFAULT = 0,
    /**
     * Acpi power btn (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN = 1,
    /**
     * Guest agent (since 0.9.10).
     */
    VIR_DOMAIN_SHUTDOWN_GUEST_AGENT = 2,
    /**
     * Initctl (since 1.0.1).
     */
    VIR_DOMAIN_SHUTDOWN_INITCTL = 4,
    /**
     * Signal (since 1.0.1).
     */
    VIR_DOMAIN_SHUTDOWN_SIGNAL = 8,
    /**
     * Paravirt (since 1.2.5).
     */
    VIR_DOMAIN_SHUTDOWN_PARAVIRT = 16,
} virDomainShutdownFlagValues;

/**
 * The values of a domain reboot flag values (since 0.9.10).
 */
typedef enum virDomainRebootFlagValues {
    /**
     * Default (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_DEFAULT = 0,
    /**
     * Acpi power btn (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_ACPI_POWER_BTN = 1,
    /**
     * Guest agent (since 0.9.10).
     */
    VIR_DOMAIN_REBOOT_GUEST_AGENT = 2,
    /**
     * Initctl (since 1.0.1).
     */
    VIR_DOMAIN_REBOOT_INITCTL = 4,
    /**
     * Signal (since 1.0.1).
     */
    VIR_DOMAIN_REBOOT_SIGNAL = 8,
    /**
     * Paravirt (since 1.2.5).
     */
    VIR_DOMAIN_REBOOT_PARAVIRT = 16,
} virDomainRebootFlagValues;

/**
 * The values of a domain destroy flags values (since 0.9.10).
 */
typedef enum virDomainDestroyFlagsValues {
    /**
     * Default (since 0.9.10).
     */
    VIR_DOMAIN_DESTROY_DEFAULT = 0,
    /**
     * Graceful (since 0.9.10).
     */
    VIR_DOMAIN_DESTROY_GRACEFUL = 1,
    /**
     * Remove logs (since 8.3.0).
     */
    VIR_DOMAIN_DESTROY_REMOVE_LOGS = 2,
} virDomainDestroyFlagsValues;

/**
 * The values of a domain save restore flags (since 0.9.4).
 */
typedef enum virDomainSaveRestoreFlags {
    /**
     * Bypass cache (since 0.9.4).
     */
    VIR_DOMAIN_SAVE_BYPASS_CACHE = 1,
    /**
     * Running (since 0.9.5).
     */
    VIR_DOMAIN_SAVE_RUNNING = 2,
    /**
     * Paused (since 0.9.5).
     */
    VIR_DOMAIN_SAVE_PAUSED = 4,
    /**
     * Reset nvram (since 8.1.0).
     */
    VIR_DOMAIN_SAVE_RESET_NVRAM = 8,
} virDomainSaveRestoreFlags;

/**
 * The values of a domain memory mod flags (since 0.9.0).
 */
typedef enum virDomainMemoryModFlags {
    /**
     * Current (since 0.9.1).
     */
    VIR_DOMAIN_MEM_CURRENT = 0,
    /**
     * Live (since 0.9.0).
     */
    VIR_DOMAIN_MEM_LIVE = 1,
    /**
     * Config (since 0.9.0).
     */
    VIR_DOMAIN_MEM_CONFIG = 2,
    /**
     * Maximum (since 0.9.1).
     */
    VIR_DOMAIN_MEM_MAXIMUM = 4,
} virDomainMemoryModFlags;

/**
 * The values of a domain numatune mem mode (since 0.9.9).
 */
typedef enum virDomainNumatuneMemMode {
    /**
     * Strict (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_STRICT = 0,
    /**
     * Preferred (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_PREFERRED = 1,
    /**
     * Interleave (since 0.9.9).
     */
    VIR_DOMAIN_NUMATUNE_MEM_INTERLEAVE = 2,
    /**
     * Restrictive (since 7.3.0).
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
 * The values of a domain get hostname flags (since 6.1.0).
 */
typedef enum virDomainGetHostnameFlags {
    /**
     * Lease (since 6.1.0).
     */
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1,
    /**
     * Agent (since 6.1.0).
     */
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 2,
} virDomainGetHostnameFlags;

/**
 * The values of a domain metadata type (since 0.9.10).
 */
typedef enum virDomainMetadataType {
    /**
     * Description (since 0.9.10).
     */
    VIR_DOMAIN_METADATA_DESCRIPTION = 0,
    /**
     * Title (since 0.9.10).
     */
    VIR_DOMAIN_METADATA_TITLE = 1,
    /**
     * Element (since 0.9.10).
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
 * The values of a domain xmlflags (since 0.3.3).
 */
typedef enum virDomainXMLFlags {
    /**
     * Secure (since 0.3.3).
     */
    VIR_DOMAIN_XML_SECURE = 1,
    /**
     * Inactive (since 0.3.3).
     */
    VIR_DOMAIN_XML_INACTIVE = 2,
    /**
     * Update cpu (since 0.8.0).
     */
    VIR_DOMAIN_XML_UPDATE_CPU = 4,
    /**
     * Migratable (since 1.0.0).
     */
    VIR_DOMAIN_XML_MIGRATABLE = 8,
} virDomainXMLFlags;

/**
 * The values of a domain save image xmlflags (since 5.1.0).
 */
typedef enum virDomainSaveImageXMLFlags {
    /**
     * Vir domain save image xml secure (since 5.1.0).
     */
    VIR_DOMAIN_SAVE_IMAGE_XML_SECURE = 1,
} virDomainSaveImageXMLFlags;

/**
 * The values of a domain block resize flags (since 0.9.11).
 */
typedef enum virDomainBlockResizeFlags {
    /**
     * Bytes (since 0.9.11).
     */
    VIR_DOMAIN_BLOCK_RESIZE_BYTES = 1,
    /**
     * Capacity (since 10.0.0).
     */
    VIR_DOMAIN_BLOCK_RESIZE_CAPACITY = 2,
} virDomainBlockResizeFlags;

/**
 * The values of a domain memory flags (since 0.4.4).
 */
typedef enum virDomainMemoryFlags {
    /**
     * Virtual (since 0.4.4).
     */
    VIR_MEMORY_VIRTUAL = 1,
    /**
     * Physical (since 0.7.0).
     */
    VIR_MEMORY_PHYSICAL = 2,
} virDomainMemoryFlags;

/**
 * The values of a domain define flags (since 1.2.12).
 */
typedef enum virDomainDefineFlags {
    /**
     * Vir domain define validate (since 1.2.12).
     */
    VIR_DOMAIN_DEFINE_VALIDATE = 1,
} virDomainDefineFlags;

/**
 * The values of a domain undefine flags values (since 0.9.4).
 */
typedef enum virDomainUndefineFlagsValues {
    /**
     * Managed save (since 0.9.4).
     */
    VIR_DOMAIN_UNDEFINE_MANAGED_SAVE = 1,
    /**
     * Snapshots metadata (since 0.9.5).
     */
    VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA = 2,
    /**
     * Nvram (since 1.2.9).
     */
    VIR_DOMAIN_UNDEFINE_NVRAM = 4,
    /**
     * Keep nvram (since 2.3.0).
     */
    VIR_DOMAIN_UNDEFINE_KEEP_NVRAM = 8,
    /**
     * Checkpoints metadata (since 5.6.0).
     */
    VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA = 16,
    /**
     * Tpm (since 8.9.0).
     */
    VIR_DOMAIN_UNDEFINE_TPM = 32,
    /**
     * Keep tpm (since 8.9.0).
     */
    VIR_DOMAIN_UNDEFINE_KEEP_TPM = 64,
} virDomainUndefineFlagsValues;

/**
 * The values of a connect list all domains flags (since 0.9.13).
 */
typedef enum virConnectListAllDomainsFlags {
    /**
     * Active (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_ACTIVE = 1,
    /**
     * Inactive (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_INACTIVE = 2,
    /**
     * Persistent (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_PERSISTENT = 4,
    /**
     * Transient (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_TRANSIENT = 8,
    /**
     * Running (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_RUNNING = 16,
    /**
     * Paused (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_PAUSED = 32,
    /**
     * Shutoff (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_SHUTOFF = 64,
    /**
     * Other (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_OTHER = 128,
    /**
     * Managedsave (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_MANAGEDSAVE = 256,
    /**
     * No managedsave (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_MANAGEDSAVE = 512,
    /**
     * Autostart (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_AUTOSTART = 1024,
    /**
     * No autostart (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_AUTOSTART = 2048,
    /**
     * Has snapshot (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_HAS_SNAPSHOT = 4096,
    /**
     * No snapshot (since 0.9.13).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_SNAPSHOT = 8192,
    /**
     * Has checkpoint (since 5.6.0).
     */
    VIR_CONNECT_LIST_DOMAINS_HAS_CHECKPOINT = 16384,
    /**
     * No checkpoint (since 5.6.0).
     */
    VIR_CONNECT_LIST_DOMAINS_NO_CHECKPOINT = 32768,
} virConnectListAllDomainsFlags;

/**
 * The values of a vcpu state (since 0.1.4).
 */
typedef enum virVcpuState {
    /**
     * Offline (since 0.1.4).
     */
    VIR_VCPU_OFFLINE = 0,
    /**
     * Running (since 0.1.4).
     */
    VIR_VCPU_RUNNING = 1,
    /**
     * Blocked (since 0.1.4).
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
 * The values of a vcpu host cpu state (since 6.10.0).
 */
typedef enum virVcpuHostCpuState {
    /**
     * Offline (since 6.10.0).
     */
    VIR_VCPU_INFO_CPU_OFFLINE = -1,
    /**
     * Unavailable (since 6.10.0).
     */
    VIR_VCPU_INFO_CPU_UNAVAILABLE = -2,
} virVcpuHostCpuState;

/**
 * The values of a domain vcpu flags (since 0.8.5).
 */
typedef enum virDomainVcpuFlags {
    /**
     * Current (since 0.9.4).
     */
    VIR_DOMAIN_VCPU_CURRENT = 0,
    /**
     * Live (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_LIVE = 1,
    /**
     * Config (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_CONFIG = 2,
    /**
     * Maximum (since 0.8.5).
     */
    VIR_DOMAIN_VCPU_MAXIMUM = 4,
    /**
     * Guest (since 1.1.0).
     */
    VIR_DOMAIN_VCPU_GUEST = 8,
    /**
     * Hotpluggable (since 2.4.0).
     */
    VIR_DOMAIN_VCPU_HOTPLUGGABLE = 16,
} virDomainVcpuFlags;

/**
 * The values of a domain device modify flags (since 0.7.7).
 */
typedef enum virDomainDeviceModifyFlags {
    /**
     * Current (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0,
    /**
     * Live (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1,
    /**
     * Config (since 0.7.7).
     */
    VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2,
    /**
     * Force (since 0.8.6).
     */
    VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4,
} virDomainDeviceModifyFlags;

/**
 * The values of a domain stats types (since 1.2.8).
 */
typedef enum virDomainStatsTypes {
    /**
     * State (since 1.2.8).
     */
    VIR_DOMAIN_STATS_STATE = 1,
    /**
     * Cpu total (since 1.2.9).
     */
    VIR_DOMAIN_STATS_CPU_TOTAL = 2,
    /**
     * Balloon (since 1.2.9).
     */
    VIR_DOMAIN_STATS_BALLOON = 4,
    /**
     * Vcpu (since 1.2.9).
     */
    VIR_DOMAIN_STATS_VCPU = 8,
    /**
     * Interface (since 1.2.9).
     */
    VIR_DOMAIN_STATS_INTERFACE = 16,
    /**
     * Block (since 1.2.9).
     */
    VIR_DOMAIN_STATS_BLOCK = 32,
    /**
     * Perf (since 1.3.3).
     */
    VIR_DOMAIN_STATS_PERF = 64,
    /**
     * Iothread (since 4.10.0).
     */
    VIR_DOMAIN_STATS_IOTHREAD = 128,
    /**
     * Memory (since 6.0.0).
     */
    VIR_DOMAIN_STATS_MEMORY = 256,
    /**
     * Dirtyrate (since 7.2.0).
     */
    VIR_DOMAIN_STATS_DIRTYRATE = 512,
    /**
     * Vm (since 8.9.0).
     */
    VIR_DOMAIN_STATS_VM = 1024,
} virDomainStatsTypes;

/**
 * The values of a connect get all domain stats flags (since 1.2.8).
 */
typedef enum virConnectGetAllDomainStatsFlags {
    /**
     * Active (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE = 1,
    /**
     * Inactive (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE = 2,
    /**
     * Persistent (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT = 4,
    /**
     * Transient (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT = 8,
    /**
     * Running (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING = 16,
    /**
     * Paused (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED = 32,
    /**
     * Shutoff (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF = 64,
    /**
     * Other (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER = 128,
    /**
     * Nowait (since 4.5.0).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT = 536870912,
    /**
     * Backing (since 1.2.12).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING = 1073741824,
    /**
     * Enforce stats (since 1.2.8).
     */
    VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS = 2147483648,
} virConnectGetAllDomainStatsFlags;

/**
 * The values of a domain block job type (since 0.9.4).
 */
typedef enum virDomainBlockJobType {
    /**
     * Unknown (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
    /**
     * Pull (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
    /**
     * Copy (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
    /**
     * Commit (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
    /**
     * Active commit (since 1.2.6).
     */
    VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
    /**
     * Backup (since 6.0.0).
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
 * The values of a domain block job abort flags (since 0.9.12).
 */
typedef enum virDomainBlockJobAbortFlags {
    /**
     * Async (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_ABORT_ASYNC = 1,
    /**
     * Pivot (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT = 2,
} virDomainBlockJobAbortFlags;

/**
 * The values of a domain block job info flags (since 1.2.9).
 */
typedef enum virDomainBlockJobInfoFlags {
    /**
     * Vir domain block job info bandwidth bytes (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_JOB_INFO_BANDWIDTH_BYTES = 1,
} virDomainBlockJobInfoFlags;

/**
 * The values of a domain block job set speed flags (since 1.2.9).
 */
typedef enum virDomainBlockJobSetSpeedFlags {
    /**
     * Vir domain block job speed bandwidth bytes (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_JOB_SPEED_BANDWIDTH_BYTES = 1,
} virDomainBlockJobSetSpeedFlags;

/**
 * The values of a domain block pull flags (since 1.2.9).
 */
typedef enum virDomainBlockPullFlags {
    /**
     * Vir domain block pull bandwidth bytes (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_PULL_BANDWIDTH_BYTES = 64,
} virDomainBlockPullFlags;

/**
 * The values of a domain block rebase flags (since 0.9.12).
 */
typedef enum virDomainBlockRebaseFlags {
    /**
     * Shallow (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_SHALLOW = 1,
    /**
     * Reuse ext (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_REUSE_EXT = 2,
    /**
     * Copy raw (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY_RAW = 4,
    /**
     * Copy (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY = 8,
    /**
     * Relative (since 1.2.7).
     */
    VIR_DOMAIN_BLOCK_REBASE_RELATIVE = 16,
    /**
     * Copy dev (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_REBASE_COPY_DEV = 32,
    /**
     * Bandwidth bytes (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_REBASE_BANDWIDTH_BYTES = 64,
} virDomainBlockRebaseFlags;

/**
 * The values of a domain block copy flags (since 1.2.8).
 */
typedef enum virDomainBlockCopyFlags {
    /**
     * Shallow (since 1.2.8).
     */
    VIR_DOMAIN_BLOCK_COPY_SHALLOW = 1,
    /**
     * Reuse ext (since 1.2.8).
     */
    VIR_DOMAIN_BLOCK_COPY_REUSE_EXT = 2,
    /**
     * Transient job (since 3.5.0).
     */
    VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB = 4,
    /**
     * Synchronous writes (since 8.0.0).
     */
    VIR_DOMAIN_BLOCK_COPY_SYNCHRONOUS_WRITES = 8,
} virDomainBlockCopyFlags;

/**
 * The values of a domain block commit flags (since 0.10.2).
 */
typedef enum virDomainBlockCommitFlags {
    /**
     * Shallow (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_COMMIT_SHALLOW = 1,
    /**
     * Delete (since 0.10.2).
     */
    VIR_DOMAIN_BLOCK_COMMIT_DELETE = 2,
    /**
     * Active (since 1.2.6).
     */
    VIR_DOMAIN_BLOCK_COMMIT_ACTIVE = 4,
    /**
     * Relative (since 1.2.7).
     */
    VIR_DOMAIN_BLOCK_COMMIT_RELATIVE = 8,
    /**
     * Bandwidth bytes (since 1.2.9).
     */
    VIR_DOMAIN_BLOCK_COMMIT_BANDWIDTH_BYTES = 16,
} virDomainBlockCommitFlags;

/**
 * The values of a domain disk error code (since 0.9.10).
 */
typedef enum virDomainDiskErrorCode {
    /**
     * None (since 0.9.10).
     */
    VIR_DOMAIN_DISK_ERROR_NONE = 0,
    /**
     * Unspec (since 0.9.10).
     */
    VIR_DOMAIN_DISK_ERROR_UNSPEC = 1,
    /**
     * No space (since 0.9.10).
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
 * The values of a keycode set (since 0.9.3).
 */
typedef enum virKeycodeSet {
    /**
     * Linux (since 0.9.3).
     */
    VIR_KEYCODE_SET_LINUX = 0,
    /**
     * Xt (since 0.9.3).
     */
    VIR_KEYCODE_SET_XT = 1,
    /**
     * Atset1 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET1 = 2,
    /**
     * Atset2 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET2 = 3,
    /**
     * Atset3 (since 0.9.3).
     */
    VIR_KEYCODE_SET_ATSET3 = 4,
    /**
     * Osx (since 0.9.4).
     */
    VIR_KEYCODE_SET_OSX = 5,
    /**
     * Xt kbd (since 0.9.4).
     */
    VIR_KEYCODE_SET_XT_KBD = 6,
    /**
     * Usb (since 0.9.4).
     */
    VIR_KEYCODE_SET_USB = 7,
    /**
     * Win32 (since 0.9.4).
     */
    VIR_KEYCODE_SET_WIN32 = 8,
    /**
     * Qnum (since 4.2.0).
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
 * The values of a domain process signal (since 1.0.1).
 */
typedef enum virDomainProcessSignal {
    /**
     * Nop (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0,
    /**
     * Hup (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1,
    /**
     * Int (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2,
    /**
     * Quit (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
    /**
     * Ill (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4,
    /**
     * Trap (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
    /**
     * Abrt (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
    /**
     * Bus (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7,
    /**
     * Fpe (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8,
    /**
     * Kill (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9,
    /**
     * Usr1 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
    /**
     * Segv (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
    /**
     * Usr2 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
    /**
     * Pipe (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
    /**
     * Alrm (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
    /**
     * Term (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15,
    /**
     * Stkflt (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
    /**
     * Chld (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
    /**
     * Cont (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18,
    /**
     * Stop (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19,
    /**
     * Tstp (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
    /**
     * Ttin (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
    /**
     * Ttou (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
    /**
     * Urg (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23,
    /**
     * Xcpu (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
    /**
     * Xfsz (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
    /**
     * Vtalrm (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
    /**
     * Prof (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27,
    /**
     * Winch (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
    /**
     * Poll (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29,
    /**
     * Pwr (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30,
    /**
     * Sys (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31,
    /**
     * Rt0 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
    /**
     * Rt1 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
    /**
     * Rt2 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
    /**
     * Rt3 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
    /**
     * Rt4 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
    /**
     * Rt5 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
    /**
     * Rt6 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
    /**
     * Rt7 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
    /**
     * Rt8 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
    /**
     * Rt9 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
    /**
     * Rt10 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
    /**
     * Rt11 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
    /**
     * Rt12 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
    /**
     * Rt13 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
    /**
     * Rt14 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
    /**
     * Rt15 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
    /**
     * Rt16 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
    /**
     * Rt17 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
    /**
     * Rt18 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
    /**
     * Rt19 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
    /**
     * Rt20 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
    /**
     * Rt21 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
    /**
     * Rt22 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
    /**
     * Rt23 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
    /**
     * Rt24 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
    /**
     * Rt25 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
    /**
     * Rt26 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
    /**
     * Rt27 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
    /**
     * Rt28 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
    /**
     * Rt29 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
    /**
     * Rt30 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
    /**
     * Rt31 (since 1.0.1).
     */
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
    /**
     * Rt32 (since 1.0.1).
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
 * The values of a domain event type (since 0.5.0).
 */
typedef enum virDomainEventType {
    /**
     * Defined (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED = 0,
    /**
     * Undefined (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_UNDEFINED = 1,
    /**
     * Started (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED = 2,
    /**
     * Suspended (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED = 3,
    /**
     * Resumed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED = 4,
    /**
     * Stopped (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED = 5,
    /**
     * Shutdown (since 0.9.8).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN = 6,
    /**
     * Pmsuspended (since 0.10.2).
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7,
    /**
     * Crashed (since 1.1.1).
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
 * The values of a domain event defined detail type (since 0.5.0).
 */
typedef enum virDomainEventDefinedDetailType {
    /**
     * Added (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0,
    /**
     * Updated (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1,
    /**
     * Renamed (since 1.2.19).
     */
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2,
    /**
     * From snapshot (since 1.3.3).
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
 * The values of a domain event undefined detail type (since 0.5.0).
 */
typedef enum virDomainEventUndefinedDetailType {
    /**
     * Removed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0,
    /**
     * Renamed (since 1.2.19).
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
 * The values of a domain event started detail type (since 0.5.0).
 */
typedef enum virDomainEventStartedDetailType {
    /**
     * Booted (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0,
    /**
     * Migrated (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1,
    /**
     * Restored (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2,
    /**
     * From snapshot (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3,
    /**
     * Wakeup (since 0.9.11).
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
 * The values of a domain event suspended detail type (since 0.5.0).
 */
typedef enum virDomainEventSuspendedDetailType {
    /**
     * Paused (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0,
    /**
     * Migrated (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1,
    /**
     * Ioerror (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2,
    /**
     * Watchdog (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3,
    /**
     * Restored (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4,
    /**
     * From snapshot (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5,
    /**
     * Api error (since 1.0.1).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6,
    /**
     * Postcopy (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7,
    /**
     * Postcopy failed (since 1.3.3).
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
 * The values of a domain event resumed detail type (since 0.5.0).
 */
typedef enum virDomainEventResumedDetailType {
    /**
     * Unpaused (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0,
    /**
     * Migrated (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1,
    /**
     * From snapshot (since 0.9.5).
     */
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2,
    /**
     * Postcopy (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3,
    /**
     * Postcopy failed (since 8.5.0).
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
 * The values of a domain event stopped detail type (since 0.5.0).
 */
typedef enum virDomainEventStoppedDetailType {
    /**
     * Shutdown (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0,
    /**
     * Destroyed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1,
    /**
     * Crashed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2,
    /**
     * Migrated (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3,
    /**
     * Saved (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4,
    /**
     * Failed (since 0.5.0).
     */
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5,
    /**
     * From snapshot (since 0.8.0).
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
 * The values of a domain event shutdown detail type (since 0.9.8).
 */
typedef enum virDomainEventShutdownDetailType {
    /**
     * Finished (since 0.9.8).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0,
    /**
     * Guest (since 3.4.0).
     */
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1,
    /**
     * Host (since 3.4.0).
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
 * The values of a domain event pmsuspended detail type (since 0.10.2).
 */
typedef enum virDomainEventPMSuspendedDetailType {
    /**
     * Memory (since 0.10.2).
     */
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0,
    /**
     * Disk (since 1.0.0).
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
 * The values of a domain event crashed detail type (since 1.1.1).
 */
typedef enum virDomainEventCrashedDetailType {
    /**
     * Panicked (since 1.1.1).
     */
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0,
    /**
     * Crashloaded (since 6.1.0).
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
 * The values of a domain memory failure recipient type (since 6.9.0).
 */
typedef enum virDomainMemoryFailureRecipientType {
    /**
     * Hypervisor (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
    /**
     * Guest (since 6.9.0).
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
 * The values of a domain memory failure action type (since 6.9.0).
 */
typedef enum virDomainMemoryFailureActionType {
    /**
     * Ignore (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0,
    /**
     * Inject (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1,
    /**
     * Fatal (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2,
    /**
     * Reset (since 6.9.0).
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
 * The values of a domain memory failure flags (since 6.9.0).
 */
typedef enum virDomainMemoryFailureFlags {
    /**
     * Action required (since 6.9.0).
     */
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1,
    /**
     * Recursive (since 6.9.0).
     */
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 2,
} virDomainMemoryFailureFlags;

/**
 * The values of a domain job type (since 0.7.7).
 */
typedef enum virDomainJobType {
    /**
     * None (since 0.7.7).
     */
    VIR_DOMAIN_JOB_NONE = 0,
    /**
     * Bounded (since 0.7.7).
     */
    VIR_DOMAIN_JOB_BOUNDED = 1,
    /**
     * Unbounded (since 0.7.7).
     */
    VIR_DOMAIN_JOB_UNBOUNDED = 2,
    /**
     * Completed (since 0.7.7).
     */
    VIR_DOMAIN_JOB_COMPLETED = 3,
    /**
     * Failed (since 0.7.7).
     */
    VIR_DOMAIN_JOB_FAILED = 4,
    /**
     * Cancelled (since 0.7.7).
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
 * The values of a domain get job stats flags (since 1.2.9).
 */
typedef enum virDomainGetJobStatsFlags {
    /**
     * Completed (since 1.2.9).
     */
    VIR_DOMAIN_JOB_STATS_COMPLETED = 1,
    /**
     * Keep completed (since 6.0.0).
     */
    VIR_DOMAIN_JOB_STATS_KEEP_COMPLETED = 2,
} virDomainGetJobStatsFlags;

/**
 * The values of a domain abort job flags values (since 8.5.0).
 */
typedef enum virDomainAbortJobFlagsValues {
    /**
     * Vir domain abort job postcopy (since 8.5.0).
     */
    VIR_DOMAIN_ABORT_JOB_POSTCOPY = 1,
} virDomainAbortJobFlagsValues;

/**
 * The values of a domain job operation (since 3.3.0).
 */
typedef enum virDomainJobOperation {
    /**
     * Unknown (since 3.3.0).
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
     * Migration in (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_IN = 4,
    /**
     * Migration out (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_MIGRATION_OUT = 5,
    /**
     * Snapshot (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT = 6,
    /**
     * Snapshot revert (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_SNAPSHOT_REVERT = 7,
    /**
     * Dump (since 3.3.0).
     */
    VIR_DOMAIN_JOB_OPERATION_DUMP = 8,
    /**
     * Backup (since 6.0.0).
     */
    VIR_DOMAIN_JOB_OPERATION_BACKUP = 9,
    /**
     * Snapshot delete (since 9.0.0).
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
 * The values of a domain event watchdog action (since 0.8.0).
 */
typedef enum virDomainEventWatchdogAction {
    /**
     * None (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0,
    /**
     * Pause (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1,
    /**
     * Reset (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2,
    /**
     * Poweroff (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3,
    /**
     * Shutdown (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4,
    /**
     * Debug (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5,
    /**
     * Injectnmi (since 1.2.17).
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
 * The values of a domain event ioerror action (since 0.8.0).
 */
typedef enum virDomainEventIOErrorAction {
    /**
     * None (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0,
    /**
     * Pause (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1,
    /**
     * Report (since 0.8.0).
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
 * The values of a domain event graphics phase (since 0.8.0).
 */
typedef enum virDomainEventGraphicsPhase {
    /**
     * Connect (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0,
    /**
     * Initialize (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1,
    /**
     * Disconnect (since 0.8.0).
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
 * The values of a domain event graphics address type (since 0.8.0).
 */
typedef enum virDomainEventGraphicsAddressType {
    /**
     * Ipv4 (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0,
    /**
     * Ipv6 (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1,
    /**
     * Unix (since 0.9.7).
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
 * The values of a connect domain event block job status (since 0.9.4).
 */
typedef enum virConnectDomainEventBlockJobStatus {
    /**
     * Completed (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_COMPLETED = 0,
    /**
     * Failed (since 0.9.4).
     */
    VIR_DOMAIN_BLOCK_JOB_FAILED = 1,
    /**
     * Canceled (since 0.9.12).
     */
    VIR_DOMAIN_BLOCK_JOB_CANCELED = 2,
    /**
     * Ready (since 1.0.0).
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
 * The values of a connect domain event disk change reason (since 0.9.7).
 */
typedef enum virConnectDomainEventDiskChangeReason {
    /**
     * Change missing on start (since 0.9.7).
     */
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0,
    /**
     * Drop missing on start (since 1.1.2).
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
 * The values of a domain event tray change reason (since 0.9.11).
 */
typedef enum virDomainEventTrayChangeReason {
    /**
     * Open (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0,
    /**
     * Close (since 0.9.11).
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
 * The values of a connect domain event agent lifecycle state (since 1.2.11).
 */
typedef enum virConnectDomainEventAgentLifecycleState {
    /**
     * Connected (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
    /**
     * Disconnected (since 1.2.11).
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
 * The values of a connect domain event agent lifecycle reason (since 1.2.11).
 */
typedef enum virConnectDomainEventAgentLifecycleReason {
    /**
     * Unknown (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
    /**
     * Domain started (since 1.2.11).
     */
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /**
     * Channel (since 1.2.11).
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
 * The values of a domain event id (since 0.8.0).
 */
typedef enum virDomainEventID {
    /**
     * Lifecycle (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0,
    /**
     * Reboot (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_REBOOT = 1,
    /**
     * Rtc change (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
    /**
     * Watchdog (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3,
    /**
     * Io error (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4,
    /**
     * Graphics (since 0.8.0).
     */
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5,
    /**
     * Io error reason (since 0.8.1).
     */
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
    /**
     * Control error (since 0.9.2).
     */
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
    /**
     * Block job (since 0.9.4).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
    /**
     * Disk change (since 0.9.7).
     */
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
    /**
     * Tray change (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
    /**
     * Pmwakeup (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11,
    /**
     * Pmsuspend (since 0.9.11).
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12,
    /**
     * Balloon change (since 0.10.0).
     */
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
    /**
     * Pmsuspend disk (since 1.0.0).
     */
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
    /**
     * Device removed (since 1.1.1).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
    /**
     * Block job 2 (since 1.2.6).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
    /**
     * Tunable (since 1.2.9).
     */
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17,
    /**
     * Agent lifecycle (since 1.2.11).
     */
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
    /**
     * Device added (since 1.2.15).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
    /**
     * Migration iteration (since 1.3.2).
     */
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
    /**
     * Job completed (since 1.3.3).
     */
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
    /**
     * Device removal failed (since 1.3.4).
     */
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
    /**
     * Metadata change (since 3.0.0).
     */
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
    /**
     * Block threshold (since 3.2.0).
     */
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
    /**
     * Memory failure (since 6.9.0).
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
    /**
     * Memory device size change (since 7.9.0).
     */
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
    /**
     * Nic mac change (since 11.2.0).
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
 * The values of a domain console flags (since 0.9.11).
 */
typedef enum virDomainConsoleFlags {
    /**
     * Force (since 0.9.11).
     */
    VIR_DOMAIN_CONSOLE_FORCE = 1,
    /**
     * Safe (since 0.9.11).
     */
    VIR_DOMAIN_CONSOLE_SAFE = 2,
} virDomainConsoleFlags;

/**
 * The values of a domain channel flags (since 1.0.2).
 */
typedef enum virDomainChannelFlags {
    /**
     * Vir domain channel force (since 1.0.2).
     */
    VIR_DOMAIN_CHANNEL_FORCE = 1,
} virDomainChannelFlags;

/**
 * The values of a domain open graphics flags (since 0.9.7).
 */
typedef enum virDomainOpenGraphicsFlags {
    /**
     * Vir domain open graphics skipauth (since 0.9.7).
     */
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1,
} virDomainOpenGraphicsFlags;

/**
 * The values of a domain set time flags (since 1.2.5).
 */
typedef enum virDomainSetTimeFlags {
    /**
     * Vir domain time sync (since 1.2.5).
     */
    VIR_DOMAIN_TIME_SYNC = 1,
} virDomainSetTimeFlags;

/**
 * The values of a sched parameter type (since 0.2.3).
 */
typedef enum virSchedParameterType {
    /**
     * Int (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_INT = 1,
    /**
     * Uint (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_UINT = 2,
    /**
     * Llong (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_LLONG = 3,
    /**
     * Ullong (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_ULLONG = 4,
    /**
     * Double (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_DOUBLE = 5,
    /**
     * Boolean (since 0.2.3).
     */
    VIR_DOMAIN_SCHED_FIELD_BOOLEAN = 6,
} virSchedParameterType;

/**
 * The values of a blkio parameter type (since 0.9.0).
 */
typedef enum virBlkioParameterType {
    /**
     * Int (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_INT = 1,
    /**
     * Uint (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_UINT = 2,
    /**
     * Llong (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_LLONG = 3,
    /**
     * Ullong (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_ULLONG = 4,
    /**
     * Double (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_DOUBLE = 5,
    /**
     * Boolean (since 0.9.0).
     */
    VIR_DOMAIN_BLKIO_PARAM_BOOLEAN = 6,
} virBlkioParameterType;

/**
 * The values of a memory parameter type (since 0.8.5).
 */
typedef enum virMemoryParameterType {
    /**
     * Int (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_INT = 1,
    /**
     * Uint (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_UINT = 2,
    /**
     * Llong (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_LLONG = 3,
    /**
     * Ullong (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_ULLONG = 4,
    /**
     * Double (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_DOUBLE = 5,
    /**
     * Boolean (since 0.8.5).
     */
    VIR_DOMAIN_MEMORY_PARAM_BOOLEAN = 6,
} virMemoryParameterType;

/**
 * The values of a domain interface addresses source (since 1.2.14).
 */
typedef enum virDomainInterfaceAddressesSource {
    /**
     * Lease (since 1.2.14).
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0,
    /**
     * Agent (since 1.2.14).
     */
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1,
    /**
     * Arp (since 4.2.0).
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
 * The values of a domain set user password flags (since 1.2.16).
 */
typedef enum virDomainSetUserPasswordFlags {
    /**
     * Vir domain password encrypted (since 1.2.16).
     */
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1,
} virDomainSetUserPasswordFlags;

/**
 * The values of a domain lifecycle (since 3.9.0).
 */
typedef enum virDomainLifecycle {
    /**
     * Poweroff (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_POWEROFF = 0,
    /**
     * Reboot (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_REBOOT = 1,
    /**
     * Crash (since 3.9.0).
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
 * The values of a domain lifecycle action (since 3.9.0).
 */
typedef enum virDomainLifecycleAction {
    /**
     * Destroy (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
    /**
     * Restart (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
    /**
     * Restart rename (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
    /**
     * Preserve (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
    /**
     * Coredump destroy (since 3.9.0).
     */
    VIR_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
    /**
     * Coredump restart (since 3.9.0).
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
 * The values of a domain guest info types (since 5.7.0).
 */
typedef enum virDomainGuestInfoTypes {
    /**
     * Users (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_USERS = 1,
    /**
     * Os (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_OS = 2,
    /**
     * Timezone (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 4,
    /**
     * Hostname (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 8,
    /**
     * Filesystem (since 5.7.0).
     */
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 16,
    /**
     * Disks (since 7.0.0).
     */
    VIR_DOMAIN_GUEST_INFO_DISKS = 32,
    /**
     * Interfaces (since 7.10.0).
     */
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 64,
    /**
     * Load (since 11.2.0).
     */
    VIR_DOMAIN_GUEST_INFO_LOAD = 128,
} virDomainGuestInfoTypes;

/**
 * The values of a domain agent response timeout values (since 5.10.0).
 */
typedef enum virDomainAgentResponseTimeoutValues {
    /**
     * Block (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2,
    /**
     * Default (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1,
    /**
     * Nowait (since 5.10.0).
     */
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0,
} virDomainAgentResponseTimeoutValues;

/**
 * The values of a domain backup begin flags (since 6.0.0).
 */
typedef enum virDomainBackupBeginFlags {
    /**
     * Vir domain backup begin reuse external (since 6.0.0).
     */
    VIR_DOMAIN_BACKUP_BEGIN_REUSE_EXTERNAL = 1,
} virDomainBackupBeginFlags;

/**
 * The values of a domain authorized sshkeys set flags (since 6.10.0).
 */
typedef enum virDomainAuthorizedSSHKeysSetFlags {
    /**
     * Append (since 6.10.0).
     */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1,
    /**
     * Remove (since 6.10.0).
     */
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 2,
} virDomainAuthorizedSSHKeysSetFlags;

/**
 * The values of a domain message type (since 7.1.0).
 */
typedef enum virDomainMessageType {
    /**
     * Deprecation (since 7.1.0).
     */
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1,
    /**
     * Tainting (since 7.1.0).
     */
    VIR_DOMAIN_MESSAGE_TAINTING = 2,
    /**
     * Ioerrors (since 11.1.0).
     */
    VIR_DOMAIN_MESSAGE_IOERRORS = 4,
} virDomainMessageType;

/**
 * The values of a domain dirty rate status (since 7.2.0).
 */
typedef enum virDomainDirtyRateStatus {
    /**
     * Unstarted (since 7.2.0).
     */
    VIR_DOMAIN_DIRTYRATE_UNSTARTED = 0,
    /**
     * Measuring (since 7.2.0).
     */
    VIR_DOMAIN_DIRTYRATE_MEASURING = 1,
    /**
     * Measured (since 7.2.0).
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
 * The values of a domain dirty rate calc flags (since 8.1.0).
 */
typedef enum virDomainDirtyRateCalcFlags {
    /**
     * Page sampling (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_PAGE_SAMPLING = 0,
    /**
     * Dirty bitmap (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_BITMAP = 1,
    /**
     * Dirty ring (since 8.1.0).
     */
    VIR_DOMAIN_DIRTYRATE_MODE_DIRTY_RING = 2,
} virDomainDirtyRateCalcFlags;

/**
 * The values of a domain fdassociate flags (since 9.0.0).
 */
typedef enum virDomainFDAssociateFlags {
    /**
     * Restore (since 9.0.0).
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1,
    /**
     * Writable (since 9.0.0).
     */
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 2,
} virDomainFDAssociateFlags;

/**
 * The values of a connect get domain capabilities flags (since 11.0.0).
 */
typedef enum virConnectGetDomainCapabilitiesFlags {
    /**
     * Vir connect get domain capabilities disable deprecated features (since 11.0.0).
     */
    VIR_CONNECT_GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES = 1,
} virConnectGetDomainCapabilitiesFlags;

/**
 * The values of a domain graphics reload type (since 10.2.0).
 */
typedef enum virDomainGraphicsReloadType {
    /**
     * Any (since 10.2.0).
     */
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
    /**
     * Vnc (since 10.2.0).
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
 * A domain, seen only through its handle (since 0.0.1).
 */
typedef struct _virDomain _virDomain;

/**
 * `_virDomain` under its usual name.
 */
typedef struct _virDomain virDomain;

/**
 * Pointer to a `virDomain` (since 0.0.1).
 */
typedef virDomain *virDomainPtr;

/**
 * The C structure of a domain block stats struct (since 0.3.3).
 */
typedef struct _virDomainBlockStats {
    /**
     * Rd req.
     */
    long long rd_req;
    /**
     * Rd bytes.
     */
    long long rd_bytes;
    /**
     * Wr req.
     */
    long long wr_req;
    /**
     * Wr bytes.
     */
    long long wr_bytes;
    /**
     * Errs.
     */
    long long errs;
} _virDomainBlockStats;

/**
 * `_virDomainBlockStats` under its usual name.
 */
typedef struct _virDomainBlockStats virDomainBlockStatsStruct;

/**
 * Pointer to a `virDomainBlockStatsStruct` (since 0.3.2).
 */
typedef virDomainBlockStatsStruct *virDomainBlockStatsPtr;

/**
 * The C structure of a domain block info (since 0.8.1).
 */
typedef struct _virDomainBlockInfo {
    /**
     * Capacity.
     */
    unsigned long long capacity;
    /**
     * Allocation.
     */
    unsigned long long allocation;
    /**
     * Physical.
     */
    unsigned long long physical;
} _virDomainBlockInfo;

/**
 * `_virDomainBlockInfo` under its usual name.
 */
typedef struct _virDomainBlockInfo virDomainBlockInfo;

/**
 * Pointer to a `virDomainBlockInfo` (since 0.8.1).
 */
typedef virDomainBlockInfo *virDomainBlockInfoPtr;

/**
 * A plain number (since 0.9.4).
 */
typedef unsigned long long virDomainBlockJobCursor;

/**
 * The C structure of a domain block job info (since 0.9.4).
 */
typedef struct _virDomainBlockJobInfo {
    /**
     * Type.
     */
    int type;
    /**
     * Bandwidth.
     */
    unsigned long bandwidth;
    /**
     * Cur.
     */
    virDomainBlockJobCursor cur;
    /**
     * End.
     */
    virDomainBlockJobCursor end;
} _virDomainBlockJobInfo;

/**
 * `_virDomainBlockJobInfo` under its usual name.
 */
typedef struct _virDomainBlockJobInfo virDomainBlockJobInfo;

/**
 * Pointer to a `virDomainBlockJobInfo` (since 0.9.4).
 */
typedef virDomainBlockJobInfo *virDomainBlockJobInfoPtr;

/**
 * The C structure of a domain disk error (since 0.9.10).
 */
typedef struct _virDomainDiskError {
    /**
     * Disk.
     */
    char *disk;
    /**
     * Error.
     */
    int error;
} _virDomainDiskError;

/**
 * `_virDomainDiskError` under its usual name.
 */
typedef struct _virDomainDiskError virDomainDiskError;

/**
 * Pointer to a `virDomainDiskError` (since 0.9.10).
 */
typedef virDomainDiskError *virDomainDiskErrorPtr;

/**
 * The C structure of a domain interface stats struct (since 0.3.3).
 */
typedef struct _virDomainInterfaceStats {
    /**
     * Rx bytes.
     */
    long long rx_bytes;
    /**
     * Rx packets.
     */
    long long rx_packets;
    /**
     * Rx errs.
     */
    long long rx_errs;
    /**
     * Rx drop.
     */
    long long rx_drop;
    /**
     * Tx bytes.
     */
    long long tx_bytes;
    /**
     * Tx packets.
     */
    long long tx_packets;
    /**
     * Tx errs.
     */
    long long tx_errs;
    /**
     * Tx drop.
     */
    long long tx_drop;
} _virDomainInterfaceStats;

/**
 * `_virDomainInterfaceStats` under its usual name.
 */
typedef struct _virDomainInterfaceStats virDomainInterfaceStatsStruct;

/**
 * Pointer to a `virDomainInterfaceStatsStruct` (since 0.3.2).
 */
typedef virDomainInterfaceStatsStruct *virDomainInterfaceStatsPtr;

/**
 * The callback type `virConnectDomainEventGenericCallback`; the last argument is what was registered with it (since 0.8.0).
 */
typedef void (*virConnectDomainEventGenericCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     void *opaque);

/**
 * The callback type `virConnectDomainEventCallback`; the last argument is what was registered with it (since 0.5.0).
 */
typedef int (*virConnectDomainEventCallback)(virConnectPtr conn,
                                             virDomainPtr dom,
                                             int event,
                                             int detail,
                                             void *opaque);

/**
 * The C structure of a domain job info (since 0.7.7).
 */
typedef struct _virDomainJobInfo {
    /**
     * Type.
     */
    int type;
    /**
     * Time elapsed.
     */
    unsigned long long timeElapsed;
    /**
     * Time remaining.
     */
    unsigned long long timeRemaining;
    /**
     * Data total.
     */
    unsigned long long dataTotal;
    /**
     * Data processed.
     */
    unsigned long long dataProcessed;
    /**
     * Data remaining.
     */
    unsigned long long dataRemaining;
    /**
     * Mem total.
     */
    unsigned long long memTotal;
    /**
     * Mem processed.
     */
    unsigned long long memProcessed;
    /**
     * Mem remaining.
     */
    unsigned long long memRemaining;
    /**
     * File total.
     */
    unsigned long long fileTotal;
    /**
     * File processed.
     */
    unsigned long long fileProcessed;
    /**
     * File remaining.
     */
    unsigned long long fileRemaining;
} _virDomainJobInfo;

/**
 * `_virDomainJobInfo` under its usual name.
 */
typedef struct _virDomainJobInfo virDomainJobInfo;

/**
 * Pointer to a `virDomainJobInfo` (since 0.7.7).
 */
typedef virDomainJobInfo *virDomainJobInfoPtr;

/**
 * The C structure of a domain control info (since 0.9.3).
 */
typedef struct _virDomainControlInfo {
    /**
     * State.
     */
    unsigned int state;
    /**
     * Details.
     */
    unsigned int details;
    /**
     * State time.
     */
    unsigned long long stateTime;
} _virDomainControlInfo;

/**
 * `_virDomainControlInfo` under its usual name.
 */
typedef struct _virDomainControlInfo virDomainControlInfo;

/**
 * Pointer to a `virDomainControlInfo` (since 0.9.3).
 */
typedef virDomainControlInfo *virDomainControlInfoPtr;

/**
 * The C structure of a domain info (since 0.0.1).
 */
typedef struct _virDomainInfo {
    /**
     * State.
     */
    unsigned char state;
    /**
     * Max mem.
     */
    unsigned long maxMem;
    /**
     * Memory.
     */
    unsigned long memory;
    /**
     * Nr virt cpu.
     */
    unsigned short nrVirtCpu;
    /**
     * Cpu time.
     */
    unsigned long long cpuTime;
} _virDomainInfo;

/**
 * `_virDomainInfo` under its usual name.
 */
typedef struct _virDomainInfo virDomainInfo;

/**
 * Pointer to a `virDomainInfo` (since 0.0.1).
 */
typedef virDomainInfo *virDomainInfoPtr;

/**
 * The C structure of a domain memory stat struct (since 0.7.5).
 */
typedef struct _virDomainMemoryStat {
    /**
     * Tag.
     */
    int tag;
    /**
     * Val.
     */
    unsigned long long val;
} _virDomainMemoryStat;

/**
 * `_virDomainMemoryStat` under its usual name.
 */
typedef struct _virDomainMemoryStat virDomainMemoryStatStruct;

/**
 * Pointer to a `virDomainMemoryStatStruct` (since 0.7.5).
 */
typedef virDomainMemoryStatStruct *virDomainMemoryStatPtr;

/**
 * The C structure of a domain stats record (since 1.2.8).
 */
typedef struct _virDomainStatsRecord {
    /**
     * Dom.
     */
    virDomainPtr dom;
    /**
     * Params.
     */
    virTypedParameterPtr params;
    /**
     * Nparams.
     */
    int nparams;
} _virDomainStatsRecord;

/**
 * `_virDomainStatsRecord` under its usual name.
 */
typedef struct _virDomainStatsRecord virDomainStatsRecord;

/**
 * Pointer to a `virDomainStatsRecord` (since 1.2.8).
 */
typedef virDomainStatsRecord *virDomainStatsRecordPtr;

/**
 * The C structure of a domain fsinfo (since 1.2.11).
 */
typedef struct _virDomainFSInfo {
    /**
     * Mountpoint.
     */
    char *mountpoint;
    /**
     * Name.
     */
    char *name;
    /**
     * Fstype.
     */
    char *fstype;
    /**
     * Ndev alias.
     */
    size_t ndevAlias;
    /**
     * Dev alias.
     */
    char **devAlias;
} _virDomainFSInfo;

/**
 * `_virDomainFSInfo` under its usual name.
 */
typedef struct _virDomainFSInfo virDomainFSInfo;

/**
 * Pointer to a `virDomainFSInfo` (since 1.2.11).
 */
typedef virDomainFSInfo *virDomainFSInfoPtr;

/**
 * The C structure of a domain iothread info (since 1.2.14).
 */
typedef struct _virDomainIOThreadInfo {
    /**
     * Iothread id.
     */
    unsigned int iothread_id;
    /**
     * Cpumap.
     */
    unsigned char *cpumap;
    /**
     * Cpumaplen.
     */
    int cpumaplen;
} _virDomainIOThreadInfo;

/**
 * `_virDomainIOThreadInfo` under its usual name.
 */
typedef struct _virDomainIOThreadInfo virDomainIOThreadInfo;

/**
 * Pointer to a `virDomainIOThreadInfo` (since 1.2.14).
 */
typedef virDomainIOThreadInfo *virDomainIOThreadInfoPtr;

/**
 * The C structure of a domain ipaddress (since 1.2.14).
 */
typedef struct _virDomainInterfaceIPAddress {
    /**
     * Type.
     */
    int type;
    /**
     * Addr.
     */
    char *addr;
    /**
     * Prefix.
     */
    unsigned int prefix;
} _virDomainInterfaceIPAddress;

/**
 * `_virDomainInterfaceIPAddress` under its usual name.
 */
typedef struct _virDomainInterfaceIPAddress virDomainIPAddress;

/**
 * Pointer to a `virDomainIPAddress` (since 1.2.14).
 */
typedef virDomainIPAddress *virDomainIPAddressPtr;

/**
 * The C structure of a domain interface (since 1.2.14).
 */
typedef struct _virDomainInterface {
    /**
     * Name.
     */
    char *name;
    /**
     * Hwaddr.
     */
    char *hwaddr;
    /**
     * Naddrs.
     */
    unsigned int naddrs;
    /**
     * Addrs.
     */
    virDomainIPAddressPtr addrs;
} _virDomainInterface;

/**
 * `_virDomainInterface` under its usual name.
 */
typedef struct _virDomainInterface virDomainInterface;

/**
 * Pointer to a `virDomainInterface` (since 1.2.14).
 */
typedef virDomainInterface *virDomainInterfacePtr;

/**
 * The C structure of a vcpu info (since 0.1.4).
 */
typedef struct _virVcpuInfo {
    /**
     * Number.
     */
    unsigned int number;
    /**
     * State.
     */
    int state;
    /**
     * Cpu time.
     */
    unsigned long long cpuTime;
    /**
     * Cpu.
     */
    int cpu;
} _virVcpuInfo;

/**
 * `_virVcpuInfo` under its usual name.
 */
typedef struct _virVcpuInfo virVcpuInfo;

/**
 * Pointer to a `virVcpuInfo` (since 0.1.4).
 */
typedef virVcpuInfo *virVcpuInfoPtr;

/**
 * The C structure of a domain event graphics address (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsAddress {
    /**
     * Family.
     */
    int family;
    /**
     * Node.
     */
    char *node;
    /**
     * Service.
     */
    char *service;
} _virDomainEventGraphicsAddress;

/**
 * `_virDomainEventGraphicsAddress` under its usual name.
 */
typedef struct _virDomainEventGraphicsAddress virDomainEventGraphicsAddress;

/**
 * The C structure of a domain event graphics subject identity (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubjectIdentity {
    /**
     * Type.
     */
    char *type;
    /**
     * Name.
     */
    char *name;
} _virDomainEventGraphicsSubjectIdentity;

/**
 * `_virDomainEventGraphicsSubjectIdentity` under its usual name.
 */
typedef struct _virDomainEventGraphicsSubjectIdentity virDomainEventGraphicsSubjectIdentity;

/**
 * Pointer to a `virDomainEventGraphicsSubjectIdentity` (since 0.8.0).
 */
typedef virDomainEventGraphicsSubjectIdentity *virDomainEventGraphicsSubjectIdentityPtr;

/**
 * The C structure of a domain event graphics subject (since 0.8.0).
 */
typedef struct _virDomainEventGraphicsSubject {
    /**
     * Nidentity.
     */
    int nidentity;
    /**
     * Identities.
     */
    virDomainEventGraphicsSubjectIdentityPtr identities;
} _virDomainEventGraphicsSubject;

/**
 * `_virDomainEventGraphicsSubject` under its usual name.
 */
typedef struct _virDomainEventGraphicsSubject virDomainEventGraphicsSubject;

/**
 * Pointer to a `virDomainEventGraphicsAddress` (since 0.8.0).
 */
typedef virDomainEventGraphicsAddress *virDomainEventGraphicsAddressPtr;

/**
 * Pointer to a `virDomainEventGraphicsSubject` (since 0.8.0).
 */
typedef virDomainEventGraphicsSubject *virDomainEventGraphicsSubjectPtr;

/**
 * Pointer to a `virSchedParameter` (since 0.2.3).
 */
typedef virSchedParameter *virSchedParameterPtr;

/**
 * Pointer to a `virBlkioParameter` (since 0.9.0).
 */
typedef virBlkioParameter *virBlkioParameterPtr;

/**
 * Pointer to a `virMemoryParameter` (since 0.8.5).
 */
typedef virMemoryParameter *virMemoryParameterPtr;

/**
 * The callback type `virConnectDomainEventAgentLifecycleCallback`; the last argument is what was registered with it (since 1.2.11).
 */
typedef void (*virConnectDomainEventAgentLifecycleCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int state,
                                                            int reason,
                                                            void *opaque);

/**
 * The callback type `virConnectDomainEventBalloonChangeCallback`; the last argument is what was registered with it (since 0.10.0).
 */
typedef void (*virConnectDomainEventBalloonChangeCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           unsigned long long actual,
                                                           void *opaque);

/**
 * The callback type `virConnectDomainEventBlockJobCallback`; the last argument is what was registered with it (since 0.9.4).
 */
typedef void (*virConnectDomainEventBlockJobCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      const char *disk,
                                                      int type,
                                                      int status,
                                                      void *opaque);

/**
 * The callback type `virConnectDomainEventBlockThresholdCallback`; the last argument is what was registered with it (since 3.2.0).
 */
typedef void (*virConnectDomainEventBlockThresholdCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            const char *dev,
                                                            const char *path,
                                                            unsigned long long threshold,
                                                            unsigned long long excess,
                                                            void *opaque);

/**
 * The callback type `virConnectDomainEventDeviceAddedCallback`; the last argument is what was registered with it (since 1.2.15).
 */
typedef void (*virConnectDomainEventDeviceAddedCallback)(virConnectPtr conn,
                                                         virDomainPtr dom,
                                                         const char *devAlias,
                                                         void *opaque);

/**
 * The callback type `virConnectDomainEventDeviceRemovalFailedCallback`; the last argument is what was registered with it (since 1.3.4).
 */
typedef void (*virConnectDomainEventDeviceRemovalFailedCallback)(virConnectPtr conn,
                                                                 virDomainPtr dom,
                                                                 const char *devAlias,
                                                                 void *opaque);

/**
 * The callback type `virConnectDomainEventDeviceRemovedCallback`; the last argument is what was registered with it (since 1.1.1).
 */
typedef void (*virConnectDomainEventDeviceRemovedCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *devAlias,
                                                           void *opaque);

/**
 * The callback type `virConnectDomainEventDiskChangeCallback`; the last argument is what was registered with it (since 0.9.7).
 */
typedef void (*virConnectDomainEventDiskChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *oldSrcPath,
                                                        const char *newSrcPath,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * The callback type `virConnectDomainEventGraphicsCallback`; the last argument is what was registered with it (since 0.8.0).
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
 * The callback type `virConnectDomainEventIOErrorCallback`; the last argument is what was registered with it (since 0.8.0).
 */
typedef void (*virConnectDomainEventIOErrorCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     const char *srcPath,
                                                     const char *devAlias,
                                                     int action,
                                                     void *opaque);

/**
 * The callback type `virConnectDomainEventIOErrorReasonCallback`; the last argument is what was registered with it (since 0.8.1).
 */
typedef void (*virConnectDomainEventIOErrorReasonCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           const char *srcPath,
                                                           const char *devAlias,
                                                           int action,
                                                           const char *reason,
                                                           void *opaque);

/**
 * The callback type `virConnectDomainEventJobCompletedCallback`; the last argument is what was registered with it (since 1.3.3).
 */
typedef void (*virConnectDomainEventJobCompletedCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          virTypedParameterPtr params,
                                                          int nparams,
                                                          void *opaque);

/**
 * The callback type `virConnectDomainEventMemoryDeviceSizeChangeCallback`; the last argument is what was registered with it (since 7.9.0).
 */
typedef void (*virConnectDomainEventMemoryDeviceSizeChangeCallback)(virConnectPtr conn,
                                                                    virDomainPtr dom,
                                                                    const char *alias,
                                                                    unsigned long long size,
                                                                    void *opaque);

/**
 * The callback type `virConnectDomainEventMemoryFailureCallback`; the last argument is what was registered with it (since 6.9.0).
 */
typedef void (*virConnectDomainEventMemoryFailureCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int recipient,
                                                           int action,
                                                           unsigned int flags,
                                                           void *opaque);

/**
 * The callback type `virConnectDomainEventMetadataChangeCallback`; the last argument is what was registered with it (since 3.0.0).
 */
typedef void (*virConnectDomainEventMetadataChangeCallback)(virConnectPtr conn,
                                                            virDomainPtr dom,
                                                            int type,
                                                            const char *nsuri,
                                                            void *opaque);

/**
 * The callback type `virConnectDomainEventMigrationIterationCallback`; the last argument is what was registered with it (since 1.3.2).
 */
typedef void (*virConnectDomainEventMigrationIterationCallback)(virConnectPtr conn,
                                                                virDomainPtr dom,
                                                                int iteration,
                                                                void *opaque);

/**
 * The callback type `virConnectDomainEventPMSuspendCallback`; the last argument is what was registered with it (since 0.9.11).
 */
typedef void (*virConnectDomainEventPMSuspendCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       int reason,
                                                       void *opaque);

/**
 * The callback type `virConnectDomainEventPMSuspendDiskCallback`; the last argument is what was registered with it (since 1.0.0).
 */
typedef void (*virConnectDomainEventPMSuspendDiskCallback)(virConnectPtr conn,
                                                           virDomainPtr dom,
                                                           int reason,
                                                           void *opaque);

/**
 * The callback type `virConnectDomainEventPMWakeupCallback`; the last argument is what was registered with it (since 0.9.11).
 */
typedef void (*virConnectDomainEventPMWakeupCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int reason,
                                                      void *opaque);

/**
 * The callback type `virConnectDomainEventRTCChangeCallback`; the last argument is what was registered with it (since 0.8.0).
 */
typedef void (*virConnectDomainEventRTCChangeCallback)(virConnectPtr conn,
                                                       virDomainPtr dom,
                                                       long long utcoffset,
                                                       void *opaque);

/**
 * The callback type `virConnectDomainEventTrayChangeCallback`; the last argument is what was registered with it (since 0.9.11).
 */
typedef void (*virConnectDomainEventTrayChangeCallback)(virConnectPtr conn,
                                                        virDomainPtr dom,
                                                        const char *devAlias,
                                                        int reason,
                                                        void *opaque);

/**
 * The callback type `virConnectDomainEventTunableCallback`; the last argument is what was registered with it (since 1.2.9).
 */
typedef void (*virConnectDomainEventTunableCallback)(virConnectPtr conn,
                                                     virDomainPtr dom,
                                                     virTypedParameterPtr params,
                                                     int nparams,
                                                     void *opaque);

/**
 * The callback type `virConnectDomainEventWatchdogCallback`; the last argument is what was registered with it (since 0.8.0).
 */
typedef void (*virConnectDomainEventWatchdogCallback)(virConnectPtr conn,
                                                      virDomainPtr dom,
                                                      int action,
                                                      void *opaque);

/**
 * The callback type `virConnectDomainEventNICMACChangeCallback`; the last argument is what was registered with it (since 11.2.0).
 */
typedef void (*virConnectDomainEventNICMACChangeCallback)(virConnectPtr conn,
                                                          virDomainPtr dom,
                                                          const char *alias,
                                                          const char *oldMAC,
                                                          const char *newMAC,
                                                          void *opaque);

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
