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
 * Flags of virStreamNew (since 0.7.2).
 */
typedef enum virStreamFlags {
    /**
     * Never wait: what cannot be done at once returns -2 (since 0.7.2).
     */
    VIR_STREAM_NONBLOCK = 1,
} virStreamFlags;

/**
 * Flags of virStreamRecvFlags (since 3.4.0).
 */
typedef enum virStreamRecvFlagsValues {
    /**
     * Stop in front of a hole, returning -3 (since 3.4.0).
     */
    VIR_STREAM_RECV_STOP_AT_HOLE = 1,
} virStreamRecvFlagsValues;

/**
 * What can happen at a stream (since 0.7.2).
 */
typedef enum virStreamEventType {
    /**
     * It can be read (since 0.7.2).
     */
    VIR_STREAM_EVENT_READABLE = 1,
    /**
     * It can be written (since 0.7.2).
     */
    VIR_STREAM_EVENT_WRITABLE = 2,
    /**
     * It is in error (since 0.7.2).
     */
    VIR_STREAM_EVENT_ERROR = 4,
    /**
     * The other end hung up (since 0.7.2).
     */
    VIR_STREAM_EVENT_HANGUP = 8,
} virStreamEventType;

/**
 * Gives up to `nbytes` bytes for the stream; returns how many, 0 at the end, or -1 to give up (since 0.7.2).
 */
typedef int (*virStreamSourceFunc)(virStreamPtr st, char *data, size_t nbytes, void *opaque);

/**
 * Tells whether the source stands in data (1) or a hole (0) and for how many bytes; returns 0, or -1 to give up (since
 * 3.4.0).
 */
typedef int (*virStreamSourceHoleFunc)(virStreamPtr st, int *inData, long long *length, void *opaque);

/**
 * Moves the source over a hole of that many bytes; returns 0, or -1 to give up (since 3.4.0).
 */
typedef int (*virStreamSourceSkipFunc)(virStreamPtr st, long long length, void *opaque);

/**
 * Takes `nbytes` bytes that came from the stream; returns how many, or -1 to give up (since 0.7.2).
 */
typedef int (*virStreamSinkFunc)(virStreamPtr st, const char *data, size_t nbytes, void *opaque);

/**
 * Takes a hole of that many bytes that came from the stream; returns 0, or -1 to give up (since 3.4.0).
 */
typedef int (*virStreamSinkHoleFunc)(virStreamPtr st, long long length, void *opaque);

/**
 * Something happened at a stream: virStreamEventType bits (since 0.7.2).
 */
