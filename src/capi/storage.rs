//! Exported functions about storage pools and volumes.

use std::ffi::{c_char, c_int, c_uchar, c_uint, c_ulonglong, c_void};
use std::sync::Arc;

use super::entry::{call, connection_of, free, reference, uuid_of, uuid_text_of};
use super::ffi;
use super::object_events::{self, ObjectFunction};
use crate::driver::objects;
use crate::error::VIR_FROM_STORAGE;
use crate::types::common::virFreeCallback;
use crate::types::host::{virConnectPtr, virStreamPtr};
use crate::types::storage::{
    virConnectStoragePoolEventGenericCallback, virStoragePoolEventID, virStoragePoolInfoPtr, virStoragePoolPtr,
    virStorageVolInfoPtr, virStorageVolPtr,
};

/// Looks for storage a pool of a type could be made of, as an XML document.
///
/// - `conn`: the connection
/// - `type`: what it is about
/// - `srcSpec`: the src spec
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `type` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.5.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectFindStoragePoolSources(
    conn: virConnectPtr,
    r#type: *const c_char,
    srcSpec: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_STORAGE, "virConnectFindStoragePoolSources", |call| {
        let conn = call.object(conn)?;
        let r#type = call.text(r#type, "type")?;
        call.require_writable(&conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_find_storage_pool_sources(
            &r#type,
            ffi::text(srcSpec).as_deref(),
            flags,
        )?))
    })
}
version!("virConnectFindStoragePoolSources", "LIBVIRT_0.4.5");

/// Describes the storage pool types supported, as an XML document.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 5.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetStoragePoolCapabilities(conn: virConnectPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_STORAGE, "virConnectGetStoragePoolCapabilities", |call| {
        let conn = call.object(conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_get_storage_pool_capabilities(flags)?))
    })
}
version!("virConnectGetStoragePoolCapabilities", "LIBVIRT_5.2.0");

/// Lists the storage pools that the filter flags select.
///
/// - `conn`: the connection
/// - `pools`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllStoragePools(
    conn: virConnectPtr,
    pools: *mut *mut virStoragePoolPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectListAllStoragePools", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_storage_pools(flags)?;
        call.give_list(pools, &conn, found.into_iter())
    })
}
version!("virConnectListAllStoragePools", "LIBVIRT_0.10.2");

/// Lists the names of the defined storage pools that are not active.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListDefinedStoragePools(
    conn: virConnectPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectListDefinedStoragePools", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_defined_storage_pools()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListDefinedStoragePools", "LIBVIRT_0.4.1");

/// Lists the names of the active storage pools.
///
/// - `conn`: the connection
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListStoragePools(conn: virConnectPtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectListStoragePools", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().connect_list_storage_pools()?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virConnectListStoragePools", "LIBVIRT_0.4.1");

/// Counts the defined storage pools that are not active.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfDefinedStoragePools(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectNumOfDefinedStoragePools", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_defined_storage_pools()?)
    })
}
version!("virConnectNumOfDefinedStoragePools", "LIBVIRT_0.4.1");

/// Counts the active storage pools.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfStoragePools(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectNumOfStoragePools", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_storage_pools()?)
    })
}
version!("virConnectNumOfStoragePools", "LIBVIRT_0.4.1");

/// Builds the storage below a pool.
///
/// - `pool`: the storage pool
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolBuild(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolBuild", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_build(pool.identity(), flags)?;
        Ok(0)
    })
}
version!("virStoragePoolBuild", "LIBVIRT_0.4.1");

/// Starts a defined storage pool.
///
/// - `pool`: the storage pool
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolCreate(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolCreate", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_create(pool.identity(), flags)?;
        Ok(0)
    })
}
version!("virStoragePoolCreate", "LIBVIRT_0.4.1");

/// Creates and starts a storage pool from an XML document.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolCreateXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolCreateXML", |call| {
        let conn = call.object(conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(&conn)?;
        let found = conn.driver().storage_pool_create_xml(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolCreateXML", "LIBVIRT_0.4.1");

/// Defines a storage pool, or replaces its definition.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolDefineXML(conn: virConnectPtr, xml: *const c_char, flags: c_uint) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().storage_pool_define_xml(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolDefineXML", "LIBVIRT_0.4.1");

/// Deletes the storage below a pool.
///
/// - `pool`: the storage pool
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolDelete(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolDelete", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_delete(pool.identity(), flags)?;
        Ok(0)
    })
}
version!("virStoragePoolDelete", "LIBVIRT_0.4.1");

