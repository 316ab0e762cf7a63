//! Exported functions of solovirt.h: parked snapshot trees, and endings on demand.

use std::ffi::{c_char, c_int, c_uint};

use super::entry::call;
use super::ffi;
use crate::error::VIR_FROM_NONE;
use crate::types::domain::virDomainPtr;
use crate::types::host::virConnectPtr;
use crate::util::uuid::Uuid;

/// Lists the domains whose snapshots and checkpoints are parked: they were transient and ended without being asked to.
///
/// - `conn`: the connection
/// - `uuids`: where to store the list of UUIDs as text, or NULL to count only
/// - `flags`: 0
///
/// Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each text and the
/// list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG for a flag.
///
/// An addition of solovirt: libvirt has nothing like it.
#[unsafe(no_mangle)]
pub extern "C" fn solovirtConnectListParked(conn: virConnectPtr, uuids: *mut *mut *mut c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_NONE, "solovirtConnectListParked", |call| {
        let conn = call.object(conn)?;
        call.no_flags(flags)?;
        let texts: Vec<String> = conn.driver().parked_list()?.iter().map(Uuid::to_string).collect();
        Ok(ffi::give_texts(uuids, &texts))
    })
}
version!("solovirtConnectListParked", "SOLOVIRT_1.0");

/// Describes a parked tree as an XML document: how the domain ended, every snapshot with parents before children, then
/// every checkpoint.
///
/// - `conn`: the connection
/// - `uuid`: the domain's UUID as text
/// - `flags`: 0
///
/// Returns the document, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG for a flag or no UUID; VIR_ERR_NO_DOMAIN when
/// nothing is parked under it.
///
/// An addition of solovirt: libvirt has nothing like it.
#[unsafe(no_mangle)]
pub extern "C" fn solovirtParkedGetXMLDesc(conn: virConnectPtr, uuid: *const c_char, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NONE, "solovirtParkedGetXMLDesc", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuid)?;
        call.no_flags(flags)?;
        Ok(ffi::malloc_text(&conn.driver().parked_get_xml_desc(&uuid, flags)?))
    })
}
version!("solovirtParkedGetXMLDesc", "SOLOVIRT_1.0");

/// Discards a parked tree: the metadata is gone, whatever lies in disk images stays.
///
/// - `conn`: the connection
/// - `uuid`: the domain's UUID as text
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
/// VIR_ERR_INVALID_ARG for a flag or no UUID; VIR_ERR_NO_DOMAIN when nothing is parked under it.
///
/// An addition of solovirt: libvirt has nothing like it.
#[unsafe(no_mangle)]
pub extern "C" fn solovirtParkedDiscard(conn: virConnectPtr, uuid: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_NONE, "solovirtParkedDiscard", |call| {
        let conn = call.writable(conn)?;
        let uuid = call.uuid(uuid)?;
        call.no_flags(flags)?;
        conn.driver().parked_discard(&uuid, flags)?;
        Ok(0)
    })
}
version!("solovirtParkedDiscard", "SOLOVIRT_1.0");

/// Lets a guest of the test driver end by itself, as a real one may at any time.
///
/// - `dom`: the domain
/// - `how`: 1 the guest powers off, 2 it crashes, 3 it is killed from outside
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
/// VIR_ERR_INVALID_ARG for a flag or another `how`; VIR_ERR_OPERATION_INVALID when it is not running;
/// VIR_ERR_NO_SUPPORT on other drivers.
///
/// An addition of solovirt: libvirt has nothing like it.
#[unsafe(no_mangle)]
pub extern "C" fn solovirtDomainSimulateEnd(dom: virDomainPtr, how: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_NONE, "solovirtDomainSimulateEnd", |call| {
        let dom = call.writable(dom)?;
        call.no_flags(flags)?;
        dom.driver().domain_simulate_end(dom.identity(), how, flags)?;
        Ok(0)
    })
}
version!("solovirtDomainSimulateEnd", "SOLOVIRT_1.0");
