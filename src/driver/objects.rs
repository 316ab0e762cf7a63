//! What a handle stands for: the identity of a domain, network, volume and so on, never its state.
//!
//! Drivers look the object up by this identity at every call, as libvirt's do: a handle may outlive what it names.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use crate::util::uuid::Uuid;

/// A domain: its name and UUID, and the id it had when last seen.
#[derive(Debug)]
pub struct Domain {
    /// Name at the time the handle was made.
    pub name: String,
    /// UUID, by which drivers find the domain.
    pub uuid: Uuid,
    id: AtomicI32,
}

impl Domain {
    /// A domain identity; `id` is -1 for one that is not running.
    #[must_use]
    pub fn new(name: impl Into<String>, uuid: Uuid, id: i32) -> Self {
        Self { name: name.into(), uuid, id: AtomicI32::new(id) }
    }

    /// The id as last seen, -1 for none.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.id.load(Ordering::Relaxed)
    }

    /// Notes the id, as libvirt does in the handle through which a domain was started or destroyed.
    pub fn set_id(&self, id: i32) {
        self.id.store(id, Ordering::Relaxed);
    }
}

/// A snapshot of a domain.
#[derive(Debug)]
pub struct DomainSnapshot {
    /// The domain it belongs to.
    pub domain: Arc<Domain>,
    /// Its name, unique in the domain.
    pub name: String,
}

/// A checkpoint of a domain.
#[derive(Debug)]
pub struct DomainCheckpoint {
    /// The domain it belongs to.
    pub domain: Arc<Domain>,
    /// Its name, unique in the domain.
    pub name: String,
}

/// A virtual network.
#[derive(Debug)]
pub struct Network {
    /// Name, unique in the connection.
    pub name: String,
    /// UUID, unique in the connection.
    pub uuid: Uuid,
}

/// A port of a virtual network.
#[derive(Debug)]
pub struct NetworkPort {
    /// The network it belongs to.
    pub network: Arc<Network>,
    /// UUID, unique in the network.
    pub uuid: Uuid,
}

/// A host network interface.
#[derive(Debug)]
pub struct Interface {
    /// Name, unique in the connection.
    pub name: String,
    /// MAC address as text.
    pub mac: String,
}

/// A storage pool.
#[derive(Debug)]
pub struct StoragePool {
    /// Name, unique in the connection.
    pub name: String,
    /// UUID, unique in the connection.
    pub uuid: Uuid,
}

/// A storage volume.
#[derive(Debug)]
pub struct StorageVolume {
    /// Name of the pool it lies in.
    pub pool: String,
    /// Name, unique in the pool.
    pub name: String,
    /// Key, unique in the world.
    pub key: String,
}

/// A device of the host.
#[derive(Debug)]
pub struct NodeDevice {
    /// Name, unique in the connection.
    pub name: String,
}

/// A secret.
#[derive(Debug)]
pub struct Secret {
    /// UUID, unique in the connection.
    pub uuid: Uuid,
    /// What kind of thing the secret is for: a `virSecretUsageType` number.
    pub usage_type: i32,
    /// What it is for, unique among its kind.
    pub usage_id: String,
}

/// A network filter.
#[derive(Debug)]
pub struct NwFilter {
    /// Name, unique in the connection.
    pub name: String,
    /// UUID, unique in the connection.
    pub uuid: Uuid,
}

/// A network filter bound to a port device.
#[derive(Debug)]
pub struct NwFilterBinding {
    /// The port device, unique in the connection.
    pub port_device: String,
    /// Name of the filter.
    pub filter: String,
}
