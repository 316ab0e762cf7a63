//! Build steps: linker arguments of the shared object and, on request, the public C headers.
//!
//! Headers are written into `include/` only when the environment has `SOLOVIRT_WRITE_HEADERS` set (to anything but `0`):
//! they are checked in, an ordinary build leaves the source tree alone, and CI compares.
//!
//! ```text
//! SOLOVIRT_WRITE_HEADERS=1 cargo check && git diff --exit-code include
//! ```

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// One public header: what it holds and what it needs.
struct Header {
    /// File name below `include/libvirt/`.
    name: &'static str,
    /// Modules below `src/types/` (a file or a folder each).
    types: &'static [&'static str],
    /// Modules below `src/capi/` (a file or a folder each); those that do not exist are skipped.
    capi: &'static [&'static str],
    /// Our headers that it includes.
    needs: &'static [&'static str],
    /// One sentence for the top of the file.
    about: &'static str,
}

/// What cbindgen would write into headers from the types of Rust that no C program sees; `abi/header-parts` declares the
/// variable in C's terms.
const INSIDE_ONLY: &[&str] = &["virConnectAuthPtrDefault", "SharedAuth"];

const COMMON: &str = "libvirt-common.h";
const HOST: &str = "libvirt-host.h";

const HEADERS: &[Header] = &[
    Header {
        name: COMMON,
        types: &["common"],
        capi: &["common", "typed_params", "typed_param"],
        needs: &[],
        about: "What every other header uses: version numbers, typed parameters, common callbacks.",
    },
    Header {
        name: HOST,
        types: &["host"],
        capi: &["host", "connect"],
        needs: &[COMMON],
        about: "Connections and the host behind them.",
    },
    Header {
        name: "libvirt-domain.h",
        types: &["domain", "domain_names"],
        capi: &["domain"],
        needs: &[COMMON, HOST],
        about: "Domains: virtual machines and containers.",
    },
    Header {
        name: "libvirt-domain-checkpoint.h",
        types: &["domain_checkpoint"],
        capi: &["domain_checkpoint"],
        needs: &[COMMON, HOST, "libvirt-domain.h"],
        about: "Checkpoints: points in a domain's time from which changed disk blocks are tracked.",
    },
    Header {
        name: "libvirt-domain-snapshot.h",
        types: &["domain_snapshot"],
        capi: &["domain_snapshot"],
        needs: &[COMMON, HOST, "libvirt-domain.h"],
        about: "Snapshots: states of a domain to which it can return.",
    },
    Header {
        name: "libvirt-event.h",
        types: &["event"],
        capi: &["event"],
        needs: &[COMMON],
        about: "The event loop: the application's own, or the built-in one.",
    },
    Header {
        name: "libvirt-interface.h",
        types: &["interface"],
        capi: &["interface"],
        needs: &[COMMON, HOST],
        about: "Network interfaces of the host.",
    },
    Header {
        name: "libvirt-network.h",
        types: &["network"],
        capi: &["network"],
        needs: &[COMMON, HOST],
        about: "Virtual networks and their ports.",
    },
    Header {
        name: "libvirt-nodedev.h",
        types: &["nodedev"],
        capi: &["nodedev"],
        needs: &[COMMON, HOST],
        about: "Devices of the host.",
    },
    Header {
        name: "libvirt-nwfilter.h",
        types: &["nwfilter"],
        capi: &["nwfilter"],
        needs: &[COMMON, HOST],
        about: "Network filters and their bindings.",
    },
    Header {
        name: "libvirt-secret.h",
        types: &["secret"],
        capi: &["secret"],
        needs: &[COMMON, HOST],
        about: "Secrets: passphrases and keys kept for disks, pools and volumes.",
    },
    Header {
        name: "libvirt-storage.h",
        types: &["storage"],
        capi: &["storage"],
        needs: &[COMMON, HOST],
        about: "Storage pools and volumes.",
    },
    Header {
        name: "libvirt-stream.h",
        types: &["stream"],
        capi: &["stream"],
        needs: &[COMMON, HOST],
        about: "Streams: data to and from consoles, volumes and screens.",
    },
    Header {
        name: "virterror.h",
        types: &["virterror"],
        capi: &["virterror", "error"],
        needs: &["libvirt.h"],
        about: "Errors: their numbers, their origins and how to read them.",
    },
    Header {
        name: "libvirt-qemu.h",
        types: &["qemu"],
        capi: &["qemu"],
        needs: &["libvirt.h"],
        about: "Functions for QEMU guests only.",
    },
    Header {
        name: "libvirt-lxc.h",
        types: &["lxc"],
        capi: &["lxc"],
        needs: &["libvirt.h"],
        about: "Functions for Linux containers only.",
    },
    Header {
        name: "solovirt.h",
        types: &["solovirt"],
        capi: &["solovirt"],
        needs: &["libvirt.h"],
        about: "What this library offers beyond libvirt: symbol version SOLOVIRT_1.0.",
    },
];

