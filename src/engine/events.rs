//! Who wants to know what happens to domains, and telling them: later, in order, from the event loop.
//!
//! A driver queues an event while it holds its locks; queueing never blocks and never calls anybody. The queue has a
//! timer in the registered event loop, which fires once something is queued; callbacks then run in the loop's thread
//! without any lock held, so that they may call anything, end their own registration included.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};

use parking_lot::Mutex;

use crate::error::{Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_ERR_INVALID_ARG, VIR_FROM_NONE};
use crate::event_loop;
use crate::types::domain_event::DomainEvent;
use crate::util::uuid::Uuid;

/// A callback. Dropping it is what tells the application that its data is no longer needed.
pub type Callback = Arc<dyn Fn(&DomainEvent) + Send + Sync>;

/// The callbacks of all connections to one driver state, and the events on their way to them.
pub struct EventHub {
    state: Mutex<State>,
    this: Weak<Self>,
}

#[derive(Default)]
struct State {
    registered: Vec<Registered>,
    last_id: i32,
    queue: VecDeque<DomainEvent>,
    timer: Option<i32>,
}

struct Registered {
    id: i32,
    connection: usize,
    domain: Option<Uuid>,
    event_id: i32,
    callback: Callback,
}

impl EventHub {
    /// A hub that nobody listens to.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new_cyclic(|this| Self { state: Mutex::default(), this: this.clone() })
    }

    /// Registers a callback of `connection` for one kind of event, of all domains or one; the callback's id.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` when no event loop is registered: nothing would ever be delivered.
    pub fn register(&self, connection: usize, domain: Option<Uuid>, event_id: i32, callback: Callback) -> Result<i32> {
        let mut state = self.state.lock();
        if state.timer.is_none() {
            state.timer = Some(self.add_timer()?);
        }
        let id = state.last_id;
        state.last_id += 1;
        state.registered.push(Registered { id, connection, domain, event_id, callback });
        Ok(id)
    }

    fn add_timer(&self) -> Result<i32> {
        let this = self.this.clone();
        let fire = move |_| {
            if let Some(hub) = this.upgrade() {
                hub.deliver();
            }
        };
        let timer = event_loop::current().map(|event_loop| event_loop.add_timeout(-1, Arc::new(fire)));
        timer
            .filter(|&timer| timer >= 0)
            .ok_or_else(|| Error::new(VIR_FROM_NONE, VIR_ERR_INTERNAL_ERROR, "could not initialize domain event timer"))
    }

    /// Ends a registration of `connection`; from here on the callback is not called again.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` when there is no such registration.
    pub fn deregister(&self, connection: usize, id: i32) -> Result<()> {
        let removed = {
            let mut state = self.state.lock();
            let found = state.registered.iter().position(|it| it.id == id && it.connection == connection);
            let index = found.ok_or_else(|| {
                let detail = format!("could not find event callback {id} for deletion");
                Error::new(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, detail)
            })?;
            let removed = state.registered.remove(index);
            self.forget_timer_if_unused(&mut state);
            removed
        };
        // Outside the lock: this may free the application's data, which may call us.
        drop(removed);
        Ok(())
    }

    /// Ends all registrations of a connection.
    pub fn deregister_all(&self, connection: usize) {
        let removed = {
            let mut state = self.state.lock();
            let all = std::mem::take(&mut state.registered);
            let (removed, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.connection == connection);
            state.registered = kept;
            self.forget_timer_if_unused(&mut state);
            removed
        };
        drop(removed);
    }

    fn forget_timer_if_unused(&self, state: &mut State) {
        if state.registered.is_empty() {
            state.queue.clear();
            if let (Some(timer), Some(event_loop)) = (state.timer.take(), event_loop::current()) {
                event_loop.remove_timeout(timer);
            }
        }
    }

    /// Puts an event on its way to those who want it. Never blocks, never fails; without listeners nothing is kept.
    pub fn queue(&self, event: DomainEvent) {
        let mut state = self.state.lock();
        if !state.registered.iter().any(|it| it.wants(&event)) {
            return;
        }
        state.queue.push_back(event);
        if let (Some(timer), Some(event_loop)) = (state.timer, event_loop::current()) {
            event_loop.update_timeout(timer, 0);
        }
    }

    fn deliver(&self) {
        let events = {
            let mut state = self.state.lock();
            if let (Some(timer), Some(event_loop)) = (state.timer, event_loop::current()) {
                event_loop.update_timeout(timer, -1);
            }
            std::mem::take(&mut state.queue)
        };
        for event in events {
            let ids: Vec<i32> =
                self.state.lock().registered.iter().filter(|it| it.wants(&event)).map(|it| it.id).collect();
            for id in ids {
                // Looked up anew each time: an earlier callback may have ended this registration.
                let callback = self.state.lock().registered.iter().find(|it| it.id == id).map(|it| it.callback.clone());
                if let Some(callback) = callback {
                    callback(&event);
                }
            }
        }
    }
}

impl Registered {
    fn wants(&self, event: &DomainEvent) -> bool {
        event.kind.serves(self.event_id) && self.domain.is_none_or(|uuid| uuid == event.uuid)
    }
}
