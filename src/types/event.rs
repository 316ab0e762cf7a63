//! Numbers, names and layouts of libvirt-event.h.

use std::ffi::{c_int, c_void};

use crate::types::common::virFreeCallback;

/// What can happen at a file descriptor (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virEventHandleType {
    /// It can be read (since 0.5.0).
    VIR_EVENT_HANDLE_READABLE = 1,
    /// It can be written (since 0.5.0).
    VIR_EVENT_HANDLE_WRITABLE = 2,
    /// It is in error (since 0.5.0).
    VIR_EVENT_HANDLE_ERROR = 4,
    /// The other end hung up (since 0.5.0).
    VIR_EVENT_HANDLE_HANGUP = 8,
}

/// Watches a file descriptor for virEventHandleType events; returns the watch's number, or -1. `ff` frees `opaque` when
/// the watch is removed, outside the remove function (since 0.5.0).
pub type virEventAddHandleFunc = Option<
    unsafe extern "C" fn(
        fd: c_int,
        event: c_int,
        cb: virEventHandleCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;

/// Adds a timer of that many milliseconds, -1 for a disabled one; returns its number, or -1. `ff` frees `opaque` when
/// the timer is removed, outside the remove function (since 0.5.0).
pub type virEventAddTimeoutFunc = Option<
    unsafe extern "C" fn(
        timeout: c_int,
        cb: virEventTimeoutCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;

/// Something happened at a watched file descriptor: virEventHandleType bits (since 0.5.0).
pub type virEventHandleCallback =
    Option<unsafe extern "C" fn(watch: c_int, fd: c_int, events: c_int, opaque: *mut c_void)>;

/// Removes a watch; returns 0, or -1 if there is none (since 0.5.0).
pub type virEventRemoveHandleFunc = Option<unsafe extern "C" fn(watch: c_int) -> c_int>;

/// Removes a timer; returns 0, or -1 if there is none (since 0.5.0).
pub type virEventRemoveTimeoutFunc = Option<unsafe extern "C" fn(timer: c_int) -> c_int>;

/// A timer expired (since 0.5.0).
pub type virEventTimeoutCallback = Option<unsafe extern "C" fn(timer: c_int, opaque: *mut c_void)>;

/// Changes what a watch waits for; 0 to pause it (since 0.5.0).
pub type virEventUpdateHandleFunc = Option<unsafe extern "C" fn(watch: c_int, event: c_int)>;

/// Changes a timer's milliseconds; -1 disables it (since 0.5.0).
pub type virEventUpdateTimeoutFunc = Option<unsafe extern "C" fn(timer: c_int, timeout: c_int)>;
