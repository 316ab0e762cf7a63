//! The tree of moments: a domain's snapshots, or its checkpoints.
//!
//! Moments are found by name, and each knows its parent and children, so that no operation costs more than what it
//! touches; a chain of many thousands is ordinary. Natural order is the order in which they came, parents first.

use std::collections::HashMap;

/// Something that has a name and a parent's name.
pub trait Moment {
    /// Its name, unique in the tree.
    fn name(&self) -> &str;
    /// The name of the moment it was taken after.
    fn parent(&self) -> Option<&str>;
    /// Changes the parent's name.
    fn set_parent(&mut self, parent: Option<String>);
}

/// A tree of moments.
#[derive(Clone, Debug)]
pub struct MomentTree<M> {
    /// All that ever came, in order; those that went left a gap until enough gaps are there to close.
    slots: Vec<Option<Entry<M>>>,
    by_name: HashMap<String, usize>,
    roots: Vec<usize>,
    current: Option<usize>,
}

#[derive(Clone, Debug)]
struct Entry<M> {
    moment: M,
    parent: Option<usize>,
    children: Vec<usize>,
}

impl<M> Default for MomentTree<M> {
    fn default() -> Self {
        Self { slots: Vec::new(), by_name: HashMap::new(), roots: Vec::new(), current: None }
    }
}

/// Which moments below (or in) a tree are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The direct children; of the whole tree, the roots.
    Children,
    /// All below; of the whole tree, all.
    Descendants,
}

