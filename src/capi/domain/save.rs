//! Exported functions about domains: saving and dumping.

use std::ffi::{c_char, c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::{
    virDomainCoreDumpFlags, virDomainPtr, virDomainSaveImageXMLFlags, virDomainSaveRestoreFlags,
};
use crate::types::host::virConnectPtr;

/// Writes the guest's memory to a file on the host, for analysis.
///
/// - `domain`: the domain
/// - `to`: path of the file to write
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCoreDump(domain: virDomainPtr, to: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainCoreDump", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let to = call.text(to, "to")?;
        let to = call.absolute_path(&to, "to")?;
        call.exclusive_flags(
            flags,
            flag!(virDomainCoreDumpFlags::VIR_DUMP_CRASH),
            flag!(virDomainCoreDumpFlags::VIR_DUMP_LIVE),
        )?;
        call.exclusive_flags(
            flags,
            flag!(virDomainCoreDumpFlags::VIR_DUMP_CRASH),
            flag!(virDomainCoreDumpFlags::VIR_DUMP_RESET),
        )?;
        call.exclusive_flags(
            flags,
            flag!(virDomainCoreDumpFlags::VIR_DUMP_LIVE),
            flag!(virDomainCoreDumpFlags::VIR_DUMP_RESET),
        )?;
        domain.driver().domain_core_dump(domain.identity(), &to, flags)?;
        Ok(0)
    })
}
version!("virDomainCoreDump", "LIBVIRT_0.1.9");

/// Writes the guest's memory to a file on the host in a given format.
///
/// - `domain`: the domain
/// - `to`: path of the file to write
/// - `dumpformat`: the dumpformat
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCoreDumpWithFormat(
    domain: virDomainPtr,
    to: *const c_char,
    dumpformat: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainCoreDumpWithFormat", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let to = call.text(to, "to")?;
        domain.driver().domain_core_dump_with_format(domain.identity(), &to, dumpformat, flags)?;
        Ok(0)
    })
}
version!("virDomainCoreDumpWithFormat", "LIBVIRT_1.2.3");

/// Tells whether the domain has a managed save image.
///
/// - `dom`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainHasManagedSaveImage(dom: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainHasManagedSaveImage", |call| {
        let dom = call.object(dom)?;
        Ok(c_int::from(dom.driver().domain_has_managed_save_image(dom.identity(), flags)?))
    })
}
version!("virDomainHasManagedSaveImage", "LIBVIRT_0.8.0");

/// Saves the domain's memory to a file the library manages and ends it; the next start resumes it.
///
/// - `dom`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainManagedSave(dom: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainManagedSave", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        dom.driver().domain_managed_save(dom.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainManagedSave", "LIBVIRT_0.8.0");

/// Changes the definition inside the domain's managed save image.
///
/// - `domain`: the domain
/// - `dxml`: definition to use instead, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainManagedSaveDefineXML(domain: virDomainPtr, dxml: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainManagedSaveDefineXML", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        domain.driver().domain_managed_save_define_xml(domain.identity(), ffi::text(dxml).as_deref(), flags)?;
        Ok(0)
    })
}
version!("virDomainManagedSaveDefineXML", "LIBVIRT_3.7.0");

/// Describes the domain as its managed save image holds it.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainManagedSaveGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainManagedSaveGetXMLDesc", |call| {
        let domain = call.object(domain)?;
        if flags & (virDomainSaveImageXMLFlags::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE as u32) != 0
            && domain.conn().is_read_only()
        {
            return Err(call.denied("virDomainManagedSaveGetXMLDesc with secure flag"));
        }
        Ok(ffi::malloc_text(&domain.driver().domain_managed_save_get_xml_desc(domain.identity(), flags)?))
    })
}
version!("virDomainManagedSaveGetXMLDesc", "LIBVIRT_3.7.0");

/// Removes the domain's managed save image.
///
/// - `dom`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainManagedSaveRemove(dom: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainManagedSaveRemove", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_managed_save_remove(dom.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainManagedSaveRemove", "LIBVIRT_0.8.0");

