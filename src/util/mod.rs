//! Small tools that know nothing of domains.

pub mod conf_file;
pub mod sys;
pub mod units;
pub mod uuid;
pub mod xml;
