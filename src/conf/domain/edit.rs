//! Changed definitions: each makes a new one that shares what did not change.

use std::sync::Arc;

use super::{Disk, DomainDef, Inner, devices};
use crate::conf::document;
use crate::conf::schema::Node;
use crate::error::{Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_ERR_NO_DOMAIN_METADATA, VIR_FROM_DOMAIN};
use crate::types::domain::virDomainMetadataType::{self, *};
use crate::util::uuid::Uuid;
use crate::util::xml::Tree;

impl DomainDef {
    /// This definition after a change of its root.
    #[must_use]
    pub fn edited(&self, change: impl FnOnce(&mut Node)) -> Self {
        let mut root = (*self.0.root).clone();
        change(&mut root);
        let name = root.at(&["name"]).and_then(Node::text).unwrap_or(&self.0.name).to_owned();
        let uuid = root.at(&["uuid"]).and_then(Node::text).and_then(Uuid::parse).unwrap_or(self.0.uuid);
        Self(Arc::new(Inner { name, uuid, root: Arc::new(root) }))
    }

    /// With another name.
    #[must_use]
    pub fn renamed(&self, name: &str) -> Self {
        self.edited(|root| root.put_text("name", Some(name)))
    }

    /// With another amount of memory in KiB that the guest has now.
    #[must_use]
    pub fn with_memory(&self, kib: u64) -> Self {
        self.edited(|root| root.put_text("currentMemory", Some(&kib.to_string())))
    }

    /// With another amount of memory in KiB that the guest may have; what it has now is cut to fit.
    #[must_use]
    pub fn with_max_memory(&self, kib: u64) -> Self {
        let current = self.memory().min(kib);
        self.edited(|root| {
            root.put_text("memory", Some(&kib.to_string()));
            root.put_text("currentMemory", Some(&current.to_string()));
        })
    }

    /// With other numbers of virtual CPUs: now, and at most.
    #[must_use]
    pub fn with_vcpus(&self, current: u32, max: u32) -> Self {
        self.edited(|root| {
            let vcpu = root.child_mut("vcpu");
            vcpu.set_text(max.to_string());
            vcpu.set("current", (current != max).then(|| current.to_string()).as_deref());
        })
    }

    /// With one disk changed.
    #[must_use]
    pub fn with_disk(&self, target: &str, change: impl Fn(&mut Node)) -> Self {
        self.edited(|root| {
            root.child_mut("devices").change_each("disk", |disk| {
                (Disk(disk).target() == target).then(|| {
                    let mut changed = disk.clone();
                    change(&mut changed);
                    changed
                })
            });
        })
    }

    /// With a disk that writes to a new image on top of what it had: the former source becomes its backing store.
    #[must_use]
    pub fn with_overlay(&self, target: &str, file: &str, format: &str, block: bool) -> Self {
        self.with_disk(target, |disk| {
            let kind = disk.attribute("type").unwrap_or("file").to_owned();
            let below = Disk(disk).format().map(str::to_owned);
            let mut backing = Node::new(&devices::BACKING_STORE);
            backing.set("type", Some(&kind));
            let mut node = Node::new(&devices::DISK_FORMAT);
            node.set("type", Some(below.as_deref().unwrap_or("raw")));
            backing.add(node);
            if let Some(source) = disk.child("source") {
                backing.add(source.clone());
            }
            match disk.child("backingStore") {
                Some(chain) => backing.add(chain.clone()),
                None => backing.add(Node::new(&devices::BACKING_STORE)),
            }
            disk.set("type", Some(if block { "block" } else { "file" }));
            disk.child_mut("driver").set("type", Some(format));
            let mut source = Node::new(&devices::DISK_SOURCE);
            source.set(if block { "dev" } else { "file" }, Some(file));
            disk.put(source);
            disk.put(backing);
        })
    }

