//! Exported functions of libvirt-stream.h.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_void};
use std::ptr;
use std::sync::Arc;

use parking_lot::Mutex;

use super::callback::Opaque;
use super::connection::Connection;
use super::entry::{Call, Handle, call, free, reference};
use super::ffi;
use super::handle::{self, Counted, Held};
use crate::driver::stream::{DriverStream, Progress};
use crate::error::{
    Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_ERR_INVALID_STREAM, VIR_ERR_NO_SUPPORT, VIR_ERR_OPERATION_INVALID,
    VIR_FROM_STREAMS, virErrorDomain, virErrorNumber,
};
use crate::event_loop;
use crate::types::common::virFreeCallback;
use crate::types::host::{virConnectPtr, virStreamPtr};
use crate::types::stream::virStreamEventType::{VIR_STREAM_EVENT_READABLE, VIR_STREAM_EVENT_WRITABLE};
use crate::types::stream::virStreamFlags::VIR_STREAM_NONBLOCK;
use crate::types::stream::{
    virStreamEventCallback, virStreamRecvFlagsValues, virStreamSinkFunc, virStreamSinkHoleFunc, virStreamSourceFunc,
    virStreamSourceHoleFunc, virStreamSourceSkipFunc,
};

/// How much the functions that move everything move at once, in bytes.
const CHUNK: usize = 262_120;

/// What a stream's handle stands for.
pub struct Stream {
    connection: Counted<Connection>,
    blocking: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    driver: Option<Box<dyn DriverStream>>,
    waiting: Option<Waiting>,
}

/// A callback that waits until the stream is ready.
struct Waiting {
    timer: c_int,
    events: c_int,
}

impl Stream {
    /// Connects the stream to the driver's end.
    ///
    /// Fails when it is connected already or belongs to another connection than the call's object.
    pub fn attach(&self, call: &Call, driver: Box<dyn DriverStream>) -> Result<()> {
        if call.connection_address().is_some_and(|address| address != self.connection.address()) {
            return Err(call.invalid_argument("stream", format!("stream in {} must match connection", call.function())));
        }
        let mut state = self.state.lock();
        if state.driver.is_some() {
            return Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_OPERATION_INVALID, "stream is already open"));
        }
        state.driver = Some(driver);
        Ok(())
    }

    /// Lets the driver's end do something; an error when the stream is not connected.
    fn with<T>(&self, function: &'static str, work: impl FnOnce(&mut dyn DriverStream) -> Result<T>) -> Result<T> {
        match self.state.lock().driver.as_mut() {
            Some(driver) => work(&mut **driver),
            None => Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_NO_SUPPORT, function)),
        }
    }

    fn stop_waiting(&self) -> Result<()> {
        let waiting = self.state.lock().waiting.take();
        match (waiting, event_loop::current()) {
            (Some(waiting), Some(event_loop)) => {
                event_loop.remove_timeout(waiting.timer);
                Ok(())
            }
            _ => {
                let detail = "stream does not have a callback registered";
                Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_INTERNAL_ERROR, detail))
            }
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // Freed without an end: what came through is worth nothing. A failure here has nobody to hear it.
        if let Some(driver) = self.state.get_mut().driver.as_mut() {
            let _ = driver.abort();
        }
        if let (Some(waiting), Some(event_loop)) = (self.state.get_mut().waiting.take(), event_loop::current()) {
            event_loop.remove_timeout(waiting.timer);
        }
    }
}

impl Handle for virStreamPtr {
    type Object = Stream;
    const INVALID: virErrorNumber = VIR_ERR_INVALID_STREAM;
    const ORIGIN: Option<virErrorDomain> = Some(VIR_FROM_STREAMS);
    fn address(self) -> usize {
        self.addr()
    }
    fn at(address: usize) -> Self {
        ptr::with_exposed_provenance_mut(address)
    }
    fn connection(object: &Held<Stream>) -> Held<Connection> {
        object.connection.clone()
    }
}

