//! Host devices: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::NodeDevice;
use crate::error::{Error, Result, VIR_FROM_NODEDEV};

/// Host devices.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait NodeDeviceDriver {
    /// `virConnectListAllNodeDevices`. Lists the node devices that the filter flags select.
    fn connect_list_all_node_devices(&self, flags: u32) -> Result<Vec<NodeDevice>> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virConnectListAllNodeDevices"))
    }

    /// `virNodeDeviceCreate`. Starts a defined device.
    fn node_device_create(&self, dev: &NodeDevice, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceCreate"))
    }

    /// `virNodeDeviceCreateXML`. Creates a device on the host, such as a virtual HBA.
    fn node_device_create_xml(&self, xml_desc: &str, flags: u32) -> Result<NodeDevice> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceCreateXML"))
    }

    /// `virNodeDeviceDefineXML`. Defines a device, or replaces its definition.
    fn node_device_define_xml(&self, xml_desc: &str, flags: u32) -> Result<NodeDevice> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceDefineXML"))
    }

    /// `virNodeDeviceDestroy`. Removes a device from the host.
    fn node_device_destroy(&self, dev: &NodeDevice) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceDestroy"))
    }

    /// `virNodeDeviceDetachFlags`. Takes the device from its host driver, for a guest.
    fn node_device_detach_flags(&self, dev: &NodeDevice, driver_name: Option<&str>, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceDetachFlags"))
    }

    /// `virNodeDeviceGetAutostart`. Tells whether the node device starts with the host.
    fn node_device_get_autostart(&self, dev: &NodeDevice) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceGetAutostart"))
    }

    /// `virNodeDeviceGetXMLDesc`. Describes the node device as an XML document.
    fn node_device_get_xml_desc(&self, dev: &NodeDevice, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceGetXMLDesc"))
    }

    /// `virNodeDeviceIsActive`. Tells whether the node device is active: 1 or 0.
    fn node_device_is_active(&self, dev: &NodeDevice) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceIsActive"))
    }

    /// `virNodeDeviceIsPersistent`. Tells whether the node device has a definition that outlives it: 1 or 0.
    fn node_device_is_persistent(&self, dev: &NodeDevice) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceIsPersistent"))
    }

    /// `virNodeDeviceListCaps`. Lists the device's capabilities.
    fn node_device_list_caps(&self, dev: &NodeDevice) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceListCaps"))
    }

    /// `virNodeDeviceLookupByName`. Finds a node device by its name.
    fn node_device_lookup_by_name(&self, name: &str) -> Result<NodeDevice> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceLookupByName"))
    }

    /// `virNodeDeviceLookupSCSIHostByWWN`. Finds a SCSI host by its world-wide names.
    fn node_device_lookup_scsi_host_by_wwn(&self, wwnn: &str, wwpn: &str, flags: u32) -> Result<NodeDevice> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceLookupSCSIHostByWWN"))
    }

    /// `virNodeDeviceNumOfCaps`. Counts the device's capabilities.
    fn node_device_num_of_caps(&self, dev: &NodeDevice) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceNumOfCaps"))
    }

    /// `virNodeDeviceReAttach`. Gives the device back to its host driver.
    fn node_device_re_attach(&self, dev: &NodeDevice) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceReAttach"))
    }

    /// `virNodeDeviceReset`. Resets the device.
    fn node_device_reset(&self, dev: &NodeDevice) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceReset"))
    }

    /// `virNodeDeviceSetAutostart`. Sets whether the node device starts with the host.
    fn node_device_set_autostart(&self, dev: &NodeDevice, autostart: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceSetAutostart"))
    }

    /// `virNodeDeviceUndefine`. Removes the device's definition.
    fn node_device_undefine(&self, dev: &NodeDevice, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceUndefine"))
    }

    /// `virNodeListDevices`. Lists the names of the host's devices.
    fn node_list_devices(&self, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeListDevices"))
    }

    /// `virNodeNumOfDevices`. Counts the host's devices.
    fn node_num_of_devices(&self, cap: Option<&str>, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeNumOfDevices"))
    }

    /// `virNodeDeviceUpdate`. Changes a device.
    fn node_device_update(&self, dev: &NodeDevice, xml_desc: &str, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NODEDEV, "virNodeDeviceUpdate"))
    }
}
