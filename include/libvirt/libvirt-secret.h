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
 * What a secret is for (since 0.7.1).
 */
typedef enum virSecretUsageType {
    /**
     * Nothing in particular (since 0.7.1).
     */
    VIR_SECRET_USAGE_TYPE_NONE = 0,
    /**
     * A storage volume, by path (since 0.7.1).
     */
    VIR_SECRET_USAGE_TYPE_VOLUME = 1,
    /**
     * Ceph, by name (since 0.9.7).
     */
    VIR_SECRET_USAGE_TYPE_CEPH = 2,
    /**
     * An iSCSI target, by name (since 1.0.4).
     */
    VIR_SECRET_USAGE_TYPE_ISCSI = 3,
    /**
     * A TLS key, by name (since 2.3.0).
     */
    VIR_SECRET_USAGE_TYPE_TLS = 4,
    /**
     * An emulated TPM, by name (since 5.6.0).
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
 * Filters of virConnectListAllSecrets (since 0.10.2).
 */
typedef enum virConnectListAllSecretsFlags {
    /**
     * Secrets that are kept in memory only (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_EPHEMERAL = 1,
    /**
     * Secrets that are kept on disk (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_NO_EPHEMERAL = 2,
    /**
     * Secrets whose value is never told (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_PRIVATE = 4,
    /**
     * Secrets whose value may be told (since 0.10.2).
     */
    VIR_CONNECT_LIST_SECRETS_NO_PRIVATE = 8,
} virConnectListAllSecretsFlags;

/**
 * Flags of virSecretDefineXML (since 7.7.0).
 */
typedef enum virSecretDefineFlags {
    /**
     * Check the document against the schema (since 7.7.0).
     */
    VIR_SECRET_DEFINE_VALIDATE = 1,
} virSecretDefineFlags;

/**
 * Kinds of secret event, each with its own callback type (since 3.0.0).
 */
typedef enum virSecretEventID {
    /**
     * Lifecycle: virConnectSecretEventLifecycleCallback (since 3.0.0).
     */
    VIR_SECRET_EVENT_ID_LIFECYCLE = 0,
    /**
     * The value changed: virConnectSecretEventGenericCallback (since 3.0.0).
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
 * Kinds of lifecycle event of a secret (since 3.0.0).
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
 * A secret; seen through its handle only (since 0.7.1).
 */
typedef struct _virSecret _virSecret;

/**
 * A secret; seen through its handle only (since 0.7.1).
 */
typedef struct _virSecret virSecret;

/**
 * Handle of a secret (since 0.7.1).
 */
typedef virSecret *virSecretPtr;

/**
 * An event without further arguments; other callbacks are cast to it by VIR_SECRET_EVENT_CALLBACK (since 3.0.0).
 */
typedef void (*virConnectSecretEventGenericCallback)(virConnectPtr conn,
                                                     virSecretPtr secret,
                                                     void *opaque);

/**
 * A lifecycle event: a virSecretEventLifecycleType number and 0 (since 3.0.0).
 */
typedef void (*virConnectSecretEventLifecycleCallback)(virConnectPtr conn,
                                                       virSecretPtr secret,
                                                       int event,
                                                       int detail,
                                                       void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the secrets that the filter flags select.
 *
 * - `conn`: the connection
 * - `secrets`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllSecrets(virConnectPtr conn,
                             virSecretPtr **secrets,
                             unsigned int flags);

/**
 * Lists the names of the active secrets.
 *
 * - `conn`: the connection
 * - `uuids`: where to store the result
 * - `maxuuids`: the maxuuids
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuids` is NULL although `maxuuids` is not 0; VIR_ERR_INVALID_ARG when `maxuuids` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
int virConnectListSecrets(virConnectPtr conn,
                          char **uuids,
                          int maxuuids);

/**
 * Counts the active secrets.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
int virConnectNumOfSecrets(virConnectPtr conn);

/**
 * Defines a secret, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
virSecretPtr virSecretDefineXML(virConnectPtr conn,
                                const char *xml,
                                unsigned int flags);

/**
 * Gives back a reference to the secret's handle; the secret itself stays.
 *
 * - `secret`: the secret
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle.
 *
 * Since libvirt 0.7.1.
 */
int virSecretFree(virSecretPtr secret);

/**
 * Gives the connection behind the secret's handle. No reference is added.
 *
 * - `secret`: the secret
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle.
 *
 * Since libvirt 0.7.1.
 */
virConnectPtr virSecretGetConnect(virSecretPtr secret);

/**
 * Gives the secret's UUID as 16 raw bytes.
 *
 * - `secret`: the secret
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 0.7.1.
 */
int virSecretGetUUID(virSecretPtr secret, unsigned char *uuid);

/**
 * Gives the secret's UUID as text.
 *
 * - `secret`: the secret
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 0.7.1.
 */
int virSecretGetUUIDString(virSecretPtr secret, char *buf);

/**
 * Describes the secret as an XML document.
 *
 * - `secret`: the secret
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
char *virSecretGetXMLDesc(virSecretPtr secret, unsigned int flags);

/**
 * Finds a secret by its raw UUID.
 *
 * - `conn`: the connection
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
virSecretPtr virSecretLookupByUUID(virConnectPtr conn,
                                   const unsigned char *uuid);

/**
 * Finds a secret by its UUID as text.
 *
 * - `conn`: the connection
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 0.7.1.
 */
virSecretPtr virSecretLookupByUUIDString(virConnectPtr conn,
                                         const char *uuidstr);

/**
 * Finds a secret by what it is for.
 *
 * - `conn`: the connection
 * - `usageType`: the usage type
 * - `usageID`: the usage id
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `usageID` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
virSecretPtr virSecretLookupByUsage(virConnectPtr conn,
                                    int usageType,
                                    const char *usageID);

/**
 * Adds a reference to the secret's handle; each one needs a Free of its own.
 *
 * - `secret`: the secret
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle.
 *
 * Since libvirt 0.7.1.
 */
int virSecretRef(virSecretPtr secret);

/**
 * Sets the secret's value.
 *
 * - `secret`: the secret
 * - `value`: the value
 * - `value_size`: the value size
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `value` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
int virSecretSetValue(virSecretPtr secret,
                      const unsigned char *value,
                      size_t value_size,
                      unsigned int flags);

/**
 * Removes the secret.
 *
 * - `secret`: the secret
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
int virSecretUndefine(virSecretPtr secret);

/**
 * Gives what the secret is for: a volume's path, a server's name. The text belongs to the handle.
 *
 * - `secret`: the object
 *
 * Returns the text, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle.
 *
 * Since libvirt 0.7.1.
 */
const char *virSecretGetUsageID(virSecretPtr secret);

/**
 * Gives the kind of thing the secret is for.
 *
 * - `secret`: the secret
 *
 * Returns a virSecretUsageType, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle.
 *
 * Since libvirt 0.7.1.
 */
int virSecretGetUsageType(virSecretPtr secret);

/**
 * Gives the secret's value.
 *
 * - `secret`: the secret
 * - `value_size`: where to store the value's length in bytes
 * - `flags`: 0
 *
 * Returns the value, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_SECRET for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `value_size` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.1.
 */
unsigned char *virSecretGetValue(virSecretPtr secret,
                                 size_t *value_size,
                                 unsigned int flags);

/**
 * Registers a callback for one kind of secret event. The connection stays open until the registration is ended.
 *
 * - `conn`: the connection
 * - `secret`: the secret whose events are wanted, or NULL for all
 * - `eventID`: a virSecretEventID
 * - `cb`: a function of the kind's callback type, cast
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns the id of the registration; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.0.0.
 */
int virConnectSecretEventRegisterAny(virConnectPtr conn,
                                     virSecretPtr secret,
                                     int eventID,
                                     virConnectSecretEventGenericCallback cb,
                                     void *opaque,
                                     virFreeCallback freecb);

/**
 * Ends a registration of virConnectSecretEventRegisterAny: the callback is not called again.
 *
 * - `conn`: the connection
 * - `callbackID`: the id of the registration
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 3.0.0.
 */
int virConnectSecretEventDeregisterAny(virConnectPtr conn,
                                       int callbackID);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_SECRET_H */
