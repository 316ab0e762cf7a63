//! XML documents to models and back.

pub mod checkpoint;
pub mod document;
pub mod domain;
pub mod node;
pub mod schema;
pub mod snapshot;
