//! Parked metadata: the snapshots and checkpoints of domains that ended without being asked to.
//!
//! They wait under the domain's UUID until a domain of that UUID comes again, or somebody discards them. A domain that
//! ends a second time while an earlier tree is still parked cannot happen: its coming adopted that tree.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use parking_lot::Mutex;

use super::domain::Domain;
use super::moments::MomentTree;
use crate::conf::checkpoint::CheckpointDef;
use crate::conf::snapshot::{SnapshotDef, now};
use crate::err;
use crate::error::Result;
use crate::util::uuid::Uuid;
use crate::util::xml::escape_attribute;

/// What was left behind by one domain.
#[derive(Clone, Debug)]
struct Parked {
    name: String,
    ended: i64,
    reason: &'static str,
    snapshots: MomentTree<SnapshotDef>,
    checkpoints: MomentTree<CheckpointDef>,
}

/// All parked metadata of a driver.
#[derive(Default)]
pub struct Parking {
    parked: Mutex<BTreeMap<Uuid, Parked>>,
}

impl Parking {
    /// Parks the metadata of a domain that is going away; nothing happens when it has none. `reason` says how it ended.
    pub fn park(&self, domain: &mut Domain, reason: &'static str) {
        if domain.snapshots.is_empty() && domain.checkpoints.is_empty() {
            return;
        }
        let parked = Parked {
            name: domain.name().to_owned(),
            ended: now(),
            reason,
            snapshots: std::mem::take(&mut domain.snapshots),
            checkpoints: std::mem::take(&mut domain.checkpoints),
        };
        self.parked.lock().insert(domain.uuid(), parked);
    }

    /// Gives a new domain what is parked under its UUID.
    pub fn adopt(&self, domain: &mut Domain) {
        if let Some(parked) = self.parked.lock().remove(&domain.uuid()) {
            domain.snapshots = parked.snapshots;
            domain.checkpoints = parked.checkpoints;
        }
    }

    /// The UUIDs under which something is parked.
    #[must_use]
    pub fn list(&self) -> Vec<Uuid> {
        self.parked.lock().keys().copied().collect()
    }

    /// What is parked under a UUID, as a document.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN` when nothing is.
    pub fn describe(&self, uuid: &Uuid) -> Result<String> {
        let all = self.parked.lock();
        let parked = all.get(uuid).ok_or_else(|| missing(uuid))?;
        let mut out = String::new();
        let (name, ended, reason) = (escape_attribute(&parked.name), parked.ended, parked.reason);
        let _ = writeln!(out, "<parked uuid='{uuid}' name='{name}' ended='{ended}' reason='{reason}'>");
        let current = parked.snapshots.current().map(|current| current.name.clone());
        for snapshot in parked.snapshots.topological() {
            snapshot.write(&mut out, 1, *uuid, false, Some(current.as_deref() == Some(&snapshot.name)));
        }
        for checkpoint in parked.checkpoints.topological() {
            checkpoint.write(&mut out, 1, false, true, None);
        }
        out.push_str("</parked>\n");
        Ok(out)
    }

    /// Forgets what is parked under a UUID.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN` when nothing is.
    pub fn discard(&self, uuid: &Uuid) -> Result<()> {
        self.parked.lock().remove(uuid).map(drop).ok_or_else(|| missing(uuid))
    }
}

fn missing(uuid: &Uuid) -> crate::error::Error {
    err!(VIR_FROM_DOMAIN, VIR_ERR_NO_DOMAIN, "nothing is parked under uuid '{uuid}'")
}
