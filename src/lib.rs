//! solovirt: libvirt's C API, in Rust, as one shared object without a daemon.
//!
//! | module | what lives there | may use |
//! |---|---|---|
//! | [`capi`] | the exported C functions, handles, the entry helper: all `extern "C"` | driver, types, error, event_loop |
//! | [`driver`] | what a driver can do, as traits; URI to driver | types, error, event_loop |
//! | [`drivers`] | the drivers | driver, engine, conf and below; never capi, never each other |
//! | [`engine`] | what every hypervisor shares: domain list, life cycle, moment tree, the strand rule, events | conf, types, error, event_loop, util |
//! | [`conf`] | XML documents to models and back | types, error, util |
//! | [`event_loop`] | the application's event loop or ours | types, error, util |
//! | [`types`], [`error`], [`util`] | numbers, the error type, small tools | each other |
#![deny(unsafe_code)]
#![warn(missing_docs)]

pub mod capi;
pub mod conf;
pub mod driver;
pub mod drivers;
pub mod engine;
pub mod error;
pub mod event_loop;
pub mod types;
pub mod util;
