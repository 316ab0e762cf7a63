//! UUIDs as libvirt reads and writes them.

use std::fmt;

/// A UUID: sixteen raw bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// A UUID of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// A new random UUID.
    #[must_use]
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().into_bytes())
    }

    /// Reads a UUID from text: 32 hexadecimal digits, with dashes and surrounding white space as libvirt allows them.
    ///
    /// None when there are fewer or more digits, or anything else between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim_matches(|c: char| c.is_ascii_whitespace());
        let mut bytes = [0; 16];
        let mut digits = 0;
        for c in text.bytes() {
            let digit = match c {
                b'-' if digits > 0 => continue,
                _ => char::from(c).to_digit(16)?,
            };
            let byte: &mut u8 = bytes.get_mut(digits / 2)?;
            *byte = *byte << 4 | u8::try_from(digit).ok()?;
            digits += 1;
        }
        (digits == 32).then_some(Self(bytes))
    }

    /// The raw bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        uuid::Uuid::from_bytes(self.0).as_hyphenated().fmt(f)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_libvirt_reads() {
        let text = "6695eb01-f6a4-8304-79aa-97f2502e193f";
        let uuid = Uuid::parse(text).unwrap();
        assert_eq!(uuid.to_string(), text);
        assert_eq!(Uuid::parse(&text.replace('-', "").to_uppercase()), Some(uuid));
        assert_eq!(Uuid::parse(&format!(" {text}\n")), Some(uuid));
        for bad in ["", "6695eb01", "6695eb01-f6a4-8304-79aa-97f2502e193", "zz95eb01-f6a4-8304-79aa-97f2502e193f"] {
            assert_eq!(Uuid::parse(bad), None, "{bad}");
        }
        assert_eq!(Uuid::parse(&format!("{text}0")), None);
    }
}
