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
 * What can happen at a file descriptor (since 0.5.0).
 */
typedef enum virEventHandleType {
    /**
     * It can be read (since 0.5.0).
     */
    VIR_EVENT_HANDLE_READABLE = 1,
    /**
     * It can be written (since 0.5.0).
     */
    VIR_EVENT_HANDLE_WRITABLE = 2,
    /**
     * It is in error (since 0.5.0).
     */
    VIR_EVENT_HANDLE_ERROR = 4,
    /**
     * The other end hung up (since 0.5.0).
     */
    VIR_EVENT_HANDLE_HANGUP = 8,
} virEventHandleType;

/**
 * Something happened at a watched file descriptor: virEventHandleType bits (since 0.5.0).
 */
typedef void (*virEventHandleCallback)(int watch, int fd, int events, void *opaque);

/**
 * Watches a file descriptor for virEventHandleType events; returns the watch's number, or -1. `ff` frees `opaque` when
 * the watch is removed, outside the remove function (since 0.5.0).
 */
typedef int (*virEventAddHandleFunc)(int fd,
                                     int event,
                                     virEventHandleCallback cb,
                                     void *opaque,
                                     virFreeCallback ff);

/**
 * Changes what a watch waits for; 0 to pause it (since 0.5.0).
 */
typedef void (*virEventUpdateHandleFunc)(int watch, int event);

/**
 * Removes a watch; returns 0, or -1 if there is none (since 0.5.0).
 */
typedef int (*virEventRemoveHandleFunc)(int watch);

/**
 * A timer expired (since 0.5.0).
 */
typedef void (*virEventTimeoutCallback)(int timer, void *opaque);

/**
 * Adds a timer of that many milliseconds, -1 for a disabled one; returns its number, or -1. `ff` frees `opaque` when
 * the timer is removed, outside the remove function (since 0.5.0).
 */
typedef int (*virEventAddTimeoutFunc)(int timeout,
                                      virEventTimeoutCallback cb,
                                      void *opaque,
                                      virFreeCallback ff);

/**
 * Changes a timer's milliseconds; -1 disables it (since 0.5.0).
 */
typedef void (*virEventUpdateTimeoutFunc)(int timer, int timeout);

/**
 * Removes a timer; returns 0, or -1 if there is none (since 0.5.0).
 */
typedef int (*virEventRemoveTimeoutFunc)(int timer);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an event loop of the application the one that the library uses. The first registration in a process counts.
 *
 * - `addHandle`, `updateHandle`, `removeHandle`: watching descriptors
 * - `addTimeout`, `updateTimeout`, `removeTimeout`: timers
 *
 * Nothing happens when one of them is NULL or a loop is registered already.
 *
 * Since libvirt 0.5.0.
 */
void virEventRegisterImpl(virEventAddHandleFunc addHandle,
                          virEventUpdateHandleFunc updateHandle,
                          virEventRemoveHandleFunc removeHandle,
                          virEventAddTimeoutFunc addTimeout,
                          virEventUpdateTimeoutFunc updateTimeout,
                          virEventRemoveTimeoutFunc removeTimeout);

/**
 * Makes the library's own event loop the one it uses, unless one is registered. The application has to run it with
 * virEventRunDefaultImpl.
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_SYSTEM_ERROR when the process has too many descriptors.
 *
 * Since libvirt 0.9.0.
 */
int virEventRegisterDefaultImpl(void);

/**
 * Runs one round of the library's own event loop: waits until something happens and calls back.
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INTERNAL_ERROR unless virEventRegisterDefaultImpl was called.
 *
 * Since libvirt 0.9.0.
 */
int virEventRunDefaultImpl(void);

/**
 * Watches a descriptor in the registered event loop.
 *
 * - `fd`: the descriptor
 * - `events`: bitwise-OR of virEventHandleType, 0 to sleep
 * - `cb`: called with the watch, the descriptor and what was found
 * - `opaque`: passed to the callback
 * - `ff`: called with `opaque` when the watch is gone, or NULL
 *
 * Returns the watch, from 1 on in the library's own loop; -1 in case of error or without an event loop.
 *
 * Since libvirt 0.9.3.
 */
int virEventAddHandle(int fd,
                      int events,
                      virEventHandleCallback cb,
                      void *opaque,
                      virFreeCallback ff);

/**
 * Changes what a watch waits for.
 *
 * - `watch`: the watch; nothing happens when it is none
 * - `events`: bitwise-OR of virEventHandleType, 0 to sleep
 *
 * Since libvirt 0.9.3.
 */
void virEventUpdateHandle(int watch, int events);

/**
 * Ends a watch; its data is freed by the event loop.
 *
 * - `watch`: the watch
 *
 * Returns 0, or -1 when there is no such watch or no event loop.
 *
 * Since libvirt 0.9.3.
 */
int virEventRemoveHandle(int watch);

/**
 * Calls back in intervals from the registered event loop.
 *
 * - `timeout`: interval in milliseconds, 0 for every round of the loop, -1 for never
 * - `cb`: called with the timer
 * - `opaque`: passed to the callback
 * - `ff`: called with `opaque` when the timer is gone, or NULL
 *
 * Returns the timer, from 1 on in the library's own loop; -1 in case of error or without an event loop.
 *
 * Since libvirt 0.9.3.
 */
int virEventAddTimeout(int timeout,
                       virEventTimeoutCallback cb,
                       void *opaque,
                       virFreeCallback ff);

/**
 * Changes a timer's interval.
 *
 * - `timer`: the timer; nothing happens when it is none
 * - `timeout`: interval in milliseconds, 0 for every round of the loop, -1 for never
 *
 * Since libvirt 0.9.3.
 */
void virEventUpdateTimeout(int timer, int timeout);

/**
 * Ends a timer; its data is freed by the event loop.
 *
 * - `timer`: the timer
 *
 * Returns 0, or -1 when there is no such timer or no event loop.
 *
 * Since libvirt 0.9.3.
 */
int virEventRemoveTimeout(int timer);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_EVENT_H */
