//! Names shared by all of the API: libvirt-common.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulonglong, c_void};

/// The values of a connect close reason (since 0.10.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectCloseReason {
    /// Error (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_ERROR = 0,
    /// Eof (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_EOF = 1,
    /// Keepalive (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2,
    /// Client (since 0.10.0).
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_CLOSE_REASON_LAST = 4,
}

/// The values of a typed parameter type (since 0.9.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virTypedParameterType {
    /// Int (since 0.9.2).
    VIR_TYPED_PARAM_INT = 1,
    /// Uint (since 0.9.2).
    VIR_TYPED_PARAM_UINT = 2,
    /// Llong (since 0.9.2).
    VIR_TYPED_PARAM_LLONG = 3,
    /// Ullong (since 0.9.2).
    VIR_TYPED_PARAM_ULLONG = 4,
    /// Double (since 0.9.2).
    VIR_TYPED_PARAM_DOUBLE = 5,
    /// Boolean (since 0.9.2).
    VIR_TYPED_PARAM_BOOLEAN = 6,
    /// String (since 0.9.8).
    VIR_TYPED_PARAM_STRING = 7,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_TYPED_PARAM_LAST = 8,
}

/// The values of a typed parameter flags (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virTypedParameterFlags {
    /// Vir typed param string okay (since 0.9.8).
    VIR_TYPED_PARAM_STRING_OKAY = 4,
}

/// Length in bytes: typed param field length (since 0.9.2).
pub const VIR_TYPED_PARAM_FIELD_LENGTH: usize = 80;

/// The value of a [`virTypedParameter`]; its `type` says which member holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub union _virTypedParameterValue {
    /// The member of a `int`.
    pub i: c_int,
    /// The member of a `unsigned int`.
    pub ui: c_uint,
    /// The member of a `long long`.
    pub l: c_longlong,
    /// The member of a `unsigned long long`.
    pub ul: c_ulonglong,
    /// The member of a `double`.
    pub d: f64,
    /// The member of a `boolean, 0 or 1`.
    pub b: c_char,
    /// The member of a `string`.
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

/// `_virTypedParameter` under its usual name.
pub type virTypedParameter = _virTypedParameter;

/// `_virTypedParameter` under its usual name.
pub type virSchedParameter = _virTypedParameter;

/// `_virTypedParameter` under its usual name.
pub type virBlkioParameter = _virTypedParameter;

/// `_virTypedParameter` under its usual name.
pub type virMemoryParameter = _virTypedParameter;

/// Pointer to a `virTypedParameter` (since 0.9.2).
pub type virTypedParameterPtr = *mut virTypedParameter;

/// The callback type `virFreeCallback`; the last argument is what was registered with it (since 0.5.0).
pub type virFreeCallback = Option<unsafe extern "C" fn(opaque: *mut c_void)>;
