//! Host interfaces: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::Interface;
use crate::error::{Error, Result, VIR_FROM_INTERFACE};

/// Host interfaces.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait InterfaceDriver {
    /// `virConnectListAllInterfaces`. Lists the interfaces that the filter flags select.
    fn connect_list_all_interfaces(&self, flags: u32) -> Result<Vec<Interface>> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virConnectListAllInterfaces"))
    }

    /// `virConnectListDefinedInterfaces`. Lists the names of the defined interfaces that are not active.
    fn connect_list_defined_interfaces(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virConnectListDefinedInterfaces"))
    }

    /// `virConnectListInterfaces`. Lists the names of the active interfaces.
    fn connect_list_interfaces(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virConnectListInterfaces"))
    }

    /// `virConnectNumOfDefinedInterfaces`. Counts the defined interfaces that are not active.
    fn connect_num_of_defined_interfaces(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virConnectNumOfDefinedInterfaces"))
    }

    /// `virConnectNumOfInterfaces`. Counts the active interfaces.
    fn connect_num_of_interfaces(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virConnectNumOfInterfaces"))
    }

    /// `virInterfaceChangeBegin`. Begins a change of the host's interfaces that can be rolled back.
    fn interface_change_begin(&self, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceChangeBegin"))
    }

    /// `virInterfaceChangeCommit`. Keeps the changes since virInterfaceChangeBegin.
    fn interface_change_commit(&self, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceChangeCommit"))
    }

    /// `virInterfaceChangeRollback`. Undoes the changes since virInterfaceChangeBegin.
    fn interface_change_rollback(&self, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceChangeRollback"))
    }

    /// `virInterfaceCreate`. Brings the interface up.
    fn interface_create(&self, iface: &Interface, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceCreate"))
    }

    /// `virInterfaceDefineXML`. Defines a host interface, or replaces its definition.
    fn interface_define_xml(&self, xml: &str, flags: u32) -> Result<Interface> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceDefineXML"))
    }

    /// `virInterfaceDestroy`. Brings the interface down.
    fn interface_destroy(&self, iface: &Interface, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceDestroy"))
    }

    /// `virInterfaceGetXMLDesc`. Describes the interface as an XML document.
    fn interface_get_xml_desc(&self, iface: &Interface, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceGetXMLDesc"))
    }

    /// `virInterfaceIsActive`. Tells whether the interface is active: 1 or 0.
    fn interface_is_active(&self, iface: &Interface) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceIsActive"))
    }

    /// `virInterfaceLookupByMACString`. Finds a host interface by its MAC address.
    fn interface_lookup_by_mac_string(&self, macstr: &str) -> Result<Interface> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceLookupByMACString"))
    }

    /// `virInterfaceLookupByName`. Finds a interface by its name.
    fn interface_lookup_by_name(&self, name: &str) -> Result<Interface> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceLookupByName"))
    }

    /// `virInterfaceUndefine`. Removes the interface's definition.
    fn interface_undefine(&self, iface: &Interface) -> Result<()> {
        Err(Error::no_support(VIR_FROM_INTERFACE, "virInterfaceUndefine"))
    }
}
