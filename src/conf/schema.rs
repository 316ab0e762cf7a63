//! How an element of a document is described, and what such a description does: parse, check and format.
//!
//! libvirt regenerates documents: what it does not know vanishes, what it knows comes back in its own order. An
//! [`Element`] says once what is known about an element: its attributes and the kinds of their values, what may be
//! inside and in which order it is printed. A [`Node`] is one element of a document read by its description. Nodes are
//! immutable and shared: a changed document shares all that did not change with the one it was made of.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::error::{Error, Result, VIR_ERR_XML_ERROR, VIR_FROM_XML};
use crate::util::xml::{Tree, escape, escape_attribute};

/// The description of an element.
#[derive(Debug)]
pub struct Element {
    /// Name.
    pub name: &'static str,
    /// Attributes in the order in which they are printed.
    pub attributes: &'static [Attribute],
    /// What is inside.
    pub content: Content,
    /// Elements inside in the order in which they are printed.
    pub children: &'static [Child],
}

/// The description of an attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Name.
    pub name: &'static str,
    /// What its value is.
    pub kind: Kind,
}

/// An element inside another.
#[derive(Debug)]
pub struct Child {
    /// Its description.
    pub element: &'static Element,
    /// Whether there may be several: of others, the first counts.
    pub many: bool,
}

/// What is inside an element besides other elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing that counts.
    Empty,
    /// Text of a kind.
    Text(Kind),
    /// Elements of other people's, kept as they are.
    Verbatim,
}

/// What a value is. Values are kept as they are printed: parsing brings them into that form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Any text.
    Any,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// "yes" or "no".
    YesNo,
    /// "on" or "off".
    OnOff,
    /// A whole number from 0 on.
    Unsigned,
    /// A whole number.
    Signed,
    /// A number printed in hexadecimal with at least this many digits.
    Hex(usize),
    /// A secret: printed only when secrets are asked for.
    Secret,
}

impl Kind {
    /// The value as it is printed; None when it is not of this kind.
    fn normal(self, value: &str) -> Option<String> {
        match self {
            Self::Any | Self::Secret => Some(value.to_owned()),
            Self::OneOf(words) => words.contains(&value).then(|| value.to_owned()),
            Self::YesNo => matches!(value, "yes" | "no").then(|| value.to_owned()),
            Self::OnOff => matches!(value, "on" | "off").then(|| value.to_owned()),
            Self::Unsigned => value.trim().parse::<u64>().ok().map(|number| number.to_string()),
            Self::Signed => value.trim().parse::<i64>().ok().map(|number| number.to_string()),
            Self::Hex(digits) => {
                let text = value.trim();
                let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
                    Some(hex) => u64::from_str_radix(hex, 16).ok()?,
                    None => text.parse().ok()?,
                };
                Some(format!("{number:#0width$x}", width = digits + 2))
            }
        }
    }
}

impl Element {
    /// An element without text.
    #[must_use]
    pub const fn new(name: &'static str, attributes: &'static [Attribute], children: &'static [Child]) -> Self {
        Self { name, attributes, content: Content::Empty, children }
    }

    /// An element that holds text.
    #[must_use]
    pub const fn text(name: &'static str, kind: Kind, attributes: &'static [Attribute]) -> Self {
        Self { name, attributes, content: Content::Text(kind), children: &[] }
    }

    /// An element whose content is kept as it is.
    #[must_use]
    pub const fn verbatim(name: &'static str) -> Self {
        Self { name, attributes: &[], content: Content::Verbatim, children: &[] }
    }

    fn attribute_index(&self, name: &str) -> Option<u16> {
        self.attributes.iter().position(|attribute| attribute.name == name).and_then(|index| u16::try_from(index).ok())
    }

    fn child_index(&self, name: &str) -> Option<u16> {
        self.children.iter().position(|child| child.element.name == name).and_then(|index| u16::try_from(index).ok())
    }

    /// The description of an element inside.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&'static Element> {
        self.children.iter().find(|child| child.element.name == name).map(|child| child.element)
    }
}

/// An element of a document, read by its description.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    element: &'static Element,
    /// Values by attribute index, in printing order.
    attributes: Vec<(u16, Box<str>)>,
    text: Option<Box<str>>,
    /// Elements by child index, in printing order.
    children: Vec<(u16, Arc<Node>)>,
    /// Other people's elements.
    verbatim: Vec<Arc<Tree>>,
}

impl PartialEq for Element {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What is printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Printing {
    /// With secrets.
    pub secrets: bool,
}

impl Node {
    /// An element without anything.
    #[must_use]
    pub fn new(element: &'static Element) -> Self {
        Self { element, attributes: Vec::new(), text: None, children: Vec::new(), verbatim: Vec::new() }
    }

