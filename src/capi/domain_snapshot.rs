//! Exported functions about snapshots.

use std::ffi::{c_char, c_int, c_uint};

use super::entry::{Handle, call, connection_of, free, reference};
use super::ffi;
use crate::error::VIR_FROM_DOMAIN_SNAPSHOT;
use crate::types::domain::virDomainPtr;
use crate::types::domain_snapshot::{
    virDomainSnapshotCreateFlags, virDomainSnapshotDeleteFlags, virDomainSnapshotPtr, virDomainSnapshotRevertFlags,
    virDomainSnapshotXMLFlags,
};
use crate::types::host::virConnectPtr;

/// Tells whether the domain has a current snapshot.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainHasCurrentSnapshot(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainHasCurrentSnapshot", |call| {
        let domain = call.object(domain)?;
        Ok(c_int::from(domain.driver().domain_has_current_snapshot(domain.identity(), flags)?))
    })
}
version!("virDomainHasCurrentSnapshot", "LIBVIRT_0.8.0");

/// Lists the domain's snapshots that the filter flags select.
///
/// - `domain`: the domain
/// - `snaps`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainListAllSnapshots(
    domain: virDomainPtr,
    snaps: *mut *mut virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainListAllSnapshots", |call| {
        let domain = call.object(domain)?;
        let names = domain.driver().domain_list_all_snapshots(domain.identity(), flags)?;
        call.list_out(snaps, names.into_iter(), |name| call.give_snapshot(&domain, name))
    })
}
version!("virDomainListAllSnapshots", "LIBVIRT_0.9.13");

/// Puts the domain back into the state a snapshot holds.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRevertToSnapshot(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainRevertToSnapshot", |call| {
        let snapshot = call.object(snapshot)?;
        call.require_writable(snapshot.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSnapshotRevertFlags::VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING),
            flag!(virDomainSnapshotRevertFlags::VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED),
        )?;
        snapshot.driver().domain_revert_to_snapshot(snapshot.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainRevertToSnapshot", "LIBVIRT_0.8.0");

/// Takes a snapshot of the domain, or as VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE says restores the metadata of one.
///
/// - `domain`: the domain
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotCreateXML(
    domain: virDomainPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotCreateXML", |call| {
        let domain = call.object(domain)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(domain.conn())?;
        call.required_flag(
            flags,
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT),
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE),
        )?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE),
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA),
        )?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE),
            flag!(virDomainSnapshotCreateFlags::VIR_DOMAIN_SNAPSHOT_CREATE_HALT),
        )?;
        let name = domain.driver().domain_snapshot_create_xml(domain.identity(), &xmlDesc, flags)?;
        call.give_snapshot(&domain, name)
    })
}
version!("virDomainSnapshotCreateXML", "LIBVIRT_0.8.0");

/// Gives the domain's current snapshot.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotCurrent(domain: virDomainPtr, flags: c_uint) -> virDomainSnapshotPtr {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotCurrent", |call| {
        let domain = call.object(domain)?;
        let name = domain.driver().domain_snapshot_current(domain.identity(), flags)?;
        call.give_snapshot(&domain, name)
    })
}
version!("virDomainSnapshotCurrent", "LIBVIRT_0.8.0");

/// Deletes a snapshot, and as the flags say its children or only its metadata.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotDelete(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotDelete", |call| {
        let snapshot = call.object(snapshot)?;
        call.require_writable(snapshot.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSnapshotDeleteFlags::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN),
            flag!(virDomainSnapshotDeleteFlags::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY),
        )?;
        snapshot.driver().domain_snapshot_delete(snapshot.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainSnapshotDelete", "LIBVIRT_0.8.0");

/// Gives back a reference to the snapshot's handle; the snapshot itself stays.
///
/// - `snapshot`: the snapshot
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotFree(snapshot: virDomainSnapshotPtr) -> c_int {
    free(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotFree", snapshot)
}
version!("virDomainSnapshotFree", "LIBVIRT_0.8.0");

/// Gives the connection behind the snapshot's handle. No reference is added.
///
/// - `snapshot`: the snapshot
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
///
/// Since libvirt 0.9.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotGetConnect(snapshot: virDomainSnapshotPtr) -> virConnectPtr {
    connection_of(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetConnect", snapshot)
}
version!("virDomainSnapshotGetConnect", "LIBVIRT_0.9.5");

/// Gives the snapshot's name. The text belongs to the handle.
///
/// - `snapshot`: the snapshot
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
///
/// Since libvirt 0.9.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotGetName(snapshot: virDomainSnapshotPtr) -> *const c_char {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetName", |call| {
        Ok(call.object(snapshot)?.name_text(|it| &it.name))
    })
}
version!("virDomainSnapshotGetName", "LIBVIRT_0.9.5");

/// Gives the snapshot this one was taken after.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotGetParent(snapshot: virDomainSnapshotPtr, flags: c_uint) -> virDomainSnapshotPtr {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetParent", |call| {
        let snapshot = call.object(snapshot)?;
        let name = snapshot.driver().domain_snapshot_get_parent(snapshot.identity(), flags)?;
        call.give_snapshot(snapshot.parent(), name)
    })
}
version!("virDomainSnapshotGetParent", "LIBVIRT_0.9.7");

