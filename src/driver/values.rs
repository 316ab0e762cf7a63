//! Answers that are more than a number or a text, and the functions that give them.

use super::objects::{Domain, Network};
use crate::error::{Error, Result, VIR_FROM_DOMAIN, VIR_FROM_NETWORK, VIR_FROM_NONE};
use crate::types::typed_param::TypedParam;
use crate::util::uuid::Uuid;

/// A file system inside a guest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileSystemInfo {
    /// Where it is mounted.
    pub mountpoint: String,
    /// Its device's name in the guest.
    pub name: String,
    /// Its type.
    pub fstype: String,
    /// Target names of the disks it lies on.
    pub devices: Vec<String>,
}

/// An IOThread and the host CPUs it may run on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IothreadInfo {
    /// Its id.
    pub id: u32,
    /// Bitmap of host CPUs.
    pub cpumap: Vec<u8>,
}

/// A network interface of a guest with its addresses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GuestInterface {
    /// Its name.
    pub name: String,
    /// Its MAC address.
    pub hwaddr: Option<String>,
    /// Its addresses: a `virIPAddrType`, the address and the prefix length.
    pub addresses: Vec<(i32, String, u32)>,
}

/// The statistics of one domain.
#[derive(Debug)]
pub struct StatsRecord {
    /// Whose they are.
    pub domain: Domain,
    /// The statistics.
    pub params: Vec<TypedParam>,
}

/// A DHCP lease of a network.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct DhcpLease {
    /// Name of the interface.
    pub iface: Option<String>,
    /// When it ends, in seconds since 1970.
    pub expiry: i64,
    /// A `virIPAddrType`.
    pub kind: i32,
    pub mac: Option<String>,
    pub iaid: Option<String>,
    pub address: String,
    /// Prefix length.
    pub prefix: u32,
    pub hostname: Option<String>,
    pub client_id: Option<String>,
}

/// Answers made of the values above.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(unused_variables, clippy::missing_errors_doc)]
pub trait ValueDriver {
    /// `virConnectGetAllDomainStats` and `virDomainListGetStats`: the statistics that the `stats` groups name, of the
    /// given domains or of those that the flags select.
    fn domain_stats(&self, domains: Option<&[Uuid]>, stats: u32, flags: u32) -> Result<Vec<StatsRecord>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetAllDomainStats"))
    }

    /// `virDomainGetFSInfo`.
    fn domain_get_fs_info(&self, domain: &Domain, flags: u32) -> Result<Vec<FileSystemInfo>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetFSInfo"))
    }

    /// `virDomainGetIOThreadInfo`.
    fn domain_get_iothread_info(&self, domain: &Domain, flags: u32) -> Result<Vec<IothreadInfo>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetIOThreadInfo"))
    }

    /// `virDomainInterfaceAddresses`.
    fn domain_interface_addresses(&self, domain: &Domain, source: u32, flags: u32) -> Result<Vec<GuestInterface>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainInterfaceAddresses"))
    }

    /// `virNetworkGetDHCPLeases`, of all interfaces or the one with a MAC address.
    fn network_get_dhcp_leases(&self, network: &Network, mac: Option<&str>, flags: u32) -> Result<Vec<DhcpLease>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkGetDHCPLeases"))
    }

    /// `virNodeGetCPUStats`: names and values, of all CPUs for -1 or of one.
    fn node_get_cpu_stats(&self, cpu: i32, flags: u32) -> Result<Vec<(&'static str, u64)>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetCPUStats"))
    }

    /// `virNodeGetMemoryStats`: names and values, of all cells for -1 or of one.
    fn node_get_memory_stats(&self, cell: i32, flags: u32) -> Result<Vec<(&'static str, u64)>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetMemoryStats"))
    }

    /// `virNodeGetCPUMap`: how many CPUs the host has, and the bitmap of those online.
    fn node_get_cpu_map(&self, flags: u32) -> Result<(usize, Vec<u8>)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetCPUMap"))
    }

    /// `virSecretGetValue`.
    fn secret_get_value(&self, secret: &super::objects::Secret, flags: u32) -> Result<Vec<u8>> {
        Err(Error::no_support(crate::error::VIR_FROM_SECRET, "virSecretGetValue"))
    }

    /// `virNodeDeviceGetParent`.
    fn node_device_get_parent(&self, device: &super::objects::NodeDevice) -> Result<Option<String>> {
        Err(Error::no_support(crate::error::VIR_FROM_NODEDEV, "virNodeDeviceGetParent"))
    }

    /// Migrates a domain, whichever function asks for it; none of the drivers can yet.
    fn domain_migrate(&self, domain: &Domain, function: &'static str) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, function))
    }

    /// `solovirtConnectListParked`.
    fn parked_list(&self) -> Result<Vec<Uuid>> {
        Err(Error::no_support(VIR_FROM_NONE, "solovirtConnectListParked"))
    }

    /// `solovirtParkedGetXMLDesc`.
    fn parked_get_xml_desc(&self, uuid: &Uuid, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NONE, "solovirtParkedGetXMLDesc"))
    }

    /// `solovirtParkedDiscard`.
    fn parked_discard(&self, uuid: &Uuid, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NONE, "solovirtParkedDiscard"))
    }

    /// `solovirtDomainSimulateEnd`.
    fn domain_simulate_end(&self, domain: &Domain, how: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NONE, "solovirtDomainSimulateEnd"))
    }
}
