//! Public enums, flags, structs and names of libvirt's API: the numbers are ABI.
//!
//! One file per public header, with C's own names, so that a reader greps for what the C documentation says.
#![allow(non_camel_case_types, non_snake_case, unpredictable_function_pointer_comparisons)]

pub mod common;
pub mod domain;
pub mod domain_checkpoint;
pub mod domain_event;
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
pub mod typed_param;
pub mod virterror;

/// The level of libvirt's API that the library's behaviour follows, as virGetVersion gives it: 9.0.0.
pub const LEVEL: u32 = 9_000_000;
