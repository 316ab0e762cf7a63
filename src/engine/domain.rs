//! A domain: its definitions, what it is doing, and what belongs to it.

use crate::conf::checkpoint::CheckpointDef;
use crate::conf::domain::DomainDef;
use crate::conf::snapshot::SnapshotDef;
use crate::types::domain::virDomainEventType;
use crate::types::domain::virDomainState::{self, *};
use crate::types::domain_event::{DomainEvent, DomainEventKind};
use crate::util::uuid::Uuid;

use super::moments::{Moment, MomentTree};
use super::strand::Facts;

impl Moment for SnapshotDef {
    fn name(&self) -> &str {
        &self.name
    }
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }
    fn set_parent(&mut self, parent: Option<String>) {
        self.parent = parent;
    }
}

impl Moment for CheckpointDef {
    fn name(&self) -> &str {
        &self.name
    }
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }
    fn set_parent(&mut self, parent: Option<String>) {
        self.parent = parent;
    }
}

/// What a domain is doing, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// A `virDomainState`.
    pub state: virDomainState,
    /// A number of the state's own reason enum.
    pub reason: i32,
}

/// A domain of whichever driver.
#[derive(Clone, Debug)]
pub struct Domain {
    /// As it is running, or will run when started.
    live: DomainDef,
    /// As it is defined, when that differs from how it is running.
    next: Option<DomainDef>,
    /// Whether it has a definition that outlives it.
    pub persistent: bool,
    status: Status,
    id: i32,
    /// Whether it starts with the host.
    pub autostart: bool,
    /// Whether it starts the next time the host boots.
    pub autostart_once: bool,
    /// Whether its definition changed since it was started.
    pub updated: bool,
    /// Whether it has a managed save image.
    pub managed_save: bool,
    /// Whether firmware variables were ever written.
    pub nvram: bool,
    /// Whether an emulated TPM has state.
    pub tpm: bool,
    /// The connection whose closing ends it.
    pub autodestroy: Option<usize>,
    /// Its snapshots.
    pub snapshots: MomentTree<SnapshotDef>,
    /// Its checkpoints.
    pub checkpoints: MomentTree<CheckpointDef>,
    /// Why it is tainted, for people.
    pub messages: Vec<String>,
}

impl Domain {
    /// A domain that is shut off and has never been anything else.
    #[must_use]
    pub fn new(def: DomainDef, persistent: bool) -> Self {
        Self {
            live: def,
            next: None,
            persistent,
            status: Status { state: VIR_DOMAIN_SHUTOFF, reason: 0 },
            id: -1,
            autostart: false,
            autostart_once: false,
            updated: false,
            managed_save: false,
            nvram: false,
            tpm: false,
            autodestroy: None,
            snapshots: MomentTree::default(),
            checkpoints: MomentTree::default(),
            messages: Vec::new(),
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.live.name()
    }

    /// The UUID.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.live.uuid()
    }

    /// The id while it is active, else -1.
    #[must_use]
    pub fn id(&self) -> i32 {
        self.id
    }

    /// What it is doing, and why.
    #[must_use]
    pub fn status(&self) -> Status {
        self.status
    }

    /// Whether it is running, paused or anything but off.
    #[must_use]
    pub fn is_active(&self) -> bool {
        self.id >= 0
    }

    /// As it is running, or defined when it is not.
    #[must_use]
    pub fn live(&self) -> &DomainDef {
        &self.live
    }

    /// As it is defined: what the next start uses.
    #[must_use]
    pub fn config(&self) -> &DomainDef {
        self.next.as_ref().unwrap_or(&self.live)
    }

    /// Replaces the definition it is running with.
    pub fn set_live(&mut self, def: DomainDef) {
        // A domain that has only one definition keeps what the next start uses when the running one changes.
        if self.is_active() && self.persistent && self.next.is_none() {
            self.next = Some(self.live.clone());
        }
        self.live = def;
    }

    /// Replaces the definition the next start uses.
    pub fn set_config(&mut self, def: DomainDef) {
        if self.is_active() {
            self.next = Some(def);
        } else {
            self.live = def;
            self.next = None;
        }
    }

    /// Replaces whatever it is running with and defined as.
    pub fn replace(&mut self, def: DomainDef) {
        self.live = def;
        if self.next.is_some() {
            self.next = Some(self.live.clone());
        }
    }

    /// Gives the domain another name, in all its definitions.
    pub fn rename(&mut self, name: &str) {
        self.live = self.live.renamed(name);
        self.next = self.next.as_ref().map(|def| def.renamed(name));
    }

    /// Starts it under an id; the definition stays what the next start uses.
    pub fn start(&mut self, id: i32, reason: i32) {
        self.id = id;
        self.updated = false;
        if self.persistent && self.next.is_none() {
            self.next = Some(self.live.clone());
        }
        self.status = Status { state: VIR_DOMAIN_RUNNING, reason };
    }

    /// Ends it: it is shut off, and its definition what the next start uses.
    pub fn stop(&mut self, reason: i32) {
        self.id = -1;
        self.autodestroy = None;
        if let Some(next) = self.next.take() {
            self.live = next;
        }
        self.status = Status { state: VIR_DOMAIN_SHUTOFF, reason };
    }

    /// Changes what an active domain is doing.
    pub fn set_state(&mut self, state: virDomainState, reason: i32) {
        debug_assert!(
            state != VIR_DOMAIN_SHUTOFF && self.is_active(),
            "starting and stopping have functions of their own"
        );
        self.status = Status { state, reason };
    }

    /// Takes the state that a node file says.
    pub fn assume_state(&mut self, id: i32, state: virDomainState, reason: i32) {
        self.id = if state == VIR_DOMAIN_SHUTOFF { -1 } else { id };
        if self.is_active() && self.persistent {
            self.next = Some(self.live.clone());
        }
        self.status = Status { state, reason };
    }

    /// What the strand rule needs to know.
    #[must_use]
    pub fn facts(&self) -> Facts {
        Facts {
            persistent: self.persistent,
            active: self.is_active(),
            snapshots: self.snapshots.len(),
            checkpoints: self.checkpoints.len(),
            managed_save: self.managed_save,
            nvram: self.nvram || self.config().has_nvram(),
            tpm: self.tpm,
        }
    }

    /// An event about it.
    #[must_use]
    pub fn event(&self, kind: DomainEventKind) -> DomainEvent {
        DomainEvent { name: self.name().to_owned(), uuid: self.uuid(), id: self.id, kind }
    }

    /// A life cycle event about it.
    #[must_use]
    pub fn lifecycle(&self, event: virDomainEventType, detail: i32) -> DomainEvent {
        self.event(DomainEventKind::Lifecycle { event: event as i32, detail })
    }
}
