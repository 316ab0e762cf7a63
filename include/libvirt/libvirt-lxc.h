/*
 * libvirt-lxc.h: Functions for Linux containers only.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_LXC_H
#define SOLOVIRT_LIBVIRT_LXC_H

#include "libvirt.h"


#endif  /* SOLOVIRT_LIBVIRT_LXC_H */

/*
 * Declared for programs written against libvirt; the functions are exported by libvirt's own libvirt-lxc.so.0, a separate
 * library that solovirt does not replace.
 */
#ifdef __cplusplus
extern "C" {
#endif

/**
 * Opens the namespaces of a container: `fdlist` gets an array of descriptors, which the caller closes and frees.
 * Returns how many, or -1 (since 1.0.2).
 */
int virDomainLxcOpenNamespace(virDomainPtr domain, int **fdlist, unsigned int flags);

/**
 * Moves the calling process into namespaces opened before; `oldfdlist` gets those that it leaves, or is NULL.
 * Returns 0 or -1 (since 1.0.2).
 */
int virDomainLxcEnterNamespace(virDomainPtr domain,
                               unsigned int nfdlist,
                               int *fdlist,
                               unsigned int *noldfdlist,
                               int **oldfdlist,
                               unsigned int flags);

/**
 * Gives the calling process a security label; `oldlabel` gets the one it had, or is NULL. Returns 0 or -1 (since 1.0.4).
 */
int virDomainLxcEnterSecurityLabel(virSecurityModelPtr model,
                                   virSecurityLabelPtr label,
                                   virSecurityLabelPtr oldlabel,
                                   unsigned int flags);

/**
 * Moves the calling process into the container's control groups. Returns 0 or -1 (since 2.0.0).
 */
int virDomainLxcEnterCGroup(virDomainPtr domain, unsigned int flags);

#ifdef __cplusplus
}  /* extern "C" */
#endif
