//! What a document leaves unsaid: filled in once, when it is read.
//!
//! The description of an element knows its attributes but not what follows from other elements; that is here.

use std::sync::Arc;

use super::devices;
use super::{Defaults, Disk};
use crate::conf::schema::{Node, missing_attribute};
use crate::error::{Error, Result, VIR_ERR_XML_ERROR, VIR_FROM_XML};
use crate::util::{units, uuid::Uuid};
use crate::{bail, err};

/// Fills in everything that the driver assumes.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` or `VIR_ERR_INTERNAL_ERROR` where the document contradicts itself.
pub fn apply(root: &mut Node, defaults: &Defaults) -> Result<()> {
    memory(root)?;
    vcpus(root)?;
    os(root, defaults);
    lifecycle(root);
    if let Some(hyperv) = root.child("features").and_then(|features| features.child("hyperv"))
        && hyperv.attribute("mode").is_none()
    {
        root.child_mut("features").child_mut("hyperv").set("mode", Some("custom"));
    }
    if root.child("clock").is_none_or(|clock| clock.attribute("offset").is_none()) {
        root.child_mut("clock").set("offset", Some("utc"));
    }
    iothreads(root);
    cpu(root);
    for name in ["title", "description"] {
        if root.child(name).is_some_and(|child| child.text().is_none_or(str::is_empty)) {
            root.remove(name);
        }
    }
    if let Some(title) = root.at(&["title"]).and_then(Node::text)
        && title.contains('\n')
    {
        bail!(VIR_FROM_DOMAIN, VIR_ERR_XML_ERROR, "Domain title can't contain newlines");
    }
    if root.child("devices").is_none() {
        root.add(Node::new(&devices::DEVICES));
    }
    let drop: &[&str] = &[
        "features",
        "cputune",
        "numatune",
        "blkiotune",
        "memtune",
        "memoryBacking",
        "iothreadids",
        "perf",
        "pm",
        "idmap",
        "metadata",
    ];
    for name in drop {
        if root.child(name).is_some_and(|child| child.is_bare()) {
            root.remove(name);
        }
    }
    all_devices(root.child_mut("devices"))
}

fn in_kib(node: &mut Node) -> Result<()> {
    let unit = node.attribute("unit").unwrap_or("KiB").to_owned();
    let size = node.number().unwrap_or(0);
    let Some(kib) = units::to_kib(size, &unit) else {
        if units::bytes_of(&unit).is_none() {
            bail!(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, "unknown suffix '{unit}'");
        }
        bail!(VIR_FROM_NONE, VIR_ERR_OVERFLOW, "value too large: {size}{unit}");
    };
    node.set("unit", Some("KiB"));
    node.set_text(kib.to_string());
    Ok(())
}

fn memory(root: &mut Node) -> Result<()> {
    for name in ["memory", "currentMemory", "maxMemory"] {
        if root.child(name).is_some() {
            in_kib(root.child_mut(name))?;
        }
    }
    if let Some(tune) = root.child("memtune") {
        let names: Vec<&str> = tune.children().map(|child| child.name()).collect();
        for name in names {
            in_kib(root.child_mut("memtune").child_mut(name))?;
        }
    }
    let max = root.at(&["memory"]).and_then(Node::number).unwrap_or(0);
    if max == 0 {
        bail!(
            VIR_FROM_DOMAIN,
            VIR_ERR_XML_ERROR,
            "Memory size must be specified via <memory> or in the <numa> configuration"
        );
    }
    let current = root.at(&["currentMemory"]).and_then(Node::number).filter(|&current| current > 0 && current <= max);
    let current = current.unwrap_or(max);
    let node = root.child_mut("currentMemory");
    node.set("unit", Some("KiB"));
    node.set_text(current.to_string());
    Ok(())
}