impl Call {
    /// The stream of a handle.
    pub fn stream(&mut self, stream: virStreamPtr) -> Result<Held<Stream>> {
        self.object(stream)
    }
}

/// What a transfer returns: the bytes, -2 for having to wait, -3 for a hole.
fn progress(progress: Progress) -> c_int {
    match progress {
        Progress::Bytes(count) => ffi::length(count),
        Progress::WouldBlock => -2,
        Progress::Hole => -3,
    }
}

/// The error that a callback of the application left in `errno`, or an I/O error.
fn callback_failed(what: &str) -> Error {
    let errno = std::io::Error::last_os_error().raw_os_error().filter(|&errno| errno != 0).unwrap_or(libc::EIO);
    Error::system(VIR_FROM_STREAMS, errno, what)
}

/// Moves everything; breaks the stream off when anything fails, as libvirt does.
fn move_all(
    function: &'static str,
    stream: virStreamPtr,
    kind: &str,
    has_functions: impl FnOnce(&Call) -> Result<()>,
    work: impl FnOnce(&Stream) -> Result<()>,
) -> c_int {
    call(VIR_FROM_STREAMS, function, |call| {
        let held = call.object(stream)?;
        has_functions(call)?;
        let done = if held.blocking {
            work(&held)
        } else {
            let detail = format!("data {kind} cannot be used for non-blocking streams");
            Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_OPERATION_INVALID, detail))
        };
        if let Err(error) = done {
            // The first error is the one that counts.
            let _ = held.with(function, |driver| driver.abort());
            return Err(error);
        }
        Ok(0)
    })
}

fn send_bytes(stream: &Stream, mut bytes: &[u8]) -> Result<()> {
    while !bytes.is_empty() {
        match stream.with("virStreamSend", |driver| driver.send(bytes))? {
            Progress::Bytes(count) => bytes = &bytes[count.min(bytes.len())..],
            Progress::WouldBlock | Progress::Hole => std::thread::yield_now(),
        }
    }
    Ok(())
}

/// Makes a stream, which a function such as virDomainScreenshot connects to data.
///
/// - `conn`: the connection
/// - `flags`: bitwise-OR of virStreamFlags
///
/// Returns a new handle, to be freed with virStreamFree; NULL in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamNew(conn: virConnectPtr, flags: c_uint) -> virStreamPtr {
    call(VIR_FROM_STREAMS, "virStreamNew", |call| {
        let conn = call.object(conn)?;
        let blocking = flags & VIR_STREAM_NONBLOCK as c_uint == 0;
        let stream = Stream { connection: call.count(&conn)?, blocking, state: Mutex::default() };
        Ok(virStreamPtr::at(handle::insert(Arc::new(stream))))
    })
}
version!("virStreamNew", "LIBVIRT_0.7.2");

/// Adds a reference to the stream's handle; each one needs a virStreamFree of its own.
///
/// - `stream`: the stream
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRef(stream: virStreamPtr) -> c_int {
    reference(VIR_FROM_STREAMS, "virStreamRef", stream)
}
version!("virStreamRef", "LIBVIRT_0.7.2");

/// Gives back a reference to the stream's handle. With the last one a transfer under way is broken off.
///
/// - `stream`: the stream
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamFree(stream: virStreamPtr) -> c_int {
    free(VIR_FROM_STREAMS, "virStreamFree", stream)
}
version!("virStreamFree", "LIBVIRT_0.7.2");

/// Sends data through the stream.
///
/// - `stream`: the stream
/// - `data`: the data
/// - `nbytes`: how many bytes
///
/// Returns how many bytes were sent; -2 when a non-blocking stream would have to wait; -1 in case of error, after which the stream is to be aborted.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or only gives data.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSend(stream: virStreamPtr, data: *const c_char, nbytes: usize) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamSend", |call| {
        let stream = call.object(stream)?;
        call.non_null(data, "data")?;
        stream.with("virStreamSend", |driver| driver.send(ffi::slice(data.cast(), nbytes))).map(progress)
    })
}
version!("virStreamSend", "LIBVIRT_0.7.2");

