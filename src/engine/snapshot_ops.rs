//! What every driver does alike with snapshots and checkpoints: names, parents, filters, deletion.
//!
//! A driver takes and restores disks and memory; whether it may, and what becomes of the tree, is decided here.

use super::domain::Domain;
use super::moments::{Moment, MomentTree, Reach};
use crate::conf::checkpoint::CheckpointDef;
use crate::conf::domain::stability;
use crate::conf::snapshot::{Location, Naming, SnapshotDef, State};
use crate::error::{
    Error, Result, VIR_ERR_INVALID_ARG, VIR_ERR_OPERATION_FAILED, VIR_FROM_DOMAIN, VIR_FROM_DOMAIN_CHECKPOINT,
    VIR_FROM_DOMAIN_SNAPSHOT,
};
use crate::types::domain::virDomainState::{self, *};
use crate::types::domain_checkpoint::virDomainCheckpointListFlags as CheckpointList;
use crate::types::domain_snapshot::virDomainSnapshotCreateFlags as Create;
use crate::types::domain_snapshot::virDomainSnapshotDeleteFlags as Delete;
use crate::types::domain_snapshot::virDomainSnapshotListFlags as List;
use crate::util::uuid::Uuid;

/// The value that means ROOTS in a list of everything and DESCENDANTS in a list below one moment.
const REACH: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_ROOTS as u32;
const LEAVES: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_LEAVES as u32;
const NO_LEAVES: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_NO_LEAVES as u32;
const METADATA: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_METADATA as u32;
const NO_METADATA: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_NO_METADATA as u32;
const INACTIVE: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_INACTIVE as u32;
const ACTIVE: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_ACTIVE as u32;
const DISK_ONLY: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_DISK_ONLY as u32;
const INTERNAL: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_INTERNAL as u32;
const EXTERNAL: u32 = List::VIR_DOMAIN_SNAPSHOT_LIST_EXTERNAL as u32;

/// All flags of the functions that list or count snapshots.
pub const LIST_FLAGS: u32 = REACH
    | LEAVES
    | NO_LEAVES
    | METADATA
    | NO_METADATA
    | INACTIVE
    | ACTIVE
    | DISK_ONLY
    | INTERNAL
    | EXTERNAL
    | List::VIR_DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL as u32;

/// All flags of the functions that list checkpoints.
pub const CHECKPOINT_LIST_FLAGS: u32 = CheckpointList::VIR_DOMAIN_CHECKPOINT_LIST_ROOTS as u32
    | CheckpointList::VIR_DOMAIN_CHECKPOINT_LIST_LEAVES as u32
    | CheckpointList::VIR_DOMAIN_CHECKPOINT_LIST_NO_LEAVES as u32
    | CheckpointList::VIR_DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL as u32;

fn select<M: Moment>(tree: &MomentTree<M>, below: Option<&str>, flags: u32, keep: impl Fn(&M) -> bool) -> Vec<String> {
    let reach = match (below, flags & REACH != 0) {
        (None, false) | (Some(_), true) => Reach::Descendants,
        (None, true) | (Some(_), false) => Reach::Children,
    };
    // Both flags of a pair ask for everything, as neither does. (libvirt 9.0 lists nothing for LEAVES with NO_LEAVES.)
    let leaves = flags & (LEAVES | NO_LEAVES);
    let fits = |children: usize| match leaves {
        LEAVES => children == 0,
        NO_LEAVES => children > 0,
        _ => true,
    };
    let list = tree.list(below, reach).into_iter();
    list.filter(|(moment, children)| fits(*children) && keep(moment))
        .map(|(moment, _)| moment.name().to_owned())
        .collect()
}