    /// With the title, description or one namespace's metadata changed; None removes it.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` or `VIR_ERR_XML_DETAIL` for metadata that is no document.
    pub fn with_metadata(
        &self,
        kind: virDomainMetadataType,
        value: Option<&str>,
        prefix: Option<&str>,
        namespace: Option<&str>,
    ) -> Result<Self> {
        let name = match kind {
            VIR_DOMAIN_METADATA_DESCRIPTION => "description",
            VIR_DOMAIN_METADATA_TITLE => "title",
            _ => return self.with_element(value, prefix.unwrap_or(""), namespace.unwrap_or("")),
        };
        Ok(self.edited(|root| root.put_text(name, value.filter(|value| !value.is_empty()))))
    }

    fn with_element(&self, value: Option<&str>, prefix: &str, namespace: &str) -> Result<Self> {
        let mut trees: Vec<Arc<Tree>> = match self.root().child("metadata") {
            Some(metadata) => {
                metadata.verbatim().iter().filter(|tree| namespace_of(tree) != Some(namespace)).cloned().collect()
            }
            None => Vec::new(),
        };
        if let Some(value) = value {
            let mut tree = document::parse(value, "(metadata_xml)", VIR_FROM_DOMAIN)?.without_blank_text();
            if prefix.is_empty() {
                return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "invalid metadata namespace prefix"));
            }
            qualify(&mut tree, prefix);
            tree.attributes.insert(0, (format!("xmlns:{prefix}"), namespace.to_owned()));
            trees.push(Arc::new(tree));
        }
        Ok(self.edited(|root| {
            if trees.is_empty() {
                root.remove("metadata");
            } else {
                root.child_mut("metadata").set_verbatim(trees);
            }
        }))
    }

    /// The title, description or one namespace's metadata.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN_METADATA` when there is none.
    pub fn metadata(&self, kind: virDomainMetadataType, namespace: Option<&str>) -> Result<String> {
        let missing = |what: &str| Error::new(VIR_FROM_DOMAIN, VIR_ERR_NO_DOMAIN_METADATA, what);
        match kind {
            VIR_DOMAIN_METADATA_DESCRIPTION => self
                .text(&["description"])
                .map(str::to_owned)
                .ok_or_else(|| missing("Requested metadata element is not present")),
            VIR_DOMAIN_METADATA_TITLE => self
                .text(&["title"])
                .map(str::to_owned)
                .ok_or_else(|| missing("Requested metadata element is not present")),
            _ => {
                let metadata = self.root().child("metadata");
                let found = metadata.and_then(|it| it.verbatim().iter().find(|tree| namespace_of(tree) == namespace));
                let tree = found.ok_or_else(|| missing("Requested metadata element is not present"))?;
                Ok(plain(tree).to_text(0))
            }
        }
    }
}

/// The namespace an element belongs to, as declared on it.
fn namespace_of(tree: &Tree) -> Option<&str> {
    match tree.name.split_once(':') {
        Some((prefix, _)) => tree.attribute(&format!("xmlns:{prefix}")),
        None => tree.attribute("xmlns"),
    }
}

/// Puts an element and what is inside into the namespace of a prefix, except for what has its own.
fn qualify(tree: &mut Tree, prefix: &str) {
    if !tree.name.contains(':') {
        tree.name = format!("{prefix}:{}", tree.name);
    }
    for content in &mut tree.content {
        if let crate::util::xml::Content::Element(child) = content {
            qualify(child, prefix);
        }
    }
}

/// An element as its owner wrote it: without the prefix that it carries inside the domain.
fn plain(tree: &Tree) -> Tree {
    let Some((prefix, _)) = tree.name.split_once(':') else { return tree.clone() };
    let (prefix, declaration) = (format!("{prefix}:"), format!("xmlns:{prefix}"));
    let mut copy = tree.clone();
    copy.attributes.retain(|(name, _)| *name != declaration);
    strip(&mut copy, &prefix);
    copy
}

fn strip(tree: &mut Tree, prefix: &str) {
    if let Some(name) = tree.name.strip_prefix(prefix) {
        tree.name = name.to_owned();
    }
    for content in &mut tree.content {
        if let crate::util::xml::Content::Element(child) = content {
            strip(child, prefix);
        }
    }
}
