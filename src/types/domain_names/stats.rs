//! Names of statistics.

/// Room for the name of a disk statistic, its NUL included, in bytes (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FIELD_LENGTH: usize = 80;

/// `rd_bytes`, llong: bytes read (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_BYTES: &str = "rd_bytes";

/// `rd_operations`, llong: read requests (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_REQ: &str = "rd_operations";

/// `rd_total_times`, llong: time spent on reads, in nanoseconds (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES: &str = "rd_total_times";

/// `wr_bytes`, llong: bytes written (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES: &str = "wr_bytes";

/// `wr_operations`, llong: write requests (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_REQ: &str = "wr_operations";

/// `wr_total_times`, llong: time spent on writes, in nanoseconds (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES: &str = "wr_total_times";

/// `flush_operations`, llong: flush requests (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ: &str = "flush_operations";

/// `flush_total_times`, llong: time spent on flushes, in nanoseconds (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES: &str = "flush_total_times";

/// `errs`, llong: errors (since 0.9.5).
pub const VIR_DOMAIN_BLOCK_STATS_ERRS: &str = "errs";

/// `cpu_time`, ullong: CPU time of the domain, in nanoseconds (since 0.9.10).
pub const VIR_DOMAIN_CPU_STATS_CPUTIME: &str = "cpu_time";

/// `user_time`, ullong: CPU time of the domain in user space, in nanoseconds (since 0.9.11).
pub const VIR_DOMAIN_CPU_STATS_USERTIME: &str = "user_time";

/// `system_time`, ullong: CPU time of the domain in the kernel, in nanoseconds (since 0.9.11).
pub const VIR_DOMAIN_CPU_STATS_SYSTEMTIME: &str = "system_time";

/// `vcpu_time`, ullong: CPU time of the virtual CPUs alone, in nanoseconds (since 0.9.13).
pub const VIR_DOMAIN_CPU_STATS_VCPUTIME: &str = "vcpu_time";

/// `cmt`, boolean: whether to count bytes of last-level cache in use (since 1.3.3).
pub const VIR_PERF_PARAM_CMT: &str = "cmt";

/// `mbmt`, boolean: whether to count memory bandwidth of the whole system, in bytes (since 1.3.5).
pub const VIR_PERF_PARAM_MBMT: &str = "mbmt";

/// `mbml`, boolean: whether to count memory bandwidth of the own controller, in bytes (since 1.3.5).
pub const VIR_PERF_PARAM_MBML: &str = "mbml";

/// `cache_misses`, boolean: whether to count cache misses (since 2.3.0).
pub const VIR_PERF_PARAM_CACHE_MISSES: &str = "cache_misses";

/// `cache_references`, boolean: whether to count cache accesses (since 2.3.0).
pub const VIR_PERF_PARAM_CACHE_REFERENCES: &str = "cache_references";

/// `instructions`, boolean: whether to count instructions (since 2.3.0).
pub const VIR_PERF_PARAM_INSTRUCTIONS: &str = "instructions";

/// `cpu_cycles`, boolean: whether to count CPU cycles (since 2.3.0).
pub const VIR_PERF_PARAM_CPU_CYCLES: &str = "cpu_cycles";

/// `branch_instructions`, boolean: whether to count branches (since 3.0.0).
pub const VIR_PERF_PARAM_BRANCH_INSTRUCTIONS: &str = "branch_instructions";

/// `branch_misses`, boolean: whether to count mispredicted branches (since 3.0.0).
pub const VIR_PERF_PARAM_BRANCH_MISSES: &str = "branch_misses";

/// `bus_cycles`, boolean: whether to count bus cycles (since 3.0.0).
pub const VIR_PERF_PARAM_BUS_CYCLES: &str = "bus_cycles";

/// `stalled_cycles_frontend`, boolean: whether to count cycles stalled in the frontend (since 3.0.0).
pub const VIR_PERF_PARAM_STALLED_CYCLES_FRONTEND: &str = "stalled_cycles_frontend";

/// `stalled_cycles_backend`, boolean: whether to count cycles stalled in the backend (since 3.0.0).
pub const VIR_PERF_PARAM_STALLED_CYCLES_BACKEND: &str = "stalled_cycles_backend";

/// `ref_cpu_cycles`, boolean: whether to count CPU cycles at the reference clock (since 3.0.0).
pub const VIR_PERF_PARAM_REF_CPU_CYCLES: &str = "ref_cpu_cycles";

/// `cpu_clock`, boolean: whether to count CPU clock time (since 3.2.0).
pub const VIR_PERF_PARAM_CPU_CLOCK: &str = "cpu_clock";

