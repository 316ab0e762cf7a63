//! Exported functions about domains: memory.

use std::ffi::{c_int, c_uint, c_ulong};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::domain::{
    virDomainMemoryModFlags, virDomainMemoryStatPtr, virDomainModificationImpact, virDomainPtr,
};

/// Gives the domain's maximum memory in KiB.
///
/// - `domain`: the domain
///
/// Returns the size; 0 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetMaxMemory(domain: virDomainPtr) -> c_ulong {
    call(VIR_FROM_DOMAIN, "virDomainGetMaxMemory", |call| {
        let domain = call.object(domain)?;
        Ok(domain.driver().domain_get_max_memory(domain.identity())?)
    })
}
version!("virDomainGetMaxMemory", "LIBVIRT_0.0.3");

/// Reads the guest's memory statistics: virDomainMemoryStatTags and values.
///
/// - `dom`: the domain
/// - `stats`: the stats
/// - `nr_stats`: the nr stats
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many values were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainMemoryStats(
    dom: virDomainPtr,
    stats: virDomainMemoryStatPtr,
    nr_stats: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainMemoryStats", |call| {
        let dom = call.object(dom)?;
        if stats.is_null() || nr_stats == 0 {
            return Ok(0);
        }
        let found = dom.driver().domain_memory_stats(dom.identity(), flags)?;
        let room = ffi::slice_mut(stats, nr_stats);
        for (to, (tag, value)) in room.iter_mut().zip(&found) {
            to.tag = *tag;
            to.val = *value;
        }
        Ok(room.len().min(found.len()) as c_int)
    })
}
version!("virDomainMemoryStats", "LIBVIRT_0.7.5");

/// Sets the domain's maximum memory in KiB.
///
/// - `domain`: the domain
/// - `memory`: size in KiB
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMaxMemory(domain: virDomainPtr, memory: c_ulong) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMaxMemory", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(memory, "memory")?;
        domain.driver().domain_set_memory_flags(
            domain.identity(),
            memory,
            virDomainMemoryModFlags::VIR_DOMAIN_MEM_MAXIMUM as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainSetMaxMemory", "LIBVIRT_0.0.3");

/// Sets the memory in KiB that the guest has now.
///
/// - `domain`: the domain
/// - `memory`: size in KiB
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMemory(domain: virDomainPtr, memory: c_ulong) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMemory", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(memory, "memory")?;
        domain.driver().domain_set_memory_flags(
            domain.identity(),
            memory,
            virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainSetMemory", "LIBVIRT_0.1.1");

/// Sets the domain's memory in KiB: current or maximum, running or configured.
///
/// - `domain`: the domain
/// - `memory`: size in KiB
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `memory` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMemoryFlags(domain: virDomainPtr, memory: c_ulong, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMemoryFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(memory, "memory")?;
        domain.driver().domain_set_memory_flags(domain.identity(), memory, flags)?;
        Ok(0)
    })
}
version!("virDomainSetMemoryFlags", "LIBVIRT_0.9.0");

/// Sets how often in seconds the balloon collects memory statistics.
///
/// - `domain`: the domain
/// - `period`: the period
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `period` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMemoryStatsPeriod(domain: virDomainPtr, period: c_int, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMemoryStatsPeriod", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_negative(period, "period")?;
        domain.driver().domain_set_memory_stats_period(domain.identity(), period, flags)?;
        Ok(0)
    })
}
version!("virDomainSetMemoryStatsPeriod", "LIBVIRT_1.1.1");
