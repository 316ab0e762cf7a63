//! Exported functions about domains: virtual CPUs.

use std::ffi::{c_char, c_int, c_uchar, c_uint};

use crate::bail;
use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::{virDomainModificationImpact, virDomainPtr, virDomainVcpuFlags, virVcpuInfoPtr};

/// Adds an IOThread to the domain.
///
/// - `domain`: the domain
/// - `iothread_id`: id of the IOThread
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.15.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAddIOThread(domain: virDomainPtr, iothread_id: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAddIOThread", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_add_iothread(domain.identity(), iothread_id, flags)?;
        Ok(0)
    })
}
version!("virDomainAddIOThread", "LIBVIRT_1.2.15");

/// Removes an IOThread from the domain.
///
/// - `domain`: the domain
/// - `iothread_id`: id of the IOThread
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `iothread_id` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.15.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDelIOThread(domain: virDomainPtr, iothread_id: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainDelIOThread", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(iothread_id, "iothread_id")?;
        domain.driver().domain_del_iothread(domain.identity(), iothread_id, flags)?;
        Ok(0)
    })
}
version!("virDomainDelIOThread", "LIBVIRT_1.2.15");

/// Reads how much CPU time the domain used, in all or per host CPU.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `start_cpu`: the start cpu
/// - `ncpus`: how many
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many parameters each CPU has, or with `params` NULL and `nparams` 0 how many there are; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `start_cpu` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetCPUStats(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_uint,
    start_cpu: c_int,
    ncpus: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetCPUStats", |call| {
        let domain = call.object(domain)?;
        call.non_negative(start_cpu, "start_cpu")?;
        call.non_null(params, "params")?;
        if start_cpu == -1 {
            if ncpus != 1 {
                let message = format!("ncpus in {} must be 1 when start_cpu is -1", call.function());
                return Err(call.invalid_argument("start_cpu", message));
            }
        } else {
            call.non_negative(start_cpu, "start_cpu")?;
        }
        if nparams != 0 {
            call.non_null(params, "params")?;
        } else {
            call.null(params, "params")?;
        }
        if nparams != 0 && ncpus > u32::MAX / nparams {
            bail!(VIR_FROM_DOMAIN, VIR_ERR_OVERFLOW, "input too large: {nparams} * {ncpus}");
        }
        let per_cpu = domain.driver().domain_get_cpu_stats(domain.identity(), start_cpu, ncpus, nparams, flags)?;
        Ok(typed_params::fill_rows(params, nparams, ncpus, &per_cpu))
    })
}
version!("virDomainGetCPUStats", "LIBVIRT_0.9.10");

/// Reads the host CPUs the emulator may run on.
///
/// - `domain`: the domain
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `maplen`: length of the bitmap in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 1 when the emulator is pinned, 0 when it is not; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetEmulatorPinInfo(
    domain: virDomainPtr,
    cpumap: *mut c_uchar,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetEmulatorPinInfo", |call| {
        let domain = call.object(domain)?;
        call.non_null(cpumap, "cpumap")?;
        call.positive(maplen, "maplen")?;
        let Some(map) = domain.driver().domain_get_emulator_pin_info(domain.identity(), maplen, flags)? else {
            return Ok(0);
        };
        Ok(ffi::fill_rows(cpumap, 1, maplen, &[map]))
    })
}
version!("virDomainGetEmulatorPinInfo", "LIBVIRT_0.10.0");

/// Asks the guest agent about the guest's virtual CPUs.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetGuestVcpus(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetGuestVcpus", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        let values = domain.driver().domain_get_guest_vcpus(domain.identity(), flags)?;
        typed_params::give(params, nparams.cast(), &values);
        Ok(0)
    })
}
version!("virDomainGetGuestVcpus", "LIBVIRT_2.0.0");

/// Gives the largest number of virtual CPUs the domain may have.
///
/// - `domain`: the domain
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetMaxVcpus(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetMaxVcpus", |call| {
        let domain = call.object(domain)?;
        Ok(domain.driver().domain_get_vcpus_flags(
            domain.identity(),
            virDomainVcpuFlags::VIR_DOMAIN_VCPU_LIVE as u32 | virDomainVcpuFlags::VIR_DOMAIN_VCPU_MAXIMUM as u32,
        )?)
    })
}
version!("virDomainGetMaxVcpus", "LIBVIRT_0.2.1");

