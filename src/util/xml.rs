//! XML text to a tree and back.
//!
//! Documents are bounded in size and depth. Nothing outside the document is ever looked at: no entities but the five
//! predefined ones and character references, no document type definitions.

use std::borrow::Cow;
use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The largest document that is read, in bytes.
pub const MAX_SIZE: usize = 64 << 20;
/// How deep elements may be nested: libxml2's own limit.
pub const MAX_DEPTH: usize = 256;

/// An element of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// Name, with its prefix.
    pub name: String,
    /// Attributes in document order, namespace declarations included.
    pub attributes: Vec<(String, String)>,
    /// What is inside, in document order.
    pub content: Vec<Content>,
}

/// What can be inside an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// An element.
    Element(Tree),
    /// Text, entities resolved.
    Text(String),
    /// A comment.
    Comment(String),
}

/// Where a document is not well-formed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// The line's text and a marker below it, as libxml2 shows where it stopped.
    pub context: String,
}

impl Tree {
    /// An attribute's value.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The elements inside.
    pub fn children(&self) -> impl Iterator<Item = &Tree> {
        self.content.iter().filter_map(|content| match content {
            Content::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The first element of a name inside.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Tree> {
        self.children().find(|child| child.name == name)
    }

    /// All text directly inside.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        let mut texts = self.content.iter().filter_map(|content| match content {
            Content::Text(text) => Some(text.as_str()),
            _ => None,
        });
        let first = texts.next().unwrap_or("");
        texts.fold(Cow::Borrowed(first), |all, text| Cow::Owned(all.into_owned() + text))
    }

    /// The element as text, children on lines of their own as libxml2 formats a node: `depth` levels deep, every level
    /// indented by two spaces. An element that holds text is left on one line.
    #[must_use]
    pub fn to_text(&self, depth: usize) -> String {
        let mut out = String::new();
        self.write(&mut out, depth, true);
        out
    }

    fn write(&self, out: &mut String, depth: usize, format: bool) {
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escape_double(value));
        }
        if self.content.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        let format = format && !self.content.iter().any(|content| matches!(content, Content::Text(_)));
        for content in &self.content {
            if format {
                newline(out, depth + 1);
            }
            match content {
                Content::Element(element) => element.write(out, depth + 1, format),
                Content::Text(text) => out.push_str(&escape(text)),
                Content::Comment(text) => {
                    let _ = write!(out, "<!--{text}-->");
                }
            }
        }
        if format {
            newline(out, depth);
        }
        let _ = write!(out, "</{}>", self.name);
    }

    /// Drops text that is only white space between elements, as libxml2 does for documents it is to format anew.
    fn drop_blank_text(&mut self) {
        let blank = |content: &Content| matches!(content, Content::Text(text) if text.trim_ascii().is_empty());
        if self.content.iter().any(|content| !matches!(content, Content::Text(_))) {
            self.content.retain(|content| !blank(content));
        }
        for content in &mut self.content {
            if let Content::Element(element) = content {
                element.drop_blank_text();
            }
        }
    }

    /// A copy without white space between elements.
    #[must_use]
    pub fn without_blank_text(&self) -> Self {
        let mut copy = self.clone();
        copy.drop_blank_text();
        copy
    }
}

fn newline(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// Text for an attribute in single quotes or between tags, as libvirt escapes it.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    replace(text, |c| match c {
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '&' => Some("&amp;"),
        _ => None,
    })
}

/// Text for an attribute in single quotes, with quotes escaped too.
#[must_use]
pub fn escape_attribute(text: &str) -> Cow<'_, str> {
    replace(text, |c| match c {
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '&' => Some("&amp;"),
        '\'' => Some("&apos;"),
        '"' => Some("&quot;"),
        _ => None,
    })
}

fn escape_double(text: &str) -> Cow<'_, str> {
    replace(text, |c| match c {
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '&' => Some("&amp;"),
        '"' => Some("&quot;"),
        '\n' => Some("&#10;"),
        _ => None,
    })
}