fn main() -> Result<()> {
    println!("cargo::rustc-check-cfg=cfg(virt_enum_sentinels)");
    println!("cargo::rustc-check-cfg=cfg(virt_api_11_3)");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=SOLOVIRT_WRITE_HEADERS");

    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    link_arguments(&root);
    loader_name()?;

    if env::var("SOLOVIRT_WRITE_HEADERS").is_ok_and(|value| !value.is_empty() && value != "0") {
        for input in ["src/types", "src/capi", "abi/header-parts", "cbindgen.toml"] {
            println!("cargo::rerun-if-changed={input}");
        }
        write_headers(&root)?;
    }
    Ok(())
}

/// SONAME, the version nodes and the one linker that is known to accept them beside rustc's own export list.
fn link_arguments(root: &Path) {
    let map = root.join("abi/libvirt.map");
    println!("cargo::rerun-if-changed=abi/libvirt.map");
    println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libvirt.so.0");
    println!("cargo::rustc-cdylib-link-arg=-fuse-ld=lld");
    println!("cargo::rustc-cdylib-link-arg=-Wl,--version-script={}", map.display());
}

/// A loader asks for `libvirt.so.0`: a relative link with that name beside the library that Cargo is about to make.
fn loader_name() -> Result<()> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // PROFILE_DIR/build/solovirt-HASH/out
    let Some(profile) = out.ancestors().nth(3) else { return Ok(()) };
    let link = profile.join("libvirt.so.0");
    if fs::read_link(&link).is_ok_and(|target| target == Path::new("libvirt.so")) {
        return Ok(());
    }
    #[cfg(unix)]
    if let Err(error) = std::os::unix::fs::symlink("libvirt.so", &link) {
        println!("cargo::warning=no link {}: {error}", link.display());
    }
    Ok(())
}

fn write_headers(root: &Path) -> Result<()> {
    let include = root.join("include/libvirt");
    let wrappers = root.join("include/11.3.0/libvirt");
    for header in HEADERS {
        let text = header_text(root, header)?;
        write_if_changed(&include.join(header.name), &text);
        write_if_changed(&wrappers.join(header.name), &wrapper_text(header.name));
    }
    write_if_changed(&include.join("libvirt.h"), &umbrella_text());
    write_if_changed(&wrappers.join("libvirt.h"), &wrapper_text("libvirt.h"));
    Ok(())
}

/// `path` gets `text` unless it has it already. A tree that cannot be written to is only worth a warning.
fn write_if_changed(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    if let Err(error) = written {
        println!("cargo::warning=header {} not written: {error}", path.display());
    }
}

fn guard(name: &str) -> String {
    let upper = name.to_uppercase().replace(['-', '.'], "_");
    format!("SOLOVIRT_{upper}")
}

fn banner(name: &str, about: &str) -> String {
    format!(
        "/*\n * {name}: {about}\n *\n * Part of solovirt, libvirt's API as one shared object.\n \
         * SPDX-License-Identifier: Apache-2.0 OR MIT\n *\n \
         * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.\n */"
    )
}

fn header_text(root: &Path, header: &Header) -> Result<String> {
    let mut sources = Vec::new();
    let mut names = Names::default();
    for module in header.types {
        collect_module(&root.join("src/types"), module, &mut sources)?;
    }
    for source in &sources {
        names.read(&fs::read_to_string(source)?).map_err(|error| format!("{}: {error}", source.display()))?;
    }
    for module in header.capi {
        collect_module(&root.join("src/capi"), module, &mut sources)?;
    }
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml"))?;
    config.header = Some(banner(header.name, header.about));
    config.include_guard = Some(guard(header.name));
    config.includes = header.needs.iter().map(|&name| name.to_owned()).collect();
    if header.needs.is_empty() {
        config.sys_includes.push("stddef.h".to_owned());
    }

    config.export.include = names.types;
    config.export.exclude = INSIDE_ONLY.iter().map(|&name| name.to_owned()).collect();
    let part = |kind: &str| fs::read_to_string(root.join(format!("abi/header-parts/{}.{kind}", header.name)));
    config.after_includes = Some(part("top").unwrap_or_default() + &names.defines);
    config.trailer = part("end").ok();

    let mut builder = cbindgen::Builder::new().with_config(config);
    for source in &sources {
        builder = builder.with_src(source);
    }
    let mut text = Vec::new();
    builder.generate()?.write(&mut text);
    // Rustdoc's links are plain names to a C programmer.
    Ok(String::from_utf8(text)?.replace("[`", "").replace("`]", ""))
}

