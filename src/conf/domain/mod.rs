//! Domain documents: what they hold, how a driver sees it and how it is changed.

pub mod defaults;
pub mod devices;
pub mod edit;
pub mod schema;
pub mod stability;

use std::fmt::Write as _;
use std::sync::Arc;

use crate::conf::document;
use crate::conf::schema::{Node, Printing};
use crate::err;
use crate::error::{
    Error, Result, VIR_ERR_CONFIG_UNSUPPORTED, VIR_ERR_NO_NAME, VIR_ERR_NO_SOURCE, VIR_ERR_NO_TARGET, VIR_FROM_DOMAIN,
};
use crate::types::domain::virDomainXMLFlags::{VIR_DOMAIN_XML_INACTIVE, VIR_DOMAIN_XML_SECURE};
use crate::util::uuid::Uuid;
use crate::util::xml::Tree;

/// What a driver assumes where a document is silent.
#[derive(Clone, Copy, Debug)]
pub struct Defaults {
    /// Architecture of the guest.
    pub arch: &'static str,
    /// Whether machine type and emulator of a real hypervisor are filled in.
    pub disks_need_source: bool,
}

/// A domain's definition. Immutable and cheap to copy; a changed one shares what did not change.
#[derive(Clone, Debug)]
pub struct DomainDef(Arc<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    name: String,
    uuid: Uuid,
    root: Arc<Node>,
}

/// How a definition is printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Format {
    /// With secrets.
    pub secure: bool,
    /// As defined, not as running.
    pub inactive: bool,
    /// The id of the running domain.
    pub id: Option<i32>,
}

impl Format {
    /// What the flags of virDomainGetXMLDesc ask for.
    #[must_use]
    pub fn from_flags(flags: u32, id: Option<i32>) -> Self {
        let inactive = flags & VIR_DOMAIN_XML_INACTIVE as u32 != 0;
        Self { secure: flags & VIR_DOMAIN_XML_SECURE as u32 != 0, inactive, id: id.filter(|_| !inactive) }
    }
}

impl DomainDef {
    /// Reads a definition and fills in what the driver assumes.
    ///
    /// # Errors
    /// What libvirt says of the document: `VIR_ERR_XML_DETAIL` when it is not well-formed, `VIR_ERR_XML_ERROR` when a
    /// value makes no sense, `VIR_ERR_NO_NAME` and others when something is missing.
    pub fn parse(text: &str, defaults: &Defaults) -> Result<Self> {
        let tree = document::parse(text, "(domain_definition)", VIR_FROM_DOMAIN)?;
        document::expect_root(&tree, "domain")?;
        Self::from_tree(&tree, defaults)
    }