/// Stops a storage pool.
///
/// - `pool`: the storage pool
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolDestroy(pool: virStoragePoolPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolDestroy", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_destroy(pool.identity())?;
        Ok(0)
    })
}
version!("virStoragePoolDestroy", "LIBVIRT_0.4.1");

/// Gives back a reference to the storage pool's handle; the storage pool itself stays.
///
/// - `pool`: the storage pool
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolFree(pool: virStoragePoolPtr) -> c_int {
    free(VIR_FROM_STORAGE, "virStoragePoolFree", pool)
}
version!("virStoragePoolFree", "LIBVIRT_0.4.1");

/// Tells whether the storage pool starts with the host.
///
/// - `pool`: the storage pool
/// - `autostart`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetAutostart(pool: virStoragePoolPtr, autostart: *mut c_int) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolGetAutostart", |call| {
        let pool = call.object(pool)?;
        call.non_null(autostart, "autostart")?;
        ffi::write(autostart, c_int::from(pool.driver().storage_pool_get_autostart(pool.identity())?));
        Ok(0)
    })
}
version!("virStoragePoolGetAutostart", "LIBVIRT_0.4.1");

/// Gives the connection behind the storage pool's handle. No reference is added.
///
/// - `pool`: the storage pool
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetConnect(pool: virStoragePoolPtr) -> virConnectPtr {
    connection_of(VIR_FROM_STORAGE, "virStoragePoolGetConnect", pool)
}
version!("virStoragePoolGetConnect", "LIBVIRT_0.4.1");

/// Reads the pool's state and sizes in bytes.
///
/// - `pool`: the storage pool
/// - `info`: structure to fill
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetInfo(pool: virStoragePoolPtr, info: virStoragePoolInfoPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolGetInfo", |call| {
        let pool = call.object(pool)?;
        call.non_null(info, "info")?;
        ffi::write(info, pool.driver().storage_pool_get_info(pool.identity())?);
        Ok(0)
    })
}
version!("virStoragePoolGetInfo", "LIBVIRT_0.4.1");

/// Gives the storage pool's name. The text belongs to the handle.
///
/// - `pool`: the storage pool
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetName(pool: virStoragePoolPtr) -> *const c_char {
    call(VIR_FROM_STORAGE, "virStoragePoolGetName", |call| Ok(call.object(pool)?.name_text(|it| &it.name)))
}
version!("virStoragePoolGetName", "LIBVIRT_0.4.1");

/// Gives the storage pool's UUID as 16 raw bytes.
///
/// - `pool`: the storage pool
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetUUID(pool: virStoragePoolPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_STORAGE, "virStoragePoolGetUUID", pool, uuid, |it| it.uuid)
}
version!("virStoragePoolGetUUID", "LIBVIRT_0.4.1");

/// Gives the storage pool's UUID as text.
///
/// - `pool`: the storage pool
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetUUIDString(pool: virStoragePoolPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_STORAGE, "virStoragePoolGetUUIDString", pool, buf, |it| it.uuid)
}
version!("virStoragePoolGetUUIDString", "LIBVIRT_0.4.1");

/// Describes the storage pool as an XML document.
///
/// - `pool`: the storage pool
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolGetXMLDesc(pool: virStoragePoolPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_STORAGE, "virStoragePoolGetXMLDesc", |call| {
        let pool = call.object(pool)?;
        Ok(ffi::malloc_text(&pool.driver().storage_pool_get_xml_desc(pool.identity(), flags)?))
    })
}
version!("virStoragePoolGetXMLDesc", "LIBVIRT_0.4.1");

/// Tells whether the storage pool is active: 1 or 0.
///
/// - `pool`: the storage pool
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolIsActive(pool: virStoragePoolPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolIsActive", |call| {
        let pool = call.object(pool)?;
        Ok(c_int::from(pool.driver().storage_pool_is_active(pool.identity())?))
    })
}
version!("virStoragePoolIsActive", "LIBVIRT_0.7.3");

/// Tells whether the storage pool has a definition that outlives it: 1 or 0.
///
/// - `pool`: the storage pool
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.3.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolIsPersistent(pool: virStoragePoolPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolIsPersistent", |call| {
        let pool = call.object(pool)?;
        Ok(c_int::from(pool.driver().storage_pool_is_persistent(pool.identity())?))
    })
}
version!("virStoragePoolIsPersistent", "LIBVIRT_0.7.3");

