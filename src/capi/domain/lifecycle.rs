//! Exported functions about domains: starting and ending.

use std::ffi::{c_char, c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::domain::{virDomainControlInfoPtr, virDomainInfoPtr, virDomainPtr};
use crate::types::host::virConnectPtr;

/// Starts a defined domain.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreate(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainCreate", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_create_with_flags(domain.identity(), 0)?;
        Ok(0)
    })
}
version!("virDomainCreate", "LIBVIRT_0.1.1");

/// Starts a defined domain and hands it open file descriptors.
///
/// - `domain`: the domain
/// - `nfiles`: the nfiles
/// - `files`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreateWithFiles(
    domain: virDomainPtr,
    nfiles: c_uint,
    files: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainCreateWithFiles", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let files = ffi::slice(files, nfiles);
        domain.driver().domain_create_with_files(domain.identity(), files, flags)?;
        Ok(0)
    })
}
version!("virDomainCreateWithFiles", "LIBVIRT_1.1.1");

/// Starts a defined domain, with flags.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreateWithFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainCreateWithFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_create_with_flags(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainCreateWithFlags", "LIBVIRT_0.8.2");

/// Creates and starts a domain from an XML document; it is transient unless already defined.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreateXML(conn: virConnectPtr, xmlDesc: *const c_char, flags: c_uint) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainCreateXML", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().domain_create_xml(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virDomainCreateXML", "LIBVIRT_0.5.0");

/// Creates and starts a domain and hands it open file descriptors.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `nfiles`: the nfiles
/// - `files`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreateXMLWithFiles(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    nfiles: c_uint,
    files: *mut c_int,
    flags: c_uint,
) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainCreateXMLWithFiles", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let files = ffi::slice(files, nfiles);
        let found = conn.driver().domain_create_xml_with_files(&xmlDesc, files, flags)?;
        call.give(&conn, found)
    })
}
version!("virDomainCreateXMLWithFiles", "LIBVIRT_1.1.1");

/// Ends the guest at once, as pulling the plug does. Refused for a transient domain with snapshots or checkpoints.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDestroy(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDestroy", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_destroy_flags(domain.identity(), 0)?;
        Ok(0)
    })
}
version!("virDomainDestroy", "LIBVIRT_0.0.3");

/// Ends the guest at once, with flags. VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA lets a transient domain's snapshot metadata go with it.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDestroyFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDestroyFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_destroy_flags(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainDestroyFlags", "LIBVIRT_0.9.4");

/// Tells whether the domain starts with the host.
///
/// - `domain`: the domain
/// - `autostart`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetAutostart(domain: virDomainPtr, autostart: *mut c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetAutostart", |call| {
        let domain = call.object(domain)?;
        call.non_null(autostart, "autostart")?;
        ffi::write(autostart, c_int::from(domain.driver().domain_get_autostart(domain.identity())?));
        Ok(0)
    })
}
version!("virDomainGetAutostart", "LIBVIRT_0.2.1");

/// Reads the state of the channel that controls the domain.
///
/// - `domain`: the domain
/// - `info`: structure to fill
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetControlInfo(domain: virDomainPtr, info: virDomainControlInfoPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetControlInfo", |call| {
        let domain = call.object(domain)?;
        call.non_null(info, "info")?;
        ffi::write(info, domain.driver().domain_get_control_info(domain.identity(), flags)?);
        Ok(0)
    })
}
version!("virDomainGetControlInfo", "LIBVIRT_0.9.3");

/// Reads the domain's state, memory in KiB, number of virtual CPUs and CPU time in nanoseconds.
///
/// - `domain`: the domain
/// - `info`: structure to fill
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetInfo(domain: virDomainPtr, info: virDomainInfoPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetInfo", |call| {
        let domain = call.object(domain)?;
        call.non_null(info, "info")?;
        ffi::write(info, domain.driver().domain_get_info(domain.identity())?);
        Ok(0)
    })
}
version!("virDomainGetInfo", "LIBVIRT_0.0.3");