/// `task_clock`, boolean: whether to count task clock time (since 3.2.0).
pub const VIR_PERF_PARAM_TASK_CLOCK: &str = "task_clock";

/// `page_faults`, boolean: whether to count page faults (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS: &str = "page_faults";

/// `context_switches`, boolean: whether to count context switches (since 3.2.0).
pub const VIR_PERF_PARAM_CONTEXT_SWITCHES: &str = "context_switches";

/// `cpu_migrations`, boolean: whether to count moves to another CPU (since 3.2.0).
pub const VIR_PERF_PARAM_CPU_MIGRATIONS: &str = "cpu_migrations";

/// `page_faults_min`, boolean: whether to count page faults without a disk (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS_MIN: &str = "page_faults_min";

/// `page_faults_maj`, boolean: whether to count page faults that needed a disk (since 3.2.0).
pub const VIR_PERF_PARAM_PAGE_FAULTS_MAJ: &str = "page_faults_maj";

/// `alignment_faults`, boolean: whether to count alignment faults (since 3.2.0).
pub const VIR_PERF_PARAM_ALIGNMENT_FAULTS: &str = "alignment_faults";

/// `emulation_faults`, boolean: whether to count emulation faults (since 3.2.0).
pub const VIR_PERF_PARAM_EMULATION_FAULTS: &str = "emulation_faults";

/// `state.state`, int: a virDomainState number (since 11.2.0).
pub const VIR_DOMAIN_STATS_STATE_STATE: &str = "state.state";

/// `state.reason`, int: the reason that belongs to the state (since 11.2.0).
pub const VIR_DOMAIN_STATS_STATE_REASON: &str = "state.reason";

/// `cpu.time`, ullong: CPU time, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_TIME: &str = "cpu.time";

/// `cpu.user`, ullong: CPU time in user space, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_USER: &str = "cpu.user";

/// `cpu.system`, ullong: CPU time in the kernel, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_SYSTEM: &str = "cpu.system";

/// `cpu.haltpoll.success.time`, ullong: time of successful halt polling, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME: &str = "cpu.haltpoll.success.time";

/// `cpu.haltpoll.fail.time`, ullong: time of vain halt polling, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME: &str = "cpu.haltpoll.fail.time";

/// `cpu.cache.monitor.count`, uint: number of cache monitors (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT: &str = "cpu.cache.monitor.count";

/// `cpu.cache.monitor.` begins the names about one cache monitor; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX: &str = "cpu.cache.monitor.";

/// `.name`, string: name of the monitor (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME: &str = ".name";

/// `.vcpus`, string: virtual CPUs of the monitor (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";

/// `.bank.count`, uint: number of cache banks (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT: &str = ".bank.count";

/// `.bank.` begins the part about one bank; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX: &str = ".bank.";

/// `.id`, uint: the host's id of the bank (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID: &str = ".id";

/// `.bytes`, uint: bytes of the bank in use (since 11.2.0).
pub const VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES: &str = ".bytes";

/// `balloon.current`, ullong: memory that the balloon leaves to the guest, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_CURRENT: &str = "balloon.current";

/// `balloon.maximum`, ullong: memory at most, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MAXIMUM: &str = "balloon.maximum";

/// `balloon.swap_in`, ullong: memory that the guest swapped in, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_SWAP_IN: &str = "balloon.swap_in";

/// `balloon.swap_out`, ullong: memory that the guest swapped out, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_SWAP_OUT: &str = "balloon.swap_out";

/// `balloon.major_fault`, ullong: page faults that needed a disk (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT: &str = "balloon.major_fault";

/// `balloon.minor_fault`, ullong: page faults that needed none (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT: &str = "balloon.minor_fault";

/// `balloon.unused`, ullong: memory that the guest leaves unused, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_UNUSED: &str = "balloon.unused";

/// `balloon.available`, ullong: memory that the guest sees, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_AVAILABLE: &str = "balloon.available";

/// `balloon.rss`, ullong: memory of the host that the domain's process holds, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_RSS: &str = "balloon.rss";

/// `balloon.usable`, ullong: memory that the guest could use without swapping, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_USABLE: &str = "balloon.usable";

/// `balloon.last-update`, ullong: when the guest last reported, in seconds since 1970 (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE: &str = "balloon.last-update";

/// `balloon.disk_caches`, ullong: memory of disk caches that can be given up, in KiB (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_DISK_CACHES: &str = "balloon.disk_caches";

/// `balloon.hugetlb_pgalloc`, ullong: huge pages that the guest allocated (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC: &str = "balloon.hugetlb_pgalloc";