fn vcpus(root: &mut Node) -> Result<()> {
    let vcpu = root.child_mut("vcpu");
    let count = vcpu.number().unwrap_or(1);
    if count == 0 {
        bail!(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "CPU IDs in <numa> exceed the <vcpu> count");
    }
    let current = vcpu.attribute("current").and_then(|text| text.parse::<u64>().ok());
    if let Some(current) = current
        && current > count
    {
        bail!(
            VIR_FROM_DOMAIN,
            VIR_ERR_INTERNAL_ERROR,
            "maxvcpus must not be less than current vcpus ({count} < {current})"
        );
    }
    if current == Some(count) || current == Some(0) {
        vcpu.set("current", None);
    }
    vcpu.set_text(count.to_string());
    if vcpu.attribute("placement").is_none() {
        vcpu.set("placement", Some("static"));
    }
    Ok(())
}

fn os(root: &mut Node, defaults: &Defaults) {
    let hvm = {
        let os = root.child_mut("os");
        if os.child("type").is_none() {
            os.child_mut("type").set_text("xen");
        }
        let kind = os.child_mut("type");
        if kind.attribute("arch").is_none() {
            kind.set("arch", Some(defaults.arch));
        }
        kind.text() == Some("hvm")
    };
    let boots_devices = root.child("devices").is_some_and(|devices| {
        devices.children().any(|device| device.element().child("boot").is_some() && device.child("boot").is_some())
    });
    let os = root.child_mut("os");
    if hvm && os.child("boot").is_none() && os.child("kernel").is_none() && !boots_devices {
        os.child_mut("boot").set("dev", Some("hd"));
    }
    if root.child("bootloader").is_some_and(|it| it.text().is_none_or(str::is_empty)) {
        root.remove("bootloader");
    }
}

fn lifecycle(root: &mut Node) {
    for (name, action) in [("on_poweroff", "destroy"), ("on_reboot", "restart"), ("on_crash", "destroy")] {
        if root.child(name).is_none() {
            root.put_text(name, Some(action));
        }
    }
}

fn iothreads(root: &mut Node) {
    let ids = root.child("iothreadids").map_or(0, |ids| ids.children_named("iothread").count());
    let count = root.at(&["iothreads"]).and_then(Node::number).unwrap_or(0);
    let count = count.max(ids as u64);
    root.put_text("iothreads", (count > 0).then(|| count.to_string()).as_deref());
}

fn cpu(root: &mut Node) {
    let Some(cpu) = root.child("cpu") else { return };
    if cpu.is_bare() {
        root.remove("cpu");
        return;
    }
    let (mode, model, topology) =
        (cpu.attribute("mode").map(str::to_owned), cpu.child("model").is_some(), cpu.child("topology").is_some());
    let cpu = root.child_mut("cpu");
    if mode.is_none() && model {
        cpu.set("mode", Some("custom"));
    }
    if cpu.attribute("mode") == Some("custom") && model {
        if cpu.attribute("match").is_none() {
            cpu.set("match", Some("exact"));
        }
        let model = cpu.child_mut("model");
        if model.attribute("fallback").is_none() {
            model.set("fallback", Some("allow"));
        }
    }
    if topology && cpu.child("topology").is_some_and(|topology| topology.attribute("dies").is_none()) {
        cpu.child_mut("topology").set("dies", Some("1"));
    }
}

fn all_devices(devices: &mut Node) -> Result<()> {
    disks(devices)?;
    interfaces(devices)?;
    consoles(devices);
    graphics(devices);
    video(devices)?;
    for_each(devices, "hostdev", |hostdev| {
        if hostdev.attribute("managed").is_none() {
            hostdev.set("managed", Some("no"));
        }
    });
    for_each(devices, "watchdog", |watchdog| {
        if watchdog.attribute("action").is_none() {
            watchdog.set("action", Some("reset"));
        }
    });
    for_each(devices, "input", |input| {
        if input.attribute("bus").is_none() {
            let bus = match input.attribute("type") {
                Some("tablet") => "usb",
                Some("passthrough") => "virtio",
                Some("evdev") => return,
                _ => "ps2",
            };
            input.set("bus", Some(bus));
        }
    });
    for_each(devices, "filesystem", |filesystem| {
        if filesystem.attribute("type").is_none() {
            filesystem.set("type", Some("mount"));
        }
        if filesystem.attribute("accessmode").is_none() {
            filesystem.set("accessmode", Some("passthrough"));
        }
    });
    for_each(devices, "redirdev", |redirdev| {
        if redirdev.attribute("bus").is_none() {
            redirdev.set("bus", Some("usb"));
        }
    });
    controllers(devices)
}

