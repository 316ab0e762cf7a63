//! Snapshot documents: `<domainsnapshot>`.

use std::fmt::Write as _;
use std::path::Path;

use super::document;
use super::domain::{Defaults, Disk, DomainDef, Format, devices};
use super::schema::{Node, Printing, indent, invalid_attribute};
use crate::error::{
    Error, Result, VIR_ERR_CONFIG_UNSUPPORTED, VIR_ERR_INTERNAL_ERROR, VIR_ERR_XML_ERROR, VIR_FROM_DOMAIN_SNAPSHOT,
    virErrorNumber,
};
use crate::util::uuid::Uuid;
use crate::util::xml::{Tree, escape, escape_attribute};

/// What the domain was doing when a snapshot was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum State {
    NoState,
    Running,
    Blocked,
    Paused,
    Shutdown,
    Shutoff,
    Crashed,
    PmSuspended,
    /// Only disks were taken of a running guest.
    DiskSnapshot,
}

const STATES: [(State, &str); 9] = [
    (State::NoState, "nostate"),
    (State::Running, "running"),
    (State::Blocked, "blocked"),
    (State::Paused, "paused"),
    (State::Shutdown, "shutdown"),
    (State::Shutoff, "shutoff"),
    (State::Crashed, "crashed"),
    (State::PmSuspended, "pmsuspended"),
    (State::DiskSnapshot, "disk-snapshot"),
];

impl State {
    /// As a document has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        STATES.iter().find(|(state, _)| *state == self).map_or("nostate", |(_, name)| name)
    }

    /// Whether the guest was running or paused: its memory is part of the snapshot.
    #[must_use]
    pub fn is_online(self) -> bool {
        matches!(self, Self::Running | Self::Paused)
    }
}

/// Where a disk or the memory is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Location {
    No,
    Internal,
    External,
    Manual,
}

const LOCATIONS: [(Location, &str); 4] = [
    (Location::No, "no"),
    (Location::Internal, "internal"),
    (Location::External, "external"),
    (Location::Manual, "manual"),
];

impl Location {
    /// As a document has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        LOCATIONS.iter().find(|(location, _)| *location == self).map_or("no", |(_, name)| name)
    }

    /// From a document.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        LOCATIONS.iter().find(|(_, known)| *known == name).map(|(location, _)| *location)
    }
}

/// What becomes of one disk.
#[derive(Clone, Debug, PartialEq)]
pub struct SnapshotDisk {
    /// The disk's target name; before it is aligned, its source path perhaps.
    pub name: String,
    /// Where it is kept; None when the document does not say.
    pub location: Option<Location>,
    /// "file", "block" or "network".
    pub kind: String,
    /// The new image's format.
    pub format: Option<String>,
    /// The new image.
    pub source: Option<Node>,
}

impl SnapshotDisk {
    /// The path of the new image.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        let source = self.source.as_ref()?;
        source.attribute("file").or_else(|| source.attribute("dev"))
    }
}

/// A snapshot.
#[derive(Clone, Debug)]
pub struct SnapshotDef {
    /// Name, unique in the domain.
    pub name: String,
    /// Words for people.
    pub description: Option<String>,
    /// What the domain was doing.
    pub state: Option<State>,
    /// The snapshot it was taken after.
    pub parent: Option<String>,
    /// When, in seconds since 1970.
    pub creation_time: i64,
    /// Where the memory is kept.
    pub memory: Option<Location>,
    /// The file of external memory.
    pub memory_file: Option<String>,
    /// What becomes of each disk.
    pub disks: Vec<SnapshotDisk>,
    /// The domain as it was running, or as it was defined when it was not.
    pub domain: Option<DomainDef>,
    /// The domain as it was defined while it was running otherwise.
    pub inactive_domain: Option<DomainDef>,
}

fn fail(code: virErrorNumber, detail: impl Into<String>) -> Error {
    Error::new(VIR_FROM_DOMAIN_SNAPSHOT, code, detail)
}

/// Now, in seconds since 1970.
#[must_use]
pub fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(0)
}

