//! Exported functions about host interfaces.

use std::ffi::{c_char, c_int, c_uint};

use super::entry::{call, connection_of, free, reference};
use super::ffi;
use crate::error::VIR_FROM_INTERFACE;
use crate::types::host::virConnectPtr;
use crate::types::interface::virInterfacePtr;

/// Lists the interfaces that the filter flags select.
///
/// - `conn`: the connection
/// - `ifaces`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllInterfaces(
    conn: virConnectPtr,
    ifaces: *mut *mut virInterfacePtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_INTERFACE, "virConnectListAllInterfaces", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_interfaces(flags)?;
        call.give_list(ifaces, &conn, found.into_iter())
    })
}
version!("virConnectListAllInterfaces", "LIBVIRT_0.10.2");

/// Lists the names of the defined interfaces that are not active.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListDefinedInterfaces(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    call(VIR_FROM_INTERFACE, "virConnectListDefinedInterfaces", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_defined_interfaces()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListDefinedInterfaces", "LIBVIRT_0.7.0");

/// Lists the names of the active interfaces.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListInterfaces(conn: virConnectPtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_INTERFACE, "virConnectListInterfaces", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_interfaces()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListInterfaces", "LIBVIRT_0.6.4");

/// Counts the defined interfaces that are not active.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfDefinedInterfaces(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_INTERFACE, "virConnectNumOfDefinedInterfaces", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_defined_interfaces()?)
    })
}
version!("virConnectNumOfDefinedInterfaces", "LIBVIRT_0.7.0");

/// Counts the active interfaces.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfInterfaces(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_INTERFACE, "virConnectNumOfInterfaces", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_interfaces()?)
    })
}
version!("virConnectNumOfInterfaces", "LIBVIRT_0.6.4");

/// Begins a change of the host's interfaces that can be rolled back.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceChangeBegin(conn: virConnectPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceChangeBegin", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        conn.driver().interface_change_begin(flags)?;
        Ok(0)
    })
}
version!("virInterfaceChangeBegin", "LIBVIRT_0.9.2");

/// Keeps the changes since virInterfaceChangeBegin.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceChangeCommit(conn: virConnectPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceChangeCommit", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        conn.driver().interface_change_commit(flags)?;
        Ok(0)
    })
}
version!("virInterfaceChangeCommit", "LIBVIRT_0.9.2");

/// Undoes the changes since virInterfaceChangeBegin.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceChangeRollback(conn: virConnectPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceChangeRollback", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        conn.driver().interface_change_rollback(flags)?;
        Ok(0)
    })
}
version!("virInterfaceChangeRollback", "LIBVIRT_0.9.2");

/// Brings the interface up.
///
/// - `iface`: the interface
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceCreate(iface: virInterfacePtr, flags: c_uint) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceCreate", |call| {
        let iface = call.object(iface)?;
        call.require_writable(iface.conn())?;
        iface.driver().interface_create(iface.identity(), flags)?;
        Ok(0)
    })
}
version!("virInterfaceCreate", "LIBVIRT_0.6.4");

/// Defines a host interface, or replaces its definition.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceDefineXML(conn: virConnectPtr, xml: *const c_char, flags: c_uint) -> virInterfacePtr {
    call(VIR_FROM_INTERFACE, "virInterfaceDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().interface_define_xml(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virInterfaceDefineXML", "LIBVIRT_0.6.4");

/// Brings the interface down.
///
/// - `iface`: the interface
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceDestroy(iface: virInterfacePtr, flags: c_uint) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceDestroy", |call| {
        let iface = call.object(iface)?;
        call.require_writable(iface.conn())?;
        iface.driver().interface_destroy(iface.identity(), flags)?;
        Ok(0)
    })
}
version!("virInterfaceDestroy", "LIBVIRT_0.6.4");

