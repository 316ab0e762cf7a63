//! Exported functions about domains: background jobs.

use std::ffi::{c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::{virDomainJobInfoPtr, virDomainPtr};

/// Asks the domain's current background job to stop.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAbortJob(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAbortJob", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_abort_job_flags(domain.identity(), 0)?;
        Ok(0)
    })
}
version!("virDomainAbortJob", "LIBVIRT_0.7.7");

/// Asks the domain's current background job to stop, with flags.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 8.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAbortJobFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAbortJobFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_abort_job_flags(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainAbortJobFlags", "LIBVIRT_8.5.0");

/// Reads the progress of the domain's background job.
///
/// - `domain`: the domain
/// - `info`: structure to fill
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetJobInfo(domain: virDomainPtr, info: virDomainJobInfoPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetJobInfo", |call| {
        let domain = call.object(domain)?;
        call.non_null(info, "info")?;
        ffi::write(info, domain.driver().domain_get_job_info(domain.identity())?);
        Ok(0)
    })
}
version!("virDomainGetJobInfo", "LIBVIRT_0.7.7");

/// Reads the progress of the domain's background job as typed parameters.
///
/// - `domain`: the domain
/// - `type`: what it is about
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `type` is NULL; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetJobStats(
    domain: virDomainPtr,
    r#type: *mut c_int,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetJobStats", |call| {
        let domain = call.object(domain)?;
        call.non_null(r#type, "type")?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        let (kind, values) = domain.driver().domain_get_job_stats(domain.identity(), flags)?;
        ffi::write(r#type, kind);
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetJobStats", "LIBVIRT_1.0.3");

/// Starts measuring how fast the guest writes to memory.
///
/// - `domain`: the domain
/// - `seconds`: seconds since 1970
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainStartDirtyRateCalc(domain: virDomainPtr, seconds: c_int, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainStartDirtyRateCalc", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_start_dirty_rate_calc(domain.identity(), seconds, flags)?;
        Ok(0)
    })
}
version!("virDomainStartDirtyRateCalc", "LIBVIRT_7.2.0");