impl SnapshotDef {
    /// Reads a document; with `redefine` one that describes a snapshot that exists.
    ///
    /// # Errors
    /// What libvirt says of the document.
    pub fn parse(text: &str, redefine: bool, defaults: &Defaults) -> Result<Self> {
        let tree = document::parse(text, "(domain_snapshot)", VIR_FROM_DOMAIN_SNAPSHOT)?;
        if tree.name != "domainsnapshot" {
            let detail = format!("expecting root element of 'domainsnapshot', not '{}'", tree.name);
            return Err(Error::new(crate::error::VIR_FROM_XML, VIR_ERR_XML_ERROR, detail));
        }
        Self::from_tree(&tree, redefine, defaults)
    }

    /// As [`SnapshotDef::parse`], of an element inside another document.
    ///
    /// # Errors
    /// As there.
    pub fn from_tree(tree: &Tree, redefine: bool, defaults: &Defaults) -> Result<Self> {
        let text = |name: &str| tree.child(name).map(|child| child.text().into_owned()).filter(|text| !text.is_empty());
        let time = now();
        let name = match text("name") {
            Some(name) => name,
            None if redefine => return Err(fail(VIR_ERR_XML_ERROR, "a redefined snapshot must have a name")),
            None => time.to_string(),
        };
        let mut def = Self {
            name,
            description: text("description"),
            state: None,
            parent: None,
            creation_time: time,
            memory: None,
            memory_file: None,
            disks: Vec::new(),
            domain: None,
            inactive_domain: None,
        };
        let mut offline = false;
        if redefine {
            def.read_existing(tree, &text, defaults)?;
            offline = matches!(def.state, Some(State::Shutoff | State::DiskSnapshot));
        }
        def.read_memory(tree, redefine, offline)?;
        if let Some(disks) = tree.child("disks") {
            def.disks = disks.children().map(read_disk).collect::<Result<_>>()?;
        }
        Ok(def)
    }

    fn read_existing(&mut self, tree: &Tree, text: &dyn Fn(&str) -> Option<String>, defaults: &Defaults) -> Result<()> {
        let time = text("creationTime").and_then(|text| text.trim().parse().ok());
        self.creation_time =
            time.ok_or_else(|| fail(VIR_ERR_INTERNAL_ERROR, "missing creationTime from existing snapshot"))?;
        let parent = tree.child("parent").and_then(|parent| parent.child("name")).map(|name| name.text().into_owned());
        self.parent = parent.filter(|name| !name.is_empty());
        let state = text("state").ok_or_else(|| fail(VIR_ERR_XML_ERROR, "missing state from existing snapshot"))?;
        let known = STATES.iter().find(|(known, name)| *name == state && *known != State::NoState);
        let known = known.ok_or_else(|| {
            fail(VIR_ERR_CONFIG_UNSUPPORTED, format!("Invalid state '{state}' in domain snapshot XML"))
        })?;
        self.state = Some(known.0);
        if let Some(domain) = tree.child("domain").filter(|domain| domain.attribute("type").is_some()) {
            self.domain = Some(DomainDef::from_tree(domain, defaults)?);
        }
        if let Some(domain) = tree.child("inactiveDomain") {
            let mut domain = domain.clone();
            domain.name = "domain".to_owned();
            self.inactive_domain = Some(DomainDef::from_tree(&domain, defaults)?);
        }
        Ok(())
    }

