//! Exported functions about typed parameters, and how those cross the boundary.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulonglong};

use super::entry::{Call, call};
use super::ffi;
use crate::error::{Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_ERR_INVALID_ARG, VIR_FROM_NONE};
use crate::types::common::virTypedParameterType::*;
use crate::types::common::{
    _virTypedParameterValue, VIR_TYPED_PARAM_FIELD_LENGTH, virTypedParameter, virTypedParameterPtr,
    virTypedParameterType,
};
use crate::types::typed_param::{TypedParam, TypedValue, fits, type_name};

/// The parameters of a C array.
///
/// Fails with `VIR_ERR_INVALID_ARG` for a type that does not exist or a string that is NULL.
pub fn read(call: &Call, params: *const virTypedParameter, count: impl Into<i64>) -> Result<Vec<TypedParam>> {
    ffi::slice(params, count.into()).iter().map(|param| read_one(call, param)).collect()
}

fn read_one(call: &Call, param: &virTypedParameter) -> Result<TypedParam> {
    let field = name_of(param);
    let Some(kind) = kind_of(param) else {
        let detail = format!("unexpected type {} for parameter {field}", param.r#type);
        return Err(Error::new(call.origin(), VIR_ERR_INVALID_ARG, detail));
    };
    // SAFETY: the type says which member of the union the caller has filled.
    let value = unsafe {
        match kind {
            VIR_TYPED_PARAM_INT => TypedValue::Int(param.value.i),
            VIR_TYPED_PARAM_UINT => TypedValue::UInt(param.value.ui),
            VIR_TYPED_PARAM_LLONG => TypedValue::LLong(param.value.l),
            VIR_TYPED_PARAM_ULLONG => TypedValue::ULLong(param.value.ul),
            VIR_TYPED_PARAM_DOUBLE => TypedValue::Double(param.value.d),
            VIR_TYPED_PARAM_BOOLEAN => TypedValue::Boolean(param.value.b != 0),
            VIR_TYPED_PARAM_STRING => match ffi::text(param.value.s) {
                Some(text) => TypedValue::Text(text.into_owned()),
                None => {
                    let detail = format!("NULL string parameter '{field}'");
                    return Err(Error::new(call.origin(), VIR_ERR_INVALID_ARG, detail));
                }
            },
        }
    };
    Ok(TypedParam { field, value })
}

fn name_of(param: &virTypedParameter) -> String {
    let bytes = param.field.iter().map(|&c| c.to_ne_bytes()[0]).take_while(|&b| b != 0).collect::<Vec<u8>>();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn kind_of(param: &virTypedParameter) -> Option<virTypedParameterType> {
    [
        VIR_TYPED_PARAM_INT,
        VIR_TYPED_PARAM_UINT,
        VIR_TYPED_PARAM_LLONG,
        VIR_TYPED_PARAM_ULLONG,
        VIR_TYPED_PARAM_DOUBLE,
        VIR_TYPED_PARAM_BOOLEAN,
        VIR_TYPED_PARAM_STRING,
    ]
    .into_iter()
    .find(|kind| *kind as c_int == param.r#type)
}

/// A C parameter; the text of a string is `malloc`ed and goes with it.
fn to_c(param: &TypedParam) -> virTypedParameter {
    let mut value = _virTypedParameterValue { ul: 0 };
    match &param.value {
        TypedValue::Int(i) => value.i = *i,
        TypedValue::UInt(ui) => value.ui = *ui,
        TypedValue::LLong(l) => value.l = *l,
        TypedValue::ULLong(ul) => value.ul = *ul,
        TypedValue::Double(d) => value.d = *d,
        TypedValue::Boolean(b) => value.b = c_char::from(*b),
        TypedValue::Text(text) => value.s = ffi::malloc_text(text),
    }
    let mut field = [0; VIR_TYPED_PARAM_FIELD_LENGTH];
    ffi::copy_text(field.as_mut_ptr(), field.len(), &param.field);
    virTypedParameter { field, r#type: param.value.kind() as c_int, value }
}

/// libvirt's two-call protocol: with `*count` 0 stores how many values there are, else stores as many as fit.
pub fn fill(params: virTypedParameterPtr, count: *mut c_int, values: &[TypedParam]) {
    let room = ffi::read(count).unwrap_or_default();
    if room == 0 || params.is_null() {
        ffi::write(count, ffi::length(values.len()));
        return;
    }
    let room = ffi::slice_mut(params, room);
    for (to, value) in room.iter_mut().zip(values) {
        *to = to_c(value);
    }
    ffi::write(count, ffi::length(room.len().min(values.len())));
}

/// Gives out a `malloc`ed array, which the caller frees with `virTypedParamsFree`.
pub fn give(params: *mut virTypedParameterPtr, count: *mut c_int, values: &[TypedParam]) {
    let array =
        if values.is_empty() { std::ptr::null_mut() } else { ffi::malloc_array(values.iter().map(to_c).collect()) };
    ffi::write(params, array);
    ffi::write(count, ffi::length(values.len()));
}

/// A C array of parameters that is freed with this value.
pub struct Owned {
    array: virTypedParameterPtr,
    count: c_int,
}

impl Owned {
    /// The array for these values.
    pub fn new(values: &[TypedParam]) -> Self {
        Self { array: ffi::malloc_array(values.iter().map(to_c).collect()), count: ffi::length(values.len()) }
    }

    /// The array.
    pub fn pointer(&self) -> virTypedParameterPtr {
        self.array
    }

    /// How many it holds.
    pub fn count(&self) -> c_int {
        self.count
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        clear(self.array, self.count);
        ffi::free(self.array);
    }
}

/// Rows of parameters, one for each CPU, in a caller's array with `width` places a row; how many a row may hold.
///
/// Without an array: how many values a row has, or when `width` is 0 and `rows` too how many rows there are.
pub fn fill_rows(params: virTypedParameterPtr, width: c_uint, rows: c_uint, values: &[Vec<TypedParam>]) -> c_int {
    if params.is_null() {
        return if rows == 0 { ffi::length(values.len()) } else { ffi::length(values.first().map_or(0, Vec::len)) };
    }
    let places = ffi::slice_mut(params, u64::from(width) * u64::from(rows));
    let mut most = 0;
    for (to, row) in places.chunks_mut((width as usize).max(1)).zip(values) {
        for (to, value) in to.iter_mut().zip(row) {
            *to = to_c(value);
        }
        most = most.max(row.len().min(width as usize));
    }
    ffi::length(most)
}

fn find<'a>(params: virTypedParameterPtr, count: c_int, name: &str) -> Option<&'a virTypedParameter> {
    ffi::slice(params.cast_const(), count).iter().find(|param| name_of(param) == name)
}

fn get<T>(
    function: &'static str,
    (params, count, name): (virTypedParameterPtr, c_int, *const c_char),
    kind: virTypedParameterType,
    to: *mut T,
    value: impl FnOnce(&virTypedParameter) -> T,
) -> c_int {
    call(VIR_FROM_NONE, function, |call| {
        let name = call.text(name, "name")?;
        let Some(param) = find(params, count, &name) else { return Ok(0) };
        if param.r#type != kind as c_int {
            let actual = kind_of(param).map_or("unknown", type_name);
            let wanted = type_name(kind);
            let detail = format!("Invalid type '{wanted}' requested for parameter '{name}', actual type is '{actual}'");
            return Err(Error::new(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, detail));
        }
        ffi::write(to, value(param));
        Ok(1)
    })
}

/// A caller's growing array of parameters: where it is, how many it holds and has room for.
type Growing = (*mut virTypedParameterPtr, *mut c_int, *mut c_int);

fn add(
    function: &'static str,
    to: Growing,
    name: *const c_char,
    value: impl FnOnce(&Call, &str) -> Result<TypedValue>,
) -> c_int {
    call(VIR_FROM_NONE, function, |call| {
        let name = call.text(name, "name")?;
        let value = value(call, &name)?;
        append(&to, &[TypedParam { field: name.into_owned(), value }])?;
        Ok(0)
    })
}

fn append((params, count, room): &Growing, values: &[TypedParam]) -> Result<()> {
    if let Some(long) = values.iter().find(|value| !fits(&value.field)) {
        let detail = format!("Field name '{}' too long", long.field);
        return Err(Error::new(VIR_FROM_NONE, VIR_ERR_INTERNAL_ERROR, detail));
    }
    let used = usize::try_from(ffi::read(*count).unwrap_or_default()).unwrap_or(0);
    let have = usize::try_from(ffi::read(*room).unwrap_or_default()).unwrap_or(0);
    let array = ffi::read(*params).unwrap_or(std::ptr::null_mut());
    let need = used + values.len();
    let array = if need > have || array.is_null() {
        let grown = ffi::realloc(array, used, need.max(have * 2));
        ffi::write(*params, grown);
        ffi::write(*room, ffi::length(need.max(have * 2)));
        grown
    } else {
        array
    };
    for (to, value) in ffi::slice_mut(array, need)[used..].iter_mut().zip(values) {
        *to = to_c(value);
    }
    ffi::write(*count, ffi::length(need));
    Ok(())
}

fn clear(params: virTypedParameterPtr, count: c_int) {
    for param in ffi::slice_mut(params, count) {
        if param.r#type == VIR_TYPED_PARAM_STRING as c_int {
            // SAFETY: the type says that the member in use is the string, which belongs to the parameter.
            ffi::free(unsafe { param.value.s });
            param.value.s = std::ptr::null_mut();
        }
    }
}

/// Finds a typed parameter by its name. Forgets no earlier error when it succeeds.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
///
/// Returns the parameter inside the array, or NULL when there is none of that name. No error is recorded for that.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGet(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
) -> virTypedParameterPtr {
    call(VIR_FROM_NONE, "virTypedParamsGet", |_| {
        let name = ffi::text(name);
        let found = name.and_then(|name| find(params, nparams, &name));
        Ok(found.map_or(std::ptr::null_mut(), |param| std::ptr::from_ref(param).cast_mut()))
    })
}
version!("virTypedParamsGet", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as an int.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetInt(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut c_int,
) -> c_int {
    get("virTypedParamsGetInt", (params, nparams, name), VIR_TYPED_PARAM_INT, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.i }
    })
}
version!("virTypedParamsGetInt", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as an unsigned int.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetUInt(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut c_uint,
) -> c_int {
    get("virTypedParamsGetUInt", (params, nparams, name), VIR_TYPED_PARAM_UINT, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.ui }
    })
}
version!("virTypedParamsGetUInt", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as a long long.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetLLong(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut c_longlong,
) -> c_int {
    get("virTypedParamsGetLLong", (params, nparams, name), VIR_TYPED_PARAM_LLONG, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.l }
    })
}
version!("virTypedParamsGetLLong", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as an unsigned long long.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetULLong(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut c_ulonglong,
) -> c_int {
    get("virTypedParamsGetULLong", (params, nparams, name), VIR_TYPED_PARAM_ULLONG, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.ul }
    })
}
version!("virTypedParamsGetULLong", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as a double.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetDouble(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut f64,
) -> c_int {
    get("virTypedParamsGetDouble", (params, nparams, name), VIR_TYPED_PARAM_DOUBLE, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.d }
    })
}
version!("virTypedParamsGetDouble", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as a boolean, as 0 or 1.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetBoolean(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut c_int,
) -> c_int {
    get("virTypedParamsGetBoolean", (params, nparams, name), VIR_TYPED_PARAM_BOOLEAN, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { c_int::from(param.value.b != 0) }
    })
}
version!("virTypedParamsGetBoolean", "LIBVIRT_1.0.2");

