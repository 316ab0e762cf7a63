//! What a driver can do, as traits: one per area of the API, each method answering `VIR_ERR_NO_SUPPORT` unless a
//! driver has its own.
//!
//! A method is named after its C function (`virDomainSuspend` is `domain_suspend`) and gets plain Rust values; handles,
//! NULL and read-only checks are done before it is called.

pub mod objects;
pub mod uri;
