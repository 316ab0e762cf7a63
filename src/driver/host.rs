//! A connection and the host behind it: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use crate::error::{Error, Result, VIR_FROM_DOMAIN};
use crate::types::host::{virNodeInfo, virSecurityModel};
use crate::types::typed_param::TypedParam;

/// A connection and the host behind it.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait ConnectDriver {
    /// `virConnectBaselineCPU`. Computes the most capable CPU that every given host CPU can provide.
    fn connect_baseline_cpu(&self, cpus: &[String], flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectBaselineCPU"))
    }

    /// `virConnectBaselineHypervisorCPU`. Computes the most capable CPU that a hypervisor can provide on all hosts with the given CPUs.
    fn connect_baseline_hypervisor_cpu(
        &self,
        emulator_arch_machine_virttype: [Option<&str>; 4],
        cpus: &[String],
        flags: u32,
    ) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectBaselineHypervisorCPU"))
    }

    /// `virConnectCompareCPU`. Compares a CPU description with the host's CPU: a virCPUCompareResult number.
    fn connect_compare_cpu(&self, xml_desc: &str, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectCompareCPU"))
    }

    /// `virConnectCompareHypervisorCPU`. Compares a CPU description with what a hypervisor can provide on this host: a virCPUCompareResult number.
    fn connect_compare_hypervisor_cpu(
        &self,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpu: &str,
        flags: u32,
    ) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectCompareHypervisorCPU"))
    }

    /// `virConnectGetCPUModelNames`. Lists the CPU models known for an architecture.
    fn connect_get_cpu_model_names(&self, arch: &str, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetCPUModelNames"))
    }

    /// `virConnectGetCapabilities`. Describes the host and the guests it can run, as a capabilities XML document.
    fn connect_get_capabilities(&self) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetCapabilities"))
    }

    /// `virConnectGetHostname`. Gives the host name of the machine the hypervisor runs on.
    fn connect_get_hostname(&self) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetHostname"))
    }

    /// `virConnectGetMaxVcpus`. Gives the largest number of virtual CPUs a guest of a hypervisor type may have.
    fn connect_get_max_vcpus(&self, r#type: Option<&str>) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetMaxVcpus"))
    }

    /// `virConnectGetSysinfo`. Gives the host's SMBIOS information as a sysinfo XML document.
    fn connect_get_sysinfo(&self, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetSysinfo"))
    }

    /// `virConnectGetVersion`. Gives the hypervisor's version as major * 1,000,000 + minor * 1,000 + release.
    fn connect_get_version(&self) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetVersion"))
    }

    /// `virConnectIsAlive`. Tells whether the connection can still be used.
    fn connect_is_alive(&self) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectIsAlive"))
    }

    /// `virConnectIsEncrypted`. Tells whether the connection to the hypervisor is encrypted.
    fn connect_is_encrypted(&self) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectIsEncrypted"))
    }

    /// `virConnectIsSecure`. Tells whether nobody else can listen to the connection to the hypervisor.
    fn connect_is_secure(&self) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectIsSecure"))
    }

    /// `virConnectSetIdentity`. Tells the server on whose behalf the following calls are made.
    fn connect_set_identity(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectSetIdentity"))
    }

    /// `virConnectSetKeepAlive`. Starts or stops keep-alive messages on the connection.
    fn connect_set_keep_alive(&self, interval: i32, count: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectSetKeepAlive"))
    }

    /// `virNodeAllocPages`. Changes how many huge pages the host reserves.
    fn node_alloc_pages(
        &self,
        page_sizes: &[u32],
        page_counts: &[u64],
        start_cell: i32,
        cells: u32,
        flags: u32,
    ) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeAllocPages"))
    }

    /// `virNodeGetCellsFreeMemory`. Gives the free memory of NUMA cells in bytes.
    fn node_get_cells_free_memory(&self, start_cell: i32, max_cells: i32) -> Result<Vec<u64>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetCellsFreeMemory"))
    }

    /// `virNodeGetFreeMemory`. Gives the host's free memory in bytes.
    fn node_get_free_memory(&self) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetFreeMemory"))
    }

    /// `virNodeGetFreePages`. Counts free pages of given sizes in NUMA cells.
    fn node_get_free_pages(&self, page_sizes: &[u32], start_cell: i32, cells: u32, flags: u32) -> Result<Vec<u64>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetFreePages"))
    }

    /// `virNodeGetInfo`. Describes the host's CPU topology and memory.
    fn node_get_info(&self) -> Result<virNodeInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetInfo"))
    }

    /// `virNodeGetMemoryParameters`. Reads the host's memory tunables.
    fn node_get_memory_parameters(&self, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetMemoryParameters"))
    }

    /// `virNodeGetSEVInfo`. Reads what the host's AMD SEV can do.
    fn node_get_sev_info(&self, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetSEVInfo"))
    }

    /// `virNodeGetSecurityModel`. Gives the name of the host's security model.
    fn node_get_security_model(&self) -> Result<virSecurityModel> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeGetSecurityModel"))
    }

    /// `virNodeSetMemoryParameters`. Changes the host's memory tunables.
    fn node_set_memory_parameters(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeSetMemoryParameters"))
    }

    /// `virNodeSuspendForDuration`. Suspends the host for a time.
    fn node_suspend_for_duration(&self, target: u32, duration: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virNodeSuspendForDuration"))
    }
}
