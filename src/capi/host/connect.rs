//! Exported functions about connections and hosts: connections.

use std::ffi::{c_char, c_int, c_uint, c_ulong};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::host::virConnectPtr;

/// Computes the most capable CPU that every given host CPU can provide.
///
/// - `conn`: the connection
/// - `xmlCPUs`: array of CPU descriptions
/// - `ncpus`: how many
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the CPU's XML, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.7.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectBaselineCPU(
    conn: virConnectPtr,
    xmlCPUs: *mut *const c_char,
    ncpus: c_uint,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectBaselineCPU", |call| {
        let conn = call.object(conn)?;
        call.non_null(xmlCPUs, "xmlCPUs")?;
        let cpus = ffi::texts(xmlCPUs, ncpus);
        Ok(ffi::malloc_text(&conn.driver().connect_baseline_cpu(&cpus, flags)?))
    })
}
version!("virConnectBaselineCPU", "LIBVIRT_0.7.7");

/// Computes the most capable CPU that a hypervisor can provide on all hosts with the given CPUs.
///
/// - `conn`: the connection
/// - `emulator`: path of the emulator, or NULL
/// - `arch`: architecture such as "x86_64"
/// - `machine`: machine type, or NULL
/// - `virttype`: virtualization type, or NULL
/// - `xmlCPUs`: array of CPU descriptions
/// - `ncpus`: how many
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the CPU's XML, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPUs` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectBaselineHypervisorCPU(
    conn: virConnectPtr,
    emulator: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    xmlCPUs: *mut *const c_char,
    ncpus: c_uint,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectBaselineHypervisorCPU", |call| {
        let conn = call.object(conn)?;
        call.non_null(xmlCPUs, "xmlCPUs")?;
        call.require_writable(&conn)?;
        let cpus = ffi::texts(xmlCPUs, ncpus);
        let [emulator, arch, machine, virttype] = [emulator, arch, machine, virttype].map(ffi::text);
        let kind = [emulator.as_deref(), arch.as_deref(), machine.as_deref(), virttype.as_deref()];
        Ok(ffi::malloc_text(&conn.driver().connect_baseline_hypervisor_cpu(kind, &cpus, flags)?))
    })
}
version!("virConnectBaselineHypervisorCPU", "LIBVIRT_4.4.0");

/// Compares a CPU description with the host's CPU: a virCPUCompareResult number.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.5.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectCompareCPU(conn: virConnectPtr, xmlDesc: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectCompareCPU", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        Ok(conn.driver().connect_compare_cpu(&xmlDesc, flags)?)
    })
}
version!("virConnectCompareCPU", "LIBVIRT_0.7.5");

