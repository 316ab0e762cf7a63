//! Exported functions about networks and their ports.

use std::ffi::{c_char, c_int, c_uchar, c_uint, c_void};
use std::sync::Arc;

use super::entry::{Handle, call, connection_of, free, reference, uuid_of, uuid_text_of};
use super::ffi;
use super::object_events::{self, ObjectFunction};
use super::typed_params;
use crate::driver::objects;
use crate::driver::values::DhcpLease;
use crate::error::VIR_FROM_NETWORK;
use crate::types::common::{virFreeCallback, virTypedParameterPtr};
use crate::types::host::virConnectPtr;
use crate::types::network::{
    virConnectNetworkEventGenericCallback, virNetworkDHCPLease, virNetworkDHCPLeasePtr, virNetworkEventID,
    virNetworkPortPtr, virNetworkPtr,
};

/// Lists the networks that the filter flags select.
///
/// - `conn`: the connection
/// - `nets`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllNetworks(
    conn: virConnectPtr,
    nets: *mut *mut virNetworkPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectListAllNetworks", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_networks(flags)?;
        call.give_list(nets, &conn, found.into_iter())
    })
}
version!("virConnectListAllNetworks", "LIBVIRT_0.10.2");

/// Lists the names of the defined networks that are not active.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListDefinedNetworks(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectListDefinedNetworks", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_defined_networks()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListDefinedNetworks", "LIBVIRT_0.2.0");

/// Lists the names of the active networks.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListNetworks(conn: virConnectPtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectListNetworks", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_networks()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListNetworks", "LIBVIRT_0.2.0");

/// Counts the defined networks that are not active.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfDefinedNetworks(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectNumOfDefinedNetworks", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_defined_networks()?)
    })
}
version!("virConnectNumOfDefinedNetworks", "LIBVIRT_0.2.0");

/// Counts the active networks.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfNetworks(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectNumOfNetworks", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_networks()?)
    })
}
version!("virConnectNumOfNetworks", "LIBVIRT_0.2.0");

/// Starts a defined network.
///
/// - `network`: the network
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkCreate(network: virNetworkPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkCreate", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        network.driver().network_create(network.identity())?;
        Ok(0)
    })
}
version!("virNetworkCreate", "LIBVIRT_0.2.0");

/// Creates and starts a network from an XML document; it is transient unless already defined.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkCreateXML(conn: virConnectPtr, xmlDesc: *const c_char) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkCreateXML", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().network_create_xml_flags(&xmlDesc, 0)?;
        call.give(&conn, found)
    })
}
version!("virNetworkCreateXML", "LIBVIRT_0.2.0");

/// Creates and starts a network from an XML document, with flags.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkCreateXMLFlags(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkCreateXMLFlags", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().network_create_xml_flags(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virNetworkCreateXMLFlags", "LIBVIRT_7.8.0");

/// Defines a network, or replaces its definition.
///
/// - `conn`: the connection
/// - `xml`: the XML document
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkDefineXML(conn: virConnectPtr, xml: *const c_char) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().network_define_xml_flags(&xml, 0)?;
        call.give(&conn, found)
    })
}
version!("virNetworkDefineXML", "LIBVIRT_0.2.0");

/// Defines a network, or replaces its definition, with flags.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkDefineXMLFlags(conn: virConnectPtr, xml: *const c_char, flags: c_uint) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkDefineXMLFlags", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().network_define_xml_flags(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virNetworkDefineXMLFlags", "LIBVIRT_7.7.0");

/// Stops a network.
///
/// - `network`: the network
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkDestroy(network: virNetworkPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkDestroy", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        network.driver().network_destroy(network.identity())?;
        Ok(0)
    })
}
version!("virNetworkDestroy", "LIBVIRT_0.2.0");

/// Gives back a reference to the network's handle; the network itself stays.
///
/// - `network`: the network
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkFree(network: virNetworkPtr) -> c_int {
    free(VIR_FROM_NETWORK, "virNetworkFree", network)
}
version!("virNetworkFree", "LIBVIRT_0.2.0");

/// Tells whether the network starts with the host.
///
/// - `network`: the network
/// - `autostart`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetAutostart(network: virNetworkPtr, autostart: *mut c_int) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkGetAutostart", |call| {
        let network = call.object(network)?;
        call.non_null(autostart, "autostart")?;
        ffi::write(autostart, c_int::from(network.driver().network_get_autostart(network.identity())?));
        Ok(0)
    })
}
version!("virNetworkGetAutostart", "LIBVIRT_0.2.1");

