//! Exported functions of virterror.h: the last error and who is told of errors.

use std::ffi::{c_char, c_int, c_void};
use std::ptr;

use super::connection::Connection;
use super::ffi;
use super::handle::{self, Held};
use super::last_error::{self, CError, Handler};
use crate::types::host::virConnectPtr;
use crate::types::virterror::{virError, virErrorFunc, virErrorPtr};

fn connection(conn: virConnectPtr) -> Option<Held<Connection>> {
    handle::find(conn.addr())
}

/// Gives the error of this thread's last failed call.
///
/// Returns the error, which belongs to the library and changes with the thread's next call; NULL when the last call
/// succeeded.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastError() -> virErrorPtr {
    last_error::with(|last| if last.code() == 0 { ptr::null_mut() } else { last.as_mut_ptr() })
        .unwrap_or(ptr::null_mut())
}
version!("virGetLastError", "LIBVIRT_0.1.0");

/// Gives the number of this thread's last error.
///
/// Returns a virErrorNumber, VIR_ERR_OK when the last call succeeded.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorCode() -> c_int {
    last_error::with(|last| last.code()).unwrap_or(0)
}
version!("virGetLastErrorCode", "LIBVIRT_4.5.0");

/// Gives the origin of this thread's last error.
///
/// Returns a virErrorDomain, VIR_FROM_NONE when the last call succeeded.
///
/// Since libvirt 4.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorDomain() -> c_int {
    last_error::with(|last| last.domain()).unwrap_or(0)
}
version!("virGetLastErrorDomain", "LIBVIRT_4.5.0");

/// Gives the text of this thread's last error.
///
/// Returns the text, "no error" when the last call succeeded and "unknown error" when there is no text. It belongs to
/// the library and changes with the thread's next call.
///
/// Since libvirt 1.0.6.
#[unsafe(no_mangle)]
pub extern "C" fn virGetLastErrorMessage() -> *const c_char {
    last_error::with(|last| match (last.code(), last.message()) {
        (0, _) => c"no error".as_ptr(),
        (_, text) if text.is_null() => c"unknown error".as_ptr(),
        (_, text) => text,
    })
    .unwrap_or(c"unknown error".as_ptr())
}
version!("virGetLastErrorMessage", "LIBVIRT_1.0.6");

/// Copies this thread's last error.
///
/// - `to`: structure to fill; what it held is overwritten without a look. Its strings are the caller's afterwards
///
/// Returns the error number, 0 when the last call succeeded, -1 when `to` is NULL.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virCopyLastError(to: virErrorPtr) -> c_int {
    if to.is_null() {
        return -1;
    }
    last_error::with(|last| {
        last_error::copy_fields(last.as_mut_ptr(), to);
        last.code()
    })
    .unwrap_or(-1)
}
version!("virCopyLastError", "LIBVIRT_0.1.0");

/// Copies this thread's last error into new memory.
///
/// Returns the copy, to be freed with virFreeError.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSaveLastError() -> virErrorPtr {
    let copy = ffi::realloc::<virError>(ptr::null_mut(), 0, 1);
    virCopyLastError(copy);
    copy
}
version!("virSaveLastError", "LIBVIRT_0.6.1");

/// Forgets this thread's last error.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virResetLastError() {
    last_error::reset();
}
version!("virResetLastError", "LIBVIRT_0.1.0");

/// Frees the strings inside an error and makes it say "no error".
///
/// - `err`: the error, or NULL
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virResetError(err: virErrorPtr) {
    last_error::reset_fields(err);
}
version!("virResetError", "LIBVIRT_0.1.0");

/// Frees an error and the strings inside.
///
/// - `err`: an error that virSaveLastError gave, or NULL
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virFreeError(err: virErrorPtr) {
    last_error::reset_fields(err);
    ffi::free(err);
}
version!("virFreeError", "LIBVIRT_0.6.1");

/// Prints an error to standard error: what happens to every error unless a function is set.
///
/// - `err`: the error, or NULL
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDefaultErrorFunc(err: virErrorPtr) {
    last_error::print(err);
}
version!("virDefaultErrorFunc", "LIBVIRT_0.1.0");

/// Sets the function that is told of every error no connection has a function for.
///
/// - `userData`: passed to the function
/// - `handler`: the function, called in the thread that met the error; NULL for printing to standard error
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virSetErrorFunc(userData: *mut c_void, handler: virErrorFunc) {
    last_error::set_global_handler(Handler::new(handler, userData));
}
version!("virSetErrorFunc", "LIBVIRT_0.1.0");

/// Sets the function that is told of a connection's errors.
///
/// - `conn`: the connection; nothing happens when it is none
/// - `userData`: passed to the function
/// - `handler`: the function; NULL for the one of virSetErrorFunc
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnSetErrorFunc(conn: virConnectPtr, userData: *mut c_void, handler: virErrorFunc) {
    if let Some(connection) = connection(conn) {
        connection.set_error_handler(Handler::new(handler, userData));
    }
}
version!("virConnSetErrorFunc", "LIBVIRT_0.1.0");

/// Gives the last error met on a connection, by any thread. Use virGetLastError instead: it is safe with threads.
///
/// - `conn`: the connection
///
/// Returns the error, whose code is 0 when there was none; NULL when `conn` is no connection. It belongs to the
/// connection and changes with the next error there.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnGetLastError(conn: virConnectPtr) -> virErrorPtr {
    connection(conn).map_or(ptr::null_mut(), |connection| connection.last_error())
}
version!("virConnGetLastError", "LIBVIRT_0.1.0");

/// Copies the last error met on a connection.
///
/// - `conn`: the connection
/// - `to`: structure to fill; its strings are the caller's afterwards
///
/// Returns the error number, 0 when there was none, -1 when `conn` is no connection or `to` is NULL.
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnCopyLastError(conn: virConnectPtr, to: virErrorPtr) -> c_int {
    if to.is_null() {
        return -1;
    }
    let mut none = CError::none();
    last_error::copy_fields(none.as_mut_ptr(), to);
    let Some(connection) = connection(conn) else { return -1 };
    let mut code = 0;
    connection.note_error(|last| {
        last_error::copy_fields(last.as_mut_ptr(), to);
        code = last.code();
    });
    code
}
version!("virConnCopyLastError", "LIBVIRT_0.1.0");

/// Forgets the last error met on a connection.
///
/// - `conn`: the connection; nothing happens when it is none
///
/// Since libvirt 0.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnResetLastError(conn: virConnectPtr) {
    if let Some(connection) = connection(conn) {
        connection.note_error(|last| last_error::reset_fields(last.as_mut_ptr()));
    }
}
version!("virConnResetLastError", "LIBVIRT_0.1.0");
