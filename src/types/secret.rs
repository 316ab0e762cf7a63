//! Numbers, names and layouts of libvirt-secret.h.

use std::ffi::{c_int, c_void};

use super::host::virConnectPtr;

/// The values of a secret usage type (since 0.7.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretUsageType {
    /// None (since 0.7.1).
    VIR_SECRET_USAGE_TYPE_NONE = 0,
    /// Volume (since 0.7.1).
    VIR_SECRET_USAGE_TYPE_VOLUME = 1,
    /// Ceph (since 0.9.7).
    VIR_SECRET_USAGE_TYPE_CEPH = 2,
    /// Iscsi (since 1.0.4).
    VIR_SECRET_USAGE_TYPE_ISCSI = 3,
    /// Tls (since 2.3.0).
    VIR_SECRET_USAGE_TYPE_TLS = 4,
    /// Vtpm (since 5.6.0).
    VIR_SECRET_USAGE_TYPE_VTPM = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_SECRET_USAGE_TYPE_LAST = 6,
}

/// The values of a connect list all secrets flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllSecretsFlags {
    /// Ephemeral (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1,
    /// No ephemeral (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2,
    /// Private (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 4,
    /// No private (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8,
}

/// The values of a secret define flags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretDefineFlags {
    /// Vir secret define validate (since 7.7.0).
    VIR_SECRET_DEFINE_VALIDATE = 1,
}

/// The values of a secret event id (since 3.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretEventID {
    /// Lifecycle (since 3.0.0).
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0,
    /// Value changed (since 3.0.0).
    VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_SECRET_EVENT_ID_LAST = 2,
}

/// The values of a secret event lifecycle type (since 3.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretEventLifecycleType {
    /// Defined (since 3.0.0).
    VIR_SECRET_EVENT_DEFINED = 0,
    /// Undefined (since 3.0.0).
    VIR_SECRET_EVENT_UNDEFINED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_SECRET_EVENT_LAST = 2,
}

/// A secret, seen only through its handle (since 0.7.1).
pub struct _virSecret {
    _private: [u8; 0],
}

/// `_virSecret` under its usual name.
pub type virSecret = _virSecret;

/// Pointer to a `virSecret` (since 0.7.1).
pub type virSecretPtr = *mut virSecret;

/// The callback type `virConnectSecretEventGenericCallback`; the last argument is what was registered with it (since 3.0.0).
pub type virConnectSecretEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, secret: virSecretPtr, opaque: *mut c_void)>;

/// The callback type `virConnectSecretEventLifecycleCallback`; the last argument is what was registered with it (since 3.0.0).
pub type virConnectSecretEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, secret: virSecretPtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;
