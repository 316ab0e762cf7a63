//! Exported functions of libvirt-event.h: the event loop.

use std::ffi::{c_int, c_void};
use std::sync::Arc;

use super::callback::Opaque;
use super::entry::call;
use crate::error::{Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_FROM_EVENT, VIR_FROM_NONE};
use crate::event_loop::{self, EventLoop, HandleCallback, TimeoutCallback};
use crate::types::common::virFreeCallback;
use crate::types::event::{
    virEventAddHandleFunc, virEventAddTimeoutFunc, virEventHandleCallback, virEventRemoveHandleFunc,
    virEventRemoveTimeoutFunc, virEventTimeoutCallback, virEventUpdateHandleFunc, virEventUpdateTimeoutFunc,
};

/// The application's own event loop.
struct ApplicationLoop {
    add_handle: unsafe extern "C" fn(c_int, c_int, virEventHandleCallback, *mut c_void, virFreeCallback) -> c_int,
    update_handle: unsafe extern "C" fn(c_int, c_int),
    remove_handle: unsafe extern "C" fn(c_int) -> c_int,
    add_timeout: unsafe extern "C" fn(c_int, virEventTimeoutCallback, *mut c_void, virFreeCallback) -> c_int,
    update_timeout: unsafe extern "C" fn(c_int, c_int),
    remove_timeout: unsafe extern "C" fn(c_int) -> c_int,
}

unsafe extern "C" fn handle_fired(watch: c_int, fd: c_int, events: c_int, data: *mut c_void) {
    // SAFETY: `data` is the box that `add_handle` below gave, alive until `free_handle`.
    let callback = unsafe { &*data.cast::<HandleCallback>() }.clone();
    callback(watch, fd, events);
}

unsafe extern "C" fn free_handle(data: *mut c_void) {
    // SAFETY: the loop calls this once, with the box that `add_handle` gave.
    drop(unsafe { Box::from_raw(data.cast::<HandleCallback>()) });
}

unsafe extern "C" fn timer_fired(timer: c_int, data: *mut c_void) {
    // SAFETY: `data` is the box that `add_timeout` below gave, alive until `free_timer`.
    let callback = unsafe { &*data.cast::<TimeoutCallback>() }.clone();
    callback(timer);
}

unsafe extern "C" fn free_timer(data: *mut c_void) {
    // SAFETY: the loop calls this once, with the box that `add_timeout` gave.
    drop(unsafe { Box::from_raw(data.cast::<TimeoutCallback>()) });
}

impl EventLoop for ApplicationLoop {
    fn add_handle(&self, fd: i32, events: i32, callback: HandleCallback) -> i32 {
        let data = Box::into_raw(Box::new(callback)).cast();
        // SAFETY: the application registered this function for exactly this call.
        let watch = unsafe { (self.add_handle)(fd, events, Some(handle_fired), data, Some(free_handle)) };
        if watch < 0 {
            // SAFETY: a loop that refused does not keep the data.
            unsafe { free_handle(data) };
        }
        watch
    }

    fn update_handle(&self, watch: i32, events: i32) {
        // SAFETY: the application registered this function for exactly this call.
        unsafe { (self.update_handle)(watch, events) };
    }

    fn remove_handle(&self, watch: i32) -> i32 {
        // SAFETY: the application registered this function for exactly this call.
        unsafe { (self.remove_handle)(watch) }
    }

    fn add_timeout(&self, milliseconds: i32, callback: TimeoutCallback) -> i32 {
        let data = Box::into_raw(Box::new(callback)).cast();
        // SAFETY: the application registered this function for exactly this call.
        let timer = unsafe { (self.add_timeout)(milliseconds, Some(timer_fired), data, Some(free_timer)) };
        if timer < 0 {
            // SAFETY: a loop that refused does not keep the data.
            unsafe { free_timer(data) };
        }
        timer
    }

    fn update_timeout(&self, timer: i32, milliseconds: i32) {
        // SAFETY: the application registered this function for exactly this call.
        unsafe { (self.update_timeout)(timer, milliseconds) };
    }

    fn remove_timeout(&self, timer: i32) -> i32 {
        // SAFETY: the application registered this function for exactly this call.
        unsafe { (self.remove_timeout)(timer) }
    }
}

fn current() -> Result<&'static Arc<dyn EventLoop>> {
    let none = || Error::new(VIR_FROM_EVENT, VIR_ERR_INTERNAL_ERROR, "no event loop implementation registered");
    event_loop::current().ok_or_else(none)
}

/// Makes an event loop of the application the one that the library uses. The first registration in a process counts.
///
/// - `addHandle`, `updateHandle`, `removeHandle`: watching descriptors
/// - `addTimeout`, `updateTimeout`, `removeTimeout`: timers
///
/// Nothing happens when one of them is NULL or a loop is registered already.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRegisterImpl(
    addHandle: virEventAddHandleFunc,
    updateHandle: virEventUpdateHandleFunc,
    removeHandle: virEventRemoveHandleFunc,
    addTimeout: virEventAddTimeoutFunc,
    updateTimeout: virEventUpdateTimeoutFunc,
    removeTimeout: virEventRemoveTimeoutFunc,
) {
    if let (Some(add_handle), Some(update_handle), Some(remove_handle)) = (addHandle, updateHandle, removeHandle)
        && let (Some(add_timeout), Some(update_timeout), Some(remove_timeout)) =
            (addTimeout, updateTimeout, removeTimeout)
    {
        event_loop::register(Arc::new(ApplicationLoop {
            add_handle,
            update_handle,
            remove_handle,
            add_timeout,
            update_timeout,
            remove_timeout,
        }));
    }
}
version!("virEventRegisterImpl", "LIBVIRT_0.5.0");

