/*
 * libvirt-secret.h: Secrets: passphrases and keys kept for disks, pools and volumes.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_SECRET_H
#define SOLOVIRT_LIBVIRT_SECRET_H

#include "libvirt-common.h"
#include "libvirt-host.h"
/** Casts a callback of any event to the type that virConnectSecretEventRegisterAny takes (since 3.0.0). */
#define VIR_SECRET_EVENT_CALLBACK(cb) ((virConnectSecretEventGenericCallback)(cb))



/**
 * The values of a secret usage type (since 0.7.1).
 */
typedef enum virSecretUsageType {
    /**
     * None (since 0.7.1).
     */
    VIR_SECRET_USAGE_TYPE_NONE = 0,
    /**
     * Volume (since 0.7.1).
     */
    VIR_SECRET_USAGE_TYPE_VOLUME = 1,
    /**
     * Ceph (since 0.9.7).
     */
    VIR_SECRET_USAGE_TYPE_CEPH = 2,
    /**
     * Iscsi (since 1.0.4).
     */
    VIR_SECRET_USAGE_TYPE_ISCSI = 3,
    /**
     * Tls (since 2.3.0).
     */
    VIR_SECRET_USAGE_TYPE_TLS = 4,
    /**
     * Vtpm (since 5.6.0).
     */
    VIR_SECRET_USAGE_TYPE_VTPM = 5,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_SECRET_USAGE_TYPE_LAST = 6,
#endif
} virSecretUsageType;

/**
 * The values of a connect list all secrets flags (since 0.10.2).
 */
typedef enum virConnectListAllSecretsFlags {
    /**
     * Ephemeral (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1,
    /**
     * No ephemeral (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2,
    /**
     * Private (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 4,
    /**
     * No private (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8,
} virConnectListAllSecretsFlags;

/**
 * The values of a secret define flags (since 7.7.0).
 */
typedef enum virSecretDefineFlags {
    /**
     * Vir secret define validate (since 7.7.0).
     */
    VIR_SECRET_DEFINE_VALIDATE = 1,
} virSecretDefineFlags;

/**
 * The values of a secret event id (since 3.0.0).
 */
typedef enum virSecretEventID {
    /**
     * Lifecycle (since 3.0.0).
     */
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0,
    /**
     * Value changed (since 3.0.0).
     */
    VIR_SECRET_EVENT_ID_VALUE_CHANGED = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_SECRET_EVENT_ID_LAST = 2,
#endif
} virSecretEventID;

/**
 * The values of a secret event lifecycle type (since 3.0.0).
 */
typedef enum virSecretEventLifecycleType {
    /**
     * Defined (since 3.0.0).
     */
    VIR_SECRET_EVENT_DEFINED = 0,
    /**
     * Undefined (since 3.0.0).
     */
    VIR_SECRET_EVENT_UNDEFINED = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_SECRET_EVENT_LAST = 2,
#endif
} virSecretEventLifecycleType;

/**
 * A secret, seen only through its handle (since 0.7.1).
 */
typedef struct _virSecret _virSecret;

/**
 * `_virSecret` under its usual name.
 */
typedef struct _virSecret virSecret;

/**
 * Pointer to a `virSecret` (since 0.7.1).
 */
typedef virSecret *virSecretPtr;

/**
 * The callback type `virConnectSecretEventGenericCallback`; the last argument is what was registered with it (since 3.0.0).
 */
typedef void (*virConnectSecretEventGenericCallback)(virConnectPtr conn,
                                                     virSecretPtr secret,
                                                     void *opaque);

/**
 * The callback type `virConnectSecretEventLifecycleCallback`; the last argument is what was registered with it (since 3.0.0).
 */
typedef void (*virConnectSecretEventLifecycleCallback)(virConnectPtr conn,
                                                       virSecretPtr secret,
                                                       int event,
                                                       int detail,
                                                       void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_SECRET_H */