/// Gives the name of the network's bridge.
///
/// - `network`: the network
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetBridgeName(network: virNetworkPtr) -> *mut c_char {
    call(VIR_FROM_NETWORK, "virNetworkGetBridgeName", |call| {
        let network = call.object(network)?;
        Ok(ffi::malloc_text(&network.driver().network_get_bridge_name(network.identity())?))
    })
}
version!("virNetworkGetBridgeName", "LIBVIRT_0.2.0");

/// Gives the connection behind the network's handle. No reference is added.
///
/// - `net`: the network
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
///
/// Since libvirt 0.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetConnect(net: virNetworkPtr) -> virConnectPtr {
    connection_of(VIR_FROM_NETWORK, "virNetworkGetConnect", net)
}
version!("virNetworkGetConnect", "LIBVIRT_0.3.0");

/// Gives the network's name. The text belongs to the handle.
///
/// - `network`: the network
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetName(network: virNetworkPtr) -> *const c_char {
    call(VIR_FROM_NETWORK, "virNetworkGetName", |call| Ok(call.object(network)?.name_text(|it| &it.name)))
}
version!("virNetworkGetName", "LIBVIRT_0.2.0");

/// Gives the network's UUID as 16 raw bytes.
///
/// - `network`: the network
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetUUID(network: virNetworkPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_NETWORK, "virNetworkGetUUID", network, uuid, |it| it.uuid)
}
version!("virNetworkGetUUID", "LIBVIRT_0.2.0");

/// Gives the network's UUID as text.
///
/// - `network`: the network
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetUUIDString(network: virNetworkPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_NETWORK, "virNetworkGetUUIDString", network, buf, |it| it.uuid)
}
version!("virNetworkGetUUIDString", "LIBVIRT_0.2.0");

/// Describes the network as an XML document.
///
/// - `network`: the network
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetXMLDesc(network: virNetworkPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NETWORK, "virNetworkGetXMLDesc", |call| {
        let network = call.object(network)?;
        Ok(ffi::malloc_text(&network.driver().network_get_xml_desc(network.identity(), flags)?))
    })
}
version!("virNetworkGetXMLDesc", "LIBVIRT_0.2.0");

/// Tells whether the network is active: 1 or 0.
///
/// - `net`: the network
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkIsActive(net: virNetworkPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkIsActive", |call| {
        let net = call.object(net)?;
        Ok(c_int::from(net.driver().network_is_active(net.identity())?))
    })
}
version!("virNetworkIsActive", "LIBVIRT_0.7.3");

/// Tells whether the network has a definition that outlives it: 1 or 0.
///
/// - `net`: the network
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkIsPersistent(net: virNetworkPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkIsPersistent", |call| {
        let net = call.object(net)?;
        Ok(c_int::from(net.driver().network_is_persistent(net.identity())?))
    })
}
version!("virNetworkIsPersistent", "LIBVIRT_0.7.3");

/// Lists the network's ports.
///
/// - `network`: the network
/// - `ports`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkListAllPorts(
    network: virNetworkPtr,
    ports: *mut *mut virNetworkPortPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkListAllPorts", |call| {
        let network = call.object(network)?;
        let found = network.driver().network_list_all_ports(network.identity(), flags)?;
        call.list_out(ports, found.into_iter(), |port| call.give_below(network.conn(), port, call.count(&network)?))
    })
}
version!("virNetworkListAllPorts", "LIBVIRT_5.5.0");

/// Finds a network by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkLookupByName(conn: virConnectPtr, name: *const c_char) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().network_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virNetworkLookupByName", "LIBVIRT_0.2.0");

/// Finds a network by its raw UUID.
///
/// - `conn`: the connection
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkLookupByUUID(conn: virConnectPtr, uuid: *const c_uchar) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkLookupByUUID", |call| {
        let conn = call.object(conn)?;
        call.non_null(uuid, "uuid")?;
        let found = conn.driver().network_lookup_by_uuid(&ffi::uuid(uuid))?;
        call.give(&conn, found)
    })
}
version!("virNetworkLookupByUUID", "LIBVIRT_0.2.0");

