//! Checkpoint documents: `<domaincheckpoint>`.

use std::fmt::Write as _;

use super::document;
use super::domain::{Defaults, DomainDef, Format};
use super::schema::{indent, invalid_attribute};
use super::snapshot::now;
use crate::error::{
    Error, Result, VIR_ERR_CONFIG_UNSUPPORTED, VIR_ERR_INTERNAL_ERROR, VIR_ERR_XML_ERROR, VIR_FROM_DOMAIN_CHECKPOINT,
    VIR_FROM_XML, virErrorNumber,
};
use crate::util::xml::{Tree, escape, escape_attribute};

/// What a checkpoint tracks of one disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckpointDisk {
    /// The disk's target name.
    pub name: String,
    /// Whether changes since the checkpoint are tracked.
    pub tracked: bool,
    /// The bitmap's name.
    pub bitmap: Option<String>,
}

/// A checkpoint.
#[derive(Clone, Debug)]
pub struct CheckpointDef {
    /// Name, unique in the domain.
    pub name: String,
    /// Words for people.
    pub description: Option<String>,
    /// The checkpoint it was taken after.
    pub parent: Option<String>,
    /// When, in seconds since 1970.
    pub creation_time: i64,
    /// What is tracked.
    pub disks: Vec<CheckpointDisk>,
    /// The domain as it was.
    pub domain: Option<DomainDef>,
}

fn fail(code: virErrorNumber, detail: impl Into<String>) -> Error {
    Error::new(VIR_FROM_DOMAIN_CHECKPOINT, code, detail)
}

impl CheckpointDef {
    /// Reads a document; with `redefine` one that describes a checkpoint that exists.
    ///
    /// # Errors
    /// What libvirt says of the document.
    pub fn parse(text: &str, redefine: bool, defaults: &Defaults) -> Result<Self> {
        let tree = document::parse(text, "(domain_checkpoint)", VIR_FROM_DOMAIN_CHECKPOINT)?;
        if tree.name != "domaincheckpoint" {
            let detail = format!("expecting root element of 'domaincheckpoint', not '{}'", tree.name);
            return Err(Error::new(VIR_FROM_XML, VIR_ERR_XML_ERROR, detail));
        }
        Self::from_tree(&tree, redefine, defaults)
    }

    /// As [`CheckpointDef::parse`], of an element inside another document.
    ///
    /// # Errors
    /// As there.
    pub fn from_tree(tree: &Tree, redefine: bool, defaults: &Defaults) -> Result<Self> {
        let text = |name: &str| tree.child(name).map(|child| child.text().into_owned()).filter(|text| !text.is_empty());
        let mut creation_time = now();
        let name = match text("name") {
            Some(name) => name,
            None if redefine => return Err(fail(VIR_ERR_XML_ERROR, "a redefined checkpoint must have a name")),
            None => creation_time.to_string(),
        };
        let (mut parent, mut domain) = (None, None);
        if redefine {
            let time = text("creationTime").and_then(|text| text.trim().parse().ok());
            creation_time =
                time.ok_or_else(|| fail(VIR_ERR_INTERNAL_ERROR, "missing creationTime from existing checkpoint"))?;
            parent = tree.child("parent").and_then(|parent| parent.child("name")).map(|name| name.text().into_owned());
            domain = tree.child("domain").map(|domain| DomainDef::from_tree(domain, defaults)).transpose()?;
        }
        let disks = tree.child("disks").map(|disks| disks.children().map(read_disk).collect()).transpose()?;
        let disks = disks.unwrap_or_default();
        Ok(Self { name, description: text("description"), parent, creation_time, disks, domain })
    }

