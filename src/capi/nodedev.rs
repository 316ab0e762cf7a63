//! Exported functions about host devices.

use std::ffi::{c_char, c_int, c_uint, c_void};
use std::sync::Arc;

use super::entry::{call, free, reference};
use super::ffi;
use super::object_events::{self, ObjectFunction};
use crate::driver::objects;
use crate::error::VIR_FROM_NODEDEV;
use crate::types::common::virFreeCallback;
use crate::types::host::virConnectPtr;
use crate::types::nodedev::{virConnectNodeDeviceEventGenericCallback, virNodeDeviceEventID, virNodeDevicePtr};

/// Lists the node devices that the filter flags select.
///
/// - `conn`: the connection
/// - `devices`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllNodeDevices(
    conn: virConnectPtr,
    devices: *mut *mut virNodeDevicePtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NODEDEV, "virConnectListAllNodeDevices", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_node_devices(flags)?;
        call.give_list(devices, &conn, found.into_iter())
    })
}
version!("virConnectListAllNodeDevices", "LIBVIRT_0.10.2");

/// Starts a defined device.
///
/// - `dev`: the device
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceCreate(dev: virNodeDevicePtr, flags: c_uint) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceCreate", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_create(dev.identity(), flags)?;
        Ok(0)
    })
}
version!("virNodeDeviceCreate", "LIBVIRT_7.3.0");

/// Creates a device on the host, such as a virtual HBA.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceCreateXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    call(VIR_FROM_NODEDEV, "virNodeDeviceCreateXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        let found = conn.driver().node_device_create_xml(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virNodeDeviceCreateXML", "LIBVIRT_0.6.3");

/// Defines a device, or replaces its definition.
///
/// - `conn`: the connection
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceDefineXML(
    conn: virConnectPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    call(VIR_FROM_NODEDEV, "virNodeDeviceDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        let found = conn.driver().node_device_define_xml(&xmlDesc, flags)?;
        call.give(&conn, found)
    })
}
version!("virNodeDeviceDefineXML", "LIBVIRT_7.3.0");

/// Removes a device from the host.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceDestroy(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceDestroy", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_destroy(dev.identity())?;
        Ok(0)
    })
}
version!("virNodeDeviceDestroy", "LIBVIRT_0.6.3");

/// Takes the device from its host driver, for a guest.
///
/// - `dev`: the device
/// - `driverName`: the driver name
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.5.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceDetachFlags(dev: virNodeDevicePtr, driverName: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceDetachFlags", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_detach_flags(dev.identity(), ffi::text(driverName).as_deref(), flags)?;
        Ok(0)
    })
}
version!("virNodeDeviceDetachFlags", "LIBVIRT_1.0.5");

/// Takes the device from its host driver, for a guest.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceDettach(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceDettach", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_detach_flags(dev.identity(), None, 0)?;
        Ok(0)
    })
}
version!("virNodeDeviceDettach", "LIBVIRT_0.6.1");

/// Gives back a reference to the node device's handle; the node device itself stays.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceFree(dev: virNodeDevicePtr) -> c_int {
    free(VIR_FROM_NODEDEV, "virNodeDeviceFree", dev)
}
version!("virNodeDeviceFree", "LIBVIRT_0.5.0");

/// Tells whether the node device starts with the host.
///
/// - `dev`: the device
/// - `autostart`: where to store the result
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceGetAutostart(dev: virNodeDevicePtr, autostart: *mut c_int) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceGetAutostart", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        ffi::write(autostart, c_int::from(dev.driver().node_device_get_autostart(dev.identity())?));
        Ok(0)
    })
}
version!("virNodeDeviceGetAutostart", "LIBVIRT_7.8.0");

/// Gives the node device's name. The text belongs to the handle.
///
/// - `dev`: the device
///
/// Returns the name, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceGetName(dev: virNodeDevicePtr) -> *const c_char {
    call(VIR_FROM_NODEDEV, "virNodeDeviceGetName", |call| Ok(call.object(dev)?.name_text(|it| &it.name)))
}
version!("virNodeDeviceGetName", "LIBVIRT_0.5.0");

/// Describes the node device as an XML document.
///
/// - `dev`: the device
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceGetXMLDesc(dev: virNodeDevicePtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_NODEDEV, "virNodeDeviceGetXMLDesc", |call| {
        let dev = call.object(dev)?;
        Ok(ffi::malloc_text(&dev.driver().node_device_get_xml_desc(dev.identity(), flags)?))
    })
}
version!("virNodeDeviceGetXMLDesc", "LIBVIRT_0.5.0");

