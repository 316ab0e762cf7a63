//! Exported functions about domains: tunables.

use std::ffi::{c_char, c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::virDomainPtr;

/// Reads the domain's block I/O tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetBlkioParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetBlkioParameters", |call| {
        let domain = call.object(domain)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values = domain.driver().domain_get_blkio_parameters(domain.identity(), flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetBlkioParameters", "LIBVIRT_0.9.0");

/// Reads the bandwidth tunables of one of the domain's interfaces.
///
/// - `domain`: the domain
/// - `device`: the device
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetInterfaceParameters(
    domain: virDomainPtr,
    device: *const c_char,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetInterfaceParameters", |call| {
        let domain = call.object(domain)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values =
            domain.driver().domain_get_interface_parameters(domain.identity(), ffi::text(device).as_deref(), flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetInterfaceParameters", "LIBVIRT_0.9.9");

/// Reads the domain's memory tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetMemoryParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetMemoryParameters", |call| {
        let domain = call.object(domain)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values = domain.driver().domain_get_memory_parameters(domain.identity(), flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetMemoryParameters", "LIBVIRT_0.8.5");

/// Reads the domain's NUMA tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetNumaParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetNumaParameters", |call| {
        let domain = call.object(domain)?;
        call.non_null(nparams, "nparams")?;
        call.non_negative(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        call.non_null_array(params, ffi::read(nparams).unwrap_or_default(), "params")?;
        let values = domain.driver().domain_get_numa_parameters(domain.identity(), flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetNumaParameters", "LIBVIRT_0.9.9");

/// Reads which perf events are enabled for the domain.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.3.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetPerfEvents(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetPerfEvents", |call| {
        let domain = call.object(domain)?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        let values = domain.driver().domain_get_perf_events(domain.identity(), flags)?;
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetPerfEvents", "LIBVIRT_1.3.3");

/// Reads the domain's scheduler tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetSchedulerParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetSchedulerParameters", |call| {
        let domain = call.object(domain)?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        call.positive(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        let values = domain.driver().domain_get_scheduler_parameters_flags(domain.identity(), 0)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetSchedulerParameters", "LIBVIRT_0.2.3");

/// Reads the domain's scheduler tunables, with flags.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, with `nparams` set to how many values there are; -1 in case of error. With `nparams` 0 only the number is stored.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetSchedulerParametersFlags(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetSchedulerParametersFlags", |call| {
        let domain = call.object(domain)?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        call.positive(ffi::read(nparams).unwrap_or_default(), "*nparams")?;
        let values = domain.driver().domain_get_scheduler_parameters_flags(domain.identity(), flags)?;
        typed_params::fill(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetSchedulerParametersFlags", "LIBVIRT_0.9.2");

/// Gives the scheduler's name and how many tunables it has.
///
/// - `domain`: the domain
/// - `nparams`: how many typed parameters
///
/// Returns the scheduler's name, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetSchedulerType(domain: virDomainPtr, nparams: *mut c_int) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetSchedulerType", |call| {
        let domain = call.object(domain)?;
        let (scheduler, count) = domain.driver().domain_get_scheduler_type(domain.identity())?;
        ffi::write(nparams, count);
        Ok(ffi::malloc_text(&scheduler))
    })
}
version!("virDomainGetSchedulerType", "LIBVIRT_0.2.3");

/// Changes the domain's block I/O tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetBlkioParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetBlkioParameters", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_negative(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_blkio_parameters(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetBlkioParameters", "LIBVIRT_0.9.0");

/// Changes the bandwidth tunables of one of the domain's interfaces.
///
/// - `domain`: the domain
/// - `device`: the device
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetInterfaceParameters(
    domain: virDomainPtr,
    device: *const c_char,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetInterfaceParameters", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.positive(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_interface_parameters(
            domain.identity(),
            ffi::text(device).as_deref(),
            &params,
            flags,
        )?;
        Ok(0)
    })
}
version!("virDomainSetInterfaceParameters", "LIBVIRT_0.9.9");

/// Changes the domain's memory tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMemoryParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMemoryParameters", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.positive(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_memory_parameters(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetMemoryParameters", "LIBVIRT_0.8.5");

/// Changes the domain's NUMA tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.9.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetNumaParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetNumaParameters", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.positive(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        Ok(domain.driver().domain_set_numa_parameters(domain.identity(), &params, flags)?)
    })
}
version!("virDomainSetNumaParameters", "LIBVIRT_0.9.9");

/// Enables or disables perf events for the domain.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.3.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetPerfEvents(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetPerfEvents", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_perf_events(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetPerfEvents", "LIBVIRT_1.3.3");

/// Changes the domain's scheduler tunables.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.2.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetSchedulerParameters(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetSchedulerParameters", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_negative(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_scheduler_parameters_flags(domain.identity(), &params, 0)?;
        Ok(0)
    })
}
version!("virDomainSetSchedulerParameters", "LIBVIRT_0.2.3");

/// Changes the domain's scheduler tunables, with flags.
///
/// - `domain`: the domain
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetSchedulerParametersFlags(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetSchedulerParametersFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_negative(nparams, "nparams")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_scheduler_parameters_flags(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetSchedulerParametersFlags", "LIBVIRT_0.9.2");