/// Finds a typed parameter by its name and reads it as a string, which stays the parameter's.
///
/// - `params`: array of typed parameters
/// - `nparams`: how many it holds
/// - `name`: the name to look for
/// - `value`: where to store the value, or NULL to look only
///
/// Returns 1 when it was found, 0 when there is none of that name, -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when the parameter is of another type or `name` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsGetString(
    params: virTypedParameterPtr,
    nparams: c_int,
    name: *const c_char,
    value: *mut *const c_char,
) -> c_int {
    get("virTypedParamsGetString", (params, nparams, name), VIR_TYPED_PARAM_STRING, value, |param| {
        // SAFETY: the type was found to be the one of this member.
        unsafe { param.value.s.cast_const() }
    })
}
version!("virTypedParamsGetString", "LIBVIRT_1.0.2");

/// Adds a parameter of type int to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddInt(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: c_int,
) -> c_int {
    add("virTypedParamsAddInt", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::Int(value)))
}
version!("virTypedParamsAddInt", "LIBVIRT_1.0.2");

/// Adds a parameter of type unsigned int to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddUInt(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: c_uint,
) -> c_int {
    add("virTypedParamsAddUInt", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::UInt(value)))
}
version!("virTypedParamsAddUInt", "LIBVIRT_1.0.2");

