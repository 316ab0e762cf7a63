//! Reading a document as libvirt does, with its words for what is wrong.

use crate::error::{Error, Result, VIR_ERR_XML_DETAIL, VIR_ERR_XML_ERROR, VIR_FROM_XML, virErrorDomain};
use crate::util::xml::{self, Tree};

/// Reads a document; `source` names it in messages, `origin` is where the error comes from.
///
/// # Errors
/// `VIR_ERR_XML_DETAIL` where it is not well-formed.
pub fn parse(text: &str, source: &str, origin: virErrorDomain) -> Result<Tree> {
    xml::parse(text).map_err(|malformed| {
        let message = format!("{source}:{}: {}\n{}", malformed.line, malformed.message, malformed.context);
        Error::new(origin, VIR_ERR_XML_DETAIL, message)
    })
}

/// Fails unless the root element has this name.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` with libvirt's words.
pub fn expect_root(tree: &Tree, name: &str) -> Result<()> {
    if tree.name == name {
        return Ok(());
    }
    let detail = format!("expecting root element of '{name}', not '{}'", tree.name);
    Err(Error::new(VIR_FROM_XML, VIR_ERR_XML_ERROR, detail))
}
