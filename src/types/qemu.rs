//! Numbers, names and layouts of libvirt-qemu.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use super::domain::virDomainPtr;
use super::host::virConnectPtr;

/// The values of a domain qemu monitor command flags (since 0.8.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainQemuMonitorCommandFlags {
    /// Default (since 0.8.8).
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0,
    /// Hmp (since 0.8.8).
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1,
}

/// The values of a domain qemu agent command timeout values (since 0.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainQemuAgentCommandTimeoutValues {
    /// Min (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2,
    /// Default (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1,
    /// Nowait (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0,
    /// Shutdown (since 1.2.15).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60,
}

/// Block (since 0.10.0).
pub const VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK: c_int = -2;

/// The values of a connect domain qemu monitor event register flags (since 1.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainQemuMonitorEventRegisterFlags {
    /// Regex (since 1.2.3).
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1,
    /// Nocase (since 1.2.3).
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2,
}

/// The callback type `virConnectDomainQemuMonitorEventCallback`; the last argument is what was registered with it (since 1.2.3).
pub type virConnectDomainQemuMonitorEventCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        event: *const c_char,
        seconds: c_longlong,
        micros: c_uint,
        details: *const c_char,
        opaque: *mut c_void,
    ),
>;
