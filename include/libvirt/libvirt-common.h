/*
 * libvirt-common.h: What every other header uses: version numbers, typed parameters, common callbacks.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_COMMON_H
#define SOLOVIRT_LIBVIRT_COMMON_H

#include <stddef.h>
/*
 * Two levels of the API can be had: libvirt 9.0.0 (the default) and 11.3.0. Names that are newer than the level are
 * declared at both; the level decides what LIBVIR_VERSION_NUMBER says and the sentinels of enums that have grown.
 * Either define SOLOVIRT_API_LEVEL before the first include, or put the folder include/11.3.0 on the compiler's path.
 */
#ifndef SOLOVIRT_API_LEVEL
#define SOLOVIRT_API_LEVEL 9000000
#endif

#if SOLOVIRT_API_LEVEL >= 11003000
#define SOLOVIRT_API_11_3 1
/** The API's version: major * 1,000,000 + minor * 1,000 + micro (since 0.0.1). */
#define LIBVIR_VERSION_NUMBER 11003000
#else
/** The API's version: major * 1,000,000 + minor * 1,000 + micro (since 0.0.1). */
#define LIBVIR_VERSION_NUMBER 9000000
#endif

/** True when these headers are of version MAJOR.MINOR.MICRO or newer; usable in #if (since 1.2.0). */
#define LIBVIR_CHECK_VERSION(major, minor, micro) \
    (LIBVIR_VERSION_NUMBER >= (major) * 1000000 + (minor) * 1000 + (micro))



/**
 * Room for a typed parameter's name, its NUL included, in bytes (since 0.9.2).
 */
#define VIR_TYPED_PARAM_FIELD_LENGTH 80

/**
 * Why a connection was lost, as told to a virConnectCloseFunc (since 0.10.0).
 */
typedef enum virConnectCloseReason {
    /**
     * Some error on the connection (since 0.10.0).
     */
    VIR_CONNECT_CLOSE_REASON_ERROR = 0,
    /**
     * The server closed the connection (since 0.10.0).
     */
    VIR_CONNECT_CLOSE_REASON_EOF = 1,
    /**
     * The server did not answer keep-alive messages in time (since 0.10.0).
     */
    VIR_CONNECT_CLOSE_REASON_KEEPALIVE = 2,
    /**
     * The client asked for it (since 0.10.0).
     */
    VIR_CONNECT_CLOSE_REASON_CLIENT = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_CONNECT_CLOSE_REASON_LAST = 4,
#endif
} virConnectCloseReason;

/**
 * Which member of a typed parameter's value holds (since 0.9.2).
 */
typedef enum virTypedParameterType {
    /**
     * `i`, a signed 32-bit number (since 0.9.2).
     */
    VIR_TYPED_PARAM_INT = 1,
    /**
     * `ui`, an unsigned 32-bit number (since 0.9.2).
     */
    VIR_TYPED_PARAM_UINT = 2,
    /**
     * `l`, a signed 64-bit number (since 0.9.2).
     */
    VIR_TYPED_PARAM_LLONG = 3,
    /**
     * `ul`, an unsigned 64-bit number (since 0.9.2).
     */
    VIR_TYPED_PARAM_ULLONG = 4,
    /**
     * `d`, a floating-point number (since 0.9.2).
     */
    VIR_TYPED_PARAM_DOUBLE = 5,
    /**
     * `b`, 0 or 1 (since 0.9.2).
     */
    VIR_TYPED_PARAM_BOOLEAN = 6,
    /**
     * `s`, a NUL-terminated text (since 0.9.8).
     */
    VIR_TYPED_PARAM_STRING = 7,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_TYPED_PARAM_LAST = 8,
#endif
} virTypedParameterType;

/**
 * Flags about typed parameters, usable with every function that takes them (since 0.9.8).
 */
typedef enum virTypedParameterFlags {
    /**
     * The caller understands parameters of type string; without it they are left out of answers (since 0.9.8).
     */
    VIR_TYPED_PARAM_STRING_OKAY = 4,
} virTypedParameterFlags;

/**
 * The value of a virTypedParameter; its `type` says which member holds.
 */
typedef union _virTypedParameterValue {
    /**
     * Of VIR_TYPED_PARAM_INT.
     */
    int i;
    /**
     * Of VIR_TYPED_PARAM_UINT.
     */
    unsigned int ui;
    /**
     * Of VIR_TYPED_PARAM_LLONG.
     */
    long long l;
    /**
     * Of VIR_TYPED_PARAM_ULLONG.
     */
    unsigned long long ul;
    /**
     * Of VIR_TYPED_PARAM_DOUBLE.
     */
    double d;
    /**
     * Of VIR_TYPED_PARAM_BOOLEAN: 0 or 1.
     */
    char b;
    /**
     * Of VIR_TYPED_PARAM_STRING.
     */
    char *s;
} _virTypedParameterValue;

/**
 * A named value: how tunables and statistics cross the API (since 0.9.2).
 */
