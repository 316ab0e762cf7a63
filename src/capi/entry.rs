//! The way into the library: every exported function hands its body to [`call`].
//!
//! `call` forgets the thread's last error, runs the body, catches a panic, turns the result into the C value and, when
//! it failed, records and dispatches the error. The [`Call`] given to the body finds handles and checks arguments with
//! libvirt's own errors.

use std::borrow::Cow;
use std::ffi::{CString, c_char, c_int, c_uchar};
use std::ops::Deref;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use once_cell::sync::OnceCell;

use crate::driver::{Driver, objects};
use crate::error::{
    Error, Result, VIR_ERR_INTERNAL_ERROR, VIR_ERR_INVALID_CONN, VIR_ERR_OPERATION_DENIED, virErrorDomain,
    virErrorNumber,
};
use crate::types::domain::virDomainPtr;
use crate::types::domain_checkpoint::virDomainCheckpointPtr;
use crate::types::domain_snapshot::virDomainSnapshotPtr;
use crate::types::flags::{self, NamedFlag};
use crate::types::host::{VIR_UUID_STRING_BUFLEN, virConnectPtr};
use crate::types::interface::virInterfacePtr;
use crate::types::network::{virNetworkPortPtr, virNetworkPtr};
use crate::types::nodedev::virNodeDevicePtr;
use crate::types::nwfilter::{virNWFilterBindingPtr, virNWFilterPtr};
use crate::types::secret::virSecretPtr;
use crate::types::storage::{virStoragePoolPtr, virStorageVolPtr};
use crate::util::uuid::Uuid;

use super::connection::Connection;
use super::ffi::{self, CReturn};
use super::handle::{self, Counted, Held};
use super::last_error;

/// Runs the body of the exported function `function`, whose own errors come from `origin`.
///
/// Returns what the body returns, or the type's failure value after recording the error as the thread's last one.
pub fn call<R: CReturn>(
    origin: virErrorDomain,
    function: &'static str,
    body: impl FnOnce(&mut Call) -> Result<R>,
) -> R {
    call_or(R::FAILURE, origin, function, body)
}

/// As [`call`], with a failure value of its own.
pub fn call_or<R>(
    failure: R,
    origin: virErrorDomain,
    function: &'static str,
    body: impl FnOnce(&mut Call) -> Result<R>,
) -> R {
    last_error::reset();
    let mut call = Call { origin, function, connection: None };
    match catch_unwind(AssertUnwindSafe(|| body(&mut call))) {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => {
            last_error::dispatch(error, call.connection.as_deref());
            failure
        }
        Err(panic) => {
            let text = panic_text(&*panic);
            let error = Error::new(origin, VIR_ERR_INTERNAL_ERROR, format!("{function}: {text}"));
            last_error::dispatch(error, call.connection.as_deref());
            failure
        }
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("unexpected failure")
}

/// One call of an exported function.
pub struct Call {
    origin: virErrorDomain,
    function: &'static str,
    /// Where an error of this call is recorded besides the thread.
    connection: Option<Held<Connection>>,
}

/// What a handle below a connection stands for: the identity drivers know, and what keeps its parents' handles alive.
///
/// `P` is the counted handle of a parent other than the connection: the domain of a snapshot, the network of a port.
pub struct Child<T, P = ()> {
    identity: Arc<T>,
    connection: Counted<Connection>,
    parent: P,
    texts: [OnceCell<CString>; 2],
}

impl<T, P> Child<T, P> {
    /// The identity, shared.
    pub fn identity(&self) -> &Arc<T> {
        &self.identity
    }

    /// The connection it was reached through.
    pub fn conn(&self) -> &Held<Connection> {
        &self.connection
    }

    /// The driver behind that connection.
    pub fn driver(&self) -> &dyn Driver {
        self.connection.driver()
    }

    /// The name as C text that lives as long as the handle.
    pub fn name_text(&self, name: impl FnOnce(&T) -> &String) -> *const c_char {
        self.text_at(0, name)
    }

    /// Another text of the identity, as [`Child::name_text`].
    pub fn second_text(&self, text: impl FnOnce(&T) -> &String) -> *const c_char {
        self.text_at(1, text)
    }

    /// A text that is not part of the identity, kept as long as the handle; the first one given stays.
    pub fn keep_text(&self, text: String) -> *const c_char {
        self.texts[1].get_or_init(|| CString::new(text).unwrap_or_default()).as_ptr()
    }

    fn text_at(&self, index: usize, text: impl FnOnce(&T) -> &String) -> *const c_char {
        // No text of an identity holds a NUL: it came from XML or from a C string.
        self.texts[index].get_or_init(|| CString::new(text(&self.identity).as_str()).unwrap_or_default()).as_ptr()
    }

    /// The parent other than the connection.
    pub fn parent(&self) -> &P {
        &self.parent
    }
}

impl<T, P> Deref for Child<T, P> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.identity
    }
}