/// Receives data from the stream.
///
/// - `stream`: the stream
/// - `data`: buffer to fill
/// - `nbytes`: how many bytes it holds
///
/// Returns how many bytes were received, 0 at the end; -2 when a non-blocking stream would have to wait; -1 in case of error, after which the stream is to be aborted.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or only takes data.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRecv(stream: virStreamPtr, data: *mut c_char, nbytes: usize) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamRecv", |call| {
        let stream = call.object(stream)?;
        call.non_null(data, "data")?;
        let buffer = ffi::slice_mut(data.cast::<u8>(), nbytes);
        stream.with("virStreamRecv", |driver| driver.recv(buffer, false)).map(progress)
    })
}
version!("virStreamRecv", "LIBVIRT_0.7.2");

/// Receives data from the stream, with flags.
///
/// - `stream`: the stream
/// - `data`: buffer to fill
/// - `nbytes`: how many bytes it holds
/// - `flags`: bitwise-OR of virStreamRecvFlagsValues
///
/// Returns how many bytes were received, 0 at the end; -2 when a non-blocking stream would have to wait; -3 when a hole begins here and VIR_STREAM_RECV_STOP_AT_HOLE is set; -1 in case of error, after which the stream is to be aborted.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `data` is NULL or for an unknown flag; VIR_ERR_NO_SUPPORT when the stream is not connected or only takes data.
///
/// Since libvirt 3.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRecvFlags(stream: virStreamPtr, data: *mut c_char, nbytes: usize, flags: c_uint) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamRecvFlags", |call| {
        let stream = call.object(stream)?;
        call.non_null(data, "data")?;
        let stop = virStreamRecvFlagsValues::VIR_STREAM_RECV_STOP_AT_HOLE as c_uint;
        call.no_flags(flags & !stop)?;
        let buffer = ffi::slice_mut(data.cast::<u8>(), nbytes);
        stream.with("virStreamRecvFlags", |driver| driver.recv(buffer, flags & stop != 0)).map(progress)
    })
}
version!("virStreamRecvFlags", "LIBVIRT_3.4.0");

/// Sends a hole through the stream: bytes that are all zero and need not be stored.
///
/// - `stream`: the stream
/// - `length`: how many bytes
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG for a flag or a length below 0; VIR_ERR_NO_SUPPORT when the stream is not connected or has no holes.
///
/// Since libvirt 3.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSendHole(stream: virStreamPtr, length: c_longlong, flags: c_uint) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamSendHole", |call| {
        let stream = call.object(stream)?;
        call.no_flags(flags)?;
        call.non_negative(length, "length")?;
        stream.with("virStreamSendHole", |driver| driver.send_hole(length))?;
        Ok(0)
    })
}
version!("virStreamSendHole", "LIBVIRT_3.4.0");

/// Receives the hole that comes next in the stream.
///
/// - `stream`: the stream
/// - `length`: where to store how many bytes
/// - `flags`: 0
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG for a flag or when `length` is NULL; VIR_ERR_NO_SUPPORT when the stream is not connected or has no holes.
///
/// Since libvirt 3.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRecvHole(stream: virStreamPtr, length: *mut c_longlong, flags: c_uint) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamRecvHole", |call| {
        let stream = call.object(stream)?;
        call.non_null(length, "length")?;
        call.no_flags(flags)?;
        ffi::write(length, stream.with("virStreamRecvHole", |driver| driver.recv_hole())?);
        Ok(0)
    })
}
version!("virStreamRecvHole", "LIBVIRT_3.4.0");