fn for_each(devices: &mut Node, name: &str, mut change: impl FnMut(&mut Node)) {
    devices.change_each(name, |device| {
        let mut changed = device.clone();
        change(&mut changed);
        (changed != *device).then_some(changed)
    });
}

/// The number that a disk's name stands for: "sda" 0, "sdb" 1, "vdaa" 26.
fn disk_index(target: &str) -> Option<u32> {
    let letters = ["fd", "hd", "vd", "sd", "xvd", "ubd"].iter().find_map(|prefix| target.strip_prefix(prefix))?;
    let letters = letters.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = letters
        .bytes()
        .try_fold(0_u32, |number, c| c.is_ascii_lowercase().then(|| number * 26 + u32::from(c - b'a') + 1))?;
    number.checked_sub(1)
}

fn bus_of(target: &str) -> &'static str {
    match target.as_bytes() {
        [b'f', b'd', ..] => "fdc",
        [b'v', b'd', ..] => "virtio",
        [b'h', b'd', ..] => "ide",
        [b's', b'd', ..] => "scsi",
        [b'x', b'v', b'd', ..] => "xen",
        [b'u', b'b', b'd', ..] => "uml",
        _ => "ide",
    }
}

/// Brings disks of one bus together, ordered by their names, as libvirt does when it reads them.
fn order_disks(disks: Vec<Arc<Node>>) -> Vec<Arc<Node>> {
    let mut ordered: Vec<Arc<Node>> = Vec::with_capacity(disks.len());
    for disk in disks {
        let (bus, index) = (Disk(&disk).bus(), disk_index(Disk(&disk).target()));
        let mut place = None;
        for (at, other) in ordered.iter().enumerate().rev() {
            if Disk(other).bus() == bus {
                if disk_index(Disk(other).target()) > index {
                    place = Some(at);
                } else if place.is_none() {
                    place = Some(at + 1);
                }
            }
        }
        ordered.insert(place.unwrap_or(ordered.len()), disk);
    }
    ordered
}

fn disks(devices: &mut Node) -> Result<()> {
    let found: Vec<Arc<Node>> = devices.children_named("disk").cloned().collect();
    if found.is_empty() {
        return Ok(());
    }
    devices.remove("disk");
    for disk in order_disks(found) {
        devices.add(self::disk(&disk)?);
    }
    Ok(())
}

fn disk(disk: &Node) -> Result<Node> {
    let mut disk = disk.clone();
    if disk.attribute("type").is_none() {
        disk.set("type", Some("file"));
    }
    if disk.attribute("device").is_none() {
        disk.set("device", Some("disk"));
    }
    let target = Disk(&disk).target().to_owned();
    if !target.is_empty() {
        if disk_index(&target).is_none() {
            bail!(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "Invalid harddisk device name: {target}");
        }
        if Disk(&disk).bus().is_none() {
            let bus = if Disk(&disk).device() == "floppy" { "fdc" } else { bus_of(&target) };
            disk.child_mut("target").set("bus", Some(bus));
        }
    }
    if disk.child("source").is_some_and(|source| source.is_bare()) {
        disk.remove("source");
    }
    if Disk(&disk).device() == "cdrom" && disk.child("readonly").is_none() {
        disk.add(Node::new(&devices::READONLY));
    }
    if disk.child("driver").is_some_and(|driver| driver.is_bare()) {
        disk.remove("driver");
    }
    if disk.child("address").is_none() {
        drive_address(&mut disk, &target);
    }
    Ok(disk)
}

