//! The tables of `abi/`: what libvirt's binary interface is, as facts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A level of libvirt's API that this library offers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Level {
    /// libvirt 9.0.0
    V9_0,
    /// libvirt 11.3.0
    V11_3,
}

impl Level {
    pub const ALL: [Self; 2] = [Self::V9_0, Self::V11_3];

    pub fn value_column(self) -> &'static str {
        match self {
            Self::V9_0 => "value_9.0.0",
            Self::V11_3 => "value_11.3.0",
        }
    }

    /// The folder for the compiler's path.
    pub fn include_folder(self) -> PathBuf {
        match self {
            Self::V9_0 => root().join("include"),
            Self::V11_3 => root().join("include/11.3.0"),
        }
    }
}

/// One row: column name to text.
pub struct Row(BTreeMap<String, String>);

impl Row {
    pub fn get(&self, column: &str) -> &str {
        self.0.get(column).unwrap_or_else(|| panic!("no column {column}"))
    }

    /// Whether what the row describes exists at `level`.
    pub fn is_at(&self, level: Level) -> bool {
        level == Level::V11_3 || self.get("level") == "9.0.0"
    }
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All rows of `abi/NAME`.
pub fn table(name: &str) -> Vec<Row> {
    let path = root().join("abi").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut lines = text.lines();
    let columns: Vec<&str> = lines.next().expect("a header line").split('\t').collect();
    let row =
        |line: &str| Row(columns.iter().map(|c| (*c).to_owned()).zip(line.split('\t').map(str::to_owned)).collect());
    let rows: Vec<Row> = lines.map(row).collect();
    assert!(rows.len() > 50, "{name} has only {} rows", rows.len());
    rows
}
