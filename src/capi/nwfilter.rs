//! Exported functions about network filters and their bindings.

use std::ffi::{c_char, c_int, c_uchar, c_uint};

use super::entry::{call, free, reference, uuid_of, uuid_text_of};
use super::ffi;
use crate::error::VIR_FROM_NWFILTER;
use crate::types::host::virConnectPtr;
use crate::types::nwfilter::{virNWFilterBindingPtr, virNWFilterPtr};

/// Lists the network filter bindings that the filter flags select.
///
/// - `conn`: the connection
/// - `bindings`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllNWFilterBindings(
    conn: virConnectPtr,
    bindings: *mut *mut virNWFilterBindingPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NWFILTER, "virConnectListAllNWFilterBindings", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_nwfilter_bindings(flags)?;
        call.give_list(bindings, &conn, found.into_iter())
    })
}
version!("virConnectListAllNWFilterBindings", "LIBVIRT_4.5.0");

/// Lists the network filters that the filter flags select.
///
/// - `conn`: the connection
/// - `filters`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllNWFilters(
    conn: virConnectPtr,
    filters: *mut *mut virNWFilterPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NWFILTER, "virConnectListAllNWFilters", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_nwfilters(flags)?;
        call.give_list(filters, &conn, found.into_iter())
    })
}
version!("virConnectListAllNWFilters", "LIBVIRT_0.10.2");

/// Lists the names of the active network filters.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListNWFilters(conn: virConnectPtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_NWFILTER, "virConnectListNWFilters", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_nwfilters()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListNWFilters", "LIBVIRT_0.8.0");

/// Counts the active network filters.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfNWFilters(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_NWFILTER, "virConnectNumOfNWFilters", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_nwfilters()?)
    })
}
version!("virConnectNumOfNWFilters", "LIBVIRT_0.8.0");

/// Binds a network filter to a port.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingCreateXML(
    conn: virConnectPtr,
    xml: *const c_char,
    flags: c_uint,
) -> virNWFilterBindingPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingCreateXML", |call| {
        let conn = call.object(conn)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(&conn)?;
        let found = conn.driver().nwfilter_binding_create_xml(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterBindingCreateXML", "LIBVIRT_4.5.0");

/// Removes the binding of a network filter.
///
/// - `binding`: the binding
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingDelete(binding: virNWFilterBindingPtr) -> c_int {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingDelete", |call| {
        let binding = call.object(binding)?;
        call.require_writable(binding.conn())?;
        binding.driver().nwfilter_binding_delete(binding.identity())?;
        Ok(0)
    })
}
version!("virNWFilterBindingDelete", "LIBVIRT_4.5.0");

/// Gives back a reference to the filter binding's handle; the filter binding itself stays.
///
/// - `binding`: the binding
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingFree(binding: virNWFilterBindingPtr) -> c_int {
    free(VIR_FROM_NWFILTER, "virNWFilterBindingFree", binding)
}
version!("virNWFilterBindingFree", "LIBVIRT_4.5.0");

/// Describes the filter binding as an XML document.
///
/// - `binding`: the binding
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingGetXMLDesc(binding: virNWFilterBindingPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingGetXMLDesc", |call| {
        let binding = call.object(binding)?;
        Ok(ffi::malloc_text(&binding.driver().nwfilter_binding_get_xml_desc(binding.identity(), flags)?))
    })
}
version!("virNWFilterBindingGetXMLDesc", "LIBVIRT_4.5.0");

/// Finds the binding of a port device.
///
/// - `conn`: the connection
/// - `portdev`: the portdev
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `portdev` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingLookupByPortDev(
    conn: virConnectPtr,
    portdev: *const c_char,
) -> virNWFilterBindingPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingLookupByPortDev", |call| {
        let conn = call.object(conn)?;
        let portdev = call.text(portdev, "portdev")?;
        let found = conn.driver().nwfilter_binding_lookup_by_port_dev(&portdev)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterBindingLookupByPortDev", "LIBVIRT_4.5.0");

/// Adds a reference to the filter binding's handle; each one needs a Free of its own.
///
/// - `binding`: the binding
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingRef(binding: virNWFilterBindingPtr) -> c_int {
    reference(VIR_FROM_NWFILTER, "virNWFilterBindingRef", binding)
}
version!("virNWFilterBindingRef", "LIBVIRT_4.5.0");

/// Defines a network filter, or replaces its definition.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterDefineXML(conn: virConnectPtr, xmlDesc: *const c_char) -> virNWFilterPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterDefineXML", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().nwfilter_define_xml_flags(&xmlDesc, 0)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterDefineXML", "LIBVIRT_0.8.0");

/// Defines a network filter, or replaces its definition, with flags.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterDefineXMLFlags(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNWFilterPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterDefineXMLFlags", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().nwfilter_define_xml_flags(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterDefineXMLFlags", "LIBVIRT_7.7.0");

