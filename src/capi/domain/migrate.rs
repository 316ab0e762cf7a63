//! Exported functions about domains: migration.

use std::ffi::{c_char, c_int, c_uint, c_ulong, c_ulonglong};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::virDomainPtr;
use crate::types::host::virConnectPtr;

/// Reads the size in bytes of the compression cache of migrations.
///
/// - `domain`: the domain
/// - `cacheSize`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cacheSize` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateGetCompressionCache(
    domain: virDomainPtr,
    cacheSize: *mut c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateGetCompressionCache", |call| {
        let domain = call.object(domain)?;
        call.non_null(cacheSize, "cacheSize")?;
        ffi::write(cacheSize, domain.driver().domain_migrate_get_compression_cache(domain.identity(), flags)?);
        Ok(0)
    })
}
version!("virDomainMigrateGetCompressionCache", "LIBVIRT_1.0.3");

/// Reads how long in milliseconds a migration may stop the guest.
///
/// - `domain`: the domain
/// - `downtime`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `downtime` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateGetMaxDowntime(
    domain: virDomainPtr,
    downtime: *mut c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateGetMaxDowntime", |call| {
        let domain = call.object(domain)?;
        call.non_null(downtime, "downtime")?;
        ffi::write(downtime, domain.driver().domain_migrate_get_max_downtime(domain.identity(), flags)?);
        Ok(0)
    })
}
version!("virDomainMigrateGetMaxDowntime", "LIBVIRT_3.7.0");

/// Reads the bandwidth in MiB/s a migration may use.
///
/// - `domain`: the domain
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `bandwidth` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateGetMaxSpeed(domain: virDomainPtr, bandwidth: *mut c_ulong, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateGetMaxSpeed", |call| {
        let domain = call.object(domain)?;
        call.non_null(bandwidth, "bandwidth")?;
        call.require_writable(domain.conn())?;
        ffi::write(bandwidth, domain.driver().domain_migrate_get_max_speed(domain.identity(), flags)?);
        Ok(0)
    })
}
version!("virDomainMigrateGetMaxSpeed", "LIBVIRT_0.9.5");

/// Sets the size in bytes of the compression cache of migrations.
///
/// - `domain`: the domain
/// - `cacheSize`: the cache size
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateSetCompressionCache(
    domain: virDomainPtr,
    cacheSize: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateSetCompressionCache", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_migrate_set_compression_cache(domain.identity(), cacheSize, flags)?;
        Ok(0)
    })
}
version!("virDomainMigrateSetCompressionCache", "LIBVIRT_1.0.3");

/// Sets how long in milliseconds a migration may stop the guest.
///
/// - `domain`: the domain
/// - `downtime`: the downtime
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateSetMaxDowntime(domain: virDomainPtr, downtime: c_ulonglong, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateSetMaxDowntime", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_migrate_set_max_downtime(domain.identity(), downtime, flags)?;
        Ok(0)
    })
}
version!("virDomainMigrateSetMaxDowntime", "LIBVIRT_0.8.0");

/// Sets the bandwidth in MiB/s a migration may use.
///
/// - `domain`: the domain
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateSetMaxSpeed(domain: virDomainPtr, bandwidth: c_ulong, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateSetMaxSpeed", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_migrate_set_max_speed(domain.identity(), bandwidth, flags)?;
        Ok(0)
    })
}
version!("virDomainMigrateSetMaxSpeed", "LIBVIRT_0.9.0");

/// Switches a running migration to post-copy.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.3.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateStartPostCopy(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateStartPostCopy", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_migrate_start_post_copy(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainMigrateStartPostCopy", "LIBVIRT_1.3.3");

