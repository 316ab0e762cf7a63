//! The one error type: what libvirt's `virError` carries, made where the failure is known.

use std::fmt;

pub use crate::types::virterror::virErrorDomain::{self, *};
pub use crate::types::virterror::virErrorLevel::{self, *};
pub use crate::types::virterror::virErrorNumber::{self, *};

use crate::types::error_texts::error_texts;

/// What every fallible function of this crate returns.
pub type Result<T> = std::result::Result<T, Error>;

/// An error as a client sees it: number, origin, text and the raw parts of the text.
///
/// Boxed inside so that a `Result` stays one word wide.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<ErrorData>);

/// The fields of libvirt's `virError` that an [`Error`] carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorData {
    /// What went wrong.
    pub code: virErrorNumber,
    /// Which part of the library says so.
    pub domain: virErrorDomain,
    /// How bad it is; errors proper are `VIR_ERR_ERROR`.
    pub level: virErrorLevel,
    /// The whole text for a person.
    pub message: String,
    /// Extra string; for an ordinary error the text's template.
    pub str1: Option<String>,
    /// Extra string; for an ordinary error the detail put into the template.
    pub str2: Option<String>,
    /// Extra string, rarely used.
    pub str3: Option<String>,
    /// Extra number; -1 for an ordinary error, `errno` for `VIR_ERR_SYSTEM_ERROR`.
    pub int1: i32,
    /// Extra number; -1 for an ordinary error.
    pub int2: i32,
}

impl Error {
    /// An error whose text is the fixed text of `code` with `detail` in it.
    ///
    /// An empty `detail` gives the fixed text alone, as libvirt does without one.
    #[must_use]
    pub fn new(domain: virErrorDomain, code: virErrorNumber, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        let (alone, before, after) = error_texts(code).unwrap_or(("", "", ""));
        let (message, str1, str2) = if detail.is_empty() {
            (alone.to_owned(), alone.to_owned(), None)
        } else {
            (format!("{before}{detail}{after}"), format!("{before}%s{after}"), Some(detail))
        };
        Self(Box::new(ErrorData {
            code,
            domain,
            level: VIR_ERR_ERROR,
            message,
            str1: Some(str1),
            str2,
            str3: None,
            int1: -1,
            int2: -1,
        }))
    }

    /// An error with every field given, for those few that do not follow the ordinary form.
    #[must_use]
    pub fn from_data(data: ErrorData) -> Self {
        Self(Box::new(data))
    }

    /// `VIR_ERR_INVALID_ARG` whose whole text is `message`, with the function and the argument beside it, as libvirt
    /// words complaints about one argument of one function.
    #[must_use]
    pub fn invalid_argument(
        domain: virErrorDomain,
        function: &str,
        argument: &str,
        message: impl Into<String>,
    ) -> Self {
        Self(Box::new(ErrorData {
            code: VIR_ERR_INVALID_ARG,
            domain,
            level: VIR_ERR_ERROR,
            message: message.into(),
            str1: Some(function.to_owned()),
            str2: Some(argument.to_owned()),
            str3: None,
            int1: 0,
            int2: 0,
        }))
    }

    /// `VIR_ERR_NO_SUPPORT` for the public function `function`: what a driver's default method answers.
    #[must_use]
    pub fn no_support(domain: virErrorDomain, function: &'static str) -> Self {
        Self::new(domain, VIR_ERR_NO_SUPPORT, function)
    }

    /// `VIR_ERR_SYSTEM_ERROR` with `errno`'s own text appended, as libvirt words failed system calls.
    #[must_use]
    pub fn system(domain: virErrorDomain, errno: i32, detail: impl fmt::Display) -> Self {
        let text = std::io::Error::from_raw_os_error(errno).to_string();
        let text = text.rsplit_once(" (os error").map_or(text.as_str(), |(text, _)| text);
        let mut error = Self::new(domain, VIR_ERR_SYSTEM_ERROR, format!("{detail}: {text}"));
        error.0.int1 = errno;
        error
    }

    /// All fields.
    #[must_use]
    pub fn data(&self) -> &ErrorData {
        &self.0
    }

    /// The error number.
    #[must_use]
    pub fn code(&self) -> virErrorNumber {
        self.0.code
    }

    /// The text for a person.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}/{:?}: {}", self.0.domain, self.0.code, self.0.message)
    }
}

impl std::error::Error for Error {}

/// `err!(VIR_FROM_TEST, VIR_ERR_INVALID_ARG, "format {}", args)`: an [`Error`] with a formatted detail.
#[macro_export]
macro_rules! err {
    ($domain:ident, $code:ident) => {
        $crate::error::Error::new($crate::error::virErrorDomain::$domain, $crate::error::virErrorNumber::$code, "")
    };
    ($domain:ident, $code:ident, $($format:tt)+) => {
        $crate::error::Error::new(
            $crate::error::virErrorDomain::$domain,
            $crate::error::virErrorNumber::$code,
            format!($($format)+),
        )
    };
}

/// `bail!(VIR_FROM_TEST, VIR_ERR_INVALID_ARG, "format {}", args)`: returns that error from the function.
#[macro_export]
macro_rules! bail {
    ($($error:tt)+) => {
        return Err($crate::err!($($error)+))
    };
}
