/*
 * libvirt.h: the whole API but errors and what serves one hypervisor only.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_H
#define SOLOVIRT_LIBVIRT_H

#include "libvirt-common.h"
#include "libvirt-host.h"
#include "libvirt-domain.h"
#include "libvirt-domain-checkpoint.h"
#include "libvirt-domain-snapshot.h"
#include "libvirt-event.h"
#include "libvirt-interface.h"
#include "libvirt-network.h"
#include "libvirt-nodedev.h"
#include "libvirt-nwfilter.h"
#include "libvirt-secret.h"
#include "libvirt-storage.h"
#include "libvirt-stream.h"

#endif  /* SOLOVIRT_LIBVIRT_H */
