//! Values across the boundary: C strings, arrays and out-parameters.
//!
//! The functions here are safe to call from the boundary because of one contract, which the documentation of each
//! exported function repeats for its callers: a pointer that is not NULL points to what the parameter's type says, for
//! as long as the call lasts. NULL is always recognised. Handles are never dereferenced (see [`super::handle`]).

use std::borrow::Cow;
use std::ffi::{CStr, c_char, c_int, c_longlong, c_uchar, c_uint, c_ulong, c_void};

use crate::types::domain::virVcpuInfo;
use crate::util::uuid::Uuid;

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

/// The raw UUID behind a pointer; all zero for NULL.
pub fn uuid(from: *const c_uchar) -> Uuid {
    Uuid::from_bytes(read(from.cast::<[u8; 16]>()).unwrap_or_default())
}

/// The texts of a C array of strings; NULL elements are left out.
pub fn texts(from: *const *const c_char, count: impl TryInto<usize>) -> Vec<String> {
    slice(from, count).iter().filter_map(|&string| text(string)).map(Cow::into_owned).collect()
}

/// Gives out a `malloc`ed, NULL-terminated list of texts through `to`, unless it is NULL; their number.
pub fn give_texts(to: *mut *mut *mut c_char, texts: &[String]) -> c_int {
    if !to.is_null() {
        write(to, malloc_list(texts.iter().map(|text| malloc_text(text)).collect()));
    }
    length(texts.len())
}

/// Stores `malloc`ed texts in a caller's array; how many fitted.
pub fn fill_texts(to: *mut *mut c_char, room: c_int, texts: &[String]) -> c_int {
    let room = slice_mut(to, room);
    for (to, text) in room.iter_mut().zip(texts) {
        *to = malloc_text(text);
    }
    length(room.len().min(texts.len()))
}

/// Stores values in a caller's array; how many fitted.
pub fn fill<T: Copy>(to: *mut T, room: impl TryInto<usize>, values: &[T]) -> c_int {
    let room = slice_mut(to, room);
    for (to, value) in room.iter_mut().zip(values) {
        *to = *value;
    }
    length(room.len().min(values.len()))
}

/// Stores rows of `width` bytes in a caller's array of `room` rows, cut or padded with zeroes; how many fitted.
pub fn fill_rows(to: *mut c_uchar, room: c_int, width: c_int, rows: &[Vec<u8>]) -> c_int {
    let width_bytes = usize::try_from(width).unwrap_or(0);
    let all = slice_mut(to, i64::from(room.max(0)) * i64::from(width.max(0)));
    if width_bytes == 0 {
        return 0;
    }
    for (to, row) in all.chunks_exact_mut(width_bytes).zip(rows) {
        for (index, to) in to.iter_mut().enumerate() {
            *to = row.get(index).copied().unwrap_or(0);
        }
    }
    length((all.len() / width_bytes).min(rows.len()))
}

/// Stores what is known of virtual CPUs in a caller's two arrays, of which the second may be NULL; how many fitted.
pub fn fill_vcpus(
    info: *mut virVcpuInfo,
    room: c_int,
    maps: *mut c_uchar,
    map_length: c_int,
    vcpus: Vec<(virVcpuInfo, Vec<u8>)>,
) -> c_int {
    let infos = slice_mut(info, room);
    let count = infos.len().min(vcpus.len());
    let mut rows = Vec::with_capacity(count);
    for (to, (info, map)) in infos.iter_mut().zip(vcpus) {
        *to = info;
        rows.push(map);
    }
    fill_rows(maps, room, map_length, &rows);
    length(count)
}

/// Writes as much of a structure as a caller of an older version has room for.
pub fn write_front<T>(to: *mut T, size: usize, value: T) {
    if !to.is_null() {
        let size = size.min(size_of::<T>());
        // SAFETY: the caller's structure has `size` bytes by the module's contract, `value` at least as many.
        unsafe { std::ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), to.cast::<u8>(), size) };
    }
}

/// Copies bytes into a caller's buffer.
pub fn copy_bytes(to: *mut c_void, size: usize, bytes: &[u8]) {
    let buffer = slice_mut(to.cast::<u8>(), size);
    let count = buffer.len().min(bytes.len());
    buffer[..count].copy_from_slice(&bytes[..count]);
}

/// A count as C has it.
pub fn length(count: usize) -> c_int {
    c_int::try_from(count).unwrap_or(c_int::MAX)
}

/// The texts of a NULL-terminated C array of strings.
pub fn texts_until_null(from: *const *const c_char) -> Vec<String> {
    let mut texts = Vec::new();
    let mut next = from;
    while let Some(text) = read(next).and_then(text) {
        texts.push(text.into_owned());
        next = next.wrapping_add(1);
    }
    texts
}

/// Moves a `malloc`ed array of `used` elements into room for `count`, the rest zeroed.
pub fn realloc<T>(array: *mut T, used: usize, count: usize) -> *mut T {
    let grown = malloc::<T>(count);
    if !array.is_null() {
        // SAFETY: both arrays hold at least `used` elements; the old one is not used again.
        unsafe { std::ptr::copy_nonoverlapping(array, grown, used.min(count)) };
        free(array);
    }
    grown
}