/// Tells whether the node device is active: 1 or 0.
///
/// - `dev`: the device
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceIsActive(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceIsActive", |call| {
        let dev = call.object(dev)?;
        Ok(c_int::from(dev.driver().node_device_is_active(dev.identity())?))
    })
}
version!("virNodeDeviceIsActive", "LIBVIRT_7.8.0");

/// Tells whether the node device has a definition that outlives it: 1 or 0.
///
/// - `dev`: the device
///
/// Returns 1 or 0; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceIsPersistent(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceIsPersistent", |call| {
        let dev = call.object(dev)?;
        Ok(c_int::from(dev.driver().node_device_is_persistent(dev.identity())?))
    })
}
version!("virNodeDeviceIsPersistent", "LIBVIRT_7.8.0");

/// Lists the device's capabilities.
///
/// - `dev`: the device
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceListCaps(dev: virNodeDevicePtr, names: *mut *mut c_char, maxnames: c_int) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceListCaps", |call| {
        let dev = call.object(dev)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = dev.driver().node_device_list_caps(dev.identity())?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virNodeDeviceListCaps", "LIBVIRT_0.5.0");

/// Finds a node device by its name.
///
/// - `conn`: the connection
/// - `name`: the name
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceLookupByName(conn: virConnectPtr, name: *const c_char) -> virNodeDevicePtr {
    call(VIR_FROM_NODEDEV, "virNodeDeviceLookupByName", |call| {
        let conn = call.object(conn)?;
        let name = call.text(name, "name")?;
        let found = conn.driver().node_device_lookup_by_name(&name)?;
        call.give(&conn, found)
    })
}
version!("virNodeDeviceLookupByName", "LIBVIRT_0.5.0");

/// Finds a SCSI host by its world-wide names.
///
/// - `conn`: the connection
/// - `wwnn`: the wwnn
/// - `wwpn`: the wwpn
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `wwnn` is NULL; VIR_ERR_INVALID_ARG when `wwpn` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceLookupSCSIHostByWWN(
    conn: virConnectPtr,
    wwnn: *const c_char,
    wwpn: *const c_char,
    flags: c_uint,
) -> virNodeDevicePtr {
    call(VIR_FROM_NODEDEV, "virNodeDeviceLookupSCSIHostByWWN", |call| {
        let conn = call.object(conn)?;
        let wwnn = call.text(wwnn, "wwnn")?;
        let wwpn = call.text(wwpn, "wwpn")?;
        let found = conn.driver().node_device_lookup_scsi_host_by_wwn(&wwnn, &wwpn, flags)?;
        call.give(&conn, found)
    })
}
version!("virNodeDeviceLookupSCSIHostByWWN", "LIBVIRT_1.0.3");

/// Counts the device's capabilities.
///
/// - `dev`: the device
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceNumOfCaps(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceNumOfCaps", |call| {
        let dev = call.object(dev)?;
        Ok(dev.driver().node_device_num_of_caps(dev.identity())?)
    })
}
version!("virNodeDeviceNumOfCaps", "LIBVIRT_0.5.0");

/// Gives the device back to its host driver.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceReAttach(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceReAttach", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_re_attach(dev.identity())?;
        Ok(0)
    })
}
version!("virNodeDeviceReAttach", "LIBVIRT_0.6.1");

/// Adds a reference to the node device's handle; each one needs a Free of its own.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
///
/// Since libvirt 0.6.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceRef(dev: virNodeDevicePtr) -> c_int {
    reference(VIR_FROM_NODEDEV, "virNodeDeviceRef", dev)
}
version!("virNodeDeviceRef", "LIBVIRT_0.6.0");

/// Resets the device.
///
/// - `dev`: the device
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceReset(dev: virNodeDevicePtr) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceReset", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_reset(dev.identity())?;
        Ok(0)
    })
}
version!("virNodeDeviceReset", "LIBVIRT_0.6.1");

/// Sets whether the node device starts with the host.
///
/// - `dev`: the device
/// - `autostart`: 0 or 1
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceSetAutostart(dev: virNodeDevicePtr, autostart: c_int) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceSetAutostart", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_set_autostart(dev.identity(), autostart)?;
        Ok(0)
    })
}
version!("virNodeDeviceSetAutostart", "LIBVIRT_7.8.0");

/// Removes the device's definition.
///
/// - `dev`: the device
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.3.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceUndefine(dev: virNodeDevicePtr, flags: c_uint) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceUndefine", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        dev.driver().node_device_undefine(dev.identity(), flags)?;
        Ok(0)
    })
}
version!("virNodeDeviceUndefine", "LIBVIRT_7.3.0");

