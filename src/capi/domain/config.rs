//! Exported functions about domains: defining and describing.

use std::ffi::{c_char, c_int, c_uint};

use crate::capi::entry::call;
use crate::capi::ffi;
use crate::error::VIR_FROM_DOMAIN;
use crate::types::domain::virDomainMetadataType::{self, *};
use crate::types::domain::{virDomainModificationImpact, virDomainPtr, virDomainXMLFlags};
use crate::types::host::{virConnectPtr, virSecurityLabelPtr};

/// Converts a native configuration into a domain XML document.
///
/// - `conn`: the connection
/// - `nativeFormat`: the native format
/// - `nativeConfig`: the native config
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nativeFormat` is NULL; VIR_ERR_INVALID_ARG when `nativeConfig` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainXMLFromNative(
    conn: virConnectPtr,
    nativeFormat: *const c_char,
    nativeConfig: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectDomainXMLFromNative", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let nativeFormat = call.text(nativeFormat, "nativeFormat")?;
        let nativeConfig = call.text(nativeConfig, "nativeConfig")?;
        Ok(ffi::malloc_text(&conn.driver().connect_domain_xml_from_native(&nativeFormat, &nativeConfig, flags)?))
    })
}
version!("virConnectDomainXMLFromNative", "LIBVIRT_0.6.4");

/// Converts a domain XML document into the hypervisor's native configuration.
///
/// - `conn`: the connection
/// - `nativeFormat`: the native format
/// - `domainXml`: the domain xml
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `nativeFormat` is NULL; VIR_ERR_INVALID_ARG when `domainXml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.4.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainXMLToNative(
    conn: virConnectPtr,
    nativeFormat: *const c_char,
    domainXml: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectDomainXMLToNative", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let nativeFormat = call.text(nativeFormat, "nativeFormat")?;
        let domainXml = call.text(domainXml, "domainXml")?;
        Ok(ffi::malloc_text(&conn.driver().connect_domain_xml_to_native(&nativeFormat, &domainXml, flags)?))
    })
}
version!("virConnectDomainXMLToNative", "LIBVIRT_0.6.4");

/// Describes what an emulator can give a guest, as a domainCapabilities XML document.
///
/// - `conn`: the connection
/// - `emulatorbin`: the emulatorbin
/// - `arch`: architecture such as "x86_64"
/// - `machine`: machine type, or NULL
/// - `virttype`: virtualization type, or NULL
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.7.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetDomainCapabilities(
    conn: virConnectPtr,
    emulatorbin: *const c_char,
    arch: *const c_char,
    machine: *const c_char,
    virttype: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virConnectGetDomainCapabilities", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        Ok(ffi::malloc_text(&conn.driver().connect_get_domain_capabilities(
            ffi::text(emulatorbin).as_deref(),
            ffi::text(arch).as_deref(),
            ffi::text(machine).as_deref(),
            ffi::text(virttype).as_deref(),
            flags,
        )?))
    })
}
version!("virConnectGetDomainCapabilities", "LIBVIRT_1.2.7");

/// Defines a domain, or replaces its definition.
///
/// - `conn`: the connection
/// - `xml`: the XML document
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDefineXML(conn: virConnectPtr, xml: *const c_char) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainDefineXML", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().domain_define_xml_flags(&xml, 0)?;
        call.give(&conn, found)
    })
}
version!("virDomainDefineXML", "LIBVIRT_0.1.1");

/// Defines a domain, or replaces its definition, with flags.
///
/// - `conn`: the connection
/// - `xml`: the XML document
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns a new handle, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.12.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainDefineXMLFlags(conn: virConnectPtr, xml: *const c_char, flags: c_uint) -> virDomainPtr {
    call(VIR_FROM_DOMAIN, "virDomainDefineXMLFlags", |call| {
        let conn = call.object(conn)?;
        call.require_writable(&conn)?;
        let xml = call.text(xml, "xml")?;
        let found = conn.driver().domain_define_xml_flags(&xml, flags)?;
        call.give(&conn, found)
    })
}
version!("virDomainDefineXMLFlags", "LIBVIRT_1.2.12");