/// The names of the snapshots that the flags of the list functions select, below one or of all.
#[must_use]
pub fn list(tree: &MomentTree<SnapshotDef>, below: Option<&str>, flags: u32) -> Vec<String> {
    // All snapshots known here have metadata: asking only for those without selects none.
    if flags & (METADATA | NO_METADATA) == NO_METADATA {
        return Vec::new();
    }
    select(tree, below, flags, |snapshot| {
        let state = flags & (INACTIVE | ACTIVE | DISK_ONLY);
        let own = match snapshot.state {
            Some(State::Shutoff) => INACTIVE,
            Some(State::DiskSnapshot) => DISK_ONLY,
            _ => ACTIVE,
        };
        let place = flags & (INTERNAL | EXTERNAL);
        let kept = if snapshot.is_external() { EXTERNAL } else { INTERNAL };
        (state == 0 || state & own != 0) && (place == 0 || place & kept != 0)
    })
}

/// The names of the checkpoints that the flags of the list functions select, below one or of all.
#[must_use]
pub fn list_checkpoints(tree: &MomentTree<CheckpointDef>, below: Option<&str>, flags: u32) -> Vec<String> {
    select(tree, below, flags & (REACH | LEAVES | NO_LEAVES), |_| true)
}

fn check_parent<M: Moment>(tree: &MomentTree<M>, moment: &M) -> Result<()> {
    let refuse = |detail: String| Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_INVALID_ARG, detail));
    let Some(parent) = moment.parent() else { return Ok(()) };
    let name = moment.name();
    if parent == name {
        return refuse(format!("cannot set moment {name} as its own parent"));
    }
    if tree.get(parent).is_none() {
        return refuse(format!("parent {parent} for moment {name} not found"));
    }
    if tree.has_cycle(name, Some(parent)) {
        return refuse(format!("parent {parent} would create cycle to {name}"));
    }
    Ok(())
}

/// Fails when a moment of this name exists.
///
/// # Errors
/// `VIR_ERR_OPERATION_FAILED` with libvirt's words.
pub fn check_new<M: Moment>(tree: &MomentTree<M>, name: &str) -> Result<()> {
    if tree.get(name).is_some() {
        let detail = format!("domain moment {name} already exists");
        return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_OPERATION_FAILED, detail));
    }
    Ok(())
}

/// The state that a snapshot of a domain has when it is doing this.
#[must_use]
pub fn state_of(state: virDomainState) -> State {
    match state {
        VIR_DOMAIN_RUNNING => State::Running,
        VIR_DOMAIN_BLOCKED => State::Blocked,
        VIR_DOMAIN_PAUSED => State::Paused,
        VIR_DOMAIN_SHUTDOWN => State::Shutdown,
        VIR_DOMAIN_SHUTOFF => State::Shutoff,
        VIR_DOMAIN_CRASHED => State::Crashed,
        VIR_DOMAIN_PMSUSPENDED => State::PmSuspended,
        _ => State::NoState,
    }
}

/// Settles state, memory and disks of a snapshot about to be taken of a domain as it is now.
///
/// # Errors
/// What libvirt says of a request that makes no sense.
pub fn prepare(domain: &Domain, def: &mut SnapshotDef, flags: u32, naming: Naming) -> Result<()> {
    def.domain = Some(domain.live().clone());
    if domain.is_active() && domain.persistent {
        def.inactive_domain = None;
    }
    let mut location = Location::Internal;
    let now = state_of(domain.status().state);
    if flags & Create::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY as u32 != 0 {
        location = Location::External;
        if !matches!(def.memory, None | Some(Location::No)) {
            return Err(Error::new(
                VIR_FROM_DOMAIN_SNAPSHOT,
                crate::error::VIR_ERR_XML_ERROR,
                "memory state cannot be saved with offline or disk-only snapshot",
            ));
        }
        def.state = Some(if domain.is_active() { State::DiskSnapshot } else { State::Shutoff });
        def.memory = Some(Location::No);
    } else {
        def.state = Some(now);
        if def.memory == Some(Location::External) {
            location = Location::External;
        } else {
            def.memory = Some(if now == State::Shutoff { Location::No } else { Location::Internal });
        }
    }
    def.align_disks(None, location, true, naming)?;
    check_new(&domain.snapshots, &def.name)
}

