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
 * The values of a nwfilter define flags (since 7.7.0).
 */
typedef enum virNWFilterDefineFlags {
    /**
     * Vir nwfilter define validate (since 7.7.0).
     */
    VIR_NWFILTER_DEFINE_VALIDATE = 1,
} virNWFilterDefineFlags;

/**
 * The values of a nwfilter binding create flags (since 7.8.0).
 */
typedef enum virNWFilterBindingCreateFlags {
    /**
     * Vir nwfilter binding create validate (since 7.8.0).
     */
    VIR_NWFILTER_BINDING_CREATE_VALIDATE = 1,
} virNWFilterBindingCreateFlags;

/**
 * A nwfilter, seen only through its handle (since 0.8.0).
 */
typedef struct _virNWFilter _virNWFilter;

/**
 * A nwfilter binding, seen only through its handle (since 4.5.0).
 */
typedef struct _virNWFilterBinding _virNWFilterBinding;

/**
 * `_virNWFilter` under its usual name.
 */
typedef struct _virNWFilter virNWFilter;

/**
 * `_virNWFilterBinding` under its usual name.
 */
typedef struct _virNWFilterBinding virNWFilterBinding;

/**
 * Pointer to a `virNWFilter` (since 0.8.0).
 */
typedef virNWFilter *virNWFilterPtr;

/**
 * Pointer to a `virNWFilterBinding` (since 4.5.0).
 */
typedef virNWFilterBinding *virNWFilterBindingPtr;

#endif  /* SOLOVIRT_LIBVIRT_NWFILTER_H */