/// Sends everything that a callback gives.
///
/// - `stream`: the stream, which must be blocking
/// - `handler`: gives the next bytes: how many, 0 at the end, -1 when it failed
/// - `opaque`: passed to the callbacks
///
/// Returns 0, or -1 in case of error; the stream is aborted then.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `handler` is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when the callback failed.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSendAll(stream: virStreamPtr, handler: virStreamSourceFunc, opaque: *mut c_void) -> c_int {
    let need = |call: &Call| call.need_function(handler.is_some(), "handler");
    move_all("virStreamSendAll", stream, "sources", need, |held| {
        let Some(source) = handler else { return Ok(()) };
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            // SAFETY: the application gave this function for exactly this call; the buffer outlives it.
            let got = unsafe { source(stream, buffer.as_mut_ptr().cast(), buffer.len(), opaque) };
            match usize::try_from(got) {
                Ok(0) => return Ok(()),
                Ok(count) => send_bytes(held, &buffer[..count.min(CHUNK)])?,
                Err(_) => return Err(callback_failed("send handler failed")),
            }
        }
    })
}
version!("virStreamSendAll", "LIBVIRT_0.7.2");

/// Sends everything that callbacks give, holes as holes.
///
/// - `stream`: the stream, which must be blocking
/// - `handler`: gives the next bytes: how many, 0 at the end, -1 when it failed
/// - `holeHandler`: tells whether data or a hole comes next, and how long it is
/// - `skipHandler`: moves the source behind a hole
/// - `opaque`: passed to the callbacks
///
/// Returns 0, or -1 in case of error; the stream is aborted then.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when a callback is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when a callback failed.
///
/// Since libvirt 3.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSparseSendAll(
    stream: virStreamPtr,
    handler: virStreamSourceFunc,
    holeHandler: virStreamSourceHoleFunc,
    skipHandler: virStreamSourceSkipFunc,
    opaque: *mut c_void,
) -> c_int {
    let need = |call: &Call| {
        call.need_function(handler.is_some(), "handler")?;
        call.need_function(holeHandler.is_some(), "holeHandler")?;
        call.need_function(skipHandler.is_some(), "skipHandler")
    };
    move_all("virStreamSparseSendAll", stream, "sources", need, |held| {
        let (Some(source), Some(hole), Some(skip)) = (handler, holeHandler, skipHandler) else { return Ok(()) };
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            let (mut in_data, mut length) = (0, 0);
            // SAFETY: the application gave this function for exactly this call; both results outlive it.
            if unsafe { hole(stream, &raw mut in_data, &raw mut length, opaque) } < 0 {
                return Err(callback_failed("send holeHandler failed"));
            }
            if in_data == 0 && length > 0 {
                held.with("virStreamSendHole", |driver| driver.send_hole(length))?;
                // SAFETY: as above.
                if unsafe { skip(stream, length, opaque) } < 0 {
                    return Err(callback_failed("send skipHandler failed"));
                }
                continue;
            }
            let want = usize::try_from(length).unwrap_or(0).min(CHUNK);
            // SAFETY: as above; the buffer has room for what is asked for.
            let got = unsafe { source(stream, buffer.as_mut_ptr().cast(), want, opaque) };
            match usize::try_from(got) {
                Ok(0) => return Ok(()),
                Ok(count) => send_bytes(held, &buffer[..count.min(want)])?,
                Err(_) => return Err(callback_failed("send handler failed")),
            }
        }
    })
}
version!("virStreamSparseSendAll", "LIBVIRT_3.4.0");

/// Receives everything and gives it to a callback.
///
/// - `stream`: the stream, which must be blocking
/// - `handler`: takes the next bytes: how many it took, -1 when it failed
/// - `opaque`: passed to the callbacks
///
/// Returns 0, or -1 in case of error; the stream is aborted then.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when `handler` is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when the callback failed.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamRecvAll(stream: virStreamPtr, handler: virStreamSinkFunc, opaque: *mut c_void) -> c_int {
    let need = |call: &Call| call.need_function(handler.is_some(), "handler");
    move_all("virStreamRecvAll", stream, "sinks", need, |held| {
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            match held.with("virStreamRecv", |driver| driver.recv(&mut buffer, false))? {
                Progress::Bytes(0) => return Ok(()),
                Progress::Bytes(count) => give_bytes(stream, handler, &buffer[..count], opaque)?,
                Progress::WouldBlock | Progress::Hole => std::thread::yield_now(),
            }
        }
    })
}
version!("virStreamRecvAll", "LIBVIRT_0.7.2");

