/*
 * solovirt.h: What this library offers beyond libvirt: symbol version SOLOVIRT_1.0.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_SOLOVIRT_H
#define SOLOVIRT_SOLOVIRT_H

#include "libvirt.h"


#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the domains whose snapshots and checkpoints are parked: they were transient and ended without being asked to.
 *
 * - `conn`: the connection
 * - `uuids`: where to store the list of UUIDs as text, or NULL to count only
 * - `flags`: 0
 *
 * Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each text and the
 * list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG for a flag.
 *
 * An addition of solovirt: libvirt has nothing like it.
 */
int solovirtConnectListParked(virConnectPtr conn,
                              char ***uuids,
                              unsigned int flags);

/**
 * Describes a parked tree as an XML document: how the domain ended, every snapshot with parents before children, then
 * every checkpoint.
 *
 * - `conn`: the connection
 * - `uuid`: the domain's UUID as text
 * - `flags`: 0
 *
 * Returns the document, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG for a flag or no UUID; VIR_ERR_NO_DOMAIN when
 * nothing is parked under it.
 *
 * An addition of solovirt: libvirt has nothing like it.
 */
char *solovirtParkedGetXMLDesc(virConnectPtr conn,
                               const char *uuid,
                               unsigned int flags);

/**
 * Discards a parked tree: the metadata is gone, whatever lies in disk images stays.
 *
 * - `conn`: the connection
 * - `uuid`: the domain's UUID as text
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
 * VIR_ERR_INVALID_ARG for a flag or no UUID; VIR_ERR_NO_DOMAIN when nothing is parked under it.
 *
 * An addition of solovirt: libvirt has nothing like it.
 */
int solovirtParkedDiscard(virConnectPtr conn,
                          const char *uuid,
                          unsigned int flags);

/**
 * Lets a guest of the test driver end by itself, as a real one may at any time.
 *
 * - `dom`: the domain
 * - `how`: 1 the guest powers off, 2 it crashes, 3 it is killed from outside
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
 * VIR_ERR_INVALID_ARG for a flag or another `how`; VIR_ERR_OPERATION_INVALID when it is not running;
 * VIR_ERR_NO_SUPPORT on other drivers.
 *
 * An addition of solovirt: libvirt has nothing like it.
 */
int solovirtDomainSimulateEnd(virDomainPtr dom,
                              unsigned int how,
                              unsigned int flags);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_SOLOVIRT_H */
