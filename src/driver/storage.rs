//! Storage pools and volumes: what a driver may answer.

// The default methods refuse without looking at their arguments.
#![allow(unused_variables)]

use super::objects::{StoragePool, StorageVolume};
use super::stream::DriverStream;
use crate::error::{Error, Result, VIR_FROM_STORAGE};
use crate::types::storage::{virStoragePoolInfo, virStorageVolInfo};
use crate::util::uuid::Uuid;

/// Storage pools and volumes.
///
/// Errors: each method answers `VIR_ERR_NO_SUPPORT` unless the driver has its own.
#[allow(clippy::missing_errors_doc, clippy::too_many_arguments)]
pub trait StorageDriver {
    /// `virConnectFindStoragePoolSources`. Looks for storage a pool of a type could be made of, as an XML document.
    fn connect_find_storage_pool_sources(&self, r#type: &str, src_spec: Option<&str>, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectFindStoragePoolSources"))
    }

    /// `virConnectGetStoragePoolCapabilities`. Describes the storage pool types supported, as an XML document.
    fn connect_get_storage_pool_capabilities(&self, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectGetStoragePoolCapabilities"))
    }

    /// `virConnectListAllStoragePools`. Lists the storage pools that the filter flags select.
    fn connect_list_all_storage_pools(&self, flags: u32) -> Result<Vec<StoragePool>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectListAllStoragePools"))
    }

    /// `virConnectListDefinedStoragePools`. Lists the names of the defined storage pools that are not active.
    fn connect_list_defined_storage_pools(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectListDefinedStoragePools"))
    }

    /// `virConnectListStoragePools`. Lists the names of the active storage pools.
    fn connect_list_storage_pools(&self) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectListStoragePools"))
    }

    /// `virConnectNumOfDefinedStoragePools`. Counts the defined storage pools that are not active.
    fn connect_num_of_defined_storage_pools(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectNumOfDefinedStoragePools"))
    }

    /// `virConnectNumOfStoragePools`. Counts the active storage pools.
    fn connect_num_of_storage_pools(&self) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virConnectNumOfStoragePools"))
    }

    /// `virStoragePoolBuild`. Builds the storage below a pool.
    fn storage_pool_build(&self, pool: &StoragePool, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolBuild"))
    }

    /// `virStoragePoolCreate`. Starts a defined storage pool.
    fn storage_pool_create(&self, pool: &StoragePool, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolCreate"))
    }

    /// `virStoragePoolCreateXML`. Creates and starts a storage pool from an XML document.
    fn storage_pool_create_xml(&self, xml_desc: &str, flags: u32) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolCreateXML"))
    }

    /// `virStoragePoolDefineXML`. Defines a storage pool, or replaces its definition.
    fn storage_pool_define_xml(&self, xml: &str, flags: u32) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolDefineXML"))
    }

    /// `virStoragePoolDelete`. Deletes the storage below a pool.
    fn storage_pool_delete(&self, pool: &StoragePool, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolDelete"))
    }

    /// `virStoragePoolDestroy`. Stops a storage pool.
    fn storage_pool_destroy(&self, pool: &StoragePool) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolDestroy"))
    }

    /// `virStoragePoolGetAutostart`. Tells whether the storage pool starts with the host.
    fn storage_pool_get_autostart(&self, pool: &StoragePool) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolGetAutostart"))
    }

    /// `virStoragePoolGetInfo`. Reads the pool's state and sizes in bytes.
    fn storage_pool_get_info(&self, pool: &StoragePool) -> Result<virStoragePoolInfo> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolGetInfo"))
    }

    /// `virStoragePoolGetXMLDesc`. Describes the storage pool as an XML document.
    fn storage_pool_get_xml_desc(&self, pool: &StoragePool, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolGetXMLDesc"))
    }

    /// `virStoragePoolIsActive`. Tells whether the storage pool is active: 1 or 0.
    fn storage_pool_is_active(&self, pool: &StoragePool) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolIsActive"))
    }

    /// `virStoragePoolIsPersistent`. Tells whether the storage pool has a definition that outlives it: 1 or 0.
    fn storage_pool_is_persistent(&self, pool: &StoragePool) -> Result<bool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolIsPersistent"))
    }

    /// `virStoragePoolListAllVolumes`. Lists the pool's volumes.
    fn storage_pool_list_all_volumes(&self, pool: &StoragePool, flags: u32) -> Result<Vec<StorageVolume>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolListAllVolumes"))
    }

    /// `virStoragePoolListVolumes`. Lists the names of the pool's volumes.
    fn storage_pool_list_volumes(&self, pool: &StoragePool) -> Result<Vec<String>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolListVolumes"))
    }

    /// `virStoragePoolLookupByName`. Finds a storage pool by its name.
    fn storage_pool_lookup_by_name(&self, name: &str) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolLookupByName"))
    }

    /// `virStoragePoolLookupByTargetPath`. Finds a storage pool by the directory it is mounted at.
    fn storage_pool_lookup_by_target_path(&self, path: &str) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolLookupByTargetPath"))
    }

    /// `virStoragePoolLookupByUUID`. Finds a storage pool by its raw UUID.
    fn storage_pool_lookup_by_uuid(&self, uuid: &Uuid) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolLookupByUUID"))
    }

    /// `virStoragePoolLookupByVolume`. Finds the storage pool a volume lies in.
    fn storage_pool_lookup_by_volume(&self, vol: &StorageVolume) -> Result<StoragePool> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolLookupByVolume"))
    }

    /// `virStoragePoolNumOfVolumes`. Counts the pool's volumes.
    fn storage_pool_num_of_volumes(&self, pool: &StoragePool) -> Result<i32> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolNumOfVolumes"))
    }

    /// `virStoragePoolRefresh`. Looks at the pool's storage anew.
    fn storage_pool_refresh(&self, pool: &StoragePool, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolRefresh"))
    }

    /// `virStoragePoolSetAutostart`. Sets whether the storage pool starts with the host.
    fn storage_pool_set_autostart(&self, pool: &StoragePool, autostart: i32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolSetAutostart"))
    }

    /// `virStoragePoolUndefine`. Removes the pool's definition.
    fn storage_pool_undefine(&self, pool: &StoragePool) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStoragePoolUndefine"))
    }

    /// `virStorageVolCreateXML`. Creates a volume in the pool.
    fn storage_vol_create_xml(&self, pool: &StoragePool, xml_desc: &str, flags: u32) -> Result<StorageVolume> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolCreateXML"))
    }

    /// `virStorageVolCreateXMLFrom`. Creates a volume in the pool with the content of another.
    fn storage_vol_create_xml_from(
        &self,
        pool: &StoragePool,
        xml: &str,
        source: &StorageVolume,
        flags: u32,
    ) -> Result<StorageVolume> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolCreateXMLFrom"))
    }

    /// `virStorageVolDelete`. Deletes the volume.
    fn storage_vol_delete(&self, vol: &StorageVolume, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolDelete"))
    }

    /// `virStorageVolDownload`. Sends the volume's content through a stream.
    fn storage_vol_download(
        &self,
        vol: &StorageVolume,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn DriverStream>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolDownload"))
    }

    /// `virStorageVolGetInfoFlags`. Reads the volume's type and sizes in bytes, with flags.
    fn storage_vol_get_info_flags(&self, vol: &StorageVolume, flags: u32) -> Result<virStorageVolInfo> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolGetInfoFlags"))
    }

    /// `virStorageVolGetPath`. Gives the path under which guests open the volume.
    fn storage_vol_get_path(&self, vol: &StorageVolume) -> Result<String> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolGetPath"))
    }

    /// `virStorageVolGetXMLDesc`. Describes the storage volume as an XML document.
    fn storage_vol_get_xml_desc(&self, vol: &StorageVolume, flags: u32) -> Result<String> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolGetXMLDesc"))
    }

    /// `virStorageVolLookupByKey`. Finds a volume by its key.
    fn storage_vol_lookup_by_key(&self, key: &str) -> Result<StorageVolume> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolLookupByKey"))
    }

    /// `virStorageVolLookupByName`. Finds a volume of the pool by its name.
    fn storage_vol_lookup_by_name(&self, pool: &StoragePool, name: &str) -> Result<StorageVolume> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolLookupByName"))
    }

    /// `virStorageVolLookupByPath`. Finds a volume by its path.
    fn storage_vol_lookup_by_path(&self, path: &str) -> Result<StorageVolume> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolLookupByPath"))
    }

    /// `virStorageVolResize`. Changes the volume's capacity in bytes.
    fn storage_vol_resize(&self, vol: &StorageVolume, capacity: u64, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolResize"))
    }

    /// `virStorageVolUpload`. Fills the volume with what comes through a stream.
    fn storage_vol_upload(
        &self,
        vol: &StorageVolume,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn DriverStream>> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolUpload"))
    }

    /// `virStorageVolWipe`. Overwrites the volume's content.
    fn storage_vol_wipe(&self, vol: &StorageVolume, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolWipe"))
    }

    /// `virStorageVolWipePattern`. Overwrites the volume's content with a pattern.
    fn storage_vol_wipe_pattern(&self, vol: &StorageVolume, algorithm: u32, flags: u32) -> Result<()> {
        Err(Error::no_support(VIR_FROM_STORAGE, "virStorageVolWipePattern"))
    }
}