/// Receives everything and gives it to callbacks, holes as holes.
///
/// - `stream`: the stream, which must be blocking
/// - `handler`: takes the next bytes: how many it took, -1 when it failed
/// - `holeHandler`: takes a hole of a length in bytes
/// - `opaque`: passed to the callbacks
///
/// Returns 0, or -1 in case of error; the stream is aborted then.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INVALID_ARG when a callback is NULL; VIR_ERR_OPERATION_INVALID for a non-blocking stream; VIR_ERR_SYSTEM_ERROR when a callback failed.
///
/// Since libvirt 3.4.0.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamSparseRecvAll(
    stream: virStreamPtr,
    handler: virStreamSinkFunc,
    holeHandler: virStreamSinkHoleFunc,
    opaque: *mut c_void,
) -> c_int {
    let need = |call: &Call| {
        call.need_function(handler.is_some(), "handler")?;
        call.need_function(holeHandler.is_some(), "holeHandler")
    };
    move_all("virStreamSparseRecvAll", stream, "sinks", need, |held| {
        let Some(hole) = holeHandler else { return Ok(()) };
        let mut buffer = vec![0_u8; CHUNK];
        loop {
            match held.with("virStreamRecvFlags", |driver| driver.recv(&mut buffer, true))? {
                Progress::Bytes(0) => return Ok(()),
                Progress::Bytes(count) => give_bytes(stream, handler, &buffer[..count], opaque)?,
                Progress::WouldBlock => std::thread::yield_now(),
                Progress::Hole => {
                    let length = held.with("virStreamRecvHole", |driver| driver.recv_hole())?;
                    // SAFETY: the application gave this function for exactly this call.
                    if unsafe { hole(stream, length, opaque) } < 0 {
                        return Err(callback_failed("recv holeHandler failed"));
                    }
                }
            }
        }
    })
}
version!("virStreamSparseRecvAll", "LIBVIRT_3.4.0");

fn give_bytes(stream: virStreamPtr, sink: virStreamSinkFunc, mut bytes: &[u8], opaque: *mut c_void) -> Result<()> {
    let Some(sink) = sink else { return Ok(()) };
    while !bytes.is_empty() {
        // SAFETY: the application gave this function for exactly this call; the buffer outlives it.
        let done = unsafe { sink(stream, bytes.as_ptr().cast(), bytes.len(), opaque) };
        let count = usize::try_from(done).map_err(|_| callback_failed("recv handler failed"))?;
        bytes = &bytes[count.min(bytes.len())..];
    }
    Ok(())
}

/// Ends the transfer: everything that was sent has arrived when it succeeds.
///
/// - `stream`: the stream
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_NO_SUPPORT when it is not connected.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamFinish(stream: virStreamPtr) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamFinish", |call| {
        let stream = call.object(stream)?;
        stream.with("virStreamFinish", |driver| driver.finish())?;
        let ended = stream.state.lock().driver.take();
        drop(ended);
        Ok(0)
    })
}
version!("virStreamFinish", "LIBVIRT_0.7.2");

/// Breaks the transfer off.
///
/// - `stream`: the stream
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_NO_SUPPORT when it is not connected.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamAbort(stream: virStreamPtr) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamAbort", |call| {
        let stream = call.object(stream)?;
        stream.with("virStreamAbort", |driver| driver.abort())?;
        let ended = stream.state.lock().driver.take();
        drop(ended);
        Ok(0)
    })
}
version!("virStreamAbort", "LIBVIRT_0.7.2");

