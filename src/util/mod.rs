//! Small tools that know nothing of domains.

pub mod uuid;