/// Lists the names of the host's devices.
///
/// - `conn`: the connection
/// - `cap`: the cap
/// - `names`: array to fill with malloc'ed names, which the caller frees
/// - `maxnames`: how many names the array holds
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeListDevices(
    conn: virConnectPtr,
    cap: *const c_char,
    names: *mut *mut c_char,
    maxnames: c_int,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeListDevices", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(names, maxnames, "names")?;
        call.non_negative(maxnames, "maxnames")?;
        let texts = conn.driver().node_list_devices(ffi::text(cap).as_deref(), flags)?;
        Ok(ffi::fill_texts(names, maxnames, &texts))
    })
}
version!("virNodeListDevices", "LIBVIRT_0.5.0");

/// Counts the host's devices.
///
/// - `conn`: the connection
/// - `cap`: the cap
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeNumOfDevices(conn: virConnectPtr, cap: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeNumOfDevices", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().node_num_of_devices(ffi::text(cap).as_deref(), flags)?)
    })
}
version!("virNodeNumOfDevices", "LIBVIRT_0.5.0");

/// Changes a device.
///
/// - `dev`: the device
/// - `xmlDesc`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 10.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceUpdate(dev: virNodeDevicePtr, xmlDesc: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_NODEDEV, "virNodeDeviceUpdate", |call| {
        let dev = call.object(dev)?;
        call.require_writable(dev.conn())?;
        let xmlDesc = call.text(xmlDesc, "xmlDesc")?;
        dev.driver().node_device_update(dev.identity(), &xmlDesc, flags)?;
        Ok(0)
    })
}
version!("virNodeDeviceUpdate", "LIBVIRT_10.1.0");

/// Gives the name of the device that this one hangs on. The text belongs to the handle.
///
/// - `dev`: the device
///
/// Returns the name, valid as long as the handle; NULL when there is none or in case of error.
///
/// Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virNodeDeviceGetParent(dev: virNodeDevicePtr) -> *const c_char {
    call(VIR_FROM_NODEDEV, "virNodeDeviceGetParent", |call| {
        let dev = call.object(dev)?;
        let parent = dev.driver().node_device_get_parent(dev.identity())?;
        Ok(parent.map_or(std::ptr::null(), |parent| dev.keep_text(parent)))
    })
}
version!("virNodeDeviceGetParent", "LIBVIRT_0.5.0");

/// Registers a callback for one kind of node device event. The connection stays open until the registration is ended.
///
/// - `conn`: the connection
/// - `dev`: the node device whose events are wanted, or NULL for all
/// - `eventID`: a virNodeDeviceEventID
/// - `cb`: a function of the kind's callback type, cast
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns the id of the registration; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNodeDeviceEventRegisterAny(
    conn: virConnectPtr,
    dev: virNodeDevicePtr,
    eventID: c_int,
    cb: virConnectNodeDeviceEventGenericCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_NODEDEV, "virConnectNodeDeviceEventRegisterAny", |call| {
        let conn = call.object(conn)?;
        let wanted = if dev.is_null() { None } else { Some(call.object(dev)?) };
        let wanted = wanted.map(|it| it.name.clone());
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let generic = ObjectFunction::from_generic(function);
        object_events::check_id(call, eventID, virNodeDeviceEventID::VIR_NODE_DEVICE_EVENT_ID_UPDATE as c_int)?;
        let target = object_events::target(call, &conn, generic, opaque, freecb)?;
        let tell = target.clone();
        let id = conn.driver().node_device_event_register(
            wanted.as_deref(),
            eventID,
            Arc::new(move |event| {
                tell.tell::<virNodeDevicePtr, _>(event, objects::NodeDevice { name: event.name.clone() })
            }),
        )?;
        target.own();
        Ok(id)
    })
}
version!("virConnectNodeDeviceEventRegisterAny", "LIBVIRT_2.2.0");

/// Ends a registration of virConnectNodeDeviceEventRegisterAny: the callback is not called again.
///
/// - `conn`: the connection
/// - `callbackID`: the id of the registration
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 2.2.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNodeDeviceEventDeregisterAny(conn: virConnectPtr, callbackID: c_int) -> c_int {
    call(VIR_FROM_NODEDEV, "virConnectNodeDeviceEventDeregisterAny", |call| {
        let conn = call.object(conn)?;
        call.non_negative(callbackID, "callbackID")?;
        conn.driver().node_device_event_deregister(callbackID)?;
        Ok(0)
    })
}
version!("virConnectNodeDeviceEventDeregisterAny", "LIBVIRT_2.2.0");
