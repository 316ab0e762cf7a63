//! Values across the boundary: C strings, arrays and out-parameters.
//!
//! The functions here are safe to call from the boundary because of one contract, which the documentation of each
//! exported function repeats for its callers: a pointer that is not NULL points to what the parameter's type says, for
//! as long as the call lasts. NULL is always recognised. Handles are never dereferenced (see [`super::handle`]).

use std::borrow::Cow;
use std::ffi::{CStr, c_char, c_int, c_uint, c_longlong, c_ulong, c_void};

/// What an exported function returns when it fails.
pub trait CReturn {
    /// -1, NULL or whatever the C documentation of the type's functions promises for failure.
    const FAILURE: Self;
}

impl CReturn for c_int {
    const FAILURE: Self = -1;
}

impl CReturn for c_uint {
    const FAILURE: Self = c_uint::MAX;
}

impl CReturn for c_ulong {
    const FAILURE: Self = 0;
}

impl CReturn for c_longlong {
    const FAILURE: Self = -1;
}

impl CReturn for () {
    const FAILURE: Self = ();
}

impl<T> CReturn for *mut T {
    const FAILURE: Self = std::ptr::null_mut();
}

impl<T> CReturn for *const T {
    const FAILURE: Self = std::ptr::null();
}

/// The text behind a C string; None for NULL. Bytes that are not UTF-8 become replacement characters.
pub fn text<'a>(string: *const c_char) -> Option<Cow<'a, str>> {
    if string.is_null() {
        return None;
    }
    // SAFETY: not NULL, so by the module's contract a NUL-terminated string that outlives the call.
    Some(unsafe { CStr::from_ptr(string) }.to_string_lossy())
}

/// Writes through an out-parameter unless it is NULL.
pub fn write<T>(to: *mut T, value: T) {
    if !to.is_null() {
        // SAFETY: not NULL, so by the module's contract valid for a write of its type.
        unsafe { to.write(value) };
    }
}

/// Reads what a pointer points to; None for NULL.
pub fn read<T: Copy>(from: *const T) -> Option<T> {
    // SAFETY: not NULL, so by the module's contract valid for a read of its type.
    (!from.is_null()).then(|| unsafe { from.read() })
}

/// The elements of a C array as a slice; empty for NULL or a count that is not positive.
pub fn slice<'a, T>(from: *const T, count: impl TryInto<usize>) -> &'a [T] {
    match count.try_into() {
        // SAFETY: not NULL, so by the module's contract an array of that many elements that outlives the call.
        Ok(count) if !from.is_null() && count > 0 => unsafe { std::slice::from_raw_parts(from, count) },
        _ => &[],
    }
}

/// The elements of a caller's C array, to be written; empty for NULL or a count that is not positive.
pub fn slice_mut<'a, T>(to: *mut T, count: impl TryInto<usize>) -> &'a mut [T] {
    match count.try_into() {
        // SAFETY: as for `slice`, and nobody else uses the caller's array during the call.
        Ok(count) if !to.is_null() && count > 0 => unsafe { std::slice::from_raw_parts_mut(to, count) },
        _ => &mut [],
    }
}

/// A `malloc`ed copy of a text, for a caller who will `free` it. A NUL inside ends it.
pub fn malloc_text(text: &str) -> *mut c_char {
    let bytes = text.as_bytes();
    let length = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    let copy = malloc::<c_char>(length + 1);
    // SAFETY: `copy` has room for `length` bytes and the NUL; the two do not overlap.
    unsafe {
        std::ptr::copy_nonoverlapping(bytes.as_ptr().cast(), copy, length);
        copy.add(length).write(0);
    }
    copy
}

/// A `malloc`ed copy of a text, or NULL for None.
pub fn malloc_optional_text(text: Option<&str>) -> *mut c_char {
    text.map_or(std::ptr::null_mut(), malloc_text)
}

/// A `malloc`ed array holding `values`, never NULL, for a caller who will `free` it.
pub fn malloc_array<T>(values: Vec<T>) -> *mut T {
    let array = malloc::<T>(values.len().max(1));
    for (index, value) in values.into_iter().enumerate() {
        // SAFETY: `array` has room for all values; writing does not drop what was there.
        unsafe { array.add(index).write(value) };
    }
    array
}

/// A `malloc`ed array holding `values` and a NULL behind them: the form of every list of objects or strings.
pub fn malloc_list<T>(mut values: Vec<*mut T>) -> *mut *mut T {
    values.push(std::ptr::null_mut());
    malloc_array(values)
}

/// Room for `count` values, zeroed. Aborts when there is no memory, as Rust's own allocator does.
fn malloc<T>(count: usize) -> *mut T {
    // SAFETY: calloc has no preconditions; it checks the product for overflow.
    let memory = unsafe { libc::calloc(count, size_of::<T>().max(1)) };
    assert!(!memory.is_null(), "out of memory");
    memory.cast()
}

/// Gives back what a `malloc_*` function here, or a C caller, got from `malloc`. NULL is fine.
pub fn free<T>(memory: *mut T) {
    // SAFETY: by the module's contract the pointer is NULL or from malloc and not freed yet.
    unsafe { libc::free(memory.cast::<c_void>()) };
}

/// Reads `text` into a caller's buffer of `size` bytes with a NUL at the end, cut if need be.
pub fn copy_text(to: *mut c_char, size: usize, text: &str) {
    let buffer = slice_mut(to.cast::<u8>(), size);
    if let Some(room) = buffer.len().checked_sub(1) {
        let length = text.len().min(room);
        buffer[..length].copy_from_slice(&text.as_bytes()[..length]);
        buffer[length] = 0;
    }
}

