//! Networks and their ports: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::{Network, NetworkPort};
use crate::error::{Error, Result, VIR_FROM_NETWORK};
use crate::types::typed_param::TypedParam;
use crate::util::uuid::Uuid;

/// Networks and their ports.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait NetworkDriver {
    /// `virConnectListAllNetworks`. Lists the networks that the filter flags select.
    fn connect_list_all_networks(&self, flags: u32) -> Result<Vec<Network>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectListAllNetworks"))
    }

    /// `virConnectListDefinedNetworks`. Lists the names of the defined networks that are not active.
    fn connect_list_defined_networks(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectListDefinedNetworks"))
    }

    /// `virConnectListNetworks`. Lists the names of the active networks.
    fn connect_list_networks(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectListNetworks"))
    }

    /// `virConnectNumOfDefinedNetworks`. Counts the defined networks that are not active.
    fn connect_num_of_defined_networks(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectNumOfDefinedNetworks"))
    }

    /// `virConnectNumOfNetworks`. Counts the active networks.
    fn connect_num_of_networks(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virConnectNumOfNetworks"))
    }

    /// `virNetworkCreate`. Starts a defined network.
    fn network_create(&self, network: &Network) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkCreate"))
    }

    /// `virNetworkCreateXMLFlags`. Creates and starts a network from an XML document, with flags.
    fn network_create_xml_flags(&self, xml_desc: &str, flags: u32) -> Result<Network> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkCreateXMLFlags"))
    }

    /// `virNetworkDefineXMLFlags`. Defines a network, or replaces its definition, with flags.
    fn network_define_xml_flags(&self, xml: &str, flags: u32) -> Result<Network> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkDefineXMLFlags"))
    }

    /// `virNetworkDestroy`. Stops a network.
    fn network_destroy(&self, network: &Network) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkDestroy"))
    }

    /// `virNetworkGetAutostart`. Tells whether the network starts with the host.
    fn network_get_autostart(&self, network: &Network) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkGetAutostart"))
    }

    /// `virNetworkGetBridgeName`. Gives the name of the network's bridge.
    fn network_get_bridge_name(&self, network: &Network) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkGetBridgeName"))
    }

    /// `virNetworkGetXMLDesc`. Describes the network as an XML document.
    fn network_get_xml_desc(&self, network: &Network, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkGetXMLDesc"))
    }

    /// `virNetworkIsActive`. Tells whether the network is active: 1 or 0.
    fn network_is_active(&self, net: &Network) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkIsActive"))
    }

    /// `virNetworkIsPersistent`. Tells whether the network has a definition that outlives it: 1 or 0.
    fn network_is_persistent(&self, net: &Network) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkIsPersistent"))
    }

    /// `virNetworkListAllPorts`. Lists the network's ports.
    fn network_list_all_ports(&self, network: &Network, flags: u32) -> Result<Vec<NetworkPort>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkListAllPorts"))
    }

    /// `virNetworkLookupByName`. Finds a network by its name.
    fn network_lookup_by_name(&self, name: &str) -> Result<Network> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkLookupByName"))
    }

    /// `virNetworkLookupByUUID`. Finds a network by its raw UUID.
    fn network_lookup_by_uuid(&self, uuid: &Uuid) -> Result<Network> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkLookupByUUID"))
    }

    /// `virNetworkPortCreateXML`. Creates a port on the network.
    fn network_port_create_xml(&self, net: &Network, xmldesc: &str, flags: u32) -> Result<NetworkPort> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortCreateXML"))
    }

    /// `virNetworkPortDelete`. Removes a port from its network.
    fn network_port_delete(&self, port: &NetworkPort, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortDelete"))
    }

    /// `virNetworkPortGetParameters`. Reads the port's bandwidth tunables.
    fn network_port_get_parameters(&self, port: &NetworkPort, flags: u32) -> Result<Vec<TypedParam>> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortGetParameters"))
    }

    /// `virNetworkPortGetXMLDesc`. Describes the network port as an XML document.
    fn network_port_get_xml_desc(&self, port: &NetworkPort, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortGetXMLDesc"))
    }

    /// `virNetworkPortLookupByUUID`. Finds a network port by its raw UUID.
    fn network_port_lookup_by_uuid(&self, net: &Network, uuid: &Uuid) -> Result<NetworkPort> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortLookupByUUID"))
    }

    /// `virNetworkPortSetParameters`. Changes the port's bandwidth tunables.
    fn network_port_set_parameters(&self, port: &NetworkPort, params: &[TypedParam], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkPortSetParameters"))
    }

    /// `virNetworkSetAutostart`. Sets whether the network starts with the host.
    fn network_set_autostart(&self, network: &Network, autostart: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkSetAutostart"))
    }

    /// `virNetworkUndefine`. Removes the network's definition.
    fn network_undefine(&self, network: &Network) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkUndefine"))
    }

    /// `virNetworkUpdate`. Changes one section of the network's definition.
    fn network_update(
        &self,
        network: &Network,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkUpdate"))
    }

    /// `virNetworkGetMetadata`. Reads the network's title, description or the custom metadata of a namespace.
    fn network_get_metadata(&self, network: &Network, r#type: i32, uri: Option<&str>, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkGetMetadata"))
    }

    /// `virNetworkSetMetadata`. Changes the network's title, description or the custom metadata of a namespace.
    fn network_set_metadata(
        &self,
        network: &Network,
        r#type: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NETWORK, "virNetworkSetMetadata"))
    }
}