    fn read_memory(&mut self, tree: &Tree, redefine: bool, offline: bool) -> Result<()> {
        if let Some(memory) = tree.child("memory") {
            self.memory_file = memory.attribute("file").map(str::to_owned);
            if let Some(location) = memory.attribute("snapshot") {
                let known =
                    Location::parse(location).ok_or_else(|| invalid_attribute("snapshot", "memory", location))?;
                self.memory = Some(known);
            }
            if self.memory == Some(Location::Manual) {
                return Err(fail(VIR_ERR_XML_ERROR, "'manual' memory snapshot mode not supported"));
            }
        }
        if self.memory.is_none() {
            self.memory = match (&self.memory_file, redefine) {
                (Some(_), _) => Some(Location::External),
                (None, true) if offline => Some(Location::No),
                (None, true) => Some(Location::Internal),
                (None, false) => None,
            };
        }
        match (&self.memory_file, self.memory) {
            (Some(file), location) if location != Some(Location::External) => {
                let detail = format!("memory filename '{file}' requires external snapshot");
                return Err(fail(VIR_ERR_XML_ERROR, detail));
            }
            (None, Some(Location::External)) => {
                return Err(fail(VIR_ERR_XML_ERROR, "external memory snapshots require a filename"));
            }
            _ => {}
        }
        if offline && !matches!(self.memory, None | Some(Location::No)) {
            let detail = "memory state cannot be saved with offline or disk-only snapshot";
            return Err(fail(VIR_ERR_XML_ERROR, detail));
        }
        if let Some(file) = self.memory_file.as_deref().filter(|file| !file.starts_with('/')) {
            let detail = format!("memory snapshot file path ({file}) must be absolute");
            return Err(fail(VIR_ERR_XML_ERROR, detail));
        }
        Ok(())
    }

    /// Whether anything of it lies outside the domain's own images.
    #[must_use]
    pub fn is_external(&self) -> bool {
        self.memory == Some(Location::External)
            || self.disks.iter().any(|disk| disk.location == Some(Location::External))
    }

    /// Settles what becomes of every disk of the domain: `default` where neither the document nor the disk says, and
    /// nothing else when `uniform` and that is internal. Gives names to external images that have none.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED` for a disk that does not exist, is named twice or cannot be kept that way.
    pub fn align_disks(
        &mut self,
        domain: Option<&DomainDef>,
        default: Location,
        uniform: bool,
        naming: Naming,
    ) -> Result<()> {
        let Some(domain) = self.domain.clone().or_else(|| domain.cloned()) else {
            return Err(fail(VIR_ERR_INTERNAL_ERROR, "missing domain in snapshot"));
        };
        let unsupported = |detail: String| fail(VIR_ERR_CONFIG_UNSUPPORTED, detail);
        if self.disks.len() > domain.disks().count() {
            return Err(unsupported("too many disk snapshot requests for domain".to_owned()));
        }
        let exact = uniform && default == Location::Internal;
        let mut asked: Vec<(&str, SnapshotDisk)> = Vec::new();
        for mut disk in std::mem::take(&mut self.disks) {
            let Some(of) = domain.disk(&disk.name) else {
                return Err(unsupported(format!("no disk named '{}'", disk.name)));
            };
            if asked.iter().any(|(target, _)| *target == of.target()) {
                return Err(unsupported(format!("disk '{}' specified twice", disk.name)));
            }
            let own = of.snapshot().and_then(Location::parse);
            match disk.location {
                None => disk.location = Some(own.filter(|own| !exact || *own == Location::No).unwrap_or(default)),
                Some(asked) if exact && asked != default && !(asked == Location::No && own == Some(Location::No)) => {
                    let (name, mode) = (&disk.name, default.name());
                    return Err(unsupported(format!("disk '{name}' must use snapshot mode '{mode}'")));
                }
                Some(_) => {}
            }
            if let Some(file) = disk.file().filter(|_| disk.location != Some(Location::External)) {
                let detail = format!("file '{file}' for disk '{}' requires use of external snapshot mode", disk.name);
                return Err(unsupported(detail));
            }
            disk.name = of.target().to_owned();
            asked.push((of.target(), disk));
        }
        for of in domain.disks() {
            let place = asked.iter().position(|(target, _)| *target == of.target());
            let disk = match place {
                Some(place) => asked.swap_remove(place).1,
                None => SnapshotDisk {
                    name: of.target().to_owned(),
                    location: Some(match of.snapshot().and_then(Location::parse) {
                        _ if of.is_empty() => Location::No,
                        Some(own) => own,
                        None => default,
                    }),
                    kind: "file".to_owned(),
                    format: None,
                    source: None,
                },
            };
            self.disks.push(disk);
        }
        self.name_images(&domain, naming)
    }