typedef void (*virStreamEventCallback)(virStreamPtr stream, int events, void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes a stream, which a function such as virDomainScreenshot connects to data.
 *
 * - `conn`: the connection
 * - `flags`: bitwise-OR of virStreamFlags
 *
 * Returns a new handle, to be freed with virStreamFree; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle.
 *
 * Since libvirt 0.7.2.
 */
virStreamPtr virStreamNew(virConnectPtr conn, unsigned int flags);

/**
 * Adds a reference to the stream's handle; each one needs a virStreamFree of its own.
 *
 * - `stream`: the stream
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle.
 *
 * Since libvirt 0.7.2.
 */
int virStreamRef(virStreamPtr stream);

/**
 * Gives back a reference to the stream's handle. With the last one a transfer under way is broken off.
 *
 * - `stream`: the stream
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle.
 *
 * Since libvirt 0.7.2.
 */
int virStreamFree(virStreamPtr stream);

/**
 * Sends data through the stream.
 *
 * - `stream`: the stream
 * - `data`: the data
 * - `nbytes`: how many bytes
 *
 * Returns how many bytes were sent; -2 when a non-blocking stream would have to wait; -1 in case of error, after which the stream is to be aborted.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or only gives data.
 *
 * Since libvirt 0.7.2.
 */
int virStreamSend(virStreamPtr stream,
                  const char *data,
                  size_t nbytes);

/**
 * Receives data from the stream.
 *
 * - `stream`: the stream
 * - `data`: buffer to fill
 * - `nbytes`: how many bytes it holds
 *
 * Returns how many bytes were received, 0 at the end; -2 when a non-blocking stream would have to wait; -1 in case of error, after which the stream is to be aborted.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or only takes data.
 *
 * Since libvirt 0.7.2.
 */
int virStreamRecv(virStreamPtr stream,
                  char *data,
                  size_t nbytes);

/**
 * Receives data from the stream, with flags.
 *
 * - `stream`: the stream
 * - `data`: buffer to fill
 * - `nbytes`: how many bytes it holds
 * - `flags`: bitwise-OR of virStreamRecvFlagsValues
 *
 * Returns how many bytes were received, 0 at the end; -2 when a non-blocking stream would have to wait; -3 when a hole begins here and VIR_STREAM_RECV_STOP_AT_HOLE is set; -1 in case of error, after which the stream is to be aborted.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL or for an unknown flag; VIR_ERR_NO_SUPPORT when the stream is not connected or only takes data.
 *
 * Since libvirt 3.4.0.
 */
int virStreamRecvFlags(virStreamPtr stream,
                       char *data,
                       size_t nbytes,
                       unsigned int flags);

/**
 * Sends a hole through the stream: bytes that are all zero and need not be stored.
 *
 * - `stream`: the stream
 * - `length`: how many bytes
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG for a flag or a length below 0; VIR_ERR_NO_SUPPORT when the stream is not connected or has no holes.
 *
 * Since libvirt 3.4.0.
 */
int virStreamSendHole(virStreamPtr stream,
                      long long length,
                      unsigned int flags);

/**
 * Receives the hole that comes next in the stream.
 *
 * - `stream`: the stream
 * - `length`: where to store how many bytes
 * - `flags`: 0
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG for a flag or when `length` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or has no holes.
 *
 * Since libvirt 3.4.0.
 */
int virStreamRecvHole(virStreamPtr stream,
                      long long *length,
                      unsigned int flags);

/**
 * Sends everything that a callback gives.
 *
 * - `stream`: the stream, which must be blocking
 * - `handler`: gives the next bytes: how many, 0 at the end, -1 when it failed
 * - `opaque`: passed to the callbacks
 *
 * Returns 0, or -1 in case of error; the stream is aborted then.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `handler` is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when the callback failed.
 *
 * Since libvirt 0.7.2.
 */
int virStreamSendAll(virStreamPtr stream,
                     virStreamSourceFunc handler,
                     void *opaque);

/**
 * Sends everything that callbacks give, holes as holes.
 *
 * - `stream`: the stream, which must be blocking
 * - `handler`: gives the next bytes: how many, 0 at the end, -1 when it failed
 * - `holeHandler`: tells whether data or a hole comes next, and how long it is
 * - `skipHandler`: moves the source behind a hole
 * - `opaque`: passed to the callbacks
 *
 * Returns 0, or -1 in case of error; the stream is aborted then.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when a callback is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when a callback failed.
 *
 * Since libvirt 3.4.0.
 */
int virStreamSparseSendAll(virStreamPtr stream,
                           virStreamSourceFunc handler,
                           virStreamSourceHoleFunc holeHandler,
                           virStreamSourceSkipFunc skipHandler,
                           void *opaque);

/**
 * Receives everything and gives it to a callback.
 *
 * - `stream`: the stream, which must be blocking
 * - `handler`: takes the next bytes: how many it took, -1 when it failed
 * - `opaque`: passed to the callbacks
 *
 * Returns 0, or -1 in case of error; the stream is aborted then.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `handler` is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when the callback failed.
 *
 * Since libvirt 0.7.2.
 */
int virStreamRecvAll(virStreamPtr stream,
                     virStreamSinkFunc handler,
                     void *opaque);

/**
 * Receives everything and gives it to callbacks, holes as holes.
 *
 * - `stream`: the stream, which must be blocking
 * - `handler`: takes the next bytes: how many it took, -1 when it failed
 * - `holeHandler`: takes a hole of a length in bytes
 * - `opaque`: passed to the callbacks
 *
 * Returns 0, or -1 in case of error; the stream is aborted then.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when a callback is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when a callback failed.
 *
 * Since libvirt 3.4.0.
 */
int virStreamSparseRecvAll(virStreamPtr stream,
                           virStreamSinkFunc handler,
                           virStreamSinkHoleFunc holeHandler,
                           void *opaque);

/**
 * Ends the transfer: everything that was sent has arrived when it succeeds.
 *
 * - `stream`: the stream
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_NO_SUPPORT when it is not connected.
 *
 * Since libvirt 0.7.2.
 */
int virStreamFinish(virStreamPtr stream);

/**
 * Breaks the transfer off.
 *
 * - `stream`: the stream
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_NO_SUPPORT when it is not connected.
 *
 * Since libvirt 0.7.2.
 */
int virStreamAbort(virStreamPtr stream);

/**
 * Registers a callback for when the stream can go on. A stream has one at most.
 *
 * - `stream`: the stream
 * - `events`: bitwise-OR of virStreamEventType
 * - `cb`: called from the event loop with what the stream is ready for
 * - `opaque`: passed to the callback
 * - `ff`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when there is a callback already, or no event loop; VIR_ERR_NO_SUPPORT when the stream is not connected or cannot be waited for.
 *
 * Since libvirt 0.7.2.
 */
int virStreamEventAddCallback(virStreamPtr stream,
                              int events,
                              virStreamEventCallback cb,
                              void *opaque,
                              virFreeCallback ff);

/**
 * Changes what the stream's callback waits for.
 *
 * - `stream`: the stream
 * - `events`: bitwise-OR of virStreamEventType, 0 to sleep
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when it has no callback.
 *
 * Since libvirt 0.7.2.
 */
int virStreamEventUpdateCallback(virStreamPtr stream, int events);

/**
 * Ends the registration of the stream's callback.
 *
 * - `stream`: the stream
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when it has no callback.
 *
 * Since libvirt 0.7.2.
 */
int virStreamEventRemoveCallback(virStreamPtr stream);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_STREAM_H */
