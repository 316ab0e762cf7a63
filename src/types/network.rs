//! Numbers, names and layouts of libvirt-network.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use crate::types::host::virConnectPtr;

/// Flags of virNetworkGetXMLDesc (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkXMLFlags {
    /// What the next start will use; without the devices made at the start (since 0.9.10).
    VIR_NETWORK_XML_INACTIVE = 1,
}

/// Filters of virConnectListAllNetworks (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllNetworksFlags {
    /// Inactive networks (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1,
    /// Active networks (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 2,
    /// Networks with a persistent definition (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 4,
    /// Networks without a persistent definition (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 8,
    /// Networks that start with the host (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 16,
    /// Networks that do not start with the host (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 32,
}

/// Flags of virNetworkCreateXMLFlags (since 7.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkCreateFlags {
    /// Check the document against the schema (since 7.8.0).
    VIR_NETWORK_CREATE_VALIDATE = 1,
}

/// Flags of virNetworkDefineXMLFlags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkDefineFlags {
    /// Check the document against the schema (since 7.7.0).
    VIR_NETWORK_DEFINE_VALIDATE = 1,
}

/// What virNetworkUpdate does with an element (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateCommand {
    /// Nothing; an invalid value (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0,
    /// Change the one that matches (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1,
    /// Remove the one that matches (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2,
    /// Add it behind the others (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
    /// Add it before the others (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_UPDATE_COMMAND_LAST = 5,
}

/// Which part of a network virNetworkUpdate changes (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateSection {
    /// None; an invalid value (since 0.10.2).
    VIR_NETWORK_SECTION_NONE = 0,
    /// `<bridge>` (since 0.10.2).
    VIR_NETWORK_SECTION_BRIDGE = 1,
    /// `<domain>` (since 0.10.2).
    VIR_NETWORK_SECTION_DOMAIN = 2,
    /// `<ip>` (since 0.10.2).
    VIR_NETWORK_SECTION_IP = 3,
    /// `<host>` below `<dhcp>` (since 0.10.2).
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4,
    /// `<range>` below `<dhcp>` (since 0.10.2).
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5,
    /// `<forward>` (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD = 6,
    /// `<interface>` below `<forward>` (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7,
    /// `<pf>` below `<forward>` (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD_PF = 8,
    /// `<portgroup>` (since 0.10.2).
    VIR_NETWORK_SECTION_PORTGROUP = 9,
    /// `<host>` below `<dns>` (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_HOST = 10,
    /// `<txt>` below `<dns>` (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_TXT = 11,
    /// `<srv>` below `<dns>` (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_SRV = 12,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_SECTION_LAST = 13,
}

/// What virNetworkUpdate applies to (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateFlags {
    /// The active network if it is, else its persistent definition (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0,
    /// The active network (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1,
    /// The persistent definition (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 2,
}

/// Kinds of lifecycle event of a network (since 1.2.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkEventLifecycleType {
    /// Defined (since 1.2.1).
    VIR_NETWORK_EVENT_DEFINED = 0,
    /// Undefined (since 1.2.1).
    VIR_NETWORK_EVENT_UNDEFINED = 1,
    /// Started (since 1.2.1).
    VIR_NETWORK_EVENT_STARTED = 2,
    /// Stopped (since 1.2.1).
    VIR_NETWORK_EVENT_STOPPED = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_EVENT_LAST = 4,
}

/// Kinds of network event, each with its own callback type (since 1.2.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkEventID {
    /// Lifecycle: virConnectNetworkEventLifecycleCallback (since 1.2.1).
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0,
    /// Metadata changed: virConnectNetworkEventMetadataChangeCallback (since 9.8.0).
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_NETWORK_EVENT_ID_LAST = 1,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_NETWORK_EVENT_ID_LAST = 2,
}

/// Address families (since 1.2.6).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virIPAddrType {
    /// IPv4 (since 1.2.6).
    VIR_IP_ADDR_TYPE_IPV4 = 0,
    /// IPv6 (since 1.2.6).
    VIR_IP_ADDR_TYPE_IPV6 = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_IP_ADDR_TYPE_LAST = 2,
}