    /// Reads an element by its description. What the description does not know is left out.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` for a value that is not of its kind.
    pub fn parse(tree: &Tree, element: &'static Element) -> Result<Self> {
        let mut node = Self::new(element);
        for (name, value) in &tree.attributes {
            let Some(index) = element.attribute_index(name) else { continue };
            let kind = element.attributes[usize::from(index)].kind;
            let value = kind.normal(value).ok_or_else(|| invalid_attribute(name, element.name, value))?;
            node.attributes.push((index, value.into()));
        }
        node.attributes.sort_by_key(|(index, _)| *index);
        match element.content {
            Content::Empty => {}
            Content::Text(kind) => {
                let text = tree.text();
                let text = kind.normal(&text).ok_or_else(|| {
                    let detail = format!("Invalid value '{text}' for element '{}'", element.name);
                    Error::new(VIR_FROM_XML, VIR_ERR_XML_ERROR, detail)
                })?;
                node.text = Some(text.into());
            }
            Content::Verbatim => {
                node.verbatim = tree.children().map(|child| Arc::new(child.without_blank_text())).collect();
            }
        }
        for child in tree.children() {
            let Some(index) = element.child_index(&child.name) else { continue };
            let description = &element.children[usize::from(index)];
            if description.many || !node.children.iter().any(|(at, _)| *at == index) {
                node.children.push((index, Arc::new(Self::parse(child, description.element)?)));
            }
        }
        node.children.sort_by_key(|(index, _)| *index);
        Ok(node)
    }

    /// The description.
    #[must_use]
    pub fn element(&self) -> &'static Element {
        self.element
    }

    /// The element's name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.element.name
    }

    /// An attribute's value.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let index = self.element.attribute_index(name)?;
        self.attributes.iter().find(|(at, _)| *at == index).map(|(_, value)| &**value)
    }

    /// The text inside.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// The text inside as a number.
    #[must_use]
    pub fn number(&self) -> Option<u64> {
        self.text()?.parse().ok()
    }

    /// The first element of a name inside.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Arc<Node>> {
        self.children_named(name).next()
    }

    /// The element at the end of a path of names.
    #[must_use]
    pub fn at(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, name| node.child(name).map(|child| &**child))
    }

    /// The elements of a name inside.
    pub fn children_named(&self, name: &str) -> impl Iterator<Item = &Arc<Node>> {
        let index = self.element.child_index(name);
        self.children.iter().filter(move |(at, _)| Some(*at) == index).map(|(_, child)| child)
    }

    /// All elements inside, in printing order.
    pub fn children(&self) -> impl Iterator<Item = &Arc<Node>> {
        self.children.iter().map(|(_, child)| child)
    }

    /// Other people's elements inside.
    #[must_use]
    pub fn verbatim(&self) -> &[Arc<Tree>] {
        &self.verbatim
    }

    /// Whether there is nothing inside and no attribute.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.attributes.is_empty() && self.text.is_none() && self.children.is_empty() && self.verbatim.is_empty()
    }

    /// Sets an attribute, or with None removes it. The description must know it.
    pub fn set(&mut self, name: &str, value: Option<&str>) {
        let index = self.element.attribute_index(name).expect("an attribute of the description");
        self.attributes.retain(|(at, _)| *at != index);
        if let Some(value) = value {
            let place = self.attributes.partition_point(|(at, _)| *at < index);
            self.attributes.insert(place, (index, value.into()));
        }
    }

    /// Sets the text inside.
    pub fn set_text(&mut self, text: impl Into<String>) {
        self.text = Some(text.into().into_boxed_str());
    }

    /// Replaces other people's elements.
    pub fn set_verbatim(&mut self, trees: Vec<Arc<Tree>>) {
        self.verbatim = trees;
    }

    /// Adds an element behind those of its name. The description must know it.
    pub fn add(&mut self, child: impl Into<Arc<Node>>) {
        let child = child.into();
        let index = self.element.child_index(child.name()).expect("an element of the description");
        let place = self.children.partition_point(|(at, _)| *at <= index);
        self.children.insert(place, (index, child));
    }

    /// Adds an element in front of those of its name. The description must know it.
    pub fn add_first(&mut self, child: impl Into<Arc<Node>>) {
        let child = child.into();
        let index = self.element.child_index(child.name()).expect("an element of the description");
        let place = self.children.partition_point(|(at, _)| *at < index);
        self.children.insert(place, (index, child));
    }

    /// Removes all elements of a name.
    pub fn remove(&mut self, name: &str) {
        let index = self.element.child_index(name);
        self.children.retain(|(at, _)| Some(*at) != index);
    }

    /// Keeps only the elements that `keep` likes.
    pub fn retain(&mut self, mut keep: impl FnMut(&Node) -> bool) {
        self.children.retain(|(_, child)| keep(child));
    }

    /// Replaces all elements of the child's name by it.
    pub fn put(&mut self, child: impl Into<Arc<Node>>) {
        let child = child.into();
        self.remove(child.name());
        self.add(child);
    }

    /// Puts an element that holds just a text; None removes it.
    pub fn put_text(&mut self, name: &str, text: Option<&str>) {
        match (text, self.element.child(name)) {
            (Some(text), Some(element)) => {
                let mut child = self.child(name).map_or_else(|| Node::new(element), |child| (**child).clone());
                child.set_text(text);
                self.put(child);
            }
            _ => self.remove(name),
        }
    }

    /// The first element of a name, to be changed; it is added when there is none.
    pub fn child_mut(&mut self, name: &str) -> &mut Node {
        if self.child(name).is_none() {
            let element = self.element.child(name).expect("an element of the description");
            self.add(Node::new(element));
        }
        let index = self.element.child_index(name);
        let place = self.children.iter().position(|(at, _)| Some(*at) == index).expect("just made sure");
        Arc::make_mut(&mut self.children[place].1)
    }

    /// All elements inside, to be changed. Reaching for one copies it unless nobody else shares it.
    pub fn children_mut(&mut self) -> impl Iterator<Item = &mut Arc<Node>> {
        self.children.iter_mut().map(|(_, child)| child)
    }

    /// Changes the elements of a name for which `change` gives another.
    pub fn change_each(&mut self, name: &str, mut change: impl FnMut(&Node) -> Option<Node>) {
        let index = self.element.child_index(name);
        for (_, child) in self.children.iter_mut().filter(|(at, _)| Some(*at) == index) {
            if let Some(changed) = change(child) {
                *child = Arc::new(changed);
            }
        }
    }

    /// Prints the element, `depth` levels deep, every line with its end.
    pub fn write(&self, out: &mut String, depth: usize, printing: Printing) {
        indent(out, depth);
        let _ = write!(out, "<{}", self.element.name);
        for (index, value) in &self.attributes {
            let attribute = &self.element.attributes[usize::from(*index)];
            if attribute.kind != Kind::Secret || printing.secrets {
                let _ = write!(out, " {}='{}'", attribute.name, escape_attribute(value));
            }
        }
        if self.children.is_empty() && self.verbatim.is_empty() {
            let _ = match self.text.as_deref().filter(|text| !text.is_empty()) {
                Some(text) => writeln!(out, ">{}</{}>", escape(text), self.element.name),
                None => writeln!(out, "/>"),
            };
            return;
        }
        out.push_str(">\n");
        for (_, child) in &self.children {
            child.write(out, depth + 1, printing);
        }
        for tree in &self.verbatim {
            indent(out, depth + 1);
            let _ = writeln!(out, "{}", tree.to_text(depth + 1));
        }
        indent(out, depth);
        let _ = writeln!(out, "</{}>", self.element.name);
    }
}