/// Registers a callback for when the stream can go on. A stream has one at most.
///
/// - `stream`: the stream
/// - `events`: bitwise-OR of virStreamEventType
/// - `cb`: called from the event loop with what the stream is ready for
/// - `opaque`: passed to the callback
/// - `ff`: called with `opaque` when the registration has ended, or NULL
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when there is a callback already, or no event loop; VIR_ERR_NO_SUPPORT when the stream is not connected or cannot be waited for.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventAddCallback(
    stream: virStreamPtr,
    events: c_int,
    cb: virStreamEventCallback,
    opaque: *mut c_void,
    ff: virFreeCallback,
) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamEventAddCallback", |call| {
        let held = call.object(stream)?;
        let failed = |detail: &str| Error::new(VIR_FROM_STREAMS, VIR_ERR_INTERNAL_ERROR, detail);
        let mut state = held.state.lock();
        if state.driver.as_ref().and_then(|driver| driver.ready()).is_none() {
            return Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_NO_SUPPORT, call.function()));
        }
        if state.waiting.is_some() {
            return Err(failed("stream already has a callback registered"));
        }
        let event_loop = event_loop::current().ok_or_else(|| failed("cannot register file watch on stream"))?;
        let opaque = Arc::new(Opaque::new(opaque, ff));
        let data = opaque.clone();
        // The address, not the object: a timer must not keep a freed stream.
        let address = held.address();
        let fired = move |_| {
            let Some(held) = handle::find::<Stream>(address) else { return };
            let ready = {
                let state = held.state.lock();
                let ready = state.driver.as_ref().and_then(|driver| driver.ready()).unwrap_or(0);
                ready & state.waiting.as_ref().map_or(0, |waiting| waiting.events)
            };
            if let (true, Some(function)) = (ready != 0, cb) {
                // SAFETY: the application gave this function and data for exactly this call; no lock is held.
                unsafe { function(virStreamPtr::at(address), ready, data.data()) };
            }
        };
        let timer = event_loop.add_timeout(interval(events), Arc::new(fired));
        if timer < 0 {
            return Err(failed("cannot register file watch on stream"));
        }
        opaque.own();
        state.waiting = Some(Waiting { timer, events });
        Ok(0)
    })
}
version!("virStreamEventAddCallback", "LIBVIRT_0.7.2");

/// How often to look whether a stream is ready: all the time while anything is waited for.
fn interval(events: c_int) -> c_int {
    let waits = events & (VIR_STREAM_EVENT_READABLE as c_int | VIR_STREAM_EVENT_WRITABLE as c_int) != 0;
    if waits { 0 } else { -1 }
}

/// Changes what the stream's callback waits for.
///
/// - `stream`: the stream
/// - `events`: bitwise-OR of virStreamEventType, 0 to sleep
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when it has no callback.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventUpdateCallback(stream: virStreamPtr, events: c_int) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamEventUpdateCallback", |call| {
        let held = call.object(stream)?;
        let mut state = held.state.lock();
        let Some(waiting) = state.waiting.as_mut() else {
            let detail = "stream does not have a callback registered";
            return Err(Error::new(VIR_FROM_STREAMS, VIR_ERR_INTERNAL_ERROR, detail));
        };
        waiting.events = events;
        if let Some(event_loop) = event_loop::current() {
            event_loop.update_timeout(waiting.timer, interval(events));
        }
        Ok(0)
    })
}
version!("virStreamEventUpdateCallback", "LIBVIRT_0.7.2");

/// Ends the registration of the stream's callback.
///
/// - `stream`: the stream
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_STREAM for a bad handle; VIR_ERR_INTERNAL_ERROR when it has no callback.
///
/// Since libvirt 0.7.2.
#[unsafe(no_mangle)]
pub extern "C" fn virStreamEventRemoveCallback(stream: virStreamPtr) -> c_int {
    call(VIR_FROM_STREAMS, "virStreamEventRemoveCallback", |call| {
        let held = call.object(stream)?;
        held.stop_waiting()?;
        Ok(0)
    })
}
version!("virStreamEventRemoveCallback", "LIBVIRT_0.7.2");