    /// Names external images that have no name: the disk's file with the snapshot's name for its suffix.
    fn name_images(&mut self, domain: &DomainDef, naming: Naming) -> Result<()> {
        let mut named: Vec<(String, String)> = Vec::new();
        for disk in &mut self.disks {
            if disk.location == Some(Location::External) && disk.file().is_none() {
                let file = image_name(disk, domain.disk(&disk.name), &self.name, naming)?;
                if let Some((_, other)) = named.iter().find(|(path, _)| *path == file) {
                    let name = &disk.name;
                    let detail = format!(
                        "cannot generate external snapshot name for disk '{name}': collision with disk '{other}'"
                    );
                    return Err(fail(VIR_ERR_CONFIG_UNSUPPORTED, detail));
                }
                let mut source = Node::new(&devices::DISK_SOURCE);
                source.set("file", Some(&file));
                disk.source = Some(source);
            }
            if let Some(file) = disk.file() {
                named.push((file.to_owned(), disk.name.clone()));
            }
        }
        Ok(())
    }

    /// The snapshot as a document. `uuid` stands for the domain where that is not known; `current` is said when given.
    #[must_use]
    pub fn format(&self, uuid: Uuid, secure: bool, current: Option<bool>) -> String {
        let mut out = String::with_capacity(4096);
        self.write(&mut out, 0, uuid, secure, current);
        out
    }

    /// Prints the snapshot inside another document, `depth` levels deep.
    pub fn write(&self, out: &mut String, depth: usize, uuid: Uuid, secure: bool, current: Option<bool>) {
        let line = |out: &mut String, depth: usize, text: std::fmt::Arguments| {
            indent(out, depth);
            let _ = out.write_fmt(text);
            out.push('\n');
        };
        line(out, depth, format_args!("<domainsnapshot>"));
        line(out, depth + 1, format_args!("<name>{}</name>", escape(&self.name)));
        if let Some(description) = &self.description {
            line(out, depth + 1, format_args!("<description>{}</description>", escape(description)));
        }
        if let Some(state) = self.state {
            line(out, depth + 1, format_args!("<state>{}</state>", state.name()));
        }
        if let Some(parent) = &self.parent {
            line(out, depth + 1, format_args!("<parent>"));
            line(out, depth + 2, format_args!("<name>{}</name>", escape(parent)));
            line(out, depth + 1, format_args!("</parent>"));
        }
        if self.creation_time != 0 {
            line(out, depth + 1, format_args!("<creationTime>{}</creationTime>", self.creation_time));
        }
        match (self.memory, &self.memory_file) {
            (Some(memory), Some(file)) => {
                let file = escape_attribute(file);
                line(out, depth + 1, format_args!("<memory snapshot='{}' file='{file}'/>", memory.name()));
            }
            (Some(memory), None) => line(out, depth + 1, format_args!("<memory snapshot='{}'/>", memory.name())),
            _ => {}
        }
        if !self.disks.is_empty() {
            line(out, depth + 1, format_args!("<disks>"));
            for disk in &self.disks {
                write_disk(out, depth + 2, disk, secure);
            }
            line(out, depth + 1, format_args!("</disks>"));
        }
        let format = Format { secure, inactive: true, id: None };
        match &self.domain {
            Some(domain) => domain.write(out, depth + 1, format),
            None => {
                line(out, depth + 1, format_args!("<domain>"));
                line(out, depth + 2, format_args!("<uuid>{uuid}</uuid>"));
                line(out, depth + 1, format_args!("</domain>"));
            }
        }
        if let Some(domain) = &self.inactive_domain {
            let mut inner = String::new();
            domain.write(&mut inner, depth + 1, format);
            // The same document under another root.
            out.push_str(&inner.replacen("<domain", "<inactiveDomain", 1).replace("</domain>", "</inactiveDomain>"));
        }
        if let Some(current) = current {
            line(out, depth + 1, format_args!("<active>{}</active>", i32::from(current)));
        }
        line(out, depth, format_args!("</domainsnapshot>"));
    }
}

