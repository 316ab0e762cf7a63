//! Flag sets: the bits that callers pass as `unsigned int flags`, as types.
//!
//! One type for each C enum of flags, made of that enum's constants, so that no number stands twice. A constant's name
//! is
//! the C name without its prefix; 0 has none (`DomainAffectFlags::empty()` is `VIR_DOMAIN_AFFECT_CURRENT`).
//!
//! ```
//! use virt::error::VIR_FROM_TEST;
//! use virt::types::flags::SnapshotCreateFlags as Flags;
//!
//! let flags = Flags::from_bits_retain(4);
//! let error = flags.check(Flags::REDEFINE | Flags::CURRENT, "testDomainSnapshotCreateXML",
//! VIR_FROM_TEST).unwrap_err();
//! assert_eq!(error.message(), "unsupported flags (0x4) in function testDomainSnapshotCreateXML");
//! ```

mod domain;
mod moment;
mod other;

pub use domain::*;
pub use moment::*;
pub use other::*;

use crate::error::{Error, Result, virErrorDomain};
use crate::types::common::virTypedParameterFlags;

/// The bit of [`virTypedParameterFlags`], which shares its numbers with the flags of other calls.
const VIR_TYPED_PARAM_STRING_OKAY: u32 = virTypedParameterFlags::VIR_TYPED_PARAM_STRING_OKAY as u32;

/// A flag and its C name, for messages.
pub type NamedFlag<'a> = (u32, &'a str);

/// Declares flag types: `Type: CEnum { NAME = C_NAME, ... }`, and after `+` further names that are plain constants.
macro_rules! flags {
    ($($type:ident: $enum:ident { $($flag:ident = $c:ident,)* } $(+ { $($more:ident = $constant:ident,)* })?)*) => {$(
        bitflags::bitflags! {
            #[doc = concat!("Flags of [`", stringify!($enum), "`].")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
            pub struct $type: u32 {
                $(
                    #[doc = concat!("[`", stringify!($c), "`](", stringify!($enum), "::", stringify!($c), ")")]
                    const $flag = $enum::$c as u32;
                )*
                $($(
                    #[doc = concat!("`", stringify!($constant), "`")]
                    const $more = $constant as u32;
                )*)?
            }
        }

        impl $type {
            const C_NAMES: &'static [$crate::types::flags::NamedFlag<'static>] = &[
                $(($enum::$c as u32, stringify!($c)),)*
                $($(($constant as u32, stringify!($constant)),)*)?
            ];

            /// Checks that no bit but those of `supported` is set.
            ///
            /// # Errors
            /// `VIR_ERR_INVALID_ARG` from `domain`, with the other bits and the name of the driver's function, as
            /// libvirt words it.
            pub fn check(self, supported: Self, driver_function: &str, domain: $crate::error::virErrorDomain) -> $crate::error::Result<()> {
                $crate::types::flags::check(self.bits(), supported.bits(), driver_function, domain)
            }

            /// Checks that `one` and `other` are not both set, on behalf of the API's `function`.
            ///
            /// # Errors
            /// `VIR_ERR_INVALID_ARG` from `domain`, with the C names of both.
            pub fn exclusive(self, one: Self, other: Self, function: &str, domain: $crate::error::virErrorDomain) -> $crate::error::Result<()> {
                $crate::types::flags::exclusive(self.bits(), one.named(), other.named(), function, domain)
            }

            /// Checks that `needed` is set if `flag` is, on behalf of the API's `function`.
            ///
            /// # Errors
            /// `VIR_ERR_INVALID_ARG` from `domain`, with the C names of both.
            pub fn require(self, flag: Self, needed: Self, function: &str, domain: $crate::error::virErrorDomain) -> $crate::error::Result<()> {
                $crate::types::flags::require(self.bits(), flag.named(), needed.named(), function, domain)
            }

            /// The bits with the C name of their flag.
            fn named(self) -> $crate::types::flags::NamedFlag<'static> {
                Self::C_NAMES.iter().copied().find(|(bits, _)| *bits == self.bits()).unwrap_or((self.bits(), "?"))
            }
        }
    )*};
}
use flags;

