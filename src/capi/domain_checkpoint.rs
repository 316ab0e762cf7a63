//! Exported functions about checkpoints.

use std::ffi::{c_char, c_int, c_uint};

use super::entry::{Handle, call, connection_of, free, reference};
use super::ffi;
use crate::error::VIR_FROM_DOMAIN_CHECKPOINT;
use crate::types::domain::virDomainPtr;
use crate::types::domain_checkpoint::{
    virDomainCheckpointDeleteFlags, virDomainCheckpointPtr, virDomainCheckpointXMLFlags,
};
use crate::types::host::virConnectPtr;

/// Creates a checkpoint of the domain.
///
/// - `domain`: the domain
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointCreateXML(
    domain: virDomainPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointCreateXML", |call| {
        let domain = call.object(domain)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(domain.conn())?;
        let name = domain.driver().domain_checkpoint_create_xml(domain.identity(), &xmlDesc, flags)?;
        call.give_checkpoint(&domain, name)
    })
}
version!("virDomainCheckpointCreateXML", "LIBVIRT_5.6.0");

/// Deletes a checkpoint, and as the flags say its children or only its metadata.
///
/// - `checkpoint`: the checkpoint
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointDelete(checkpoint: virDomainCheckpointPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointDelete", |call| {
        let checkpoint = call.object(checkpoint)?;
        call.require_writable(checkpoint.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainCheckpointDeleteFlags::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN),
            flag!(virDomainCheckpointDeleteFlags::VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY),
        )?;
        checkpoint.driver().domain_checkpoint_delete(checkpoint.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainCheckpointDelete", "LIBVIRT_5.6.0");

/// Gives back a reference to the checkpoint's handle; the checkpoint itself stays.
///
/// - `checkpoint`: the checkpoint
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointFree(checkpoint: virDomainCheckpointPtr) -> c_int {
    free(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointFree", checkpoint)
}
version!("virDomainCheckpointFree", "LIBVIRT_5.6.0");

/// Gives the connection behind the checkpoint's handle. No reference is added.
///
/// - `checkpoint`: the checkpoint
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointGetConnect(checkpoint: virDomainCheckpointPtr) -> virConnectPtr {
    connection_of(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetConnect", checkpoint)
}
version!("virDomainCheckpointGetConnect", "LIBVIRT_5.6.0");

/// Gives the checkpoint's name. The text belongs to the handle.
///
/// - `checkpoint`: the checkpoint
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointGetName(checkpoint: virDomainCheckpointPtr) -> *const c_char {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetName", |call| {
        Ok(call.object(checkpoint)?.name_text(|it| &it.name))
    })
}
version!("virDomainCheckpointGetName", "LIBVIRT_5.6.0");

/// Gives the checkpoint this one was taken after.
///
/// - `checkpoint`: the checkpoint
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointGetParent(
    checkpoint: virDomainCheckpointPtr,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetParent", |call| {
        let checkpoint = call.object(checkpoint)?;
        let name = checkpoint.driver().domain_checkpoint_get_parent(checkpoint.identity(), flags)?;
        call.give_checkpoint(checkpoint.parent(), name)
    })
}
version!("virDomainCheckpointGetParent", "LIBVIRT_5.6.0");

/// Describes the checkpoint as an XML document.
///
/// - `checkpoint`: the checkpoint
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointGetXMLDesc(checkpoint: virDomainCheckpointPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetXMLDesc", |call| {
        let checkpoint = call.object(checkpoint)?;
        if flags & (virDomainCheckpointXMLFlags::VIR_DOMAIN_CHECKPOINT_XML_SECURE as u32) != 0
            && checkpoint.conn().is_read_only()
        {
            return Err(call.denied("virDomainCheckpointGetXMLDesc with secure flag"));
        }
        Ok(ffi::malloc_text(&checkpoint.driver().domain_checkpoint_get_xml_desc(checkpoint.identity(), flags)?))
    })
}
version!("virDomainCheckpointGetXMLDesc", "LIBVIRT_5.6.0");

/// Lists the checkpoints below this one.
///
/// - `checkpoint`: the checkpoint
/// - `children`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointListAllChildren(
    checkpoint: virDomainCheckpointPtr,
    children: *mut *mut virDomainCheckpointPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointListAllChildren", |call| {
        let checkpoint = call.object(checkpoint)?;
        let names = checkpoint.driver().domain_checkpoint_list_all_children(checkpoint.identity(), flags)?;
        call.list_out(children, names.into_iter(), |name| call.give_checkpoint(checkpoint.parent(), name))
    })
}
version!("virDomainCheckpointListAllChildren", "LIBVIRT_5.6.0");

/// Finds a checkpoint of the domain by its name.
///
/// - `domain`: the domain
/// - `name`: the name
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointLookupByName(
    domain: virDomainPtr,
    name: *const c_char,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointLookupByName", |call| {
        let domain = call.object(domain)?;
        let name = call.text(name, "name")?;
        let name = domain.driver().domain_checkpoint_lookup_by_name(domain.identity(), &name, flags)?;
        call.give_checkpoint(&domain, name)
    })
}
version!("virDomainCheckpointLookupByName", "LIBVIRT_5.6.0");

/// Adds a reference to the checkpoint's handle; each one needs a Free of its own.
///
/// - `checkpoint`: the checkpoint
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointRef(checkpoint: virDomainCheckpointPtr) -> c_int {
    reference(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointRef", checkpoint)
}
version!("virDomainCheckpointRef", "LIBVIRT_5.6.0");

/// Lists the domain's checkpoints that the filter flags select.
///
/// - `domain`: the domain
/// - `checkpoints`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainListAllCheckpoints(
    domain: virDomainPtr,
    checkpoints: *mut *mut virDomainCheckpointPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainListAllCheckpoints", |call| {
        let domain = call.object(domain)?;
        let names = domain.driver().domain_list_all_checkpoints(domain.identity(), flags)?;
        call.list_out(checkpoints, names.into_iter(), |name| call.give_checkpoint(&domain, name))
    })
}
version!("virDomainListAllCheckpoints", "LIBVIRT_5.6.0");

/// Gives the domain that the handle belongs to. No reference is added.
///
/// - `checkpoint`: the object
///
/// Returns the domain's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN_CHECKPOINT for a bad handle.
///
/// Since libvirt 5.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCheckpointGetDomain(checkpoint: virDomainCheckpointPtr) -> virDomainPtr {
    call(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetDomain", |call| {
        Ok(virDomainPtr::at(call.object(checkpoint)?.parent().address()))
    })
}
version!("virDomainCheckpointGetDomain", "LIBVIRT_5.6.0");
