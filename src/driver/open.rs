//! From a URI, an alias or nothing at all to a driver's connection.

use std::path::Path;

use super::uri::Uri;
use super::{Connect, Driver};
use crate::error::{Error, Result, VIR_ERR_CONF_SYNTAX, VIR_FROM_CONF, VIR_FROM_URI};
use crate::types::host::virConnectFlags::{VIR_CONNECT_NO_ALIASES, VIR_CONNECT_RO};
use crate::util::conf_file::{self, Value};
use crate::{bail, err};

/// One piece of information that a driver needs to let somebody in.
#[derive(Clone, Debug)]
pub struct Credential {
    /// Which piece: a `virConnectCredentialType` number.
    pub kind: i32,
    /// The question for a person.
    pub prompt: String,
    /// What is asked for, by the server.
    pub challenge: String,
    /// The answer when none is given.
    pub default_result: Option<String>,
    /// The answer.
    pub result: Option<String>,
}

/// Who answers a driver's questions: the application's callback.
pub trait Authenticator {
    /// Which kinds of credential can be asked for: `virConnectCredentialType` numbers.
    fn kinds(&self) -> &[i32];

    /// Fills in the answers.
    ///
    /// # Errors
    /// When the application gives none.
    fn ask(&self, credentials: &mut [Credential]) -> Result<()>;
}

/// How a connection is asked for.
pub struct Request<'a> {
    /// The URI.
    pub uri: Uri,
    /// All flags of the call.
    pub flags: u32,
    /// Who answers questions, if anybody.
    pub authenticator: Option<&'a dyn Authenticator>,
}

/// A driver as the opening of connections sees it.
pub trait Factory: Sync {
    /// The URI schemes it serves.
    fn schemes(&self) -> &'static [&'static str];

    /// Opens a connection; None when the URI is not for it after all.
    ///
    /// # Errors
    /// When the URI is for it but cannot be opened.
    fn open(&self, request: &Request) -> Result<Option<Box<dyn Driver>>>;
}

/// Opens a connection by the first of `factories` that takes the URI.
///
/// Without a name, `LIBVIRT_DEFAULT_URI` and then `uri_default` of libvirt.conf say which.
///
/// # Errors
/// `VIR_ERR_NO_CONNECT` when no driver takes it; otherwise whatever is wrong with the name, libvirt.conf or the driver.
pub fn open(
    factories: &[&dyn Factory],
    name: Option<&str>,
    authenticator: Option<&dyn Authenticator>,
    flags: u32,
) -> Result<Connect> {
    let settings = Settings::load()?;
    let name = name.filter(|name| !name.is_empty());
    let given = match name {
        Some(name) => name.to_owned(),
        None => match settings.default_uri()? {
            Some(uri) => uri,
            None => bail!(VIR_FROM_NONE, VIR_ERR_NO_CONNECT, "(null)"),
        },
    };
    let aliases = flags & VIR_CONNECT_NO_ALIASES as u32 == 0;
    let text = if aliases { settings.resolve(&given)?.unwrap_or(given) } else { given };
    let uri = Uri::parse(&text)?;
    missing_slash(&uri)?;
    let request = Request { uri, flags, authenticator };
    let scheme = request.uri.scheme.as_str();
    for factory in factories {
        if request.uri.server.is_none()
            && factory.schemes().contains(&scheme)
            && let Some(driver) = factory.open(&request)?
        {
            return Ok(Connect::new(driver, flags & VIR_CONNECT_RO as u32 != 0));
        }
    }
    Err(err!(VIR_FROM_NONE, VIR_ERR_NO_CONNECT, "{}", name.unwrap_or("(null)")))
}

/// "qemu://system" is a frequent slip for "qemu:///system".
fn missing_slash(uri: &Uri) -> Result<()> {
    if let (Some(server @ ("session" | "system")), "qemu" | "vbox" | "vz") =
        (uri.server.as_deref(), uri.scheme.as_str())
    {
        let (text, scheme) = (uri.as_str(), &uri.scheme);
        bail!(VIR_FROM_NONE, VIR_ERR_INTERNAL_ERROR, "invalid URI {text} (maybe you want {scheme}:///{server})");
    }
    Ok(())
}

/// What libvirt.conf says.
struct Settings(std::collections::HashMap<String, Value>);

impl Settings {
    fn load() -> Result<Self> {
        let path = crate::util::sys::config_dir().join("libvirt.conf");
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::parse(&text, &path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self(Default::default())),
            Err(error) => {
                let errno = error.raw_os_error().unwrap_or(0);
                Err(Error::system(VIR_FROM_CONF, errno, format!("Failed to open file '{}'", path.display())))
            }
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Self> {
        conf_file::parse(text).map(Self).map_err(|malformed| {
            let detail = format!("{}:{}: {}", path.display(), malformed.line, malformed.expected);
            Error::new(VIR_FROM_CONF, VIR_ERR_CONF_SYNTAX, detail)
        })
    }

    fn default_uri(&self) -> Result<Option<String>> {
        if let Some(uri) = std::env::var("LIBVIRT_DEFAULT_URI").ok().filter(|uri| !uri.is_empty()) {
            return Ok(Some(uri));
        }
        match self.0.get("uri_default") {
            None => Ok(None),
            Some(Value::Text(uri)) => Ok(Some(uri.clone())),
            Some(_) => bail!(VIR_FROM_CONF, VIR_ERR_CONF_SYNTAX, "uri_default must be a string"),
        }
    }

    fn resolve(&self, alias: &str) -> Result<Option<String>> {
        let entries = match self.0.get("uri_aliases") {
            None => return Ok(None),
            Some(Value::List(entries)) => entries,
            Some(_) => bail!(VIR_FROM_CONF, VIR_ERR_CONF_SYNTAX, "uri_aliases must be a list of strings"),
        };
        for entry in entries.iter().filter_map(Value::text) {
            let malformed = |expected: &str| {
                Error::new(
                    VIR_FROM_URI,
                    VIR_ERR_CONF_SYNTAX,
                    format!("Malformed 'uri_aliases' config entry '{entry}', {expected}"),
                )
            };
            let (name, uri) = entry.split_once('=').ok_or_else(|| malformed("expected 'alias=uri://host/path'"))?;
            if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-') {
                return Err(malformed("aliases may only contain 'a-Z, 0-9, _, -'"));
            }
            if name == alias {
                return Ok(Some(uri.to_owned()));
            }
        }
        Ok(None)
    }
}
