//! What goes on inside a guest and how to talk to it.

use std::ffi::{c_char, c_int, c_uint};

/// Flags of virDomainGetHostname (since 6.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGetHostnameFlags {
    /// Look into the DHCP leases (since 6.1.0).
    VIR_DOMAIN_GET_HOSTNAME_LEASE = 1,
    /// Ask the guest agent (since 6.1.0).
    VIR_DOMAIN_GET_HOSTNAME_AGENT = 2,
}

/// Key code tables of virDomainSendKey (since 0.9.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virKeycodeSet {
    /// Linux input event codes (since 0.9.3).
    VIR_KEYCODE_SET_LINUX = 0,
    /// The XT keyboard's set 1 (since 0.9.3).
    VIR_KEYCODE_SET_XT = 1,
    /// The AT keyboard's set 1 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET1 = 2,
    /// The AT keyboard's set 2 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET2 = 3,
    /// The AT keyboard's set 3 (since 0.9.3).
    VIR_KEYCODE_SET_ATSET3 = 4,
    /// macOS virtual key codes (since 0.9.4).
    VIR_KEYCODE_SET_OSX = 5,
    /// XT codes as the Linux keyboard driver extends them (since 0.9.4).
    VIR_KEYCODE_SET_XT_KBD = 6,
    /// USB HID usages (since 0.9.4).
    VIR_KEYCODE_SET_USB = 7,
    /// Windows virtual key codes (since 0.9.4).
    VIR_KEYCODE_SET_WIN32 = 8,
    /// QEMU's own: XT with the extended keys marked by the highest bit (since 4.2.0).
    VIR_KEYCODE_SET_QNUM = 9,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_KEYCODE_SET_LAST = 10,
}

/// Signals of virDomainSendProcessSignal, numbered as in Linux whatever the guest (since 1.0.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainProcessSignal {
    /// No signal (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_NOP = 0,
    /// SIGHUP (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_HUP = 1,
    /// SIGINT (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_INT = 2,
    /// SIGQUIT (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
    /// SIGILL (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ILL = 4,
    /// SIGTRAP (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
    /// SIGABRT (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
    /// SIGBUS (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_BUS = 7,
    /// SIGFPE (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_FPE = 8,
    /// SIGKILL (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_KILL = 9,
    /// SIGUSR1 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
    /// SIGSEGV (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
    /// SIGUSR2 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
    /// SIGPIPE (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
    /// SIGALRM (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
    /// SIGTERM (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TERM = 15,
    /// SIGSTKFLT (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
    /// SIGCHLD (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
    /// SIGCONT (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_CONT = 18,
    /// SIGSTOP (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_STOP = 19,
    /// SIGTSTP (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
    /// SIGTTIN (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
    /// SIGTTOU (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
    /// SIGURG (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_URG = 23,
    /// SIGXCPU (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
    /// SIGXFSZ (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
    /// SIGVTALRM (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
    /// SIGPROF (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PROF = 27,
    /// SIGWINCH (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
    /// SIGPOLL (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_POLL = 29,
    /// SIGPWR (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_PWR = 30,
    /// SIGSYS (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_SYS = 31,
    /// SIGRTMIN (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
    /// SIGRTMIN + 1 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
    /// SIGRTMIN + 2 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
    /// SIGRTMIN + 3 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
    /// SIGRTMIN + 4 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
    /// SIGRTMIN + 5 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
    /// SIGRTMIN + 6 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
    /// SIGRTMIN + 7 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
    /// SIGRTMIN + 8 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
    /// SIGRTMIN + 9 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
    /// SIGRTMIN + 10 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
    /// SIGRTMIN + 11 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
    /// SIGRTMIN + 12 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
    /// SIGRTMIN + 13 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
    /// SIGRTMIN + 14 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
    /// SIGRTMIN + 15 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
    /// SIGRTMIN + 16 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
    /// SIGRTMIN + 17 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
    /// SIGRTMIN + 18 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
    /// SIGRTMIN + 19 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
    /// SIGRTMIN + 20 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
    /// SIGRTMIN + 21 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
    /// SIGRTMIN + 22 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
    /// SIGRTMIN + 23 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
    /// SIGRTMIN + 24 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
    /// SIGRTMIN + 25 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
    /// SIGRTMIN + 26 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
    /// SIGRTMIN + 27 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
    /// SIGRTMIN + 28 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
    /// SIGRTMIN + 29 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
    /// SIGRTMIN + 30 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
    /// SIGRTMIN + 31 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
    /// SIGRTMIN + 32 (since 1.0.1).
    VIR_DOMAIN_PROCESS_SIGNAL_RT32 = 64,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_PROCESS_SIGNAL_LAST = 65,
}

/// Flags of virDomainOpenConsole (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainConsoleFlags {
    /// Take the console from another client (since 0.9.11).
    VIR_DOMAIN_CONSOLE_FORCE = 1,
    /// Only where the hypervisor keeps clients apart (since 0.9.11).
    VIR_DOMAIN_CONSOLE_SAFE = 2,
}

/// Flags of virDomainOpenChannel (since 1.0.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainChannelFlags {
    /// Take the channel from another client (since 1.0.2).
    VIR_DOMAIN_CHANNEL_FORCE = 1,
}

/// Flags of virDomainOpenGraphics and virDomainOpenGraphicsFD (since 0.9.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainOpenGraphicsFlags {
    /// Do not ask this client to authenticate (since 0.9.7).
    VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1,
}