/// What a `virDomainPtr` stands for.
pub type DomainChild = Child<objects::Domain>;
/// What a `virDomainSnapshotPtr` stands for.
pub type SnapshotChild = Child<objects::DomainSnapshot, Counted<DomainChild>>;
/// What a `virDomainCheckpointPtr` stands for.
pub type CheckpointChild = Child<objects::DomainCheckpoint, Counted<DomainChild>>;
/// What a `virNetworkPtr` stands for.
pub type NetworkChild = Child<objects::Network>;
/// What a `virNetworkPortPtr` stands for.
pub type NetworkPortChild = Child<objects::NetworkPort, Counted<NetworkChild>>;
/// What a `virInterfacePtr` stands for.
pub type InterfaceChild = Child<objects::Interface>;
/// What a `virStoragePoolPtr` stands for.
pub type StoragePoolChild = Child<objects::StoragePool>;
/// What a `virStorageVolPtr` stands for.
pub type StorageVolumeChild = Child<objects::StorageVolume>;
/// What a `virNodeDevicePtr` stands for.
pub type NodeDeviceChild = Child<objects::NodeDevice>;
/// What a `virSecretPtr` stands for.
pub type SecretChild = Child<objects::Secret>;
/// What a `virNWFilterPtr` stands for.
pub type NwFilterChild = Child<objects::NwFilter>;
/// What a `virNWFilterBindingPtr` stands for.
pub type NwFilterBindingChild = Child<objects::NwFilterBinding>;

/// A C handle type: which object it stands for and how libvirt words that it is not one.
pub trait Handle: Copy {
    /// What the handle stands for.
    type Object: Send + Sync + 'static;
    /// The error number for a handle that is not one.
    const INVALID: virErrorNumber;
    /// The origin of that error; None for the calling function's own origin.
    const ORIGIN: Option<virErrorDomain>;
    /// The value as a number.
    fn address(self) -> usize;
    /// The handle of this value.
    fn at(address: usize) -> Self;
    /// The connection behind the object.
    fn connection(object: &Held<Self::Object>) -> Held<Connection>;
}

impl Handle for virConnectPtr {
    type Object = Connection;
    const INVALID: virErrorNumber = VIR_ERR_INVALID_CONN;
    const ORIGIN: Option<virErrorDomain> = None;
    fn address(self) -> usize {
        self.addr()
    }
    fn at(address: usize) -> Self {
        std::ptr::with_exposed_provenance_mut(address)
    }
    fn connection(object: &Held<Connection>) -> Held<Connection> {
        object.clone()
    }
}

macro_rules! handles {
    ($($pointer:ty => $object:ty, $invalid:ident, $origin:ident;)*) => {$(
        impl Handle for $pointer {
            type Object = $object;
            const INVALID: virErrorNumber = virErrorNumber::$invalid;
            const ORIGIN: Option<virErrorDomain> = Some(virErrorDomain::$origin);
            fn address(self) -> usize {
                self.addr()
            }
            fn at(address: usize) -> Self {
                std::ptr::with_exposed_provenance_mut(address)
            }
            fn connection(object: &Held<$object>) -> Held<Connection> {
                object.conn().clone()
            }
        }
    )*};
}

handles! {
    virDomainPtr => DomainChild, VIR_ERR_INVALID_DOMAIN, VIR_FROM_DOM;
    virDomainSnapshotPtr => SnapshotChild, VIR_ERR_INVALID_DOMAIN_SNAPSHOT, VIR_FROM_DOMAIN_SNAPSHOT;
    virDomainCheckpointPtr => CheckpointChild, VIR_ERR_INVALID_DOMAIN_CHECKPOINT, VIR_FROM_DOMAIN_CHECKPOINT;
    virNetworkPtr => NetworkChild, VIR_ERR_INVALID_NETWORK, VIR_FROM_NETWORK;
    virNetworkPortPtr => NetworkPortChild, VIR_ERR_INVALID_NETWORK_PORT, VIR_FROM_NETWORK;
    virInterfacePtr => InterfaceChild, VIR_ERR_INVALID_INTERFACE, VIR_FROM_INTERFACE;
    virStoragePoolPtr => StoragePoolChild, VIR_ERR_INVALID_STORAGE_POOL, VIR_FROM_STORAGE;
    virStorageVolPtr => StorageVolumeChild, VIR_ERR_INVALID_STORAGE_VOL, VIR_FROM_STORAGE;
    virNodeDevicePtr => NodeDeviceChild, VIR_ERR_INVALID_NODE_DEVICE, VIR_FROM_NODEDEV;
    virSecretPtr => SecretChild, VIR_ERR_INVALID_SECRET, VIR_FROM_SECRET;
    virNWFilterPtr => NwFilterChild, VIR_ERR_INVALID_NWFILTER, VIR_FROM_NWFILTER;
    virNWFilterBindingPtr => NwFilterBindingChild, VIR_ERR_INVALID_NWFILTER_BINDING, VIR_FROM_NWFILTER;
}

