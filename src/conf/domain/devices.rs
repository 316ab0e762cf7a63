//! The description of what can be inside `<devices>`.

use crate::conf::schema::Kind::{Any, Hex, OnOff, OneOf, Secret, Unsigned, YesNo};
use crate::elements;

elements! {
    /// Where a device sits.
    ADDRESS "address" ("type", "domain": Hex(4), "bus", "slot": Hex(2), "function": Hex(1), "multifunction": OnOff,
        "controller": Unsigned, "target": Unsigned, "unit": Unsigned, "port", "cssid", "ssid", "devno", "reg", "iobase", "irq",
        "base", "slots"), [ZPCI];
    ZPCI "zpci" ("uid": Hex(4), "fid": Hex(8));
    /// How a device is named in the hypervisor.
    ALIAS "alias" ("name");
    BOOT "boot" ("order": Unsigned, "loadparm");
    ACPI "acpi" ("index": Unsigned);
    ROM "rom" ("enabled": YesNo, "bar": OnOff, "file");
    /// Options that virtio devices share.
    DRIVER_VIRTIO "driver" ("iommu": OnOff, "ats": OnOff, "packed": OnOff, "page_per_vq": OnOff);
    EMULATOR "emulator" () = Any;

    LABEL "label" () = Any;
    SECLABEL_SOURCE "seclabel" ("model", "relabel": YesNo, "labelskip": YesNo), [LABEL];
    SECRET "secret" ("type", "uuid", "usage");
    AUTH "auth" ("username"), [SECRET];
    ENCRYPTION "encryption" ("format", "engine"), [SECRET many];
    HOST "host" ("name", "port", "transport", "socket");
    SNAPSHOT_REF "snapshot" ("name");
    CONFIG_FILE "config" ("file");
    SOURCE_INITIATOR_IQN "iqn" ("name");
    SOURCE_INITIATOR "initiator" ()
        , [SOURCE_INITIATOR_IQN];
    PR_SOURCE "source" ("type", "path", "mode");
    RESERVATIONS "reservations" ("managed": YesNo), [PR_SOURCE];
    SLICE "slice" ("type", "offset": Unsigned, "size": Unsigned);
    SLICES "slices" (), [SLICE many];
    COOKIE "cookie" ("name") = Secret;
    COOKIES "cookies" (), [COOKIE many];
    SSL "ssl" ("verify": YesNo);
    READAHEAD "readahead" ("size": Unsigned);
    TIMEOUT "timeout" ("seconds": Unsigned);
    RECONNECT "reconnect" ("enabled": YesNo, "timeout": Unsigned, "delay": Unsigned);
    IDENTITY "identity" ("user", "group");
    PRIVATE_DATA_NODENAME "nodename" ("type", "name");
    NVME_ADDRESS "address" ("domain": Hex(4), "bus": Hex(2), "slot": Hex(2), "function": Hex(1));
    /// Where a disk's data lies.
    DISK_SOURCE "source" ("file", "dev", "dir", "protocol", "name", "query", "tls": YesNo, "tlsHostname", "pool", "volume", "mode",
        "type", "managed": YesNo, "namespace", "path", "startupPolicy": OneOf(&["mandatory", "requisite", "optional"]), "index": Unsigned,
        "fdgroup"),
        [NVME_ADDRESS, HOST many, SNAPSHOT_REF, CONFIG_FILE, SOURCE_INITIATOR, AUTH, SECLABEL_SOURCE many, ENCRYPTION, RESERVATIONS, SLICES, SSL,
         COOKIES, READAHEAD, TIMEOUT, RECONNECT, IDENTITY];
    METADATA_CACHE_MAX_SIZE "max_size" ("unit") = Unsigned;
    METADATA_CACHE "metadata_cache" (), [METADATA_CACHE_MAX_SIZE];
    DISK_FORMAT "format" ("type"), [METADATA_CACHE];
    /// One image below a disk, and all below that.
    BACKING_STORE "backingStore" ("type": DISK_TYPE, "index": Unsigned), [DISK_FORMAT, DISK_SOURCE, BACKING_STORE];
    DISK_DRIVER "driver" ("name", "type", "cache": OneOf(&["default", "none", "writethrough", "writeback", "directsync", "unsafe"]),
        "error_policy": OneOf(&["stop", "report", "ignore", "enospace"]), "rerror_policy": OneOf(&["stop", "report", "ignore"]),
        "io": OneOf(&["native", "threads", "io_uring"]), "ioeventfd": OnOff, "event_idx": OnOff, "copy_on_read": OnOff,
        "discard": OneOf(&["unmap", "ignore"]), "iothread": Unsigned, "detect_zeroes": OneOf(&["off", "on", "unmap"]), "queues": Unsigned,
        "queue_size": Unsigned, "discard_no_unref": OnOff, "iommu": OnOff, "ats": OnOff, "packed": OnOff, "page_per_vq": OnOff),
        [METADATA_CACHE];
    DISK_TARGET "target" ("dev", "bus": DISK_BUS, "tray": OneOf(&["closed", "open"]), "removable": OnOff, "rotation_rate": Unsigned);
    IOTUNE_TOTAL_BYTES "total_bytes_sec" () = Unsigned;
    IOTUNE_READ_BYTES "read_bytes_sec" () = Unsigned;
    IOTUNE_WRITE_BYTES "write_bytes_sec" () = Unsigned;
    IOTUNE_TOTAL_IOPS "total_iops_sec" () = Unsigned;
    IOTUNE_READ_IOPS "read_iops_sec" () = Unsigned;
    IOTUNE_WRITE_IOPS "write_iops_sec" () = Unsigned;
    IOTUNE_SIZE_IOPS "size_iops_sec" () = Unsigned;
    IOTUNE_TOTAL_BYTES_MAX "total_bytes_sec_max" () = Unsigned;
    IOTUNE_READ_BYTES_MAX "read_bytes_sec_max" () = Unsigned;
    IOTUNE_WRITE_BYTES_MAX "write_bytes_sec_max" () = Unsigned;
    IOTUNE_TOTAL_IOPS_MAX "total_iops_sec_max" () = Unsigned;
    IOTUNE_READ_IOPS_MAX "read_iops_sec_max" () = Unsigned;
    IOTUNE_WRITE_IOPS_MAX "write_iops_sec_max" () = Unsigned;
    IOTUNE_GROUP "group_name" () = Any;
    IOTUNE_TOTAL_BYTES_LENGTH "total_bytes_sec_max_length" () = Unsigned;
    IOTUNE_READ_BYTES_LENGTH "read_bytes_sec_max_length" () = Unsigned;
    IOTUNE_WRITE_BYTES_LENGTH "write_bytes_sec_max_length" () = Unsigned;
    IOTUNE_TOTAL_IOPS_LENGTH "total_iops_sec_max_length" () = Unsigned;
    IOTUNE_READ_IOPS_LENGTH "read_iops_sec_max_length" () = Unsigned;
    IOTUNE_WRITE_IOPS_LENGTH "write_iops_sec_max_length" () = Unsigned;
    /// How fast a disk may be.
    IOTUNE "iotune" (), [IOTUNE_TOTAL_BYTES, IOTUNE_READ_BYTES, IOTUNE_WRITE_BYTES, IOTUNE_TOTAL_IOPS, IOTUNE_READ_IOPS, IOTUNE_WRITE_IOPS,
        IOTUNE_TOTAL_BYTES_MAX, IOTUNE_READ_BYTES_MAX, IOTUNE_WRITE_BYTES_MAX, IOTUNE_TOTAL_IOPS_MAX, IOTUNE_READ_IOPS_MAX,
        IOTUNE_WRITE_IOPS_MAX, IOTUNE_SIZE_IOPS, IOTUNE_GROUP, IOTUNE_TOTAL_BYTES_LENGTH, IOTUNE_READ_BYTES_LENGTH,
        IOTUNE_WRITE_BYTES_LENGTH, IOTUNE_TOTAL_IOPS_LENGTH, IOTUNE_READ_IOPS_LENGTH, IOTUNE_WRITE_IOPS_LENGTH];
    GEOMETRY "geometry" ("cyls": Unsigned, "heads": Unsigned, "secs": Unsigned, "trans");
    BLOCKIO "blockio" ("logical_block_size": Unsigned, "physical_block_size": Unsigned, "discard_granularity": Unsigned);
    MIRROR "mirror" ("type", "job", "ready"), [DISK_FORMAT, DISK_SOURCE, BACKING_STORE];
    READONLY "readonly" ();
    SHAREABLE "shareable" ();
    TRANSIENT "transient" ("shareBacking": YesNo);
    SERIAL_NUMBER "serial" () = Any;
    WWN "wwn" () = Any;
    VENDOR "vendor" () = Any;
    PRODUCT "product" () = Any;
    /// A disk.
    DISK "disk" ("type": DISK_TYPE, "device": OneOf(&["disk", "cdrom", "floppy", "lun"]), "model", "rawio": YesNo,
        "sgio": OneOf(&["filtered", "unfiltered"]), "snapshot": OneOf(&["no", "internal", "external", "manual"])),
        [DISK_DRIVER, AUTH, DISK_SOURCE, BACKING_STORE, GEOMETRY, BLOCKIO, MIRROR, DISK_TARGET, IOTUNE, READONLY, SHAREABLE, TRANSIENT,
         SERIAL_NUMBER, WWN, VENDOR, PRODUCT, ENCRYPTION, BOOT, ALIAS, ACPI, ADDRESS];

    CONTROLLER_MODEL "model" ("name");
    CONTROLLER_TARGET_NODE "node" () = Unsigned;
    CONTROLLER_TARGET "target" ("chassisNr", "chassis", "port", "busNr", "index", "hotplug"), [CONTROLLER_TARGET_NODE];
    CONTROLLER_MASTER "master" ("startport": Unsigned);
    CONTROLLER_DRIVER "driver" ("queues": Unsigned, "cmd_per_lun": Unsigned, "max_sectors": Unsigned, "ioeventfd": OnOff,
        "iothread": Unsigned, "iommu": OnOff, "ats": OnOff, "packed": OnOff, "page_per_vq": OnOff);
    PCIHOLE "pcihole64" ("unit") = Unsigned;
    /// A bus for devices.
    CONTROLLER "controller" ("type": CONTROLLER_TYPE, "index": Unsigned, "model", "ports": Unsigned, "vectors": Unsigned,
        "maxGrantFrames": Unsigned, "maxEventChannels": Unsigned),
        [CONTROLLER_MODEL, CONTROLLER_TARGET, CONTROLLER_MASTER, CONTROLLER_DRIVER, PCIHOLE, ALIAS, ACPI, ADDRESS];

    LEASE_SPACE "lockspace" () = Any;
    LEASE_KEY "key" () = Any;
    LEASE_TARGET "target" ("path", "offset": Unsigned);
    LEASE "lease" (), [LEASE_SPACE, LEASE_KEY, LEASE_TARGET];

    FS_DRIVER "driver" ("type", "format", "name", "wrpolicy", "queue": Unsigned, "iommu": OnOff, "ats": OnOff, "packed": OnOff,
        "page_per_vq": OnOff);
    FS_CACHE "cache" ("mode");
    FS_SANDBOX "sandbox" ("mode");
    FS_LOCK "lock" ("posix": OnOff, "flock": OnOff);
    FS_THREADS "thread_pool" ("size": Unsigned);
    FS_BINARY "binary" ("path", "xattr": OnOff), [FS_CACHE, FS_SANDBOX, FS_LOCK, FS_THREADS];
    FS_SOURCE "source" ("dev", "dir", "file", "name", "usage", "units", "pool", "volume", "socket");
    FS_TARGET "target" ("dir");
    FS_HARD_LIMIT "space_hard_limit" ("unit") = Unsigned;
    FS_SOFT_LIMIT "space_soft_limit" ("unit") = Unsigned;
    /// A directory of the host in the guest.
    FILESYSTEM "filesystem" ("type": OneOf(&["mount", "block", "file", "template", "ram", "bind", "volume"]), "accessmode", "model",
        "multidevs", "fmode", "dmode"),
        [FS_DRIVER, FS_BINARY, FS_SOURCE, FS_TARGET, READONLY, FS_HARD_LIMIT, FS_SOFT_LIMIT, ALIAS, ACPI, ADDRESS];

    MAC "mac" ("address", "type", "check": YesNo);
    NET_PARAMETERS "parameters" ("managerid", "typeid", "typeidversion", "instanceid", "profileid", "interfaceid");
    VIRTUALPORT "virtualport" ("type"), [NET_PARAMETERS];
    NET_IP "ip" ("address", "family", "prefix": Unsigned, "peer");
    NET_ROUTE "route" ("family", "address", "netmask", "prefix", "gateway", "metric");
    NET_SOURCE_ADDRESS "address" ("type", "domain": Hex(4), "bus": Hex(2), "slot": Hex(2), "function": Hex(1));
    NET_LOCAL "local" ("address", "port");
    NET_RECONNECT "reconnect" ("enabled": YesNo, "timeout": Unsigned);
    NET_SOURCE "source" ("network", "portgroup", "portid", "bridge", "dev", "mode", "name", "type", "path", "managed", "address", "port",
        "switchid", "portgroupid", "connectionid"), [NET_LOCAL, NET_SOURCE_ADDRESS, NET_RECONNECT, NET_IP many, NET_ROUTE many];
    VLAN_TAG "tag" ("id": Unsigned, "nativeMode");
    VLAN "vlan" ("trunk": YesNo), [VLAN_TAG many];
    NET_MODEL "model" ("type");
    NET_SCRIPT "script" ("path");
    NET_DOWNSCRIPT "downscript" ("path");
    NET_BACKENDDOMAIN "backenddomain" ("name");
    NET_HOST_OFFLOADS "host" ("csum": OnOff, "gso": OnOff, "tso4": OnOff, "tso6": OnOff, "ecn": OnOff, "ufo": OnOff, "mrg_rxbuf": OnOff);
    NET_GUEST_OFFLOADS "guest" ("csum": OnOff, "tso4": OnOff, "tso6": OnOff, "ecn": OnOff, "ufo": OnOff);
    NET_DRIVER "driver" ("name", "txmode", "ioeventfd": OnOff, "event_idx": OnOff, "queues": Unsigned, "rx_queue_size": Unsigned,
        "tx_queue_size": Unsigned, "rss": OnOff, "rss_hash_report": OnOff, "iommu": OnOff, "ats": OnOff, "packed": OnOff,
        "page_per_vq": OnOff), [NET_HOST_OFFLOADS, NET_GUEST_OFFLOADS];
    NET_BACKEND "backend" ("type", "tap", "vhost", "logFile");
    FILTER_PARAMETER "parameter" ("name", "value");
    FILTERREF "filterref" ("filter"), [FILTER_PARAMETER many];
    NET_TUNE "tune" (), [NET_SNDBUF];
    NET_SNDBUF "sndbuf" () = Unsigned;
    LINK "link" ("state": OneOf(&["up", "down"]));
    MTU "mtu" ("size": Unsigned);
    INBOUND "inbound" ("average": Unsigned, "peak": Unsigned, "floor": Unsigned, "burst": Unsigned);
    OUTBOUND "outbound" ("average": Unsigned, "peak": Unsigned, "burst": Unsigned);
    BANDWIDTH "bandwidth" (), [INBOUND, OUTBOUND];
    NET_TARGET "target" ("dev", "managed": YesNo);
    NET_GUEST "guest" ("dev", "actual");
    COALESCE_FRAMES "frames" ("max": Unsigned);
    COALESCE_RX "rx" (), [COALESCE_FRAMES];
    COALESCE "coalesce" (), [COALESCE_RX];
    NET_PORT "port" ("isolated": YesNo);
    TEAMING "teaming" ("type", "persistent");
    PORT_RANGE "range" ("start": Unsigned, "end": Unsigned, "to": Unsigned, "exclude": YesNo);
    PORT_FORWARD "portForward" ("proto", "address", "dev"), [PORT_RANGE many];
    /// A network card.
    INTERFACE "interface" ("type": OneOf(&["user", "ethernet", "vhostuser", "server", "client", "mcast", "network", "bridge", "internal",
        "direct", "hostdev", "udp", "vdpa", "null", "vds"]), "managed": YesNo, "trustGuestRxFilters": YesNo),
        [MAC, NET_SOURCE, VLAN, VIRTUALPORT, NET_SCRIPT, NET_DOWNSCRIPT, NET_BACKENDDOMAIN, NET_TARGET, NET_IP many, NET_ROUTE many, NET_GUEST,
         NET_MODEL, NET_DRIVER, NET_BACKEND, FILTERREF, BANDWIDTH, TEAMING, LINK, MTU, COALESCE, NET_TUNE, ROM, BOOT, NET_PORT, ALIAS, ACPI,
         ADDRESS];

    SMARTCARD_CERTIFICATE "certificate" () = Any;
    SMARTCARD_DATABASE "database" () = Any;
    PROTOCOL "protocol" ("type");
    CHR_SOURCE "source" ("mode", "host", "service", "path", "append": OnOff, "channel", "master", "slave", "tls": YesNo,
        "tlsFromConfig"), [SECLABEL_SOURCE many, NET_RECONNECT];
    CHR_LOG "log" ("file", "append": OnOff);
    SMARTCARD "smartcard" ("mode": OneOf(&["host", "host-certificates", "passthrough"]), "type"),
        [SMARTCARD_CERTIFICATE many, SMARTCARD_DATABASE, CHR_SOURCE many, PROTOCOL, ALIAS, ADDRESS];
    CHR_TARGET_MODEL "model" ("name");
    CHR_TARGET "target" ("type", "address", "name", "port", "state"), [CHR_TARGET_MODEL];
    /// A serial port.
    SERIAL "serial" ("type": CHR_TYPE, "tty"), [CHR_SOURCE many, PROTOCOL, CHR_LOG, CHR_TARGET, ALIAS, ACPI, ADDRESS];
    PARALLEL "parallel" ("type": CHR_TYPE, "tty"), [CHR_SOURCE many, PROTOCOL, CHR_LOG, CHR_TARGET, ALIAS, ACPI, ADDRESS];
    CONSOLE "console" ("type": CHR_TYPE, "tty"), [CHR_SOURCE many, PROTOCOL, CHR_LOG, CHR_TARGET, ALIAS, ACPI, ADDRESS];
    CHANNEL "channel" ("type": CHR_TYPE), [CHR_SOURCE many, PROTOCOL, CHR_LOG, CHR_TARGET, ALIAS, ACPI, ADDRESS];

    INPUT_DRIVER "driver" ("iommu": OnOff, "ats": OnOff, "packed": OnOff, "page_per_vq": OnOff);
    INPUT_SOURCE "source" ("dev", "evdev", "grab", "repeat": OnOff, "grabToggle");
    INPUT "input" ("type": OneOf(&["mouse", "tablet", "keyboard", "passthrough", "evdev"]), "bus", "model"),
        [INPUT_DRIVER, ALIAS, ACPI, INPUT_SOURCE, ADDRESS];

    TPM_DEVICE "device" ("path");
    TPM_BANK "sha256" ();
    TPM_BANK_1 "sha1" ();
    TPM_BANK_384 "sha384" ();
    TPM_BANK_512 "sha512" ();
    TPM_BANKS "active_pcr_banks" (), [TPM_BANK_1, TPM_BANK, TPM_BANK_384, TPM_BANK_512];
    TPM_ENCRYPTION "encryption" ("secret");
    TPM_BACKEND "backend" ("type", "version", "persistent_state": YesNo), [TPM_ENCRYPTION, TPM_BANKS, TPM_DEVICE];
    TPM "tpm" ("model"), [TPM_BACKEND, ALIAS, ADDRESS];

    LISTEN "listen" ("type": OneOf(&["none", "address", "network", "socket"]), "address", "network", "socket", "fromConfig");
    GRAPHICS_CHANNEL "channel" ("name", "mode");
    GRAPHICS_IMAGE "image" ("compression");
    GRAPHICS_JPEG "jpeg" ("compression");
    GRAPHICS_ZLIB "zlib" ("compression");
    GRAPHICS_PLAYBACK "playback" ("compression": OnOff);
    GRAPHICS_STREAMING "streaming" ("mode");
    GRAPHICS_MOUSE "mouse" ("mode");
    GRAPHICS_CLIPBOARD "clipboard" ("copypaste": YesNo);
    GRAPHICS_FILETRANSFER "filetransfer" ("enable": YesNo);
    GRAPHICS_GL "gl" ("enable": YesNo, "rendernode");
    GRAPHICS_AUDIO "audio" ("id": Unsigned);
    GRAPHICS "graphics" ("type": OneOf(&["sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus"]), "socket", "port",
        "tlsPort", "autoport": YesNo, "websocket", "listen", "keymap", "sharePolicy", "powerControl": YesNo, "replaceUser": YesNo,
        "multiUser": YesNo, "display", "xauth", "fullscreen": YesNo, "p2p": YesNo, "address", "passwd": Secret, "passwdValidTo": Secret,
        "connected", "defaultMode"),
        [LISTEN many, GRAPHICS_AUDIO, GRAPHICS_CHANNEL many, GRAPHICS_IMAGE, GRAPHICS_JPEG, GRAPHICS_ZLIB, GRAPHICS_PLAYBACK, GRAPHICS_STREAMING,
         GRAPHICS_CLIPBOARD, GRAPHICS_MOUSE, GRAPHICS_FILETRANSFER, GRAPHICS_GL];

    SOUND_CODEC "codec" ("type");
    SOUND_AUDIO "audio" ("id": Unsigned);
    SOUND "sound" ("model"), [SOUND_CODEC many, SOUND_AUDIO, ALIAS, ACPI, ADDRESS];
    AUDIO_SETTINGS "settings" ("frequency": Unsigned, "channels": Unsigned, "format");
    AUDIO_INPUT "input" ("mixingEngine": YesNo, "fixedSettings": YesNo, "voices", "bufferLength", "clientName", "name", "dev",
        "bufferCount", "tryPoll", "latency", "connectPorts", "exactName"), [AUDIO_SETTINGS];
    AUDIO_OUTPUT "output" ("mixingEngine": YesNo, "fixedSettings": YesNo, "voices", "bufferLength", "clientName", "name", "dev",
        "bufferCount", "tryPoll", "latency", "connectPorts", "exactName"), [AUDIO_SETTINGS];
    AUDIO "audio" ("id": Unsigned, "type", "timerPeriod": Unsigned, "serverName", "runtimeDir", "driver", "path", "tryMMap": YesNo,
        "exclusive": YesNo, "dspPolicy"), [AUDIO_INPUT, AUDIO_OUTPUT];

    VIDEO_ACCELERATION "acceleration" ("accel2d": YesNo, "accel3d": YesNo, "rendernode");
    VIDEO_RESOLUTION "resolution" ("x": Unsigned, "y": Unsigned);
    VIDEO_MODEL "model" ("type": OneOf(&["vga", "cirrus", "vmvga", "xen", "vbox", "qxl", "parallels", "virtio", "gop", "none", "bochs",
        "ramfb"]), "ram": Unsigned, "vram": Unsigned, "vram64": Unsigned, "vgamem": Unsigned, "heads": Unsigned, "primary": YesNo,
        "blob": OnOff), [VIDEO_ACCELERATION, VIDEO_RESOLUTION];
    VIDEO_DRIVER "driver" ("name", "vgaconf", "iommu": OnOff, "ats": OnOff, "packed": OnOff, "page_per_vq": OnOff);
    VIDEO "video" (), [VIDEO_DRIVER, VIDEO_MODEL, ALIAS, ACPI, ADDRESS];

    HOSTDEV_ADDRESS "address" ("type", "domain": Hex(4), "bus", "slot": Hex(2), "function": Hex(1), "device", "target", "unit", "uuid");
    HOSTDEV_VENDOR "vendor" ("id");
    HOSTDEV_PRODUCT "product" ("id");
    HOSTDEV_ADAPTER "adapter" ("name");
    HOSTDEV_BLOCK "block" () = Any;
    HOSTDEV_CHAR "char" () = Any;
    HOSTDEV_INTERFACE "interface" () = Any;
    HOSTDEV_SOURCE "source" ("startupPolicy", "guestReset", "protocol", "name", "wwpn", "writeFiltering"),
        [HOSTDEV_VENDOR, HOSTDEV_PRODUCT, HOSTDEV_ADAPTER, HOST many, HOSTDEV_ADDRESS, HOSTDEV_BLOCK, HOSTDEV_CHAR, HOSTDEV_INTERFACE,
         SOURCE_INITIATOR, AUTH];
    HOSTDEV_DRIVER "driver" ("name", "model");
    HOSTDEV "hostdev" ("mode", "type", "managed": YesNo, "sgio", "rawio": YesNo, "model", "display": OnOff, "ramfb": OnOff),
        [HOSTDEV_DRIVER, HOSTDEV_SOURCE, TEAMING, READONLY, SHAREABLE, BOOT, ALIAS, ACPI, ROM, ADDRESS];
    REDIRDEV "redirdev" ("bus", "type"), [CHR_SOURCE many, PROTOCOL, CHR_LOG, BOOT, ALIAS, ACPI, ADDRESS];
    REDIR_USBDEV "usbdev" ("class", "vendor", "product", "version", "allow": YesNo);
    REDIRFILTER "redirfilter" (), [REDIR_USBDEV many];
    HUB "hub" ("type"), [ALIAS, ACPI, ADDRESS];
    WATCHDOG "watchdog" ("model", "action": OneOf(&["reset", "shutdown", "poweroff", "pause", "dump", "none", "inject-nmi"])), [ALIAS, ACPI, ADDRESS];
    BALLOON_STATS "stats" ("period": Unsigned);
    MEMBALLOON "memballoon" ("model", "autodeflate": OnOff, "freePageReporting": OnOff), [BALLOON_STATS, DRIVER_VIRTIO, ALIAS, ACPI, ADDRESS];
    RNG_RATE "rate" ("bytes": Unsigned, "period": Unsigned);
    RNG_BACKEND "backend" ("model", "type") = Any, [CHR_SOURCE many, PROTOCOL, CHR_LOG];
    RNG "rng" ("model"), [RNG_RATE, RNG_BACKEND, DRIVER_VIRTIO, ALIAS, ACPI, ADDRESS];
    NVRAM_DEVICE "nvram" (), [ALIAS, ADDRESS];
    PANIC "panic" ("model"), [ALIAS, ADDRESS];
    SHMEM_MODEL "model" ("type");
    SHMEM_SIZE "size" ("unit") = Unsigned;
    SHMEM_SERVER "server" ("path");
    SHMEM_MSI "msi" ("enabled": OnOff, "vectors": Unsigned, "ioeventfd": OnOff);
    SHMEM "shmem" ("name", "role"), [SHMEM_MODEL, SHMEM_SIZE, SHMEM_SERVER, SHMEM_MSI, ALIAS, ADDRESS];
    MEM_PATH "path" () = Any;
    MEM_PAGESIZE "pagesize" ("unit") = Unsigned;
    MEM_NODEMASK "nodemask" () = Any;
    MEM_ALIGNSIZE "alignsize" ("unit") = Unsigned;
    MEM_PMEM "pmem" ();
    MEM_SOURCE "source" (), [MEM_PATH, MEM_NODEMASK, MEM_PAGESIZE, MEM_ALIGNSIZE, MEM_PMEM];
    MEM_SIZE "size" ("unit") = Unsigned;
    MEM_NODE "node" () = Unsigned;
    MEM_LABEL "label" (), [MEM_SIZE];
    MEM_BLOCK "block" ("unit") = Unsigned;
    MEM_REQUESTED "requested" ("unit") = Unsigned;
    MEM_CURRENT "current" ("unit") = Unsigned;
    MEM_READONLY "readonly" ();
    MEM_TARGET "target" (), [MEM_SIZE, MEM_NODE, MEM_LABEL, MEM_BLOCK, MEM_REQUESTED, MEM_CURRENT, MEM_READONLY];
    MEM_UUID "uuid" () = Any;
    MEMORY_DEVICE "memory" ("model", "access", "discard": YesNo), [MEM_UUID, MEM_SOURCE, MEM_TARGET, ALIAS, ADDRESS];
    IOMMU_DRIVER "driver" ("intremap": OnOff, "caching_mode": OnOff, "eim": OnOff, "iotlb": OnOff, "aw_bits": Unsigned);
    IOMMU "iommu" ("model"), [IOMMU_DRIVER, ALIAS, ADDRESS];
    VSOCK_CID "cid" ("auto": YesNo, "address": Unsigned);
    VSOCK "vsock" ("model"), [VSOCK_CID, DRIVER_VIRTIO, ALIAS, ACPI, ADDRESS];

    /// All devices of a domain.
    DEVICES "devices" (), [EMULATOR, DISK many, CONTROLLER many, LEASE many, FILESYSTEM many, INTERFACE many, SMARTCARD many, SERIAL many, PARALLEL many, CONSOLE many,
        CHANNEL many, INPUT many, TPM many, GRAPHICS many, SOUND many, AUDIO many, VIDEO many, HOSTDEV many, REDIRDEV many, REDIRFILTER, HUB many, WATCHDOG many, MEMBALLOON, RNG many,
        NVRAM_DEVICE, PANIC many, SHMEM many, MEMORY_DEVICE many, IOMMU, VSOCK];
}

const DISK_TYPE: crate::conf::schema::Kind =
    OneOf(&["block", "file", "dir", "network", "volume", "nvme", "vhostuser", "vhostvdpa"]);
const DISK_BUS: crate::conf::schema::Kind = OneOf(&["ide", "fdc", "scsi", "virtio", "xen", "usb", "uml", "sata", "sd"]);
const CONTROLLER_TYPE: crate::conf::schema::Kind =
    OneOf(&["ide", "fdc", "scsi", "sata", "virtio-serial", "ccid", "usb", "pci", "xenbus", "isa"]);
const CHR_TYPE: crate::conf::schema::Kind = OneOf(&[
    "null",
    "vc",
    "pty",
    "dev",
    "file",
    "pipe",
    "stdio",
    "udp",
    "tcp",
    "unix",
    "spicevmc",
    "spiceport",
    "nmdm",
    "qemu-vdagent",
    "dbus",
]);
