//! Exported functions about connections and hosts: the host.

use std::ffi::{c_int, c_uchar, c_uint, c_ulonglong};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::host::{
    virConnectPtr, virNodeCPUStatsPtr, virNodeInfoPtr, virNodeMemoryStatsPtr, virSecurityModelPtr,
};

/// Changes how many huge pages the host reserves.
///
/// - `conn`: the connection
/// - `npages`: the npages
/// - `pageSizes`: where to store the result
/// - `pageCounts`: where to store the result
/// - `startCell`: the start cell
/// - `cellCount`: the cell count
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many sizes were changed; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pageSizes` is NULL; VIR_ERR_INVALID_ARG when `pageCounts` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.9.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeAllocPages(
    conn: virConnectPtr,
    npages: c_uint,
    pageSizes: *mut c_uint,
    pageCounts: *mut c_ulonglong,
    startCell: c_int,
    cellCount: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeAllocPages", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        call.non_zero(npages, "npages")?;
        call.non_null(pageSizes, "pageSizes")?;
        call.non_null(pageCounts, "pageCounts")?;
        call.non_zero(cellCount, "cellCount")?;
        let sizes = ffi::slice(pageSizes, npages);
        let counts = ffi::slice(pageCounts, npages);
        conn.driver().node_alloc_pages(sizes, counts, startCell, cellCount, flags)
    })
}
version!("virNodeAllocPages", "LIBVIRT_1.2.9");

/// Gives the free memory of NUMA cells in bytes.
///
/// - `conn`: the connection
/// - `freeMems`: where to store the result
/// - `startCell`: the start cell
/// - `maxCells`: the max cells
///
/// Returns how many cells were described; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `freeMems` is NULL although `maxCells` is not 0; VIR_ERR_INVALID_ARG when `maxCells` is not positive; VIR_ERR_INVALID_ARG when `startCell` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.3.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetCellsFreeMemory(
    conn: virConnectPtr,
    freeMems: *mut c_ulonglong,
    startCell: c_int,
    maxCells: c_int,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetCellsFreeMemory", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(freeMems, maxCells, "freeMems")?;
        call.positive(maxCells, "maxCells")?;
        call.non_negative(startCell, "startCell")?;
        let cells = conn.driver().node_get_cells_free_memory(startCell, maxCells)?;
        Ok(ffi::fill(freeMems, maxCells, &cells))
    })
}
version!("virNodeGetCellsFreeMemory", "LIBVIRT_0.3.3");

/// Gives the host's free memory in bytes.
///
/// - `conn`: the connection
///
/// Returns the size; 0 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.3.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetFreeMemory(conn: virConnectPtr) -> c_ulonglong {
    call(VIR_FROM_DOMAIN, "virNodeGetFreeMemory", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().node_get_free_memory()?)
    })
}
version!("virNodeGetFreeMemory", "LIBVIRT_0.3.3");

/// Counts free pages of given sizes in NUMA cells.
///
/// - `conn`: the connection
/// - `npages`: the npages
/// - `pages`: where to store the result
/// - `startCell`: the start cell
/// - `cellCount`: the cell count
/// - `counts`: where to store the result
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many counts were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `npages` is 0; VIR_ERR_INVALID_ARG when `pages` is NULL; VIR_ERR_INVALID_ARG when `cellCount` is 0; VIR_ERR_INVALID_ARG when `counts` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.6.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetFreePages(
    conn: virConnectPtr,
    npages: c_uint,
    pages: *mut c_uint,
    startCell: c_int,
    cellCount: c_uint,
    counts: *mut c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetFreePages", |call| {
        let conn = call.object(conn)?;
        call.non_zero(npages, "npages")?;
        call.non_null(pages, "pages")?;
        call.non_zero(cellCount, "cellCount")?;
        call.non_null(counts, "counts")?;
        let sizes = ffi::slice(pages, npages);
        let found = conn.driver().node_get_free_pages(sizes, startCell, cellCount, flags)?;
        Ok(ffi::fill(counts, u64::from(npages) * u64::from(cellCount), &found))
    })
}
version!("virNodeGetFreePages", "LIBVIRT_1.2.6");

/// Describes the host's CPU topology and memory.
///
/// - `conn`: the connection
/// - `info`: structure to fill
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetInfo(conn: virConnectPtr, info: virNodeInfoPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetInfo", |call| {
        let conn = call.object(conn)?;
        call.non_null(info, "info")?;
        ffi::write(info, conn.driver().node_get_info()?);
        Ok(0)
    })
}
version!("virNodeGetInfo", "LIBVIRT_0.1.0");

/// Reads the host's memory tunables.
///
/// - `conn`: the connection
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetMemoryParameters(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetMemoryParameters", |call| {
        let conn = call.object(conn)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values = conn.driver().node_get_memory_parameters(flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virNodeGetMemoryParameters", "LIBVIRT_0.10.2");

/// Reads what the host's AMD SEV can do.
///
/// - `conn`: the connection
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetSEVInfo(
    conn: virConnectPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetSEVInfo", |call| {
        let conn = call.object(conn)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.require_writable(&conn)?;
        let values = conn.driver().node_get_sev_info(flags)?;
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virNodeGetSEVInfo", "LIBVIRT_4.5.0");

/// Gives the name of the host's security model.
///
/// - `conn`: the connection
/// - `secmodel`: the secmodel
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `secmodel` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetSecurityModel(conn: virConnectPtr, secmodel: virSecurityModelPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetSecurityModel", |call| {
        let conn = call.object(conn)?;
        call.non_null(secmodel, "secmodel")?;
        ffi::write(secmodel, conn.driver().node_get_security_model()?);
        Ok(0)
    })
}
version!("virNodeGetSecurityModel", "LIBVIRT_0.6.1");

/// Changes the host's memory tunables.
///
/// - `conn`: the connection
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeSetMemoryParameters(
    conn: virConnectPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeSetMemoryParameters", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        call.non_null(params, "params")?;
        call.non_negative(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        conn.driver().node_set_memory_parameters(&params, flags)?;
        Ok(0)
    })
}
version!("virNodeSetMemoryParameters", "LIBVIRT_0.10.2");

/// Suspends the host for a time.
///
/// - `conn`: the connection
/// - `target`: what to suspend to: a virNodeSuspendTarget number
/// - `duration`: how long in seconds, 0 for ever
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.8.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeSuspendForDuration(
    conn: virConnectPtr,
    target: c_uint,
    duration: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeSuspendForDuration", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        conn.driver().node_suspend_for_duration(target, duration, flags)?;
        Ok(0)
    })
}
version!("virNodeSuspendForDuration", "LIBVIRT_0.9.8");

/// Reads the host's CPU times in nanoseconds.
///
/// - `conn`: the connection
/// - `cpuNum`: the CPU's number, or VIR_NODE_CPU_STATS_ALL_CPUS for all together
/// - `params`: array to fill
/// - `nparams`: how many places it has; 0 asks how many there are
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cpuNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetCPUStats(
    conn: virConnectPtr,
    cpuNum: c_int,
    params: virNodeCPUStatsPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetCPUStats", |call| {
        let conn = call.object(conn)?;
        call.non_null(nparams, "nparams")?;
        let room = ffi::read(nparams).unwrap_or_default();
        call.non_negative(room, "*nparams")?;
        if cpuNum < -1 {
            // The name of the first argument is libvirt's slip, which its clients may know.
            let message = format!("cpuNum in {} only accepts -1 as a negative value", call.function());
            return Err(call.invalid_argument("cpuNum", message));
        }
        let found = conn.driver().node_get_cpu_stats(cpuNum, flags)?;
        if room > 0 {
            for (to, (name, value)) in ffi::slice_mut(params, room).iter_mut().zip(&found) {
                ffi::copy_text(to.field.as_mut_ptr(), to.field.len(), name);
                to.value = *value;
            }
        }
        ffi::write(nparams, ffi::length(found.len()));
        Ok(0)
    })
}
version!("virNodeGetCPUStats", "LIBVIRT_0.9.3");

/// Reads the host's memory in KiB.
///
/// - `conn`: the connection
/// - `cellNum`: the cell's number, or VIR_NODE_MEMORY_STATS_ALL_CELLS for all together
/// - `params`: array to fill
/// - `nparams`: how many places it has; 0 asks how many there are
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL or negative, or `cellNum` below -1; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetMemoryStats(
    conn: virConnectPtr,
    cellNum: c_int,
    params: virNodeMemoryStatsPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetMemoryStats", |call| {
        let conn = call.object(conn)?;
        call.non_null(nparams, "nparams")?;
        let room = ffi::read(nparams).unwrap_or_default();
        call.non_negative(room, "*nparams")?;
        if cellNum < -1 {
            // The name of the first argument is libvirt's slip, which its clients may know.
            let message = format!("cpuNum in {} only accepts -1 as a negative value", call.function());
            return Err(call.invalid_argument("cpuNum", message));
        }
        let found = conn.driver().node_get_memory_stats(cellNum, flags)?;
        if room > 0 {
            for (to, (name, value)) in ffi::slice_mut(params, room).iter_mut().zip(&found) {
                ffi::copy_text(to.field.as_mut_ptr(), to.field.len(), name);
                to.value = *value;
            }
        }
        ffi::write(nparams, ffi::length(found.len()));
        Ok(0)
    })
}
version!("virNodeGetMemoryStats", "LIBVIRT_0.9.3");

/// Gives the bitmap of the host's CPUs that are online.
///
/// - `conn`: the connection
/// - `cpumap`: where to store the bitmap, lowest bit first, or NULL
/// - `online`: where to store how many CPUs are online, or NULL
/// - `flags`: 0
///
/// Returns how many CPUs the host has; -1 in case of error. The caller frees the bitmap.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeGetCPUMap(
    conn: virConnectPtr,
    cpumap: *mut *mut c_uchar,
    online: *mut c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virNodeGetCPUMap", |call| {
        let conn = call.object(conn)?;
        let (present, map) = conn.driver().node_get_cpu_map(flags)?;
        ffi::write(online, map.iter().map(|byte| byte.count_ones()).sum());
        if !cpumap.is_null() {
            ffi::write(cpumap, ffi::malloc_array(map));
        }
        Ok(ffi::length(present))
    })
}
version!("virNodeGetCPUMap", "LIBVIRT_1.0.0");
