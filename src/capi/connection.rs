//! What a connection's handle stands for: the driver's connection, its last error and its handlers.

use std::collections::HashMap;
use std::ffi::{CString, c_char};
use std::ops::Deref;

use once_cell::sync::OnceCell;
use parking_lot::{Mutex, MutexGuard};

use super::callback::Opaque;
use super::last_error::{CError, Handler};
use crate::driver::{Connect, Driver};
use crate::types::host::virConnectCloseFunc;
use crate::types::virterror::virError;

/// A connection as C callers hold it.
pub struct Connection {
    connect: Connect,
    errors: Mutex<Errors>,
    /// Registrations of the former kind, which are ended by their function instead of an id.
    legacy_callbacks: Mutex<HashMap<usize, i32>>,
    close_callback: Mutex<Option<CloseCallback>>,
    type_name: OnceCell<CString>,
}

/// Who wants to know when the connection breaks.
pub struct CloseCallback {
    /// The application's function, by which the registration is ended.
    pub function: virConnectCloseFunc,
    /// Its data.
    pub opaque: Opaque,
}

struct Errors {
    last: CError,
    handler: Handler,
}

impl CloseCallback {
    /// Whether it is this function that was registered.
    pub fn is(&self, function: virConnectCloseFunc) -> bool {
        match (self.function, function) {
            (Some(a), Some(b)) => std::ptr::fn_addr_eq(a, b),
            _ => false,
        }
    }
}

impl Connection {
    /// A connection around what a driver opened.
    pub fn new(connect: Connect) -> Self {
        Self {
            connect,
            errors: Mutex::new(Errors { last: CError::none(), handler: Handler::NONE }),
            legacy_callbacks: Mutex::default(),
            close_callback: Mutex::default(),
            type_name: OnceCell::new(),
        }
    }

    /// The driver behind it.
    pub fn driver(&self) -> &dyn Driver {
        self.connect.driver()
    }

    /// The driver's name as C text that lives as long as the connection.
    pub fn type_text(&self) -> *const c_char {
        self.type_name.get_or_init(|| CString::new(self.driver().type_name()).unwrap_or_default()).as_ptr()
    }

    /// The id of the registration of a function, if it is registered.
    pub fn legacy_callback(&self, function: usize) -> Option<i32> {
        self.legacy_callbacks.lock().get(&function).copied()
    }

    /// Notes a function's registration, or that it ended.
    pub fn set_legacy_callback(&self, function: usize, id: Option<i32>) {
        let mut callbacks = self.legacy_callbacks.lock();
        match id {
            Some(id) => callbacks.insert(function, id),
            None => callbacks.remove(&function),
        };
    }

    /// Who is told when the connection breaks, to be looked at and replaced.
    pub fn close_callback(&self) -> MutexGuard<'_, Option<CloseCallback>> {
        self.close_callback.lock()
    }

    /// Replaces the handler of this connection's errors.
    pub fn set_error_handler(&self, handler: Handler) {
        self.errors.lock().handler = handler;
    }

    /// Changes the connection's last error; the handler that is to be told.
    pub fn note_error(&self, change: impl FnOnce(&mut CError)) -> Handler {
        let errors = &mut *self.errors.lock();
        change(&mut errors.last);
        errors.handler
    }

    /// Where the connection's last error lives. It changes with the next failing call on the connection: libvirt's API
    /// offers this address and leaves it to the caller to be alone.
    pub fn last_error(&self) -> *mut virError {
        self.errors.lock().last.as_mut_ptr()
    }
}

impl Deref for Connection {
    type Target = Connect;
    fn deref(&self) -> &Connect {
        &self.connect
    }
}
