//! The driver's end of a stream.

use crate::error::{Error, Result, VIR_ERR_NO_SUPPORT, VIR_FROM_STREAMS};

/// What a stream did when it was asked for data or room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// This many bytes went through; 0 when reading means the end.
    Bytes(usize),
    /// Nothing can be done without waiting.
    WouldBlock,
    /// A hole begins here: ask for it instead.
    Hole,
}

/// The driver's end of a stream: where data comes from or goes to. Used by one call at a time.
///
/// Errors: a method answers `VIR_ERR_NO_SUPPORT` unless the stream has its own.
#[allow(unused_variables, clippy::missing_errors_doc)]
pub trait DriverStream: Send {
    /// Takes data from the caller.
    fn send(&mut self, data: &[u8]) -> Result<Progress> {
        Err(unsupported("virStreamSend"))
    }

    /// Gives data to the caller; stops in front of a hole when `stop_at_hole`.
    fn recv(&mut self, buffer: &mut [u8], stop_at_hole: bool) -> Result<Progress> {
        Err(unsupported("virStreamRecv"))
    }

    /// Takes a hole of this many bytes.
    fn send_hole(&mut self, length: i64) -> Result<()> {
        Err(unsupported("virStreamSendHole"))
    }

    /// The length of the hole that comes next, 0 for none.
    fn recv_hole(&mut self) -> Result<i64> {
        Err(unsupported("virStreamRecvHole"))
    }

    /// The `virStreamEventType` bits that hold now, for streams that can be waited for.
    fn ready(&self) -> Option<i32> {
        None
    }

    /// Ends the transfer: what was sent is kept.
    fn finish(&mut self) -> Result<()> {
        Ok(())
    }

    /// Breaks the transfer off.
    fn abort(&mut self) -> Result<()> {
        Ok(())
    }
}

fn unsupported(function: &str) -> Error {
    Error::new(VIR_FROM_STREAMS, VIR_ERR_NO_SUPPORT, function)
}

/// A stream that gives the bytes of a memory block: a screenshot, for instance.
pub struct MemoryStream {
    data: Vec<u8>,
    position: usize,
}

impl MemoryStream {
    /// A stream of these bytes.
    #[must_use]
    pub fn new(data: Vec<u8>) -> Self {
        Self { data, position: 0 }
    }
}

impl DriverStream for MemoryStream {
    fn recv(&mut self, buffer: &mut [u8], _stop_at_hole: bool) -> Result<Progress> {
        let rest = &self.data[self.position..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.position += count;
        Ok(Progress::Bytes(count))
    }

    fn recv_hole(&mut self) -> Result<i64> {
        Ok(0)
    }

    fn ready(&self) -> Option<i32> {
        Some(crate::types::stream::virStreamEventType::VIR_STREAM_EVENT_READABLE as i32)
    }
}
