//! Exported functions about domains: disks and block jobs.

use std::ffi::{c_char, c_int, c_uint, c_ulong, c_ulonglong, c_void};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::{
    virDomainBlockInfoPtr, virDomainBlockJobInfoPtr, virDomainBlockStatsPtr, virDomainBlockStatsStruct,
    virDomainDiskErrorPtr, virDomainPtr,
};

/// Starts a backup job of the domain's disks.
///
/// - `domain`: the domain
/// - `backupXML`: the backup xml
/// - `checkpointXML`: the checkpoint xml
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `backupXML` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 6.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBackupBegin(
    domain: virDomainPtr,
    backupXML: *const c_char,
    checkpointXML: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBackupBegin", |call| {
        let domain = call.object(domain)?;
        let backupXML = call.text(backupXML, "backupXML")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_backup_begin(
            domain.identity(),
            &backupXML,
            ffi::text(checkpointXML).as_deref(),
            flags,
        )?;
        Ok(0)
    })
}
version!("virDomainBackupBegin", "LIBVIRT_6.0.0");

/// Describes the running backup job, as a domainbackup XML document.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 6.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBackupGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainBackupGetXMLDesc", |call| {
        let domain = call.object(domain)?;
        Ok(ffi::malloc_text(&domain.driver().domain_backup_get_xml_desc(domain.identity(), flags)?))
    })
}
version!("virDomainBackupGetXMLDesc", "LIBVIRT_6.0.0");

/// Merges part of a disk's backing chain downwards.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `base`: bottom of the range, or NULL
/// - `top`: top of the range, or NULL
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockCommit(
    dom: virDomainPtr,
    disk: *const c_char,
    base: *const c_char,
    top: *const c_char,
    bandwidth: c_ulong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockCommit", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        dom.driver().domain_block_commit(
            dom.identity(),
            &disk,
            ffi::text(base).as_deref(),
            ffi::text(top).as_deref(),
            bandwidth,
            flags,
        )?;
        Ok(0)
    })
}
version!("virDomainBlockCommit", "LIBVIRT_0.10.2");

/// Copies a disk to a new destination while the domain runs.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `destxml`: the destxml
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `destxml` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockCopy(
    dom: virDomainPtr,
    disk: *const c_char,
    destxml: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockCopy", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        let destxml = call.text(destxml, "destxml")?;
        call.non_negative(nparams, "nparams")?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        dom.driver().domain_block_copy(dom.identity(), &disk, &destxml, &params, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockCopy", "LIBVIRT_1.2.8");

/// Ends a block job, or pivots to its destination.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockJobAbort(dom: virDomainPtr, disk: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockJobAbort", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        dom.driver().domain_block_job_abort(dom.identity(), &disk, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockJobAbort", "LIBVIRT_0.9.4");

/// Limits a block job's bandwidth.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockJobSetSpeed(
    dom: virDomainPtr,
    disk: *const c_char,
    bandwidth: c_ulong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockJobSetSpeed", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        dom.driver().domain_block_job_set_speed(dom.identity(), &disk, bandwidth, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockJobSetSpeed", "LIBVIRT_0.9.4");

/// Reads a piece of a disk as the guest sees it.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `offset`: where to begin, in bytes
/// - `size`: size in bytes
/// - `buffer`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL or empty; VIR_ERR_INVALID_ARG when `buffer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockPeek(
    dom: virDomainPtr,
    disk: *const c_char,
    offset: c_ulonglong,
    size: usize,
    buffer: *mut c_void,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockPeek", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.non_empty_text(disk, "disk")?;
        call.non_null(buffer, "buffer")?;
        let bytes = dom.driver().domain_block_peek(dom.identity(), &disk, offset, size, flags)?;
        ffi::copy_bytes(buffer, size, &bytes);
        Ok(0)
    })
}
version!("virDomainBlockPeek", "LIBVIRT_0.4.2");

