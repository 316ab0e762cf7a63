//! Exported functions about secrets.

use std::ffi::{c_char, c_int, c_uchar, c_uint, c_void};
use std::sync::Arc;

use super::entry::{call, connection_of, free, reference, uuid_of, uuid_text_of};
use super::ffi;
use super::object_events::{self, ObjectFunction};
use crate::driver::objects;
use crate::error::VIR_FROM_SECRET;
use crate::types::common::virFreeCallback;
use crate::types::host::virConnectPtr;
use crate::types::secret::{virConnectSecretEventGenericCallback, virSecretEventID, virSecretPtr};

/// Lists the secrets that the filter flags select.
///
/// - `conn`: the connection
/// - `secrets`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.2.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListAllSecrets(
    conn: virConnectPtr,
    secrets: *mut *mut virSecretPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_SECRET, "virConnectListAllSecrets", |call| {
        let conn = call.object(conn)?;
        let found = conn.driver().connect_list_all_secrets(flags)?;
        call.give_list(secrets, &conn, found.into_iter())
    })
}
version!("virConnectListAllSecrets", "LIBVIRT_0.10.2");

/// Lists the names of the active secrets.
///
/// - `conn`: the connection
/// - `uuids`: where to store the result
/// - `maxuuids`: the maxuuids
///
/// Returns how many names were stored; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuids` is NULL although `maxuuids` is not 0; VIR_ERR_INVALID_ARG when `maxuuids` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectListSecrets(conn: virConnectPtr, uuids: *mut *mut c_char, maxuuids: c_int) -> c_int {
    call(VIR_FROM_SECRET, "virConnectListSecrets", |call| {
        let conn = call.object(conn)?;
        call.non_null_array(uuids, maxuuids, "uuids")?;
        call.non_negative(maxuuids, "maxuuids")?;
        let texts = conn.driver().connect_list_secrets()?;
        Ok(ffi::fill_texts(uuids, maxuuids, &texts))
    })
}
version!("virConnectListSecrets", "LIBVIRT_0.7.1");

/// Counts the active secrets.
///
/// - `conn`: the connection
///
/// Returns the number; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectNumOfSecrets(conn: virConnectPtr) -> c_int {
    call(VIR_FROM_SECRET, "virConnectNumOfSecrets", |call| {
        let conn = call.object(conn)?;
        Ok(conn.driver().connect_num_of_secrets()?)
    })
}
version!("virConnectNumOfSecrets", "LIBVIRT_0.7.1");

/// Defines a secret, or replaces its definition.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretDefineXML(conn: virConnectPtr, xml: *const c_char, flags: c_uint) -> virSecretPtr {
    call(VIR_FROM_SECRET, "virSecretDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().secret_define_xml(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virSecretDefineXML", "LIBVIRT_0.7.1");

/// Gives back a reference to the secret's handle; the secret itself stays.
///
/// - `secret`: the secret
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretFree(secret: virSecretPtr) -> c_int {
    free(VIR_FROM_SECRET, "virSecretFree", secret)
}
version!("virSecretFree", "LIBVIRT_0.7.1");

/// Gives the connection behind the secret's handle. No reference is added.
///
/// - `secret`: the secret
///
/// Returns the connection's handle, which stays the object's own; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetConnect(secret: virSecretPtr) -> virConnectPtr {
    connection_of(VIR_FROM_SECRET, "virSecretGetConnect", secret)
}
version!("virSecretGetConnect", "LIBVIRT_0.7.1");

/// Gives the secret's UUID as 16 raw bytes.
///
/// - `secret`: the secret
/// - `uuid`: 16 raw bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetUUID(secret: virSecretPtr, uuid: *mut c_uchar) -> c_int {
    uuid_of(VIR_FROM_SECRET, "virSecretGetUUID", secret, uuid, |it| it.uuid)
}
version!("virSecretGetUUID", "LIBVIRT_0.7.1");