/// Makes the library's own event loop the one it uses, unless one is registered. The application has to run it with
/// virEventRunDefaultImpl.
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_SYSTEM_ERROR when the process has too many descriptors.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRegisterDefaultImpl() -> c_int {
    call(VIR_FROM_EVENT, "virEventRegisterDefaultImpl", |_| event_loop::register_default().map(|()| 0))
}
version!("virEventRegisterDefaultImpl", "LIBVIRT_0.9.0");

/// Runs one round of the library's own event loop: waits until something happens and calls back.
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INTERNAL_ERROR unless virEventRegisterDefaultImpl was called.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRunDefaultImpl() -> c_int {
    call(VIR_FROM_EVENT, "virEventRunDefaultImpl", |_| event_loop::run_default().map(|()| 0))
}
version!("virEventRunDefaultImpl", "LIBVIRT_0.9.0");

/// Watches a descriptor in the registered event loop.
///
/// - `fd`: the descriptor
/// - `events`: bitwise-OR of virEventHandleType, 0 to sleep
/// - `cb`: called with the watch, the descriptor and what was found
/// - `opaque`: passed to the callback
/// - `ff`: called with `opaque` when the watch is gone, or NULL
///
/// Returns the watch, from 1 on in the library's own loop; -1 in case of error or without an event loop.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventAddHandle(
    fd: c_int,
    events: c_int,
    cb: virEventHandleCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    call(VIR_FROM_NONE, "virEventAddHandle", |_| {
        let event_loop = current()?;
        let opaque = Arc::new(Opaque::new(opaque, ff));
        let data = opaque.clone();
        let fired = move |watch, fd, events| {
            if let Some(function) = cb {
                // SAFETY: the application registered this function and data for exactly this call.
                unsafe { function(watch, fd, events, data.data()) };
            }
        };
        let watch = event_loop.add_handle(fd, events, Arc::new(fired));
        if watch >= 0 {
            opaque.own();
        }
        Ok(watch)
    })
}
version!("virEventAddHandle", "LIBVIRT_0.9.3");

/// Changes what a watch waits for.
///
/// - `watch`: the watch; nothing happens when it is none
/// - `events`: bitwise-OR of virEventHandleType, 0 to sleep
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventUpdateHandle(watch: c_int, events: c_int) {
    call(VIR_FROM_NONE, "virEventUpdateHandle", |_| {
        current()?.update_handle(watch, events);
        Ok(())
    });
}
version!("virEventUpdateHandle", "LIBVIRT_0.9.3");

/// Ends a watch; its data is freed by the event loop.
///
/// - `watch`: the watch
///
/// Returns 0, or -1 when there is no such watch or no event loop.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRemoveHandle(watch: c_int) -> c_int {
    call(VIR_FROM_NONE, "virEventRemoveHandle", |_| Ok(current()?.remove_handle(watch)))
}
version!("virEventRemoveHandle", "LIBVIRT_0.9.3");

/// Calls back in intervals from the registered event loop.
///
/// - `timeout`: interval in milliseconds, 0 for every round of the loop, -1 for never
/// - `cb`: called with the timer
/// - `opaque`: passed to the callback
/// - `ff`: called with `opaque` when the timer is gone, or NULL
///
/// Returns the timer, from 1 on in the library's own loop; -1 in case of error or without an event loop.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventAddTimeout(
    timeout: c_int,
    cb: virEventTimeoutCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    call(VIR_FROM_NONE, "virEventAddTimeout", |_| {
        let event_loop = current()?;
        let opaque = Arc::new(Opaque::new(opaque, ff));
        let data = opaque.clone();
        let fired = move |timer| {
            if let Some(function) = cb {
                // SAFETY: the application registered this function and data for exactly this call.
                unsafe { function(timer, data.data()) };
            }
        };
        let timer = event_loop.add_timeout(timeout, Arc::new(fired));
        if timer >= 0 {
            opaque.own();
        }
        Ok(timer)
    })
}
version!("virEventAddTimeout", "LIBVIRT_0.9.3");

/// Changes a timer's interval.
///
/// - `timer`: the timer; nothing happens when it is none
/// - `timeout`: interval in milliseconds, 0 for every round of the loop, -1 for never
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventUpdateTimeout(timer: c_int, timeout: c_int) {
    call(VIR_FROM_NONE, "virEventUpdateTimeout", |_| {
        current()?.update_timeout(timer, timeout);
        Ok(())
    });
}
version!("virEventUpdateTimeout", "LIBVIRT_0.9.3");

/// Ends a timer; its data is freed by the event loop.
///
/// - `timer`: the timer
///
/// Returns 0, or -1 when there is no such timer or no event loop.
///
/// Since libvirt 0.9.3.
#[unsafe(no_mangle)]
pub extern "C" fn virEventRemoveTimeout(timer: c_int) -> c_int {
    call(VIR_FROM_NONE, "virEventRemoveTimeout", |_| Ok(current()?.remove_timeout(timer)))
}
version!("virEventRemoveTimeout", "LIBVIRT_0.9.3");