/// Lists the pool's volumes.
///
/// - `pool`: the storage pool
/// - `vols`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolListAllVolumes(
    pool: virStoragePoolPtr,
    vols: *mut *mut virStorageVolPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolListAllVolumes", |call| {
        let pool = call.object(pool)?;
        let found = pool.driver().storage_pool_list_all_volumes(pool.identity(), flags)?;
        call.give_list(vols, pool.conn(), found.into_iter())
    })
}
version!("virStoragePoolListAllVolumes", "LIBVIRT_0.10.2");

/// Lists the names of the pool's volumes.
///
/// - `pool`: the storage pool
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolListVolumes(
    pool: virStoragePoolPtr,
    names: *mut *mut c_char,
    maxnames: c_int,
) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolListVolumes", |call| {
        let pool = call.object(pool)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = pool.driver().storage_pool_list_volumes(pool.identity())?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virStoragePoolListVolumes", "LIBVIRT_0.4.1");

/// Finds a storage pool by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolLookupByName(conn: virConnectPtr, name: *const c_char) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().storage_pool_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolLookupByName", "LIBVIRT_0.4.1");

/// Finds a storage pool by the directory it is mounted at.
///
/// - `conn`: the connection
/// - `path`: the path
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `path` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 4.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolLookupByTargetPath(conn: virConnectPtr, path: *const c_char) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolLookupByTargetPath", |call| {
        let conn = call.object(conn)?;
        let path = call.text(path, "path")?;
        let found = conn.driver().storage_pool_lookup_by_target_path(&path)?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolLookupByTargetPath", "LIBVIRT_4.1.0");

/// Finds a storage pool by its raw UUID.
///
/// - `conn`: the connection
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolLookupByUUID(conn: virConnectPtr, uuid: *const c_uchar) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolLookupByUUID", |call| {
        let conn = call.object(conn)?;
        call.non_null(uuid, "uuid")?;
        let found = conn.driver().storage_pool_lookup_by_uuid(&ffi::uuid(uuid))?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolLookupByUUID", "LIBVIRT_0.4.1");

/// Finds a storage pool by its UUID as text.
///
/// - `conn`: the connection
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolLookupByUUIDString(conn: virConnectPtr, uuidstr: *const c_char) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolLookupByUUIDString", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuidstr)?;
        let found = conn.driver().storage_pool_lookup_by_uuid(&uuid)?;
        call.give(&conn, found)
    })
}
version!("virStoragePoolLookupByUUIDString", "LIBVIRT_0.4.1");

/// Finds the storage pool a volume lies in.
///
/// - `vol`: the volume
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolLookupByVolume(vol: virStorageVolPtr) -> virStoragePoolPtr {
    call(VIR_FROM_STORAGE, "virStoragePoolLookupByVolume", |call| {
        let vol = call.object(vol)?;
        let found = vol.driver().storage_pool_lookup_by_volume(vol.identity())?;
        call.give(vol.conn(), found)
    })
}
version!("virStoragePoolLookupByVolume", "LIBVIRT_0.4.1");

/// Counts the pool's volumes.
///
/// - `pool`: the storage pool
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolNumOfVolumes(pool: virStoragePoolPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolNumOfVolumes", |call| {
        let pool = call.object(pool)?;
        Ok(pool.driver().storage_pool_num_of_volumes(pool.identity())?)
    })
}
version!("virStoragePoolNumOfVolumes", "LIBVIRT_0.4.1");

/// Adds a reference to the storage pool's handle; each one needs a Free of its own.
///
/// - `pool`: the storage pool
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolRef(pool: virStoragePoolPtr) -> c_int {
    reference(VIR_FROM_STORAGE, "virStoragePoolRef", pool)
}
version!("virStoragePoolRef", "LIBVIRT_0.6.0");

/// Looks at the pool's storage anew.
///
/// - `pool`: the storage pool
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolRefresh(pool: virStoragePoolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolRefresh", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_refresh(pool.identity(), flags)?;
        Ok(0)
    })
}
version!("virStoragePoolRefresh", "LIBVIRT_0.4.1");

/// Sets whether the storage pool starts with the host.
///
/// - `pool`: the storage pool
/// - `autostart`: 0 or 1
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolSetAutostart(pool: virStoragePoolPtr, autostart: c_int) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolSetAutostart", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_set_autostart(pool.identity(), autostart)?;
        Ok(0)
    })
}
version!("virStoragePoolSetAutostart", "LIBVIRT_0.4.1");