/// Whether a disk's image must be a file that exists before a new image is named after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    /// The file must be there: drivers whose disks are real.
    Real,
    /// Its name is enough: the test driver never looks at host files.
    Modelled,
}

fn image_name(disk: &SnapshotDisk, of: Option<Disk>, snapshot: &str, naming: Naming) -> Result<String> {
    let unsupported = |detail: String| fail(VIR_ERR_CONFIG_UNSUPPORTED, detail);
    let name = &disk.name;
    if disk.kind != "file" {
        let kind = &disk.kind;
        return Err(unsupported(format!(
            "cannot generate external snapshot name for disk '{name}' on a '{kind}' device"
        )));
    }
    let Some(original) = of.and_then(Disk::source_file) else {
        return Err(unsupported(format!("cannot generate external snapshot name for disk '{name}' without source")));
    };
    let regular = match naming {
        Naming::Real => Path::new(original).is_file(),
        Naming::Modelled => of.is_some_and(|of| of.kind() == "file"),
    };
    if !regular {
        let detail =
            format!("source for disk '{name}' is not a regular file; refusing to generate external snapshot name");
        return Err(unsupported(detail));
    }
    let base = match original.rfind('.') {
        Some(dot) if !original[dot..].contains('/') => &original[..dot],
        _ => original,
    };
    Ok(format!("{base}.{snapshot}"))
}

fn read_disk(tree: &Tree) -> Result<SnapshotDisk> {
    let Some(name) = tree.attribute("name").filter(|name| !name.is_empty()) else {
        return Err(fail(VIR_ERR_INTERNAL_ERROR, "missing name from disk snapshot element"));
    };
    let location = match tree.attribute("snapshot") {
        None => None,
        Some(location) => {
            Some(Location::parse(location).ok_or_else(|| invalid_attribute("snapshot", &tree.name, location))?)
        }
    };
    let kind = tree.attribute("type").unwrap_or("file");
    if !matches!(kind, "file" | "block" | "network") {
        let known = matches!(kind, "dir" | "volume" | "nvme" | "vhostuser" | "vhostvdpa");
        return Err(if known {
            fail(VIR_ERR_CONFIG_UNSUPPORTED, format!("unsupported disk snapshot type '{kind}'"))
        } else {
            invalid_attribute("type", &tree.name, kind)
        });
    }
    let format = tree.child("driver").and_then(|driver| driver.attribute("type")).map(str::to_owned);
    let source = tree.child("source").map(|source| Node::parse(source, &devices::DISK_SOURCE)).transpose()?;
    let mut disk = SnapshotDisk {
        name: name.to_owned(),
        location,
        kind: kind.to_owned(),
        format,
        source: source.filter(|source| !source.is_bare()),
    };
    if disk.location.is_none() && disk.file().is_some() {
        disk.location = Some(Location::External);
    }
    if let Some(file) = disk.file().filter(|file| !file.starts_with('/')) {
        let detail = format!("disk snapshot image path '{file}' must be absolute");
        return Err(fail(VIR_ERR_XML_ERROR, detail));
    }
    Ok(disk)
}

fn write_disk(out: &mut String, depth: usize, disk: &SnapshotDisk, secure: bool) {
    indent(out, depth);
    let _ = write!(out, "<disk name='{}'", escape_attribute(&disk.name));
    if let Some(location) = disk.location {
        let _ = write!(out, " snapshot='{}'", location.name());
    }
    if disk.file().is_none() && disk.format.is_none() && disk.source.is_none() {
        out.push_str("/>\n");
        return;
    }
    let _ = writeln!(out, " type='{}'>", disk.kind);
    if let Some(format) = &disk.format {
        indent(out, depth + 1);
        let _ = writeln!(out, "<driver type='{}'/>", escape_attribute(format));
    }
    if let Some(source) = &disk.source {
        source.write(out, depth + 1, Printing { secrets: secure });
    }
    indent(out, depth);
    out.push_str("</disk>\n");
}