/// Gives the secret's UUID as text.
///
/// - `secret`: the secret
/// - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetUUIDString(secret: virSecretPtr, buf: *mut c_char) -> c_int {
    uuid_text_of(VIR_FROM_SECRET, "virSecretGetUUIDString", secret, buf, |it| it.uuid)
}
version!("virSecretGetUUIDString", "LIBVIRT_0.7.1");

/// Describes the secret as an XML document.
///
/// - `secret`: the secret
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetXMLDesc(secret: virSecretPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_SECRET, "virSecretGetXMLDesc", |call| {
        let secret = call.object(secret)?;
        Ok(ffi::malloc_text(&secret.driver().secret_get_xml_desc(secret.identity(), flags)?))
    })
}
version!("virSecretGetXMLDesc", "LIBVIRT_0.7.1");

/// Finds a secret by its raw UUID.
///
/// - `conn`: the connection
/// - `uuid`: 16 raw bytes
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretLookupByUUID(conn: virConnectPtr, uuid: *const c_uchar) -> virSecretPtr {
    call(VIR_FROM_SECRET, "virSecretLookupByUUID", |call| {
        let conn = call.object(conn)?;
        call.non_null(uuid, "uuid")?;
        let found = conn.driver().secret_lookup_by_uuid(&ffi::uuid(uuid))?;
        call.give(&conn, found)
    })
}
version!("virSecretLookupByUUID", "LIBVIRT_0.7.1");

/// Finds a secret by its UUID as text.
///
/// - `conn`: the connection
/// - `uuidstr`: the UUID as text
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretLookupByUUIDString(conn: virConnectPtr, uuidstr: *const c_char) -> virSecretPtr {
    call(VIR_FROM_SECRET, "virSecretLookupByUUIDString", |call| {
        let conn = call.object(conn)?;
        let uuid = call.uuid(uuidstr)?;
        let found = conn.driver().secret_lookup_by_uuid(&uuid)?;
        call.give(&conn, found)
    })
}
version!("virSecretLookupByUUIDString", "LIBVIRT_0.7.1");

/// Finds a secret by what it is for.
///
/// - `conn`: the connection
/// - `usageType`: the usage type
/// - `usageID`: the usage id
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `usageID` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretLookupByUsage(
    conn: virConnectPtr,
    usageType: c_int,
    usageID: *const c_char,
) -> virSecretPtr {
    call(VIR_FROM_SECRET, "virSecretLookupByUsage", |call| {
        let conn = call.object(conn)?;
        let usageID = call.text(usageID, "usageID")?;
        let found = conn.driver().secret_lookup_by_usage(usageType, &usageID)?;
        call.give(&conn, found)
    })
}
version!("virSecretLookupByUsage", "LIBVIRT_0.7.1");

/// Adds a reference to the secret's handle; each one needs a Free of its own.
///
/// - `secret`: the secret
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretRef(secret: virSecretPtr) -> c_int {
    reference(VIR_FROM_SECRET, "virSecretRef", secret)
}
version!("virSecretRef", "LIBVIRT_0.7.1");

/// Sets the secret's value.
///
/// - `secret`: the secret
/// - `value`: the value
/// - `value_size`: the value size
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `value` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretSetValue(
    secret: virSecretPtr,
    value: *const c_uchar,
    value_size: usize,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_SECRET, "virSecretSetValue", |call| {
        let secret = call.object(secret)?;
        call.require_writable(secret.conn())?;
        call.non_null(value, "value")?;
        secret.driver().secret_set_value(secret.identity(), ffi::slice(value, value_size), flags)?;
        Ok(0)
    })
}
version!("virSecretSetValue", "LIBVIRT_0.7.1");

/// Removes the secret.
///
/// - `secret`: the secret
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretUndefine(secret: virSecretPtr) -> c_int {
    call(VIR_FROM_SECRET, "virSecretUndefine", |call| {
        let secret = call.object(secret)?;
        call.require_writable(secret.conn())?;
        secret.driver().secret_undefine(secret.identity())?;
        Ok(0)
    })
}
version!("virSecretUndefine", "LIBVIRT_0.7.1");