/// Lists deprecation and tainting messages about the domain.
///
/// - `domain`: the domain
/// - `msgs`: where to store the malloc'ed list, or NULL to count only
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns how many there are; -1 in case of error. The caller frees each text and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `msgs` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 7.1.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetMessages(domain: virDomainPtr, msgs: *mut *mut *mut c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetMessages", |call| {
        let domain = call.object(domain)?;
        call.non_null(msgs, "msgs")?;
        let texts = domain.driver().domain_get_messages(domain.identity(), flags)?;
        Ok(ffi::give_texts(msgs, &texts))
    })
}
version!("virDomainGetMessages", "LIBVIRT_7.1.0");

/// Reads the domain's title, description or the custom metadata of a namespace.
///
/// - `domain`: the domain
/// - `type`: what it is about
/// - `uri`: XML namespace
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetMetadata(
    domain: virDomainPtr,
    r#type: c_int,
    uri: *const c_char,
    flags: c_uint,
) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetMetadata", |call| {
        let domain = call.object(domain)?;
        call.exclusive_flags(
            flags,
            flag!(virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE),
            flag!(virDomainModificationImpact::VIR_DOMAIN_AFFECT_CONFIG),
        )?;
        match type_of(r#type) {
            Some(VIR_DOMAIN_METADATA_TITLE | VIR_DOMAIN_METADATA_DESCRIPTION) => call.null(uri, "uri")?,
            Some(VIR_DOMAIN_METADATA_ELEMENT) => call.non_null(uri, "uri")?,
            None => {}
        }
        Ok(ffi::malloc_text(&domain.driver().domain_get_metadata(
            domain.identity(),
            r#type,
            ffi::text(uri).as_deref(),
            flags,
        )?))
    })
}
version!("virDomainGetMetadata", "LIBVIRT_0.9.10");

/// Gives the kind of operating system interface of the domain, such as "hvm".
///
/// - `domain`: the domain
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetOSType(domain: virDomainPtr) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetOSType", |call| {
        let domain = call.object(domain)?;
        Ok(ffi::malloc_text(&domain.driver().domain_get_os_type(domain.identity())?))
    })
}
version!("virDomainGetOSType", "LIBVIRT_0.0.3");

/// Reads the domain's security label.
///
/// - `domain`: the domain
/// - `seclabel`: the seclabel
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `seclabel` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.6.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetSecurityLabel(domain: virDomainPtr, seclabel: virSecurityLabelPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetSecurityLabel", |call| {
        let domain = call.object(domain)?;
        call.non_null(seclabel, "seclabel")?;
        ffi::write(seclabel, domain.driver().domain_get_security_label(domain.identity())?);
        Ok(0)
    })
}
version!("virDomainGetSecurityLabel", "LIBVIRT_0.6.1");

/// Reads the domain's security labels of all drivers.
///
/// - `domain`: the domain
/// - `seclabels`: where to store the result
///
/// Returns how many there are; -1 in case of error. The caller frees the array.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `seclabels` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.10.0.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetSecurityLabelList(domain: virDomainPtr, seclabels: *mut virSecurityLabelPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetSecurityLabelList", |call| {
        let domain = call.object(domain)?;
        call.non_null(seclabels, "seclabels")?;
        let labels = domain.driver().domain_get_security_label_list(domain.identity())?;
        let count = labels.len() as c_int;
        ffi::write(seclabels, if count == 0 { std::ptr::null_mut() } else { ffi::malloc_array(labels) });
        Ok(count)
    })
}
version!("virDomainGetSecurityLabelList", "LIBVIRT_0.10.0");