/// Reads the host CPUs each virtual CPU may run on.
///
/// - `domain`: the domain
/// - `ncpumaps`: the ncpumaps
/// - `cpumaps`: where to store the result
/// - `maplen`: length of the bitmap in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many virtual CPUs were described; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cpumaps` is NULL although `ncpumaps` is not 0; VIR_ERR_INVALID_ARG when `ncpumaps` is not positive; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetVcpuPinInfo(
    domain: virDomainPtr,
    ncpumaps: c_int,
    cpumaps: *mut c_uchar,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetVcpuPinInfo", |call| {
        let domain = call.object(domain)?;
        call.non_null_array(cpumaps, ncpumaps, "cpumaps")?;
        call.positive(ncpumaps, "ncpumaps")?;
        call.positive(maplen, "maplen")?;
        let maps = domain.driver().domain_get_vcpu_pin_info(domain.identity(), ncpumaps, maplen, flags)?;
        Ok(ffi::fill_rows(cpumaps, ncpumaps, maplen, &maps))
    })
}
version!("virDomainGetVcpuPinInfo", "LIBVIRT_0.9.3");

/// Reads the state of the virtual CPUs and the host CPUs they may run on.
///
/// - `domain`: the domain
/// - `info`: structure to fill
/// - `maxinfo`: the maxinfo
/// - `cpumaps`: where to store the result
/// - `maplen`: length of the bitmap in bytes
///
/// Returns how many virtual CPUs were described; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_INVALID_ARG when `maxinfo` is not positive; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetVcpus(
    domain: virDomainPtr,
    info: virVcpuInfoPtr,
    maxinfo: c_int,
    cpumaps: *mut c_uchar,
    maplen: c_int,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetVcpus", |call| {
        let domain = call.object(domain)?;
        call.non_null(info, "info")?;
        call.positive(maxinfo, "maxinfo")?;
        call.positive(maplen, "maplen")?;
        // The CPU maps are optional, but their array and its row length go together.
        if !cpumaps.is_null() {
            call.positive(maplen, "maplen")?;
        } else {
            call.require(maplen == 0, "maplen", "must be zero")?;
        }
        let vcpus = domain.driver().domain_get_vcpus(domain.identity(), maxinfo, maplen)?;
        Ok(ffi::fill_vcpus(info, maxinfo, cpumaps, maplen, vcpus))
    })
}
version!("virDomainGetVcpus", "LIBVIRT_0.1.4");

/// Counts the domain's virtual CPUs: current or maximum, running or configured.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetVcpusFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetVcpusFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        Ok(domain.driver().domain_get_vcpus_flags(domain.identity(), flags)?)
    })
}
version!("virDomainGetVcpusFlags", "LIBVIRT_0.8.5");

/// Sets the host CPUs the emulator may run on.
///
/// - `domain`: the domain
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `maplen`: length of the bitmap in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPinEmulator(
    domain: virDomainPtr,
    cpumap: *mut c_uchar,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPinEmulator", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(cpumap, "cpumap")?;
        call.positive(maplen, "maplen")?;
        domain.driver().domain_pin_emulator(domain.identity(), ffi::slice(cpumap, maplen), flags)?;
        Ok(0)
    })
}
version!("virDomainPinEmulator", "LIBVIRT_0.10.0");

/// Sets the host CPUs an IOThread may run on.
///
/// - `domain`: the domain
/// - `iothread_id`: id of the IOThread
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `maplen`: length of the bitmap in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.14.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPinIOThread(
    domain: virDomainPtr,
    iothread_id: c_uint,
    cpumap: *mut c_uchar,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPinIOThread", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(cpumap, "cpumap")?;
        call.positive(maplen, "maplen")?;
        domain.driver().domain_pin_iothread(domain.identity(), iothread_id, ffi::slice(cpumap, maplen), flags)?;
        Ok(0)
    })
}
version!("virDomainPinIOThread", "LIBVIRT_1.2.14");