/// `balloon.hugetlb_pgfail`, ullong: huge pages that the guest failed to allocate (since 11.2.0).
pub const VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL: &str = "balloon.hugetlb_pgfail";

/// `vcpu.current`, uint: number of virtual CPUs online (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_CURRENT: &str = "vcpu.current";

/// `vcpu.maximum`, uint: largest number of virtual CPUs (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_MAXIMUM: &str = "vcpu.maximum";

/// `vcpu.` begins the names about one virtual CPU; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_PREFIX: &str = "vcpu.";

/// `.state`, int: a virVcpuState number (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE: &str = ".state";

/// `.time`, ullong: CPU time, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME: &str = ".time";

/// `.wait`, ullong: time of waiting for I/O, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT: &str = ".wait";

/// `.halted`, boolean: whether it is halted (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED: &str = ".halted";

/// `.delay`, ullong: time of waiting for a CPU of the host, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY: &str = ".delay";

/// `.cur` ends the names of a hypervisor's own values that hold now (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR: &str = ".cur";

/// `.sum` ends the names of a hypervisor's own values that are sums (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM: &str = ".sum";

/// `.max` ends the names of a hypervisor's own values that are peaks (since 11.2.0).
pub const VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX: &str = ".max";

/// `net.count`, uint: number of network interfaces (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_COUNT: &str = "net.count";

/// `net.` begins the names about one network interface; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_PREFIX: &str = "net.";

/// `.name`, string: name of the interface (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_NAME: &str = ".name";

/// `.rx.bytes`, ullong: bytes received (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES: &str = ".rx.bytes";

/// `.rx.pkts`, ullong: packets received (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS: &str = ".rx.pkts";

/// `.rx.errs`, ullong: errors of receiving (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS: &str = ".rx.errs";

/// `.rx.drop`, ullong: received packets dropped (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP: &str = ".rx.drop";

/// `.tx.bytes`, ullong: bytes sent (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES: &str = ".tx.bytes";

/// `.tx.pkts`, ullong: packets sent (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS: &str = ".tx.pkts";

/// `.tx.errs`, ullong: errors of sending (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS: &str = ".tx.errs";

/// `.tx.drop`, ullong: packets to send dropped (since 11.2.0).
pub const VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP: &str = ".tx.drop";

/// `block.count`, uint: number of disks, or of files with VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_COUNT: &str = "block.count";

/// `block.` begins the names about one disk; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_PREFIX: &str = "block.";

/// `.name`, string: target of the disk (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME: &str = ".name";

/// `.backingIndex`, uint: index of the file in the backing chain (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX: &str = ".backingIndex";

/// `.path`, string: path of the source (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH: &str = ".path";

/// `.rd.reqs`, ullong: read requests (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS: &str = ".rd.reqs";

/// `.rd.bytes`, ullong: bytes read (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES: &str = ".rd.bytes";

/// `.rd.times`, ullong: time spent on reads, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES: &str = ".rd.times";

/// `.wr.reqs`, ullong: write requests (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS: &str = ".wr.reqs";

/// `.wr.bytes`, ullong: bytes written (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES: &str = ".wr.bytes";

/// `.wr.times`, ullong: time spent on writes, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES: &str = ".wr.times";

/// `.fl.reqs`, ullong: flush requests (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS: &str = ".fl.reqs";

/// `.fl.times`, ullong: time spent on flushes, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES: &str = ".fl.times";

/// `.errors`, ullong: errors (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS: &str = ".errors";

/// `.allocation`, ullong: highest offset written, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION: &str = ".allocation";

/// `.capacity`, ullong: size that the guest sees, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY: &str = ".capacity";

/// `.physical`, ullong: size of the file or device, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL: &str = ".physical";

/// `.threshold`, ullong: write threshold set for the event, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD: &str = ".threshold";

/// `perf.cmt`, ullong: bytes of last-level cache in use (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CMT: &str = "perf.cmt";

/// `perf.mbmt`, ullong: memory bandwidth of the whole system, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_MBMT: &str = "perf.mbmt";

/// `perf.mbml`, ullong: memory bandwidth of the own controller, in bytes (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_MBML: &str = "perf.mbml";

/// `perf.cache_misses`, ullong: cache misses (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CACHE_MISSES: &str = "perf.cache_misses";

/// `perf.cache_references`, ullong: cache accesses (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES: &str = "perf.cache_references";

/// `perf.instructions`, ullong: instructions (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_INSTRUCTIONS: &str = "perf.instructions";

