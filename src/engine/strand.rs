//! The rule that this library exists for: no call strands a domain's snapshot or checkpoint metadata unless its caller
//! says so.
//!
//! Whatever makes a domain go away asks [`Facts::leave`] first; nothing else decides. The rule and its reasons are in
//! the README.

use crate::error::{Error, Result, VIR_ERR_INVALID_ARG, VIR_ERR_OPERATION_INVALID, VIR_FROM_DOMAIN, virErrorDomain};
use crate::types::domain::virDomainUndefineFlagsValues::*;

/// What a connection wants to happen to a transient domain's metadata when a call ends the domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The call is refused.
    #[default]
    Refuse,
    /// The metadata goes with the domain, as in libvirt.
    Discard,
}

/// The URI parameter that chooses the policy.
pub const PARAMETER: &str = "transient_snapshots";
/// The environment variable that chooses the policy when the URI does not.
pub const VARIABLE: &str = "SOLOVIRT_TRANSIENT_SNAPSHOTS";

impl Policy {
    /// The policy that the URI's parameter chooses, or without one the environment variable. An empty variable is none.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for a value that is neither "refuse" nor "discard".
    pub fn choose(parameter: Option<&str>, variable: Option<&str>, origin: virErrorDomain) -> Result<Self> {
        let (name, value) = match (parameter, variable.filter(|value| !value.is_empty())) {
            (Some(value), _) => (PARAMETER, value),
            (None, Some(value)) => (VARIABLE, value),
            (None, None) => return Ok(Self::default()),
        };
        match value {
            "refuse" => Ok(Self::Refuse),
            "discard" => Ok(Self::Discard),
            _ => {
                let detail = format!("{name} must be 'refuse' or 'discard', not '{value}'");
                Err(Error::new(origin, VIR_ERR_INVALID_ARG, detail))
            }
        }
    }
}

/// A call that makes a domain go away, or may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// virDomainUndefine and virDomainUndefineFlags.
    Undefine,
    /// virDomainDestroy and virDomainDestroyFlags.
    Destroy,
    /// virDomainShutdown and virDomainShutdownFlags.
    Shutdown,
    /// virDomainReboot where that means an end.
    Reboot,
    /// virDomainSave and its kin.
    Save,
    /// virDomainCoreDump with an end.
    CoreDump,
    /// The migration functions.
    Migrate,
    /// virDomainSnapshotCreateXML that halts, or virDomainRevertToSnapshot to a state that is not running.
    Snapshot,
}

impl Door {
    /// What the call does, for messages.
    fn verb(self) -> &'static str {
        match self {
            Self::Undefine => "delete inactive",
            Self::Destroy => "destroy transient",
            Self::Shutdown => "shut down transient",
            Self::Reboot => "reboot transient",
            Self::Save => "save transient",
            Self::CoreDump => "crash-dump transient",
            Self::Migrate => "migrate transient",
            Self::Snapshot => "halt transient",
        }
    }
}

/// What is known of a domain when a call wants it to go away.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts {
    /// Whether it has a definition that outlives it.
    pub persistent: bool,
    /// Whether it is running.
    pub active: bool,
    /// How many snapshots it has.
    pub snapshots: usize,
    /// How many checkpoints it has.
    pub checkpoints: usize,
    /// Whether it has a managed save image.
    pub managed_save: bool,
    /// Whether it has a file of firmware variables.
    pub nvram: bool,
    /// Whether it has the state of an emulated TPM.
    pub tpm: bool,
}

/// What goes with the domain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    /// The domain is gone afterwards.
    pub gone: bool,
    /// All metadata of snapshots and checkpoints goes with it; there may be none.
    pub metadata: bool,
    /// The managed save image is removed.
    pub managed_save: bool,
    /// The file of firmware variables is removed.
    pub nvram: bool,
    /// The TPM's state is removed.
    pub tpm: bool,
}

const MANAGED_SAVE: u32 = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE as u32;
const SNAPSHOTS: u32 = VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA as u32;
const NVRAM: u32 = VIR_DOMAIN_UNDEFINE_NVRAM as u32;
const KEEP_NVRAM: u32 = VIR_DOMAIN_UNDEFINE_KEEP_NVRAM as u32;
const CHECKPOINTS: u32 = VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA as u32;
const TPM: u32 = VIR_DOMAIN_UNDEFINE_TPM as u32;
const KEEP_TPM: u32 = VIR_DOMAIN_UNDEFINE_KEEP_TPM as u32;