fn replace(text: &str, entity: impl Fn(char) -> Option<&'static str>) -> Cow<'_, str> {
    if !text.chars().any(|c| entity(c).is_some()) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match entity(c) {
            Some(entity) => out.push_str(entity),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Reads a document; its root element.
///
/// # Errors
/// Where it is not well-formed, or exceeds the bounds above.
pub fn parse(text: &str) -> Result<Tree, Malformed> {
    let fail = |offset: usize, message: String| malformed(text, offset, message);
    if text.len() > MAX_SIZE {
        return Err(fail(0, "xmlSAX2Characters: huge text node".to_owned()));
    }
    if text.trim_ascii().is_empty() {
        return Err(if text.is_empty() { empty() } else { fail(text.len(), "Document is empty".to_owned()) });
    }
    let start = text.len() - text.trim_ascii_start().len();
    if !text[start..].starts_with('<') {
        return Err(fail(start, "Start tag expected, '<' not found".to_owned()));
    }
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<(Tree, usize)> = Vec::new();
    let mut root = None;
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(_) => return Err(broken(text, before, open.last())),
        };
        let after = usize::try_from(reader.buffer_position()).unwrap_or(0);
        match event {
            Event::Start(tag) => {
                if root.is_some() {
                    return Err(fail(before, "Extra content at the end of the document".to_owned()));
                }
                if open.len() >= MAX_DEPTH {
                    let message = format!("Excessive depth in document: {MAX_DEPTH} use XML_PARSE_HUGE option");
                    return Err(fail(after, message));
                }
                open.push((element(text, before, &tag)?, before));
            }
            Event::Empty(tag) => {
                if root.is_some() {
                    return Err(fail(before, "Extra content at the end of the document".to_owned()));
                }
                let element = element(text, before, &tag)?;
                match open.last_mut() {
                    Some((parent, _)) => parent.content.push(Content::Element(element)),
                    None => root = Some(element),
                }
            }
            Event::End(tag) => {
                let name = tag.name().as_ref().trim_ascii_end().to_owned();
                let Some((element, began)) = open.pop() else {
                    return Err(fail(before, "Extra content at the end of the document".to_owned()));
                };
                if element.name != name {
                    let line = line_of(text, began);
                    let message = format!("Opening and ending tag mismatch: {} line {line} and {name}", element.name);
                    return Err(fail(after, message));
                }
                match open.last_mut() {
                    Some((parent, _)) => parent.content.push(Content::Element(element)),
                    None => root = Some(element),
                }
            }
            Event::Text(piece) => {
                let piece = piece.xml10_content();
                add_text(text, before, &mut open, root.is_some(), &piece)?;
            }
            Event::GeneralRef(reference) => {
                let name: &str = &reference;
                let resolved = match reference.resolve_char_ref() {
                    Ok(Some(c)) => c.to_string(),
                    Ok(None) => match quick_xml::escape::resolve_xml_entity(name) {
                        Some(text) => text.to_owned(),
                        None => return Err(fail(after, format!("Entity '{name}' not defined"))),
                    },
                    Err(_) => return Err(fail(after, "xmlParseCharRef: invalid xmlChar value".to_owned())),
                };
                add_text(text, before, &mut open, root.is_some(), &resolved)?;
            }
            Event::CData(data) => {
                let data = data.to_string();
                add_text(text, before, &mut open, root.is_some(), &data)?;
            }
            Event::Comment(comment) => {
                if let Some((parent, _)) = open.last_mut() {
                    parent.content.push(Content::Comment(comment.to_string()));
                }
            }
            Event::DocType(_) => return Err(fail(after, "document type definitions are not allowed".to_owned())),
            Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    if let Some((element, began)) = open.last() {
        let message = format!("Premature end of data in tag {} line {}", element.name, line_of(text, *began));
        return Err(fail(text.len(), message));
    }
    root.ok_or_else(|| fail(text.len(), "Document is empty".to_owned()))
}

fn add_text(text: &str, offset: usize, open: &mut [(Tree, usize)], ended: bool, piece: &str) -> Result<(), Malformed> {
    match open.last_mut() {
        Some((parent, _)) => match parent.content.last_mut() {
            Some(Content::Text(last)) => last.push_str(piece),
            _ => parent.content.push(Content::Text(piece.to_owned())),
        },
        None if piece.trim_ascii().is_empty() => {}
        None if ended => return Err(malformed(text, offset, "Extra content at the end of the document".to_owned())),
        None => return Err(malformed(text, offset, "Start tag expected, '<' not found".to_owned())),
    }
    Ok(())
}

fn element(text: &str, offset: usize, tag: &BytesStart) -> Result<Tree, Malformed> {
    let name = tag.name().as_ref().to_owned();
    if !name.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == ':') {
        return Err(malformed(text, offset + 1, "StartTag: invalid element name".to_owned()));
    }
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let bad = || malformed(text, offset, "attributes construct error".to_owned());
        let attribute = match attribute {
            Ok(attribute) => attribute,
            Err(quick_xml::events::attributes::AttrError::Duplicated(..)) => {
                return Err(malformed(text, offset, "Attribute redefined".to_owned()));
            }
            Err(_) => return Err(bad()),
        };
        let key = attribute.key.as_ref().to_owned();
        let raw = attribute.value.to_string();
        if raw.contains('<') {
            let message = "Unescaped '<' not allowed in attributes values".to_owned();
            return Err(malformed(text, offset, message));
        }
        // White space in attributes is normalised to blanks, as the standard says.
        let raw = raw.replace(['\n', '\t', '\r'], " ");
        let value = quick_xml::escape::unescape(&raw).map_err(|_| bad())?.into_owned();
        attributes.push((key, value));
    }
    Ok(Tree { name, attributes, content: Vec::new() })
}

/// What libxml2 says of text that ends inside markup.
fn broken(text: &str, offset: usize, open: Option<&(Tree, usize)>) -> Malformed {
    let rest = &text[offset.min(text.len())..];
    let name: String =
        rest.trim_start_matches('<').chars().take_while(|c| !c.is_whitespace() && !">/=".contains(*c)).collect();
    let line = line_of(text, offset);
    let message = match open {
        _ if rest.starts_with("</") => format!("expected '>' in end tag {name}"),
        _ if rest.starts_with('<') && !name.is_empty() && !rest.starts_with("<!") && !rest.starts_with("<?") => {
            format!("Couldn't find end of Start Tag {name} line {line}")
        }
        Some((element, began)) => {
            format!("Premature end of data in tag {} line {}", element.name, line_of(text, *began))
        }
        None => "Document is empty".to_owned(),
    };
    malformed(text, text.len(), message)
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|&&b| b == b'\n').count() + 1
}