/// Gives what the secret is for: a volume's path, a server's name. The text belongs to the handle.
///
/// - `secret`: the object
///
/// Returns the text, valid as long as the handle; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetUsageID(secret: virSecretPtr) -> *const c_char {
    call(VIR_FROM_SECRET, "virSecretGetUsageID", |call| Ok(call.object(secret)?.name_text(|it| &it.usage_id)))
}
version!("virSecretGetUsageID", "LIBVIRT_0.7.1");

/// Gives the kind of thing the secret is for.
///
/// - `secret`: the secret
///
/// Returns a virSecretUsageType, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetUsageType(secret: virSecretPtr) -> c_int {
    call(VIR_FROM_SECRET, "virSecretGetUsageType", |call| Ok(call.object(secret)?.usage_type))
}
version!("virSecretGetUsageType", "LIBVIRT_0.7.1");

/// Gives the secret's value.
///
/// - `secret`: the secret
/// - `value_size`: where to store the value's length in bytes
/// - `flags`: 0
///
/// Returns the value, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `value_size` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.7.1.
#[unsafe(no_mangle)]
pub extern "C" fn virSecretGetValue(secret: virSecretPtr, value_size: *mut usize, flags: c_uint) -> *mut c_uchar {
    call(VIR_FROM_SECRET, "virSecretGetValue", |call| {
        let secret = call.writable(secret)?;
        call.non_null(value_size, "value_size")?;
        let value = secret.driver().secret_get_value(secret.identity(), flags)?;
        ffi::write(value_size, value.len());
        Ok(ffi::malloc_array(value))
    })
}
version!("virSecretGetValue", "LIBVIRT_0.7.1");

/// Registers a callback for one kind of secret event. The connection stays open until the registration is ended.
///
/// - `conn`: the connection
/// - `secret`: the secret whose events are wanted, or NULL for all
/// - `eventID`: a virSecretEventID
/// - `cb`: a function of the kind's callback type, cast
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns the id of the registration; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectSecretEventRegisterAny(
    conn: virConnectPtr,
    secret: virSecretPtr,
    eventID: c_int,
    cb: virConnectSecretEventGenericCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_SECRET, "virConnectSecretEventRegisterAny", |call| {
        let conn = call.object(conn)?;
        let wanted = if secret.is_null() { None } else { Some(call.object(secret)?) };
        let wanted = wanted.map(|it| it.uuid);
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let generic = ObjectFunction::from_generic(function);
        object_events::check_id(call, eventID, virSecretEventID::VIR_SECRET_EVENT_ID_VALUE_CHANGED as c_int)?;
        let target = object_events::target(call, &conn, generic, opaque, freecb)?;
        let tell = target.clone();
        let id = conn.driver().secret_event_register(
            wanted,
            eventID,
            Arc::new(move |event| {
                tell.tell::<virSecretPtr, _>(
                    event,
                    objects::Secret { uuid: event.uuid, usage_type: 0, usage_id: event.name.clone() },
                )
            }),
        )?;
        target.own();
        Ok(id)
    })
}
version!("virConnectSecretEventRegisterAny", "LIBVIRT_3.0.0");

/// Ends a registration of virConnectSecretEventRegisterAny: the callback is not called again.
///
/// - `conn`: the connection
/// - `callbackID`: the id of the registration
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 3.0.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectSecretEventDeregisterAny(conn: virConnectPtr, callbackID: c_int) -> c_int {
    call(VIR_FROM_SECRET, "virConnectSecretEventDeregisterAny", |call| {
        let conn = call.object(conn)?;
        call.non_negative(callbackID, "callbackID")?;
        conn.driver().secret_event_deregister(callbackID)?;
        Ok(0)
    })
}
version!("virConnectSecretEventDeregisterAny", "LIBVIRT_3.0.0");