/// Compares a CPU description with what a hypervisor can provide on this host: a virCPUCompareResult number.
///
/// - `conn`: the connection
/// - `emulator`: path of the emulator, or NULL
/// - `arch`: architecture such as "x86_64"
/// - `machine`: machine type, or NULL
/// - `virttype`: virtualization type, or NULL
/// - `xmlCPU`: CPU description
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlCPU` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectCompareHypervisorCPU(
    conn: virConnectPtr,
    emulator: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    xmlCPU: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectCompareHypervisorCPU", |call| {
        let conn = call.object(conn)?;
        let xmlCPU = call.text(xmlCPU, "xmlCPU")?;
        call.require_writable(&conn)?;
        Ok(conn.driver().connect_compare_hypervisor_cpu(
            ffi::text(emulator).as_deref(),
            ffi::text(arch).as_deref(),
            ffi::text(machine).as_deref(),
            ffi::text(virttype).as_deref(),
            &xmlCPU,
            flags,
        )?)
    })
}
version!("virConnectCompareHypervisorCPU", "LIBVIRT_4.4.0");

/// Lists the CPU models known for an architecture.
///
/// - `conn`: the connection
/// - `arch`: architecture such as "x86_64"
/// - `models`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are; -1 in case of error. The caller frees each text and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `arch` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.1.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetCPUModelNames(
    conn: virConnectPtr,
    arch: *const c_char,
    models: *mut *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectGetCPUModelNames", |call| {
        let conn = call.object(conn)?;
        let arch = call.text(arch, "arch")?;
        let texts = conn.driver().connect_get_cpu_model_names(&arch, flags)?;
        Ok(ffi::give_texts(models, &texts))
    })
}
version!("virConnectGetCPUModelNames", "LIBVIRT_1.1.3");

/// Describes the host and the guests it can run, as a capabilities XML document.
///
/// - `conn`: the connection
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetCapabilities(conn: virConnectPtr) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetCapabilities", |call| {
        let conn = call.object(conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_get_capabilities()?))
    })
}
version!("virConnectGetCapabilities", "LIBVIRT_0.2.1");

/// Gives the host name of the machine the hypervisor runs on.
///
/// - `conn`: the connection
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetHostname(conn: virConnectPtr) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetHostname", |call| {
        let conn = call.object(conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_get_hostname()?))
    })
}
version!("virConnectGetHostname", "LIBVIRT_0.3.0");

/// Gives the largest number of virtual CPUs a guest of a hypervisor type may have.
///
/// - `conn`: the connection
/// - `type`: what it is about
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetMaxVcpus(conn: virConnectPtr, r#type: *const c_char) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectGetMaxVcpus", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_get_max_vcpus(ffi::text(r#type).as_deref())?)
    })
}
version!("virConnectGetMaxVcpus", "LIBVIRT_0.2.1");

/// Gives the host's SMBIOS information as a sysinfo XML document.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.8.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetSysinfo(conn: virConnectPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetSysinfo", |call| {
        let conn = call.object(conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_get_sysinfo(flags)?))
    })
}
version!("virConnectGetSysinfo", "LIBVIRT_0.8.8");

/// Gives the hypervisor's version as major * 1,000,000 + minor * 1,000 + release.
///
/// - `conn`: the connection
/// - `hvVer`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `hvVer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetVersion(conn: virConnectPtr, hvVer: *mut c_ulong) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectGetVersion", |call| {
        let conn = call.object(conn)?;
        call.non_null(hvVer, "hvVer")?;
        ffi::write(hvVer, conn.driver().connect_get_version()?);
        Ok(0)
    })
}
version!("virConnectGetVersion", "LIBVIRT_0.0.3");

/// Tells whether the connection can still be used.
///
/// - `conn`: the connection
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectIsAlive(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectIsAlive", |call| {
        let conn = call.object(conn)?;
        Ok(c_int::from(conn.driver().connect_is_alive()?))
    })
}
version!("virConnectIsAlive", "LIBVIRT_0.9.8");

/// Tells whether the connection to the hypervisor is encrypted.
///
/// - `conn`: the connection
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectIsEncrypted(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectIsEncrypted", |call| {
        let conn = call.object(conn)?;
        Ok(c_int::from(conn.driver().connect_is_encrypted()?))
    })
}
version!("virConnectIsEncrypted", "LIBVIRT_0.7.3");

/// Tells whether nobody else can listen to the connection to the hypervisor.
///
/// - `conn`: the connection
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectIsSecure(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectIsSecure", |call| {
        let conn = call.object(conn)?;
        Ok(c_int::from(conn.driver().connect_is_secure()?))
    })
}
version!("virConnectIsSecure", "LIBVIRT_0.7.3");

/// Tells the server on whose behalf the following calls are made.
///
/// - `conn`: the connection
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectSetIdentity(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectSetIdentity", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        conn.driver().connect_set_identity(&params, flags)?;
        Ok(0)
    })
}
version!("virConnectSetIdentity", "LIBVIRT_5.8.0");

/// Starts or stops keep-alive messages on the connection.
///
/// - `conn`: the connection
/// - `interval`: the interval
/// - `count`: the count
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectSetKeepAlive(conn: virConnectPtr, interval: c_int, count: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectSetKeepAlive", |call| {
        let conn = call.object(conn)?;
        conn.driver().connect_set_keep_alive(interval, count)?;
        Ok(0)
    })
}
version!("virConnectSetKeepAlive", "LIBVIRT_0.9.8");