/// Sets the host CPUs a virtual CPU may run on.
///
/// - `domain`: the domain
/// - `vcpu`: number of the virtual CPU
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `maplen`: length of the bitmap in bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPinVcpu(domain: virDomainPtr, vcpu: c_uint, cpumap: *mut c_uchar, maplen: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPinVcpu", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(cpumap, "cpumap")?;
        call.positive(maplen, "maplen")?;
        domain.driver().domain_pin_vcpu_flags(
            domain.identity(),
            vcpu,
            ffi::slice(cpumap, maplen),
            virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainPinVcpu", "LIBVIRT_0.1.4");

/// Sets the host CPUs a virtual CPU may run on, with flags.
///
/// - `domain`: the domain
/// - `vcpu`: number of the virtual CPU
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `maplen`: length of the bitmap in bytes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_INVALID_ARG when `maplen` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPinVcpuFlags(
    domain: virDomainPtr,
    vcpu: c_uint,
    cpumap: *mut c_uchar,
    maplen: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPinVcpuFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(cpumap, "cpumap")?;
        call.positive(maplen, "maplen")?;
        domain.driver().domain_pin_vcpu_flags(domain.identity(), vcpu, ffi::slice(cpumap, maplen), flags)?;
        Ok(0)
    })
}
version!("virDomainPinVcpuFlags", "LIBVIRT_0.9.3");

/// Turns virtual CPUs on or off inside the guest, through the guest agent.
///
/// - `domain`: the domain
/// - `cpumap`: bitmap of CPUs, lowest bit first
/// - `state`: where to store the state
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `cpumap` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetGuestVcpus(
    domain: virDomainPtr,
    cpumap: *const c_char,
    state: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetGuestVcpus", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let cpumap = call.text(cpumap, "cpumap")?;
        domain.driver().domain_set_guest_vcpus(domain.identity(), &cpumap, state, flags)?;
        Ok(0)
    })
}
version!("virDomainSetGuestVcpus", "LIBVIRT_2.0.0");

/// Changes the tunables of an IOThread.
///
/// - `domain`: the domain
/// - `iothread_id`: id of the IOThread
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetIOThreadParams(
    domain: virDomainPtr,
    iothread_id: c_uint,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetIOThreadParams", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.positive(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_iothread_params(domain.identity(), iothread_id, &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetIOThreadParams", "LIBVIRT_4.10.0");

/// Turns single virtual CPUs of the domain on or off.
///
/// - `domain`: the domain
/// - `vcpumap`: the vcpumap
/// - `state`: where to store the state
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `vcpumap` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetVcpu(domain: virDomainPtr, vcpumap: *const c_char, state: c_int, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetVcpu", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        let vcpumap = call.text(vcpumap, "vcpumap")?;
        domain.driver().domain_set_vcpu(domain.identity(), &vcpumap, state, flags)?;
        Ok(0)
    })
}
version!("virDomainSetVcpu", "LIBVIRT_3.1.0");

/// Sets how many virtual CPUs the running domain has.
///
/// - `domain`: the domain
/// - `nvcpus`: number of virtual CPUs
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nvcpus` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetVcpus(domain: virDomainPtr, nvcpus: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetVcpus", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(nvcpus, "nvcpus")?;
        domain.driver().domain_set_vcpus_flags(
            domain.identity(),
            nvcpus,
            virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE as u32,
        )?;
        Ok(0)
    })
}
version!("virDomainSetVcpus", "LIBVIRT_0.1.4");

/// Sets how many virtual CPUs the domain has: current or maximum, running or configured.
///
/// - `domain`: the domain
/// - `nvcpus`: number of virtual CPUs
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nvcpus` is 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetVcpusFlags(domain: virDomainPtr, nvcpus: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetVcpusFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_zero(nvcpus, "nvcpus")?;
        domain.driver().domain_set_vcpus_flags(domain.identity(), nvcpus, flags)?;
        Ok(0)
    })
}
version!("virDomainSetVcpusFlags", "LIBVIRT_0.8.5");