/// Refuses bits outside `supported`; for calls whose flags are of no type of their own.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` from `domain`, naming the bits and the driver's function.
pub fn check(flags: u32, supported: u32, driver_function: &str, domain: virErrorDomain) -> Result<()> {
    let unknown = flags & !supported;
    if unknown == 0 {
        return Ok(());
    }
    let text = format!("unsupported flags (0x{unknown:x}) in function {driver_function}");
    Err(Error::invalid_argument(domain, driver_function, "flags", text))
}

/// Refuses two flags together.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` from `domain`, naming both, on behalf of the API's `function`.
pub fn exclusive(
    flags: u32,
    (one, one_name): NamedFlag,
    (other, other_name): NamedFlag,
    function: &str,
    domain: virErrorDomain,
) -> Result<()> {
    if flags & one == 0 || flags & other == 0 {
        return Ok(());
    }
    let text = format!("Flags '{one_name}' and '{other_name}' are mutually exclusive");
    Err(Error::invalid_argument(domain, function, "ctl", text))
}

/// Refuses a flag without another that it needs.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` from `domain`, naming both, on behalf of the API's `function`.
pub fn require(
    flags: u32,
    (flag, name): NamedFlag,
    (needed, needed_name): NamedFlag,
    function: &str,
    domain: virErrorDomain,
) -> Result<()> {
    if flags & flag == 0 || flags & needed != 0 {
        return Ok(());
    }
    let text = format!("Flag '{needed_name}' is required by flag '{name}'");
    Err(Error::invalid_argument(domain, function, "ctl", text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN_SNAPSHOT, VIR_FROM_TEST};

    #[test]
    fn unknown_bits_survive_and_are_named() {
        let flags = DomainDestroyFlags::from_bits_retain(0x8000_0001);
        assert_eq!(flags.bits(), 0x8000_0001);
        let error = flags.check(DomainDestroyFlags::GRACEFUL, "testDomainDestroyFlags", VIR_FROM_TEST).unwrap_err();
        assert_eq!(error.code(), VIR_ERR_INVALID_ARG);
        assert_eq!(error.data().domain, VIR_FROM_TEST);
        assert_eq!(error.message(), "unsupported flags (0x80000000) in function testDomainDestroyFlags");
        assert_eq!(error.data().str2.as_deref(), Some("flags"));
        assert!(flags.check(flags, "f", VIR_FROM_TEST).is_ok());
    }

    #[test]
    fn pairs_are_refused_with_their_c_names() {
        type F = SnapshotCreateFlags;
        const FN: &str = "virDomainSnapshotCreateXML";
        let detail = |error: Error| error.message().to_owned();
        let both = F::REDEFINE | F::NO_METADATA;
        assert_eq!(
            detail(both.exclusive(F::REDEFINE, F::NO_METADATA, FN, VIR_FROM_DOMAIN_SNAPSHOT).unwrap_err()),
            "Flags 'VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE' and 'VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA' are mutually exclusive"
        );
        assert_eq!(
            detail(F::CURRENT.require(F::CURRENT, F::REDEFINE, FN, VIR_FROM_DOMAIN_SNAPSHOT).unwrap_err()),
            "Flag 'VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE' is required by flag 'VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT'"
        );
        assert!(F::REDEFINE.exclusive(F::REDEFINE, F::NO_METADATA, FN, VIR_FROM_TEST).is_ok());
        assert!(both.require(F::CURRENT, F::REDEFINE, FN, VIR_FROM_TEST).is_ok());
        assert!(F::empty().require(F::CURRENT, F::REDEFINE, FN, VIR_FROM_TEST).is_ok());
    }

    #[test]
    fn our_names_share_the_bits_of_libvirts() {
        assert_eq!(DomainDestroyFlags::SNAPSHOTS_METADATA, DomainDestroyFlags::REMOVE_LOGS);
        assert_eq!(DomainUndefineFlags::SNAPSHOTS, DomainUndefineFlags::SNAPSHOTS_METADATA);
        assert_eq!(DomainDestroyFlags::CHECKPOINTS_METADATA.bits(), DomainUndefineFlags::CHECKPOINTS_METADATA.bits());
    }
}
