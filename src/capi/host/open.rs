//! Exported functions about connections: opening and closing them, and the library's version.

use std::ffi::{CString, c_char, c_int, c_uint, c_ulong, c_void};
use std::ptr;
use std::sync::Arc;

use crate::capi::callback::Opaque;
use crate::capi::connection::{CloseCallback, Connection};
use crate::capi::entry::{Handle, call, reference};
use crate::capi::{ffi, handle};
use crate::driver::open::{Authenticator, Credential, open};
use crate::error::{Error, Result, VIR_ERR_AUTH_FAILED, VIR_FROM_AUTH, VIR_FROM_DOMAIN, VIR_FROM_NONE};
use crate::types::LEVEL;
use crate::types::common::virFreeCallback;
use crate::types::host::{
    virConnectAuth, virConnectAuthPtr, virConnectCloseFunc, virConnectCredential, virConnectCredentialType,
    virConnectFlags, virConnectPtr,
};

/// Makes the library ready. Every function does that by itself, so that nobody has to call it.
///
/// Returns 0.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virInitialize() -> c_int {
    call(VIR_FROM_NONE, "virInitialize", |_| Ok(0))
}
version!("virInitialize", "LIBVIRT_0.1.0");

/// Gives the version of the library, as major * 1,000,000 + minor * 1,000 + release.
///
/// - `libVer`: where to store the level of libvirt's API that the library follows
/// - `type`: a hypervisor type, or NULL; every type is answered alike
/// - `typeVer`: where to store the version of the driver for the type, which is the library's; or NULL
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INTERNAL_ERROR when `libVer` is NULL.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virGetVersion(libVer: *mut c_ulong, r#type: *const c_char, typeVer: *mut c_ulong) -> c_int {
    call(VIR_FROM_NONE, "virGetVersion", |_| {
        let _ = r#type;
        if libVer.is_null() {
            return Err(crate::capi::last_error::generic());
        }
        ffi::write(libVer, c_ulong::from(LEVEL));
        ffi::write(typeVer, c_ulong::from(LEVEL));
        Ok(0)
    })
}
version!("virGetVersion", "LIBVIRT_0.0.3");

/// Answers a driver's questions through the application's callback.
struct Application {
    kinds: Vec<i32>,
    auth: virConnectAuth,
}

impl Application {
    fn new(auth: virConnectAuthPtr) -> Option<Self> {
        let auth = ffi::slice(auth.cast_const(), 1).first()?;
        let copy =
            virConnectAuth { credtype: auth.credtype, ncredtype: auth.ncredtype, cb: auth.cb, cbdata: auth.cbdata };
        Some(Self { kinds: ffi::slice(auth.credtype.cast_const(), auth.ncredtype).to_vec(), auth: copy })
    }
}

impl Authenticator for Application {
    fn kinds(&self) -> &[i32] {
        &self.kinds
    }

    fn ask(&self, credentials: &mut [Credential]) -> Result<()> {
        let failed = || Error::new(VIR_FROM_AUTH, VIR_ERR_AUTH_FAILED, "no credentials given");
        let Some(function) = self.auth.cb else { return Err(failed()) };
        let text = |text: &str| CString::new(text).unwrap_or_default();
        let texts: Vec<[CString; 3]> = credentials
            .iter()
            .map(|it| [text(&it.prompt), text(&it.challenge), text(it.default_result.as_deref().unwrap_or(""))])
            .collect();
        let mut asked: Vec<virConnectCredential> = credentials
            .iter()
            .zip(&texts)
            .map(|(it, [prompt, challenge, default])| virConnectCredential {
                r#type: it.kind,
                prompt: prompt.as_ptr(),
                challenge: challenge.as_ptr(),
                defresult: it.default_result.as_ref().map_or(ptr::null(), |_| default.as_ptr()),
                result: ptr::null_mut(),
                resultlen: 0,
            })
            .collect();
        let count = c_uint::try_from(asked.len()).map_err(|_| failed())?;
        // SAFETY: the application gave this function for exactly this call; the array and its strings outlive it.
        let answer = unsafe { function(asked.as_mut_ptr(), count, self.auth.cbdata) };
        for (it, asked) in credentials.iter_mut().zip(asked) {
            it.result = ffi::text(asked.result).map(|text| text.into_owned());
            ffi::free(asked.result);
        }
        if answer < 0 { Err(failed()) } else { Ok(()) }
    }
}

