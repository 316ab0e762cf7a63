//! Exported functions about domains: what the guest or its agent answers.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulonglong};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::capi::typed_params;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::common::virTypedParameterPtr;
use crate::types::domain::virDomainPtr;
use crate::types::domain_names::VIR_DOMAIN_SEND_KEY_MAX_KEYS;
use crate::types::host::virStreamPtr;

/// Sets how long the library waits for the guest agent's answers.
///
/// - `domain`: the domain
/// - `timeout`: the timeout
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAgentSetResponseTimeout(domain: virDomainPtr, timeout: c_int, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAgentSetResponseTimeout", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_agent_set_response_timeout(domain.identity(), timeout, flags)?;
        Ok(0)
    })
}
version!("virDomainAgentSetResponseTimeout", "LIBVIRT_5.10.0");

/// Lists the SSH keys that a guest user accepts, through the guest agent.
///
/// - `domain`: the domain
/// - `user`: name of the user
/// - `keys`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are; -1 in case of error. The caller frees each text and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `keys` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 6.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAuthorizedSSHKeysGet(
    domain: virDomainPtr,
    user: *const c_char,
    keys: *mut *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAuthorizedSSHKeysGet", |call| {
        let domain = call.object(domain)?;
        let user = call.text(user, "user")?;
        call.non_null(keys, "keys")?;
        call.require_writable(domain.conn())?;
        let texts = domain.driver().domain_authorized_ssh_keys_get(domain.identity(), &user, flags)?;
        Ok(ffi::give_texts(keys, &texts))
    })
}
version!("virDomainAuthorizedSSHKeysGet", "LIBVIRT_6.10.0");

/// Changes the SSH keys that a guest user accepts, through the guest agent.
///
/// - `domain`: the domain
/// - `user`: name of the user
/// - `keys`: the keys
/// - `nkeys`: the nkeys
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `keys` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 6.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainAuthorizedSSHKeysSet(
    domain: virDomainPtr,
    user: *const c_char,
    keys: *mut *const c_char,
    nkeys: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainAuthorizedSSHKeysSet", |call| {
        let domain = call.object(domain)?;
        let user = call.text(user, "user")?;
        call.non_null(keys, "keys")?;
        call.require_writable(domain.conn())?;
        let keys = ffi::texts(keys, nkeys);
        domain.driver().domain_authorized_ssh_keys_set(domain.identity(), &user, &keys, flags)?;
        Ok(0)
    })
}
version!("virDomainAuthorizedSSHKeysSet", "LIBVIRT_6.10.0");

/// Freezes file systems inside the guest, through the guest agent.
///
/// - `dom`: the domain
/// - `mountpoints`: the mountpoints
/// - `nmountpoints`: the nmountpoints
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many file systems were frozen; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `mountpoints` is NULL although `nmountpoints` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFSFreeze(
    dom: virDomainPtr,
    mountpoints: *mut *const c_char,
    nmountpoints: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainFSFreeze", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        call.non_null_array(mountpoints, nmountpoints, "mountpoints")?;
        let mountpoints = ffi::texts(mountpoints, nmountpoints);
        dom.driver().domain_fs_freeze(dom.identity(), &mountpoints, flags)
    })
}
version!("virDomainFSFreeze", "LIBVIRT_1.2.5");

/// Thaws file systems inside the guest, through the guest agent.
///
/// - `dom`: the domain
/// - `mountpoints`: the mountpoints
/// - `nmountpoints`: the nmountpoints
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many file systems were thawed; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `mountpoints` is NULL although `nmountpoints` is not 0; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFSThaw(
    dom: virDomainPtr,
    mountpoints: *mut *const c_char,
    nmountpoints: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainFSThaw", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        call.non_null_array(mountpoints, nmountpoints, "mountpoints")?;
        let mountpoints = ffi::texts(mountpoints, nmountpoints);
        dom.driver().domain_fs_thaw(dom.identity(), &mountpoints, flags)
    })
}
version!("virDomainFSThaw", "LIBVIRT_1.2.5");

/// Asks the guest agent about users, operating system, time zone, file systems and more.
///
/// - `domain`: the domain
/// - `types`: the types
/// - `params`: typed parameters
/// - `nparams`: how many typed parameters
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `params` is NULL; VIR_ERR_INVALID_ARG when `nparams` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.7.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetGuestInfo(
    domain: virDomainPtr,
    types: c_uint,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetGuestInfo", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        let values = domain.driver().domain_get_guest_info(domain.identity(), types, flags)?;
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetGuestInfo", "LIBVIRT_5.7.0");

/// Asks for the guest's host name.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetHostname(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetHostname", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        Ok(ffi::malloc_text(&domain.driver().domain_get_hostname(domain.identity(), flags)?))
    })
}
version!("virDomainGetHostname", "LIBVIRT_0.10.0");