    /// As [`DomainDef::parse`], of an element inside another document.
    ///
    /// # Errors
    /// As there.
    pub fn from_tree(tree: &Tree, defaults: &Defaults) -> Result<Self> {
        let name = tree.child("name").map(|name| name.text().into_owned()).unwrap_or_default();
        if name.is_empty() {
            return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_NO_NAME, ""));
        }
        check_kind(tree)?;
        let uuid = match tree.child("uuid") {
            None => Uuid::random(),
            Some(uuid) => Uuid::parse(&uuid.text())
                .ok_or_else(|| err!(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "malformed uuid element"))?,
        };
        let mut root = Node::parse(tree, &schema::DOMAIN)?;
        root.set("id", None);
        root.put_text("uuid", Some(&uuid.to_string()));
        defaults::apply(&mut root, defaults)?;
        if name.contains('/') {
            return Err(err!(VIR_FROM_DOMAIN, VIR_ERR_XML_ERROR, "name {name} cannot contain '/'"));
        }
        if name.contains('\n') {
            return Err(err!(VIR_FROM_DOMAIN, VIR_ERR_XML_ERROR, "name {name} cannot contain '\\n'"));
        }
        check_disks(&root)?;
        Ok(Self(Arc::new(Inner { name, uuid, root: Arc::new(root) })))
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The UUID.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        self.0.uuid
    }

    /// The document's root.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.0.root
    }

    /// The devices.
    #[must_use]
    pub fn devices(&self) -> Option<&Arc<Node>> {
        self.0.root.child("devices")
    }

    /// The devices of a kind.
    pub fn devices_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Arc<Node>> {
        self.devices().into_iter().flat_map(move |devices| devices.children_named(name))
    }

    /// The disks.
    pub fn disks(&self) -> impl Iterator<Item = Disk<'_>> {
        self.devices_named("disk").map(|node| Disk(node))
    }

    /// The disk of a target name, or of a source path.
    #[must_use]
    pub fn disk(&self, name: &str) -> Option<Disk<'_>> {
        self.disks().find(|disk| disk.target() == name).or_else(|| {
            name.starts_with('/').then(|| self.disks().find(|disk| disk.source_file() == Some(name))).flatten()
        })
    }

    /// The network card that a target name or MAC address names.
    #[must_use]
    pub fn interface(&self, name: &str) -> Option<&Arc<Node>> {
        self.devices_named("interface").find(|node| {
            let target = node.at(&["target"]).and_then(|target| target.attribute("dev"));
            let mac = node.at(&["mac"]).and_then(|mac| mac.attribute("address"));
            target == Some(name) || mac.is_some_and(|mac| mac.eq_ignore_ascii_case(name))
        })
    }

    /// Memory in KiB the guest has now.
    #[must_use]
    pub fn memory(&self) -> u64 {
        self.number(&["currentMemory"]).unwrap_or_else(|| self.max_memory())
    }

    /// Memory in KiB the guest may have.
    #[must_use]
    pub fn max_memory(&self) -> u64 {
        self.number(&["memory"]).unwrap_or(0)
    }

    /// How many virtual CPUs the guest has now.
    #[must_use]
    pub fn vcpus(&self) -> u32 {
        let current =
            self.0.root.at(&["vcpu"]).and_then(|vcpu| vcpu.attribute("current")).and_then(|text| text.parse().ok());
        current.unwrap_or_else(|| self.max_vcpus())
    }

    /// How many virtual CPUs the guest may have.
    #[must_use]
    pub fn max_vcpus(&self) -> u32 {
        self.number(&["vcpu"]).and_then(|count| u32::try_from(count).ok()).unwrap_or(1)
    }

    /// The number inside the element at the end of a path.
    #[must_use]
    pub fn number(&self, path: &[&str]) -> Option<u64> {
        self.0.root.at(path)?.number()
    }

    /// The text inside the element at the end of a path.
    #[must_use]
    pub fn text(&self, path: &[&str]) -> Option<&str> {
        self.0.root.at(path)?.text()
    }

    /// Whether the guest boots from firmware with variables of its own.
    #[must_use]
    pub fn has_nvram(&self) -> bool {
        let os = self.0.root.child("os");
        os.is_some_and(|os| os.child("nvram").is_some())
    }

    /// Whether the guest has an emulated TPM.
    #[must_use]
    pub fn has_tpm(&self) -> bool {
        self.devices_named("tpm")
            .any(|tpm| tpm.at(&["backend"]).and_then(|it| it.attribute("type")) == Some("emulator"))
    }

    /// The definition as a document.
    #[must_use]
    pub fn format(&self, format: Format) -> String {
        let mut out = String::with_capacity(4096);
        self.write(&mut out, 0, format);
        out
    }

    /// Prints the definition inside another document, `depth` levels deep.
    pub fn write(&self, out: &mut String, depth: usize, format: Format) {
        let printing = Printing { secrets: format.secure };
        let id = format.id.filter(|&id| id >= 0);
        if id.is_none() && !format.inactive {
            self.0.root.write(out, depth, printing);
            return;
        }
        let mut root = (*self.0.root).clone();
        if let Some(id) = id {
            root.set("id", Some(&id.to_string()));
        }
        if format.inactive {
            defaults::forget_live(&mut root);
        }
        root.write(out, depth, printing);
    }

    /// A summary for messages: name and UUID.
    #[must_use]
    pub fn label(&self) -> String {
        let mut label = String::new();
        let _ = write!(label, "'{}' ({})", self.name(), self.uuid());
        label
    }
}