/// All flags of undefine that the rule knows.
pub const UNDEFINE_FLAGS: u32 = MANAGED_SAVE | SNAPSHOTS | NVRAM | KEEP_NVRAM | CHECKPOINTS | TPM | KEEP_TPM;
/// The pair of flags that contradict each other about firmware variables.
pub const BOTH_NVRAM: u32 = NVRAM | KEEP_NVRAM;
/// The pair of flags that contradict each other about a TPM.
pub const BOTH_TPM: u32 = TPM | KEEP_TPM;
/// The flags of destroy that the rule knows: the metadata flags have the same values there.
pub const DESTROY_FLAGS: u32 = SNAPSHOTS | CHECKPOINTS;

impl Facts {
    /// Decides about a call through `door`. `flags` are those of undefine; a destroy's metadata flags have the same
    /// values. Nothing has happened when this fails.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` naming everything that stands in the way, and what would lift it.
    pub fn leave(&self, door: Door, flags: u32, policy: Policy) -> Result<Leaving> {
        match (door, self.persistent, self.active) {
            (Door::Undefine, false, _) => {
                Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_OPERATION_INVALID, "cannot undefine transient domain"))
            }
            // It stays as a transient domain, which owns the metadata still.
            (Door::Undefine, true, true) => Ok(Leaving { nvram: false, ..Leaving::default() }),
            (Door::Undefine, true, false) => self.undefine(flags),
            (_, true, _) => Ok(Leaving::default()),
            (_, false, _) => self.end_transient(door, flags, policy),
        }
    }

    fn undefine(&self, flags: u32) -> Result<Leaving> {
        let with = |number: usize, what: &str| format!("cannot delete inactive domain with {number} {what}");
        // libvirt's own words, as far as it has any.
        let obstacles = [
            (
                self.managed_save,
                MANAGED_SAVE,
                "Refusing to undefine while domain managed save image exists".to_owned(),
                "VIR_DOMAIN_UNDEFINE_MANAGED_SAVE",
            ),
            (
                self.snapshots > 0,
                SNAPSHOTS,
                with(self.snapshots, "snapshots"),
                "VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA",
            ),
            (
                self.checkpoints > 0,
                CHECKPOINTS,
                with(self.checkpoints, "checkpoints"),
                "VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA",
            ),
            (
                self.nvram,
                NVRAM | KEEP_NVRAM,
                "cannot undefine domain with nvram".to_owned(),
                "VIR_DOMAIN_UNDEFINE_NVRAM or VIR_DOMAIN_UNDEFINE_KEEP_NVRAM",
            ),
        ];
        let standing = obstacles.into_iter().filter(|(there, lifted_by, ..)| *there && flags & lifted_by == 0);
        refuse(
            standing
                .map(|(_, _, what, flag)| format!("{what} (flag {flag} of virDomainUndefineFlags lifts this)"))
                .collect(),
        )?;
        Ok(Leaving {
            gone: true,
            metadata: true,
            managed_save: self.managed_save,
            nvram: self.nvram && flags & NVRAM != 0,
            tpm: self.tpm && flags & KEEP_TPM == 0,
        })
    }

    fn end_transient(&self, door: Door, flags: u32, policy: Policy) -> Result<Leaving> {
        let gone = Leaving { gone: true, metadata: true, ..Leaving::default() };
        if policy == Policy::Discard {
            return Ok(gone);
        }
        // Only destroy has flags for this; at other doors there is something else to do first.
        let can_say = door == Door::Destroy;
        let standing: Vec<_> = [
            (self.snapshots, SNAPSHOTS, "Snapshot", "VIR_DOMAIN_DESTROY_SNAPSHOTS_METADATA"),
            (self.checkpoints, CHECKPOINTS, "Checkpoint", "VIR_DOMAIN_DESTROY_CHECKPOINTS_METADATA"),
        ]
        .into_iter()
        .filter(|(number, flag, ..)| *number > 0 && !(can_say && flags & flag != 0))
        .map(|(number, _, what, flag)| {
            let help = match door {
                Door::Destroy => format!("flag {flag} of virDomainDestroyFlags lifts this"),
                _ => format!("virDomain{what}Delete, or virDomainDestroyFlags with {flag}, gets rid of them"),
            };
            format!("cannot {} domain with {number} {}s ({help})", door.verb(), what.to_lowercase())
        })
        .collect();
        refuse(standing)?;
        Ok(gone)
    }
}

