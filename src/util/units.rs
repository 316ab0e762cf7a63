//! Sizes with units, as libvirt's documents have them.

/// How many bytes a unit is; None for a unit that does not exist.
#[must_use]
pub fn bytes_of(unit: &str) -> Option<u64> {
    let lower = unit.to_ascii_lowercase();
    if matches!(lower.as_str(), "b" | "byte" | "bytes") {
        return Some(1);
    }
    let (prefix, base) = match lower.strip_suffix("ib") {
        Some(prefix) => (prefix, 1024),
        None => match lower.strip_suffix('b') {
            Some(prefix) => (prefix, 1000),
            None => (lower.as_str(), 1024),
        },
    };
    let power = ["k", "m", "g", "t", "p", "e"].iter().position(|known| *known == prefix)?;
    u64::checked_pow(base, u32::try_from(power).ok()? + 1)
}

/// A size in KiB, rounded up as libvirt does; None for an unknown unit or a size that is too large.
#[must_use]
pub fn to_kib(size: u64, unit: &str) -> Option<u64> {
    let bytes = u128::from(size) * u128::from(bytes_of(unit)?);
    u64::try_from(bytes.div_ceil(1024)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_libvirts_units() {
        assert_eq!(to_kib(1, "GiB"), Some(1 << 20));
        assert_eq!(to_kib(1, "G"), Some(1 << 20));
        assert_eq!(to_kib(1, "MB"), Some(977));
        assert_eq!(to_kib(1500, "b"), Some(2));
        assert_eq!(to_kib(1, "x"), None);
        assert_eq!(to_kib(u64::MAX, "EiB"), None);
    }
}