impl Call {
    /// The object of a handle; libvirt's error for that kind when it is NULL, freed, of another kind or made up.
    ///
    /// From here on, errors of the call are recorded in the handle's connection too.
    pub fn object<H: Handle>(&mut self, handle: H) -> Result<Held<H::Object>> {
        match handle::find::<H::Object>(handle.address()) {
            Some(object) => {
                if self.connection.is_none() {
                    self.connection = Some(H::connection(&object));
                }
                Ok(object)
            }
            None => Err(Error::new(H::ORIGIN.unwrap_or(self.origin), H::INVALID, self.function)),
        }
    }

    /// As [`Call::object`], for functions that change something: refused on a read-only connection.
    pub fn writable<H: Handle>(&mut self, handle: H) -> Result<Held<H::Object>> {
        let object = self.object(handle)?;
        self.require_writable(&H::connection(&object))?;
        Ok(object)
    }

    /// Fails unless the connection may be used to change something.
    pub fn require_writable(&self, connection: &Connection) -> Result<()> {
        if connection.is_read_only() {
            return Err(self.denied(format!("read only access prevents {}", self.function)));
        }
        Ok(())
    }

    /// `VIR_ERR_OPERATION_DENIED` with this detail.
    pub fn denied(&self, detail: impl Into<String>) -> Error {
        Error::new(self.origin, VIR_ERR_OPERATION_DENIED, detail)
    }

    /// Fails with "ARGUMENT in FUNCTION must not be NULL" unless a callback was given.
    pub fn need_function(&self, given: bool, argument: &str) -> Result<()> {
        self.require(given, argument, "must not be NULL")
    }

    /// The address of the handle of the connection that the call's first object belongs to.
    pub fn connection_address(&self) -> Option<usize> {
        self.connection.as_ref().map(Held::address)
    }

    /// Lets go of the connection: nothing can fail from here on, and holding it would delay its closing.
    pub fn forget_connection(&mut self) {
        self.connection = None;
    }

