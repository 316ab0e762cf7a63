/*
 * libvirt-stream.h: Streams: data to and from consoles, volumes and screens.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_STREAM_H
#define SOLOVIRT_LIBVIRT_STREAM_H

#include "libvirt-common.h"
#include "libvirt-host.h"


/**
 * The values of a stream flags (since 0.7.2).
 */
typedef enum virStreamFlags {
    /**
     * Vir stream nonblock (since 0.7.2).
     */
    VIR_STREAM_NONBLOCK = 1,
} virStreamFlags;

/**
 * The values of a stream recv flags values (since 3.4.0).
 */
typedef enum virStreamRecvFlagsValues {
    /**
     * Vir stream recv stop at hole (since 3.4.0).
     */
    VIR_STREAM_RECV_STOP_AT_HOLE = 1,
} virStreamRecvFlagsValues;

/**
 * The values of a stream event type (since 0.7.2).
 */
typedef enum virStreamEventType {
    /**
     * Readable (since 0.7.2).
     */
    VIR_STREAM_EVENT_READABLE = 1,
    /**
     * Writable (since 0.7.2).
     */
    VIR_STREAM_EVENT_WRITABLE = 2,
    /**
     * Error (since 0.7.2).
     */
    VIR_STREAM_EVENT_ERROR = 4,
    /**
     * Hangup (since 0.7.2).
     */
    VIR_STREAM_EVENT_HANGUP = 8,
} virStreamEventType;

/**
 * The callback type `virStreamEventCallback`; the last argument is what was registered with it (since 0.7.2).
 */
typedef void (*virStreamEventCallback)(virStreamPtr stream, int events, void *opaque);

/**
 * The callback type `virStreamSinkFunc`; the last argument is what was registered with it (since 0.7.2).
 */
typedef int (*virStreamSinkFunc)(virStreamPtr st, const char *data, size_t nbytes, void *opaque);

/**
 * The callback type `virStreamSinkHoleFunc`; the last argument is what was registered with it (since 3.4.0).
 */
typedef int (*virStreamSinkHoleFunc)(virStreamPtr st, long long length, void *opaque);

/**
 * The callback type `virStreamSourceFunc`; the last argument is what was registered with it (since 0.7.2).
 */
typedef int (*virStreamSourceFunc)(virStreamPtr st, char *data, size_t nbytes, void *opaque);

/**
 * The callback type `virStreamSourceHoleFunc`; the last argument is what was registered with it (since 3.4.0).
 */
typedef int (*virStreamSourceHoleFunc)(virStreamPtr st, int *inData, long long *length, void *opaque);

/**
 * The callback type `virStreamSourceSkipFunc`; the last argument is what was registered with it (since 3.4.0).
 */
typedef int (*virStreamSourceSkipFunc)(virStreamPtr st, long long length, void *opaque);

#endif  /* SOLOVIRT_LIBVIRT_STREAM_H */