/// Gives back a reference to the interface's handle; the interface itself stays.
///
/// - `iface`: the interface
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceFree(iface: virInterfacePtr) -> c_int {
    free(VIR_FROM_INTERFACE, "virInterfaceFree", iface)
}
version!("virInterfaceFree", "LIBVIRT_0.6.4");

/// Gives the connection behind the interface's handle. No reference is added.
///
/// - `iface`: the interface
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceGetConnect(iface: virInterfacePtr) -> virConnectPtr {
    connection_of(VIR_FROM_INTERFACE, "virInterfaceGetConnect", iface)
}
version!("virInterfaceGetConnect", "LIBVIRT_0.6.4");

/// Gives the interface's name. The text belongs to the handle.
///
/// - `iface`: the interface
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceGetName(iface: virInterfacePtr) -> *const c_char {
    call(VIR_FROM_INTERFACE, "virInterfaceGetName", |call| Ok(call.object(iface)?.name_text(|it| &it.name)))
}
version!("virInterfaceGetName", "LIBVIRT_0.6.4");

/// Describes the interface as an XML document.
///
/// - `iface`: the interface
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceGetXMLDesc(iface: virInterfacePtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_INTERFACE, "virInterfaceGetXMLDesc", |call| {
        let iface = call.object(iface)?;
        Ok(ffi::malloc_text(&iface.driver().interface_get_xml_desc(iface.identity(), flags)?))
    })
}
version!("virInterfaceGetXMLDesc", "LIBVIRT_0.6.4");

/// Tells whether the interface is active: 1 or 0.
///
/// - `iface`: the interface
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceIsActive(iface: virInterfacePtr) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceIsActive", |call| {
        let iface = call.object(iface)?;
        Ok(c_int::from(iface.driver().interface_is_active(iface.identity())?))
    })
}
version!("virInterfaceIsActive", "LIBVIRT_0.7.3");

/// Finds a host interface by its MAC address.
///
/// - `conn`: the connection
/// - `macstr`: the macstr
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `macstr` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceLookupByMACString(conn: virConnectPtr, macstr: *const c_char) -> virInterfacePtr {
    call(VIR_FROM_INTERFACE, "virInterfaceLookupByMACString", |call| {
        let conn = call.object(conn)?;
        let macstr = call.text(macstr, "macstr")?;
        let found = conn.driver().interface_lookup_by_mac_string(&macstr)?;
        call.give(&conn, found)
    })
}
version!("virInterfaceLookupByMACString", "LIBVIRT_0.6.4");

/// Finds a interface by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceLookupByName(conn: virConnectPtr, name: *const c_char) -> virInterfacePtr {
    call(VIR_FROM_INTERFACE, "virInterfaceLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().interface_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virInterfaceLookupByName", "LIBVIRT_0.6.4");

/// Adds a reference to the interface's handle; each one needs a Free of its own.
///
/// - `iface`: the interface
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceRef(iface: virInterfacePtr) -> c_int {
    reference(VIR_FROM_INTERFACE, "virInterfaceRef", iface)
}
version!("virInterfaceRef", "LIBVIRT_0.6.4");

/// Removes the interface's definition.
///
/// - `iface`: the interface
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceUndefine(iface: virInterfacePtr) -> c_int {
    call(VIR_FROM_INTERFACE, "virInterfaceUndefine", |call| {
        let iface = call.object(iface)?;
        call.require_writable(iface.conn())?;
        iface.driver().interface_undefine(iface.identity())?;
        Ok(0)
    })
}
version!("virInterfaceUndefine", "LIBVIRT_0.6.4");

/// Gives the interface's MAC address. The text belongs to the handle.
///
/// - `iface`: the object
///
/// Returns the text, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virInterfaceGetMACString(iface: virInterfacePtr) -> *const c_char {
    call(VIR_FROM_INTERFACE, "virInterfaceGetMACString", |call| Ok(call.object(iface)?.second_text(|it| &it.mac)))
}
version!("virInterfaceGetMACString", "LIBVIRT_0.6.4");
