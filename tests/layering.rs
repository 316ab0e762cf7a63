//! The house rules that a compiler does not hold: who may use whom, where `unsafe` may stand, and that every exported
//! function has its version.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What each part of `src/` may name after `crate::`, itself aside.
const MAY_USE: &[(&str, &[&str])] = &[
    ("capi", &["driver", "types", "error", "event_loop", "util"]),
    ("driver", &["types", "error", "event_loop", "util"]),
    ("drivers", &["driver", "engine", "conf", "types", "error", "event_loop", "util"]),
    ("engine", &["conf", "types", "error", "event_loop", "util"]),
    ("conf", &["types", "error", "util"]),
    ("event_loop", &["types", "error", "util"]),
    ("types", &["error", "util"]),
    ("error", &["types", "util"]),
    ("util", &["types", "error"]),
];

/// The one place where the drivers are named to the boundary, so that both may stay strangers.
const WIRING: (&str, &str) = ("capi/host/open.rs", "crate::drivers::ALL");

/// Macros of the crate, which every part may use.
const MACROS: &[&str] = &["bail", "err"];

/// One source file, by its path below `src/`.
struct Source {
    name: String,
    text: String,
}

impl Source {
    /// The part of the house it belongs to: a folder or file directly below `src/`.
    fn part(&self) -> &str {
        self.name.split(['/', '.']).next().unwrap_or_default()
    }