/// Where a disk of this name sits on a bus with controllers of a fixed size.
fn drive_address(disk: &mut Node, target: &str) {
    let Some(index) = disk_index(target) else { return };
    let (controller, bus, unit) = match Disk(disk).bus() {
        Some("scsi") => (index / 7, 0, index % 7),
        Some("ide") => (index / 4, index % 4 / 2, index % 2),
        Some("fdc") => (index / 2, 0, index % 2),
        Some("sata") => (index / 6, 0, index % 6),
        _ => return,
    };
    let mut address = Node::new(&devices::ADDRESS);
    address.set("type", Some("drive"));
    for (name, value) in [("controller", controller), ("bus", bus), ("target", 0), ("unit", unit)] {
        address.set(name, Some(&value.to_string()));
    }
    disk.add(address);
}

fn interfaces(devices: &mut Node) -> Result<()> {
    let mut failed = None;
    for_each(devices, "interface", |interface| {
        if interface.attribute("type").is_none() {
            interface.set("type", Some("user"));
        }
        if interface.child("mac").is_none_or(|mac| mac.attribute("address").is_none()) {
            interface.child_mut("mac").set("address", Some(&random_mac()));
        }
        let source = |name: &str| interface.at(&["source"]).and_then(|source| source.attribute(name)).is_some();
        let missing = match interface.attribute("type") {
            Some("network") if !source("network") => {
                "No <source> 'network' attribute specified with <interface type='network'/>"
            }
            Some("bridge") if !source("bridge") => {
                "No <source> 'bridge' attribute specified with <interface type='bridge'/>"
            }
            _ => return,
        };
        failed.get_or_insert(missing);
    });
    match failed {
        Some(missing) => Err(err!(VIR_FROM_DOMAIN, VIR_ERR_INTERNAL_ERROR, "{missing}")),
        None => Ok(()),
    }
}

fn random_mac() -> String {
    let [a, b, c, ..] = *Uuid::random().as_bytes();
    format!("52:54:00:{a:02x}:{b:02x}:{c:02x}")
}

fn consoles(devices: &mut Node) {
    for name in ["serial", "parallel"] {
        let mut next = 0_u32;
        for_each(devices, name, |port| {
            if port.attribute("type").is_none() {
                port.set("type", Some("null"));
            }
            let given =
                port.at(&["target"]).and_then(|target| target.attribute("port")).and_then(|port| port.parse().ok());
            let number = given.unwrap_or(next);
            next = next.max(number + 1);
            port.child_mut("target").set("port", Some(&number.to_string()));
        });
    }
    let mut next = 0_u32;
    for_each(devices, "console", |console| {
        let target = console.child_mut("target");
        if target.attribute("type").is_none() {
            target.set("type", Some("serial"));
        }
        if target.attribute("port").is_none() {
            target.set("port", Some(&next.to_string()));
        }
        next += 1;
    });
    // The first serial console and the first serial port are one device seen twice.
    let first_is_serial = devices
        .child("console")
        .map(|console| console.at(&["target"]).and_then(|target| target.attribute("type")) == Some("serial"));
    match (first_is_serial, devices.child("serial").cloned()) {
        (None, Some(serial)) => devices.add(twin(&serial, &devices::CONSOLE, Some("serial"))),
        (Some(true), None) => {
            if let Some(console) = devices.child("console").cloned() {
                devices.add(twin(&console, &devices::SERIAL, None));
            }
        }
        (Some(true), Some(serial)) => {
            let mut done = false;
            devices.change_each("console", |_| {
                (!std::mem::replace(&mut done, true)).then(|| twin(&serial, &devices::CONSOLE, Some("serial")))
            });
        }
        _ => {}
    }
}

