//! What a driver can do, as traits: one per area of the API, each method answering `VIR_ERR_NO_SUPPORT` unless a
//! driver has its own.
//!
//! A method is named after its C function (`virDomainSuspend` is `domain_suspend`) and gets plain Rust values; handles,
//! NULL and read-only checks are done before it is called.

pub mod connect;
pub mod events;
pub mod objects;
pub mod open;
pub mod stream;
pub mod uri;
pub mod values;

mod domain;
mod domain_checkpoint;
mod domain_snapshot;
mod host;
mod interface;
mod network;
mod nodedev;
mod nwfilter;
mod secret;
mod storage;

pub use connect::Connect;
pub use domain::DomainDriver;
pub use domain_checkpoint::CheckpointDriver;
pub use domain_snapshot::SnapshotDriver;
pub use events::EventDriver;
pub use host::ConnectDriver;
pub use interface::InterfaceDriver;
pub use network::NetworkDriver;
pub use nodedev::NodeDeviceDriver;
pub use nwfilter::NwFilterDriver;
pub use secret::SecretDriver;
pub use storage::StorageDriver;
pub use values::ValueDriver;

/// All that one connection of a driver can do.
pub trait Driver:
    ConnectDriver
    + ValueDriver
    + EventDriver
    + DomainDriver
    + SnapshotDriver
    + CheckpointDriver
    + NetworkDriver
    + InterfaceDriver
    + StorageDriver
    + NodeDeviceDriver
    + NwFilterDriver
    + SecretDriver
    + Send
    + Sync
{
    /// The hypervisor's name, as virConnectGetType gives it: "TEST", "QEMU".
    fn type_name(&self) -> &'static str;

    /// The URI as virConnectGetURI gives it.
    fn uri(&self) -> String;

    /// The version that virGetVersion gives for this hypervisor type.
    fn library_version(&self) -> u64 {
        u64::from(crate::types::LEVEL)
    }
}