fn empty() -> Malformed {
    Malformed { line: 1, message: "Document is empty".to_owned(), context: "(null)\n^".to_owned() }
}

fn malformed(text: &str, offset: usize, message: String) -> Malformed {
    let offset = offset.min(text.len());
    let offset = (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let begin = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |at| offset + at);
    let column = text[begin..offset].chars().count();
    // Only the neighbourhood is shown of a long line.
    let shown: String = text[begin..end].chars().skip(column.saturating_sub(80)).take(160).collect();
    let marker = "-".repeat(column.min(80));
    Malformed { line: line_of(text, offset), message, context: format!("{shown}\n{marker}^") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        let tree = parse("<?xml version='1.0'?>\n<a x='1 &amp; 2'><b/>t&lt;&#65;<c>d</c></a>").unwrap();
        assert_eq!(tree.attribute("x"), Some("1 & 2"));
        assert_eq!(tree.text(), "t<A");
        assert_eq!(tree.to_text(0), "<a x=\"1 &amp; 2\"><b/>t&lt;A<c>d</c></a>");
        let tree = parse("<a>\n   <b>\n <c/> </b>\n</a>").unwrap().without_blank_text();
        assert_eq!(tree.to_text(1), "<a>\n    <b>\n      <c/>\n    </b>\n  </a>");
    }

    #[test]
    fn says_what_is_wrong() {
        let message = |text: &str| parse(text).unwrap_err().message;
        assert_eq!(message(""), "Document is empty");
        assert_eq!(message("hello"), "Start tag expected, '<' not found");
        assert_eq!(message("<a>\n<b></a>"), "Opening and ending tag mismatch: b line 2 and a");
        assert_eq!(message("<a><b></b>"), "Premature end of data in tag a line 1");
        assert_eq!(message("<domain"), "Couldn't find end of Start Tag domain line 1");
        assert_eq!(message("<a/><b/>"), "Extra content at the end of the document");
        assert_eq!(message("<a>&x;</a>"), "Entity 'x' not defined");
        assert!(parse(&"<a>".repeat(300)).is_err() && parse("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>").is_err());
    }
}
