//! Handles: the opaque pointers that C callers hold.
//!
//! A handle is the address of a [`Slot`] in memory that the library never gives back, so that any value a caller
//! passes can be looked up instead of trusted: an address outside the slots, between two slots, of a freed slot or
//! of another kind of object is simply not found. A freed slot rests in quarantine, so that a stale handle stays
//! recognisable until [`QUARANTINE`] others have been freed after it.
//!
//! The global mutex guards only which slots are in use. Looking a handle up takes the slot's own lock for a moment:
//! threads that use different handles never wait for each other.

use std::any::Any;
use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::Arc;

use once_cell::sync::OnceCell;
use parking_lot::Mutex;

/// Slots in the first slab; each further slab doubles it.
const FIRST_SLAB: usize = 4096;
/// Upper bound of slabs: more than memory can hold.
const MAX_SLABS: usize = 32;
/// How many freed slots rest before the oldest is used again.
const QUARANTINE: usize = 65_536;

/// One handle's place. Aligned so that no address inside one looks like another and threads do not share cache lines.
#[repr(align(64))]
struct Slot {
    live: Mutex<Option<Live>>,
}

/// A slot in use.
struct Live {
    object: Arc<dyn Any + Send + Sync>,
    references: usize,
}

static SLABS: [OnceCell<&'static [Slot]>; MAX_SLABS] = [const { OnceCell::new() }; MAX_SLABS];

/// The global registry of connections and everything reached through them: which slots are free.
static REGISTRY: Mutex<Registry> = Mutex::new(Registry { freed: VecDeque::new(), unused: Vec::new(), slabs: 0 });

struct Registry {
    /// Freed slots, oldest first.
    freed: VecDeque<&'static Slot>,
    /// Slots that never held anything, of the newest slab.
    unused: Vec<&'static Slot>,
    slabs: usize,
}

impl Registry {
    fn take(&mut self) -> &'static Slot {
        if self.freed.len() > QUARANTINE
            && let Some(slot) = self.freed.pop_front()
        {
            return slot;
        }
        if let Some(slot) = self.unused.pop() {
            return slot;
        }
        if self.slabs < MAX_SLABS {
            let slots = (0..FIRST_SLAB << self.slabs).map(|_| Slot { live: Mutex::new(None) }).collect();
            let slots: &'static [Slot] = Box::leak::<'static>(slots);
            SLABS[self.slabs].get_or_init(|| slots);
            self.slabs += 1;
            self.unused.extend(slots.iter().rev());
        }
        self.unused.pop().or_else(|| self.freed.pop_front()).expect("fewer handles than memory holds")
    }
}

/// The slot that `address` is a handle of, whether it is in use or not.
fn slot_at(address: usize) -> Option<&'static Slot> {
    for slab in SLABS.iter().map_while(OnceCell::get) {
        let offset = address.wrapping_sub(slab.as_ptr() as usize);
        let index = offset / size_of::<Slot>();
        if index < slab.len() {
            return (offset % size_of::<Slot>() == 0).then(|| &slab[index]);
        }
    }
    None
}

/// An object found by its handle, for the length of a call. Counts as no reference.
pub struct Held<T> {
    slot: &'static Slot,
    object: Arc<T>,
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self { slot: self.slot, object: self.object.clone() }
    }
}

impl<T> Deref for Held<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T: Send + Sync + 'static> Held<T> {
    /// The handle's value, as a C caller holds it.
    pub fn address(&self) -> usize {
        std::ptr::from_ref(self.slot) as usize
    }

    /// The object itself.
    pub fn object(&self) -> &Arc<T> {
        &self.object
    }

    /// Adds a reference that the returned value owns; None when the handle was freed meanwhile.
    pub fn counted(&self) -> Option<Counted<T>> {
        retain(self).then(|| Counted(self.clone()))
    }
}

/// An object together with one reference on its handle, given back on drop: how an object keeps its parent.
pub struct Counted<T: Send + Sync + 'static>(Held<T>);

impl<T: Send + Sync + 'static> Deref for Counted<T> {
    type Target = Held<T>;
    fn deref(&self) -> &Held<T> {
        &self.0
    }
}

impl<T: Send + Sync + 'static> Drop for Counted<T> {
    fn drop(&mut self) {
        release_slot(self.0.slot);
    }
}

/// A new handle with one reference, which the C caller owns; its value.
pub fn insert<T: Send + Sync + 'static>(object: Arc<T>) -> usize {
    let slot = REGISTRY.lock().take();
    *slot.live.lock() = Some(Live { object, references: 1 });
    std::ptr::from_ref(slot) as usize
}

/// The object of kind `T` whose handle is `address`; None for anything that is not such a handle.
pub fn find<T: Send + Sync + 'static>(address: usize) -> Option<Held<T>> {
    let slot = slot_at(address)?;
    let object = slot.live.lock().as_ref().map(|live| live.object.clone())?;
    Some(Held { slot, object: object.downcast().ok()? })
}

/// Adds a reference to the handle; false when it was freed meanwhile.
pub fn retain<T: Send + Sync + 'static>(held: &Held<T>) -> bool {
    match held.slot.live.lock().as_mut() {
        Some(live) if std::ptr::addr_eq(Arc::as_ptr(&live.object), Arc::as_ptr(&held.object)) => {
            live.references += 1;
            true
        }
        _ => false,
    }
}

/// Takes a reference from the handle; true when that was the last one and the handle is gone.
///
/// The object itself goes with its last user, which may be a call in another thread.
pub fn release<T: Send + Sync + 'static>(held: Held<T>) -> bool {
    let slot = held.slot;
    drop(held);
    release_slot(slot)
}

fn release_slot(slot: &'static Slot) -> bool {
    let gone = {
        let mut live = slot.live.lock();
        match live.as_mut() {
            Some(it) if it.references > 1 => {
                it.references -= 1;
                return false;
            }
            Some(_) => live.take(),
            None => return false,
        }
    };
    REGISTRY.lock().freed.push_back(slot);
    // Outside both locks: dropping an object may release its parent's handle or run a driver's closing work.
    drop(gone);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_live_handles_of_the_right_kind_are_found() {
        let address = insert(Arc::new(7_u32));
        assert_eq!(*find::<u32>(address).unwrap(), 7);
        assert!(find::<u64>(address).is_none());
        assert!(find::<u32>(address + 1).is_none());
        for wild in [0, 1, 8, usize::MAX, address ^ (1 << 40)] {
            assert!(find::<u32>(wild).is_none());
        }
        let held = find::<u32>(address).unwrap();
        assert!(retain(&held));
        assert!(!release(find::<u32>(address).unwrap()));
        assert!(release(find::<u32>(address).unwrap()));
        assert!(find::<u32>(address).is_none());
        assert!(!retain(&held));
    }

    #[test]
    fn a_child_keeps_its_parents_handle() {
        let parent = insert(Arc::new(String::from("parent")));
        let counted = find::<String>(parent).unwrap().counted().unwrap();
        assert!(!release(find::<String>(parent).unwrap()));
        assert!(find::<String>(parent).is_some());
        drop(counted);
        assert!(find::<String>(parent).is_none());
    }

    #[test]
    fn a_freed_handle_is_not_reused_soon() {
        let old = insert(Arc::new(1_u8));
        release(find::<u8>(old).unwrap());
        for _ in 0..1000 {
            let new = insert(Arc::new(2_u8));
            assert_ne!(new, old);
            release(find::<u8>(new).unwrap());
        }
    }
}