/// One error that names all obstacles, or none.
fn refuse(standing: Vec<String>) -> Result<()> {
    if standing.is_empty() {
        return Ok(());
    }
    Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_OPERATION_INVALID, standing.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(result: Result<Leaving>) -> String {
        result.unwrap_err().message().to_owned()
    }

    #[test]
    fn undefine_names_every_obstacle_with_exact_counts() {
        let facts = Facts {
            persistent: true,
            snapshots: 3,
            checkpoints: 1,
            managed_save: true,
            nvram: true,
            ..Facts::default()
        };
        let text = message(facts.leave(Door::Undefine, 0, Policy::Discard));
        assert_eq!(
            text,
            "Requested operation is not valid: Refusing to undefine while domain managed save image exists (flag \
             VIR_DOMAIN_UNDEFINE_MANAGED_SAVE of virDomainUndefineFlags lifts this); cannot delete inactive domain with 3 \
             snapshots (flag VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA of virDomainUndefineFlags lifts this); cannot delete \
             inactive domain with 1 checkpoints (flag VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA of virDomainUndefineFlags \
             lifts this); cannot undefine domain with nvram (flag VIR_DOMAIN_UNDEFINE_NVRAM or \
             VIR_DOMAIN_UNDEFINE_KEEP_NVRAM of virDomainUndefineFlags lifts this)"
        );
        // Each flag lifts its own obstacle and no other.
        for lifted in 0..16_u32 {
            let bits = [MANAGED_SAVE, SNAPSHOTS, CHECKPOINTS, NVRAM];
            let flags =
                bits.iter().enumerate().filter(|(n, _)| lifted >> n & 1 != 0).fold(0, |all, (_, bit)| all | bit);
            let result = facts.leave(Door::Undefine, flags, Policy::Refuse);
            assert_eq!(result.is_ok(), lifted == 15, "{flags}");
            if let Err(error) = result {
                for (n, word) in ["managed save image", "snapshots", "checkpoints", "with nvram"].iter().enumerate() {
                    assert_eq!(error.message().contains(word), lifted >> n & 1 == 0);
                }
            }
        }
    }

    #[test]
    fn only_transient_domains_with_metadata_are_kept_alive() {
        for door in
            [Door::Destroy, Door::Shutdown, Door::Save, Door::CoreDump, Door::Reboot, Door::Migrate, Door::Snapshot]
        {
            for persistent in [false, true] {
                for snapshots in [0, 2] {
                    for policy in [Policy::Refuse, Policy::Discard] {
                        let facts = Facts { persistent, active: true, snapshots, ..Facts::default() };
                        let refused = !persistent && snapshots > 0 && policy == Policy::Refuse;
                        let result = facts.leave(door, 0, policy);
                        assert_eq!(result.is_err(), refused, "{door:?} {facts:?} {policy:?}");
                        if let Ok(leaving) = result {
                            assert_eq!(leaving.gone, !persistent);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn destroys_flags_lift_each_its_own() {
        let facts = Facts { active: true, snapshots: 2, checkpoints: 1, ..Facts::default() };
        assert!(facts.leave(Door::Destroy, SNAPSHOTS | CHECKPOINTS, Policy::Refuse).unwrap().metadata);
        assert!(message(facts.leave(Door::Destroy, SNAPSHOTS, Policy::Refuse)).contains("with 1 checkpoints ("));
        assert!(message(facts.leave(Door::Destroy, CHECKPOINTS, Policy::Refuse)).contains("with 2 snapshots ("));
        assert!(facts.leave(Door::Shutdown, SNAPSHOTS | CHECKPOINTS, Policy::Refuse).is_err());
    }

    #[test]
    fn an_active_undefine_strands_nothing() {
        let facts =
            Facts { persistent: true, active: true, snapshots: 2, checkpoints: 1, nvram: true, ..Facts::default() };
        assert_eq!(facts.leave(Door::Undefine, 0, Policy::Refuse), Ok(Leaving::default()));
        let transient = Facts { persistent: false, ..facts };
        assert!(
            message(transient.leave(Door::Undefine, 0, Policy::Refuse)).contains("cannot undefine transient domain")
        );
    }

    #[test]
    fn the_parameter_wins_over_the_variable() {
        let choose = |parameter, variable| Policy::choose(parameter, variable, VIR_FROM_DOMAIN);
        assert_eq!(choose(None, None), Ok(Policy::Refuse));
        assert_eq!(choose(None, Some("")), Ok(Policy::Refuse));
        assert_eq!(choose(None, Some("discard")), Ok(Policy::Discard));
        assert_eq!(choose(Some("refuse"), Some("rubbish")), Ok(Policy::Refuse));
        assert!(
            choose(Some("x"), None).is_err() && choose(None, Some("x")).is_err() && choose(Some(""), None).is_err()
        );
    }
}