    /// The function being called.
    pub fn function(&self) -> &'static str {
        self.function
    }

    /// Where its own errors come from.
    pub fn origin(&self) -> virErrorDomain {
        self.origin
    }

    /// `VIR_ERR_INVALID_ARG` about one argument, in the bare form libvirt uses for those (no "invalid argument:").
    pub fn invalid_argument(&self, argument: &str, message: String) -> Error {
        Error::invalid_argument(self.origin, self.function, argument, message)
    }

    /// Fails with "ARGUMENT in FUNCTION must not be NULL" for NULL.
    pub fn non_null<T>(&self, pointer: *const T, argument: &str) -> Result<()> {
        if pointer.is_null() {
            return Err(self.invalid_argument(argument, format!("{argument} in {} must not be NULL", self.function)));
        }
        Ok(())
    }

    /// Fails with "ARGUMENT in FUNCTION must not be NULL" for NULL that would have to hold `count` elements.
    ///
    /// A count of zero needs no array.
    pub fn non_null_array<T>(&self, pointer: *const T, count: impl Into<i64>, argument: &str) -> Result<()> {
        if count.into() != 0 { self.non_null(pointer, argument) } else { Ok(()) }
    }

    /// The text of a C string that must not be NULL.
    pub fn text<'a>(&self, string: *const c_char, argument: &str) -> Result<Cow<'a, str>> {
        self.non_null(string, argument)?;
        Ok(ffi::text(string).unwrap_or_default())
    }

    /// Fails with "ARGUMENT in FUNCTION must be NULL" for anything else.
    pub fn null<T>(&self, pointer: *const T, argument: &str) -> Result<()> {
        self.require(pointer.is_null(), argument, "must be NULL")
    }

    /// The text of a C string that must be neither NULL nor empty.
    pub fn non_empty_text<'a>(&self, string: *const c_char, argument: &str) -> Result<Cow<'a, str>> {
        let text = self.text(string, argument)?;
        if text.is_empty() {
            let message = format!("string {argument} in {} must not be empty", self.function);
            return Err(self.invalid_argument(argument, message));
        }
        Ok(text)
    }

    /// A path made absolute against the process's working directory, as libvirt does before a driver sees it.
    pub fn absolute_path(&self, path: &str, argument: &str) -> Result<String> {
        match std::path::absolute(path) {
            Ok(absolute) => Ok(absolute.to_string_lossy().into_owned()),
            Err(_) => {
                let detail = format!("could not build absolute {argument} file path");
                Err(Error::new(self.origin, VIR_ERR_INTERNAL_ERROR, detail))
            }
        }
    }

    /// The UUID that a text names.
    pub fn uuid(&self, string: *const c_char) -> Result<Uuid> {
        let text = self.text(string, "uuidstr")?;
        Uuid::parse(&text).ok_or_else(|| {
            let message = format!("uuidstr in {} must be a valid UUID", self.function);
            self.invalid_argument("uuidstr", message)
        })
    }

    /// Fails with "ARGUMENT in FUNCTION must not be zero".
    pub fn non_zero(&self, value: impl Into<i128>, argument: &str) -> Result<()> {
        self.require(value.into() != 0, argument, "must not be zero")
    }

    /// Fails with "ARGUMENT in FUNCTION must be zero or greater".
    pub fn non_negative(&self, value: impl Into<i128>, argument: &str) -> Result<()> {
        self.require(value.into() >= 0, argument, "must be zero or greater")
    }

    /// Fails with "ARGUMENT in FUNCTION must be greater than zero".
    pub fn positive(&self, value: impl Into<i128>, argument: &str) -> Result<()> {
        self.require(value.into() > 0, argument, "must be greater than zero")
    }

    /// Fails with "ARGUMENT in FUNCTION RULE" unless `holds`.
    pub fn require(&self, holds: bool, argument: &str, rule: &str) -> Result<()> {
        if holds {
            return Ok(());
        }
        Err(self.invalid_argument(argument, format!("{argument} in {} {rule}", self.function)))
    }

    /// Fails for any flag: what a function without flags does.
    pub fn no_flags(&self, flags: u32) -> Result<()> {
        flags::check(flags, 0, self.function, self.origin)
    }

    /// Fails when both flags are set: "Flags 'A' and 'B' are mutually exclusive".
    pub fn exclusive_flags(&self, flags: u32, one: NamedFlag, other: NamedFlag) -> Result<()> {
        flags::exclusive(flags, one, other, self.function, self.origin)
    }

    /// Fails when `flag` is set without `needed`: "Flag 'NEEDED' is required by flag 'FLAG'".
    pub fn required_flag(&self, flags: u32, flag: NamedFlag, needed: NamedFlag) -> Result<()> {
        flags::require(flags, flag, needed, self.function, self.origin)
    }

    /// A new handle of an object below `connection`, with the one reference that the C caller gets.
    pub fn give<H, T>(&self, connection: &Held<Connection>, identity: T) -> Result<H>
    where
        T: Send + Sync + 'static,
        H: Handle<Object = Child<T>>,
    {
        self.give_below(connection, identity, ())
    }

    /// As [`Call::give`], for an object with a parent besides the connection.
    pub fn give_below<H, T, P>(&self, connection: &Held<Connection>, identity: T, parent: P) -> Result<H>
    where
        T: Send + Sync + 'static,
        P: Send + Sync + 'static,
        H: Handle<Object = Child<T, P>>,
    {
        let connection = self.count(connection)?;
        let child = Child { identity: Arc::new(identity), connection, parent, texts: Default::default() };
        Ok(H::at(handle::insert(Arc::new(child))))
    }

    /// A new handle of a snapshot of `domain`.
    pub fn give_snapshot(&self, domain: &Held<DomainChild>, name: impl Into<String>) -> Result<virDomainSnapshotPtr> {
        let identity = objects::DomainSnapshot { domain: domain.identity().clone(), name: name.into() };
        self.give_below(domain.conn(), identity, self.count(domain)?)
    }

    /// A new handle of a checkpoint of `domain`.
    pub fn give_checkpoint(
        &self,
        domain: &Held<DomainChild>,
        name: impl Into<String>,
    ) -> Result<virDomainCheckpointPtr> {
        let identity = objects::DomainCheckpoint { domain: domain.identity().clone(), name: name.into() };
        self.give_below(domain.conn(), identity, self.count(domain)?)
    }

    /// A reference on a handle; the error of a stale handle when it was freed by another thread during this call.
    pub fn count<T: Send + Sync + 'static>(&self, held: &Held<T>) -> Result<Counted<T>> {
        held.counted().ok_or_else(|| Error::new(self.origin, VIR_ERR_INVALID_CONN, self.function))
    }

    /// Gives out a `malloc`ed, NULL-terminated list of new handles through `to`; their number.
    ///
    /// With `to` NULL nothing is made, only counted, as libvirt's list functions do.
    pub fn give_list<H, T, I>(&self, to: *mut *mut H, connection: &Held<Connection>, identities: I) -> Result<c_int>
    where
        T: Send + Sync + 'static,
        H: Handle<Object = Child<T>>,
        I: ExactSizeIterator<Item = T>,
    {
        self.list_out(to, identities, |identity| self.give(connection, identity))
    }

    /// As [`Call::give_list`] for anything that `make` can turn into handles.
    pub fn list_out<H: Handle, I: ExactSizeIterator>(
        &self,
        to: *mut *mut H,
        items: I,
        make: impl FnMut(I::Item) -> Result<H>,
    ) -> Result<c_int> {
        let count = c_int::try_from(items.len()).unwrap_or(c_int::MAX);
        if !to.is_null() {
            let mut handles = items.map(make).collect::<Result<Vec<H>>>()?;
            handles.push(H::at(0));
            ffi::write(to, ffi::malloc_array(handles));
        }
        Ok(count)
    }
}

