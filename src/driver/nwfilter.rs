//! Network filters and their bindings: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::{NwFilter, NwFilterBinding};
use crate::error::{Error, Result, VIR_FROM_NWFILTER};
use crate::util::uuid::Uuid;

/// Network filters and their bindings.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait NwFilterDriver {
    /// `virConnectListAllNWFilterBindings`. Lists the network filter bindings that the filter flags select.
    fn connect_list_all_nwfilter_bindings(&self, flags: u32) -> Result<Vec<NwFilterBinding>> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virConnectListAllNWFilterBindings"))
    }

    /// `virConnectListAllNWFilters`. Lists the network filters that the filter flags select.
    fn connect_list_all_nwfilters(&self, flags: u32) -> Result<Vec<NwFilter>> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virConnectListAllNWFilters"))
    }

    /// `virConnectListNWFilters`. Lists the names of the active network filters.
    fn connect_list_nwfilters(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virConnectListNWFilters"))
    }

    /// `virConnectNumOfNWFilters`. Counts the active network filters.
    fn connect_num_of_nwfilters(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virConnectNumOfNWFilters"))
    }

    /// `virNWFilterBindingCreateXML`. Binds a network filter to a port.
    fn nwfilter_binding_create_xml(&self, xml: &str, flags: u32) -> Result<NwFilterBinding> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterBindingCreateXML"))
    }

    /// `virNWFilterBindingDelete`. Removes the binding of a network filter.
    fn nwfilter_binding_delete(&self, binding: &NwFilterBinding) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterBindingDelete"))
    }

    /// `virNWFilterBindingGetXMLDesc`. Describes the filter binding as an XML document.
    fn nwfilter_binding_get_xml_desc(&self, binding: &NwFilterBinding, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterBindingGetXMLDesc"))
    }

    /// `virNWFilterBindingLookupByPortDev`. Finds the binding of a port device.
    fn nwfilter_binding_lookup_by_port_dev(&self, portdev: &str) -> Result<NwFilterBinding> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterBindingLookupByPortDev"))
    }

    /// `virNWFilterDefineXMLFlags`. Defines a network filter, or replaces its definition, with flags.
    fn nwfilter_define_xml_flags(&self, xml_desc: &str, flags: u32) -> Result<NwFilter> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterDefineXMLFlags"))
    }

    /// `virNWFilterGetXMLDesc`. Describes the network filter as an XML document.
    fn nwfilter_get_xml_desc(&self, nwfilter: &NwFilter, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterGetXMLDesc"))
    }

    /// `virNWFilterLookupByName`. Finds a network filter by its name.
    fn nwfilter_lookup_by_name(&self, name: &str) -> Result<NwFilter> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterLookupByName"))
    }

    /// `virNWFilterLookupByUUID`. Finds a network filter by its raw UUID.
    fn nwfilter_lookup_by_uuid(&self, uuid: &Uuid) -> Result<NwFilter> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterLookupByUUID"))
    }

    /// `virNWFilterUndefine`. Removes the filter's definition.
    fn nwfilter_undefine(&self, nwfilter: &NwFilter) -> Result<()> {
        Err(Error::no_support(VIR_FROM_NWFILTER, "virNWFilterUndefine"))
    }
}
