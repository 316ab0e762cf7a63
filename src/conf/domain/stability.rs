//! Whether one definition may stand in for another: what libvirt checks before a saved guest or a snapshot gets a
//! changed definition.

use super::{Disk, DomainDef};
use crate::conf::schema::Node;
use crate::error::{Error, Result, VIR_ERR_CONFIG_UNSUPPORTED, VIR_FROM_DOMAIN};

fn differs(what: &str, target: &str, source: &str) -> Error {
    Error::new(
        VIR_FROM_DOMAIN,
        VIR_ERR_CONFIG_UNSUPPORTED,
        format!("Target domain {what} {target} does not match source {source}"),
    )
}

fn same(what: &str, source: &str, target: &str) -> Result<()> {
    if source == target { Ok(()) } else { Err(differs(what, target, source)) }
}

/// Checks that a guest started by `source` could not tell that `target` took its place.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` naming the first difference.
pub fn check(source: &DomainDef, target: &DomainDef) -> Result<()> {
    let attribute = |def: &DomainDef, name: &str| def.root().attribute(name).unwrap_or("").to_owned();
    same("virt type", &attribute(source, "type"), &attribute(target, "type"))?;
    if source.uuid() != target.uuid() {
        return Err(differs("uuid", &target.uuid().to_string(), &source.uuid().to_string()));
    }
    if source.name() != target.name() {
        let detail = format!("Target domain name '{}' does not match source '{}'", target.name(), source.name());
        return Err(Error::new(VIR_FROM_DOMAIN, VIR_ERR_CONFIG_UNSUPPORTED, detail));
    }
    same("max memory", &source.max_memory().to_string(), &target.max_memory().to_string())?;
    same("vCPU max", &source.max_vcpus().to_string(), &target.max_vcpus().to_string())?;
    for (what, path) in [("OS type", ["os", "type"])] {
        same(what, source.text(&path).unwrap_or(""), target.text(&path).unwrap_or(""))?;
    }
    for kind in [
        "disk",
        "controller",
        "filesystem",
        "interface",
        "hostdev",
        "serial",
        "parallel",
        "channel",
        "video",
        "sound",
        "input",
    ] {
        let (of, to) = (source.devices_named(kind), target.devices_named(kind));
        same(&format!("{kind} device count"), &of.count().to_string(), &to.count().to_string())?;
    }
    for (of, to) in source.disks().zip(target.disks()) {
        disk(of, to)?;
    }
    for (of, to) in source.devices_named("interface").zip(target.devices_named("interface")) {
        let mac = |node: &Node| node.at(&["mac"]).and_then(|mac| mac.attribute("address")).unwrap_or("").to_owned();
        same("network card mac", &mac(of), &mac(to))?;
    }
    Ok(())
}

fn disk(source: Disk, target: Disk) -> Result<()> {
    same("disk device", source.device(), target.device())?;
    same("disk bus", source.bus().unwrap_or(""), target.bus().unwrap_or(""))?;
    same("disk", source.target(), target.target())?;
    let read_only = |disk: Disk| if disk.is_read_only() { "yes" } else { "no" };
    if source.is_read_only() != target.is_read_only() {
        return Err(differs("disk access mode", read_only(target), read_only(source)));
    }
    Ok(())
}