/// Removes the pool's definition.
///
/// - `pool`: the storage pool
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStoragePoolUndefine(pool: virStoragePoolPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStoragePoolUndefine", |call| {
        let pool = call.object(pool)?;
        call.require_writable(pool.conn())?;
        pool.driver().storage_pool_undefine(pool.identity())?;
        Ok(0)
    })
}
version!("virStoragePoolUndefine", "LIBVIRT_0.4.1");

/// Creates a volume in the pool.
///
/// - `pool`: the storage pool
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolCreateXML(
    pool: virStoragePoolPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virStorageVolPtr {
    call(VIR_FROM_STORAGE, "virStorageVolCreateXML", |call| {
        let pool = call.object(pool)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(pool.conn())?;
        let found = pool.driver().storage_vol_create_xml(pool.identity(), &xmlDesc, flags)?;
        call.give(pool.conn(), found)
    })
}
version!("virStorageVolCreateXML", "LIBVIRT_0.4.1");

/// Creates a volume in the pool with the content of another.
///
/// - `pool`: the storage pool
/// - `xmlDesc`: the XML document
/// - `clonevol`: the clonevol
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolCreateXMLFrom(
    pool: virStoragePoolPtr,
    xmlDesc: *const c_char,
    clonevol: virStorageVolPtr,
    flags: c_uint,
) -> virStorageVolPtr {
    call(VIR_FROM_STORAGE, "virStorageVolCreateXMLFrom", |call| {
        let pool = call.object(pool)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        call.require_writable(pool.conn())?;
        let source = call.object(clonevol)?;
        call.require_writable(source.conn())?;
        let found = pool.driver().storage_vol_create_xml_from(pool.identity(), &xmlDesc, source.identity(), flags)?;
        call.give(pool.conn(), found)
    })
}
version!("virStorageVolCreateXMLFrom", "LIBVIRT_0.6.4");

/// Deletes the volume.
///
/// - `vol`: the volume
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolDelete(vol: virStorageVolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolDelete", |call| {
        let vol = call.object(vol)?;
        call.require_writable(vol.conn())?;
        vol.driver().storage_vol_delete(vol.identity(), flags)?;
        Ok(0)
    })
}
version!("virStorageVolDelete", "LIBVIRT_0.4.1");

/// Sends the volume's content through a stream.
///
/// - `vol`: the volume
/// - `stream`: the stream
/// - `offset`: where to begin, in bytes
/// - `length`: how many bytes, 0 for all
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolDownload(
    vol: virStorageVolPtr,
    stream: virStreamPtr,
    offset: c_ulonglong,
    length: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolDownload", |call| {
        let vol = call.object(vol)?;
        let stream = call.stream(stream)?;
        call.require_writable(vol.conn())?;
        let source = vol.driver().storage_vol_download(vol.identity(), offset, length, flags)?;
        stream.attach(call, source)?;
        Ok(0)
    })
}
version!("virStorageVolDownload", "LIBVIRT_0.9.0");

/// Gives back a reference to the storage volume's handle; the storage volume itself stays.
///
/// - `vol`: the volume
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolFree(vol: virStorageVolPtr) -> c_int {
    free(VIR_FROM_STORAGE, "virStorageVolFree", vol)
}
version!("virStorageVolFree", "LIBVIRT_0.4.1");

/// Gives the connection behind the storage volume's handle. No reference is added.
///
/// - `vol`: the volume
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetConnect(vol: virStorageVolPtr) -> virConnectPtr {
    connection_of(VIR_FROM_STORAGE, "virStorageVolGetConnect", vol)
}
version!("virStorageVolGetConnect", "LIBVIRT_0.4.1");

/// Reads the volume's type and sizes in bytes.
///
/// - `vol`: the volume
/// - `info`: structure to fill
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetInfo(vol: virStorageVolPtr, info: virStorageVolInfoPtr) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolGetInfo", |call| {
        let vol = call.object(vol)?;
        call.non_null(info, "info")?;
        ffi::write(info, vol.driver().storage_vol_get_info_flags(vol.identity(), 0)?);
        Ok(0)
    })
}
version!("virStorageVolGetInfo", "LIBVIRT_0.4.1");