/// Flags of virDomainSetTime (since 1.2.5).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSetTimeFlags {
    /// Set the guest's clock from its hardware clock, whatever time is given (since 1.2.5).
    VIR_DOMAIN_TIME_SYNC = 1,
}

/// Where virDomainInterfaceAddresses looks (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainInterfaceAddressesSource {
    /// The DHCP leases of the host's networks (since 1.2.14).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE = 0,
    /// The guest agent (since 1.2.14).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT = 1,
    /// The host's ARP table (since 4.2.0).
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_ARP = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LAST = 3,
}

/// Flags of virDomainSetUserPassword (since 1.2.16).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainSetUserPasswordFlags {
    /// The password is encrypted already (since 1.2.16).
    VIR_DOMAIN_PASSWORD_ENCRYPTED = 1,
}

/// Groups of facts of virDomainGetGuestInfo (since 5.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGuestInfoTypes {
    /// Users that are logged in (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_USERS = 1,
    /// The operating system (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_OS = 2,
    /// The time zone (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_TIMEZONE = 4,
    /// The host name (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_HOSTNAME = 8,
    /// Mounted file systems (since 5.7.0).
    VIR_DOMAIN_GUEST_INFO_FILESYSTEM = 16,
    /// Disks (since 7.0.0).
    VIR_DOMAIN_GUEST_INFO_DISKS = 32,
    /// Network interfaces (since 7.10.0).
    VIR_DOMAIN_GUEST_INFO_INTERFACES = 64,
    /// Load averages (since 11.2.0).
    VIR_DOMAIN_GUEST_INFO_LOAD = 128,
}

/// Timeouts of virDomainAgentSetResponseTimeout other than seconds (since 5.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAgentResponseTimeoutValues {
    /// Wait for ever (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_BLOCK = -2,
    /// The hypervisor's default (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_DEFAULT = -1,
    /// Do not wait (since 5.10.0).
    VIR_DOMAIN_AGENT_RESPONSE_TIMEOUT_NOWAIT = 0,
}

/// Flags of virDomainAuthorizedSSHKeysSet (since 6.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainAuthorizedSSHKeysSetFlags {
    /// Add the keys to those that are there (since 6.10.0).
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_APPEND = 1,
    /// Remove the keys (since 6.10.0).
    VIR_DOMAIN_AUTHORIZED_SSH_KEYS_SET_REMOVE = 2,
}

/// Kinds of message of virDomainGetMessages (since 7.1.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMessageType {
    /// Use of something deprecated (since 7.1.0).
    VIR_DOMAIN_MESSAGE_DEPRECATION = 1,
    /// Something that makes the domain unsupportable (since 7.1.0).
    VIR_DOMAIN_MESSAGE_TAINTING = 2,
    /// Disks with I/O errors (since 11.1.0).
    VIR_DOMAIN_MESSAGE_IOERRORS = 4,
}

/// Flags of virDomainFDAssociate (since 9.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainFDAssociateFlags {
    /// Give the files their old security label back afterwards (since 9.0.0).
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_RESTORE = 1,
    /// The security label must allow writing (since 9.0.0).
    VIR_DOMAIN_FD_ASSOCIATE_SECLABEL_WRITABLE = 2,
}

/// Which screens virDomainGraphicsReload is about (since 10.2.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainGraphicsReloadType {
    /// All kinds (since 10.2.0).
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
    /// VNC (since 10.2.0).
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST = 2,
}

/// A mounted file system of the guest; freed by virDomainFSInfoFree (since 1.2.11).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainFSInfo {
    /// Where it is mounted.
    pub mountpoint: *mut c_char,
    /// The guest's name of its device.
    pub name: *mut c_char,
    /// Its type.
    pub fstype: *mut c_char,
    /// How many disks it lies on.
    pub ndevAlias: usize,
    /// Targets of these disks.
    pub devAlias: *mut *mut c_char,
}

/// A mounted file system of the guest; freed by virDomainFSInfoFree (since 1.2.11).
pub type virDomainFSInfo = _virDomainFSInfo;

/// An address of a guest's network interface (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainInterfaceIPAddress {
    /// A virIPAddrType number.
    pub r#type: c_int,
    /// The address as text.
    pub addr: *mut c_char,
    /// Length of the network's prefix, in bits.
    pub prefix: c_uint,
}

/// An address of a guest's network interface (since 1.2.14).
pub type virDomainIPAddress = _virDomainInterfaceIPAddress;

/// A network interface of the guest; freed by virDomainInterfaceFree (since 1.2.14).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainInterface {
    /// Its name.
    pub name: *mut c_char,
    /// Its MAC address, or NULL.
    pub hwaddr: *mut c_char,
    /// How many addresses.
    pub naddrs: c_uint,
    /// The addresses.
    pub addrs: virDomainIPAddressPtr,
}

/// A network interface of the guest; freed by virDomainInterfaceFree (since 1.2.14).
pub type virDomainInterface = _virDomainInterface;

/// Pointer to a [`virDomainFSInfo`] (since 1.2.11).
pub type virDomainFSInfoPtr = *mut virDomainFSInfo;

/// Pointer to a [`virDomainIPAddress`] (since 1.2.14).
pub type virDomainIPAddressPtr = *mut virDomainIPAddress;

/// Pointer to a [`virDomainInterface`] (since 1.2.14).
pub type virDomainInterfacePtr = *mut virDomainInterface;
