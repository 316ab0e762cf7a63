//! What the built shared object exports.

use std::collections::BTreeMap;
use std::path::PathBuf;

use object::elf;
use object::read::elf::{Dyn as _, ElfFile64, FileHeader as _, Sym as _};
use object::{Endianness, Object as _, ObjectSymbol as _, ObjectSymbolTable as _};

/// One defined dynamic symbol.
#[derive(Debug)]
pub struct Export {
    /// Its version node; empty when it has none.
    pub node: String,
    /// Whether a program that names no version gets it.
    pub is_default: bool,
    /// `func`, `object` or another word.
    pub kind: &'static str,
    /// Size in bytes.
    pub size: u64,
}

/// The dynamic side of a shared object.
pub struct Library {
    pub path: PathBuf,
    pub soname: Option<String>,
    pub needed: Vec<String>,
    pub nodes: Vec<String>,
    pub exports: BTreeMap<String, Vec<Export>>,
}

/// `SOLOVIRT_LIBRARY`, or the library that Cargo made along with this test.
fn library_path() -> PathBuf {
    if let Some(path) = std::env::var_os("SOLOVIRT_LIBRARY") {
        return path.into();
    }
    let test = std::env::current_exe().expect("the path of this test");
    let folder = test.parent().expect("a folder");
    let found = [folder.join("libvirt.so"), folder.join("../libvirt.so")].into_iter().find(|path| path.is_file());
    found.unwrap_or_else(|| panic!("no libvirt.so in or above {}: cargo build makes one", folder.display()))
}

impl Library {
    pub fn open() -> Self {
        let path = library_path();
        let data = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = ElfFile64::<Endianness>::parse(data.as_slice()).expect("a 64-bit ELF file");
        let endian = file.endian();
        let sections = file.elf_section_table();
        let header = file.elf_header();

        let (mut soname, mut needed) = (None, Vec::new());
        if let Some((entries, link)) = sections.dynamic(endian, data.as_slice()).expect("a dynamic section") {
            let strings = sections.strings(endian, data.as_slice(), link).expect("its strings");
            for entry in entries {
                let text = || String::from_utf8_lossy(entry.string(endian, strings).expect("a string")).into_owned();
                match entry.tag32(endian) {
                    Some(elf::DT_SONAME) => soname = Some(text()),
                    Some(elf::DT_NEEDED) => needed.push(text()),
                    _ => {}
                }
            }
        }
        assert_eq!(header.e_type(endian), elf::ET_DYN);

        let versions = sections.versions(endian, data.as_slice()).expect("version sections").expect("symbol versions");
        let mut nodes = Vec::new();
        if let Some((mut definitions, link)) =
            sections.gnu_verdef(endian, data.as_slice()).expect("version definitions")
        {
            let strings = sections.strings(endian, data.as_slice(), link).expect("their strings");
            while let Some((definition, mut names)) = definitions.next().expect("a version definition") {
                let is_base = definition.vd_flags.get(endian) & elf::VER_FLG_BASE != 0;
                if let Some(name) = names.next().expect("a version name").filter(|_| !is_base) {
                    nodes.push(String::from_utf8_lossy(name.name(endian, strings).expect("a name")).into_owned());
                }
            }
        }

        let mut exports: BTreeMap<String, Vec<Export>> = BTreeMap::new();
        for symbol in file.dynamic_symbol_table().expect("dynamic symbols").symbols() {
            let raw = symbol.elf_symbol();
            let is_local = raw.st_bind() == elf::STB_LOCAL;
            let is_hidden = !matches!(raw.st_visibility(), elf::STV_DEFAULT | elf::STV_PROTECTED);
            if symbol.is_undefined() || is_local || is_hidden {
                continue;
            }
            let name = symbol.name().expect("a name").to_owned();
            let index = versions.version_index(endian, symbol.index());
            let node = versions.version(index).expect("a known version").map(|version| version.name());
            let node = node.map(|name| String::from_utf8_lossy(name).into_owned()).unwrap_or_default();
            if raw.st_shndx(endian) == elf::SHN_ABS && name == node {
                continue; // the node itself
            }
            let kind = match raw.st_type() {
                elf::STT_FUNC | elf::STT_GNU_IFUNC => "func",
                elf::STT_OBJECT => "object",
                _ => "other",
            };
            let is_default = !index.is_hidden();
            exports.entry(name).or_default().push(Export { node, is_default, kind, size: symbol.size() });
        }
        Self { path, soname, needed, nodes, exports }
    }
}
