//! The binary interface: the shared object and the headers against the tables in `abi/`.
//!
//! Bindings are loaded with every symbol bound at once, so one that is missing, or under another version node, stops all of
//! them; and a forgotten `version!` line is silent at build time. Hence this test.

mod facts;
mod headers;
mod library;

use facts::{Level, table};
use library::Library;

fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{} {what}:\n{}", found.len(), found.join("\n"));
}

/// What of `level`'s symbols is not exported as libvirt exports it.
fn missing_symbols(library: &Library, level: Level) -> Vec<String> {
    let mut found = Vec::new();
    for row in table("symbols.tsv").iter().filter(|row| row.is_at(level)) {
        let (name, node) = (row.get("symbol"), row.get("version_node"));
        let Some(exports) = library.exports.get(name) else {
            found.push(format!("{name}@@{node} is not there"));
            continue;
        };
        let [export] = exports.as_slice() else {
            found.push(format!("{name} is there more than once: {exports:?}"));
            continue;
        };
        let size = row.get("object_size");
        let is_right = export.node == node
            && export.is_default
            && export.kind == row.get("kind")
            && (size.is_empty() || size == export.size.to_string());
        if !is_right {
            found.push(format!("{name}@@{node} is {export:?}"));
        }
        if !library.nodes.iter().any(|known| known == node) {
            found.push(format!("node {node} is not defined"));
        }
    }
    found
}

#[test]
fn every_symbol_of_9_0_0_is_exported_under_its_node() {
    assert_none("symbols differ", &missing_symbols(&Library::open(), Level::V9_0));
}

#[test]
fn every_symbol_of_11_3_0_is_exported_under_its_node() {
    assert_none("symbols differ", &missing_symbols(&Library::open(), Level::V11_3));
}

#[test]
fn nothing_else_is_exported() {
    let library = Library::open();
    let public: Vec<_> = table("symbols.tsv").iter().map(|row| row.get("symbol").to_owned()).collect();
    let mut found = Vec::new();
    for (name, exports) in &library.exports {
        for export in exports {
            let is_ours = export.node.starts_with("SOLOVIRT_") && name.starts_with("solovirt");
            if !is_ours && !public.contains(name) {
                found.push(format!("{name} at node {:?}", export.node));
            }
        }
    }
    assert_none("symbols are neither libvirt's nor ours at a node of ours", &found);
}

#[test]
fn every_node_of_the_map_is_defined() {
    let library = Library::open();
    let map = std::fs::read_to_string(facts::root().join("abi/libvirt.map")).expect("abi/libvirt.map");
    let nodes: Vec<&str> = map.lines().filter_map(|line| line.strip_suffix(" {")).collect();
    assert!(nodes.len() > 90, "abi/libvirt.map has only {} nodes", nodes.len());
    let missing: Vec<String> = nodes
        .iter()
        .filter(|node| !library.nodes.iter().any(|known| known == *node))
        .map(|node| (*node).into())
        .collect();
    assert_none("nodes are missing", &missing);
}

#[test]
fn a_loader_finds_it_and_needs_only_libc() {
    let library = Library::open();
    assert_eq!(library.soname.as_deref(), Some("libvirt.so.0"), "{}", library.path.display());
    let family = ["libc.so.", "libm.so.", "libgcc_s.so.", "libpthread.so.", "libdl.so.", "librt.so.", "ld-linux"];
    let is_foreign = |name: &&String| !family.iter().any(|prefix| name.starts_with(prefix));
    let foreign: Vec<String> = library.needed.iter().filter(is_foreign).cloned().collect();
    assert_none("libraries beyond libc's family are needed", &foreign);
}

#[test]
fn headers_agree_with_the_tables() {
    for level in Level::ALL {
        assert_none(&format!("differences at {level:?}"), &headers::differences(level));
    }
}

#[test]
fn headers_are_clean_c_and_cpp() {
    for level in Level::ALL {
        assert_none("complaints of the C compiler", &headers::complaints("gcc", "-std=c99", "c", level));
        assert_none("complaints of the C++ compiler", &headers::complaints("g++", "-std=c++11", "cpp", level));
    }
}

#[test]
fn headers_declare_each_thing_once_and_nothing_of_rusts() {
    assert_none("strays", &headers::strays());
}