fn open_as(function: &'static str, name: *const c_char, auth: virConnectAuthPtr, flags: c_uint) -> virConnectPtr {
    call(VIR_FROM_NONE, function, |_| {
        let application = Application::new(auth);
        let authenticator = application.as_ref().map(|it| it as &dyn Authenticator);
        let connect = open(crate::drivers::ALL, ffi::text(name).as_deref(), authenticator, flags)?;
        Ok(virConnectPtr::at(handle::insert(Arc::new(Connection::new(connect)))))
    })
}

/// Opens a connection to a hypervisor.
///
/// - `name`: URI or alias; NULL or "" for LIBVIRT_DEFAULT_URI or `uri_default` of libvirt.conf
///
/// Returns a new handle, to be given back with virConnectClose; NULL in case of error.
///
/// Errors: VIR_ERR_NO_CONNECT when no driver takes the URI; VIR_ERR_INTERNAL_ERROR when it is none; others as the
/// driver has them.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectOpen(name: *const c_char) -> virConnectPtr {
    open_as("virConnectOpen", name, ptr::null_mut(), 0)
}
version!("virConnectOpen", "LIBVIRT_0.0.3");

/// Opens a connection to a hypervisor through which nothing can be changed.
///
/// - `name`: as for virConnectOpen
///
/// Returns a new handle, to be given back with virConnectClose; NULL in case of error.
///
/// Errors: as for virConnectOpen.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectOpenReadOnly(name: *const c_char) -> virConnectPtr {
    open_as("virConnectOpenReadOnly", name, ptr::null_mut(), virConnectFlags::VIR_CONNECT_RO as c_uint)
}
version!("virConnectOpenReadOnly", "LIBVIRT_0.0.3");

/// Opens a connection to a hypervisor and answers its questions for credentials.
///
/// - `name`: as for virConnectOpen
/// - `auth`: who answers, such as virConnectAuthPtrDefault; or NULL
/// - `flags`: bitwise-OR of virConnectFlags
///
/// Returns a new handle, to be given back with virConnectClose; NULL in case of error.
///
/// Errors: as for virConnectOpen; VIR_ERR_AUTH_FAILED when the credentials are not accepted; VIR_ERR_INVALID_ARG for an
/// unknown flag.
///
/// Since libvirt 0.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectOpenAuth(name: *const c_char, auth: virConnectAuthPtr, flags: c_uint) -> virConnectPtr {
    open_as("virConnectOpenAuth", name, auth, flags)
}
version!("virConnectOpenAuth", "LIBVIRT_0.4.0");

/// Gives back a reference to a connection's handle. The connection closes with the last one: domains and other objects
/// found through it, and registrations for events, hold references too.
///
/// - `conn`: the connection
///
/// Returns 0 when the connection is closed, 1 when references are left; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectClose(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_NONE, "virConnectClose", |call| {
        let held = call.object(conn)?;
        call.forget_connection();
        Ok(c_int::from(!handle::release(held)))
    })
}
version!("virConnectClose", "LIBVIRT_0.0.3");

/// Adds a reference to a connection's handle; each one needs a virConnectClose of its own.
///
/// - `conn`: the connection
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectRef(conn: virConnectPtr) -> c_int {
    reference(VIR_FROM_DOMAIN, "virConnectRef", conn)
}
version!("virConnectRef", "LIBVIRT_0.6.0");

/// Gives the name of the connection's hypervisor driver, such as "TEST" or "QEMU".
///
/// - `conn`: the connection
///
/// Returns the name, which belongs to the library; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetType(conn: virConnectPtr) -> *const c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetType", |call| Ok(call.object(conn)?.type_text()))
}
version!("virConnectGetType", "LIBVIRT_0.0.3");

/// Gives the version of the library at the other end of the connection; here that is this library.
///
/// - `conn`: the connection
/// - `libVer`: where to store it, as major * 1,000,000 + minor * 1,000 + release
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `libVer` is NULL.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetLibVersion(conn: virConnectPtr, libVer: *mut c_ulong) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectGetLibVersion", |call| {
        let conn = call.object(conn)?;
        call.non_null(libVer, "libVer")?;
        ffi::write(libVer, conn.driver().library_version());
        Ok(0)
    })
}
version!("virConnectGetLibVersion", "LIBVIRT_0.7.3");