    /// The code's lines with their numbers, without comments and without what follows `//` on a line.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        numbered
            .map(|(number, line)| (number, line.split("//").next().unwrap_or_default()))
            .filter(|(_, line)| !line.is_empty())
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust source below `src/`.
fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut pending: Vec<PathBuf> = vec![src.clone()];
    let mut found = Vec::new();
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder of sources");
            pending.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(&src).expect("below src").display().to_string();
            found.push(Source { name, text: fs::read_to_string(&path).expect("a source") });
        }
    }
    assert!(found.len() > 10, "only {} sources in {}", found.len(), src.display());
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{} {what}:\n{}", found.len(), found.join("\n"));
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The names right after each `crate::` of the text, those in braces too. Macros (`crate::err!`) belong to nobody.
fn names_after_crate(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (start, found) in text.match_indices("crate::") {
        if text[..start].chars().next_back().is_some_and(|before| is_word(before) || before == '$') {
            continue;
        }
        let rest = &text[start + found.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            let name: String = rest.chars().take_while(|c| is_word(*c)).collect();
            if !rest[name.len()..].starts_with('!') {
                names.push(name);
            }
            continue;
        };
        let (mut depth, mut at_start, mut name) = (1, true, String::new());
        for character in group.chars() {
            match character {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            let ends = depth == 0 || (depth == 1 && character == ',');
            if at_start && is_word(character) {
                name.push(character);
            } else if !name.is_empty() {
                names.push(std::mem::take(&mut name));
                at_start = false;
            }
            if ends {
                at_start = true;
            }
            if depth == 0 {
                break;
            }
        }
    }
    names
}

#[test]
fn use_goes_downwards_only() {
    let mut found = Vec::new();
    for source in sources() {
        let part = source.part();
        if part == "lib" {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == part) else {
            found.push(format!("{}: nothing says what it may use", source.name));
            continue;
        };
        let mut code: String = source.code().map(|(_, line)| line.to_owned() + "\n").collect();
        if source.name == WIRING.0 {
            code = code.replacen(WIRING.1, "", 1);
        }
        for name in names_after_crate(&code) {
            if name != part && !allowed.contains(&name.as_str()) && !MACROS.contains(&name.as_str()) {
                found.push(format!("{}: crate::{name}", source.name));
            }
        }
    }
    assert_none("uses go against the layering", &found);
}

#[test]
fn drivers_do_not_know_each_other() {
    let mut found = Vec::new();
    for source in sources() {
        let mut steps = source.name.split('/');
        let (Some("drivers"), Some(own), Some(_)) = (steps.next(), steps.next(), steps.next()) else { continue };
        for (number, line) in source.code() {
            for (at, matched) in line.match_indices("crate::drivers::") {
                let other: String = line[at + matched.len()..].chars().take_while(|c| is_word(*c)).collect();
                if other != own {
                    found.push(format!("{}:{number}: drivers::{other}", source.name));
                }
            }
        }
    }
    assert_none("drivers name another driver", &found);
}

#[test]
fn unsafe_code_stays_at_the_boundary() {
    let mut found = Vec::new();
    for source in sources() {
        if source.part() == "capi" || source.name == "util/sys.rs" {
            continue;
        }
        for (number, line) in source.code() {
            // The type of a C callback is not yet a use of it.
            let line = line.replace("unsafe extern \"C\" fn(", "");
            let is_there = |(at, _): (usize, &str)| {
                let before = line[..at].chars().next_back().is_some_and(is_word);
                let after = line[at + "unsafe".len()..].chars().next().is_some_and(is_word);
                !before && !after
            };
            if line.match_indices("unsafe").any(is_there) || line.contains("allow(unsafe_code)") {
                found.push(format!("{}:{number}: {}", source.name, line.trim()));
            }
        }
    }
    assert_none("lines of unsafe code outside capi and util/sys.rs", &found);
}

/// Name to version node, as `abi/symbols.tsv` has them.
fn nodes() -> BTreeMap<String, String> {
    let table = fs::read_to_string(root().join("abi/symbols.tsv")).expect("abi/symbols.tsv");
    let row = |line: &str| {
        let mut columns = line.split('\t').map(str::to_owned);
        Some((columns.next()?, columns.next()?))
    };
    table.lines().skip(1).filter_map(row).collect()
}

/// The functions and data that a source exports, with the line of their name.
fn exported(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut is_next = false;
    for (number, line) in source.code() {
        is_next |= line.contains("no_mangle");
        let keywords = ["extern \"C\" fn ", "pub static mut ", "pub static "];
        let name = keywords.iter().find_map(|keyword| Some(line.split_once(keyword)?.1));
        if let Some(name) = name.filter(|_| is_next) {
            found.push((number, name.chars().take_while(|c| is_word(*c)).collect()));
            is_next = false;
        }
    }
    found
}

#[test]
fn every_exported_function_has_its_version_beside_it() {
    let nodes = nodes();
    let mut found = Vec::new();
    for source in sources() {
        let code: String = source.code().map(|(_, line)| line.to_owned() + "\n").collect();
        let exports = exported(&source);
        for (number, name) in &exports {
            let place = format!("{}:{number}: {name}", source.name);
            if source.part() != "capi" {
                found.push(format!("{place} is exported outside capi"));
            }
            let Some((_, rest)) = code.split_once(&format!("version!(\"{name}\"")) else {
                found.push(format!("{place} has no version!"));
                continue;
            };
            let node = rest.split('"').nth(1).unwrap_or_default();
            let wanted = nodes.get(name).map(String::as_str);
            let is_right =
                wanted.map_or(node.starts_with("SOLOVIRT_") && name.starts_with("solovirt"), |wanted| wanted == node);
            if !is_right {
                found.push(format!("{place} is versioned {node}, not {}", wanted.unwrap_or("SOLOVIRT_...")));
            }
        }
        for (_, rest) in code.match_indices("\nversion!(\"").map(|(at, matched)| code.split_at(at + matched.len())) {
            let name = rest.split('"').next().unwrap_or_default();
            if !exports.iter().any(|(_, exported)| exported == name) {
                found.push(format!("{}: version! of {name}, which is not exported there", source.name));
            }
        }
    }
    assert_none("exports are wrong", &found);
}

#[test]
fn every_exported_function_is_declared_in_a_header() {
    let mut headers = String::new();
    for entry in fs::read_dir(root().join("include/libvirt")).expect("the headers") {
        headers += &fs::read_to_string(entry.expect("a header").path()).expect("a header's text");
    }
    let mut found = Vec::new();
    for source in sources() {
        for (number, name) in exported(&source) {
            let is_declared = headers.match_indices(&name).any(|(at, _)| {
                let after = headers[at + name.len()..].chars().next();
                matches!(after, Some('(' | ';')) && !headers[..at].chars().next_back().is_some_and(is_word)
            });
            if !is_declared {
                found.push(format!("{}:{number}: {name}", source.name));
            }
        }
    }
    assert_none("exports are in no header (SOLOVIRT_WRITE_HEADERS=1 cargo check makes them)", &found);
}

#[test]
fn names_after_crate_are_found() {
    let text = "use crate::{a::b, c, d::{e, f}};\ncrate::g::h(); crate::err!(x); $crate::i::j; use crate::k;";
    assert_eq!(names_after_crate(text), ["a", "c", "d", "g", "k"]);
}