/// The same character device under another element's name.
fn twin(device: &Node, element: &'static crate::conf::schema::Element, target: Option<&str>) -> Node {
    let mut twin = Node::new(element);
    for name in ["type", "tty"] {
        twin.set(name, device.attribute(name));
    }
    for child in device.children().filter(|child| child.name() != "target") {
        twin.add(child.clone());
    }
    let mut end = Node::new(&devices::CHR_TARGET);
    end.set("type", target);
    end.set("port", Some(device.at(&["target"]).and_then(|target| target.attribute("port")).unwrap_or("0")));
    twin.add(end);
    twin
}

fn graphics(devices: &mut Node) {
    for_each(devices, "graphics", |graphics| {
        let kind = graphics.attribute("type").unwrap_or("vnc").to_owned();
        if !matches!(kind.as_str(), "vnc" | "spice" | "rdp") {
            return;
        }
        let port = graphics.attribute("port").and_then(|port| port.parse::<i64>().ok());
        let tls = graphics.attribute("tlsPort").and_then(|port| port.parse::<i64>().ok());
        let socket = graphics.attribute("socket").map(str::to_owned);
        let auto = match graphics.attribute("autoport") {
            Some(auto) => auto == "yes",
            None if kind == "spice" => port == Some(-1) || tls == Some(-1),
            None => port.is_none_or(|port| port == -1),
        };
        let listen_none = graphics
            .children_named("listen")
            .next()
            .is_some_and(|listen| matches!(listen.attribute("type"), Some("none" | "socket")))
            || socket.is_some();
        if listen_none {
            for name in ["port", "autoport"] {
                graphics.set(name, None);
            }
        } else if kind == "spice" {
            let real = |port: Option<i64>| port.filter(|&port| port > 0 && !auto).map(|port| port.to_string());
            graphics.set("port", real(port).as_deref());
            graphics.set("tlsPort", real(tls).as_deref());
            graphics.set("autoport", Some(if auto { "yes" } else { "no" }));
        } else {
            if auto {
                graphics.set("port", Some("-1"));
            }
            graphics.set("autoport", Some(if auto { "yes" } else { "no" }));
        }
        listens(graphics, socket.as_deref());
    });
}

fn listens(graphics: &mut Node, socket: Option<&str>) {
    let address = graphics.attribute("listen").filter(|address| !address.is_empty()).map(str::to_owned);
    if let Some(socket) = socket {
        if graphics.child("listen").is_none() {
            let mut listen = Node::new(&devices::LISTEN);
            listen.set("type", Some("socket"));
            listen.set("socket", Some(socket));
            graphics.add(listen);
        }
        return;
    }
    if graphics.child("listen").is_none() {
        let mut listen = Node::new(&devices::LISTEN);
        listen.set("type", Some("address"));
        listen.set("address", address.as_deref());
        graphics.add(listen);
    }
    let first = graphics.child("listen").filter(|listen| listen.attribute("type") == Some("address"));
    let shown = first.and_then(|listen| listen.attribute("address")).map(str::to_owned);
    graphics.set("listen", shown.as_deref());
}

fn video(devices: &mut Node) -> Result<()> {
    let mut first = true;
    let mut failed = None;
    let has_primary = devices
        .children_named("video")
        .any(|video| video.at(&["model"]).and_then(|model| model.attribute("primary")) == Some("yes"));
    for_each(devices, "video", |video| {
        let model = video.child_mut("model");
        let Some(kind) = model.attribute("type").map(str::to_owned) else {
            failed = Some(missing_attribute("type", "model"));
            return;
        };
        let defaults: &[(&str, &str)] = match kind.as_str() {
            "qxl" => &[("ram", "65536"), ("vram", "65536"), ("heads", "1")],
            "vga" | "cirrus" | "vmvga" | "bochs" => &[("vram", "16384"), ("heads", "1")],
            "none" => &[],
            _ => &[("heads", "1")],
        };
        for (name, value) in defaults {
            if model.attribute(name).is_none() {
                model.set(name, Some(value));
            }
        }
        let primary = if has_primary { model.attribute("primary") == Some("yes") } else { first };
        model.set("primary", (primary && kind != "none").then_some("yes"));
        first = false;
    });
    failed.map_or(Ok(()), Err)
}

