//! The description of a domain document, devices apart.

use super::devices::DEVICES;
use crate::conf::schema::Content;
use crate::conf::schema::Element;
use crate::conf::schema::Kind::{Any, OnOff, OneOf, Unsigned, YesNo};
use crate::elements;

/// Other people's elements.
pub static METADATA: Element = Element { name: "metadata", attributes: &[], content: Content::Verbatim, children: &[] };

const LIFECYCLE: crate::conf::schema::Kind = OneOf(&["destroy", "restart", "rename-restart", "preserve"]);
const LIFECYCLE_CRASH: crate::conf::schema::Kind =
    OneOf(&["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"]);

elements! {
    NAME "name" () = Any;
    UUID "uuid" () = Any;
    GENID "genid" () = Any;
    TITLE "title" () = Any;
    DESCRIPTION "description" () = Any;
    MAX_MEMORY "maxMemory" ("slots": Unsigned, "unit") = Unsigned;
    MEMORY "memory" ("dumpCore": OnOff, "unit") = Unsigned;
    CURRENT_MEMORY "currentMemory" ("unit") = Unsigned;

    WEIGHT "weight" () = Unsigned;
    BLKIO_PATH "path" () = Any;
    READ_IOPS "read_iops_sec" () = Unsigned;
    WRITE_IOPS "write_iops_sec" () = Unsigned;
    READ_BYTES "read_bytes_sec" () = Unsigned;
    WRITE_BYTES "write_bytes_sec" () = Unsigned;
    BLKIO_DEVICE "device" (), [BLKIO_PATH, WEIGHT, READ_IOPS, WRITE_IOPS, READ_BYTES, WRITE_BYTES];
    BLKIOTUNE "blkiotune" (), [WEIGHT, BLKIO_DEVICE many];
    HARD_LIMIT "hard_limit" ("unit") = Unsigned;
    SOFT_LIMIT "soft_limit" ("unit") = Unsigned;
    MIN_GUARANTEE "min_guarantee" ("unit") = Unsigned;
    SWAP_HARD_LIMIT "swap_hard_limit" ("unit") = Unsigned;
    MEMTUNE "memtune" (), [HARD_LIMIT, SOFT_LIMIT, MIN_GUARANTEE, SWAP_HARD_LIMIT];

    PAGE "page" ("size", "unit", "nodeset");
    HUGEPAGES "hugepages" (), [PAGE many];
    NOSHAREPAGES "nosharepages" ();
    LOCKED "locked" ();
    MEMORY_SOURCE "source" ("type");
    MEMORY_ACCESS "access" ("mode");
    ALLOCATION "allocation" ("mode", "threads": Unsigned);
    DISCARD "discard" ();
    MEMORY_BACKING "memoryBacking" (), [HUGEPAGES, NOSHAREPAGES, LOCKED, MEMORY_SOURCE, MEMORY_ACCESS, ALLOCATION, DISCARD];

    VCPU "vcpu" ("placement": OneOf(&["static", "auto"]), "cpuset", "current": Unsigned) = Unsigned;
    VCPU_ONE "vcpu" ("id": Unsigned, "enabled": YesNo, "hotpluggable": YesNo, "order": Unsigned);
    VCPUS "vcpus" (), [VCPU_ONE many];
    IOTHREADS "iothreads" () = Unsigned;
    IOTHREAD_POLL "poll" ("max", "grow", "shrink");
    IOTHREAD "iothread" ("id": Unsigned, "thread_pool_min", "thread_pool_max"), [IOTHREAD_POLL];
    IOTHREADIDS "iothreadids" (), [IOTHREAD many];

    SHARES "shares" () = Unsigned;
    PERIOD "period" () = Unsigned;
    QUOTA "quota" () = crate::conf::schema::Kind::Signed;
    GLOBAL_PERIOD "global_period" () = Unsigned;
    GLOBAL_QUOTA "global_quota" () = crate::conf::schema::Kind::Signed;
    EMULATOR_PERIOD "emulator_period" () = Unsigned;
    EMULATOR_QUOTA "emulator_quota" () = crate::conf::schema::Kind::Signed;
    IOTHREAD_PERIOD "iothread_period" () = Unsigned;
    IOTHREAD_QUOTA "iothread_quota" () = crate::conf::schema::Kind::Signed;
    VCPUPIN "vcpupin" ("vcpu": Unsigned, "cpuset");
    EMULATORPIN "emulatorpin" ("cpuset");
    IOTHREADPIN "iothreadpin" ("iothread": Unsigned, "cpuset");
    VCPUSCHED "vcpusched" ("vcpus", "scheduler", "priority");
    IOTHREADSCHED "iothreadsched" ("iothreads", "scheduler", "priority");
    EMULATORSCHED "emulatorsched" ("scheduler", "priority");
    CPUTUNE "cputune" (), [SHARES, PERIOD, QUOTA, GLOBAL_PERIOD, GLOBAL_QUOTA, EMULATOR_PERIOD, EMULATOR_QUOTA, IOTHREAD_PERIOD,
        IOTHREAD_QUOTA, VCPUPIN many, EMULATORPIN, IOTHREADPIN many, EMULATORSCHED, VCPUSCHED many, IOTHREADSCHED many];
    NUMA_MEMORY "memory" ("mode": OneOf(&["strict", "preferred", "interleave", "restrictive"]), "nodeset", "placement");
    MEMNODE "memnode" ("cellid": Unsigned, "mode", "nodeset");
    NUMATUNE "numatune" (), [NUMA_MEMORY, MEMNODE many];
    PARTITION "partition" () = Any;
    FIBRECHANNEL "fibrechannel" ("appid");
    RESOURCE "resource" (), [PARTITION, FIBRECHANNEL];

    ENTRY "entry" ("name", "file") = Any;
    SYS_BIOS "bios" (), [ENTRY many];
    SYS_SYSTEM "system" (), [ENTRY many];
    SYS_BASEBOARD "baseBoard" (), [ENTRY many];
    SYS_CHASSIS "chassis" (), [ENTRY many];
    SYS_OEM "oemStrings" (), [ENTRY many];
    SYSINFO "sysinfo" ("type"), [SYS_BIOS, SYS_SYSTEM, SYS_BASEBOARD many, SYS_CHASSIS, SYS_OEM, ENTRY many];
    BOOTLOADER "bootloader" () = Any;
    BOOTLOADER_ARGS "bootloader_args" () = Any;
    OS_TYPE "type" ("arch", "machine") = OneOf(&["hvm", "xen", "xenpvh", "linux", "exe", "uml"]);
    OS_FIRMWARE_FEATURE "feature" ("enabled": YesNo, "name");
    OS_FIRMWARE "firmware" (), [OS_FIRMWARE_FEATURE many];
    LOADER "loader" ("readonly": YesNo, "secure": YesNo, "type": OneOf(&["rom", "pflash", "none"]), "stateless": YesNo, "format") = Any;
    NVRAM "nvram" ("template", "templateFormat", "type", "format") = Any;
    OS_BOOT "boot" ("dev": OneOf(&["fd", "cdrom", "hd", "network"]));
    BOOTMENU "bootmenu" ("enable": YesNo, "timeout": Unsigned);
    OS_BIOS "bios" ("useserial": YesNo, "rebootTimeout");
    SMBIOS "smbios" ("mode");
    KERNEL "kernel" () = Any;
    INITRD "initrd" () = Any;
    CMDLINE "cmdline" () = Any;
    DTB "dtb" () = Any;
    INIT "init" () = Any;
    INITARG "initarg" () = Any;
    INITENV "initenv" ("name") = Any;
    INITDIR "initdir" () = Any;
    INITUSER "inituser" () = Any;
    INITGROUP "initgroup" () = Any;
    ACPI_TABLE "table" ("type") = Any;
    OS_ACPI "acpi" (), [ACPI_TABLE];
    OS "os" ("firmware"), [OS_TYPE, OS_FIRMWARE, INIT, INITARG many, INITENV many, INITDIR, INITUSER, INITGROUP, LOADER, NVRAM, KERNEL, INITRD,
        CMDLINE, DTB, OS_ACPI, OS_BOOT many, BOOTMENU, OS_BIOS, SMBIOS];
    IDMAP_UID "uid" ("start": Unsigned, "target": Unsigned, "count": Unsigned);
    IDMAP_GID "gid" ("start": Unsigned, "target": Unsigned, "count": Unsigned);
    IDMAP "idmap" (), [IDMAP_UID many, IDMAP_GID many];

    F_PAE "pae" ("state": OnOff);
    F_ACPI "acpi" ();
    F_APIC "apic" ("eoi": OnOff);
    F_HAP "hap" ("state": OnOff);
    F_VIRIDIAN "viridian" ();
    F_PRIVNET "privnet" ();
    HV_RELAXED "relaxed" ("state": OnOff);
    HV_VAPIC "vapic" ("state": OnOff);
    HV_SPINLOCKS "spinlocks" ("state": OnOff, "retries": Unsigned);
    HV_VPINDEX "vpindex" ("state": OnOff);
    HV_RUNTIME "runtime" ("state": OnOff);
    HV_SYNIC "synic" ("state": OnOff);
    HV_DIRECT "direct" ("state": OnOff);
    HV_STIMER "stimer" ("state": OnOff), [HV_DIRECT];
    HV_RESET "reset" ("state": OnOff);
    HV_VENDOR_ID "vendor_id" ("state": OnOff, "value");
    HV_FREQUENCIES "frequencies" ("state": OnOff);
    HV_REENLIGHTENMENT "reenlightenment" ("state": OnOff);
    HV_TLBFLUSH "tlbflush" ("state": OnOff);
    HV_IPI "ipi" ("state": OnOff);
    HV_EVMCS "evmcs" ("state": OnOff);
    HV_AVIC "avic" ("state": OnOff);
    F_HYPERV "hyperv" ("mode"), [HV_RELAXED, HV_VAPIC, HV_SPINLOCKS, HV_VPINDEX, HV_RUNTIME, HV_SYNIC, HV_STIMER, HV_RESET, HV_VENDOR_ID,
        HV_FREQUENCIES, HV_REENLIGHTENMENT, HV_TLBFLUSH, HV_IPI, HV_EVMCS, HV_AVIC];
    KVM_HIDDEN "hidden" ("state": OnOff);
    KVM_HINT "hint-dedicated" ("state": OnOff);
    KVM_POLL "poll-control" ("state": OnOff);
    KVM_PV_IPI "pv-ipi" ("state": OnOff);
    KVM_DIRTY_RING "dirty-ring" ("state": OnOff, "size": Unsigned);
    F_KVM "kvm" (), [KVM_HIDDEN, KVM_HINT, KVM_POLL, KVM_PV_IPI, KVM_DIRTY_RING];
    F_PVSPINLOCK "pvspinlock" ("state": OnOff);
    F_PMU "pmu" ("state": OnOff);
    F_VMPORT "vmport" ("state": OnOff);
    F_GIC "gic" ("version");
    TSEG "tseg" ("unit") = Unsigned;
    F_SMM "smm" ("state": OnOff), [TSEG];
    F_IOAPIC "ioapic" ("driver");
    F_HPT "hpt" ("resizing");
    F_VMCOREINFO "vmcoreinfo" ("state": OnOff);
    F_HTM "htm" ("state": OnOff);
    F_NESTED_HV "nested-hv" ("state": OnOff);
    F_CCF_ASSIST "ccf-assist" ("state": OnOff);
    MSRS_UNKNOWN "unknown" () = Any;
    F_MSRS "msrs" ("unknown");
    F_CFPC "cfpc" ("value");
    F_SBBC "sbbc" ("value");
    F_IBS "ibs" ("value");
    F_TCG_CACHE "tb-cache" ("unit") = Unsigned;
    F_TCG "tcg" (), [F_TCG_CACHE];
    FEATURES "features" (), [F_ACPI, F_APIC, F_PAE, F_HAP, F_VIRIDIAN, F_PRIVNET, F_HYPERV, F_KVM, F_PVSPINLOCK, F_PMU, F_VMPORT, F_SMM,
        F_HPT, F_HTM, F_NESTED_HV, F_MSRS, F_CCF_ASSIST, F_CFPC, F_SBBC, F_IBS, F_TCG, F_GIC, F_IOAPIC, F_VMCOREINFO];

    CPU_MODEL "model" ("fallback", "vendor_id") = Any;
    CPU_VENDOR "vendor" () = Any;
    CPU_TOPOLOGY "topology" ("sockets": Unsigned, "dies": Unsigned, "cores": Unsigned, "threads": Unsigned);
    CPU_CACHE "cache" ("level": Unsigned, "mode");
    CPU_MAXPHYSADDR "maxphysaddr" ("mode", "bits": Unsigned);
    CPU_FEATURE "feature" ("policy": OneOf(&["force", "require", "optional", "disable", "forbid"]), "name");
    NUMA_SIBLING "sibling" ("id": Unsigned, "value": Unsigned);
    NUMA_DISTANCES "distances" (), [NUMA_SIBLING many];
    NUMA_CELL "cell" ("id": Unsigned, "cpus", "memory": Unsigned, "unit", "memAccess", "discard": YesNo), [NUMA_DISTANCES];
    CPU_NUMA "numa" (), [NUMA_CELL many];
    CPU "cpu" ("mode": OneOf(&["custom", "host-model", "host-passthrough", "maximum"]), "match": OneOf(&["minimum", "exact", "strict"]),
        "check": OneOf(&["none", "partial", "full"]), "migratable": OnOff),
        [CPU_MODEL, CPU_VENDOR, CPU_TOPOLOGY, CPU_CACHE, CPU_MAXPHYSADDR, CPU_FEATURE many, CPU_NUMA];

    CATCHUP "catchup" ("threshold": Unsigned, "slew": Unsigned, "limit": Unsigned);
    TIMER "timer" ("name": OneOf(&["platform", "pit", "rtc", "hpet", "tsc", "kvmclock", "hypervclock", "armvtimer"]), "present": YesNo,
        "tickpolicy", "track", "frequency": Unsigned, "mode"), [CATCHUP];
    CLOCK "clock" ("offset": OneOf(&["utc", "localtime", "variable", "timezone", "absolute"]), "adjustment", "basis", "timezone",
        "start"), [TIMER many];
    ON_POWEROFF "on_poweroff" () = LIFECYCLE;
    ON_REBOOT "on_reboot" () = LIFECYCLE;
    ON_CRASH "on_crash" () = LIFECYCLE_CRASH;
    ON_LOCKFAILURE "on_lockfailure" () = OneOf(&["poweroff", "restart", "pause", "ignore"]);
    SUSPEND_TO_MEM "suspend-to-mem" ("enabled": YesNo);
    SUSPEND_TO_DISK "suspend-to-disk" ("enabled": YesNo);
    PM "pm" (), [SUSPEND_TO_MEM, SUSPEND_TO_DISK];
    PERF_EVENT "event" ("name", "enabled": YesNo);
    PERF "perf" (), [PERF_EVENT many];

    LABEL "label" () = Any;
    IMAGELABEL "imagelabel" () = Any;
    BASELABEL "baselabel" () = Any;
    SECLABEL "seclabel" ("type": OneOf(&["none", "dynamic", "static"]), "model", "relabel": YesNo), [LABEL, IMAGELABEL, BASELABEL];
    KEYWRAP_CIPHER "cipher" ("name", "state": OnOff);
    KEYWRAP "keywrap" (), [KEYWRAP_CIPHER many];
    SEC_CBITPOS "cbitpos" () = Unsigned;
    SEC_REDUCED "reducedPhysBits" () = Unsigned;
    SEC_POLICY "policy" () = Any;
    SEC_DHCERT "dhCert" () = Any;
    SEC_SESSION "session" () = Any;
    LAUNCH_SECURITY "launchSecurity" ("type", "kernelHashes": YesNo), [SEC_CBITPOS, SEC_REDUCED, SEC_POLICY, SEC_DHCERT, SEC_SESSION];

    /// A domain.
    DOMAIN "domain" ("type": OneOf(&["qemu", "kqemu", "kvm", "xen", "lxc", "uml", "openvz", "test", "vmware", "hyperv", "vbox",
        "phyp", "parallels", "bhyve", "vz", "hvf"]), "id"),
        [NAME, UUID, GENID, TITLE, DESCRIPTION, METADATA, MAX_MEMORY, MEMORY, CURRENT_MEMORY, BLKIOTUNE, MEMTUNE, MEMORY_BACKING, VCPU, VCPUS,
         IOTHREADS, IOTHREADIDS, CPUTUNE, NUMATUNE, RESOURCE, SYSINFO many, BOOTLOADER, BOOTLOADER_ARGS, OS, IDMAP, FEATURES, CPU, CLOCK,
         ON_POWEROFF, ON_REBOOT, ON_CRASH, ON_LOCKFAILURE, PM, PERF, DEVICES, SECLABEL many, KEYWRAP, LAUNCH_SECURITY];
}