/// Finds a network by its UUID as text.
///
/// - `conn`: the connection
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkLookupByUUIDString(conn: virConnectPtr, uuidstr: *const c_char) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkLookupByUUIDString", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuidstr)?;
        let found = conn.driver().network_lookup_by_uuid(&uuid)?;
        call.give(&conn, found)
    })
}
version!("virNetworkLookupByUUIDString", "LIBVIRT_0.2.0");

/// Creates a port on the network.
///
/// - `net`: the network
/// - `xmldesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `xmldesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortCreateXML(
    net: virNetworkPtr,
    xmldesc: *const c_char,
    flags: c_uint,
) -> virNetworkPortPtr {
    call(VIR_FROM_NETWORK, "virNetworkPortCreateXML", |call| {
        let net = call.object(net)?;
        let xmldesc = call.text(xmldesc, "xmldesc")?;
        call.require_writable(net.conn())?;
        let port = net.driver().network_port_create_xml(net.identity(), &xmldesc, flags)?;
        call.give_below(net.conn(), port, call.count(&net)?)
    })
}
version!("virNetworkPortCreateXML", "LIBVIRT_5.5.0");

/// Removes a port from its network.
///
/// - `port`: the network port
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortDelete(port: virNetworkPortPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkPortDelete", |call| {
        let port = call.object(port)?;
        call.require_writable(port.conn())?;
        port.driver().network_port_delete(port.identity(), flags)?;
        Ok(0)
    })
}
version!("virNetworkPortDelete", "LIBVIRT_5.5.0");

/// Gives back a reference to the network port's handle; the network port itself stays.
///
/// - `port`: the network port
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortFree(port: virNetworkPortPtr) -> c_int {
    free(VIR_FROM_NETWORK, "virNetworkPortFree", port)
}
version!("virNetworkPortFree", "LIBVIRT_5.5.0");

/// Reads the port's bandwidth tunables.
///
/// - `port`: the network port
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortGetParameters(
    port: virNetworkPortPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkPortGetParameters", |call| {
        let port = call.object(port)?;
        let values = port.driver().network_port_get_parameters(port.identity(), flags)?;
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virNetworkPortGetParameters", "LIBVIRT_5.5.0");

/// Gives the network port's UUID as 16 raw bytes.
///
/// - `port`: the network port
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortGetUUID(port: virNetworkPortPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_NETWORK, "virNetworkPortGetUUID", port, uuid, |it| it.uuid)
}
version!("virNetworkPortGetUUID", "LIBVIRT_5.5.0");

/// Gives the network port's UUID as text.
///
/// - `port`: the network port
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortGetUUIDString(port: virNetworkPortPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_NETWORK, "virNetworkPortGetUUIDString", port, buf, |it| it.uuid)
}
version!("virNetworkPortGetUUIDString", "LIBVIRT_5.5.0");

/// Describes the network port as an XML document.
///
/// - `port`: the network port
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortGetXMLDesc(port: virNetworkPortPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NETWORK, "virNetworkPortGetXMLDesc", |call| {
        let port = call.object(port)?;
        Ok(ffi::malloc_text(&port.driver().network_port_get_xml_desc(port.identity(), flags)?))
    })
}
version!("virNetworkPortGetXMLDesc", "LIBVIRT_5.5.0");

/// Finds a network port by its raw UUID.
///
/// - `net`: the network
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortLookupByUUID(net: virNetworkPtr, uuid: *const c_uchar) -> virNetworkPortPtr {
    call(VIR_FROM_NETWORK, "virNetworkPortLookupByUUID", |call| {
        let net = call.object(net)?;
        call.non_null(uuid, "uuid")?;
        let port = net.driver().network_port_lookup_by_uuid(net.identity(), &ffi::uuid(uuid))?;
        call.give_below(net.conn(), port, call.count(&net)?)
    })
}
version!("virNetworkPortLookupByUUID", "LIBVIRT_5.5.0");

/// Finds a network port by its UUID as text.
///
/// - `net`: the network
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortLookupByUUIDString(net: virNetworkPtr, uuidstr: *const c_char) -> virNetworkPortPtr {
    call(VIR_FROM_NETWORK, "virNetworkPortLookupByUUIDString", |call| {
        let net = call.object(net)?;
        let uuid = call.uuid(uuidstr)?;
        let port = net.driver().network_port_lookup_by_uuid(net.identity(), &uuid)?;
        call.give_below(net.conn(), port, call.count(&net)?)
    })
}
version!("virNetworkPortLookupByUUIDString", "LIBVIRT_5.5.0");