/// Two spaces a level.
pub fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// libvirt's words for a value that an attribute cannot have.
#[must_use]
pub fn invalid_attribute(attribute: &str, element: &str, value: &str) -> Error {
    let detail = format!("Invalid value for attribute '{attribute}' in element '{element}': '{value}'.");
    Error::new(VIR_FROM_XML, VIR_ERR_XML_ERROR, detail)
}

/// libvirt's words for an attribute that must be there.
#[must_use]
pub fn missing_attribute(attribute: &str, element: &str) -> Error {
    let detail = format!("Missing required attribute '{attribute}' in element '{element}'");
    Error::new(VIR_FROM_XML, VIR_ERR_XML_ERROR, detail)
}

/// Describes elements: `NAME "tag" (attributes) [children];`, children followed by `many` when there may be several.
///
/// An attribute is a name, or a name with a kind: `"managed": YesNo`. `= Kind` behind the attributes makes it hold text.
#[macro_export]
macro_rules! elements {
    ($($(#[$doc:meta])* $name:ident $tag:literal ($($attribute:literal $(: $kind:expr)?),* $(,)?) $(= $text:expr)? $(, [$($child:ident $($many:ident)?),* $(,)?])?;)*) => {$(
        #[doc = concat!("The element `", $tag, "`.")]
        ///
        $(#[$doc])*
        pub static $name: $crate::conf::schema::Element = $crate::conf::schema::Element {
            name: $tag,
            attributes: &[$($crate::conf::schema::Attribute { name: $attribute, kind: $crate::elements!(@kind $($kind)?) }),*],
            content: $crate::elements!(@content $($text)?),
            children: &[$($($crate::conf::schema::Child { element: &$child, many: $crate::elements!(@many $($many)?) }),*)?],
        };
    )*};
    (@kind) => { $crate::conf::schema::Kind::Any };
    (@kind $kind:expr) => { $kind };
    (@content) => { $crate::conf::schema::Content::Empty };
    (@content $kind:expr) => { $crate::conf::schema::Content::Text($kind) };
    (@many) => { false };
    (@many many) => { true };
}
