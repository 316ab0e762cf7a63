//! Numbers, names and layouts of libvirt-stream.h.

use std::ffi::{c_char, c_int, c_longlong, c_void};

use crate::types::host::virStreamPtr;

/// Flags of virStreamNew (since 0.7.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamFlags {
    /// Never wait: what cannot be done at once returns -2 (since 0.7.2).
    VIR_STREAM_NONBLOCK = 1,
}

/// Flags of virStreamRecvFlags (since 3.4.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamRecvFlagsValues {
    /// Stop in front of a hole, returning -3 (since 3.4.0).
    VIR_STREAM_RECV_STOP_AT_HOLE = 1,
}

/// What can happen at a stream (since 0.7.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virStreamEventType {
    /// It can be read (since 0.7.2).
    VIR_STREAM_EVENT_READABLE = 1,
    /// It can be written (since 0.7.2).
    VIR_STREAM_EVENT_WRITABLE = 2,
    /// It is in error (since 0.7.2).
    VIR_STREAM_EVENT_ERROR = 4,
    /// The other end hung up (since 0.7.2).
    VIR_STREAM_EVENT_HANGUP = 8,
}

/// Something happened at a stream: virStreamEventType bits (since 0.7.2).
pub type virStreamEventCallback =
    Option<unsafe extern "C" fn(stream: virStreamPtr, events: c_int, opaque: *mut c_void)>;

/// Takes `nbytes` bytes that came from the stream; returns how many, or -1 to give up (since 0.7.2).
pub type virStreamSinkFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, data: *const c_char, nbytes: usize, opaque: *mut c_void) -> c_int>;

/// Takes a hole of that many bytes that came from the stream; returns 0, or -1 to give up (since 3.4.0).
pub type virStreamSinkHoleFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, length: c_longlong, opaque: *mut c_void) -> c_int>;

/// Gives up to `nbytes` bytes for the stream; returns how many, 0 at the end, or -1 to give up (since 0.7.2).
pub type virStreamSourceFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, data: *mut c_char, nbytes: usize, opaque: *mut c_void) -> c_int>;

/// Tells whether the source stands in data (1) or a hole (0) and for how many bytes; returns 0, or -1 to give up (since
/// 3.4.0).
pub type virStreamSourceHoleFunc = Option<
    unsafe extern "C" fn(st: virStreamPtr, inData: *mut c_int, length: *mut c_longlong, opaque: *mut c_void) -> c_int,
>;

/// Moves the source over a hole of that many bytes; returns 0, or -1 to give up (since 3.4.0).
pub type virStreamSourceSkipFunc =
    Option<unsafe extern "C" fn(st: virStreamPtr, length: c_longlong, opaque: *mut c_void) -> c_int>;
