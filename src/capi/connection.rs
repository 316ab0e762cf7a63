//! What a connection's handle stands for: the driver's connection, its last error and its handlers.

use std::ops::Deref;

use parking_lot::Mutex;

use super::last_error::{CError, Handler};
use crate::driver::{Connect, Driver};
use crate::types::virterror::virError;

/// A connection as C callers hold it.
pub struct Connection {
    connect: Connect,
    errors: Mutex<Errors>,
}

struct Errors {
    last: CError,
    handler: Handler,
}

impl Connection {
    /// A connection around what a driver opened.
    pub fn new(connect: Connect) -> Self {
        Self { connect, errors: Mutex::new(Errors { last: CError::none(), handler: Handler::NONE }) }
    }

    /// The driver behind it.
    pub fn driver(&self) -> &dyn Driver {
        self.connect.driver()
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
