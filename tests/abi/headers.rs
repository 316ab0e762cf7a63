//! A C program of compile-time assertions that holds the headers to the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use crate::facts::{Level, root, table};

const INCLUDES: [&str; 5] = [
    "libvirt/libvirt.h",
    "libvirt/virterror.h",
    "libvirt/libvirt-qemu.h",
    "libvirt/libvirt-lxc.h",
    "libvirt/solovirt.h",
];

/// Assertions by line number of the program that they stand on.
struct Program {
    text: String,
    lines: usize,
    subject_of: BTreeMap<usize, String>,
}

impl Program {
    fn new() -> Self {
        let mut program = Self { text: String::new(), lines: 0, subject_of: BTreeMap::new() };
        program.line("#define VIR_ENUM_SENTINELS");
        for include in INCLUDES {
            program.line(&format!("#include <{include}>"));
        }
        program
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
        self.lines += 1;
    }

    fn claim(&mut self, subject: &str, condition: &str) {
        // Written out, because the compiler would blame the line of a macro's definition.
        let condition = condition.replace("SAME(", "__builtin_types_compatible_p(");
        self.about(subject, &format!("_Static_assert({condition}, \"differs\");"));
    }

    fn about(&mut self, subject: &str, text: &str) {
        self.line(text);
        self.subject_of.insert(self.lines, subject.to_owned());
    }
}

fn c_integer(decimal: &str) -> String {
    // The most negative number has no literal of its own in C.
    if decimal == i64::MIN.to_string() { format!("(-{} - 1)", i64::MAX) } else { format!("{decimal}LL") }
}

fn constants(program: &mut Program, level: Level) {
    for row in table("constants.tsv").iter().filter(|row| row.is_at(level)) {
        let (name, value) = (row.get("name"), row.get(level.value_column()));
        match row.get("kind") {
            kind @ ("enum" | "macro-int") => {
                program.claim(name, &format!("({name}) == {}", c_integer(value)));
                if kind == "enum" && !row.get("type").is_empty() {
                    program.claim(name, &format!("sizeof({}) == sizeof(int)", row.get("type")));
                }
            }
            "macro-string" => {
                let length = value.len() + 1;
                program.claim(name, &format!("sizeof({name}) == {length} && !__builtin_strcmp({name}, {value:?})"));
            }
            "macro-alias" => program.claim(name, &format!("SAME(struct {name}, struct {value})")),
            "macro-func" => {
                program.line(&format!("#ifndef {name}"));
                program.about(name, "#error no such macro");
                program.line("#endif");
            }
            other => panic!("constant {name} is of kind {other}"),
        }
    }
}

fn structs(program: &mut Program) {
    for row in &table("structs.tsv") {
        let (tag, typedef) = (format!("struct {}", row.get("struct")), row.get("typedef"));
        if row.get("kind") == "field" {
            let (field, kind) = (row.get("field"), row.get("field_type"));
            let subject = format!("{tag}.{field}");
            let (offset, size) = (row.get("field_offset"), row.get("field_size"));
            let member = format!("((({tag} *) 0)->{field})");
            let place = format!("__builtin_offsetof({tag}, {field}) == {offset} && sizeof{member} == {size}");
            program.claim(&subject, &place);
            if !kind.contains('[') && kind != "union" && kind != "struct" {
                program.claim(&subject, &format!("SAME(__typeof__{member}, {kind})"));
            }
            continue;
        }
        if !typedef.is_empty() {
            program.claim(typedef, &format!("SAME({typedef}, {tag})"));
        }
        if !row.get("sizeof").is_empty() {
            let (size, align) = (row.get("sizeof"), row.get("alignof"));
            program.claim(&tag, &format!("sizeof({tag}) == {size} && _Alignof({tag}) == {align}"));
        }
    }
}

fn typedefs(program: &mut Program, level: Level) {
    for row in table("typedefs.tsv").iter().filter(|row| row.is_at(level)) {
        let name = row.get("typedef");
        let condition = match row.get("kind") {
            "alias" => format!("SAME({name}, {})", row.get("underlying")),
            _ => format!("sizeof({name}) == sizeof(int)"),
        };
        program.claim(name, &condition);
    }
}