/// Reads the volume's type and sizes in bytes, with flags.
///
/// - `vol`: the volume
/// - `info`: structure to fill
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetInfoFlags(vol: virStorageVolPtr, info: virStorageVolInfoPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolGetInfoFlags", |call| {
        let vol = call.object(vol)?;
        call.non_null(info, "info")?;
        ffi::write(info, vol.driver().storage_vol_get_info_flags(vol.identity(), flags)?);
        Ok(0)
    })
}
version!("virStorageVolGetInfoFlags", "LIBVIRT_3.0.0");

/// Gives the storage volume's name. The text belongs to the handle.
///
/// - `vol`: the volume
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetName(vol: virStorageVolPtr) -> *const c_char {
    call(VIR_FROM_STORAGE, "virStorageVolGetName", |call| Ok(call.object(vol)?.name_text(|it| &it.name)))
}
version!("virStorageVolGetName", "LIBVIRT_0.4.1");

/// Gives the path under which guests open the volume.
///
/// - `vol`: the volume
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetPath(vol: virStorageVolPtr) -> *mut c_char {
    call(VIR_FROM_STORAGE, "virStorageVolGetPath", |call| {
        let vol = call.object(vol)?;
        Ok(ffi::malloc_text(&vol.driver().storage_vol_get_path(vol.identity())?))
    })
}
version!("virStorageVolGetPath", "LIBVIRT_0.4.1");

/// Describes the storage volume as an XML document.
///
/// - `vol`: the volume
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetXMLDesc(vol: virStorageVolPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_STORAGE, "virStorageVolGetXMLDesc", |call| {
        let vol = call.object(vol)?;
        Ok(ffi::malloc_text(&vol.driver().storage_vol_get_xml_desc(vol.identity(), flags)?))
    })
}
version!("virStorageVolGetXMLDesc", "LIBVIRT_0.4.1");

/// Finds a volume by its key.
///
/// - `conn`: the connection
/// - `key`: namespace prefix
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `key` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolLookupByKey(conn: virConnectPtr, key: *const c_char) -> virStorageVolPtr {
    call(VIR_FROM_STORAGE, "virStorageVolLookupByKey", |call| {
        let conn = call.object(conn)?;
        let key = call.text(key, "key")?;
        let found = conn.driver().storage_vol_lookup_by_key(&key)?;
        call.give(&conn, found)
    })
}
version!("virStorageVolLookupByKey", "LIBVIRT_0.4.1");

/// Finds a volume of the pool by its name.
///
/// - `pool`: the storage pool
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_POOL for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolLookupByName(pool: virStoragePoolPtr, name: *const c_char) -> virStorageVolPtr {
    call(VIR_FROM_STORAGE, "virStorageVolLookupByName", |call| {
        let pool = call.object(pool)?;
        let name = call.text(name, "name")?;
        let found = pool.driver().storage_vol_lookup_by_name(pool.identity(), &name)?;
        call.give(pool.conn(), found)
    })
}
version!("virStorageVolLookupByName", "LIBVIRT_0.4.1");

/// Finds a volume by its path.
///
/// - `conn`: the connection
/// - `path`: the path
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `path` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolLookupByPath(conn: virConnectPtr, path: *const c_char) -> virStorageVolPtr {
    call(VIR_FROM_STORAGE, "virStorageVolLookupByPath", |call| {
        let conn = call.object(conn)?;
        let path = call.text(path, "path")?;
        let found = conn.driver().storage_vol_lookup_by_path(&path)?;
        call.give(&conn, found)
    })
}
version!("virStorageVolLookupByPath", "LIBVIRT_0.4.1");

/// Adds a reference to the storage volume's handle; each one needs a Free of its own.
///
/// - `vol`: the volume
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolRef(vol: virStorageVolPtr) -> c_int {
    reference(VIR_FROM_STORAGE, "virStorageVolRef", vol)
}
version!("virStorageVolRef", "LIBVIRT_0.6.0");

/// Changes the volume's capacity in bytes.
///
/// - `vol`: the volume
/// - `capacity`: the capacity
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolResize(vol: virStorageVolPtr, capacity: c_ulonglong, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolResize", |call| {
        let vol = call.object(vol)?;
        call.require_writable(vol.conn())?;
        vol.driver().storage_vol_resize(vol.identity(), capacity, flags)?;
        Ok(0)
    })
}
version!("virStorageVolResize", "LIBVIRT_0.9.10");

