//! The default event loop: `poll(2)` over handles and timers.

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::{EventLoop, HandleCallback, TimeoutCallback};
use crate::err;
use crate::error::Result;
use crate::types::event::virEventHandleType::{
    VIR_EVENT_HANDLE_ERROR, VIR_EVENT_HANDLE_HANGUP, VIR_EVENT_HANDLE_READABLE, VIR_EVENT_HANDLE_WRITABLE,
};
use crate::util::sys::{PollFd, Waker, poll};

/// A loop that whoever calls [`DefaultLoop::run_once`] drives.
pub struct DefaultLoop {
    state: Mutex<State>,
    waker: Waker,
}

#[derive(Default)]
struct State {
    handles: BTreeMap<i32, Handle>,
    timers: BTreeMap<i32, Timer>,
    last_watch: i32,
    last_timer: i32,
    /// Callbacks of removed entries, to be dropped by the loop outside the lock.
    dropped_handles: Vec<HandleCallback>,
    dropped_timers: Vec<TimeoutCallback>,
}

struct Handle {
    fd: i32,
    events: i32,
    callback: HandleCallback,
}

struct Timer {
    interval: Option<Duration>,
    due: Instant,
    callback: TimeoutCallback,
}

fn interval(milliseconds: i32) -> Option<Duration> {
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}

const BITS: [(i32, i16); 4] = [
    (VIR_EVENT_HANDLE_READABLE as i32, libc::POLLIN),
    (VIR_EVENT_HANDLE_WRITABLE as i32, libc::POLLOUT),
    (VIR_EVENT_HANDLE_ERROR as i32, libc::POLLERR),
    (VIR_EVENT_HANDLE_HANGUP as i32, libc::POLLHUP),
];

fn to_poll(events: i32) -> i16 {
    BITS.iter().filter(|(bit, _)| events & bit != 0).fold(0, |all, (_, poll)| all | poll)
}

fn from_poll(found: i16) -> i32 {
    let found = if found & libc::POLLNVAL != 0 { found | libc::POLLERR } else { found };
    BITS.iter().filter(|(_, poll)| found & poll != 0).fold(0, |all, (bit, _)| all | bit)
}

impl DefaultLoop {
    /// A loop without handles or timers.
    ///
    /// # Errors
    /// When the system gives no descriptor to wake it with.
    pub fn new() -> io::Result<Self> {
        Ok(Self { state: Mutex::default(), waker: Waker::new()? })
    }

    /// Waits for the first handle or timer and calls back all that are ready.
    ///
    /// A change made by another thread ends the wait. Callbacks run without any lock, in the order of their numbers.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` when the system refuses to wait.
    pub fn run_once(&self) -> Result<()> {
        let (mut descriptors, watches, wait) = self.prepare();
        poll(&mut descriptors, wait)
            .map_err(|error| err!(VIR_FROM_EVENT, VIR_ERR_SYSTEM_ERROR, "Unable to poll on file handles: {error}"))?;
        if descriptors[0].revents != 0 {
            self.waker.clear();
        }
        self.call_timers();
        for (descriptor, watch) in descriptors[1..].iter().zip(watches) {
            self.call_handle(watch, descriptor);
        }
        self.drop_removed();
        Ok(())
    }

    fn prepare(&self) -> (Vec<PollFd>, Vec<i32>, i32) {
        let state = self.state.lock();
        let mut descriptors = vec![PollFd { fd: self.waker.fd(), events: libc::POLLIN, revents: 0 }];
        let mut watches = Vec::with_capacity(state.handles.len());
        for (&watch, handle) in state.handles.iter().filter(|(_, handle)| handle.events != 0) {
            descriptors.push(PollFd { fd: handle.fd, events: to_poll(handle.events), revents: 0 });
            watches.push(watch);
        }
        let now = Instant::now();
        let due = state.timers.values().filter(|timer| timer.interval.is_some()).map(|timer| timer.due).min();
        let pending = !state.dropped_handles.is_empty() || !state.dropped_timers.is_empty();
        let wait = match due {
            _ if pending => 0,
            None => -1,
            // Rounded up: waking early would only mean another round.
            Some(due) => {
                i32::try_from(due.saturating_duration_since(now).as_micros().div_ceil(1000)).unwrap_or(i32::MAX)
            }
        };
        (descriptors, watches, wait)
    }

    fn call_timers(&self) {
        let now = Instant::now();
        let due: Vec<i32> = {
            let state = self.state.lock();
            let due = state.timers.iter().filter(|(_, timer)| timer.interval.is_some() && timer.due <= now);
            due.map(|(&id, _)| id).collect()
        };
        for id in due {
            let callback = {
                let mut state = self.state.lock();
                // An earlier callback may have removed or stopped it.
                let Some(timer) = state.timers.get_mut(&id) else { continue };
                let Some(interval) = timer.interval else { continue };
                timer.due = now + interval;
                timer.callback.clone()
            };
            callback(id);
        }
    }