/// Describes the domain as an XML document.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns the text, which the caller frees; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.0.3.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetXMLDesc(domain: virDomainPtr, flags: c_uint) -> *mut c_char {
    call(VIR_FROM_DOMAIN, "virDomainGetXMLDesc", |call| {
        let domain = call.object(domain)?;
        if flags
            & (virDomainXMLFlags::VIR_DOMAIN_XML_SECURE as u32 | virDomainXMLFlags::VIR_DOMAIN_XML_MIGRATABLE as u32)
            != 0
            && domain.conn().is_read_only()
        {
            return Err(call.denied("virDomainGetXMLDesc with secure flag"));
        }
        Ok(ffi::malloc_text(&domain.driver().domain_get_xml_desc(domain.identity(), flags)?))
    })
}
version!("virDomainGetXMLDesc", "LIBVIRT_0.0.3");

/// Renames an inactive domain.
///
/// - `dom`: the domain
/// - `new_name`: the new name
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `new_name` is NULL or empty; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.19.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainRename(dom: virDomainPtr, new_name: *const c_char, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainRename", |call| {
        let dom = call.object(dom)?;
        let new_name = call.non_empty_text(new_name, "new_name")?;
        call.require_writable(dom.conn())?;
        dom.driver().domain_rename(dom.identity(), &new_name, flags)?;
        Ok(0)
    })
}
version!("virDomainRename", "LIBVIRT_1.2.19");

/// Changes the domain's title, description or the custom metadata of a namespace.
///
/// - `domain`: the domain
/// - `type`: what it is about
/// - `metadata`: the metadata
/// - `key`: namespace prefix
/// - `uri`: XML namespace
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.10.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainSetMetadata(
    domain: virDomainPtr,
    r#type: c_int,
    metadata: *const c_char,
    key: *const c_char,
    uri: *const c_char,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainSetMetadata", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        match type_of(r#type) {
            Some(VIR_DOMAIN_METADATA_DESCRIPTION) => {
                call.null(uri, "uri")?;
                call.null(key, "key")?;
            }
            Some(VIR_DOMAIN_METADATA_TITLE) => {
                call.null(uri, "uri")?;
                call.null(key, "key")?;
                if ffi::text(metadata).is_some_and(|text| text.contains('\n')) {
                    let message = format!("metadata title in {} can't contain newlines", call.function());
                    return Err(call.invalid_argument("metadata", message));
                }
            }
            Some(VIR_DOMAIN_METADATA_ELEMENT) => {
                call.non_null(uri, "uri")?;
                if !metadata.is_null() {
                    call.non_null(key, "key")?;
                }
            }
            None => {}
        }
        domain.driver().domain_set_metadata(
            domain.identity(),
            r#type,
            ffi::text(metadata).as_deref(),
            ffi::text(key).as_deref(),
            ffi::text(uri).as_deref(),
            flags,
        )?;
        Ok(0)
    })
}
version!("virDomainSetMetadata", "LIBVIRT_0.9.10");

/// Removes the domain's definition. Refused while an inactive domain has snapshots, checkpoints, a managed save image or NVRAM.
///
/// - `domain`: the domain
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.1.1.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainUndefine(domain: virDomainPtr) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainUndefine", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_undefine_flags(domain.identity(), 0)?;
        Ok(0)
    })
}
version!("virDomainUndefine", "LIBVIRT_0.1.1");

/// Removes the domain's definition and what the flags name with it.
///
/// - `domain`: the domain
/// - `flags`: bitwise-OR of the flags of this function, 0 for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 0.9.4.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainUndefineFlags(domain: virDomainPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainUndefineFlags", |call| {
        let domain = call.object(domain)?;
        call.require_writable(domain.conn())?;
        domain.driver().domain_undefine_flags(domain.identity(), flags)?;
        Ok(0)
    })
}
version!("virDomainUndefineFlags", "LIBVIRT_0.9.4");

/// The kind of metadata that a number stands for.
fn type_of(kind: c_int) -> Option<virDomainMetadataType> {
    [VIR_DOMAIN_METADATA_DESCRIPTION, VIR_DOMAIN_METADATA_TITLE, VIR_DOMAIN_METADATA_ELEMENT]
        .into_iter()
        .find(|known| *known as c_int == kind)
}