typedef struct _virTypedParameter {
    /**
     * Name, NUL-terminated.
     */
    char field[VIR_TYPED_PARAM_FIELD_LENGTH];
    /**
     * Which member of the value holds: a virTypedParameterType number.
     */
    int type;
    /**
     * The value.
     */
    union _virTypedParameterValue value;
} _virTypedParameter;

/**
 * A typed parameter (since 0.9.2).
 */
typedef struct _virTypedParameter virTypedParameter;

/**
 * Pointer to a virTypedParameter (since 0.9.2).
 */
typedef virTypedParameter *virTypedParameterPtr;

/**
 * Frees what was registered with a callback (since 0.5.0).
 */
typedef void (*virFreeCallback)(void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Finds a typed parameter by its name. Forgets no earlier error when it succeeds.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 *
 * Returns the parameter inside the array, or NULL when there is none of that name. No error is recorded for that.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
virTypedParameterPtr virTypedParamsGet(virTypedParameterPtr params,
                                       int nparams,
                                       const char *name);

/**
 * Finds a typed parameter by its name and reads it as an int.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetInt(virTypedParameterPtr params, int nparams, const char *name, int *value);

/**
 * Finds a typed parameter by its name and reads it as an unsigned int.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetUInt(virTypedParameterPtr params,
                          int nparams,
                          const char *name,
                          unsigned int *value);

/**
 * Finds a typed parameter by its name and reads it as a long long.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetLLong(virTypedParameterPtr params,
                           int nparams,
                           const char *name,
                           long long *value);

/**
 * Finds a typed parameter by its name and reads it as an unsigned long long.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetULLong(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            unsigned long long *value);

/**
 * Finds a typed parameter by its name and reads it as a double.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetDouble(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            double *value);

/**
 * Finds a typed parameter by its name and reads it as a boolean, as 0 or 1.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetBoolean(virTypedParameterPtr params,
                             int nparams,
                             const char *name,
                             int *value);

/**
 * Finds a typed parameter by its name and reads it as a string, which stays the parameter's.
 *
 * - `params`: array of typed parameters
 * - `nparams`: how many it holds
 * - `name`: the name to look for
 * - `value`: where to store the value, or NULL to look only
 *
 * Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsGetString(virTypedParameterPtr params,
                            int nparams,
                            const char *name,
                            const char **value);

/**
 * Adds a parameter of type int to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddInt(virTypedParameterPtr *params,
                         int *nparams,
                         int *maxparams,
                         const char *name,
                         int value);

/**
 * Adds a parameter of type unsigned int to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddUInt(virTypedParameterPtr *params,
                          int *nparams,
                          int *maxparams,
                          const char *name,
                          unsigned int value);

/**
 * Adds a parameter of type long long to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddLLong(virTypedParameterPtr *params,
                           int *nparams,
                           int *maxparams,
                           const char *name,
                           long long value);

/**
 * Adds a parameter of type unsigned long long to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddULLong(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            unsigned long long value);

/**
 * Adds a parameter of type double to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddDouble(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            double value);

/**
 * Adds a parameter of type boolean to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddBoolean(virTypedParameterPtr *params,
                             int *nparams,
                             int *maxparams,
                             const char *name,
                             int value);

/**
 * Adds a parameter of type string to a growing array.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `value`: the value; it is copied
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long; VIR_ERR_INVALID_ARG when `value` is NULL.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddString(virTypedParameterPtr *params,
                            int *nparams,
                            int *maxparams,
                            const char *name,
                            const char *value);

/**
 * Adds one string parameter for each text of a NULL-terminated list, all of the same name.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `values`: the texts, or NULL for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
 *
 * Since libvirt 1.2.17.
 */
int virTypedParamsAddStringList(virTypedParameterPtr *params,
                                int *nparams,
                                int *maxparams,
                                const char *name,
                                const char **values);

/**
 * Adds a parameter whose value is given as text.
 *
 * - `params`: the array, which may move
 * - `nparams`: how many it holds
 * - `maxparams`: how many it has room for
 * - `name`: name of the new parameter
 * - `type`: a virTypedParameterType number
 * - `value`: the value as text; a boolean is "0" or "1"
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long; VIR_ERR_INVALID_ARG when `value` is NULL or no value of the type.
 *
 * Since libvirt 1.0.2.
 */
int virTypedParamsAddFromString(virTypedParameterPtr *params,
                                int *nparams,
                                int *maxparams,
                                const char *name,
                                int type,
                                const char *value);

/**
 * Frees the strings inside an array of typed parameters; the array itself stays. The last error stays too.
 *
 * - `params`: the array, or NULL
 * - `nparams`: how many it holds
 *
 * Since libvirt 1.0.2.
 */
void virTypedParamsClear(virTypedParameterPtr params,
                         int nparams);

/**
 * Frees an array of typed parameters and the strings inside. The last error stays.
 *
 * - `params`: the array, or NULL
 * - `nparams`: how many it holds
 *
 * Since libvirt 1.0.2.
 */
void virTypedParamsFree(virTypedParameterPtr params, int nparams);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_COMMON_H */