/// A new handle outside of any call, for callbacks; None when the connection is gone.
pub fn make<H, T>(connection: &Held<Connection>, identity: T) -> Option<H>
where
    T: Send + Sync + 'static,
    H: Handle<Object = Child<T>>,
{
    let connection = connection.counted()?;
    let child = Child { identity: Arc::new(identity), connection, parent: (), texts: Default::default() };
    Some(H::at(handle::insert(Arc::new(child))))
}

/// What every `virXRef` does: one more reference on a handle. 0, or -1 with the error of an invalid handle.
pub fn reference<H: Handle>(origin: virErrorDomain, function: &'static str, handle: H) -> c_int {
    call(origin, function, |call| {
        let object = call.object(handle)?;
        match handle::retain(&object) {
            true => Ok(0),
            false => Err(Error::new(H::ORIGIN.unwrap_or(origin), H::INVALID, function)),
        }
    })
}

/// What every `virXFree` does: one reference less. 0, or -1 with the error of an invalid handle.
pub fn free<H: Handle>(origin: virErrorDomain, function: &'static str, handle: H) -> c_int {
    call(origin, function, |call| {
        let object = call.object(handle)?;
        call.forget_connection();
        handle::release(object);
        Ok(0)
    })
}

/// What every `virXGetUUID` does: the raw UUID. 0, or -1 in case of error.
pub fn uuid_of<T, P, H>(
    origin: virErrorDomain,
    function: &'static str,
    handle: H,
    to: *mut c_uchar,
    uuid: impl FnOnce(&T) -> Uuid,
) -> c_int
where
    T: Send + Sync + 'static,
    P: Send + Sync + 'static,
    H: Handle<Object = Child<T, P>>,
{
    call(origin, function, |call| {
        let object = call.object(handle)?;
        call.non_null(to, "uuid")?;
        ffi::write(to.cast::<[u8; 16]>(), *uuid(&object).as_bytes());
        Ok(0)
    })
}

/// What every `virXGetUUIDString` does: the UUID as text. 0, or -1 in case of error.
pub fn uuid_text_of<T, P, H>(
    origin: virErrorDomain,
    function: &'static str,
    handle: H,
    to: *mut c_char,
    uuid: impl FnOnce(&T) -> Uuid,
) -> c_int
where
    T: Send + Sync + 'static,
    P: Send + Sync + 'static,
    H: Handle<Object = Child<T, P>>,
{
    call(origin, function, |call| {
        let object = call.object(handle)?;
        call.non_null(to, "buf")?;
        ffi::copy_text(to, VIR_UUID_STRING_BUFLEN, &uuid(&object).to_string());
        Ok(0)
    })
}

/// What every `virXGetConnect` does: the handle of the connection behind an object, without a new reference.
pub fn connection_of<H: Handle>(origin: virErrorDomain, function: &'static str, handle: H) -> virConnectPtr {
    call(origin, function, |call| {
        let object = call.object(handle)?;
        Ok(virConnectPtr::at(H::connection(&object).address()))
    })
}
