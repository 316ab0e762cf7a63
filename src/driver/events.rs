//! Being told what happens.

use std::sync::Arc;

use crate::error::{
    Error, Result, VIR_FROM_DOMAIN, VIR_FROM_NETWORK, VIR_FROM_NODEDEV, VIR_FROM_SECRET, VIR_FROM_STORAGE,
};
use crate::types::domain_event::DomainEvent;
use crate::util::uuid::Uuid;

/// A callback for domain events. Dropping it tells the application that its data is no longer needed.
pub type DomainEventCallback = Arc<dyn Fn(&DomainEvent) + Send + Sync>;

/// Something that happened to a network, storage pool, host device or secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectEvent {
    /// The object's name; a secret's usage.
    pub name: String,
    /// The object's UUID; all zero for a device, which has none.
    pub uuid: Uuid,
    /// Life cycle event and detail; None for an event that carries nothing.
    pub lifecycle: Option<(i32, i32)>,
}

/// A callback for [`ObjectEvent`]s.
pub type ObjectEventCallback = Arc<dyn Fn(&ObjectEvent) + Send + Sync>;

/// Registering callbacks. Registrations belong to the connection and end with it.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(unused_variables, clippy::missing_errors_doc)]
pub trait EventDriver {
    /// `virConnectDomainEventRegisterAny`: the id of the registration.
    fn domain_event_register(&self, domain: Option<Uuid>, event_id: i32, callback: DomainEventCallback) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectDomainEventRegisterAny"))
    }

    /// `virConnectDomainEventDeregisterAny`.
    fn domain_event_deregister(&self, id: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectDomainEventDeregisterAny"))
    }

    /// `virConnectNetworkEventRegisterAny`: the id of the registration.
    fn network_event_register(
        &self,
        network: Option<Uuid>,
        event_id: i32,
        callback: ObjectEventCallback,
    ) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectNetworkEventRegisterAny"))
    }

    /// `virConnectNetworkEventDeregisterAny`.
    fn network_event_deregister(&self, id: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectNetworkEventDeregisterAny"))
    }

    /// `virConnectStoragePoolEventRegisterAny`: the id of the registration.
    fn storage_pool_event_register(
        &self,
        pool: Option<Uuid>,
        event_id: i32,
        callback: ObjectEventCallback,
    ) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectStoragePoolEventRegisterAny"))
    }

    /// `virConnectStoragePoolEventDeregisterAny`.
    fn storage_pool_event_deregister(&self, id: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectStoragePoolEventDeregisterAny"))
    }

    /// `virConnectNodeDeviceEventRegisterAny`: the id of the registration.
    fn node_device_event_register(
        &self,
        device: Option<&str>,
        event_id: i32,
        callback: ObjectEventCallback,
    ) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virConnectNodeDeviceEventRegisterAny"))
    }

    /// `virConnectNodeDeviceEventDeregisterAny`.
    fn node_device_event_deregister(&self, id: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virConnectNodeDeviceEventDeregisterAny"))
    }

    /// `virConnectSecretEventRegisterAny`: the id of the registration.
    fn secret_event_register(&self, secret: Option<Uuid>, event_id: i32, callback: ObjectEventCallback) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_SECRET, "virConnectSecretEventRegisterAny"))
    }

    /// `virConnectSecretEventDeregisterAny`.
    fn secret_event_deregister(&self, id: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_SECRET, "virConnectSecretEventDeregisterAny"))
    }
}