/// Reads the launch security of a confidential guest.
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
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetLaunchSecurityInfo(
    domain: virDomainPtr,
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetLaunchSecurityInfo", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        call.non_null(nparams, "nparams")?;
        let values = domain.driver().domain_get_launch_security_info(domain.identity(), flags)?;
        typed_params::give(params, nparams, &values);
        Ok(0)
    })
}
version!("virDomainGetLaunchSecurityInfo", "LIBVIRT_4.5.0");

/// Reads the guest's clock, in seconds and nanoseconds since 1970.
///
/// - `dom`: the domain
/// - `seconds`: seconds since 1970
/// - `nseconds`: nanoseconds
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetTime(
    dom: virDomainPtr,
    seconds: *mut c_longlong,
    nseconds: *mut c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetTime", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let (whole, part) = dom.driver().domain_get_time(dom.identity(), flags)?;
        ffi::write(seconds, whole);
        ffi::write(nseconds, part);
        Ok(0)
    })
}
version!("virDomainGetTime", "LIBVIRT_1.2.5");

/// Sends the guest a non-maskable interrupt.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainInjectNMI(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainInjectNMI", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_inject_nmi(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainInjectNMI", "LIBVIRT_0.9.2");

/// Connects a stream to a channel of the guest.
///
/// - `dom`: the domain
/// - `name`: the name
/// - `st`: the stream
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainOpenChannel(
    dom: virDomainPtr,
    name: *const c_char,
    st: virStreamPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainOpenChannel", |call| {
        let dom = call.object(dom)?;
        let st = call.stream(st)?;
        call.require_writable(dom.conn())?;
        let source = dom.driver().domain_open_channel(dom.identity(), ffi::text(name).as_deref(), flags)?;
        st.attach(call, source)?;
        Ok(0)
    })
}
version!("virDomainOpenChannel", "LIBVIRT_1.0.2");

/// Connects a stream to a console of the guest.
///
/// - `dom`: the domain
/// - `dev_name`: the dev name
/// - `st`: the stream
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.6.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainOpenConsole(
    dom: virDomainPtr,
    dev_name: *const c_char,
    st: virStreamPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainOpenConsole", |call| {
        let dom = call.object(dom)?;
        let st = call.stream(st)?;
        call.require_writable(dom.conn())?;
        let source = dom.driver().domain_open_console(dom.identity(), ffi::text(dev_name).as_deref(), flags)?;
        st.attach(call, source)?;
        Ok(0)
    })
}
version!("virDomainOpenConsole", "LIBVIRT_0.8.6");

/// Connects a socket to a graphics server of the guest.
///
/// - `dom`: the domain
/// - `idx`: the idx
/// - `fd`: the fd
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `fd` is negative; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.7.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainOpenGraphics(dom: virDomainPtr, idx: c_uint, fd: c_int, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainOpenGraphics", |call| {
        let dom = call.object(dom)?;
        call.non_negative(fd, "fd")?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_open_graphics(dom.identity(), idx, fd, flags)?;
        Ok(0)
    })
}
version!("virDomainOpenGraphics", "LIBVIRT_0.9.7");

/// Opens a socket connected to a graphics server of the guest.
///
/// - `dom`: the domain
/// - `idx`: the idx
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainOpenGraphicsFD(dom: virDomainPtr, idx: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainOpenGraphicsFD", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        Ok(dom.driver().domain_open_graphics_fd(dom.identity(), idx, flags)?)
    })
}
version!("virDomainOpenGraphicsFD", "LIBVIRT_1.2.8");

/// Asks the guest to suspend itself.
///
/// - `dom`: the domain
/// - `target`: what to suspend to: a virNodeSuspendTarget number
/// - `duration`: how long in seconds, 0 for ever
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPMSuspendForDuration(
    dom: virDomainPtr,
    target: c_uint,
    duration: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPMSuspendForDuration", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_pm_suspend_for_duration(dom.identity(), target, duration, flags)?;
        Ok(0)
    })
}
version!("virDomainPMSuspendForDuration", "LIBVIRT_0.9.10");

/// Wakes a guest that suspended itself.
///
/// - `dom`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.11.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainPMWakeup(dom: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainPMWakeup", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_pm_wakeup(dom.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainPMWakeup", "LIBVIRT_0.9.11");