/// `perf.cpu_cycles`, ullong: CPU cycles (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_CYCLES: &str = "perf.cpu_cycles";

/// `perf.branch_instructions`, ullong: branches (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS: &str = "perf.branch_instructions";

/// `perf.branch_misses`, ullong: mispredicted branches (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BRANCH_MISSES: &str = "perf.branch_misses";

/// `perf.bus_cycles`, ullong: bus cycles (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_BUS_CYCLES: &str = "perf.bus_cycles";

/// `perf.stalled_cycles_frontend`, ullong: cycles stalled in the frontend (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND: &str = "perf.stalled_cycles_frontend";

/// `perf.stalled_cycles_backend`, ullong: cycles stalled in the backend (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND: &str = "perf.stalled_cycles_backend";

/// `perf.ref_cpu_cycles`, ullong: CPU cycles at the reference clock (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES: &str = "perf.ref_cpu_cycles";

/// `perf.cpu_clock`, ullong: CPU clock time (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_CLOCK: &str = "perf.cpu_clock";

/// `perf.task_clock`, ullong: task clock time (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_TASK_CLOCK: &str = "perf.task_clock";

/// `perf.page_faults`, ullong: page faults (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS: &str = "perf.page_faults";

/// `perf.context_switches`, ullong: context switches (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES: &str = "perf.context_switches";

/// `perf.cpu_migrations`, ullong: moves to another CPU (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS: &str = "perf.cpu_migrations";

/// `perf.page_faults_min`, ullong: page faults without a disk (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN: &str = "perf.page_faults_min";

/// `perf.page_faults_maj`, ullong: page faults that needed a disk (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ: &str = "perf.page_faults_maj";

/// `perf.alignment_faults`, ullong: alignment faults (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS: &str = "perf.alignment_faults";

/// `perf.emulation_faults`, ullong: emulation faults (since 11.2.0).
pub const VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS: &str = "perf.emulation_faults";

/// `iothread.count`, uint: number of IOThreads (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_COUNT: &str = "iothread.count";

/// `iothread.` begins the names about one IOThread; its id follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_PREFIX: &str = "iothread.";

/// `.poll-max-ns`, ullong: longest time of polling, in nanoseconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS: &str = ".poll-max-ns";

/// `.poll-grow`, uint: by what the time of polling grows (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW: &str = ".poll-grow";

/// `.poll-shrink`, uint: by what the time of polling shrinks (since 11.2.0).
pub const VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK: &str = ".poll-shrink";

/// `memory.bandwidth.monitor.count`, uint: number of memory bandwidth monitors (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT: &str = "memory.bandwidth.monitor.count";

/// `memory.bandwidth.monitor.` begins the names about one bandwidth monitor; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX: &str = "memory.bandwidth.monitor.";

/// `.name`, string: name of the monitor (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME: &str = ".name";

/// `.vcpus`, string: virtual CPUs of the monitor (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS: &str = ".vcpus";

/// `.node.count`, uint: number of memory controllers (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT: &str = ".node.count";

/// `.node.` begins the part about one memory controller; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX: &str = ".node.";

/// `.id`, uint: the host's id of the controller (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID: &str = ".id";

/// `.bytes.local`, ullong: bytes that went through the own controller (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL: &str = ".bytes.local";

/// `.bytes.total`, ullong: bytes that went through any controller (since 11.2.0).
pub const VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL: &str = ".bytes.total";

/// `dirtyrate.calc_status`, int: a virDomainDirtyRateStatus number (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS: &str = "dirtyrate.calc_status";

/// `dirtyrate.calc_start_time`, llong: when the measurement began (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME: &str = "dirtyrate.calc_start_time";

/// `dirtyrate.calc_period`, int: how long it takes, in seconds (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD: &str = "dirtyrate.calc_period";

/// `dirtyrate.megabytes_per_second`, llong: memory written to, in MiB/s (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND: &str = "dirtyrate.megabytes_per_second";

/// `dirtyrate.calc_mode`, string: how it is measured (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE: &str = "dirtyrate.calc_mode";

/// `dirtyrate.vcpu.` begins the names about one virtual CPU; its number follows (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX: &str = "dirtyrate.vcpu.";

/// `.megabytes_per_second`, ullong: memory that the virtual CPU writes to, in MiB/s (since 11.2.0).
pub const VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND: &str = ".megabytes_per_second";

/// `vm.` begins the names of a hypervisor's own values (since 11.2.0).
pub const VIR_DOMAIN_STATS_VM_PREFIX: &str = "vm.";