/// Migrates the domain to the host a URI names.
///
/// - `domain`: the domain
/// - `duri`: the duri
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
/// - `dname`: the dname
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `duri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI(
    domain: virDomainPtr,
    duri: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    bandwidth: c_ulong,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateToURI", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let duri = call.text(duri, "duri")?;
        domain.driver().domain_migrate_to_uri(
            domain.identity(),
            &duri,
            flags,
            ffi::text(dname).as_deref(),
            bandwidth,
        )?;
        Ok(0)
    })
}
version!("virDomainMigrateToURI", "LIBVIRT_0.7.2");

/// Migrates the domain to the host a URI names, with a definition and a migration URI.
///
/// - `domain`: the domain
/// - `dconnuri`: the dconnuri
/// - `miguri`: the miguri
/// - `dxml`: definition to use instead, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
/// - `dname`: the dname
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dconnuri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI2(
    domain: virDomainPtr,
    dconnuri: *const c_char,
    miguri: *const c_char,
    dxml: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    bandwidth: c_ulong,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateToURI2", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let dconnuri = call.text(dconnuri, "dconnuri")?;
        domain.driver().domain_migrate_to_uri2(
            domain.identity(),
            &dconnuri,
            ffi::text(miguri).as_deref(),
            ffi::text(dxml).as_deref(),
            flags,
            ffi::text(dname).as_deref(),
            bandwidth,
        )?;
        Ok(0)
    })
}
version!("virDomainMigrateToURI2", "LIBVIRT_0.9.2");

/// Migrates the domain to the host a URI names, with typed parameters.
///
/// - `domain`: the domain
/// - `dconnuri`: the dconnuri
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dconnuri` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrateToURI3(
    domain: virDomainPtr,
    dconnuri: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMigrateToURI3", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let dconnuri = call.text(dconnuri, "dconnuri")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_migrate_to_uri3(domain.identity(), &dconnuri, &params, flags)?;
        Ok(0)
    })
}
version!("virDomainMigrateToURI3", "LIBVIRT_1.1.0");

/// Migrates the domain to the host of another connection.
///
/// - `domain`: the domain
/// - `dconn`: connection to the destination
/// - `flags`: bitwise-OR of virDomainMigrateFlags
/// - `dname`: name on the destination, or NULL
/// - `uri`: where the guest's memory goes, or NULL
/// - `bandwidth`: limit in MiB/s, 0 for none
///
/// Returns a new handle on the destination, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
///
/// Since libvirt 0.3.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainMigrate", |call| {
        let domain = call.writable(domain)?;
        let dconn = call.writable(dconn)?;
        // Nothing to say yet about how: no driver migrates.
        let _ = (flags, dname, uri, bandwidth);
        let moved = domain.driver().domain_migrate(domain.identity(), "virDomainMigrate")?;
        call.give(&dconn, moved)
    })
}
version!("virDomainMigrate", "LIBVIRT_0.3.2");

/// Migrates the domain to the host of another connection.
///
/// - `domain`: the domain
/// - `dconn`: connection to the destination
/// - `dxml`: definition on the destination, or NULL
/// - `flags`: bitwise-OR of virDomainMigrateFlags
/// - `dname`: name on the destination, or NULL
/// - `uri`: where the guest's memory goes, or NULL
/// - `bandwidth`: limit in MiB/s, 0 for none
///
/// Returns a new handle on the destination, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate2(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    dxml: *const c_char,
    flags: c_ulong,
    dname: *const c_char,
    uri: *const c_char,
    bandwidth: c_ulong,
) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainMigrate2", |call| {
        let domain = call.writable(domain)?;
        let dconn = call.writable(dconn)?;
        // Nothing to say yet about how: no driver migrates.
        let _ = (dxml, flags, dname, uri, bandwidth);
        let moved = domain.driver().domain_migrate(domain.identity(), "virDomainMigrate2")?;
        call.give(&dconn, moved)
    })
}
version!("virDomainMigrate2", "LIBVIRT_0.9.2");

/// Migrates the domain to the host of another connection.
///
/// - `domain`: the domain
/// - `dconn`: connection to the destination
/// - `params`: typed parameters
/// - `nparams`: how many
/// - `flags`: bitwise-OR of virDomainMigrateFlags
///
/// Returns a new handle on the destination, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN or VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT: no driver here migrates yet.
///
/// Since libvirt 1.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMigrate3(
    domain: virDomainPtr,
    dconn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_uint,
    flags: c_uint,
) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainMigrate3", |call| {
        let domain = call.writable(domain)?;
        let dconn = call.writable(dconn)?;
        // Nothing to say yet about how: no driver migrates.
        let _ = (params, nparams, flags);
        let moved = domain.driver().domain_migrate(domain.identity(), "virDomainMigrate3")?;
        call.give(&dconn, moved)
    })
}
version!("virDomainMigrate3", "LIBVIRT_1.1.0");
