//! The event loop: the application's own, or the default one of this library.
//!
//! Handles (descriptors to watch) and timeouts are registered here, by applications and by the library itself; whoever
//! registered the loop runs it. A callback is a closure: dropping it is what frees the application's data.

mod default;

use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::err;
use crate::error::Result;

pub use default::DefaultLoop;

/// Called with the watch, the descriptor and the `virEventHandleType` bits found.
pub type HandleCallback = Arc<dyn Fn(i32, i32, i32) + Send + Sync>;
/// Called with the timer.
pub type TimeoutCallback = Arc<dyn Fn(i32) + Send + Sync>;

/// What an event loop offers. Numbers are as in the C interface: -1 says that a call failed.
pub trait EventLoop: Send + Sync {
    /// Watches a descriptor for `virEventHandleType` bits; the watch.
    fn add_handle(&self, fd: i32, events: i32, callback: HandleCallback) -> i32;
    /// Changes what a watch waits for; 0 makes it sleep.
    fn update_handle(&self, watch: i32, events: i32);
    /// Ends a watch; 0 when there was one.
    fn remove_handle(&self, watch: i32) -> i32;
    /// Calls back every `milliseconds`, at once for 0, never for -1; the timer.
    fn add_timeout(&self, milliseconds: i32, callback: TimeoutCallback) -> i32;
    /// Changes a timer's interval.
    fn update_timeout(&self, timer: i32, milliseconds: i32);
    /// Ends a timer; 0 when there was one.
    fn remove_timeout(&self, timer: i32) -> i32;
}

static REGISTERED: OnceCell<Arc<dyn EventLoop>> = OnceCell::new();
static DEFAULT: OnceCell<Arc<DefaultLoop>> = OnceCell::new();

/// Makes `event_loop` the process's loop. The first registration counts: false when there was one.
pub fn register(event_loop: Arc<dyn EventLoop>) -> bool {
    REGISTERED.set(event_loop).is_ok()
}

/// Makes the default loop the process's loop, unless there is one.
///
/// # Errors
/// When the system gives no descriptor for it.
pub fn register_default() -> Result<()> {
    let new =
        || DefaultLoop::new().map(Arc::new).map_err(|error| err!(VIR_FROM_EVENT, VIR_ERR_SYSTEM_ERROR, "{error}"));
    let default = DEFAULT.get_or_try_init(new)?;
    register(default.clone());
    Ok(())
}

/// Runs one round of the default loop.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR` unless the default loop is registered.
pub fn run_default() -> Result<()> {
    match DEFAULT.get() {
        Some(default) => default.run_once(),
        None => Err(err!(VIR_FROM_EVENT, VIR_ERR_INTERNAL_ERROR, "no event loop implementation registered")),
    }
}

/// The registered loop.
pub fn current() -> Option<&'static Arc<dyn EventLoop>> {
    REGISTERED.get()
}