/// Flags of virNetworkPortCreateXML (since 5.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkPortCreateFlags {
    /// The port exists already: take over what it uses (since 5.5.0).
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1,
    /// Check the document against the schema (since 7.8.0).
    VIR_NETWORK_PORT_CREATE_VALIDATE = 2,
}

/// What virNetworkSetMetadata and virNetworkGetMetadata are about (since 9.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkMetadataType {
    /// The `<description>` element (since 9.7.0).
    VIR_NETWORK_METADATA_DESCRIPTION = 0,
    /// The `<title>` element (since 9.7.0).
    VIR_NETWORK_METADATA_TITLE = 1,
    /// An element of the application's own namespace below `<metadata>` (since 9.7.0).
    VIR_NETWORK_METADATA_ELEMENT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_METADATA_LAST = 3,
}

/// `inbound.average`, uint: inbound average, in KiB/s (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";

/// `inbound.peak`, uint: inbound peak, in KiB/s (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK: &str = "inbound.peak";

/// `inbound.burst`, uint: inbound burst at peak speed, in KiB (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_BURST: &str = "inbound.burst";

/// `inbound.floor`, uint: inbound rate that is guaranteed, in KiB/s (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";

/// `outbound.average`, uint: outbound average, in KiB/s (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";

/// `outbound.peak`, uint: outbound peak, in KiB/s (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";

/// `outbound.burst`, uint: outbound burst at peak speed, in KiB (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST: &str = "outbound.burst";

/// A virtual network; seen through its handle only (since 0.2.0).
pub struct _virNetwork {
    _private: [u8; 0],
}

/// A virtual network; seen through its handle only (since 0.2.0).
pub type virNetwork = _virNetwork;

/// A port of a virtual network; seen through its handle only (since 5.5.0).
pub struct _virNetworkPort {
    _private: [u8; 0],
}

/// A port of a virtual network; seen through its handle only (since 5.5.0).
pub type virNetworkPort = _virNetworkPort;

/// A DHCP lease; freed by virNetworkDHCPLeaseFree (since 1.2.6).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virNetworkDHCPLease {
    /// Interface of the network.
    pub iface: *mut c_char,
    /// When it ends, in seconds since 1970.
    pub expirytime: c_longlong,
    /// A virIPAddrType number.
    pub r#type: c_int,
    /// MAC address.
    pub mac: *mut c_char,
    /// IAID, for IPv6.
    pub iaid: *mut c_char,
    /// IP address.
    pub ipaddr: *mut c_char,
    /// Length of the network's prefix, in bits.
    pub prefix: c_uint,
    /// Host name, or NULL.
    pub hostname: *mut c_char,
    /// Client id, or DUID for IPv6.
    pub clientid: *mut c_char,
}

/// A DHCP lease; freed by virNetworkDHCPLeaseFree (since 1.2.6).
pub type virNetworkDHCPLease = _virNetworkDHCPLease;

/// Handle of a network (since 0.2.0).
pub type virNetworkPtr = *mut virNetwork;

/// Handle of a network port (since 5.5.0).
pub type virNetworkPortPtr = *mut virNetworkPort;

/// Pointer to a [`virNetworkDHCPLease`] (since 1.2.6).
pub type virNetworkDHCPLeasePtr = *mut virNetworkDHCPLease;

/// An event without further arguments; other callbacks are cast to it by VIR_NETWORK_EVENT_CALLBACK (since 1.2.1).
pub type virConnectNetworkEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, net: virNetworkPtr, opaque: *mut c_void)>;

/// A lifecycle event: a virNetworkEventLifecycleType number and 0 (since 1.2.1).
pub type virConnectNetworkEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, net: virNetworkPtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;

/// Metadata changed: a virNetworkMetadataType number and, for an element, its namespace (since 9.8.0).
pub type virConnectNetworkEventMetadataChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        net: virNetworkPtr,
        r#type: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;