/// Gives back a reference to the network filter's handle; the network filter itself stays.
///
/// - `nwfilter`: the filter
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterFree(nwfilter: virNWFilterPtr) -> c_int {
    free(VIR_FROM_NWFILTER, "virNWFilterFree", nwfilter)
}
version!("virNWFilterFree", "LIBVIRT_0.8.0");

/// Gives the network filter's name. The text belongs to the handle.
///
/// - `nwfilter`: the filter
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterGetName(nwfilter: virNWFilterPtr) -> *const c_char {
    call(VIR_FROM_NWFILTER, "virNWFilterGetName", |call| Ok(call.object(nwfilter)?.name_text(|it| &it.name)))
}
version!("virNWFilterGetName", "LIBVIRT_0.8.0");

/// Gives the network filter's UUID as 16 raw bytes.
///
/// - `nwfilter`: the filter
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterGetUUID(nwfilter: virNWFilterPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_NWFILTER, "virNWFilterGetUUID", nwfilter, uuid, |it| it.uuid)
}
version!("virNWFilterGetUUID", "LIBVIRT_0.8.0");

/// Gives the network filter's UUID as text.
///
/// - `nwfilter`: the filter
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterGetUUIDString(nwfilter: virNWFilterPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_NWFILTER, "virNWFilterGetUUIDString", nwfilter, buf, |it| it.uuid)
}
version!("virNWFilterGetUUIDString", "LIBVIRT_0.8.0");

/// Describes the network filter as an XML document.
///
/// - `nwfilter`: the filter
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterGetXMLDesc(nwfilter: virNWFilterPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NWFILTER, "virNWFilterGetXMLDesc", |call| {
        let nwfilter = call.object(nwfilter)?;
        Ok(ffi::malloc_text(&nwfilter.driver().nwfilter_get_xml_desc(nwfilter.identity(), flags)?))
    })
}
version!("virNWFilterGetXMLDesc", "LIBVIRT_0.8.0");

/// Finds a network filter by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterLookupByName(conn: virConnectPtr, name: *const c_char) -> virNWFilterPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().nwfilter_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterLookupByName", "LIBVIRT_0.8.0");

/// Finds a network filter by its raw UUID.
///
/// - `conn`: the connection
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterLookupByUUID(conn: virConnectPtr, uuid: *const c_uchar) -> virNWFilterPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterLookupByUUID", |call| {
        let conn = call.object(conn)?;
        call.non_null(uuid, "uuid")?;
        let found = conn.driver().nwfilter_lookup_by_uuid(&ffi::uuid(uuid))?;
        call.give(&conn, found)
    })
}
version!("virNWFilterLookupByUUID", "LIBVIRT_0.8.0");

/// Finds a network filter by its UUID as text.
///
/// - `conn`: the connection
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterLookupByUUIDString(conn: virConnectPtr, uuidstr: *const c_char) -> virNWFilterPtr {
    call(VIR_FROM_NWFILTER, "virNWFilterLookupByUUIDString", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuidstr)?;
        let found = conn.driver().nwfilter_lookup_by_uuid(&uuid)?;
        call.give(&conn, found)
    })
}
version!("virNWFilterLookupByUUIDString", "LIBVIRT_0.8.0");

/// Adds a reference to the network filter's handle; each one needs a Free of its own.
///
/// - `nwfilter`: the filter
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterRef(nwfilter: virNWFilterPtr) -> c_int {
    reference(VIR_FROM_NWFILTER, "virNWFilterRef", nwfilter)
}
version!("virNWFilterRef", "LIBVIRT_0.8.0");

/// Removes the filter's definition.
///
/// - `nwfilter`: the filter
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterUndefine(nwfilter: virNWFilterPtr) -> c_int {
    call(VIR_FROM_NWFILTER, "virNWFilterUndefine", |call| {
        let nwfilter = call.object(nwfilter)?;
        call.require_writable(nwfilter.conn())?;
        nwfilter.driver().nwfilter_undefine(nwfilter.identity())?;
        Ok(0)
    })
}
version!("virNWFilterUndefine", "LIBVIRT_0.8.0");

/// Gives the name of the port device the filter is bound to. The text belongs to the handle.
///
/// - `binding`: the object
///
/// Returns the text, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingGetPortDev(binding: virNWFilterBindingPtr) -> *const c_char {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingGetPortDev", |call| {
        Ok(call.object(binding)?.name_text(|it| &it.port_device))
    })
}
version!("virNWFilterBindingGetPortDev", "LIBVIRT_4.5.0");

/// Gives the name of the bound filter. The text belongs to the handle.
///
/// - `binding`: the object
///
/// Returns the text, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNWFilterBindingGetFilterName(binding: virNWFilterBindingPtr) -> *const c_char {
    call(VIR_FROM_NWFILTER, "virNWFilterBindingGetFilterName", |call| {
        Ok(call.object(binding)?.second_text(|it| &it.filter))
    })
}
version!("virNWFilterBindingGetFilterName", "LIBVIRT_4.5.0");
