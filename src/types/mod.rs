//! Public enums, flags, structs and names of libvirt's API: the numbers are ABI.
//!
//! One file per public header, with C's own names, so that a reader greps for what the C documentation says.
#![allow(non_camel_case_types, non_snake_case, unpredictable_function_pointer_comparisons)]

pub mod common;
pub mod domain;
pub mod domain_checkpoint;
pub mod domain_names;
pub mod domain_snapshot;
pub mod error_texts;
pub mod event;
pub mod flags;
pub mod host;
pub mod interface;
pub mod network;
pub mod nodedev;
pub mod nwfilter;
pub mod qemu;
pub mod secret;
pub mod storage;
pub mod stream;
pub mod virterror;