/// Resumes a domain from a file that virDomainSave wrote.
///
/// - `conn`: the connection
/// - `from`: path of the file to read
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `from` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRestore(conn: virConnectPtr, from: *const c_char) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainRestore", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let from = call.text(from, "from")?;
        let from = call.absolute_path(&from, "from")?;
        conn.driver().domain_restore_flags(&from, None, 0)?;
        Ok(0)
    })
}
version!("virDomainRestore", "LIBVIRT_0.0.3");

/// Resumes a domain from a save file, with flags and a definition.
///
/// - `conn`: the connection
/// - `from`: path of the file to read
/// - `dxml`: definition to use instead, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `from` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRestoreFlags(
    conn: virConnectPtr,
    from: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainRestoreFlags", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let from = call.text(from, "from")?;
        let from = call.absolute_path(&from, "from")?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        conn.driver().domain_restore_flags(&from, ffi::text(dxml).as_deref(), flags)?;
        Ok(0)
    })
}
version!("virDomainRestoreFlags", "LIBVIRT_0.9.4");

/// Resumes a domain from a save file that typed parameters name.
///
/// - `conn`: the connection
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 8.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRestoreParams(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainRestoreParams", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        let params = typed_params::read(call, params, nparams as i64)?;
        conn.driver().domain_restore_params(&params, flags)?;
        Ok(0)
    })
}
version!("virDomainRestoreParams", "LIBVIRT_8.4.0");

/// Saves the domain's memory to a file and ends it.
///
/// - `domain`: the domain
/// - `to`: path of the file to write
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSave(domain: virDomainPtr, to: *const c_char) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSave", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let to = call.text(to, "to")?;
        let to = call.absolute_path(&to, "to")?;
        domain.driver().domain_save_flags(domain.identity(), &to, None, 0)?;
        Ok(0)
    })
}
version!("virDomainSave", "LIBVIRT_0.0.3");

/// Saves the domain's memory to a file and ends it, with flags and a definition.
///
/// - `domain`: the domain
/// - `to`: path of the file to write
/// - `dxml`: definition to use instead, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `to` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSaveFlags(
    domain: virDomainPtr,
    to: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSaveFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let to = call.text(to, "to")?;
        let to = call.absolute_path(&to, "to")?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        domain.driver().domain_save_flags(domain.identity(), &to, ffi::text(dxml).as_deref(), flags)?;
        Ok(0)
    })
}
version!("virDomainSaveFlags", "LIBVIRT_0.9.4");

/// Changes the definition inside a save file.
///
/// - `conn`: the connection
/// - `file`: path of the save file
/// - `dxml`: definition to use instead, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `file` is NULL; VIR_ERR_INVALID_ARG when `dxml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSaveImageDefineXML(
    conn: virConnectPtr,
    file: *const c_char,
    dxml: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSaveImageDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let file = call.text(file, "file")?;
        let dxml = call.text(dxml, "dxml")?;
        let file = call.absolute_path(&file, "file")?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        conn.driver().domain_save_image_define_xml(&file, &dxml, flags)?;
        Ok(0)
    })
}
version!("virDomainSaveImageDefineXML", "LIBVIRT_0.9.4");

/// Describes the domain as a save file holds it.
///
/// - `conn`: the connection
/// - `file`: path of the save file
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `file` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSaveImageGetXMLDesc(conn: virConnectPtr, file: *const c_char, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainSaveImageGetXMLDesc", |call| {
        let conn = call.object(conn)?;
        let file = call.text(file, "file")?;
        call.require_writable(&conn)?;
        if flags & (virDomainSaveImageXMLFlags::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE as u32) != 0 && conn.is_read_only() {
            return Err(call.denied("virDomainSaveImageGetXMLDesc with secure flag"));
        }
        let file = call.absolute_path(&file, "file")?;
        Ok(ffi::malloc_text(&conn.driver().domain_save_image_get_xml_desc(&file, flags)?))
    })
}
version!("virDomainSaveImageGetXMLDesc", "LIBVIRT_0.9.4");

/// Saves the domain's memory as typed parameters say, and ends it.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 8.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSaveParams(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSaveParams", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.exclusive_flags(
            flags,
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_RUNNING),
            flag!(virDomainSaveRestoreFlags::VIR_DOMAIN_SAVE_PAUSED),
        )?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_save_params(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSaveParams", "LIBVIRT_8.4.0");
