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


#endif  /* SOLOVIRT_SOLOVIRT_H */