/// What libvirt looks at before anything else: the hypervisor's and the guest's kind.
fn check_kind(tree: &Tree) -> Result<()> {
    let unsupported = |detail: String| Error::new(VIR_FROM_DOMAIN, VIR_ERR_CONFIG_UNSUPPORTED, detail);
    let words = |element: &'static crate::conf::schema::Element| match element.content {
        crate::conf::schema::Content::Text(crate::conf::schema::Kind::OneOf(words)) => words,
        _ => &[],
    };
    let Some(kind) = tree.attribute("type") else {
        return Err(err!(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "missing domain type attribute"));
    };
    if let crate::conf::schema::Kind::OneOf(kinds) = schema::DOMAIN.attributes[0].kind
        && !kinds.contains(&kind)
    {
        return Err(unsupported(format!("invalid domain type {kind}")));
    }
    match tree.child("os").and_then(|os| os.child("type")).map(Tree::text) {
        Some(os) if !os.is_empty() => {
            if !words(&schema::OS_TYPE).contains(&&*os) {
                return Err(unsupported(format!("unknown OS type '{os}'")));
            }
        }
        _ if tree.child("bootloader").is_some() => {}
        _ => return Err(err!(VIR_FROM_DOMAIN, VIR_ERR_XML_ERROR, "an os <type> must be specified")),
    }
    Ok(())
}

fn check_disks(root: &Node) -> Result<()> {
    let Some(devices) = root.child("devices") else { return Ok(()) };
    let mut targets = Vec::new();
    for node in devices.children_named("disk") {
        let disk = Disk(node);
        if disk.target().is_empty() {
            let source = disk.source_file().unwrap_or("").to_owned();
            return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_NO_TARGET, source));
        }
        if disk.is_empty() && !matches!(disk.device(), "cdrom" | "floppy") {
            return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_NO_SOURCE, disk.target()));
        }
        if targets.contains(&disk.target().to_owned()) {
            let target = disk.target();
            return Err(err!(
                VIR_FROM_DOMAIN,
                VIR_ERR_XML_ERROR,
                "target '{target}' duplicated for disk sources '{}' and '{}'",
                source_of(devices, target),
                disk.source_file().unwrap_or("(null)")
            ));
        }
        targets.push(disk.target().to_owned());
    }
    Ok(())
}

fn source_of(devices: &Node, target: &str) -> String {
    let mut disks = devices.children_named("disk").map(|node| Disk(node));
    let first = disks.find(|disk| disk.target() == target);
    first.and_then(|disk| disk.source_file().map(str::to_owned)).unwrap_or_else(|| "(null)".to_owned())
}

/// A disk of a definition.
#[derive(Clone, Copy)]
pub struct Disk<'a>(pub &'a Node);

impl<'a> Disk<'a> {
    /// Its name in the guest, such as "vda".
    #[must_use]
    pub fn target(self) -> &'a str {
        self.0.at(&["target"]).and_then(|target| target.attribute("dev")).unwrap_or("")
    }

    /// Its bus.
    #[must_use]
    pub fn bus(self) -> Option<&'a str> {
        self.0.at(&["target"]).and_then(|target| target.attribute("bus"))
    }

    /// "disk", "cdrom", "floppy" or "lun".
    #[must_use]
    pub fn device(self) -> &'a str {
        self.0.attribute("device").unwrap_or("disk")
    }

    /// Where its data lies: "file", "block", "network"...
    #[must_use]
    pub fn kind(self) -> &'a str {
        self.0.attribute("type").unwrap_or("file")
    }

    /// The path of the file or block device.
    #[must_use]
    pub fn source_file(self) -> Option<&'a str> {
        let source = self.0.child("source")?;
        source.attribute("file").or_else(|| source.attribute("dev")).or_else(|| source.attribute("dir"))
    }

    /// Its image format.
    #[must_use]
    pub fn format(self) -> Option<&'a str> {
        self.0.at(&["driver"]).and_then(|driver| driver.attribute("type"))
    }

    /// Whether nothing is in the drive.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0.child("source").is_none_or(|source| source.is_bare())
    }

    /// Whether it takes part in snapshots unless told otherwise.
    #[must_use]
    pub fn is_read_only(self) -> bool {
        self.0.child("readonly").is_some()
    }

    /// How it takes part in snapshots, as its definition says.
    #[must_use]
    pub fn snapshot(self) -> Option<&'a str> {
        self.0.attribute("snapshot")
    }
}
