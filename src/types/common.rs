//! Names shared by all of the API: libvirt-common.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulong, c_ulonglong, c_void};

/// Why a connection was lost, as told to a virConnectCloseFunc (since 0.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCloseReason {
    /// Some error on the connection (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_ERROR = 0,
    /// The server closed the connection (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_EOF = 1,
    /// The server did not answer keep-alive messages in time (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2,
    /// The client asked for it (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_CLOSE_REASON_LAST = 4,
}

/// Which member of a typed parameter's value holds (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virTypedParameterType {
    /// `i`, a signed 32-bit number (since 0.9.2).
    VIR_TYPED_PARAM_INT = 1,
    /// `ui`, an unsigned 32-bit number (since 0.9.2).
    VIR_TYPED_PARAM_UINT = 2,
    /// `l`, a signed 64-bit number (since 0.9.2).
    VIR_TYPED_PARAM_LLONG = 3,
    /// `ul`, an unsigned 64-bit number (since 0.9.2).
    VIR_TYPED_PARAM_ULLONG = 4,
    /// `d`, a floating-point number (since 0.9.2).
    VIR_TYPED_PARAM_DOUBLE = 5,
    /// `b`, 0 or 1 (since 0.9.2).
    VIR_TYPED_PARAM_BOOLEAN = 6,
    /// `s`, a NUL-terminated text (since 0.9.8).
    VIR_TYPED_PARAM_STRING = 7,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_TYPED_PARAM_LAST = 8,
}

/// Flags about typed parameters, usable with every function that takes them (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virTypedParameterFlags {
    /// The caller understands parameters of type string; without it they are left out of answers (since 0.9.8).
    VIR_TYPED_PARAM_STRING_OKAY = 4,
}

/// The level of the API: major * 1,000,000 + minor * 1,000 + micro. The C headers choose theirs by SOLOVIRT_API_LEVEL.
///
/// cbindgen:ignore
pub const LIBVIR_VERSION_NUMBER: c_ulong = 9_000_000;

/// Room for a typed parameter's name, its NUL included, in bytes (since 0.9.2).
pub const VIR_TYPED_PARAM_FIELD_LENGTH: usize = 80;

/// The value of a [`virTypedParameter`]; its `type` says which member holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _virTypedParameterValue {
    /// Of VIR_TYPED_PARAM_INT.
    pub i: c_int,
    /// Of VIR_TYPED_PARAM_UINT.
    pub ui: c_uint,
    /// Of VIR_TYPED_PARAM_LLONG.
    pub l: c_longlong,
    /// Of VIR_TYPED_PARAM_ULLONG.
    pub ul: c_ulonglong,
    /// Of VIR_TYPED_PARAM_DOUBLE.
    pub d: f64,
    /// Of VIR_TYPED_PARAM_BOOLEAN: 0 or 1.
    pub b: c_char,
    /// Of VIR_TYPED_PARAM_STRING.
    pub s: *mut c_char,
}

/// A named value: how tunables and statistics cross the API (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy)]
pub struct _virTypedParameter {
    /// Name, NUL-terminated.
    pub field: [c_char; VIR_TYPED_PARAM_FIELD_LENGTH],
    /// Which member of the value holds: a [`virTypedParameterType`] number.
    pub r#type: c_int,
    /// The value.
    pub value: _virTypedParameterValue,
}

/// A typed parameter (since 0.9.2).
pub type virTypedParameter = _virTypedParameter;

/// Pointer to a [`virTypedParameter`] (since 0.9.2).
pub type virTypedParameterPtr = *mut virTypedParameter;

/// Frees what was registered with a callback (since 0.5.0).
pub type virFreeCallback = Option<unsafe extern "C" fn(opaque: *mut c_void)>;
