//! Numbers, names and layouts of libvirt-qemu.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use crate::types::domain::virDomainPtr;
use crate::types::host::virConnectPtr;

/// Flags of virDomainQemuMonitorCommand (since 0.8.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainQemuMonitorCommandFlags {
    /// The command is JSON (QMP) (since 0.8.8).
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT = 0,
    /// The command is as a person would type it (since 0.8.8).
    VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP = 1,
}

/// Timeouts of virDomainQemuAgentCommand other than seconds (since 0.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainQemuAgentCommandTimeoutValues {
    /// The least value (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN = -2,
    /// The hypervisor's default (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT = -1,
    /// Do not wait (since 0.10.0).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT = 0,
    /// Seconds for a shutdown (since 1.2.15).
    VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN = 60,
}

/// Wait for ever (since 0.10.0).
pub const VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK: c_int = -2;

/// Flags of virConnectDomainQemuMonitorEventRegister (since 1.2.3).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainQemuMonitorEventRegisterFlags {
    /// The event's name is a regular expression (since 1.2.3).
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX = 1,
    /// The event's name matches whatever its case (since 1.2.3).
    VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE = 2,
}

/// An event of a QEMU monitor: its name, its time and its data as JSON, or NULL (since 1.2.3).
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
