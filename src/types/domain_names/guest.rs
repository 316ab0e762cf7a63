//! Names of facts about a guest.

/// `sev-measurement`, string: measurement of the guest's launch, in base64 (since 4.5.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT: &str = "sev-measurement";

/// `sev-api-major`, uint: major version of the SEV firmware (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR: &str = "sev-api-major";

/// `sev-api-minor`, uint: minor version of the SEV firmware (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR: &str = "sev-api-minor";

/// `sev-build-id`, uint: build of the SEV firmware (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID: &str = "sev-build-id";

/// `sev-policy`, uint: SEV policy of the guest (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY: &str = "sev-policy";

/// `sev-secret-header`, string: header of the secret to inject, in base64 (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER: &str = "sev-secret-header";

/// `sev-secret`, string: the secret to inject, in base64 (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET: &str = "sev-secret";

/// `sev-secret-set-address`, ullong: where in the guest the secret goes (since 8.0.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS: &str = "sev-secret-set-address";

/// `sev-snp-policy`, ullong: SEV-SNP policy of the guest (since 10.5.0).
pub const VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY: &str = "sev-snp-policy";

/// `user.count`, uint: number of users that are logged in (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_COUNT: &str = "user.count";

/// `user.` begins the names about one user; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_PREFIX: &str = "user.";

/// `.name`, string: name of the user (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME: &str = ".name";

/// `.domain`, string: Windows domain of the user (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN: &str = ".domain";

/// `.login-time`, ullong: when the user logged in, in milliseconds since 1970 (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME: &str = ".login-time";

/// `os.id`, string: short name of the system, such as "debian" (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_ID: &str = "os.id";

/// `os.name`, string: name of the system (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_NAME: &str = "os.name";

/// `os.pretty-name`, string: name of the system for people (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME: &str = "os.pretty-name";

/// `os.version`, string: version of the system for people (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VERSION: &str = "os.version";

/// `os.version-id`, string: version of the system for programs (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID: &str = "os.version-id";

/// `os.kernel-release`, string: release of the kernel (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE: &str = "os.kernel-release";

/// `os.kernel-version`, string: version of the kernel (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION: &str = "os.kernel-version";

/// `os.machine`, string: architecture of the machine (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_MACHINE: &str = "os.machine";

/// `os.variant`, string: variant of the system for people (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VARIANT: &str = "os.variant";

/// `os.variant-id`, string: variant of the system for programs (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID: &str = "os.variant-id";

/// `timezone.name`, string: name of the time zone (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME: &str = "timezone.name";

/// `timezone.offset`, int: offset to UTC, in seconds (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET: &str = "timezone.offset";

/// `hostname`, string: host name (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME: &str = "hostname";

/// `fs.count`, uint: number of mounted file systems (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_COUNT: &str = "fs.count";

/// `fs.` begins the names about one file system; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_PREFIX: &str = "fs.";

/// `.mountpoint`, string: where it is mounted (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT: &str = ".mountpoint";

/// `.name`, string: the guest's name of its device (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME: &str = ".name";

/// `.fstype`, string: type of the file system (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE: &str = ".fstype";

/// `.total-bytes`, ullong: its size, in bytes (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES: &str = ".total-bytes";

/// `.used-bytes`, ullong: space in use, in bytes (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES: &str = ".used-bytes";

/// `.disk.count`, uint: number of disks below it (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT: &str = ".disk.count";

/// `.disk.` begins the part about one of these disks; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX: &str = ".disk.";

/// `.alias`, string: the disk's name in the definition (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS: &str = ".alias";

/// `.serial`, string: serial number of the disk (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL: &str = ".serial";

/// `.device`, string: the guest's device of the disk (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE: &str = ".device";

/// `disk.count`, uint: number of disks (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_COUNT: &str = "disk.count";

/// `disk.` begins the names about one disk; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_PREFIX: &str = "disk.";

/// `.name`, string: the guest's device of the disk (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME: &str = ".name";

/// `.partition`, boolean: whether it is a partition (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION: &str = ".partition";

/// `.dependency.count`, uint: number of devices that it is made of (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT: &str = ".dependency.count";

/// `.dependency.` begins the part about one of these devices; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX: &str = ".dependency.";

/// `.name`, string: the guest's device (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME: &str = ".name";

/// `.serial`, string: serial number (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL: &str = ".serial";

/// `.alias`, string: the disk's name in the definition (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS: &str = ".alias";

/// `.guest_alias`, string: the guest's other name of the disk (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS: &str = ".guest_alias";

/// `.guest_bus`, string: the bus as the guest sees it (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS: &str = ".guest_bus";

/// `if.count`, uint: number of network interfaces (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_COUNT: &str = "if.count";

/// `if.` begins the names about one interface; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_PREFIX: &str = "if.";

/// `.name`, string: the guest's name of the interface (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME: &str = ".name";

/// `.hwaddr`, string: MAC address (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR: &str = ".hwaddr";

/// `.addr.count`, uint: number of IP addresses (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT: &str = ".addr.count";

/// `.addr.` begins the part about one address; its number follows (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX: &str = ".addr.";

/// `.type`, string: "ipv4" or "ipv6" (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE: &str = ".type";

/// `.addr`, string: the address (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR: &str = ".addr";

/// `.prefix`, uint: length of the network's prefix, in bits (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX: &str = ".prefix";

/// `load.1m`, double: load average of the last minute (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_1M: &str = "load.1m";

/// `load.5m`, double: load average of the last 5 minutes (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_5M: &str = "load.5m";

/// `load.15m`, double: load average of the last 15 minutes (since 11.2.0).
pub const VIR_DOMAIN_GUEST_INFO_LOAD_15M: &str = "load.15m";
