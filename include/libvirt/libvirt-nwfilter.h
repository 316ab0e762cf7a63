/*
 * libvirt-nwfilter.h: Network filters and their bindings.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_NWFILTER_H
#define SOLOVIRT_LIBVIRT_NWFILTER_H

#include "libvirt-common.h"
#include "libvirt-host.h"


/**
 * Flags of virNWFilterDefineXMLFlags (since 7.7.0).
 */
typedef enum virNWFilterDefineFlags {
    /**
     * Check the document against the schema (since 7.7.0).
     */
    VIR_NWFILTER_DEFINE_VALIDATE = 1,
} virNWFilterDefineFlags;

/**
 * Flags of virNWFilterBindingCreateXML (since 7.8.0).
 */
typedef enum virNWFilterBindingCreateFlags {
    /**
     * Check the document against the schema (since 7.8.0).
     */
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1,
} virNWFilterBindingCreateFlags;

/**
 * A network filter; seen through its handle only (since 0.8.0).
 */
typedef struct _virNWFilter _virNWFilter;

/**
 * A binding of a network filter to a port; seen through its handle only (since 4.5.0).
 */
typedef struct _virNWFilterBinding _virNWFilterBinding;

/**
 * A binding of a network filter to a port; seen through its handle only (since 4.5.0).
 */
typedef struct _virNWFilterBinding virNWFilterBinding;

/**
 * Handle of a network filter binding (since 4.5.0).
 */
typedef virNWFilterBinding *virNWFilterBindingPtr;

/**
 * A network filter; seen through its handle only (since 0.8.0).
 */
typedef struct _virNWFilter virNWFilter;

/**
 * Handle of a network filter (since 0.8.0).
 */
typedef virNWFilter *virNWFilterPtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the network filter bindings that the filter flags select.
 *
 * - `conn`: the connection
 * - `bindings`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
int virConnectListAllNWFilterBindings(virConnectPtr conn,
                                      virNWFilterBindingPtr **bindings,
                                      unsigned int flags);

/**
 * Lists the network filters that the filter flags select.
 *
 * - `conn`: the connection
 * - `filters`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllNWFilters(virConnectPtr conn,
                               virNWFilterPtr **filters,
                               unsigned int flags);

/**
 * Lists the names of the active network filters.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virConnectListNWFilters(virConnectPtr conn,
                            char **names,
                            int maxnames);

/**
 * Counts the active network filters.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virConnectNumOfNWFilters(virConnectPtr conn);

/**
 * Binds a network filter to a port.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
virNWFilterBindingPtr virNWFilterBindingCreateXML(virConnectPtr conn,
                                                  const char *xml,
                                                  unsigned int flags);

/**
 * Removes the binding of a network filter.
 *
 * - `binding`: the binding
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
int virNWFilterBindingDelete(virNWFilterBindingPtr binding);

/**
 * Gives back a reference to the filter binding's handle; the filter binding itself stays.
 *
 * - `binding`: the binding
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
 *
 * Since libvirt 4.5.0.
 */
int virNWFilterBindingFree(virNWFilterBindingPtr binding);

/**
 * Describes the filter binding as an XML document.
 *
 * - `binding`: the binding
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
char *virNWFilterBindingGetXMLDesc(virNWFilterBindingPtr binding,
                                   unsigned int flags);

/**
 * Finds the binding of a port device.
 *
 * - `conn`: the connection
 * - `portdev`: the portdev
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `portdev` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 4.5.0.
 */
virNWFilterBindingPtr virNWFilterBindingLookupByPortDev(virConnectPtr conn,
                                                        const char *portdev);

/**
 * Adds a reference to the filter binding's handle; each one needs a Free of its own.
 *
 * - `binding`: the binding
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
 *
 * Since libvirt 4.5.0.
 */
int virNWFilterBindingRef(virNWFilterBindingPtr binding);

/**
 * Defines a network filter, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virNWFilterPtr virNWFilterDefineXML(virConnectPtr conn,
                                    const char *xmlDesc);

/**
 * Defines a network filter, or replaces its definition, with flags.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.7.0.
 */
virNWFilterPtr virNWFilterDefineXMLFlags(virConnectPtr conn,
                                         const char *xmlDesc,
                                         unsigned int flags);

/**
 * Gives back a reference to the network filter's handle; the network filter itself stays.
 *
 * - `nwfilter`: the filter
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
 *
 * Since libvirt 0.8.0.
 */
int virNWFilterFree(virNWFilterPtr nwfilter);

/**
 * Gives the network filter's name. The text belongs to the handle.
 *
 * - `nwfilter`: the filter
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
 *
 * Since libvirt 0.8.0.
 */
const char *virNWFilterGetName(virNWFilterPtr nwfilter);

/**
 * Gives the network filter's UUID as 16 raw bytes.
 *
 * - `nwfilter`: the filter
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 0.8.0.
 */
int virNWFilterGetUUID(virNWFilterPtr nwfilter, unsigned char *uuid);

/**
 * Gives the network filter's UUID as text.
 *
 * - `nwfilter`: the filter
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 0.8.0.
 */
int virNWFilterGetUUIDString(virNWFilterPtr nwfilter, char *buf);

/**
 * Describes the network filter as an XML document.
 *
 * - `nwfilter`: the filter
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
char *virNWFilterGetXMLDesc(virNWFilterPtr nwfilter,
                            unsigned int flags);

/**
 * Finds a network filter by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virNWFilterPtr virNWFilterLookupByName(virConnectPtr conn,
                                       const char *name);

/**
 * Finds a network filter by its raw UUID.
 *
 * - `conn`: the connection
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
virNWFilterPtr virNWFilterLookupByUUID(virConnectPtr conn,
                                       const unsigned char *uuid);

/**
 * Finds a network filter by its UUID as text.
 *
 * - `conn`: the connection
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 0.8.0.
 */
virNWFilterPtr virNWFilterLookupByUUIDString(virConnectPtr conn,
                                             const char *uuidstr);

/**
 * Adds a reference to the network filter's handle; each one needs a Free of its own.
 *
 * - `nwfilter`: the filter
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle.
 *
 * Since libvirt 0.8.0.
 */
int virNWFilterRef(virNWFilterPtr nwfilter);

/**
 * Removes the filter's definition.
 *
 * - `nwfilter`: the filter
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.8.0.
 */
int virNWFilterUndefine(virNWFilterPtr nwfilter);

/**
 * Gives the name of the port device the filter is bound to. The text belongs to the handle.
 *
 * - `binding`: the object
 *
 * Returns the text, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
 *
 * Since libvirt 4.5.0.
 */
const char *virNWFilterBindingGetPortDev(virNWFilterBindingPtr binding);

/**
 * Gives the name of the bound filter. The text belongs to the handle.
 *
 * - `binding`: the object
 *
 * Returns the text, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NWFILTER_BINDING for a bad handle.
 *
 * Since libvirt 4.5.0.
 */
const char *virNWFilterBindingGetFilterName(virNWFilterBindingPtr binding);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_NWFILTER_H */
