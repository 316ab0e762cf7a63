//! Typed parameters as Rust values.

use crate::error::{Error, Result, VIR_ERR_INVALID_ARG, VIR_FROM_NONE};
use crate::types::common::{VIR_TYPED_PARAM_FIELD_LENGTH, virTypedParameterType};

/// A named, typed value.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedParam {
    /// Name, such as [`crate::types::domain_names::VIR_DOMAIN_SCHEDULER_CPU_SHARES`].
    pub field: String,
    /// Value.
    pub value: TypedValue,
}

/// The value of a [`TypedParam`].
#[derive(Clone, Debug, PartialEq)]
pub enum TypedValue {
    /// `VIR_TYPED_PARAM_INT`
    Int(i32),
    /// `VIR_TYPED_PARAM_UINT`
    UInt(u32),
    /// `VIR_TYPED_PARAM_LLONG`
    LLong(i64),
    /// `VIR_TYPED_PARAM_ULLONG`
    ULLong(u64),
    /// `VIR_TYPED_PARAM_DOUBLE`
    Double(f64),
    /// `VIR_TYPED_PARAM_BOOLEAN`
    Boolean(bool),
    /// `VIR_TYPED_PARAM_STRING`
    Text(String),
}

impl TypedValue {
    /// Which type it is.
    #[must_use]
    pub fn kind(&self) -> virTypedParameterType {
        match self {
            Self::Int(_) => virTypedParameterType::VIR_TYPED_PARAM_INT,
            Self::UInt(_) => virTypedParameterType::VIR_TYPED_PARAM_UINT,
            Self::LLong(_) => virTypedParameterType::VIR_TYPED_PARAM_LLONG,
            Self::ULLong(_) => virTypedParameterType::VIR_TYPED_PARAM_ULLONG,
            Self::Double(_) => virTypedParameterType::VIR_TYPED_PARAM_DOUBLE,
            Self::Boolean(_) => virTypedParameterType::VIR_TYPED_PARAM_BOOLEAN,
            Self::Text(_) => virTypedParameterType::VIR_TYPED_PARAM_STRING,
        }
    }
}

macro_rules! from {
    ($($type:ty => $variant:ident),*) => {$(
        impl From<$type> for TypedValue {
            fn from(value: $type) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}
from!(i32 => Int, u32 => UInt, i64 => LLong, u64 => ULLong, f64 => Double, bool => Boolean, &str => Text, String => Text);

impl TypedParam {
    /// A parameter of this name and value; the value's Rust type decides the parameter's.
    pub fn new(field: impl Into<String>, value: impl Into<TypedValue>) -> Self {
        Self { field: field.into(), value: value.into() }
    }
}

/// How a type is named in messages.
#[must_use]
pub fn type_name(kind: virTypedParameterType) -> &'static str {
    use virTypedParameterType::*;
    match kind {
        VIR_TYPED_PARAM_INT => "int",
        VIR_TYPED_PARAM_UINT => "uint",
        VIR_TYPED_PARAM_LLONG => "llong",
        VIR_TYPED_PARAM_ULLONG => "ullong",
        VIR_TYPED_PARAM_DOUBLE => "double",
        VIR_TYPED_PARAM_BOOLEAN => "boolean",
        VIR_TYPED_PARAM_STRING => "string",
        #[allow(unreachable_patterns)]
        _ => "unknown",
    }
}

/// Checks that every parameter is among `allowed`, with the type given there, and at most once.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` for a wrong type or a repeated name, `VIR_ERR_ARGUMENT_UNSUPPORTED` for an unknown name.
pub fn validate(params: &[TypedParam], allowed: &[(&str, virTypedParameterType)]) -> Result<()> {
    for (index, param) in params.iter().enumerate() {
        let Some((_, kind)) = allowed.iter().find(|(name, _)| *name == param.field) else {
            crate::bail!(VIR_FROM_NONE, VIR_ERR_ARGUMENT_UNSUPPORTED, "parameter '{}' not supported", param.field);
        };
        if param.value.kind() != *kind {
            let (is, wanted) = (type_name(param.value.kind()), type_name(*kind));
            let detail = format!("invalid type '{is}' for parameter '{}', expected '{wanted}'", param.field);
            return Err(Error::new(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, detail));
        }
        if params[..index].iter().any(|earlier| earlier.field == param.field) {
            let detail = format!("parameter '{}' occurs multiple times", param.field);
            return Err(Error::new(VIR_FROM_NONE, VIR_ERR_INVALID_ARG, detail));
        }
    }
    Ok(())
}

/// Whether a name fits into a C typed parameter.
#[must_use]
pub fn fits(field: &str) -> bool {
    field.len() < VIR_TYPED_PARAM_FIELD_LENGTH
}
