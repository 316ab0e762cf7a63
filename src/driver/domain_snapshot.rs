//! Snapshots: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::{Domain, DomainSnapshot};
use crate::error::{Error, Result, VIR_FROM_DOMAIN_SNAPSHOT};

/// Snapshots.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait SnapshotDriver {
    /// `virDomainHasCurrentSnapshot`. Tells whether the domain has a current snapshot.
    fn domain_has_current_snapshot(&self, domain: &Domain, flags: u32) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainHasCurrentSnapshot"))
    }

    /// `virDomainListAllSnapshots`. Lists the domain's snapshots that the filter flags select.
    fn domain_list_all_snapshots(&self, domain: &Domain, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainListAllSnapshots"))
    }

    /// `virDomainRevertToSnapshot`. Puts the domain back into the state a snapshot holds.
    fn domain_revert_to_snapshot(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainRevertToSnapshot"))
    }

    /// `virDomainSnapshotCreateXML`. Takes a snapshot of the domain, or as VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE says restores the metadata of one.
    fn domain_snapshot_create_xml(&self, domain: &Domain, xml_desc: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotCreateXML"))
    }

    /// `virDomainSnapshotCurrent`. Gives the domain's current snapshot.
    fn domain_snapshot_current(&self, domain: &Domain, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotCurrent"))
    }

    /// `virDomainSnapshotDelete`. Deletes a snapshot, and as the flags say its children or only its metadata.
    fn domain_snapshot_delete(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotDelete"))
    }

    /// `virDomainSnapshotGetParent`. Gives the snapshot this one was taken after.
    fn domain_snapshot_get_parent(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetParent"))
    }

    /// `virDomainSnapshotGetXMLDesc`. Describes the snapshot as an XML document.
    fn domain_snapshot_get_xml_desc(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotGetXMLDesc"))
    }

    /// `virDomainSnapshotHasMetadata`. Tells whether the library keeps metadata about the snapshot.
    fn domain_snapshot_has_metadata(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotHasMetadata"))
    }

    /// `virDomainSnapshotIsCurrent`. Tells whether the snapshot is its domain's current one.
    fn domain_snapshot_is_current(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotIsCurrent"))
    }

    /// `virDomainSnapshotListAllChildren`. Lists the snapshots below this one.
    fn domain_snapshot_list_all_children(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListAllChildren"))
    }

    /// `virDomainSnapshotListChildrenNames`. Lists the names of the snapshots below this one.
    fn domain_snapshot_list_children_names(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListChildrenNames"))
    }

    /// `virDomainSnapshotListNames`. Lists the names of the domain's snapshots.
    fn domain_snapshot_list_names(&self, domain: &Domain, flags: u32) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotListNames"))
    }

    /// `virDomainSnapshotLookupByName`. Finds a snapshot of the domain by its name.
    fn domain_snapshot_lookup_by_name(&self, domain: &Domain, name: &str, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotLookupByName"))
    }

    /// `virDomainSnapshotNum`. Counts the domain's snapshots.
    fn domain_snapshot_num(&self, domain: &Domain, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotNum"))
    }

    /// `virDomainSnapshotNumChildren`. Counts the snapshots below this one.
    fn domain_snapshot_num_children(&self, snapshot: &DomainSnapshot, flags: u32) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_DOMAIN_SNAPSHOT, "virDomainSnapshotNumChildren"))
    }
}