/// Fills the volume with what comes through a stream.
///
/// - `vol`: the volume
/// - `stream`: the stream
/// - `offset`: where to begin, in bytes
/// - `length`: how many bytes, 0 for all
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_INVALID_STREAM for a bad stream; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolUpload(
    vol: virStorageVolPtr,
    stream: virStreamPtr,
    offset: c_ulonglong,
    length: c_ulonglong,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolUpload", |call| {
        let vol = call.object(vol)?;
        let stream = call.stream(stream)?;
        call.require_writable(vol.conn())?;
        let sink = vol.driver().storage_vol_upload(vol.identity(), offset, length, flags)?;
        stream.attach(call, sink)?;
        Ok(0)
    })
}
version!("virStorageVolUpload", "LIBVIRT_0.9.0");

/// Overwrites the volume's content.
///
/// - `vol`: the volume
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolWipe(vol: virStorageVolPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolWipe", |call| {
        let vol = call.object(vol)?;
        call.require_writable(vol.conn())?;
        vol.driver().storage_vol_wipe(vol.identity(), flags)?;
        Ok(0)
    })
}
version!("virStorageVolWipe", "LIBVIRT_0.8.0");

/// Overwrites the volume's content with a pattern.
///
/// - `vol`: the volume
/// - `algorithm`: the algorithm
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolWipePattern(vol: virStorageVolPtr, algorithm: c_uint, flags: c_uint) -> c_int {
    call(VIR_FROM_STORAGE, "virStorageVolWipePattern", |call| {
        let vol = call.object(vol)?;
        call.require_writable(vol.conn())?;
        vol.driver().storage_vol_wipe_pattern(vol.identity(), algorithm, flags)?;
        Ok(0)
    })
}
version!("virStorageVolWipePattern", "LIBVIRT_0.9.10");

/// Gives the volume's key, unique in the world. The text belongs to the handle.
///
/// - `vol`: the object
///
/// Returns the text, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_STORAGE_VOL for a bad handle.
///
/// Since libvirt 0.4.1.
#[unsafe(no_mangle)]
pub extern "C" fn virStorageVolGetKey(vol: virStorageVolPtr) -> *const c_char {
    call(VIR_FROM_STORAGE, "virStorageVolGetKey", |call| Ok(call.object(vol)?.second_text(|it| &it.key)))
}
version!("virStorageVolGetKey", "LIBVIRT_0.4.1");

/// Registers a callback for one kind of storage pool event. The connection stays open until the registration is ended.
///
/// - `conn`: the connection
/// - `pool`: the storage pool whose events are wanted, or NULL for all
/// - `eventID`: a virStoragePoolEventID
/// - `cb`: a function of the kind's callback type, cast
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns the id of the registration; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectStoragePoolEventRegisterAny(
    conn: virConnectPtr,
    pool: virStoragePoolPtr,
    eventID: c_int,
    cb: virConnectStoragePoolEventGenericCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectStoragePoolEventRegisterAny", |call| {
        let conn = call.object(conn)?;
        let wanted = if pool.is_null() { None } else { Some(call.object(pool)?) };
        let wanted = wanted.map(|it| it.uuid);
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let generic = ObjectFunction::from_generic(function);
        object_events::check_id(call, eventID, virStoragePoolEventID::VIR_STORAGE_POOL_EVENT_ID_REFRESH as c_int)?;
        let target = object_events::target(call, &conn, generic, opaque, freecb)?;
        let tell = target.clone();
        let id = conn.driver().storage_pool_event_register(
            wanted,
            eventID,
            Arc::new(move |event| {
                tell.tell::<virStoragePoolPtr, _>(
                    event,
                    objects::StoragePool { name: event.name.clone(), uuid: event.uuid },
                )
            }),
        )?;
        target.own();
        Ok(id)
    })
}
version!("virConnectStoragePoolEventRegisterAny", "LIBVIRT_2.0.0");

/// Ends a registration of virConnectStoragePoolEventRegisterAny: the callback is not called again.
///
/// - `conn`: the connection
/// - `callbackID`: the id of the registration
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectStoragePoolEventDeregisterAny(conn: virConnectPtr, callbackID: c_int) -> c_int {
    call(VIR_FROM_STORAGE, "virConnectStoragePoolEventDeregisterAny", |call| {
        let conn = call.object(conn)?;
        call.non_negative(callbackID, "callbackID")?;
        conn.driver().storage_pool_event_deregister(callbackID)?;
        Ok(0)
    })
}
version!("virConnectStoragePoolEventDeregisterAny", "LIBVIRT_2.0.0");
