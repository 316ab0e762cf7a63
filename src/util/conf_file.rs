//! libvirt's configuration files: `key = value` lines with strings, numbers and lists.

use std::collections::HashMap;

/// A value of a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A whole number.
    Number(i64),
    /// A string.
    Text(String),
    /// A list of values.
    List(Vec<Value>),
}

impl Value {
    /// The string, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Where a file does not follow the format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Line, from 1.
    pub line: usize,
    /// What was expected there.
    pub expected: &'static str,
}

/// Reads a configuration file's text; the last value given for a key counts.
///
/// # Errors
/// Where the text does not follow the format.
pub fn parse(text: &str) -> Result<HashMap<String, Value>, Malformed> {
    let mut reader = Reader { rest: text, line: 1 };
    let mut values = HashMap::new();
    loop {
        reader.skip_blank();
        if reader.rest.is_empty() {
            return Ok(values);
        }
        let key = reader.take_while(|c| c.is_ascii_alphanumeric() || "_-.".contains(c));
        if key.is_empty() {
            return Err(reader.expected("expecting a name"));
        }
        let key = key.to_owned();
        reader.skip_space();
        if !reader.eat("=") {
            return Err(reader.expected("expecting an assignment"));
        }
        reader.skip_space();
        let value = reader.value()?;
        values.insert(key, value);
        reader.skip_space();
        if !(reader.rest.is_empty() || reader.rest.starts_with(['\n', '\r', '#'])) {
            return Err(reader.expected("expecting a separator"));
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Reader<'a> {
    fn expected(&self, expected: &'static str) -> Malformed {
        Malformed { line: self.line, expected }
    }

    fn advance(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.line += taken.bytes().filter(|&b| b == b'\n').count();
        self.rest = rest;
        taken
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !wanted(c)).unwrap_or(self.rest.len());
        self.advance(end)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest.starts_with(token);
        if found {
            self.advance(token.len());
        }
        found
    }

    fn skip_space(&mut self) {
        self.take_while(|c| c == ' ' || c == '\t');
    }

    /// Skips white space, line ends and comments.
    fn skip_blank(&mut self) {
        loop {
            self.take_while(|c| c.is_ascii_whitespace());
            if !self.rest.starts_with('#') {
                return;
            }
            self.take_while(|c| c != '\n');
        }
    }

    fn value(&mut self) -> Result<Value, Malformed> {
        if self.eat("\"\"\"") {
            return self.until("\"\"\"").map(Value::Text);
        }
        if self.eat("\"") {
            return self.until("\"").map(Value::Text);
        }
        if self.eat("'") {
            return self.until("'").map(Value::Text);
        }
        if self.eat("[") {
            return self.list();
        }
        let number = self.take_while(|c| c.is_ascii_digit() || c == '-');
        number.parse().map(Value::Number).map_err(|_| self.expected("expecting a value"))
    }

    fn until(&mut self, end: &str) -> Result<String, Malformed> {
        let length = self.rest.find(end).ok_or_else(|| self.expected("unterminated string"))?;
        let text = self.advance(length).to_owned();
        self.advance(end.len());
        Ok(text)
    }

    fn list(&mut self) -> Result<Value, Malformed> {
        let mut values = Vec::new();
        loop {
            self.skip_blank();
            if self.eat("]") {
                return Ok(Value::List(values));
            }
            if self.rest.starts_with('[') {
                return Err(self.expected("lists not allowed in lists"));
            }
            values.push(self.value()?);
            self.skip_blank();
            if !self.eat(",") && !self.rest.starts_with(']') {
                return Err(self.expected("expecting a separator in list"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_libvirt_conf() {
        let text = "# aliases\nuri_aliases = [\n  \"a=test:///default\", # one\n  'b=qemu:///system',\n]\nn = 7\nuri_default = \"a\"\n";
        let values = parse(text).unwrap();
        assert_eq!(values["n"], Value::Number(7));
        assert_eq!(values["uri_default"].text(), Some("a"));
        let Value::List(aliases) = &values["uri_aliases"] else { panic!() };
        assert_eq!(aliases[1].text(), Some("b=qemu:///system"));
    }

    #[test]
    fn says_where_it_is_malformed() {
        assert_eq!(parse("\na 1"), Err(Malformed { line: 2, expected: "expecting an assignment" }));
        assert_eq!(parse("a = \"x").unwrap_err().expected, "unterminated string");
        assert!(parse("a = [1, [2]]").is_err() && parse("a = 1 2").is_err());
    }
}