/// Adds a parameter of type long long to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddLLong(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: c_longlong,
) -> c_int {
    add("virTypedParamsAddLLong", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::LLong(value)))
}
version!("virTypedParamsAddLLong", "LIBVIRT_1.0.2");

/// Adds a parameter of type unsigned long long to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddULLong(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: c_ulonglong,
) -> c_int {
    add("virTypedParamsAddULLong", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::ULLong(value)))
}
version!("virTypedParamsAddULLong", "LIBVIRT_1.0.2");

/// Adds a parameter of type double to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddDouble(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: f64,
) -> c_int {
    add("virTypedParamsAddDouble", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::Double(value)))
}
version!("virTypedParamsAddDouble", "LIBVIRT_1.0.2");

/// Adds a parameter of type boolean to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddBoolean(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: c_int,
) -> c_int {
    add("virTypedParamsAddBoolean", (params, nparams, maxparams), name, |_, _| Ok(TypedValue::Boolean(value != 0)))
}
version!("virTypedParamsAddBoolean", "LIBVIRT_1.0.2");

/// Adds a parameter of type string to a growing array.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `value`: the value; it is copied
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long; VIR_ERR_INVALID_ARG when `value` is NULL.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddString(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    value: *const c_char,
) -> c_int {
    add("virTypedParamsAddString", (params, nparams, maxparams), name, |call, _| {
        Ok(TypedValue::Text(call.text(value, "value")?.into_owned()))
    })
}
version!("virTypedParamsAddString", "LIBVIRT_1.0.2");

