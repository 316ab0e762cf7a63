//! Exported functions about domains: devices.

use std::ffi::{c_char, c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::domain::{
    virDomainInterfaceStatsPtr, virDomainInterfaceStatsStruct, virDomainModificationImpact, virDomainPtr,
};

/// Adds a device to the running domain.
///
/// - `domain`: the domain
/// - `xml`: the XML document
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAttachDevice(domain: virDomainPtr, xml: *const c_char) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAttachDevice", |call| {
        let domain = call.object(domain)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_attach_device_flags(
            domain.identity(),
            &xml,
            virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainAttachDevice", "LIBVIRT_0.1.9");

/// Adds a device to the running domain, its configuration, or both.
///
/// - `domain`: the domain
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAttachDeviceFlags(domain: virDomainPtr, xml: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAttachDeviceFlags", |call| {
        let domain = call.object(domain)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_attach_device_flags(domain.identity(), &xml, flags)?;
        Ok(0)
    })
}
version!("virDomainAttachDeviceFlags", "LIBVIRT_0.7.7");

/// Removes a device from the running domain.
///
/// - `domain`: the domain
/// - `xml`: the XML document
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDetachDevice(domain: virDomainPtr, xml: *const c_char) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDetachDevice", |call| {
        let domain = call.object(domain)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_detach_device_flags(
            domain.identity(),
            &xml,
            virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainDetachDevice", "LIBVIRT_0.1.9");

/// Removes the device with an alias from the domain.
///
/// - `domain`: the domain
/// - `alias`: the alias
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `alias` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDetachDeviceAlias(domain: virDomainPtr, alias: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDetachDeviceAlias", |call| {
        let domain = call.object(domain)?;
        let alias = call.text(alias, "alias")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_detach_device_alias(domain.identity(), &alias, flags)?;
        Ok(0)
    })
}
version!("virDomainDetachDeviceAlias", "LIBVIRT_4.4.0");

/// Removes a device from the running domain, its configuration, or both.
///
/// - `domain`: the domain
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDetachDeviceFlags(domain: virDomainPtr, xml: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDetachDeviceFlags", |call| {
        let domain = call.object(domain)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_detach_device_flags(domain.identity(), &xml, flags)?;
        Ok(0)
    })
}
version!("virDomainDetachDeviceFlags", "LIBVIRT_0.7.7");

/// Gives the domain open file descriptors under a name its XML refers to.
///
/// - `domain`: the domain
/// - `name`: the name
/// - `nfds`: the nfds
/// - `fds`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nfds` is 0; VIR_ERR_INVALID_ARG when `fds` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 9.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFDAssociate(
    domain: virDomainPtr,
    name: *const c_char,
    nfds: c_uint,
    fds: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainFDAssociate", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(nfds, "nfds")?;
        call.non_null(fds, "fds")?;
        let files = ffi::slice(fds, nfds);
        domain.driver().domain_fd_associate(domain.identity(), &call.text(name, "name")?, files, flags)?;
        Ok(0)
    })
}
version!("virDomainFDAssociate", "LIBVIRT_9.0.0");

/// Reads an interface's statistics.
///
/// - `dom`: the domain
/// - `device`: the device
/// - `stats`: the stats
/// - `size`: size in bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `device` is NULL; VIR_ERR_INVALID_ARG when `stats` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.3.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainInterfaceStats(
    dom: virDomainPtr,
    device: *const c_char,
    stats: virDomainInterfaceStatsPtr,
    size: usize,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainInterfaceStats", |call| {
        let dom = call.object(dom)?;
        let device = call.text(device, "device")?;
        call.non_null(stats, "stats")?;
        if size > size_of::<virDomainInterfaceStatsStruct>() {
            let message =
                format!("size in {} must not exceed {}", call.function(), size_of::<virDomainInterfaceStatsStruct>());
            return Err(call.invalid_argument("size", message));
        }
        let found = dom.driver().domain_interface_stats(dom.identity(), &device)?;
        ffi::write_front(stats, size, found);
        Ok(0)
    })
}
version!("virDomainInterfaceStats", "LIBVIRT_0.3.2");

/// Changes a device of the running domain, its configuration, or both.
///
/// - `domain`: the domain
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainUpdateDeviceFlags(domain: virDomainPtr, xml: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainUpdateDeviceFlags", |call| {
        let domain = call.object(domain)?;
        let xml = call.text(xml, "xml")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_update_device_flags(domain.identity(), &xml, flags)?;
        Ok(0)
    })
}
version!("virDomainUpdateDeviceFlags", "LIBVIRT_0.8.0");