    /// Settles what is tracked of every disk of the domain.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED` for a disk that does not exist, is named twice or cannot be tracked.
    pub fn align_disks(&mut self) -> Result<()> {
        let unsupported = |detail: String| fail(VIR_ERR_CONFIG_UNSUPPORTED, detail);
        let Some(domain) = self.domain.clone() else {
            return Err(fail(VIR_ERR_INTERNAL_ERROR, "missing domain in checkpoint"));
        };
        let count = domain.disks().count();
        if self.disks.len() > count {
            return Err(unsupported("too many disk checkpoint requests for domain".to_owned()));
        }
        if count == 0 {
            return Err(unsupported("domain must have at least one disk to perform checkpoints".to_owned()));
        }
        let asked = std::mem::take(&mut self.disks);
        let all = asked.is_empty();
        let mut known: Vec<CheckpointDisk> = Vec::new();
        for mut disk in asked {
            let Some(of) = domain.disk(&disk.name) else {
                return Err(unsupported(format!("no disk named '{}'", disk.name)));
            };
            if known.iter().any(|other| other.name == of.target()) {
                return Err(unsupported(format!("disk '{}' specified twice", disk.name)));
            }
            if disk.tracked && (of.is_empty() || of.is_read_only()) {
                return Err(unsupported(format!("disk '{}' is empty or readonly", disk.name)));
            }
            disk.name = of.target().to_owned();
            known.push(disk);
        }
        for of in domain.disks() {
            let place = known.iter().position(|disk| disk.name == of.target());
            self.disks.push(match place {
                Some(place) => known.swap_remove(place),
                None => CheckpointDisk {
                    name: of.target().to_owned(),
                    tracked: all && !of.is_empty() && !of.is_read_only(),
                    bitmap: None,
                },
            });
        }
        self.name_bitmaps();
        Ok(())
    }

    /// Gives bitmaps without a name the checkpoint's.
    pub fn name_bitmaps(&mut self) {
        for disk in self.disks.iter_mut().filter(|disk| disk.tracked && disk.bitmap.is_none()) {
            disk.bitmap = Some(self.name.clone());
        }
    }

    /// The checkpoint as a document; `size` gives the bytes each tracked disk changed by, when they are asked for.
    #[must_use]
    pub fn format(&self, secure: bool, with_domain: bool, size: Option<u64>) -> String {
        let mut out = String::with_capacity(4096);
        self.write(&mut out, 0, secure, with_domain, size);
        out
    }

    /// Prints the checkpoint inside another document, `depth` levels deep.
    pub fn write(&self, out: &mut String, depth: usize, secure: bool, with_domain: bool, size: Option<u64>) {
        let line = |out: &mut String, depth: usize, text: std::fmt::Arguments| {
            indent(out, depth);
            let _ = out.write_fmt(text);
            out.push('\n');
        };
        line(out, depth, format_args!("<domaincheckpoint>"));
        line(out, depth + 1, format_args!("<name>{}</name>", escape(&self.name)));
        if let Some(description) = &self.description {
            line(out, depth + 1, format_args!("<description>{}</description>", escape(description)));
        }
        if let Some(parent) = &self.parent {
            line(out, depth + 1, format_args!("<parent>"));
            line(out, depth + 2, format_args!("<name>{}</name>", escape(parent)));
            line(out, depth + 1, format_args!("</parent>"));
        }
        if self.creation_time != 0 {
            line(out, depth + 1, format_args!("<creationTime>{}</creationTime>", self.creation_time));
        }
        if !self.disks.is_empty() {
            line(out, depth + 1, format_args!("<disks>"));
            for disk in &self.disks {
                write_disk(out, depth + 2, disk, size);
            }
            line(out, depth + 1, format_args!("</disks>"));
        }
        if let Some(domain) = self.domain.as_ref().filter(|_| with_domain) {
            domain.write(out, depth + 1, Format { secure, inactive: true, id: None });
        }
        line(out, depth, format_args!("</domaincheckpoint>"));
    }
}

fn read_disk(tree: &Tree) -> Result<CheckpointDisk> {
    let Some(name) = tree.attribute("name") else {
        return Err(fail(VIR_ERR_XML_ERROR, "missing name from disk checkpoint element"));
    };
    let tracked = match tree.attribute("checkpoint") {
        None | Some("bitmap") => true,
        Some("no") => false,
        Some(other) => return Err(invalid_attribute("checkpoint", "disk", other)),
    };
    Ok(CheckpointDisk { name: name.to_owned(), tracked, bitmap: tree.attribute("bitmap").map(str::to_owned) })
}

fn write_disk(out: &mut String, depth: usize, disk: &CheckpointDisk, size: Option<u64>) {
    indent(out, depth);
    let kind = if disk.tracked { "bitmap" } else { "no" };
    let _ = write!(out, "<disk name='{}' checkpoint='{kind}'", escape_attribute(&disk.name));
    if let Some(bitmap) = &disk.bitmap {
        let _ = write!(out, " bitmap='{}'", escape_attribute(bitmap));
        if let Some(size) = size.filter(|_| disk.tracked) {
            let _ = write!(out, " size='{size}'");
        }
    }
    out.push_str("/>\n");
}