/// Takes a redefined snapshot into the tree.
///
/// # Errors
/// What libvirt says of a description that does not fit the domain or the snapshot it replaces.
pub fn redefine(domain: &mut Domain, mut def: SnapshotDef, flags: u32, naming: Naming) -> Result<String> {
    check_parent(&domain.snapshots, &def)?;
    let refuse = |detail: String| Err(Error::new(VIR_FROM_DOMAIN_SNAPSHOT, VIR_ERR_INVALID_ARG, detail));
    let name = def.name.clone();
    let disk_only = Some(State::DiskSnapshot);
    if flags & Create::VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY as u32 != 0 && def.state != disk_only {
        return refuse(format!("disk-only flag for snapshot {name} requires disk-snapshot state"));
    }
    check_uuid(def.domain.as_ref().map(crate::conf::domain::DomainDef::uuid), domain.uuid(), &name)?;
    let other = domain.snapshots.get(&name);
    if let Some(other) = other {
        let online = |def: &SnapshotDef| def.state.is_some_and(State::is_online);
        if online(other) != online(&def) {
            return refuse(format!("cannot change between online and offline snapshot state in snapshot {name}"));
        }
        if (other.state == disk_only) != (def.state == disk_only) {
            return refuse(format!("cannot change between disk only and full system in snapshot {name}"));
        }
        if let (Some(before), Some(after)) = (&other.domain, &def.domain) {
            stability::check(before, after)?;
        }
    }
    let location = if def.state == disk_only || def.is_external() { Location::External } else { Location::Internal };
    let before = other.and_then(|other| other.domain.clone());
    def.align_disks(before.as_ref(), location, true, naming)?;
    if def.domain.is_none() {
        def.domain = before;
    }
    let was_current = domain.snapshots.current().is_some_and(|current| current.name == name);
    domain.snapshots.insert(def);
    if was_current || flags & Create::VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT as u32 != 0 {
        domain.snapshots.set_current(Some(&name));
    }
    Ok(name)
}

fn check_uuid(described: Option<Uuid>, own: Uuid, name: &str) -> Result<()> {
    if described.is_some_and(|uuid| uuid != own) {
        let detail = format!("definition for snapshot {name} must use uuid {own}");
        return Err(Error::new(VIR_FROM_DOMAIN_SNAPSHOT, VIR_ERR_INVALID_ARG, detail));
    }
    Ok(())
}

/// Takes a redefined checkpoint into the tree.
///
/// # Errors
/// What libvirt says of a description that does not fit the domain.
pub fn redefine_checkpoint(domain: &mut Domain, mut def: CheckpointDef) -> Result<String> {
    check_parent(&domain.checkpoints, &def)?;
    let (name, own) = (def.name.clone(), domain.uuid());
    if def.domain.as_ref().is_some_and(|described| described.uuid() != own) {
        let detail = format!("definition for checkpoint {name} must use uuid {own}");
        return Err(Error::new(VIR_FROM_DOMAIN_CHECKPOINT, VIR_ERR_INVALID_ARG, detail));
    }
    if def.domain.is_some() {
        def.align_disks()?;
    } else {
        def.name_bitmaps();
    }
    let current = domain.checkpoints.current().map(|current| current.name.clone());
    let follows = current.is_none() || current == def.parent;
    domain.checkpoints.insert(def);
    if follows {
        domain.checkpoints.set_current(Some(&name));
    }
    Ok(name)
}

/// Deletes from a tree what the flags of the delete functions mean: one moment, it and all below, or all below.
pub fn delete<M: Moment>(tree: &mut MomentTree<M>, name: &str, flags: u32) {
    let below = Delete::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN as u32;
    let only_below = Delete::VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY as u32;
    if flags & (below | only_below) != 0 {
        tree.remove_descendants(name);
    }
    if flags & only_below == 0 {
        tree.remove(name);
    }
}