/// Reads the domain's state and the reason for it.
///
/// - `domain`: the domain
/// - `state`: where to store the state
/// - `reason`: where to store the reason, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `state` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetState(
    domain: virDomainPtr,
    state: *mut c_int,
    reason: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetState", |call| {
        let domain = call.object(domain)?;
        call.non_null(state, "state")?;
        let (now, why) = domain.driver().domain_get_state(domain.identity(), flags)?;
        ffi::write(state, now);
        ffi::write(reason, why);
        Ok(0)
    })
}
version!("virDomainGetState", "LIBVIRT_0.9.2");

/// Asks the guest to reboot. Refused for a transient domain with snapshots or checkpoints whose reboot means its end.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainReboot(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainReboot", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_reboot(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainReboot", "LIBVIRT_0.1.0");

/// Resets the guest at once, as the reset button does.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainReset(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainReset", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_reset(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainReset", "LIBVIRT_0.9.7");

/// Resumes a paused domain.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainResume(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainResume", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_resume(domain.identity())?;
        Ok(0)
    })
}
version!("virDomainResume", "LIBVIRT_0.0.3");

/// Sets whether the domain starts with the host.
///
/// - `domain`: the domain
/// - `autostart`: 0 or 1
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetAutostart(domain: virDomainPtr, autostart: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetAutostart", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_set_autostart(domain.identity(), autostart)?;
        Ok(0)
    })
}
version!("virDomainSetAutostart", "LIBVIRT_0.2.1");

/// Sets what happens when the guest powers off, reboots or crashes.
///
/// - `domain`: the domain
/// - `type`: what it is about
/// - `action`: the action
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetLifecycleAction(
    domain: virDomainPtr,
    r#type: c_uint,
    action: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetLifecycleAction", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_set_lifecycle_action(domain.identity(), r#type, action, flags)?;
        Ok(0)
    })
}
version!("virDomainSetLifecycleAction", "LIBVIRT_3.9.0");

/// Asks the guest to shut down. Refused for a transient domain with snapshots or checkpoints.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainShutdown(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainShutdown", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_shutdown_flags(domain.identity(), 0)?;
        Ok(0)
    })
}
version!("virDomainShutdown", "LIBVIRT_0.0.3");

/// Asks the guest to shut down by the means the flags name. Refused for a transient domain with snapshots or checkpoints.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainShutdownFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainShutdownFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_shutdown_flags(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainShutdownFlags", "LIBVIRT_0.9.10");

/// Pauses the domain; it keeps its memory but gets no CPU time.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSuspend(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSuspend", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_suspend(domain.identity())?;
        Ok(0)
    })
}
version!("virDomainSuspend", "LIBVIRT_0.0.3");

/// Tells whether the domain starts the next time the host boots.
///
/// - `domain`: the domain
/// - `autostart`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 11.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetAutostartOnce(domain: virDomainPtr, autostart: *mut c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetAutostartOnce", |call| {
        let domain = call.object(domain)?;
        call.non_null(autostart, "autostart")?;
        ffi::write(autostart, c_int::from(domain.driver().domain_get_autostart_once(domain.identity())?));
        Ok(0)
    })
}
version!("virDomainGetAutostartOnce", "LIBVIRT_11.2.0");

/// Sets whether the domain starts the next time the host boots.
///
/// - `domain`: the domain
/// - `autostart`: 0 or 1
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 11.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetAutostartOnce(domain: virDomainPtr, autostart: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetAutostartOnce", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_set_autostart_once(domain.identity(), autostart)?;
        Ok(0)
    })
}
version!("virDomainSetAutostartOnce", "LIBVIRT_11.2.0");

/// The former name of virDomainCreateXML.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of virDomainCreateFlags
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: as virDomainCreateXML.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainCreateLinux(conn: virConnectPtr, xmlDesc: *const c_char, flags: c_uint) -> virDomainPtr {
    virDomainCreateXML(conn, xmlDesc, flags)
}
version!("virDomainCreateLinux", "LIBVIRT_0.0.3");
