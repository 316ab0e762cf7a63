//! Numbers, names and layouts of libvirt-event.h.

use std::ffi::{c_int, c_void};

use super::common::virFreeCallback;

/// The values of a event handle type (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virEventHandleType {
    /// Readable (since 0.5.0).
    VIR_EVENT_HANDLE_READABLE = 1,
    /// Writable (since 0.5.0).
    VIR_EVENT_HANDLE_WRITABLE = 2,
    /// Error (since 0.5.0).
    VIR_EVENT_HANDLE_ERROR = 4,
    /// Hangup (since 0.5.0).
    VIR_EVENT_HANDLE_HANGUP = 8,
}

/// The callback type `virEventAddHandleFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventAddHandleFunc = Option<
    unsafe extern "C" fn(
        fd: c_int,
        event: c_int,
        cb: virEventHandleCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;

/// The callback type `virEventAddTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventAddTimeoutFunc = Option<
    unsafe extern "C" fn(
        timeout: c_int,
        cb: virEventTimeoutCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;

/// The callback type `virEventHandleCallback`; the last argument is what was registered with it (since 0.5.0).
pub type virEventHandleCallback =
    Option<unsafe extern "C" fn(watch: c_int, fd: c_int, events: c_int, opaque: *mut c_void)>;

/// The callback type `virEventRemoveHandleFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventRemoveHandleFunc = Option<unsafe extern "C" fn(watch: c_int) -> c_int>;

/// The callback type `virEventRemoveTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventRemoveTimeoutFunc = Option<unsafe extern "C" fn(timer: c_int) -> c_int>;

/// The callback type `virEventTimeoutCallback`; the last argument is what was registered with it (since 0.5.0).
pub type virEventTimeoutCallback = Option<unsafe extern "C" fn(timer: c_int, opaque: *mut c_void)>;

/// The callback type `virEventUpdateHandleFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventUpdateHandleFunc = Option<unsafe extern "C" fn(watch: c_int, event: c_int)>;

/// The callback type `virEventUpdateTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
pub type virEventUpdateTimeoutFunc = Option<unsafe extern "C" fn(timer: c_int, timeout: c_int)>;