/// Adds a reference to the network port's handle; each one needs a Free of its own.
///
/// - `port`: the network port
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortRef(port: virNetworkPortPtr) -> c_int {
    reference(VIR_FROM_NETWORK, "virNetworkPortRef", port)
}
version!("virNetworkPortRef", "LIBVIRT_5.5.0");

/// Changes the port's bandwidth tunables.
///
/// - `port`: the network port
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortSetParameters(
    port: virNetworkPortPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkPortSetParameters", |call| {
        let port = call.object(port)?;
        call.require_writable(port.conn())?;
        let params = typed_params::read(call, params, nparams as i64)?;
        port.driver().network_port_set_parameters(port.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virNetworkPortSetParameters", "LIBVIRT_5.5.0");

/// Adds a reference to the network's handle; each one needs a Free of its own.
///
/// - `network`: the network
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkRef(network: virNetworkPtr) -> c_int {
    reference(VIR_FROM_NETWORK, "virNetworkRef", network)
}
version!("virNetworkRef", "LIBVIRT_0.6.0");

/// Sets whether the network starts with the host.
///
/// - `network`: the network
/// - `autostart`: 0 or 1
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkSetAutostart(network: virNetworkPtr, autostart: c_int) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkSetAutostart", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        network.driver().network_set_autostart(network.identity(), autostart)?;
        Ok(0)
    })
}
version!("virNetworkSetAutostart", "LIBVIRT_0.2.1");

/// Removes the network's definition.
///
/// - `network`: the network
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkUndefine(network: virNetworkPtr) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkUndefine", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        network.driver().network_undefine(network.identity())?;
        Ok(0)
    })
}
version!("virNetworkUndefine", "LIBVIRT_0.2.0");

/// Changes one section of the network's definition.
///
/// - `network`: the network
/// - `command`: a virNetworkUpdateCommand number
/// - `section`: a virNetworkUpdateSection number
/// - `parentIndex`: index of the parent element, -1 for none
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkUpdate(
    network: virNetworkPtr,
    command: c_uint,
    section: c_uint,
    parentIndex: c_int,
    xml: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkUpdate", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        let xml = call.text(xml, "xml")?;
        network.driver().network_update(network.identity(), command, section, parentIndex, &xml, flags)?;
        Ok(0)
    })
}
version!("virNetworkUpdate", "LIBVIRT_0.10.2");

/// Reads the network's title, description or the custom metadata of a namespace.
///
/// - `network`: the network
/// - `type`: what it is about
/// - `uri`: XML namespace
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 9.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetMetadata(
    network: virNetworkPtr,
    r#type: c_int,
    uri: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_NETWORK, "virNetworkGetMetadata", |call| {
        let network = call.object(network)?;
        Ok(ffi::malloc_text(&network.driver().network_get_metadata(
            network.identity(),
            r#type,
            ffi::text(uri).as_deref(),
            flags,
        )?))
    })
}
version!("virNetworkGetMetadata", "LIBVIRT_9.7.0");

/// Changes the network's title, description or the custom metadata of a namespace.
///
/// - `network`: the network
/// - `type`: what it is about
/// - `metadata`: the metadata
/// - `key`: namespace prefix
/// - `uri`: XML namespace
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 9.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkSetMetadata(
    network: virNetworkPtr,
    r#type: c_int,
    metadata: *const c_char,
    key: *const c_char,
    uri: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkSetMetadata", |call| {
        let network = call.object(network)?;
        call.require_writable(network.conn())?;
        network.driver().network_set_metadata(
            network.identity(),
            r#type,
            ffi::text(metadata).as_deref(),
            ffi::text(key).as_deref(),
            ffi::text(uri).as_deref(),
            flags,
        )?;
        Ok(0)
    })
}
version!("virNetworkSetMetadata", "LIBVIRT_9.7.0");

/// Gives the network that the handle belongs to. No reference is added.
///
/// - `port`: the object
///
/// Returns the network's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
///
/// Since libvirt 5.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkPortGetNetwork(port: virNetworkPortPtr) -> virNetworkPtr {
    call(VIR_FROM_NETWORK, "virNetworkPortGetNetwork", |call| {
        Ok(virNetworkPtr::at(call.object(port)?.parent().address()))
    })
}
version!("virNetworkPortGetNetwork", "LIBVIRT_5.5.0");

