//! All domains of a driver, found by name, UUID or id at a cost that does not depend on how many there are.
//!
//! The list has one lock, held for a lookup; each domain has a lock of its own, so that work on one domain does not
//! wait for another. A domain's name, UUID and id change only while both locks are held, list first.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use parking_lot::{Mutex, RwLock};

use super::domain::Domain;
use crate::util::uuid::Uuid;

/// A domain that several threads may use.
pub type Shared = Arc<Mutex<Domain>>;

/// All domains of a driver.
#[derive(Default)]
pub struct DomainList {
    index: RwLock<Index>,
}

#[derive(Default)]
struct Index {
    by_uuid: HashMap<Uuid, Shared>,
    by_name: HashMap<String, Shared>,
    /// The running ones.
    by_id: BTreeMap<i32, Shared>,
    last_id: i32,
}

impl DomainList {
    /// The domain of a UUID.
    #[must_use]
    pub fn by_uuid(&self, uuid: &Uuid) -> Option<Shared> {
        self.index.read().by_uuid.get(uuid).cloned()
    }

    /// The domain of a name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<Shared> {
        self.index.read().by_name.get(name).cloned()
    }

    /// The running domain of an id.
    #[must_use]
    pub fn by_id(&self, id: i32) -> Option<Shared> {
        self.index.read().by_id.get(&id).cloned()
    }

    /// All domains, ordered by name.
    #[must_use]
    pub fn all(&self) -> Vec<Shared> {
        let index = self.index.read();
        let mut all: Vec<(&String, &Shared)> = index.by_name.iter().collect();
        all.sort_unstable_by_key(|(name, _)| *name);
        all.into_iter().map(|(_, domain)| domain.clone()).collect()
    }

    /// The ids of the running domains, ascending.
    #[must_use]
    pub fn ids(&self) -> Vec<i32> {
        self.index.read().by_id.keys().copied().collect()
    }

    /// How many are running, and how many are not.
    #[must_use]
    pub fn counts(&self) -> (usize, usize) {
        let index = self.index.read();
        (index.by_id.len(), index.by_uuid.len() - index.by_id.len())
    }

    /// Adds a domain whose name and UUID nobody has; the one that has one of them otherwise.
    ///
    /// # Errors
    /// The domain that has the name or UUID.
    pub fn add(&self, domain: Domain) -> Result<Shared, Shared> {
        let mut index = self.index.write();
        if let Some(other) = index.by_uuid.get(&domain.uuid()).or_else(|| index.by_name.get(domain.name())) {
            return Err(other.clone());
        }
        let (name, uuid, id) = (domain.name().to_owned(), domain.uuid(), domain.id());
        let shared = Arc::new(Mutex::new(domain));
        index.by_uuid.insert(uuid, shared.clone());
        index.by_name.insert(name, shared.clone());
        if id >= 0 {
            index.by_id.insert(id, shared.clone());
            index.last_id = index.last_id.max(id);
        }
        Ok(shared)
    }

    /// Forgets a domain. `domain` is the locked content of `shared`.
    pub fn remove(&self, domain: &Domain) {
        let mut index = self.index.write();
        index.by_uuid.remove(&domain.uuid());
        index.by_name.remove(domain.name());
        index.by_id.remove(&domain.id());
    }

    /// A new id.
    pub fn next_id(&self) -> i32 {
        let mut index = self.index.write();
        index.last_id += 1;
        index.last_id
    }

    /// Notes that a domain got or lost its id. `before` is the id it had.
    pub fn note_id(&self, shared: &Shared, domain: &Domain, before: i32) {
        let mut index = self.index.write();
        if before >= 0 && before != domain.id() {
            index.by_id.remove(&before);
        }
        if domain.is_active() && index.by_uuid.contains_key(&domain.uuid()) {
            index.by_id.insert(domain.id(), shared.clone());
        }
    }

    /// Gives a domain another name; false when somebody has it.
    pub fn rename(&self, shared: &Shared, domain: &mut Domain, name: &str) -> bool {
        let mut index = self.index.write();
        if index.by_name.contains_key(name) {
            return false;
        }
        index.by_name.remove(domain.name());
        index.by_name.insert(name.to_owned(), shared.clone());
        domain.rename(name);
        true
    }
}