/// Gives the connection's URI, with aliases resolved.
///
/// - `conn`: the connection
///
/// Returns the URI, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle.
///
/// Since libvirt 0.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetURI(conn: virConnectPtr) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetURI", |call| Ok(ffi::malloc_text(&call.object(conn)?.driver().uri())))
}
version!("virConnectGetURI", "LIBVIRT_0.3.0");

/// Registers who is told when the connection breaks. A connection inside this process does not break, so that the
/// callback waits until it is unregistered or the connection closed.
///
/// - `conn`: the connection
/// - `cb`: the callback
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when it is no longer needed, or NULL
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectRegisterCloseCallback(
    conn: virConnectPtr,
    cb: virConnectCloseFunc,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectRegisterCloseCallback", |call| {
        let conn = call.object(conn)?;
        if cb.is_none() {
            call.need_function(false, "cb")?;
        }
        let opaque = Opaque::new(opaque, freecb);
        opaque.own();
        let former = conn.close_callback().replace(CloseCallback { function: cb, opaque });
        drop(former);
        Ok(0)
    })
}
version!("virConnectRegisterCloseCallback", "LIBVIRT_0.10.0");

/// Ends the registration of virConnectRegisterCloseCallback and frees its data.
///
/// - `conn`: the connection
/// - `cb`: the registered callback
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectUnregisterCloseCallback(conn: virConnectPtr, cb: virConnectCloseFunc) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectUnregisterCloseCallback", |call| {
        let conn = call.object(conn)?;
        if cb.is_none() {
            call.need_function(false, "cb")?;
        }
        let removed = conn.close_callback().take_if(|registered| registered.is(cb));
        drop(removed);
        Ok(0)
    })
}
version!("virConnectUnregisterCloseCallback", "LIBVIRT_0.10.0");

/// What `virConnectAuthPtrDefault` asks for.
static DEFAULT_KINDS: [c_int; 5] = [
    virConnectCredentialType::VIR_CRED_AUTHNAME as c_int,
    virConnectCredentialType::VIR_CRED_ECHOPROMPT as c_int,
    virConnectCredentialType::VIR_CRED_REALM as c_int,
    virConnectCredentialType::VIR_CRED_PASSPHRASE as c_int,
    virConnectCredentialType::VIR_CRED_EXTERNAL as c_int,
];

/// Asks a person at the terminal.
unsafe extern "C" fn ask_terminal(credentials: *mut virConnectCredential, count: c_uint, _: *mut c_void) -> c_int {
    for credential in ffi::slice_mut(credentials, count) {
        let prompt = ffi::text(credential.prompt).unwrap_or_default();
        let secret = credential.r#type == virConnectCredentialType::VIR_CRED_PASSPHRASE as c_int;
        let Ok(answer) = crate::util::sys::ask_terminal(&prompt, secret) else { return -1 };
        let default = ffi::text(credential.defresult);
        let answer = if answer.is_empty() { default.as_deref().unwrap_or("") } else { &answer };
        credential.result = ffi::malloc_text(answer);
        credential.resultlen = c_uint::try_from(answer.len()).unwrap_or(0);
    }
    0
}

/// The default answers for virConnectOpenAuth, behind a type that may be shared between threads.
#[repr(transparent)]
pub struct SharedAuth(virConnectAuth);

// SAFETY: nothing ever changes it, and its function may be called from any thread.
unsafe impl Sync for SharedAuth {}

static DEFAULT_AUTH: SharedAuth = SharedAuth(virConnectAuth {
    credtype: DEFAULT_KINDS.as_ptr().cast_mut(),
    ncredtype: DEFAULT_KINDS.len() as c_uint,
    cb: Some(ask_terminal),
    cbdata: ptr::null_mut(),
});

/// Pointer to what asks a person at the terminal for credentials, for virConnectOpenAuth (since libvirt 0.4.1).
#[unsafe(no_mangle)]
pub static virConnectAuthPtrDefault: &SharedAuth = &DEFAULT_AUTH;
version!("virConnectAuthPtrDefault", "LIBVIRT_0.4.0");
