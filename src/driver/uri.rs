//! Connection URIs: `driver[+transport]://[user@][server][:port]/path?query`.

use crate::error::Result;
use crate::{bail, err};

/// A parsed URI.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uri {
    text: String,
    /// Driver and transport, as written before the colon.
    pub scheme: String,
    /// Login name, if any.
    pub user: Option<String>,
    /// Host, without brackets; None when the URI names none.
    pub server: Option<String>,
    /// Port, if any.
    pub port: Option<u16>,
    /// Path with its percent escapes undone; empty when there is none.
    pub path: String,
    /// Query parameters in their order, escapes undone.
    pub query: Vec<(String, String)>,
}

impl Uri {
    /// Parses a URI.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` when it is not one, `VIR_ERR_NO_CONNECT` when it names no driver.
    pub fn parse(text: &str) -> Result<Self> {
        let bad = || err!(VIR_FROM_URI, VIR_ERR_INTERNAL_ERROR, "Unable to parse URI {text}");
        if text.bytes().any(|b| b <= b' ' || b == 0x7f || b"\"<>\\^`{|}".contains(&b)) {
            return Err(bad());
        }
        let (rest, _fragment) = text.split_once('#').unwrap_or((text, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let has_scheme = |scheme: &str| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        };
        let Some((scheme, rest)) = rest.split_once(':').filter(|(scheme, _)| has_scheme(scheme)) else {
            if rest.contains(':') && !rest.starts_with('/') {
                return Err(bad());
            }
            bail!(VIR_FROM_NONE, VIR_ERR_NO_CONNECT, "URI '{text}' does not include a driver name");
        };
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                (Some(&rest[..end]), &rest[end..])
            }
            None => (None, rest),
        };
        let (user, host_port) = match authority.and_then(|a| a.rsplit_once('@')) {
            Some((user, host)) => (Some(unescape(user)), Some(host)),
            None => (None, authority),
        };
        let (server, port) = match host_port {
            Some(host) => split_port(host).ok_or_else(bad)?,
            None => (None, None),
        };
        let query = query
            .split(['&', ';'])
            .filter(|pair| !pair.is_empty())
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .map(|(name, value)| (unescape(name), unescape(value)))
            .filter(|(name, _)| !name.is_empty())
            .collect();
        Ok(Self { text: text.to_owned(), scheme: scheme.to_owned(), user, server, port, path: unescape(path), query })
    }

    /// The last value given for a query parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().rev().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The URI as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

fn split_port(host: &str) -> Option<(Option<String>, Option<u16>)> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => {
            let (name, rest) = rest.split_once(']')?;
            (name, rest.strip_prefix(':').or(rest.is_empty().then_some(""))?)
        }
        None => host.split_once(':').unwrap_or((host, "")),
    };
    let port = if port.is_empty() { None } else { Some(port.parse().ok()?) };
    Some(((!name.is_empty()).then(|| unescape(name)), port))
}

fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escaped = (first == b'%')
            .then(|| tail.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()))
            .flatten();
        bytes.push(escaped.unwrap_or(first));
        rest = if escaped.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_the_parts() {
        let uri = Uri::parse("qemu+ssh://root@[::1]:22/embed?root=/a%20b&x=1&x=2").unwrap();
        assert_eq!((uri.scheme.as_str(), uri.path.as_str(), uri.port), ("qemu+ssh", "/embed", Some(22)));
        assert_eq!((uri.user.as_deref(), uri.server.as_deref()), (Some("root"), Some("::1")));
        assert_eq!((uri.parameter("root"), uri.parameter("x")), (Some("/a b"), Some("2")));
        let uri = Uri::parse("test:///default").unwrap();
        assert_eq!((uri.server, uri.path.as_str()), (None, "/default"));
    }

    #[test]
    fn refuses_what_is_no_uri() {
        assert_eq!(
            Uri::parse(" test:///default").unwrap_err().message(),
            "internal error: Unable to parse URI  test:///default"
        );
        assert_eq!(Uri::parse("default").unwrap_err().code(), crate::error::VIR_ERR_NO_CONNECT);
    }
}
