//! Callbacks of the application: its functions, the data that goes with them, and the function that frees the data.

use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::types::common::virFreeCallback;

/// An application's data for a callback. Dropping it calls the free function, once it is [`Opaque::owned`].
pub struct Opaque {
    data: *mut c_void,
    free: virFreeCallback,
    owned: AtomicBool,
}

// SAFETY: the application registers data together with functions that any thread may call with it.
unsafe impl Send for Opaque {}
// SAFETY: as above; nothing here looks at the data.
unsafe impl Sync for Opaque {}

impl Opaque {
    /// Data that is still the application's: a registration that fails must not free it.
    pub fn new(data: *mut c_void, free: virFreeCallback) -> Self {
        Self { data, free, owned: AtomicBool::new(false) }
    }

    /// From here on the data belongs to the registration.
    pub fn own(&self) {
        self.owned.store(true, Ordering::Release);
    }

    /// The data.
    pub fn data(&self) -> *mut c_void {
        self.data
    }
}

impl Drop for Opaque {
    fn drop(&mut self) {
        if let (true, Some(free)) = (*self.owned.get_mut(), self.free) {
            // SAFETY: the application gave this function for exactly this call, which happens once, without any lock.
            unsafe { free(self.data) };
        }
    }
}
