//! Domains: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::Domain;
use super::stream::DriverStream;
use crate::error::{Error, Result, VIR_FROM_DOMAIN};
use crate::types::domain::{
    virDomainBlockInfo, virDomainBlockJobInfo, virDomainBlockStatsStruct, virDomainControlInfo, virDomainInfo,
    virDomainInterfaceStatsStruct, virDomainJobInfo, virVcpuInfo,
};
use crate::types::host::virSecurityLabel;
use crate::types::typed_param::TypedParam;
use crate::util::uuid::Uuid;

/// Domains.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait DomainDriver {
    /// `virConnectDomainXMLFromNative`. Converts a native configuration into a domain XML document.
    fn connect_domain_xml_from_native(&self, native_format: &str, native_config: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectDomainXMLFromNative"))
    }

    /// `virConnectDomainXMLToNative`. Converts a domain XML document into the hypervisor's native configuration.
    fn connect_domain_xml_to_native(&self, native_format: &str, domain_xml: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectDomainXMLToNative"))
    }

    /// `virConnectGetDomainCapabilities`. Describes what an emulator can give a guest, as a domainCapabilities XML document.
    fn connect_get_domain_capabilities(
        &self,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectGetDomainCapabilities"))
    }

    /// `virConnectListAllDomains`. Lists the domains that the filter flags select.
    fn connect_list_all_domains(&self, flags: u32) -> Result<Vec<Domain>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectListAllDomains"))
    }

    /// `virConnectListDefinedDomains`. Lists the names of the defined domains that are not running.
    fn connect_list_defined_domains(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectListDefinedDomains"))
    }

    /// `virConnectListDomains`. Lists the ids of the running domains.
    fn connect_list_domains(&self, maxids: i32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectListDomains"))
    }

    /// `virConnectNumOfDefinedDomains`. Counts the defined domains that are not running.
    fn connect_num_of_defined_domains(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectNumOfDefinedDomains"))
    }

    /// `virConnectNumOfDomains`. Counts the running domains.
    fn connect_num_of_domains(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virConnectNumOfDomains"))
    }

    /// `virDomainAbortJobFlags`. Asks the domain's current background job to stop, with flags.
    fn domain_abort_job_flags(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAbortJobFlags"))
    }

    /// `virDomainAddIOThread`. Adds an IOThread to the domain.
    fn domain_add_iothread(&self, domain: &Domain, iothread_id: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAddIOThread"))
    }

    /// `virDomainAgentSetResponseTimeout`. Sets how long the library waits for the guest agent's answers.
    fn domain_agent_set_response_timeout(&self, domain: &Domain, timeout: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAgentSetResponseTimeout"))
    }

    /// `virDomainAttachDeviceFlags`. Adds a device to the running domain, its configuration, or both.
    fn domain_attach_device_flags(&self, domain: &Domain, xml: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAttachDeviceFlags"))
    }

    /// `virDomainAuthorizedSSHKeysGet`. Lists the SSH keys that a guest user accepts, through the guest agent.
    fn domain_authorized_ssh_keys_get(&self, domain: &Domain, user: &str, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAuthorizedSSHKeysGet"))
    }

    /// `virDomainAuthorizedSSHKeysSet`. Changes the SSH keys that a guest user accepts, through the guest agent.
    fn domain_authorized_ssh_keys_set(&self, domain: &Domain, user: &str, keys: &[String], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainAuthorizedSSHKeysSet"))
    }

    /// `virDomainBackupBegin`. Starts a backup job of the domain's disks.
    fn domain_backup_begin(
        &self,
        domain: &Domain,
        backup_xml: &str,
        checkpoint_xml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBackupBegin"))
    }

    /// `virDomainBackupGetXMLDesc`. Describes the running backup job, as a domainbackup XML document.
    fn domain_backup_get_xml_desc(&self, domain: &Domain, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBackupGetXMLDesc"))
    }

    /// `virDomainBlockCommit`. Merges part of a disk's backing chain downwards.
    fn domain_block_commit(
        &self,
        domain: &Domain,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockCommit"))
    }

    /// `virDomainBlockCopy`. Copies a disk to a new destination while the domain runs.
    fn domain_block_copy(
        &self,
        domain: &Domain,
        disk: &str,
        destxml: &str,
        params: &[TypedParam],
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockCopy"))
    }

    /// `virDomainBlockJobAbort`. Ends a block job, or pivots to its destination.
    fn domain_block_job_abort(&self, domain: &Domain, disk: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockJobAbort"))
    }

    /// `virDomainBlockJobSetSpeed`. Limits a block job's bandwidth.
    fn domain_block_job_set_speed(&self, domain: &Domain, disk: &str, bandwidth: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockJobSetSpeed"))
    }

    /// `virDomainBlockPeek`. Reads a piece of a disk as the guest sees it.
    fn domain_block_peek(&self, dom: &Domain, disk: &str, offset: u64, size: usize, flags: u32) -> Result<Vec<u8>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockPeek"))
    }

    /// `virDomainBlockPull`. Pulls a disk's whole backing chain into its active layer.
    fn domain_block_pull(&self, domain: &Domain, disk: &str, bandwidth: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockPull"))
    }

    /// `virDomainBlockRebase`. Pulls part of a disk's backing chain into its active layer.
    fn domain_block_rebase(&self, domain: &Domain, disk: &str, base: &str, bandwidth: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockRebase"))
    }

    /// `virDomainBlockResize`. Changes a disk's size while the domain runs.
    fn domain_block_resize(&self, domain: &Domain, disk: &str, size: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockResize"))
    }

    /// `virDomainBlockStats`. Reads a disk's statistics.
    fn domain_block_stats(&self, dom: &Domain, disk: &str) -> Result<virDomainBlockStatsStruct> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockStats"))
    }

    /// `virDomainBlockStatsFlags`. Reads a disk's statistics as typed parameters.
    fn domain_block_stats_flags(&self, domain: &Domain, disk: &str, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainBlockStatsFlags"))
    }

    /// `virDomainCoreDump`. Writes the guest's memory to a file on the host, for analysis.
    fn domain_core_dump(&self, domain: &Domain, to: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCoreDump"))
    }

    /// `virDomainCoreDumpWithFormat`. Writes the guest's memory to a file on the host in a given format.
    fn domain_core_dump_with_format(&self, domain: &Domain, to: &str, dumpformat: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCoreDumpWithFormat"))
    }

    /// `virDomainCreateWithFiles`. Starts a defined domain and hands it open file descriptors.
    fn domain_create_with_files(&self, domain: &Domain, files: &[i32], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCreateWithFiles"))
    }

    /// `virDomainCreateWithFlags`. Starts a defined domain, with flags.
    fn domain_create_with_flags(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCreateWithFlags"))
    }

    /// `virDomainCreateXML`. Creates and starts a domain from an XML document; it is transient unless already defined.
    fn domain_create_xml(&self, xml_desc: &str, flags: u32) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCreateXML"))
    }

    /// `virDomainCreateXMLWithFiles`. Creates and starts a domain and hands it open file descriptors.
    fn domain_create_xml_with_files(&self, xml: &str, files: &[i32], flags: u32) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainCreateXMLWithFiles"))
    }

    /// `virDomainDefineXMLFlags`. Defines a domain, or replaces its definition, with flags.
    fn domain_define_xml_flags(&self, xml: &str, flags: u32) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDefineXMLFlags"))
    }

    /// `virDomainDelIOThread`. Removes an IOThread from the domain.
    fn domain_del_iothread(&self, domain: &Domain, iothread_id: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDelIOThread"))
    }

    /// `virDomainDestroyFlags`. Ends the guest at once, with flags. VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA lets a transient domain's snapshot metadata go with it.
    fn domain_destroy_flags(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDestroyFlags"))
    }

    /// `virDomainDetachDeviceAlias`. Removes the device with an alias from the domain.
    fn domain_detach_device_alias(&self, domain: &Domain, alias: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDetachDeviceAlias"))
    }

    /// `virDomainDetachDeviceFlags`. Removes a device from the running domain, its configuration, or both.
    fn domain_detach_device_flags(&self, domain: &Domain, xml: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDetachDeviceFlags"))
    }

    /// `virDomainFDAssociate`. Gives the domain open file descriptors under a name its XML refers to.
    fn domain_fd_associate(&self, domain: &Domain, name: &str, files: &[i32], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainFDAssociate"))
    }

    /// `virDomainFSFreeze`. Freezes file systems inside the guest, through the guest agent.
    fn domain_fs_freeze(&self, domain: &Domain, mountpoints: &[String], flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainFSFreeze"))
    }

    /// `virDomainFSThaw`. Thaws file systems inside the guest, through the guest agent.
    fn domain_fs_thaw(&self, domain: &Domain, mountpoints: &[String], flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainFSThaw"))
    }

    /// `virDomainFSTrim`. Discards unused blocks of the guest's file systems, through the guest agent.
    fn domain_fs_trim(&self, domain: &Domain, mount_point: Option<&str>, minimum: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainFSTrim"))
    }

    /// `virDomainGetAutostart`. Tells whether the domain starts with the host.
    fn domain_get_autostart(&self, domain: &Domain) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetAutostart"))
    }

    /// `virDomainGetBlkioParameters`. Reads the domain's block I/O tunables.
    fn domain_get_blkio_parameters(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetBlkioParameters"))
    }

    /// `virDomainGetBlockInfo`. Reads the sizes of a disk in bytes: capacity, allocation and physical.
    fn domain_get_block_info(&self, domain: &Domain, disk: &str, flags: u32) -> Result<virDomainBlockInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetBlockInfo"))
    }

    /// `virDomainGetBlockIoTune`. Reads a disk's I/O throttling.
    fn domain_get_block_io_tune(&self, domain: &Domain, disk: &str, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetBlockIoTune"))
    }

    /// `virDomainGetBlockJobInfo`. Reads the progress of a disk's block job.
    fn domain_get_block_job_info(&self, domain: &Domain, disk: &str, flags: u32) -> Result<virDomainBlockJobInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetBlockJobInfo"))
    }

    /// `virDomainGetCPUStats`. Reads how much CPU time the domain used, in all or per host CPU.
    fn domain_get_cpu_stats(
        &self,
        domain: &Domain,
        start_cpu: i32,
        cpus: u32,
        room: u32,
        flags: u32,
    ) -> Result<Vec<Vec<TypedParam>>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetCPUStats"))
    }

    /// `virDomainGetControlInfo`. Reads the state of the channel that controls the domain.
    fn domain_get_control_info(&self, domain: &Domain, flags: u32) -> Result<virDomainControlInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetControlInfo"))
    }

    /// `virDomainGetDiskErrors`. Lists the disks with an I/O error.
    fn domain_get_disk_errors(&self, dom: &Domain, count_only: bool, flags: u32) -> Result<Vec<(String, i32)>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetDiskErrors"))
    }

    /// `virDomainGetEmulatorPinInfo`. Reads the host CPUs the emulator may run on.
    fn domain_get_emulator_pin_info(&self, domain: &Domain, map_length: i32, flags: u32) -> Result<Option<Vec<u8>>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetEmulatorPinInfo"))
    }

    /// `virDomainGetGuestInfo`. Asks the guest agent about users, operating system, time zone, file systems and more.
    fn domain_get_guest_info(&self, domain: &Domain, types: u32, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetGuestInfo"))
    }

    /// `virDomainGetGuestVcpus`. Asks the guest agent about the guest's virtual CPUs.
    fn domain_get_guest_vcpus(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetGuestVcpus"))
    }

    /// `virDomainGetHostname`. Asks for the guest's host name.
    fn domain_get_hostname(&self, domain: &Domain, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetHostname"))
    }

    /// `virDomainGetInfo`. Reads the domain's state, memory in KiB, number of virtual CPUs and CPU time in nanoseconds.
    fn domain_get_info(&self, domain: &Domain) -> Result<virDomainInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetInfo"))
    }

    /// `virDomainGetInterfaceParameters`. Reads the bandwidth tunables of one of the domain's interfaces.
    fn domain_get_interface_parameters(
        &self,
        domain: &Domain,
        device: Option<&str>,
        flags: u32,
    ) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetInterfaceParameters"))
    }

    /// `virDomainGetJobInfo`. Reads the progress of the domain's background job.
    fn domain_get_job_info(&self, domain: &Domain) -> Result<virDomainJobInfo> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetJobInfo"))
    }

    /// `virDomainGetJobStats`. Reads the progress of the domain's background job as typed parameters.
    fn domain_get_job_stats(&self, domain: &Domain, flags: u32) -> Result<(i32, Vec<TypedParam>)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetJobStats"))
    }

    /// `virDomainGetLaunchSecurityInfo`. Reads the launch security of a confidential guest.
    fn domain_get_launch_security_info(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetLaunchSecurityInfo"))
    }

    /// `virDomainGetMaxMemory`. Gives the domain's maximum memory in KiB.
    fn domain_get_max_memory(&self, domain: &Domain) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetMaxMemory"))
    }

    /// `virDomainGetMemoryParameters`. Reads the domain's memory tunables.
    fn domain_get_memory_parameters(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetMemoryParameters"))
    }

    /// `virDomainGetMessages`. Lists deprecation and tainting messages about the domain.
    fn domain_get_messages(&self, domain: &Domain, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetMessages"))
    }

    /// `virDomainGetMetadata`. Reads the domain's title, description or the custom metadata of a namespace.
    fn domain_get_metadata(&self, domain: &Domain, r#type: i32, uri: Option<&str>, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetMetadata"))
    }

    /// `virDomainGetNumaParameters`. Reads the domain's NUMA tunables.
    fn domain_get_numa_parameters(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetNumaParameters"))
    }

    /// `virDomainGetOSType`. Gives the kind of operating system interface of the domain, such as "hvm".
    fn domain_get_os_type(&self, domain: &Domain) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetOSType"))
    }

    /// `virDomainGetPerfEvents`. Reads which perf events are enabled for the domain.
    fn domain_get_perf_events(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetPerfEvents"))
    }

    /// `virDomainGetSchedulerParametersFlags`. Reads the domain's scheduler tunables, with flags.
    fn domain_get_scheduler_parameters_flags(&self, domain: &Domain, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetSchedulerParametersFlags"))
    }

    /// `virDomainGetSchedulerType`. Gives the scheduler's name and how many tunables it has.
    fn domain_get_scheduler_type(&self, domain: &Domain) -> Result<(String, i32)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetSchedulerType"))
    }

    /// `virDomainGetSecurityLabel`. Reads the domain's security label.
    fn domain_get_security_label(&self, domain: &Domain) -> Result<virSecurityLabel> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetSecurityLabel"))
    }

    /// `virDomainGetSecurityLabelList`. Reads the domain's security labels of all drivers.
    fn domain_get_security_label_list(&self, domain: &Domain) -> Result<Vec<virSecurityLabel>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetSecurityLabelList"))
    }

    /// `virDomainGetState`. Reads the domain's state and the reason for it.
    fn domain_get_state(&self, domain: &Domain, flags: u32) -> Result<(i32, i32)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetState"))
    }

    /// `virDomainGetTime`. Reads the guest's clock, in seconds and nanoseconds since 1970.
    fn domain_get_time(&self, domain: &Domain, flags: u32) -> Result<(i64, u32)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetTime"))
    }

    /// `virDomainGetVcpuPinInfo`. Reads the host CPUs each virtual CPU may run on.
    fn domain_get_vcpu_pin_info(
        &self,
        domain: &Domain,
        count: i32,
        map_length: i32,
        flags: u32,
    ) -> Result<Vec<Vec<u8>>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetVcpuPinInfo"))
    }

    /// `virDomainGetVcpus`. Reads the state of the virtual CPUs and the host CPUs they may run on.
    fn domain_get_vcpus(&self, domain: &Domain, max: i32, map_length: i32) -> Result<Vec<(virVcpuInfo, Vec<u8>)>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetVcpus"))
    }

    /// `virDomainGetVcpusFlags`. Counts the domain's virtual CPUs: current or maximum, running or configured.
    fn domain_get_vcpus_flags(&self, domain: &Domain, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetVcpusFlags"))
    }

    /// `virDomainGetXMLDesc`. Describes the domain as an XML document.
    fn domain_get_xml_desc(&self, domain: &Domain, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetXMLDesc"))
    }

    /// `virDomainHasManagedSaveImage`. Tells whether the domain has a managed save image.
    fn domain_has_managed_save_image(&self, domain: &Domain, flags: u32) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainHasManagedSaveImage"))
    }

    /// `virDomainInjectNMI`. Sends the guest a non-maskable interrupt.
    fn domain_inject_nmi(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainInjectNMI"))
    }

    /// `virDomainInterfaceStats`. Reads an interface's statistics.
    fn domain_interface_stats(&self, dom: &Domain, device: &str) -> Result<virDomainInterfaceStatsStruct> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainInterfaceStats"))
    }

    /// `virDomainIsActive`. Tells whether the domain is active: 1 or 0.
    fn domain_is_active(&self, domain: &Domain) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainIsActive"))
    }

    /// `virDomainIsPersistent`. Tells whether the domain has a definition that outlives it: 1 or 0.
    fn domain_is_persistent(&self, domain: &Domain) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainIsPersistent"))
    }

    /// `virDomainIsUpdated`. Tells whether the domain's definition changed since it was started.
    fn domain_is_updated(&self, domain: &Domain) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainIsUpdated"))
    }

    /// `virDomainLookupByID`. Finds a running domain by its id.
    fn domain_lookup_by_id(&self, id: i32) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainLookupByID"))
    }

    /// `virDomainLookupByName`. Finds a domain by its name.
    fn domain_lookup_by_name(&self, name: &str) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainLookupByName"))
    }

    /// `virDomainLookupByUUID`. Finds a domain by its raw UUID.
    fn domain_lookup_by_uuid(&self, uuid: &Uuid) -> Result<Domain> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainLookupByUUID"))
    }

    /// `virDomainManagedSave`. Saves the domain's memory to a file the library manages and ends it; the next start resumes it.
    fn domain_managed_save(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainManagedSave"))
    }

    /// `virDomainManagedSaveDefineXML`. Changes the definition inside the domain's managed save image.
    fn domain_managed_save_define_xml(&self, domain: &Domain, dxml: Option<&str>, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainManagedSaveDefineXML"))
    }

    /// `virDomainManagedSaveGetXMLDesc`. Describes the domain as its managed save image holds it.
    fn domain_managed_save_get_xml_desc(&self, domain: &Domain, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainManagedSaveGetXMLDesc"))
    }

    /// `virDomainManagedSaveRemove`. Removes the domain's managed save image.
    fn domain_managed_save_remove(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainManagedSaveRemove"))
    }

    /// `virDomainMemoryPeek`. Reads a piece of the guest's memory.
    fn domain_memory_peek(&self, dom: &Domain, start: u64, size: usize, flags: u32) -> Result<Vec<u8>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMemoryPeek"))
    }

    /// `virDomainMemoryStats`. Reads the guest's memory statistics: virDomainMemoryStatTags and values.
    fn domain_memory_stats(&self, dom: &Domain, flags: u32) -> Result<Vec<(i32, u64)>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMemoryStats"))
    }

    /// `virDomainMigrateGetCompressionCache`. Reads the size in bytes of the compression cache of migrations.
    fn domain_migrate_get_compression_cache(&self, domain: &Domain, flags: u32) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateGetCompressionCache"))
    }

    /// `virDomainMigrateGetMaxDowntime`. Reads how long in milliseconds a migration may stop the guest.
    fn domain_migrate_get_max_downtime(&self, domain: &Domain, flags: u32) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateGetMaxDowntime"))
    }

    /// `virDomainMigrateGetMaxSpeed`. Reads the bandwidth in MiB/s a migration may use.
    fn domain_migrate_get_max_speed(&self, domain: &Domain, flags: u32) -> Result<u64> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateGetMaxSpeed"))
    }

    /// `virDomainMigrateSetCompressionCache`. Sets the size in bytes of the compression cache of migrations.
    fn domain_migrate_set_compression_cache(&self, domain: &Domain, cache_size: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateSetCompressionCache"))
    }

    /// `virDomainMigrateSetMaxDowntime`. Sets how long in milliseconds a migration may stop the guest.
    fn domain_migrate_set_max_downtime(&self, domain: &Domain, downtime: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateSetMaxDowntime"))
    }

    /// `virDomainMigrateSetMaxSpeed`. Sets the bandwidth in MiB/s a migration may use.
    fn domain_migrate_set_max_speed(&self, domain: &Domain, bandwidth: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateSetMaxSpeed"))
    }

    /// `virDomainMigrateStartPostCopy`. Switches a running migration to post-copy.
    fn domain_migrate_start_post_copy(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateStartPostCopy"))
    }

    /// `virDomainMigrateToURI`. Migrates the domain to the host a URI names.
    fn domain_migrate_to_uri(
        &self,
        domain: &Domain,
        duri: &str,
        flags: u64,
        dname: Option<&str>,
        bandwidth: u64,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateToURI"))
    }

    /// `virDomainMigrateToURI2`. Migrates the domain to the host a URI names, with a definition and a migration URI.
    fn domain_migrate_to_uri2(
        &self,
        domain: &Domain,
        dconnuri: &str,
        miguri: Option<&str>,
        dxml: Option<&str>,
        flags: u64,
        dname: Option<&str>,
        bandwidth: u64,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateToURI2"))
    }

    /// `virDomainMigrateToURI3`. Migrates the domain to the host a URI names, with typed parameters.
    fn domain_migrate_to_uri3(&self, domain: &Domain, dconnuri: &str, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainMigrateToURI3"))
    }

    /// `virDomainOpenChannel`. Connects a stream to a channel of the guest.
    fn domain_open_channel(&self, domain: &Domain, channel: Option<&str>, flags: u32) -> Result<Box<dyn DriverStream>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainOpenChannel"))
    }

    /// `virDomainOpenConsole`. Connects a stream to a console of the guest.
    fn domain_open_console(&self, domain: &Domain, device: Option<&str>, flags: u32) -> Result<Box<dyn DriverStream>> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainOpenConsole"))
    }

    /// `virDomainOpenGraphics`. Connects a socket to a graphics server of the guest.
    fn domain_open_graphics(&self, domain: &Domain, idx: u32, fd: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainOpenGraphics"))
    }

    /// `virDomainOpenGraphicsFD`. Opens a socket connected to a graphics server of the guest.
    fn domain_open_graphics_fd(&self, domain: &Domain, idx: u32, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainOpenGraphicsFD"))
    }

    /// `virDomainPMSuspendForDuration`. Asks the guest to suspend itself.
    fn domain_pm_suspend_for_duration(&self, domain: &Domain, target: u32, duration: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainPMSuspendForDuration"))
    }

    /// `virDomainPMWakeup`. Wakes a guest that suspended itself.
    fn domain_pm_wakeup(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainPMWakeup"))
    }

    /// `virDomainPinEmulator`. Sets the host CPUs the emulator may run on.
    fn domain_pin_emulator(&self, domain: &Domain, cpumap: &[u8], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainPinEmulator"))
    }

    /// `virDomainPinIOThread`. Sets the host CPUs an IOThread may run on.
    fn domain_pin_iothread(&self, domain: &Domain, iothread_id: u32, cpumap: &[u8], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainPinIOThread"))
    }

    /// `virDomainPinVcpuFlags`. Sets the host CPUs a virtual CPU may run on, with flags.
    fn domain_pin_vcpu_flags(&self, domain: &Domain, vcpu: u32, cpumap: &[u8], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainPinVcpuFlags"))
    }

    /// `virDomainReboot`. Asks the guest to reboot. Refused for a transient domain with snapshots or checkpoints whose reboot means its end.
    fn domain_reboot(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainReboot"))
    }

    /// `virDomainRename`. Renames an inactive domain.
    fn domain_rename(&self, domain: &Domain, new_name: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainRename"))
    }

    /// `virDomainReset`. Resets the guest at once, as the reset button does.
    fn domain_reset(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainReset"))
    }

    /// `virDomainRestoreFlags`. Resumes a domain from a save file, with flags and a definition.
    fn domain_restore_flags(&self, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainRestoreFlags"))
    }

    /// `virDomainRestoreParams`. Resumes a domain from a save file that typed parameters name.
    fn domain_restore_params(&self, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainRestoreParams"))
    }

    /// `virDomainResume`. Resumes a paused domain.
    fn domain_resume(&self, domain: &Domain) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainResume"))
    }

    /// `virDomainSaveFlags`. Saves the domain's memory to a file and ends it, with flags and a definition.
    fn domain_save_flags(&self, domain: &Domain, to: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSaveFlags"))
    }

    /// `virDomainSaveImageDefineXML`. Changes the definition inside a save file.
    fn domain_save_image_define_xml(&self, file: &str, dxml: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSaveImageDefineXML"))
    }

    /// `virDomainSaveImageGetXMLDesc`. Describes the domain as a save file holds it.
    fn domain_save_image_get_xml_desc(&self, file: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSaveImageGetXMLDesc"))
    }

    /// `virDomainSaveParams`. Saves the domain's memory as typed parameters say, and ends it.
    fn domain_save_params(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSaveParams"))
    }

    /// `virDomainScreenshot`. Takes a picture of the guest's screen and sends it through a stream; gives its MIME type.
    fn domain_screenshot(&self, domain: &Domain, screen: u32, flags: u32) -> Result<(String, Box<dyn DriverStream>)> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainScreenshot"))
    }

    /// `virDomainSendKey`. Sends key presses to the guest.
    fn domain_send_key(
        &self,
        domain: &Domain,
        codeset: u32,
        hold_milliseconds: u32,
        keys: &[u32],
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSendKey"))
    }

    /// `virDomainSendProcessSignal`. Sends a signal to a process inside the guest.
    fn domain_send_process_signal(&self, domain: &Domain, pid_value: i64, signum: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSendProcessSignal"))
    }

    /// `virDomainSetAutostart`. Sets whether the domain starts with the host.
    fn domain_set_autostart(&self, domain: &Domain, autostart: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetAutostart"))
    }

    /// `virDomainSetBlkioParameters`. Changes the domain's block I/O tunables.
    fn domain_set_blkio_parameters(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetBlkioParameters"))
    }

    /// `virDomainSetBlockIoTune`. Changes a disk's I/O throttling.
    fn domain_set_block_io_tune(&self, domain: &Domain, disk: &str, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetBlockIoTune"))
    }

    /// `virDomainSetBlockThreshold`. Asks for an event when a disk's image grows past a size in bytes.
    fn domain_set_block_threshold(&self, domain: &Domain, dev: &str, threshold: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetBlockThreshold"))
    }

    /// `virDomainSetGuestVcpus`. Turns virtual CPUs on or off inside the guest, through the guest agent.
    fn domain_set_guest_vcpus(&self, domain: &Domain, cpumap: &str, state: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetGuestVcpus"))
    }

    /// `virDomainSetIOThreadParams`. Changes the tunables of an IOThread.
    fn domain_set_iothread_params(
        &self,
        domain: &Domain,
        iothread_id: u32,
        params: &[TypedParam],
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetIOThreadParams"))
    }

    /// `virDomainSetInterfaceParameters`. Changes the bandwidth tunables of one of the domain's interfaces.
    fn domain_set_interface_parameters(
        &self,
        domain: &Domain,
        device: Option<&str>,
        params: &[TypedParam],
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetInterfaceParameters"))
    }

    /// `virDomainSetLaunchSecurityState`. Sets the launch secret of a confidential guest.
    fn domain_set_launch_security_state(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetLaunchSecurityState"))
    }

    /// `virDomainSetLifecycleAction`. Sets what happens when the guest powers off, reboots or crashes.
    fn domain_set_lifecycle_action(&self, domain: &Domain, r#type: u32, action: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetLifecycleAction"))
    }

    /// `virDomainSetMemoryFlags`. Sets the domain's memory in KiB: current or maximum, running or configured.
    fn domain_set_memory_flags(&self, domain: &Domain, memory: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetMemoryFlags"))
    }

    /// `virDomainSetMemoryParameters`. Changes the domain's memory tunables.
    fn domain_set_memory_parameters(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetMemoryParameters"))
    }

    /// `virDomainSetMemoryStatsPeriod`. Sets how often in seconds the balloon collects memory statistics.
    fn domain_set_memory_stats_period(&self, domain: &Domain, period: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetMemoryStatsPeriod"))
    }

    /// `virDomainSetMetadata`. Changes the domain's title, description or the custom metadata of a namespace.
    fn domain_set_metadata(
        &self,
        domain: &Domain,
        r#type: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetMetadata"))
    }

    /// `virDomainSetNumaParameters`. Changes the domain's NUMA tunables.
    fn domain_set_numa_parameters(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetNumaParameters"))
    }

    /// `virDomainSetPerfEvents`. Enables or disables perf events for the domain.
    fn domain_set_perf_events(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetPerfEvents"))
    }

    /// `virDomainSetSchedulerParametersFlags`. Changes the domain's scheduler tunables, with flags.
    fn domain_set_scheduler_parameters_flags(&self, domain: &Domain, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetSchedulerParametersFlags"))
    }

    /// `virDomainSetTime`. Sets the guest's clock, in seconds and nanoseconds since 1970.
    fn domain_set_time(&self, domain: &Domain, seconds: i64, nseconds: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetTime"))
    }

    /// `virDomainSetUserPassword`. Sets the password of a user inside the guest.
    fn domain_set_user_password(&self, domain: &Domain, user: &str, password: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetUserPassword"))
    }

    /// `virDomainSetVcpu`. Turns single virtual CPUs of the domain on or off.
    fn domain_set_vcpu(&self, domain: &Domain, vcpumap: &str, state: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetVcpu"))
    }

    /// `virDomainSetVcpusFlags`. Sets how many virtual CPUs the domain has: current or maximum, running or configured.
    fn domain_set_vcpus_flags(&self, domain: &Domain, nvcpus: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetVcpusFlags"))
    }

    /// `virDomainShutdownFlags`. Asks the guest to shut down by the means the flags name. Refused for a transient domain with snapshots or checkpoints.
    fn domain_shutdown_flags(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainShutdownFlags"))
    }

    /// `virDomainStartDirtyRateCalc`. Starts measuring how fast the guest writes to memory.
    fn domain_start_dirty_rate_calc(&self, domain: &Domain, seconds: i32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainStartDirtyRateCalc"))
    }

    /// `virDomainSuspend`. Pauses the domain; it keeps its memory but gets no CPU time.
    fn domain_suspend(&self, domain: &Domain) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSuspend"))
    }

    /// `virDomainUndefineFlags`. Removes the domain's definition and what the flags name with it.
    fn domain_undefine_flags(&self, domain: &Domain, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainUndefineFlags"))
    }

    /// `virDomainUpdateDeviceFlags`. Changes a device of the running domain, its configuration, or both.
    fn domain_update_device_flags(&self, domain: &Domain, xml: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainUpdateDeviceFlags"))
    }

    /// `virDomainDelThrottleGroup`. Removes a throttle group from the domain.
    fn domain_del_throttle_group(&self, domain: &Domain, group: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainDelThrottleGroup"))
    }

    /// `virDomainGetAutostartOnce`. Tells whether the domain starts the next time the host boots.
    fn domain_get_autostart_once(&self, domain: &Domain) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGetAutostartOnce"))
    }

    /// `virDomainGraphicsReload`. Reloads the certificates of a graphics server of the domain.
    fn domain_graphics_reload(&self, domain: &Domain, r#type: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainGraphicsReload"))
    }

    /// `virDomainSetAutostartOnce`. Sets whether the domain starts the next time the host boots.
    fn domain_set_autostart_once(&self, domain: &Domain, autostart: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetAutostartOnce"))
    }

    /// `virDomainSetThrottleGroup`. Adds a throttle group to the domain or changes it.
    fn domain_set_throttle_group(&self, domain: &Domain, group: &str, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN, "virDomainSetThrottleGroup"))
    }
}
