/*
 * libvirt-event.h: The event loop: the application's own, or the built-in one.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_EVENT_H
#define SOLOVIRT_LIBVIRT_EVENT_H

#include "libvirt-common.h"


/**
 * The values of a event handle type (since 0.5.0).
 */
typedef enum virEventHandleType {
    /**
     * Readable (since 0.5.0).
     */
    VIR_EVENT_HANDLE_READABLE = 1,
    /**
     * Writable (since 0.5.0).
     */
    VIR_EVENT_HANDLE_WRITABLE = 2,
    /**
     * Error (since 0.5.0).
     */
    VIR_EVENT_HANDLE_ERROR = 4,
    /**
     * Hangup (since 0.5.0).
     */
    VIR_EVENT_HANDLE_HANGUP = 8,
} virEventHandleType;

/**
 * The callback type `virEventHandleCallback`; the last argument is what was registered with it (since 0.5.0).
 */
typedef void (*virEventHandleCallback)(int watch, int fd, int events, void *opaque);

/**
 * The callback type `virEventAddHandleFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef int (*virEventAddHandleFunc)(int fd,
                                     int event,
                                     virEventHandleCallback cb,
                                     void *opaque,
                                     virFreeCallback ff);

/**
 * The callback type `virEventTimeoutCallback`; the last argument is what was registered with it (since 0.5.0).
 */
typedef void (*virEventTimeoutCallback)(int timer, void *opaque);

/**
 * The callback type `virEventAddTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef int (*virEventAddTimeoutFunc)(int timeout,
                                      virEventTimeoutCallback cb,
                                      void *opaque,
                                      virFreeCallback ff);

/**
 * The callback type `virEventRemoveHandleFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef int (*virEventRemoveHandleFunc)(int watch);

/**
 * The callback type `virEventRemoveTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef int (*virEventRemoveTimeoutFunc)(int timer);

/**
 * The callback type `virEventUpdateHandleFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef void (*virEventUpdateHandleFunc)(int watch, int event);

/**
 * The callback type `virEventUpdateTimeoutFunc`; the last argument is what was registered with it (since 0.5.0).
 */
typedef void (*virEventUpdateTimeoutFunc)(int timer, int timeout);

#endif  /* SOLOVIRT_LIBVIRT_EVENT_H */