/// Adds one string parameter for each text of a NULL-terminated list, all of the same name.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `values`: the texts, or NULL for none
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long.
///
/// Since libvirt 1.2.17.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddStringList(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    values: *mut *const c_char,
) -> c_int {
    call(VIR_FROM_NONE, "virTypedParamsAddStringList", |call| {
        if values.is_null() {
            return Ok(0);
        }
        let name = call.text(name, "name")?;
        let texts = ffi::texts_until_null(values.cast_const());
        let new = texts.into_iter().map(|text| TypedParam::new(name.as_ref(), text)).collect::<Vec<_>>();
        append(&(params, nparams, maxparams), &new)?;
        Ok(0)
    })
}
version!("virTypedParamsAddStringList", "LIBVIRT_1.2.17");

/// Adds a parameter whose value is given as text.
///
/// - `params`: the array, which may move
/// - `nparams`: how many it holds
/// - `maxparams`: how many it has room for
/// - `name`: name of the new parameter
/// - `type`: a virTypedParameterType number
/// - `value`: the value as text; a boolean is "0" or "1"
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_INTERNAL_ERROR when it is too long; VIR_ERR_INVALID_ARG when `value` is NULL or no value of the type.
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsAddFromString(
    params: *mut virTypedParameterPtr,
    nparams: *mut c_int,
    maxparams: *mut c_int,
    name: *const c_char,
    r#type: c_int,
    value: *const c_char,
) -> c_int {
    add("virTypedParamsAddFromString", (params, nparams, maxparams), name, |_, name| {
        let invalid = |detail: String| Error::new(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, detail);
        let text = ffi::text(value).ok_or_else(|| invalid(format!("NULL value for field '{name}'")))?;
        let expected = |what: &str| invalid(format!("Invalid value for field '{name}': expected {what}"));
        let number = text.trim_start();
        Ok(match r#type {
            t if t == VIR_TYPED_PARAM_INT as c_int => {
                number.parse().map(TypedValue::Int).map_err(|_| expected("int"))?
            }
            t if t == VIR_TYPED_PARAM_UINT as c_int => {
                number.parse().map(TypedValue::UInt).map_err(|_| expected("unsigned int"))?
            }
            t if t == VIR_TYPED_PARAM_LLONG as c_int => {
                number.parse().map(TypedValue::LLong).map_err(|_| expected("long long"))?
            }
            t if t == VIR_TYPED_PARAM_ULLONG as c_int => {
                number.parse().map(TypedValue::ULLong).map_err(|_| expected("unsigned long long"))?
            }
            t if t == VIR_TYPED_PARAM_DOUBLE as c_int => {
                number.parse().map(TypedValue::Double).map_err(|_| expected("double"))?
            }
            t if t == VIR_TYPED_PARAM_BOOLEAN as c_int => match &*text {
                "0" => TypedValue::Boolean(false),
                "1" => TypedValue::Boolean(true),
                _ => return Err(invalid(format!("Invalid boolean value for field '{name}'"))),
            },
            t if t == VIR_TYPED_PARAM_STRING as c_int => TypedValue::Text(text.into_owned()),
            t => {
                let detail = format!("unexpected type {t} for field {name}");
                return Err(Error::new(VIR_FROM_NONE, VIR_ERR_INTERNAL_ERROR, detail));
            }
        })
    })
}
version!("virTypedParamsAddFromString", "LIBVIRT_1.0.2");

/// Frees the strings inside an array of typed parameters; the array itself stays. The last error stays too.
///
/// - `params`: the array, or NULL
/// - `nparams`: how many it holds
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsClear(params: virTypedParameterPtr, nparams: c_int) {
    clear(params, nparams);
}
version!("virTypedParamsClear", "LIBVIRT_1.0.2");

/// Frees an array of typed parameters and the strings inside. The last error stays.
///
/// - `params`: the array, or NULL
/// - `nparams`: how many it holds
///
/// Since libvirt 1.0.2.
#[unsafe(no_mangle)]
pub extern "C" fn virTypedParamsFree(params: virTypedParameterPtr, nparams: c_int) {
    clear(params, nparams);
    ffi::free(params);
}
version!("virTypedParamsFree", "LIBVIRT_1.0.2");