impl<M: Moment> MomentTree<M> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_name.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// The moment of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&M> {
        self.by_name.get(name).map(|&at| &self.entry(at).moment)
    }

    /// The current moment.
    #[must_use]
    pub fn current(&self) -> Option<&M> {
        self.current.map(|at| &self.entry(at).moment)
    }

    /// Makes the moment of a name the current one, or with None no moment.
    pub fn set_current(&mut self, name: Option<&str>) {
        self.current = name.and_then(|name| self.by_name.get(name).copied());
    }

    /// How many direct children a moment has.
    #[must_use]
    pub fn child_count(&self, name: &str) -> usize {
        self.by_name.get(name).map_or(0, |&at| self.entry(at).children.len())
    }

    /// The parent of a moment, if it is there.
    #[must_use]
    pub fn parent_of(&self, name: &str) -> Option<&M> {
        let parent = self.entry(*self.by_name.get(name)?).parent?;
        Some(&self.entry(parent).moment)
    }

    fn entry(&self, at: usize) -> &Entry<M> {
        self.slots[at].as_ref().expect("an index of the tree")
    }

    fn entry_mut(&mut self, at: usize) -> &mut Entry<M> {
        self.slots[at].as_mut().expect("an index of the tree")
    }

    /// Adds a moment, or replaces the one of its name, below the parent it names. A parent that is not there makes it a
    /// root; [`MomentTree::has_cycle`] is asked first by those who take parents from outside.
    pub fn insert(&mut self, moment: M) {
        let name = moment.name().to_owned();
        let parent = moment.parent().and_then(|parent| self.by_name.get(parent).copied());
        match self.by_name.get(&name).copied() {
            Some(at) => {
                self.unlink(at);
                let entry = self.entry_mut(at);
                entry.moment = moment;
                entry.parent = parent;
                self.link(at);
            }
            None => {
                let at = self.slots.len();
                self.slots.push(Some(Entry { moment, parent, children: Vec::new() }));
                self.by_name.insert(name, at);
                self.link(at);
            }
        }
    }

    /// Puts moments below the parents they name that came only after them.
    pub fn adopt_orphans(&mut self) {
        for at in self.roots.clone() {
            let parent = self.entry(at).moment.parent().and_then(|parent| self.by_name.get(parent).copied());
            if let Some(parent) = parent.filter(|&parent| parent != at && !self.is_below(parent, at)) {
                self.unlink(at);
                self.entry_mut(at).parent = Some(parent);
                self.link(at);
            }
        }
    }

    fn is_below(&self, mut at: usize, ancestor: usize) -> bool {
        loop {
            if at == ancestor {
                return true;
            }
            match self.entry(at).parent {
                Some(parent) => at = parent,
                None => return false,
            }
        }
    }

    fn link(&mut self, at: usize) {
        match self.entry(at).parent {
            Some(parent) => self.entry_mut(parent).children.push(at),
            None => self.roots.push(at),
        }
    }

    fn unlink(&mut self, at: usize) {
        let siblings = match self.entry(at).parent {
            Some(parent) => &mut self.entry_mut(parent).children,
            None => &mut self.roots,
        };
        // Mostly the last one is meant: chains are taken down from their end.
        if let Some(place) = siblings.iter().rposition(|&sibling| sibling == at) {
            siblings.remove(place);
        }
    }

    /// Whether a moment of this name below `parent` would be its own ancestor.
    #[must_use]
    pub fn has_cycle(&self, name: &str, parent: Option<&str>) -> bool {
        let Some(parent) = parent else { return false };
        if parent == name {
            return true;
        }
        match (self.by_name.get(name), self.by_name.get(parent)) {
            (Some(&at), Some(&parent)) => self.is_below(parent, at),
            _ => false,
        }
    }

    /// Removes one moment; its children become its parent's. The current moment moves to the parent.
    pub fn remove(&mut self, name: &str) -> Option<M> {
        let at = *self.by_name.get(name)?;
        self.unlink(at);
        self.by_name.remove(name);
        let entry = self.slots[at].take()?;
        let parent_name = entry.parent.map(|parent| self.entry(parent).moment.name().to_owned());
        for child in entry.children {
            let it = self.entry_mut(child);
            it.parent = entry.parent;
            it.moment.set_parent(parent_name.clone());
            self.link(child);
        }
        if self.current == Some(at) {
            self.current = entry.parent;
        }
        self.close_gaps();
        Some(entry.moment)
    }

    /// Removes everything below a moment; when the current one was there, the moment becomes current. Those removed.
    pub fn remove_descendants(&mut self, name: &str) -> Vec<M> {
        let Some(&top) = self.by_name.get(name) else { return Vec::new() };
        let children = std::mem::take(&mut self.entry_mut(top).children);
        let below = self.walk(&children);
        if self.current.is_some_and(|current| below.contains(&current)) {
            self.current = Some(top);
        }
        let mut removed = Vec::with_capacity(below.len());
        for at in below {
            if let Some(entry) = self.slots[at].take() {
                self.by_name.remove(entry.moment.name());
                removed.push(entry.moment);
            }
        }
        self.close_gaps();
        removed
    }

    /// Indices from these on downwards, parents first.
    fn walk(&self, from: &[usize]) -> Vec<usize> {
        let mut order = Vec::new();
        let mut stack: Vec<usize> = from.iter().rev().copied().collect();
        while let Some(at) = stack.pop() {
            order.push(at);
            stack.extend(self.entry(at).children.iter().rev());
        }
        order
    }

    /// Once most of the slots are gaps, moves what is left together.
    fn close_gaps(&mut self) {
        if self.slots.len() < 64 || self.slots.len() < 2 * self.by_name.len() {
            return;
        }
        let mut moved = vec![0; self.slots.len()];
        let mut next = 0;
        for (at, slot) in self.slots.iter().enumerate() {
            moved[at] = next;
            next += usize::from(slot.is_some());
        }
        self.slots.retain(Option::is_some);
        for entry in self.slots.iter_mut().flatten() {
            entry.parent = entry.parent.map(|at| moved[at]);
            entry.children.iter_mut().for_each(|at| *at = moved[*at]);
        }
        self.by_name.values_mut().for_each(|at| *at = moved[*at]);
        self.roots.iter_mut().for_each(|at| *at = moved[*at]);
        self.current = self.current.map(|at| moved[at]);
    }

    /// The moments that `reach` means below one of a name, or with None in the whole tree, in topological order.
    /// Beside each, how many children it has.
    #[must_use]
    pub fn list(&self, below: Option<&str>, reach: Reach) -> Vec<(&M, usize)> {
        let top: &[usize] = match below {
            None => &self.roots,
            Some(name) => self.by_name.get(name).map_or(&[], |&at| &self.entry(at).children),
        };
        let order = match reach {
            Reach::Children => top.to_vec(),
            Reach::Descendants if below.is_none() => {
                (0..self.slots.len()).filter(|&at| self.slots[at].is_some()).collect()
            }
            Reach::Descendants => self.walk(top),
        };
        order.into_iter().map(|at| (&self.entry(at).moment, self.entry(at).children.len())).collect()
    }

    /// All moments, parents before children whatever the order in which they came.
    #[must_use]
    pub fn topological(&self) -> Vec<&M> {
        self.walk(&self.roots).into_iter().map(|at| &self.entry(at).moment).collect()
    }

    /// All moments, for changes that leave names and parents alone.
    pub fn moments_mut(&mut self) -> impl Iterator<Item = &mut M> {
        self.slots.iter_mut().flatten().map(|entry| &mut entry.moment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    struct Named(String, Option<String>);

    impl Moment for Named {
        fn name(&self) -> &str {
            &self.0
        }
        fn parent(&self) -> Option<&str> {
            self.1.as_deref()
        }
        fn set_parent(&mut self, parent: Option<String>) {
            self.1 = parent;
        }
    }

    fn tree(pairs: &[(&str, Option<&str>)]) -> MomentTree<Named> {
        let mut tree = MomentTree::default();
        for (name, parent) in pairs {
            tree.insert(Named((*name).to_owned(), parent.map(str::to_owned)));
        }
        tree
    }

    fn names(list: &[(&Named, usize)]) -> Vec<String> {
        list.iter().map(|(moment, _)| moment.0.clone()).collect()
    }

    #[test]
    fn lists_in_order() {
        let tree = tree(&[("a", None), ("b", Some("a")), ("c", Some("b")), ("d", Some("a")), ("e", None)]);
        assert_eq!(names(&tree.list(None, Reach::Children)), ["a", "e"]);
        assert_eq!(names(&tree.list(None, Reach::Descendants)), ["a", "b", "c", "d", "e"]);
        assert_eq!(names(&tree.list(Some("a"), Reach::Children)), ["b", "d"]);
        assert_eq!(names(&tree.list(Some("a"), Reach::Descendants)), ["b", "c", "d"]);
        assert_eq!(tree.parent_of("c").unwrap().0, "b");
        assert_eq!(tree.child_count("a"), 2);
    }

    #[test]
    fn removing_one_gives_its_children_to_its_parent() {
        let mut tree = tree(&[("a", None), ("b", Some("a")), ("c", Some("b"))]);
        tree.set_current(Some("b"));
        assert_eq!(tree.remove("b").unwrap().0, "b");
        assert_eq!(tree.current().unwrap().0, "a");
        assert_eq!(tree.get("c").unwrap().1.as_deref(), Some("a"));
        tree.remove("a");
        assert_eq!(tree.get("c").unwrap().1, None);
        assert!(tree.current().is_none());
        assert_eq!(names(&tree.list(None, Reach::Children)), ["c"]);
    }

    #[test]
    fn removing_descendants_moves_the_current_one() {
        let mut tree = tree(&[("a", None), ("b", Some("a")), ("c", Some("b")), ("d", None)]);
        tree.set_current(Some("c"));
        assert_eq!(tree.remove_descendants("a").len(), 2);
        assert_eq!(tree.current().unwrap().0, "a");
        assert_eq!(tree.len(), 2);
    }

    #[test]
    fn sees_cycles_and_adopts_orphans() {
        let mut tree = tree(&[("c", Some("b")), ("b", Some("a")), ("a", None)]);
        assert_eq!(tree.list(None, Reach::Children).len(), 3);
        tree.adopt_orphans();
        assert_eq!(names(&tree.list(None, Reach::Children)), ["a"]);
        assert!(tree.has_cycle("a", Some("c")) && tree.has_cycle("a", Some("a")) && !tree.has_cycle("c", Some("a")));
        let order: Vec<&str> = tree.topological().into_iter().map(|moment| moment.0.as_str()).collect();
        assert_eq!(order, ["a", "b", "c"]);
    }

    #[test]
    fn a_long_chain_is_no_burden() {
        let mut tree = MomentTree::default();
        for n in 0..100_000 {
            tree.insert(Named(n.to_string(), (n > 0).then(|| (n - 1).to_string())));
        }
        assert_eq!(tree.topological().len(), 100_000);
        assert!(tree.has_cycle("0", Some("99999")));
        for n in (50_000..100_000).rev() {
            tree.remove(&n.to_string());
        }
        assert_eq!(tree.remove_descendants("0").len(), 49_999);
        assert_eq!(tree.len(), 1);
    }
}