/// Pulls a disk's whole backing chain into its active layer.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockPull(
    dom: virDomainPtr,
    disk: *const c_char,
    bandwidth: c_ulong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockPull", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        dom.driver().domain_block_pull(dom.identity(), &disk, bandwidth, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockPull", "LIBVIRT_0.9.4");

/// Pulls part of a disk's backing chain into its active layer.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `base`: bottom of the range, or NULL
/// - `bandwidth`: limit in MiB/s unless a flag says bytes, 0 for none
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `base` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockRebase(
    dom: virDomainPtr,
    disk: *const c_char,
    base: *const c_char,
    bandwidth: c_ulong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockRebase", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        let base = call.text(base, "base")?;
        dom.driver().domain_block_rebase(dom.identity(), &disk, &base, bandwidth, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockRebase", "LIBVIRT_0.9.10");

/// Changes a disk's size while the domain runs.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `size`: size in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockResize(
    dom: virDomainPtr,
    disk: *const c_char,
    size: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockResize", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        dom.driver().domain_block_resize(dom.identity(), &disk, size, flags)?;
        Ok(0)
    })
}
version!("virDomainBlockResize", "LIBVIRT_0.9.8");

/// Reads a disk's statistics.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `stats`: the stats
/// - `size`: size in bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `stats` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.3.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockStats(
    dom: virDomainPtr,
    disk: *const c_char,
    stats: virDomainBlockStatsPtr,
    size: usize,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockStats", |call| {
        let dom = call.object(dom)?;
        let disk = call.text(disk, "disk")?;
        call.non_null(stats, "stats")?;
        if size > size_of::<virDomainBlockStatsStruct>() {
            let message =
                format!("size in {} must not exceed {}", call.function(), size_of::<virDomainBlockStatsStruct>());
            return Err(call.invalid_argument("size", message));
        }
        let found = dom.driver().domain_block_stats(dom.identity(), &disk)?;
        ffi::write_front(stats, size, found);
        Ok(0)
    })
}
version!("virDomainBlockStats", "LIBVIRT_0.3.2");

/// Reads a disk's statistics as typed parameters.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainBlockStatsFlags(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainBlockStatsFlags", |call| {
        let dom = call.object(dom)?;
        let disk = call.text(disk, "disk")?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values = dom.driver().domain_block_stats_flags(dom.identity(), &disk, flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainBlockStatsFlags", "LIBVIRT_0.9.5");

/// Discards unused blocks of the guest's file systems, through the guest agent.
///
/// - `dom`: the domain
/// - `mountPoint`: the mount point
/// - `minimum`: the minimum
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFSTrim(
    dom: virDomainPtr,
    mountPoint: *const c_char,
    minimum: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainFSTrim", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_fs_trim(dom.identity(), ffi::text(mountPoint).as_deref(), minimum, flags)?;
        Ok(0)
    })
}
version!("virDomainFSTrim", "LIBVIRT_1.0.1");

/// Reads the sizes of a disk in bytes: capacity, allocation and physical.
///
/// - `domain`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `info`: structure to fill
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL or empty; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetBlockInfo(
    domain: virDomainPtr,
    disk: *const c_char,
    info: virDomainBlockInfoPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetBlockInfo", |call| {
        let domain = call.object(domain)?;
        let disk = call.non_empty_text(disk, "disk")?;
        call.non_null(info, "info")?;
        ffi::write(info, domain.driver().domain_get_block_info(domain.identity(), &disk, flags)?);
        Ok(0)
    })
}
version!("virDomainGetBlockInfo", "LIBVIRT_0.8.1");

/// Reads a disk's I/O throttling.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetBlockIoTune(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetBlockIoTune", |call| {
        let dom = call.object(dom)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let disk = call.text(disk, "disk")?;
        let values = dom.driver().domain_get_block_io_tune(dom.identity(), &disk, flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetBlockIoTune", "LIBVIRT_0.9.8");

/// Reads the progress of a disk's block job.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `info`: structure to fill
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetBlockJobInfo(
    dom: virDomainPtr,
    disk: *const c_char,
    info: virDomainBlockJobInfoPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetBlockJobInfo", |call| {
        let dom = call.object(dom)?;
        let disk = call.text(disk, "disk")?;
        call.non_null(info, "info")?;
        ffi::write(info, dom.driver().domain_get_block_job_info(dom.identity(), &disk, flags)?);
        Ok(0)
    })
}
version!("virDomainGetBlockJobInfo", "LIBVIRT_0.9.4");

