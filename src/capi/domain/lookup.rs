//! Exported functions about domains: finding and listing.

use std::ffi::{c_char, c_int, c_uchar, c_uint};

use crate::capi::entry::{call, connection_of, free, reference, uuid_of, uuid_text_of};
use crate::capi::ffi;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::domain::virDomainPtr;
use crate::types::host::virConnectPtr;

/// Lists the domains that the filter flags select.
///
/// - `conn`: the connection
/// - `domains`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllDomains(
    conn: virConnectPtr,
    domains: *mut *mut virDomainPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectListAllDomains", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_domains(flags)?;
        call.give_list(domains, &conn, found.into_iter())
    })
}
version!("virConnectListAllDomains", "LIBVIRT_0.9.13");

/// Lists the names of the defined domains that are not running.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListDefinedDomains(conn: virConnectPtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectListDefinedDomains", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_defined_domains()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListDefinedDomains", "LIBVIRT_0.1.1");

/// Lists the ids of the running domains.
///
/// - `conn`: the connection
/// - `ids`: where to store the result
/// - `maxids`: the maxids
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `ids` is NULL although `maxids` is not 0; VIR_ERR_INVALID_ARG when `maxids` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListDomains(conn: virConnectPtr, ids: *mut c_int, maxids: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectListDomains", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(ids, maxids, "ids")?;
        call.non_negative(maxids, "maxids")?;
        ffi::write(ids, conn.driver().connect_list_domains(maxids)?);
        Ok(0)
    })
}
version!("virConnectListDomains", "LIBVIRT_0.0.3");

/// Counts the defined domains that are not running.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.5.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfDefinedDomains(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectNumOfDefinedDomains", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_defined_domains()?)
    })
}
version!("virConnectNumOfDefinedDomains", "LIBVIRT_0.1.5");

/// Counts the running domains.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfDomains(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectNumOfDomains", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_domains()?)
    })
}
version!("virConnectNumOfDomains", "LIBVIRT_0.0.3");

/// Gives back a reference to the domain's handle; the domain itself stays.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFree(domain: virDomainPtr) -> c_int {
    free(VIR_FROM_DOMAIN, "virDomainFree", domain)
}
version!("virDomainFree", "LIBVIRT_0.0.3");

/// Gives the connection behind the domain's handle. No reference is added.
///
/// - `dom`: the domain
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
///
/// Since libvirt 0.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetConnect(dom: virDomainPtr) -> virConnectPtr {
    connection_of(VIR_FROM_DOMAIN, "virDomainGetConnect", dom)
}
version!("virDomainGetConnect", "LIBVIRT_0.3.0");

/// Gives the domain's name. The text belongs to the handle.
///
/// - `domain`: the domain
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetName(domain: virDomainPtr) -> *const c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetName", |call| Ok(call.object(domain)?.name_text(|it| &it.name)))
}
version!("virDomainGetName", "LIBVIRT_0.0.3");

/// Gives the domain's UUID as 16 raw bytes.
///
/// - `domain`: the domain
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 0.0.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetUUID(domain: virDomainPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_DOMAIN, "virDomainGetUUID", domain, uuid, |it| it.uuid)
}
version!("virDomainGetUUID", "LIBVIRT_0.0.5");

/// Gives the domain's UUID as text.
///
/// - `domain`: the domain
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetUUIDString(domain: virDomainPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_DOMAIN, "virDomainGetUUIDString", domain, buf, |it| it.uuid)
}
version!("virDomainGetUUIDString", "LIBVIRT_0.1.1");

/// Tells whether the domain is active: 1 or 0.
///
/// - `dom`: the domain
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainIsActive(dom: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainIsActive", |call| {
        let dom = call.object(dom)?;
        Ok(c_int::from(dom.driver().domain_is_active(dom.identity())?))
    })
}
version!("virDomainIsActive", "LIBVIRT_0.7.3");

/// Tells whether the domain has a definition that outlives it: 1 or 0.
///
/// - `dom`: the domain
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainIsPersistent(dom: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainIsPersistent", |call| {
        let dom = call.object(dom)?;
        Ok(c_int::from(dom.driver().domain_is_persistent(dom.identity())?))
    })
}
version!("virDomainIsPersistent", "LIBVIRT_0.7.3");

/// Tells whether the domain's definition changed since it was started.
///
/// - `dom`: the domain
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.6.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainIsUpdated(dom: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainIsUpdated", |call| {
        let dom = call.object(dom)?;
        Ok(c_int::from(dom.driver().domain_is_updated(dom.identity())?))
    })
}
version!("virDomainIsUpdated", "LIBVIRT_0.8.6");

/// Finds a running domain by its id.
///
/// - `conn`: the connection
/// - `id`: the id
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `id` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainLookupByID(conn: virConnectPtr, id: c_int) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainLookupByID", |call| {
        let conn = call.object(conn)?;
        call.non_negative(id, "id")?;
        let found = conn.driver().domain_lookup_by_id(id)?;
        call.give(&conn, found)
    })
}
version!("virDomainLookupByID", "LIBVIRT_0.0.3");

/// Finds a domain by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainLookupByName(conn: virConnectPtr, name: *const c_char) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().domain_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virDomainLookupByName", "LIBVIRT_0.0.3");

/// Finds a domain by its raw UUID.
///
/// - `conn`: the connection
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainLookupByUUID(conn: virConnectPtr, uuid: *const c_uchar) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainLookupByUUID", |call| {
        let conn = call.object(conn)?;
        call.non_null(uuid, "uuid")?;
        let found = conn.driver().domain_lookup_by_uuid(&ffi::uuid(uuid))?;
        call.give(&conn, found)
    })
}
version!("virDomainLookupByUUID", "LIBVIRT_0.0.5");

/// Finds a domain by its UUID as text.
///
/// - `conn`: the connection
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainLookupByUUIDString(conn: virConnectPtr, uuidstr: *const c_char) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainLookupByUUIDString", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuidstr)?;
        let found = conn.driver().domain_lookup_by_uuid(&uuid)?;
        call.give(&conn, found)
    })
}
version!("virDomainLookupByUUIDString", "LIBVIRT_0.1.1");

/// Adds a reference to the domain's handle; each one needs a Free of its own.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRef(domain: virDomainPtr) -> c_int {
    reference(VIR_FROM_DOMAIN, "virDomainRef", domain)
}
version!("virDomainRef", "LIBVIRT_0.6.0");

/// Gives the domain's id, as it was when the handle was made or last used to start or end the domain.
///
/// - `domain`: the domain
///
/// Returns the id; (unsigned int)-1 when it is not running or in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetID(domain: virDomainPtr) -> c_uint {
    call(VIR_FROM_DOMAIN, "virDomainGetID", |call| Ok(call.object(domain)?.id().cast_unsigned()))
}
version!("virDomainGetID", "LIBVIRT_0.0.3");