/// Adds the file `folder/module.rs` and every source below `folder/module/`, in a fixed order.
fn collect_module(folder: &Path, module: &str, sources: &mut Vec<PathBuf>) -> Result<()> {
    let file = folder.join(module).with_extension("rs");
    if file.is_file() {
        sources.push(file);
    }
    let mut pending = vec![folder.join(module)];
    while let Some(folder) = pending.pop() {
        if !folder.is_dir() {
            continue;
        }
        let mut entries = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.sort();
        for path in entries {
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("mod.rs") {
                // A mod.rs only lists its neighbours, and cbindgen would follow it to them a second time.
                sources.push(path);
            }
        }
    }
    Ok(())
}

/// What cbindgen must be told about a header's sources: types that no function mentions, and strings, which it leaves out.
#[derive(Default)]
struct Names {
    types: Vec<String>,
    defines: String,
}

impl Names {
    fn read(&mut self, source: &str) -> Result<()> {
        for item in syn::parse_file(source)?.items {
            let (visibility, name) = match &item {
                syn::Item::Enum(item) => (&item.vis, &item.ident),
                syn::Item::Struct(item) => (&item.vis, &item.ident),
                syn::Item::Union(item) => (&item.vis, &item.ident),
                syn::Item::Type(item) => (&item.vis, &item.ident),
                syn::Item::Const(item) => {
                    if let (syn::Visibility::Public(_), Some(value)) = (&item.vis, string_value(&item.expr)) {
                        self.define(&item.ident.to_string(), &value, &item.attrs)?;
                    }
                    continue;
                }
                _ => continue,
            };
            if matches!(visibility, syn::Visibility::Public(_)) {
                self.types.push(name.to_string());
            }
        }
        Ok(())
    }

    fn define(&mut self, name: &str, value: &str, attributes: &[syn::Attribute]) -> Result<()> {
        let lines: Vec<String> = attributes.iter().filter_map(doc_line).collect();
        if let [line] = lines.as_slice() {
            writeln!(self.defines, "/**{line} */")?;
        } else if !lines.is_empty() {
            let text: String = lines.iter().map(|line| format!(" *{line}\n")).collect();
            writeln!(self.defines, "/**\n{text} */")?;
        }
        writeln!(self.defines, "#define {name} {value:?}\n")?;
        Ok(())
    }
}

/// The text of one line of a doc comment.
fn doc_line(attribute: &syn::Attribute) -> Option<String> {
    match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => string_value(&meta.value),
        _ => None,
    }
}

fn string_value(expression: &syn::Expr) -> Option<String> {
    match expression {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// `libvirt.h` itself: everything but errors and what is for one hypervisor only.
fn umbrella_text() -> String {
    let mut text = banner("libvirt.h", "the whole API but errors and what serves one hypervisor only.");
    let guard = guard("libvirt.h");
    let _ = writeln!(text, "\n\n#ifndef {guard}\n#define {guard}\n");
    for header in HEADERS.iter().filter(|header| !header.needs.contains(&"libvirt.h")) {
        let _ = writeln!(text, "#include \"{}\"", header.name);
    }
    let _ = writeln!(text, "\n#endif  /* {guard} */");
    text
}

/// The same header at the level of libvirt 11.3.0, for those who put `include/11.3.0` on the compiler's path instead.
fn wrapper_text(name: &str) -> String {
    format!(
        "/* {name} at the API level of libvirt 11.3.0. Made by build.rs. */\n\
         #ifndef SOLOVIRT_API_LEVEL\n#define SOLOVIRT_API_LEVEL 11003000\n#endif\n\
         #include \"../../libvirt/{name}\"\n"
    )
}