/// Takes a picture of the guest's screen and sends it through a stream; gives its MIME type.
///
/// - `domain`: the domain
/// - `stream`: the stream
/// - `screen`: the screen
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the MIME type, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.2.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainScreenshot(
    domain: virDomainPtr,
    stream: virStreamPtr,
    screen: c_uint,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainScreenshot", |call| {
        let domain = call.object(domain)?;
        let stream = call.stream(stream)?;
        call.require_writable(domain.conn())?;
        let (mime, source) = domain.driver().domain_screenshot(domain.identity(), screen, flags)?;
        stream.attach(call, source)?;
        Ok(ffi::malloc_text(&mime))
    })
}
version!("virDomainScreenshot", "LIBVIRT_0.9.2");

/// Sends key presses to the guest.
///
/// - `domain`: the domain
/// - `codeset`: a virKeycodeSet number
/// - `holdtime`: how long to hold the keys in milliseconds
/// - `keycodes`: the key codes
/// - `nkeycodes`: how many key codes
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `keycodes` is NULL; VIR_ERR_INVALID_ARG when `nkeycodes` is not positive; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSendKey(
    domain: virDomainPtr,
    codeset: c_uint,
    holdtime: c_uint,
    keycodes: *mut c_uint,
    nkeycodes: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSendKey", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(keycodes, "keycodes")?;
        call.positive(nkeycodes, "nkeycodes")?;
        let most = VIR_DOMAIN_SEND_KEY_MAX_KEYS as c_int;
        if nkeycodes > most {
            let message = format!("nkeycodes in {} must be less than {most}", call.function());
            return Err(call.invalid_argument("nkeycodes", message));
        }
        let keys = ffi::slice(keycodes, nkeycodes);
        domain.driver().domain_send_key(domain.identity(), codeset, holdtime, keys, flags)?;
        Ok(0)
    })
}
version!("virDomainSendKey", "LIBVIRT_0.9.3");

/// Sends a signal to a process inside the guest.
///
/// - `domain`: the domain
/// - `pid_value`: the pid value
/// - `signum`: the signum
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `pid_value` is 0; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSendProcessSignal(
    domain: virDomainPtr,
    pid_value: c_longlong,
    signum: c_uint,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSendProcessSignal", |call| {
        let domain = call.object(domain)?;
        call.non_zero(pid_value, "pid_value")?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_send_process_signal(domain.identity(), pid_value, signum, flags)?;
        Ok(0)
    })
}
version!("virDomainSendProcessSignal", "LIBVIRT_1.0.1");

/// Sets the launch secret of a confidential guest.
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
/// Since libvirt 8.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetLaunchSecurityState(
    domain: virDomainPtr,
    params: virTypedParameterPtr,
    nparams: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetLaunchSecurityState", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        call.non_null(params, "params")?;
        let params = typed_params::read(call, params, nparams as i64)?;
        domain.driver().domain_set_launch_security_state(domain.identity(), &params, flags)?;
        Ok(0)
    })
}
version!("virDomainSetLaunchSecurityState", "LIBVIRT_8.0.0");

/// Sets the guest's clock, in seconds and nanoseconds since 1970.
///
/// - `dom`: the domain
/// - `seconds`: seconds since 1970
/// - `nseconds`: nanoseconds
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.5.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetTime(dom: virDomainPtr, seconds: c_longlong, nseconds: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetTime", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_set_time(dom.identity(), seconds, nseconds, flags)?;
        Ok(0)
    })
}
version!("virDomainSetTime", "LIBVIRT_1.2.5");

/// Sets the password of a user inside the guest.
///
/// - `dom`: the domain
/// - `user`: name of the user
/// - `password`: the password
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `user` is NULL; VIR_ERR_INVALID_ARG when `password` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.16.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetUserPassword(
    dom: virDomainPtr,
    user: *const c_char,
    password: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetUserPassword", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        let user = call.text(user, "user")?;
        let password = call.text(password, "password")?;
        dom.driver().domain_set_user_password(dom.identity(), &user, &password, flags)?;
        Ok(0)
    })
}
version!("virDomainSetUserPassword", "LIBVIRT_1.2.16");

/// Reloads the certificates of a graphics server of the domain.
///
/// - `domain`: the domain
/// - `type`: what it is about
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 10.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGraphicsReload(domain: virDomainPtr, r#type: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGraphicsReload", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_graphics_reload(domain.identity(), r#type, flags)?;
        Ok(0)
    })
}
version!("virDomainGraphicsReload", "LIBVIRT_10.2.0");