fn prototypes(program: &mut Program, level: Level) {
    for row in table("functions.tsv").iter().filter(|row| row.is_at(level)) {
        let (name, returned) = (row.get("name"), row.get("return_type"));
        let arguments = row.get("param_types").replace(';', ",");
        let arguments = if arguments.trim().is_empty() { "void".to_owned() } else { arguments };
        let condition = match row.get("kind") {
            "callback" => format!("SAME({name}, {returned} (*)({arguments}))"),
            _ => format!("SAME(__typeof__({name}), {returned} ({arguments}))"),
        };
        program.claim(name, &condition);
    }
}

fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("abi");
    std::fs::create_dir_all(&folder).expect("a scratch folder");
    folder.join(name)
}

fn compile(compiler: &str, arguments: &[&str], level: Level, source: &PathBuf) -> Result<(), String> {
    let output = Command::new(compiler)
        .args(arguments)
        .arg("-fsyntax-only")
        .arg("-I")
        .arg(level.include_folder())
        .arg(source)
        .env("LC_ALL", "C")
        .output()
        .unwrap_or_else(|error| panic!("{compiler} does not run: {error}"));
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}

/// The only variable of the API.
fn variables(program: &mut Program) {
    let name = "virConnectAuthPtrDefault";
    program.claim(name, &format!("SAME(__typeof__({name}), virConnectAuthPtr)"));
}

/// Names that the headers declare twice, or that are of no kind that libvirt's API has.
pub fn strays() -> Vec<String> {
    let mut declared = BTreeSet::new();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join("include/libvirt")).expect("the headers") {
        let text = std::fs::read_to_string(entry.expect("a header").path()).expect("a header's text");
        for line in text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic())) {
            if let Some((before, _)) = line.split_once('(').filter(|_| !line.starts_with("typedef")) {
                let name = before.rsplit([' ', '*']).next().unwrap_or_default();
                if !declared.insert(name.to_owned()) {
                    found.push(format!("{name} is declared twice"));
                }
            }
            let tagged = line.strip_prefix("typedef struct ").or_else(|| line.strip_prefix("typedef union "));
            if tagged.is_some_and(|tag| !tag.starts_with("_vir")) {
                found.push(line.to_owned());
            }
        }
    }
    assert!(declared.len() > 500, "only {} functions are declared", declared.len());
    found
}

/// What in the headers differs from the tables at `level`.
pub fn differences(level: Level) -> Vec<String> {
    let mut program = Program::new();
    constants(&mut program, level);
    structs(&mut program);
    typedefs(&mut program, level);
    prototypes(&mut program, level);
    variables(&mut program);

    let source = scratch(&format!("tables-{level:?}.c"));
    std::fs::write(&source, &program.text).expect("the program written");
    let options = ["-std=gnu11", "-w", "-fmax-errors=0", "-fno-diagnostics-show-caret"];
    let Err(messages) = compile("gcc", &options, level, &source) else { return Vec::new() };

    let place = format!("{}:", source.display());
    let mut found = Vec::new();
    for line in messages.lines().filter(|line| line.contains("error:")) {
        let number = line.strip_prefix(&place).and_then(|rest| rest.split(':').next()?.parse().ok());
        let subject = number.and_then(|number: usize| program.subject_of.get(&number));
        found.push(match subject {
            Some(subject) => format!("{subject}: {}", line.rsplit("error: ").next().unwrap_or(line)),
            None => line.to_owned(),
        });
    }
    assert!(!found.is_empty(), "the compiler failed without saying why:\n{messages}");
    found
}

/// What a strict compiler says about each header taken alone.
pub fn complaints(compiler: &str, standard: &str, extension: &str, level: Level) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root().join("include/libvirt")).expect("the headers") {
        let name = entry.expect("a header").file_name().into_string().expect("a plain name");
        let source = scratch(&format!("alone-{level:?}-{name}.{extension}"));
        let mut text = String::new();
        writeln!(text, "#include <libvirt/{name}>\n#include <libvirt/{name}>\nint nothing(void);").expect("text");
        std::fs::write(&source, text).expect("the program written");
        // Not -Wpedantic in C: libvirt has two enumerators of 1U << 31, which ISO C does not promise to hold.
        let strict = if extension == "c" { "-Wstrict-prototypes" } else { "-Wpedantic" };
        found.extend(compile(compiler, &[standard, "-Wall", "-Wextra", "-Werror", strict], level, &source).err());
    }
    found
}
