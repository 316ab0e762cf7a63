//! The error a thread met last, as C sees it, and who is told of it.

use std::cell::UnsafeCell;
use std::ffi::{c_char, c_int, c_void};
use std::io::Write;
use std::ptr;

use parking_lot::Mutex;

use super::connection::Connection;
use super::ffi;
use crate::error::{Error, ErrorData, VIR_ERR_ERROR, VIR_ERR_INTERNAL_ERROR, VIR_ERR_NONE, VIR_ERR_OK, VIR_FROM_NONE};
use crate::types::virterror::{virError, virErrorFunc};

/// A `virError` that owns its strings.
pub struct CError(virError);

// SAFETY: the strings belong to the value alone and the object pointers in it are always NULL.
unsafe impl Send for CError {}

/// "No error", without strings to free.
const NONE: virError = virError {
    code: 0,
    domain: 0,
    message: ptr::null_mut(),
    level: VIR_ERR_NONE,
    conn: ptr::null_mut(),
    dom: ptr::null_mut(),
    str1: ptr::null_mut(),
    str2: ptr::null_mut(),
    str3: ptr::null_mut(),
    int1: 0,
    int2: 0,
    net: ptr::null_mut(),
};

impl CError {
    /// No error.
    pub const fn none() -> Self {
        Self(NONE)
    }

    /// Where C code finds it.
    pub fn as_mut_ptr(&mut self) -> *mut virError {
        &raw mut self.0
    }

    /// The error number, 0 for none.
    pub fn code(&self) -> c_int {
        self.0.code
    }

    /// The origin's number, 0 for none.
    pub fn domain(&self) -> c_int {
        self.0.domain
    }

    /// The text, NULL for none.
    pub fn message(&self) -> *const c_char {
        self.0.message
    }

    fn set(&mut self, data: &ErrorData) {
        self.clear();
        self.0.code = data.code as c_int;
        self.0.domain = data.domain as c_int;
        self.0.level = data.level;
        self.0.message = ffi::malloc_text(&data.message);
        self.0.str1 = ffi::malloc_optional_text(data.str1.as_deref());
        self.0.str2 = ffi::malloc_optional_text(data.str2.as_deref());
        self.0.str3 = ffi::malloc_optional_text(data.str3.as_deref());
        self.0.int1 = data.int1;
        self.0.int2 = data.int2;
    }

    fn clear(&mut self) {
        reset_fields(self.as_mut_ptr());
    }
}

impl Drop for CError {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Frees the strings of a `virError` and makes it say "no error". NULL is fine.
pub fn reset_fields(error: *mut virError) {
    if let Some(old) = ffi::read(error.cast::<RawError>()) {
        for string in [old.message, old.str1, old.str2, old.str3] {
            ffi::free(string);
        }
        ffi::write(error, NONE);
    }
}

/// Copies an error into memory of the caller, who owns the copy's strings. What was in `to` is not looked at.
pub fn copy_fields(from: *const virError, to: *mut virError) {
    let Some(from) = ffi::read(from.cast::<RawError>()) else { return };
    let copy = |string: *mut c_char| ffi::malloc_optional_text(ffi::text(string).as_deref());
    ffi::write(
        to.cast::<RawError>(),
        RawError {
            message: copy(from.message),
            str1: copy(from.str1),
            str2: copy(from.str2),
            str3: copy(from.str3),
            conn: ptr::null_mut(),
            dom: ptr::null_mut(),
            net: ptr::null_mut(),
            ..from
        },
    );
}

/// The layout of `virError` with its enum as a plain number: what a caller's memory may hold.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct RawError {
    /// Error number.
    pub code: c_int,
    /// Origin's number.
    pub domain: c_int,
    /// Text.
    pub message: *mut c_char,
    /// Level's number.
    pub level: c_int,
    conn: *mut c_void,
    dom: *mut c_void,
    str1: *mut c_char,
    str2: *mut c_char,
    str3: *mut c_char,
    /// Extra number.
    pub int1: c_int,
    /// Extra number.
    pub int2: c_int,
    net: *mut c_void,
}

const _: () = assert!(size_of::<RawError>() == size_of::<virError>());

thread_local! {
    static LAST: UnsafeCell<CError> = const { UnsafeCell::new(CError::none()) };
}

/// Lets `use_it` see the thread's last error; None while the thread is going away.
///
/// `use_it` must not call into C or back into this module.
pub fn with<T>(use_it: impl FnOnce(&mut CError) -> T) -> Option<T> {
    LAST.try_with(|last| {
        // SAFETY: the cell belongs to this thread and `use_it` does not come back here, so the borrow is the only one.
        use_it(unsafe { &mut *last.get() })
    })
    .ok()
}

/// Forgets the thread's last error.
pub fn reset() {
    with(CError::clear);
}

/// The handler of errors that no connection handles, and what it is given.
static GLOBAL_HANDLER: Mutex<Handler> = Mutex::new(Handler::NONE);

/// An application's error handler with its argument.
#[derive(Clone, Copy)]
pub struct Handler {
    function: virErrorFunc,
    data: *mut c_void,
}

// SAFETY: the argument is the application's, which promises by registering it that any thread may pass it back.
unsafe impl Send for Handler {}

impl Handler {
    /// No handler: errors go to the next one.
    pub const NONE: Self = Self { function: None, data: ptr::null_mut() };

    /// A handler, called with `data` from whichever thread meets an error.
    pub const fn new(function: virErrorFunc, data: *mut c_void) -> Self {
        Self { function, data }
    }
}

/// Replaces the global handler.
pub fn set_global_handler(handler: Handler) {
    *GLOBAL_HANDLER.lock() = handler;
}

/// Records an error as the thread's last one and the connection's, then tells the handler: the connection's own, else
/// the global one, else standard error.
pub fn dispatch(error: Error, connection: Option<&Connection>) {
    let data = error.data();
    with(|last| last.set(data));
    let own = connection.map_or(Handler::NONE, |connection| connection.note_error(|own| own.set(data)));
    let handler = if own.function.is_some() { own } else { *GLOBAL_HANDLER.lock() };
    let Some(last) = with(CError::as_mut_ptr) else { return };
    match handler.function {
        // SAFETY: the application registered this function for exactly this call; no lock is held, and the error stays
        // where it is until the thread's next call, which only the handler itself could make.
        Some(function) => unsafe { function(handler.data, last) },
        None => print(last),
    }
}

/// Makes "failed, cause unknown" of a failure that recorded nothing, as libvirt does.
pub fn generic() -> Error {
    Error::from_data(ErrorData {
        code: VIR_ERR_INTERNAL_ERROR,
        domain: VIR_FROM_NONE,
        level: VIR_ERR_ERROR,
        message: "An error occurred, but the cause is unknown".to_owned(),
        str1: None,
        str2: None,
        str3: None,
        int1: 0,
        int2: 0,
    })
}

/// Prints an error to standard error in libvirt's form. Nothing for NULL or "no error".
pub fn print(error: *const virError) {
    let Some(error) = ffi::read(error.cast::<RawError>()) else { return };
    if error.code == VIR_ERR_OK as c_int {
        return;
    }
    let level = match error.level {
        1 => "warning",
        2 => "error",
        _ => "",
    };
    let origin =
        usize::try_from(error.domain).ok().and_then(|domain| crate::types::error_texts::ERROR_DOMAIN_NAMES.get(domain));
    let text = ffi::text(error.message).unwrap_or_default();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    // A closed standard error is no reason to fail.
    let _ = write!(std::io::stderr(), "libvirt: {} {level} : {text}{end}", origin.unwrap_or(&"Unknown"));
}
