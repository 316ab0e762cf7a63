//! Numbers, names and layouts of libvirt-secret.h.

use std::ffi::{c_int, c_void};

use crate::types::host::virConnectPtr;

/// What a secret is for (since 0.7.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretUsageType {
    /// Nothing in particular (since 0.7.1).
    VIR_SECRET_USAGE_TYPE_NONE = 0,
    /// A storage volume, by path (since 0.7.1).
    VIR_SECRET_USAGE_TYPE_VOLUME = 1,
    /// Ceph, by name (since 0.9.7).
    VIR_SECRET_USAGE_TYPE_CEPH = 2,
    /// An iSCSI target, by name (since 1.0.4).
    VIR_SECRET_USAGE_TYPE_ISCSI = 3,
    /// A TLS key, by name (since 2.3.0).
    VIR_SECRET_USAGE_TYPE_TLS = 4,
    /// An emulated TPM, by name (since 5.6.0).
    VIR_SECRET_USAGE_TYPE_VTPM = 5,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_SECRET_USAGE_TYPE_LAST = 6,
}

/// Filters of virConnectListAllSecrets (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllSecretsFlags {
    /// Secrets that are kept in memory only (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1,
    /// Secrets that are kept on disk (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2,
    /// Secrets whose value is never told (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 4,
    /// Secrets whose value may be told (since 0.10.2).
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8,
}

/// Flags of virSecretDefineXML (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretDefineFlags {
    /// Check the document against the schema (since 7.7.0).
    VIR_SECRET_DEFINE_VALIDATE = 1,
}

/// Kinds of secret event, each with its own callback type (since 3.0.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virSecretEventID {
    /// Lifecycle: virConnectSecretEventLifecycleCallback (since 3.0.0).
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0,
    /// The value changed: virConnectSecretEventGenericCallback (since 3.0.0).
    VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_SECRET_EVENT_ID_LAST = 2,
}

/// Kinds of lifecycle event of a secret (since 3.0.0).
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

/// A secret; seen through its handle only (since 0.7.1).
pub struct _virSecret {
    _private: [u8; 0],
}

/// A secret; seen through its handle only (since 0.7.1).
pub type virSecret = _virSecret;

/// Handle of a secret (since 0.7.1).
pub type virSecretPtr = *mut virSecret;

/// An event without further arguments; other callbacks are cast to it by VIR_SECRET_EVENT_CALLBACK (since 3.0.0).
pub type virConnectSecretEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, secret: virSecretPtr, opaque: *mut c_void)>;

/// A lifecycle event: a virSecretEventLifecycleType number and 0 (since 3.0.0).
pub type virConnectSecretEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, secret: virSecretPtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;