    fn call_handle(&self, watch: i32, descriptor: &PollFd) {
        let callback = {
            let state = self.state.lock();
            match state.handles.get(&watch) {
                Some(handle) if handle.fd == descriptor.fd && handle.events != 0 => handle.callback.clone(),
                _ => return,
            }
        };
        let found = from_poll(descriptor.revents);
        if found != 0 {
            callback(watch, descriptor.fd, found);
        }
    }

    fn drop_removed(&self) {
        let removed = {
            let mut state = self.state.lock();
            (std::mem::take(&mut state.dropped_handles), std::mem::take(&mut state.dropped_timers))
        };
        drop(removed);
    }
}

impl EventLoop for DefaultLoop {
    fn add_handle(&self, fd: i32, events: i32, callback: HandleCallback) -> i32 {
        let watch = {
            let mut state = self.state.lock();
            state.last_watch += 1;
            let watch = state.last_watch;
            state.handles.insert(watch, Handle { fd, events, callback });
            watch
        };
        self.waker.wake();
        watch
    }

    fn update_handle(&self, watch: i32, events: i32) {
        if let Some(handle) = self.state.lock().handles.get_mut(&watch) {
            handle.events = events;
        }
        self.waker.wake();
    }

    fn remove_handle(&self, watch: i32) -> i32 {
        {
            let mut state = self.state.lock();
            let Some(handle) = state.handles.remove(&watch) else { return -1 };
            state.dropped_handles.push(handle.callback);
        }
        self.waker.wake();
        0
    }

    fn add_timeout(&self, milliseconds: i32, callback: TimeoutCallback) -> i32 {
        let timer = {
            let mut state = self.state.lock();
            state.last_timer += 1;
            let id = state.last_timer;
            let interval = interval(milliseconds);
            state.timers.insert(id, Timer { interval, due: Instant::now() + interval.unwrap_or_default(), callback });
            id
        };
        self.waker.wake();
        timer
    }

    fn update_timeout(&self, timer: i32, milliseconds: i32) {
        if let Some(timer) = self.state.lock().timers.get_mut(&timer) {
            timer.interval = interval(milliseconds);
            timer.due = Instant::now() + timer.interval.unwrap_or_default();
        }
        self.waker.wake();
    }

    fn remove_timeout(&self, timer: i32) -> i32 {
        {
            let mut state = self.state.lock();
            let Some(timer) = state.timers.remove(&timer) else { return -1 };
            state.dropped_timers.push(timer.callback);
        }
        self.waker.wake();
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI32, Ordering};

    #[test]
    fn timers_fire_and_can_remove_themselves() {
        let event_loop = Arc::new(DefaultLoop::new().unwrap());
        let count = Arc::new(AtomicI32::new(0));
        let (inner, counter) = (Arc::downgrade(&event_loop), count.clone());
        event_loop.add_timeout(
            0,
            Arc::new(move |timer| {
                if counter.fetch_add(1, Ordering::SeqCst) == 1 {
                    assert_eq!(inner.upgrade().unwrap().remove_timeout(timer), 0);
                }
            }),
        );
        for _ in 0..3 {
            event_loop.run_once().unwrap();
        }
        assert_eq!(count.load(Ordering::SeqCst), 2);
        // Only the test still holds the counter: the removed callback was dropped by the loop.
        assert_eq!(Arc::strong_count(&count), 1);
        assert_eq!(event_loop.remove_timeout(1), -1);
    }

    #[test]
    fn handles_see_what_they_asked_for() {
        use std::io::Write;
        use std::os::fd::AsRawFd;
        let event_loop = DefaultLoop::new().unwrap();
        let (mut a, b) = std::os::unix::net::UnixStream::pair().unwrap();
        let seen = Arc::new(AtomicI32::new(0));
        let inner = seen.clone();
        let readable = VIR_EVENT_HANDLE_READABLE as i32;
        let watch = event_loop.add_handle(
            b.as_raw_fd(),
            readable,
            Arc::new(move |_, _, found| inner.store(found, Ordering::SeqCst)),
        );
        a.write_all(b"x").unwrap();
        event_loop.run_once().unwrap();
        event_loop.run_once().unwrap();
        assert_eq!(seen.load(Ordering::SeqCst), readable);
        drop(a);
        event_loop.run_once().unwrap();
        assert_eq!(seen.load(Ordering::SeqCst) & VIR_EVENT_HANDLE_HANGUP as i32, VIR_EVENT_HANDLE_HANGUP as i32);
        assert_eq!(event_loop.remove_handle(watch), 0);
    }
}
