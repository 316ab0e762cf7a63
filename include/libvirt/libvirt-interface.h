/*
 * libvirt-interface.h: Network interfaces of the host.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_INTERFACE_H
#define SOLOVIRT_LIBVIRT_INTERFACE_H

#include "libvirt-common.h"
#include "libvirt-host.h"


/**
 * Filters of virConnectListAllInterfaces (since 0.10.2).
 */
typedef enum virConnectListAllInterfacesFlags {
    /**
     * Inactive interfaces (since 0.10.2).
     */
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1,
    /**
     * Active interfaces (since 0.10.2).
     */
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2,
} virConnectListAllInterfacesFlags;

/**
 * Flags of virInterfaceGetXMLDesc (since 0.7.3).
 */
typedef enum virInterfaceXMLFlags {
    /**
     * What is configured, not what is in use (since 0.7.3).
     */
    VIR_INTERFACE_XML_INACTIVE = 1,
} virInterfaceXMLFlags;

/**
 * Flags of virInterfaceDefineXML (since 7.7.0).
 */
typedef enum virInterfaceDefineFlags {
    /**
     * Check the document against the schema (since 7.7.0).
     */
    VIR_INTERFACE_DEFINE_VALIDATE = 1,
} virInterfaceDefineFlags;

/**
 * A network interface of the host; seen through its handle only (since 0.6.4).
 */
typedef struct _virInterface _virInterface;

/**
 * A network interface of the host; seen through its handle only (since 0.6.4).
 */
typedef struct _virInterface virInterface;

/**
 * Handle of a network interface (since 0.6.4).
 */
typedef virInterface *virInterfacePtr;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the interfaces that the filter flags select.
 *
 * - `conn`: the connection
 * - `ifaces`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllInterfaces(virConnectPtr conn,
                                virInterfacePtr **ifaces,
                                unsigned int flags);

/**
 * Lists the names of the defined interfaces that are not active.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.0.
 */
int virConnectListDefinedInterfaces(virConnectPtr conn,
                                    char **names,
                                    int maxnames);

/**
 * Lists the names of the active interfaces.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
int virConnectListInterfaces(virConnectPtr conn,
                             char **names,
                             int maxnames);

/**
 * Counts the defined interfaces that are not active.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.0.
 */
int virConnectNumOfDefinedInterfaces(virConnectPtr conn);

/**
 * Counts the active interfaces.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
int virConnectNumOfInterfaces(virConnectPtr conn);

/**
 * Begins a change of the host's interfaces that can be rolled back.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virInterfaceChangeBegin(virConnectPtr conn,
                            unsigned int flags);

/**
 * Keeps the changes since virInterfaceChangeBegin.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virInterfaceChangeCommit(virConnectPtr conn,
                             unsigned int flags);

/**
 * Undoes the changes since virInterfaceChangeBegin.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.9.2.
 */
int virInterfaceChangeRollback(virConnectPtr conn,
                               unsigned int flags);

/**
 * Brings the interface up.
 *
 * - `iface`: the interface
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
int virInterfaceCreate(virInterfacePtr iface,
                       unsigned int flags);

/**
 * Defines a host interface, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
virInterfacePtr virInterfaceDefineXML(virConnectPtr conn,
                                      const char *xml,
                                      unsigned int flags);

/**
 * Brings the interface down.
 *
 * - `iface`: the interface
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
int virInterfaceDestroy(virInterfacePtr iface,
                        unsigned int flags);

/**
 * Gives back a reference to the interface's handle; the interface itself stays.
 *
 * - `iface`: the interface
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
 *
 * Since libvirt 0.6.4.
 */
int virInterfaceFree(virInterfacePtr iface);

/**
 * Gives the connection behind the interface's handle. No reference is added.
 *
 * - `iface`: the interface
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
 *
 * Since libvirt 0.6.4.
 */
virConnectPtr virInterfaceGetConnect(virInterfacePtr iface);

/**
 * Gives the interface's name. The text belongs to the handle.
 *
 * - `iface`: the interface
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
 *
 * Since libvirt 0.6.4.
 */
const char *virInterfaceGetName(virInterfacePtr iface);

/**
 * Describes the interface as an XML document.
 *
 * - `iface`: the interface
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
char *virInterfaceGetXMLDesc(virInterfacePtr iface,
                             unsigned int flags);

/**
 * Tells whether the interface is active: 1 or 0.
 *
 * - `iface`: the interface
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virInterfaceIsActive(virInterfacePtr iface);

/**
 * Finds a host interface by its MAC address.
 *
 * - `conn`: the connection
 * - `macstr`: the macstr
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `macstr` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
virInterfacePtr virInterfaceLookupByMACString(virConnectPtr conn,
                                              const char *macstr);

/**
 * Finds a interface by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
virInterfacePtr virInterfaceLookupByName(virConnectPtr conn,
                                         const char *name);

/**
 * Adds a reference to the interface's handle; each one needs a Free of its own.
 *
 * - `iface`: the interface
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
 *
 * Since libvirt 0.6.4.
 */
int virInterfaceRef(virInterfacePtr iface);

/**
 * Removes the interface's definition.
 *
 * - `iface`: the interface
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.4.
 */
int virInterfaceUndefine(virInterfacePtr iface);

/**
 * Gives the interface's MAC address. The text belongs to the handle.
 *
 * - `iface`: the object
 *
 * Returns the text, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_INTERFACE for a bad handle.
 *
 * Since libvirt 0.6.4.
 */
const char *virInterfaceGetMACString(virInterfacePtr iface);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_INTERFACE_H */