/// Lists the network's DHCP leases.
///
/// - `network`: the network
/// - `mac`: MAC address of the one interface wanted, or NULL for all
/// - `leases`: where to store the list, or NULL to count only
/// - `flags`: 0
///
/// Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each lease with virNetworkDHCPLeaseFree, and the list.
///
/// Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.6.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkGetDHCPLeases(
    network: virNetworkPtr,
    mac: *const c_char,
    leases: *mut *mut virNetworkDHCPLeasePtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NETWORK, "virNetworkGetDHCPLeases", |call| {
        let network = call.object(network)?;
        let mac = ffi::text(mac);
        let found = network.driver().network_get_dhcp_leases(network.identity(), mac.as_deref(), flags)?;
        if !leases.is_null() {
            ffi::write(leases, ffi::malloc_list(found.iter().map(give_lease).collect()));
        }
        Ok(ffi::length(found.len()))
    })
}
version!("virNetworkGetDHCPLeases", "LIBVIRT_1.2.6");

fn give_lease(lease: &DhcpLease) -> virNetworkDHCPLeasePtr {
    let optional = |text: &Option<String>| ffi::malloc_optional_text(text.as_deref());
    ffi::malloc_array(vec![virNetworkDHCPLease {
        iface: optional(&lease.iface),
        expirytime: lease.expiry,
        r#type: lease.kind,
        mac: optional(&lease.mac),
        iaid: optional(&lease.iaid),
        ipaddr: ffi::malloc_text(&lease.address),
        prefix: lease.prefix,
        hostname: optional(&lease.hostname),
        clientid: optional(&lease.client_id),
    }])
}

/// Frees a lease of virNetworkGetDHCPLeases.
///
/// - `lease`: the lease, or NULL
///
/// Since libvirt 1.2.6.
#[unsafe(no_mangle)]
pub extern "C" fn virNetworkDHCPLeaseFree(lease: virNetworkDHCPLeasePtr) {
    for it in ffi::slice_mut(lease, 1) {
        for text in [it.iface, it.mac, it.iaid, it.ipaddr, it.hostname, it.clientid] {
            ffi::free(text);
        }
    }
    ffi::free(lease);
}
version!("virNetworkDHCPLeaseFree", "LIBVIRT_1.2.6");

/// Registers a callback for one kind of network event. The connection stays open until the registration is ended.
///
/// - `conn`: the connection
/// - `net`: the network whose events are wanted, or NULL for all
/// - `eventID`: a virNetworkEventID
/// - `cb`: a function of the kind's callback type, cast
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns the id of the registration; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNetworkEventRegisterAny(
    conn: virConnectPtr,
    net: virNetworkPtr,
    eventID: c_int,
    cb: virConnectNetworkEventGenericCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectNetworkEventRegisterAny", |call| {
        let conn = call.object(conn)?;
        let wanted = if net.is_null() { None } else { Some(call.object(net)?) };
        let wanted = wanted.map(|it| it.uuid);
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let generic = ObjectFunction::from_generic(function);
        object_events::check_id(call, eventID, virNetworkEventID::VIR_NETWORK_EVENT_ID_METADATA_CHANGE as c_int)?;
        let target = object_events::target(call, &conn, generic, opaque, freecb)?;
        let tell = target.clone();
        let id = conn.driver().network_event_register(
            wanted,
            eventID,
            Arc::new(move |event| {
                tell.tell::<virNetworkPtr, _>(event, objects::Network { name: event.name.clone(), uuid: event.uuid })
            }),
        )?;
        target.own();
        Ok(id)
    })
}
version!("virConnectNetworkEventRegisterAny", "LIBVIRT_1.2.1");

/// Ends a registration of virConnectNetworkEventRegisterAny: the callback is not called again.
///
/// - `conn`: the connection
/// - `callbackID`: the id of the registration
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNetworkEventDeregisterAny(conn: virConnectPtr, callbackID: c_int) -> c_int {
    call(VIR_FROM_NETWORK, "virConnectNetworkEventDeregisterAny", |call| {
        let conn = call.object(conn)?;
        call.non_negative(callbackID, "callbackID")?;
        conn.driver().network_event_deregister(callbackID)?;
        Ok(0)
    })
}
version!("virConnectNetworkEventDeregisterAny", "LIBVIRT_1.2.1");
