//! Secrets: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::Secret;
use crate::error::{Error, Result, VIR_FROM_SECRET};
use crate::util::uuid::Uuid;

/// Secrets.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait SecretDriver {
    /// `virConnectListAllSecrets`. Lists the secrets that the filter flags select.
    fn connect_list_all_secrets(&self, flags: u32) -> Result<Vec<Secret>> {
        Err(Error::no_support(VIR_FROM_SECRET, "virConnectListAllSecrets"))
    }

    /// `virConnectListSecrets`. Lists the names of the active secrets.
    fn connect_list_secrets(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_SECRET, "virConnectListSecrets"))
    }

    /// `virConnectNumOfSecrets`. Counts the active secrets.
    fn connect_num_of_secrets(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_SECRET, "virConnectNumOfSecrets"))
    }

    /// `virSecretDefineXML`. Defines a secret, or replaces its definition.
    fn secret_define_xml(&self, xml: &str, flags: u32) -> Result<Secret> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretDefineXML"))
    }

    /// `virSecretGetXMLDesc`. Describes the secret as an XML document.
    fn secret_get_xml_desc(&self, secret: &Secret, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretGetXMLDesc"))
    }

    /// `virSecretLookupByUUID`. Finds a secret by its raw UUID.
    fn secret_lookup_by_uuid(&self, uuid: &Uuid) -> Result<Secret> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretLookupByUUID"))
    }

    /// `virSecretLookupByUsage`. Finds a secret by what it is for.
    fn secret_lookup_by_usage(&self, usage_type: i32, usage_id: &str) -> Result<Secret> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretLookupByUsage"))
    }

    /// `virSecretSetValue`. Sets the secret's value.
    fn secret_set_value(&self, secret: &Secret, value: &[u8], flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretSetValue"))
    }

    /// `virSecretUndefine`. Removes the secret.
    fn secret_undefine(&self, secret: &Secret) -> Result<()> {
        Err(Error::no_support(VIR_FROM_SECRET, "virSecretUndefine"))
    }
}
