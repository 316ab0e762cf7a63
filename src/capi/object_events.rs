//! Callbacks for events of networks, storage pools, host devices and secrets.

use std::ffi::{c_int, c_void};
use std::mem::transmute;
use std::sync::Arc;

use super::callback::Opaque;
use super::connection::Connection;
use super::entry::{Call, Child, Handle, free, make};
use super::handle::{Counted, Held};
use crate::driver::events::ObjectEvent;
use crate::error::{Result, VIR_FROM_NONE};
use crate::types::common::virFreeCallback;
use crate::types::host::virConnectPtr;

/// An application's function for events that carry nothing; those that carry more are cast back before the call.
#[derive(Clone, Copy)]
pub struct ObjectFunction(unsafe extern "C" fn(virConnectPtr, *mut c_void, *mut c_void));

impl ObjectFunction {
    /// The function behind a generic callback of any kind of object.
    pub fn from_generic<P>(function: unsafe extern "C" fn(virConnectPtr, *mut P, *mut c_void)) -> Self {
        // SAFETY: both are plain function pointers that differ in what a pointer argument points to.
        Self(unsafe {
            transmute::<
                unsafe extern "C" fn(virConnectPtr, *mut P, *mut c_void),
                unsafe extern "C" fn(virConnectPtr, *mut c_void, *mut c_void),
            >(function)
        })
    }
}

/// What one registration calls.
pub struct Target {
    connection: Counted<Connection>,
    function: ObjectFunction,
    opaque: Opaque,
}

/// A registration's target; its data stays the application's until [`Target::own`].
pub fn target(
    call: &Call,
    conn: &Held<Connection>,
    function: ObjectFunction,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> Result<Arc<Target>> {
    Ok(Arc::new(Target { connection: call.count(conn)?, function, opaque: Opaque::new(opaque, freecb) }))
}

/// Fails unless `event` is between 0 and `last`.
pub fn check_id(call: &Call, event: c_int, last: c_int) -> Result<()> {
    call.non_negative(event, "eventID")?;
    if event > last {
        let message = format!("eventID in {} must be less than {}", call.function(), last + 1);
        return Err(call.invalid_argument("eventID", message));
    }
    Ok(())
}

impl Target {
    /// From here on the application's data belongs to the registration.
    pub fn own(&self) {
        self.opaque.own();
    }

    /// Calls the function with a handle of the object.
    pub fn tell<H, T>(&self, event: &ObjectEvent, identity: T)
    where
        T: Send + Sync + 'static,
        H: Handle<Object = Child<T>>,
    {
        let Some(object) = make::<H, T>(&self.connection, identity) else { return };
        let conn = virConnectPtr::at(self.connection.address());
        let pointer = std::ptr::with_exposed_provenance_mut(object.address());
        let data = self.opaque.data();
        match event.lifecycle {
            Some((what, detail)) => {
                // SAFETY: whoever registers for life cycle events passes a function of this type, cast to the generic
                // one: this undoes the cast.
                let function = unsafe {
                    transmute::<
                        unsafe extern "C" fn(virConnectPtr, *mut c_void, *mut c_void),
                        unsafe extern "C" fn(virConnectPtr, *mut c_void, c_int, c_int, *mut c_void),
                    >(self.function.0)
                };
                // SAFETY: the function is the application's for exactly this call; no lock is held.
                unsafe { function(conn, pointer, what, detail, data) };
            }
            // SAFETY: as above.
            None => unsafe { (self.function.0)(conn, pointer, data) },
        }
        free(VIR_FROM_NONE, "event", object);
    }
}
