//! The exported C functions: the only `extern "C"` and, with `util::sys`, the only `unsafe`.
//!
//! One file per public header. An exported function is written plainly, so that cbindgen sees it; its body is a closure
//! handed to `entry::call`, which deals with errors and panics. A raw pointer is looked at by `ffi` alone.
#![allow(unsafe_code)]
#![allow(non_snake_case, non_upper_case_globals, clippy::not_unsafe_ptr_arg_deref, clippy::too_many_arguments)]

/// Puts an exported function under its version node: `version!("virX", "LIBVIRT_0.9.4")`, beside the function.
macro_rules! version {
    ($symbol:literal, $node:literal) => {
        #[cfg(not(test))]
        std::arch::global_asm!(concat!(".symver ", $symbol, ", ", $symbol, "@@", $node));
    };
}

/// A flag with its C name, for messages: `flag!(virDomainDestroyFlagsValues::VIR_DOMAIN_DESTROY_GRACEFUL)`.
macro_rules! flag {
    ($enumeration:ident::$flag:ident) => {
        ($enumeration::$flag as u32, stringify!($flag))
    };
}

mod callback;
mod connection;
mod entry;
mod ffi;
mod handle;
mod last_error;
mod object_events;

pub mod domain;
pub mod domain_checkpoint;
pub mod domain_snapshot;
pub mod event;
pub mod host;
pub mod interface;
pub mod network;
pub mod nodedev;
pub mod nwfilter;
pub mod secret;
pub mod solovirt;
pub mod storage;
pub mod stream;
pub mod typed_params;
pub mod virterror;