/// Lists the disks with an I/O error.
///
/// - `dom`: the domain
/// - `errors`: the errors
/// - `maxerrors`: the maxerrors
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many were stored, or with `errors` NULL how many disks could have one; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `errors` is NULL although `maxerrors` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetDiskErrors(
    dom: virDomainPtr,
    errors: virDomainDiskErrorPtr,
    maxerrors: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetDiskErrors", |call| {
        let dom = call.object(dom)?;
        call.non_null_array(errors, maxerrors, "errors")?;
        let found = dom.driver().domain_get_disk_errors(dom.identity(), errors.is_null(), flags)?;
        if errors.is_null() {
            return Ok(found.len() as c_int);
        }
        let room = ffi::slice_mut(errors, maxerrors);
        for (to, (disk, error)) in room.iter_mut().zip(&found) {
            to.disk = ffi::malloc_text(disk);
            to.error = *error;
        }
        Ok(room.len().min(found.len()) as c_int)
    })
}
version!("virDomainGetDiskErrors", "LIBVIRT_0.9.10");

/// Reads a piece of the guest's memory.
///
/// - `dom`: the domain
/// - `start`: the start
/// - `size`: size in bytes
/// - `buffer`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `buffer` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMemoryPeek(
    dom: virDomainPtr,
    start: c_ulonglong,
    size: usize,
    buffer: *mut c_void,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMemoryPeek", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        call.non_null(buffer, "buffer")?;
        let bytes = dom.driver().domain_memory_peek(dom.identity(), start, size, flags)?;
        ffi::copy_bytes(buffer, size, &bytes);
        Ok(0)
    })
}
version!("virDomainMemoryPeek", "LIBVIRT_0.4.2");

/// Changes a disk's I/O throttling.
///
/// - `dom`: the domain
/// - `disk`: the disk, by target name such as "vda" or by source path
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `disk` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetBlockIoTune(
    dom: virDomainPtr,
    disk: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetBlockIoTune", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let disk = call.text(disk, "disk")?;
        call.positive(nparams, "nparams")?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        dom.driver().domain_set_block_io_tune(dom.identity(), &disk, &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetBlockIoTune", "LIBVIRT_0.9.8");

/// Asks for an event when a disk's image grows past a size in bytes.
///
/// - `domain`: the domain
/// - `dev`: the device
/// - `threshold`: the threshold
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `dev` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetBlockThreshold(
    domain: virDomainPtr,
    dev: *const c_char,
    threshold: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetBlockThreshold", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let dev = call.text(dev, "dev")?;
        domain.driver().domain_set_block_threshold(domain.identity(), &dev, threshold, flags)?;
        Ok(0)
    })
}
version!("virDomainSetBlockThreshold", "LIBVIRT_3.1.0");

/// Removes a throttle group from the domain.
///
/// - `dom`: the domain
/// - `group`: the group
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `group` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 11.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDelThrottleGroup(dom: virDomainPtr, group: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDelThrottleGroup", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let group = call.text(group, "group")?;
        dom.driver().domain_del_throttle_group(dom.identity(), &group, flags)?;
        Ok(0)
    })
}
version!("virDomainDelThrottleGroup", "LIBVIRT_11.2.0");

/// Adds a throttle group to the domain or changes it.
///
/// - `dom`: the domain
/// - `group`: the group
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `group` is NULL; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 11.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetThrottleGroup(
    dom: virDomainPtr,
    group: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetThrottleGroup", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let group = call.text(group, "group")?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        dom.driver().domain_set_throttle_group(dom.identity(), &group, &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetThrottleGroup", "LIBVIRT_11.2.0");
