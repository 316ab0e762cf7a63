//! Numbers, names and layouts of libvirt-stream.h.

use std::ffi::{c_char, c_int, c_longlong, c_void};

use super::host::virStreamPtr;

/// The values of a stream flags (since 0.7.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamFlags {
    /// Vir stream nonblock (since 0.7.2).
    VIR_STREAM_NONBLOCK = 1,
}

/// The values of a stream recv flags values (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamRecvFlagsValues {
    /// Vir stream recv stop at hole (since 3.4.0).
    VIR_STREAM_RECV_STOP_AT_HOLE = 1,
}

/// The values of a stream event type (since 0.7.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamEventType {
    /// Readable (since 0.7.2).
    VIR_STREAM_EVENT_READABLE = 1,
    /// Writable (since 0.7.2).
    VIR_STREAM_EVENT_WRITABLE = 2,
    /// Error (since 0.7.2).
    VIR_STREAM_EVENT_ERROR = 4,
    /// Hangup (since 0.7.2).
    VIR_STREAM_EVENT_HANGUP = 8,
}

/// The callback type `virStreamEventCallback`; the last argument is what was registered with it (since 0.7.2).
pub type virStreamEventCallback =
    Option<unsafe extern "C" fn(stream: virStreamPtr, events: c_int, opaque: *mut c_void)>;

/// The callback type `virStreamSinkFunc`; the last argument is what was registered with it (since 0.7.2).
pub type virStreamSinkFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, data: *const c_char, nbytes: usize, opaque: *mut c_void) -> c_int>;

/// The callback type `virStreamSinkHoleFunc`; the last argument is what was registered with it (since 3.4.0).
pub type virStreamSinkHoleFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, length: c_longlong, opaque: *mut c_void) -> c_int>;

/// The callback type `virStreamSourceFunc`; the last argument is what was registered with it (since 0.7.2).
pub type virStreamSourceFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, data: *mut c_char, nbytes: usize, opaque: *mut c_void) -> c_int>;

/// The callback type `virStreamSourceHoleFunc`; the last argument is what was registered with it (since 3.4.0).
pub type virStreamSourceHoleFunc = Option<
    unsafe extern "C" fn(st: virStreamPtr, inData: *mut c_int, length: *mut c_longlong, opaque: *mut c_void) -> c_int,
>;

/// The callback type `virStreamSourceSkipFunc`; the last argument is what was registered with it (since 3.4.0).
pub type virStreamSourceSkipFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, length: c_longlong, opaque: *mut c_void) -> c_int>;
