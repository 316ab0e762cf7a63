//! Linker arguments of the shared object.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(virt_enum_sentinels)");
    println!("cargo::rustc-check-cfg=cfg(virt_api_11_3)");
}