/// Adds the controllers that devices need, and numbers those that have no number.
fn controllers(devices: &mut Node) -> Result<()> {
    let mut failed = None;
    let mut taken: Vec<(String, u64)> = devices
        .children_named("controller")
        .filter_map(|it| Some((it.attribute("type")?.to_owned(), it.attribute("index")?.parse().ok()?)))
        .collect();
    for_each(devices, "controller", |controller| {
        let Some(kind) = controller.attribute("type").map(str::to_owned) else {
            failed = Some(Error::new(
                VIR_FROM_XML,
                VIR_ERR_XML_ERROR,
                "Missing required attribute 'type' in element 'controller'",
            ));
            return;
        };
        if controller.attribute("index").is_none() {
            let index = (0..).find(|index| !taken.iter().any(|(k, i)| *k == kind && i == index)).unwrap_or(0);
            taken.push((kind, index));
            controller.set("index", Some(&index.to_string()));
        }
    });
    if let Some(error) = failed {
        return Err(error);
    }
    for kind in ["scsi", "fdc", "ide", "sata"] {
        let needed = devices
            .children_named("disk")
            .filter(|disk| Disk(disk).bus() == Some(kind))
            .filter_map(|disk| disk.at(&["address"])?.attribute("controller")?.parse::<u64>().ok())
            .max();
        add_controllers(devices, kind, needed);
    }
    let on_serial =
        |device: &Arc<Node>| device.at(&["target"]).and_then(|target| target.attribute("type")) == Some("virtio");
    let serial = devices.children_named("channel").any(on_serial) || devices.children_named("console").any(on_serial);
    add_controllers(devices, "virtio-serial", serial.then_some(0));
    let card = devices.child("smartcard").is_some();
    add_controllers(devices, "ccid", card.then_some(0));
    Ok(())
}

fn add_controllers(devices: &mut Node, kind: &str, last: Option<u64>) {
    let Some(last) = last else { return };
    for index in 0..=last {
        let index = index.to_string();
        let there = devices
            .children_named("controller")
            .any(|it| it.attribute("type") == Some(kind) && it.attribute("index") == Some(&index));
        if !there {
            let mut controller = Node::new(&devices::CONTROLLER);
            controller.set("type", Some(kind));
            controller.set("index", Some(&index));
            devices.add(controller);
        }
    }
}

/// Takes out what only a running domain has.
pub fn forget_live(root: &mut Node) {
    if root.child("devices").is_none() {
        return;
    }
    let devices = root.child_mut("devices");
    for name in ["serial", "parallel", "console", "channel"] {
        for_each(devices, name, |port| {
            if port.element().attributes.iter().any(|attribute| attribute.name == "tty") {
                port.set("tty", None);
            }
        });
    }
    devices.change_each("disk", |disk| {
        disk.child("mirror").is_some().then(|| {
            let mut changed = disk.clone();
            changed.remove("mirror");
            changed
        })
    });
}

/// Gives network cards without a name the first free one of a pattern: what a driver does when it takes a definition.
pub fn name_interfaces(root: &mut Node, prefix: &str, taken: impl Fn(&str) -> bool) {
    let devices = root.child_mut("devices");
    let named =
        |interface: &Node| interface.at(&["target"]).and_then(|target| target.attribute("dev")).map(str::to_owned);
    let mut used: Vec<String> = devices.children_named("interface").filter_map(|it| named(it)).collect();
    for_each(devices, "interface", |interface| {
        if named(interface).is_none() {
            let free = (0..).map(|n| format!("{prefix}{n}")).find(|name| !used.contains(name) && !taken(name));
            if let Some(name) = free {
                interface.child_mut("target").set("dev", Some(&name));
                used.push(name);
            }
        }
    });
}
