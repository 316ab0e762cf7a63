//! The operating system's calls that the standard library does not offer.
#![allow(unsafe_code)]

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::path::PathBuf;

/// What [`poll`] waits for on one descriptor, and what it found.
pub use libc::pollfd as PollFd;

/// Waits until a descriptor is ready or `timeout` milliseconds have passed (-1: for ever); how many are ready.
///
/// # Errors
/// The system's error; being interrupted by a signal counts as nothing ready.
pub fn poll(descriptors: &mut [PollFd], timeout: i32) -> io::Result<usize> {
    let count = libc::nfds_t::try_from(descriptors.len()).map_err(io::Error::other)?;
    // SAFETY: the pointer and count describe the slice, which poll only writes `revents` of.
    let ready = unsafe { libc::poll(descriptors.as_mut_ptr(), count, timeout) };
    match usize::try_from(ready) {
        Ok(ready) => Ok(ready),
        Err(_) => match io::Error::last_os_error() {
            error if error.kind() == io::ErrorKind::Interrupted => Ok(0),
            error => Err(error),
        },
    }
}

/// Something to wake a [`poll`] in another thread with.
pub struct Waker(OwnedFd);

impl Waker {
    /// A new one.
    ///
    /// # Errors
    /// When the process has too many descriptors.
    pub fn new() -> io::Result<Self> {
        // SAFETY: no preconditions; the result is checked before it is taken as a descriptor.
        let fd = unsafe { libc::eventfd(0, libc::EFD_NONBLOCK | libc::EFD_CLOEXEC) };
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the descriptor is new and nobody else's.
        Ok(Self(unsafe { OwnedFd::from_raw_fd(fd) }))
    }

    /// The descriptor to wait on.
    #[must_use]
    pub fn fd(&self) -> RawFd {
        self.0.as_raw_fd()
    }

    /// Makes the descriptor readable.
    pub fn wake(&self) {
        let one = 1_u64.to_ne_bytes();
        // SAFETY: the buffer outlives the call. Failure means that the counter is full, which wakes as well.
        let _ = unsafe { libc::write(self.fd(), one.as_ptr().cast(), one.len()) };
    }

    /// Makes the descriptor wait for the next [`Waker::wake`].
    pub fn clear(&self) {
        let mut count = [0_u8; 8];
        // SAFETY: the buffer outlives the call and has the eight bytes an eventfd writes.
        let _ = unsafe { libc::read(self.fd(), count.as_mut_ptr().cast(), count.len()) };
    }
}

/// The effective user.
#[must_use]
pub fn effective_user() -> u32 {
    // SAFETY: no preconditions, cannot fail.
    unsafe { libc::geteuid() }
}

/// Where libvirt's configuration lies: `/etc/libvirt` for root, else under the user's configuration directory.
#[must_use]
pub fn config_dir() -> PathBuf {
    if effective_user() == 0 {
        return PathBuf::from("/etc/libvirt");
    }
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CONFIG_HOME").or_else(|| Some(set("HOME")?.join(".config")));
    base.unwrap_or_else(|| PathBuf::from("/")).join("libvirt")
}

/// The host's name, as `gethostname` gives it.
#[must_use]
pub fn host_name() -> String {
    let mut buffer = [0_u8; 256];
    // SAFETY: the pointer and length describe the buffer; its last byte stays zero.
    let failed = unsafe { libc::gethostname(buffer.as_mut_ptr().cast(), buffer.len() - 1) } != 0;
    match CStr::from_bytes_until_nul(&buffer) {
        Ok(name) if !failed => name.to_string_lossy().into_owned(),
        _ => "localhost".to_owned(),
    }
}

/// Shows `prompt` at the process's terminal and reads a line, without echo for a `secret`.
///
/// # Errors
/// When there is no terminal.
pub fn ask_terminal(prompt: &str, secret: bool) -> io::Result<String> {
    use std::io::{BufRead, BufReader, Write};
    let mut terminal = std::fs::File::options().read(true).write(true).open("/dev/tty")?;
    write!(terminal, "{prompt}: ")?;
    let _echo = secret.then(|| Echo::off(&terminal)).transpose()?;
    let mut line = String::new();
    BufReader::new(&terminal).read_line(&mut line)?;
    Ok(line.trim_end_matches('\n').to_owned())
}

/// A terminal that does not show what is typed, until this is dropped.
struct Echo<'a> {
    terminal: &'a std::fs::File,
    before: libc::termios,
}

impl<'a> Echo<'a> {
    fn off(terminal: &'a std::fs::File) -> io::Result<Self> {
        // SAFETY: all-zero is a valid value of this plain C structure, which the call fills.
        let mut settings: libc::termios = unsafe { std::mem::zeroed() };
        // SAFETY: the descriptor is open and the structure outlives the call.
        if unsafe { libc::tcgetattr(terminal.as_raw_fd(), &raw mut settings) } != 0 {
            return Err(io::Error::last_os_error());
        }
        let echo = Self { terminal, before: settings };
        settings.c_lflag &= !libc::ECHO;
        // SAFETY: as above.
        unsafe { libc::tcsetattr(terminal.as_raw_fd(), libc::TCSAFLUSH, &raw const settings) };
        Ok(echo)
    }
}

impl Drop for Echo<'_> {
    fn drop(&mut self) {
        // SAFETY: as in `off`.
        unsafe { libc::tcsetattr(self.terminal.as_raw_fd(), libc::TCSAFLUSH, &raw const self.before) };
    }
}