/// Describes the snapshot as an XML document.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotGetXMLDesc(snapshot: virDomainSnapshotPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetXMLDesc", |call| {
        let snapshot = call.object(snapshot)?;
        if flags & (virDomainSnapshotXMLFlags::VIR_DOMAIN_SNAPSHOT_XML_SECURE as u32) != 0
            && snapshot.conn().is_read_only()
        {
            return Err(call.denied("virDomainSnapshotGetXMLDesc with secure flag"));
        }
        Ok(ffi::malloc_text(&snapshot.driver().domain_snapshot_get_xml_desc(snapshot.identity(), flags)?))
    })
}
version!("virDomainSnapshotGetXMLDesc", "LIBVIRT_0.8.0");

/// Tells whether the library keeps metadata about the snapshot.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotHasMetadata(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotHasMetadata", |call| {
        let snapshot = call.object(snapshot)?;
        Ok(c_int::from(snapshot.driver().domain_snapshot_has_metadata(snapshot.identity(), flags)?))
    })
}
version!("virDomainSnapshotHasMetadata", "LIBVIRT_0.9.13");

/// Tells whether the snapshot is its domain's current one.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotIsCurrent(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotIsCurrent", |call| {
        let snapshot = call.object(snapshot)?;
        Ok(c_int::from(snapshot.driver().domain_snapshot_is_current(snapshot.identity(), flags)?))
    })
}
version!("virDomainSnapshotIsCurrent", "LIBVIRT_0.9.13");

/// Lists the snapshots below this one.
///
/// - `snapshot`: the snapshot
/// - `snaps`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotListAllChildren(
    snapshot: virDomainSnapshotPtr,
    snaps: *mut *mut virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListAllChildren", |call| {
        let snapshot = call.object(snapshot)?;
        let names = snapshot.driver().domain_snapshot_list_all_children(snapshot.identity(), flags)?;
        call.list_out(snaps, names.into_iter(), |name| call.give_snapshot(snapshot.parent(), name))
    })
}
version!("virDomainSnapshotListAllChildren", "LIBVIRT_0.9.13");

/// Lists the names of the snapshots below this one.
///
/// - `snapshot`: the snapshot
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `nameslen`: how many names the array holds
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `nameslen` is not 0; VIR_ERR_INVALID_ARG when `nameslen` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotListChildrenNames(
    snapshot: virDomainSnapshotPtr,
    names: *mut *mut c_char,
    nameslen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListChildrenNames", |call| {
        let snapshot = call.object(snapshot)?;
        call.non_null_array(names, nameslen, "names")?;
        call.non_negative(nameslen, "nameslen")?;
        let texts = snapshot.driver().domain_snapshot_list_children_names(snapshot.identity(), flags)?;
        Ok(ffi::fill_texts(names, nameslen, &texts))
    })
}
version!("virDomainSnapshotListChildrenNames", "LIBVIRT_0.9.7");

/// Lists the names of the domain's snapshots.
///
/// - `domain`: the domain
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `nameslen`: how many names the array holds
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `nameslen` is not 0; VIR_ERR_INVALID_ARG when `nameslen` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotListNames(
    domain: virDomainPtr,
    names: *mut *mut c_char,
    nameslen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListNames", |call| {
        let domain = call.object(domain)?;
        call.non_null_array(names, nameslen, "names")?;
        call.non_negative(nameslen, "nameslen")?;
        let texts = domain.driver().domain_snapshot_list_names(domain.identity(), flags)?;
        Ok(ffi::fill_texts(names, nameslen, &texts))
    })
}
version!("virDomainSnapshotListNames", "LIBVIRT_0.8.0");

/// Finds a snapshot of the domain by its name.
///
/// - `domain`: the domain
/// - `name`: the name
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotLookupByName(
    domain: virDomainPtr,
    name: *const c_char,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotLookupByName", |call| {
        let domain = call.object(domain)?;
        let name = call.text(name, "name")?;
        let name = domain.driver().domain_snapshot_lookup_by_name(domain.identity(), &name, flags)?;
        call.give_snapshot(&domain, name)
    })
}
version!("virDomainSnapshotLookupByName", "LIBVIRT_0.8.0");

/// Counts the domain's snapshots.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotNum(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotNum", |call| {
        let domain = call.object(domain)?;
        Ok(domain.driver().domain_snapshot_num(domain.identity(), flags)?)
    })
}
version!("virDomainSnapshotNum", "LIBVIRT_0.8.0");

/// Counts the snapshots below this one.
///
/// - `snapshot`: the snapshot
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotNumChildren(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotNumChildren", |call| {
        let snapshot = call.object(snapshot)?;
        Ok(snapshot.driver().domain_snapshot_num_children(snapshot.identity(), flags)?)
    })
}
version!("virDomainSnapshotNumChildren", "LIBVIRT_0.9.7");

/// Adds a reference to the snapshot's handle; each one needs a Free of its own.
///
/// - `snapshot`: the snapshot
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
///
/// Since libvirt 0.9.13.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotRef(snapshot: virDomainSnapshotPtr) -> c_int {
    reference(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotRef", snapshot)
}
version!("virDomainSnapshotRef", "LIBVIRT_0.9.13");

/// Gives the domain that the handle belongs to. No reference is added.
///
/// - `snapshot`: the object
///
/// Returns the domain's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_SNAPSHOT for a bad handle.
///
/// Since libvirt 0.9.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSnapshotGetDomain(snapshot: virDomainSnapshotPtr) -> virDomainPtr {
    call(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetDomain", |call| {
        Ok(virDomainPtr::at(call.object(snapshot)?.parent().address()))
    })
}
version!("virDomainSnapshotGetDomain", "LIBVIRT_0.9.5");
