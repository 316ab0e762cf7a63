//! Numbers, names and layouts of libvirt-network.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};

use super::host::virConnectPtr;

/// The values of a network xmlflags (since 0.9.10).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkXMLFlags {
    /// Vir network xml inactive (since 0.9.10).
    VIR_NETWORK_XML_INACTIVE = 1,
}

/// The values of a connect list all networks flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectListAllNetworksFlags {
    /// Inactive (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1,
    /// Active (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 2,
    /// Persistent (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 4,
    /// Transient (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 8,
    /// Autostart (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 16,
    /// No autostart (since 0.10.2).
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 32,
}

/// The values of a network create flags (since 7.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkCreateFlags {
    /// Vir network create validate (since 7.8.0).
    VIR_NETWORK_CREATE_VALIDATE = 1,
}

/// The values of a network define flags (since 7.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkDefineFlags {
    /// Vir network define validate (since 7.7.0).
    VIR_NETWORK_DEFINE_VALIDATE = 1,
}

/// The values of a network update command (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateCommand {
    /// None (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0,
    /// Modify (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1,
    /// Delete (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2,
    /// Add last (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
    /// Add first (since 0.10.2).
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_UPDATE_COMMAND_LAST = 5,
}

/// The values of a network update section (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateSection {
    /// None (since 0.10.2).
    VIR_NETWORK_SECTION_NONE = 0,
    /// Bridge (since 0.10.2).
    VIR_NETWORK_SECTION_BRIDGE = 1,
    /// Domain (since 0.10.2).
    VIR_NETWORK_SECTION_DOMAIN = 2,
    /// Ip (since 0.10.2).
    VIR_NETWORK_SECTION_IP = 3,
    /// Ip dhcp host (since 0.10.2).
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4,
    /// Ip dhcp range (since 0.10.2).
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5,
    /// Forward (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD = 6,
    /// Forward interface (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7,
    /// Forward pf (since 0.10.2).
    VIR_NETWORK_SECTION_FORWARD_PF = 8,
    /// Portgroup (since 0.10.2).
    VIR_NETWORK_SECTION_PORTGROUP = 9,
    /// Dns host (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_HOST = 10,
    /// Dns txt (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_TXT = 11,
    /// Dns srv (since 0.10.2).
    VIR_NETWORK_SECTION_DNS_SRV = 12,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_SECTION_LAST = 13,
}

/// The values of a network update flags (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkUpdateFlags {
    /// Current (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0,
    /// Live (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1,
    /// Config (since 0.10.2).
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 2,
}

/// The values of a network event lifecycle type (since 1.2.1).
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

/// The values of a network event id (since 1.2.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkEventID {
    /// Lifecycle (since 1.2.1).
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0,
    /// Metadata change (since 9.8.0).
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_NETWORK_EVENT_ID_LAST = 1,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_NETWORK_EVENT_ID_LAST = 2,
}

/// The values of a ipaddr type (since 1.2.6).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virIPAddrType {
    /// Ipv4 (since 1.2.6).
    VIR_IP_ADDR_TYPE_IPV4 = 0,
    /// Ipv6 (since 1.2.6).
    VIR_IP_ADDR_TYPE_IPV6 = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_IP_ADDR_TYPE_LAST = 2,
}

/// The values of a network port create flags (since 5.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkPortCreateFlags {
    /// Reclaim (since 5.5.0).
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1,
    /// Validate (since 7.8.0).
    VIR_NETWORK_PORT_CREATE_VALIDATE = 2,
}

/// The values of a network metadata type (since 9.7.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virNetworkMetadataType {
    /// Description (since 9.7.0).
    VIR_NETWORK_METADATA_DESCRIPTION = 0,
    /// Title (since 9.7.0).
    VIR_NETWORK_METADATA_TITLE = 1,
    /// Element (since 9.7.0).
    VIR_NETWORK_METADATA_ELEMENT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_NETWORK_METADATA_LAST = 3,
}

/// The name `inbound.average` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE: &str = "inbound.average";

/// The name `inbound.peak` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK: &str = "inbound.peak";

/// The name `inbound.burst` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_BURST: &str = "inbound.burst";

/// The name `inbound.floor` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR: &str = "inbound.floor";

/// The name `outbound.average` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE: &str = "outbound.average";

/// The name `outbound.peak` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK: &str = "outbound.peak";

/// The name `outbound.burst` (since 5.5.0).
pub const VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST: &str = "outbound.burst";

/// A network, seen only through its handle (since 0.2.0).
pub struct _virNetwork {
    _private: [u8; 0],
}

/// `_virNetwork` under its usual name.
pub type virNetwork = _virNetwork;

/// A network port, seen only through its handle (since 5.5.0).
pub struct _virNetworkPort {
    _private: [u8; 0],
}

/// `_virNetworkPort` under its usual name.
pub type virNetworkPort = _virNetworkPort;

/// The C structure of a network dhcplease (since 1.2.6).
#[repr(C)]
pub struct _virNetworkDHCPLease {
    /// Iface.
    pub iface: *mut c_char,
    /// Expirytime.
    pub expirytime: c_longlong,
    /// Type.
    pub r#type: c_int,
    /// Mac.
    pub mac: *mut c_char,
    /// Iaid.
    pub iaid: *mut c_char,
    /// Ipaddr.
    pub ipaddr: *mut c_char,
    /// Prefix.
    pub prefix: c_uint,
    /// Hostname.
    pub hostname: *mut c_char,
    /// Clientid.
    pub clientid: *mut c_char,
}

/// `_virNetworkDHCPLease` under its usual name.
pub type virNetworkDHCPLease = _virNetworkDHCPLease;

/// Pointer to a `virNetwork` (since 0.2.0).
pub type virNetworkPtr = *mut virNetwork;

/// Pointer to a `virNetworkPort` (since 5.5.0).
pub type virNetworkPortPtr = *mut virNetworkPort;

/// Pointer to a `virNetworkDHCPLease` (since 1.2.6).
pub type virNetworkDHCPLeasePtr = *mut virNetworkDHCPLease;

/// The callback type `virConnectNetworkEventGenericCallback`; the last argument is what was registered with it (since 1.2.1).
pub type virConnectNetworkEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, net: virNetworkPtr, opaque: *mut c_void)>;

/// The callback type `virConnectNetworkEventLifecycleCallback`; the last argument is what was registered with it (since 1.2.1).
pub type virConnectNetworkEventLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, net: virNetworkPtr, event: c_int, detail: c_int, opaque: *mut c_void),
>;

/// The callback type `virConnectNetworkEventMetadataChangeCallback`; the last argument is what was registered with it (since 9.8.0).
pub type virConnectNetworkEventMetadataChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        net: virNetworkPtr,
        r#type: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;
