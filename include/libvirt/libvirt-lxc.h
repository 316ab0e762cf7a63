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
