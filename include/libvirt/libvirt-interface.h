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
 * The values of a connect list all interfaces flags (since 0.10.2).
 */
typedef enum virConnectListAllInterfacesFlags {
    /**
     * Inactive (since 0.10.2).
     */
    VIR_CONNECT_LIST_INTERFACES_INACTIVE = 1,
    /**
     * Active (since 0.10.2).
     */
    VIR_CONNECT_LIST_INTERFACES_ACTIVE = 2,
} virConnectListAllInterfacesFlags;

/**
 * The values of a interface xmlflags (since 0.7.3).
 */
typedef enum virInterfaceXMLFlags {
    /**
     * Vir interface xml inactive (since 0.7.3).
     */
    VIR_INTERFACE_XML_INACTIVE = 1,
} virInterfaceXMLFlags;

/**
 * The values of a interface define flags (since 7.7.0).
 */
typedef enum virInterfaceDefineFlags {
    /**
     * Vir interface define validate (since 7.7.0).
     */
    VIR_INTERFACE_DEFINE_VALIDATE = 1,
} virInterfaceDefineFlags;

/**
 * A interface, seen only through its handle (since 0.6.4).
 */
typedef struct _virInterface _virInterface;

/**
 * `_virInterface` under its usual name.
 */
typedef struct _virInterface virInterface;

/**
 * Pointer to a `virInterface` (since 0.6.4).
 */
typedef virInterface *virInterfacePtr;

#endif  /* SOLOVIRT_LIBVIRT_INTERFACE_H */
