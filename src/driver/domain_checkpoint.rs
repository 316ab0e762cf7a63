//! Checkpoints: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::{Domain, DomainCheckpoint};
use crate::error::{Error, Result, VIR_FROM_DOMAIN_CHECKPOINT};

/// Checkpoints.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait CheckpointDriver {
    /// `virDomainCheckpointCreateXML`. Creates a checkpoint of the domain.
    fn domain_checkpoint_create_xml(&self, domain: &Domain, xml_desc: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointCreateXML"))
    }

    /// `virDomainCheckpointDelete`. Deletes a checkpoint, and as the flags say its children or only its metadata.
    fn domain_checkpoint_delete(&self, checkpoint: &DomainCheckpoint, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointDelete"))
    }

    /// `virDomainCheckpointGetParent`. Gives the checkpoint this one was taken after.
    fn domain_checkpoint_get_parent(&self, checkpoint: &DomainCheckpoint, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetParent"))
    }

    /// `virDomainCheckpointGetXMLDesc`. Describes the checkpoint as an XML document.
    fn domain_checkpoint_get_xml_desc(&self, checkpoint: &DomainCheckpoint, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointGetXMLDesc"))
    }

    /// `virDomainCheckpointListAllChildren`. Lists the checkpoints below this one.
    fn domain_checkpoint_list_all_children(&self, checkpoint: &DomainCheckpoint, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointListAllChildren"))
    }

    /// `virDomainCheckpointLookupByName`. Finds a checkpoint of the domain by its name.
    fn domain_checkpoint_lookup_by_name(&self, domain: &Domain, name: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainCheckpointLookupByName"))
    }

    /// `virDomainListAllCheckpoints`. Lists the domain's checkpoints that the filter flags select.
    fn domain_list_all_checkpoints(&self, domain: &Domain, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_CHECKPOINT, "virDomainListAllCheckpoints"))
    }
}
