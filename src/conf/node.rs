//! The test driver's node files: a host with its domains, networks and more, as libvirt's test driver reads them.

use std::path::Path;
use std::sync::Arc;

use super::document;
use super::domain::{Defaults, DomainDef};
use super::snapshot::SnapshotDef;
use crate::err;
use crate::error::{Error, Result, VIR_ERR_XML_ERROR, VIR_FROM_TEST};
use crate::util::xml::Tree;

/// A host and what is on it.
#[derive(Clone, Debug, Default)]
pub struct NodeFile {
    /// NUMA cells, if the file says.
    pub cells: Option<u32>,
    /// Sockets of a cell.
    pub sockets: Option<u32>,
    /// Cores of a socket.
    pub cores: Option<u32>,
    /// Threads of a core.
    pub threads: Option<u32>,
    /// CPUs.
    pub cpus: Option<u32>,
    /// Clock rate.
    pub megahertz: Option<u32>,
    /// CPU model.
    pub model: Option<String>,
    /// Memory in KiB.
    pub memory: Option<u64>,
    /// Domains.
    pub domains: Vec<NodeDomain>,
    /// Login names and passwords that a connection asks for; none asks nobody.
    pub users: Vec<(String, Option<String>)>,
    /// What is not modelled: networks, interfaces, pools, devices.
    pub others: Vec<Arc<Tree>>,
}

/// A domain of a node file.
#[derive(Clone, Debug)]
pub struct NodeDomain {
    /// Its definition.
    pub def: DomainDef,
    /// A `virDomainState` number.
    pub state: i32,
    /// Whether it is gone when it ends.
    pub transient: bool,
    /// Whether it has a managed save image.
    pub managed_save: bool,
    /// Its snapshots, and which is the current one.
    pub snapshots: Vec<(SnapshotDef, bool)>,
}

impl NodeFile {
    /// Reads a file.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` or others when it cannot be read or makes no sense.
    pub fn load(path: &Path, defaults: &Defaults) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|error| {
            let errno = error.raw_os_error().unwrap_or(0);
            Error::system(VIR_FROM_TEST, errno, format!("failed to read file '{}'", path.display()))
        })?;
        let base = path.parent().unwrap_or(Path::new("/"));
        Self::parse(&text, base, defaults)
    }

    /// Reads a file's text; what it names relatively lies below `base`.
    ///
    /// # Errors
    /// As for [`NodeFile::load`].
    pub fn parse(text: &str, base: &Path, defaults: &Defaults) -> Result<Self> {
        let tree = document::parse(text, "(test driver)", VIR_FROM_TEST)?;
        document::expect_root(&tree, "node")?;
        let mut node = Self::default();
        if let Some(cpu) = tree.child("cpu") {
            let number = |name: &str| number(cpu, name);
            node.cells = number("nodes")?;
            node.sockets = number("sockets")?;
            node.cores = number("cores")?;
            node.threads = number("threads")?;
            node.cpus = number("active")?;
            node.megahertz = number("mhz")?;
            node.model = cpu.child("model").map(|model| model.text().into_owned());
        }
        if let Some(memory) = tree.child("memory") {
            let kib = memory.text().trim().parse();
            node.memory = Some(kib.map_err(|_| err!(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "invalid node memory value"))?);
        }
        for element in tree.children() {
            match element.name.as_str() {
                "domain" => node.domains.push(domain(&included(element, base, "domain")?, defaults)?),
                "auth" => node.users = users(element)?,
                "network" | "interface" | "pool" | "device" => {
                    node.others.push(Arc::new(included(element, base, &element.name)?));
                }
                _ => {}
            }
        }
        Ok(node)
    }
}

fn number(cpu: &Tree, name: &str) -> Result<Option<u32>> {
    let Some(child) = cpu.child(name) else { return Ok(None) };
    match child.text().trim().parse() {
        Ok(number) => Ok(Some(number)),
        Err(_) => Err(err!(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "invalid node cpu {name} value")),
    }
}

/// The element, or the document that its `file` attribute names.
fn included(element: &Tree, base: &Path, root: &str) -> Result<Tree> {
    let Some(file) = element.attribute("file") else { return Ok(element.clone()) };
    let path = base.join(file);
    let text = std::fs::read_to_string(&path).map_err(|error| {
        let errno = error.raw_os_error().unwrap_or(0);
        Error::system(VIR_FROM_TEST, errno, format!("failed to read file '{}'", path.display()))
    })?;
    let tree = document::parse(&text, &path.display().to_string(), VIR_FROM_TEST)?;
    document::expect_root(&tree, root)?;
    Ok(tree)
}

fn domain(tree: &Tree, defaults: &Defaults) -> Result<NodeDomain> {
    let private =
        |name: &'static str| tree.children().filter(move |child| child.name.strip_prefix("test:") == Some(name));
    let def = DomainDef::from_tree(tree, defaults)?;
    let state = match private("runstate").next() {
        None => 1,
        Some(state) => match state.text().trim().parse() {
            Ok(state @ 1..=7) => state,
            Ok(state) => {
                return Err(err!(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "runstate '{state}' out of range'"));
            }
            Err(_) => return Err(err!(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "invalid runstate")),
        },
    };
    let transient = private("transient").next().is_some();
    let managed_save = private("hasmanagedsave").next().is_some();
    if transient && state == 5 {
        return Err(err!(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "transient domain cannot have runstate 'shutoff'"));
    }
    if managed_save && state != 5 {
        return Err(err!(
            VIR_FROM_TEST,
            VIR_ERR_XML_ERROR,
            "domain with managedsave data can only have runstate 'shutoff'"
        ));
    }
    let mut snapshots = Vec::new();
    for snapshot in private("domainsnapshot") {
        let current = snapshot.child("active").is_some_and(|active| active.text().trim() == "1");
        snapshots.push((SnapshotDef::from_tree(snapshot, true, defaults)?, current));
    }
    Ok(NodeDomain { def, state, transient, managed_save, snapshots })
}

fn users(auth: &Tree) -> Result<Vec<(String, Option<String>)>> {
    let read = |user: &Tree| {
        let name = user.text().into_owned();
        if name.is_empty() {
            return Err(Error::new(VIR_FROM_TEST, VIR_ERR_XML_ERROR, "missing username in /node/auth/user field"));
        }
        Ok((name, user.attribute("password").map(str::to_owned)))
    };
    auth.children().filter(|child| child.name == "user").map(read).collect()
}
