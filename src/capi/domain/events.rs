//! Exported functions about domains: being told what happens.

use std::ffi::{CString, c_char, c_int, c_void};
use std::mem::transmute;
use std::ptr;
use std::sync::Arc;

use crate::capi::callback::Opaque;
use crate::capi::connection::Connection;
use crate::capi::entry::{Call, call, make};
use crate::capi::handle::{Counted, Held};
use crate::capi::typed_params;
use crate::driver::objects::Domain;
use crate::error::{Error, Result, VIR_ERR_INVALID_ARG, VIR_FROM_DOMAIN};
use crate::types::common::virFreeCallback;
use crate::types::domain::virDomainEventID::{self, *};
use crate::types::domain::*;
use crate::types::domain_event::{DomainEvent, DomainEventKind, GraphicsAddress};
use crate::types::host::virConnectPtr;
use crate::util::uuid::Uuid;

/// What one registration calls: the application's function, as registered for one kind of event.
struct Target {
    connection: Counted<Connection>,
    event_id: c_int,
    function: unsafe extern "C" fn(virConnectPtr, virDomainPtr, *mut c_void),
    opaque: Opaque,
}

fn text(text: &str) -> CString {
    CString::new(text).unwrap_or_default()
}

fn optional(text: Option<&CString>) -> *const c_char {
    text.map_or(ptr::null(), |text| text.as_ptr())
}

/// C's form of a graphics address, with what keeps its strings alive.
struct CAddress {
    value: virDomainEventGraphicsAddress,
    _texts: [CString; 2],
}

impl CAddress {
    fn new(address: &GraphicsAddress) -> Self {
        let texts = [text(&address.node), text(&address.service)];
        let value = virDomainEventGraphicsAddress {
            family: address.family,
            node: texts[0].as_ptr().cast_mut(),
            service: texts[1].as_ptr().cast_mut(),
        };
        Self { value, _texts: texts }
    }
}

impl Target {
    fn tell(&self, event: &DomainEvent) {
        let identity = Domain::new(event.name.clone(), event.uuid, event.id);
        let Some(domain) = make::<virDomainPtr, _>(&self.connection, identity) else { return };
        let conn = ptr::with_exposed_provenance_mut(self.connection.address());
        self.call(conn, domain, &event.kind);
        crate::capi::domain::lookup::virDomainFree(domain);
    }

    /// Calls the function with the arguments of its kind of event.
    fn call(&self, conn: virConnectPtr, dom: virDomainPtr, kind: &DomainEventKind) {
        use DomainEventKind as K;
        let data = self.opaque.data();
        /// The registered function as the callback type of its event id.
        macro_rules! function {
            ($type:ty) => {
                // SAFETY: an application that registers for an event id passes a function of that id's callback type,
                // cast to the generic one: this undoes the cast. Both are plain function pointers.
                match unsafe {
                    transmute::<unsafe extern "C" fn(virConnectPtr, virDomainPtr, *mut c_void), $type>(self.function)
                } {
                    Some(function) => function,
                    None => return,
                }
            };
        }
        /// Calls it; the strings among the arguments live until it returns.
        macro_rules! tell {
            ($type:ty, $($argument:expr),*) => {{
                let function = function!($type);
                // SAFETY: the function is the application's for exactly this call; no lock is held and all arguments
                // outlive it.
                unsafe { function(conn, dom, $($argument,)* data) };
            }};
        }
        match kind {
            K::Lifecycle { event, detail } => {
                tell!(virConnectDomainEventCallback, *event, *detail);
            }
            K::Reboot | K::ControlError => tell!(virConnectDomainEventGenericCallback,),
            K::RtcChange { offset } => tell!(virConnectDomainEventRTCChangeCallback, *offset),
            K::Watchdog { action } => tell!(virConnectDomainEventWatchdogCallback, *action),
            K::IoError { source, alias, action, reason } => {
                let (source, alias, reason) = (text(source), text(alias), text(reason));
                if self.event_id == VIR_DOMAIN_EVENT_ID_IO_ERROR as c_int {
                    tell!(virConnectDomainEventIOErrorCallback, source.as_ptr(), alias.as_ptr(), *action);
                } else {
                    let callback = (source.as_ptr(), alias.as_ptr(), reason.as_ptr());
                    tell!(virConnectDomainEventIOErrorReasonCallback, callback.0, callback.1, *action, callback.2);
                }
            }
            K::Graphics { phase, local, remote, scheme, subject } => {
                let (local, remote, scheme) = (CAddress::new(local), CAddress::new(remote), text(scheme));
                let texts: Vec<[CString; 2]> = subject.iter().map(|(kind, name)| [text(kind), text(name)]).collect();
                let mut identities: Vec<virDomainEventGraphicsSubjectIdentity> = texts
                    .iter()
                    .map(|[kind, name]| virDomainEventGraphicsSubjectIdentity {
                        r#type: kind.as_ptr().cast_mut(),
                        name: name.as_ptr().cast_mut(),
                    })
                    .collect();
                let subject = virDomainEventGraphicsSubject {
                    nidentity: c_int::try_from(identities.len()).unwrap_or(0),
                    identities: identities.as_mut_ptr(),
                };
                let (local, remote) = (&raw const local.value, &raw const remote.value);
                tell!(
                    virConnectDomainEventGraphicsCallback,
                    *phase,
                    local,
                    remote,
                    scheme.as_ptr(),
                    &raw const subject
                );
            }
            K::BlockJob { path, target, job, status } => {
                let disk = text(if self.event_id == VIR_DOMAIN_EVENT_ID_BLOCK_JOB as c_int { path } else { target });
                tell!(virConnectDomainEventBlockJobCallback, disk.as_ptr(), *job, *status);
            }
            K::DiskChange { old, new, alias, reason } => {
                let (old, new) = (old.as_deref().map(text), new.as_deref().map(text));
                let (old, new, alias) = (optional(old.as_ref()), optional(new.as_ref()), text(alias));
                tell!(virConnectDomainEventDiskChangeCallback, old, new, alias.as_ptr(), *reason);
            }
            K::TrayChange { alias, reason } => {
                let alias = text(alias);
                tell!(virConnectDomainEventTrayChangeCallback, alias.as_ptr(), *reason);
            }
            K::PmWakeup { reason } => tell!(virConnectDomainEventPMWakeupCallback, *reason),
            K::PmSuspend { reason } => tell!(virConnectDomainEventPMSuspendCallback, *reason),
            K::PmSuspendDisk { reason } => tell!(virConnectDomainEventPMSuspendDiskCallback, *reason),
            K::BalloonChange { actual } => tell!(virConnectDomainEventBalloonChangeCallback, *actual),
            K::DeviceRemoved { alias } | K::DeviceAdded { alias } | K::DeviceRemovalFailed { alias } => {
                let alias = text(alias);
                tell!(virConnectDomainEventDeviceAddedCallback, alias.as_ptr());
            }
            K::Tunable { params } => {
                let params = typed_params::Owned::new(params);
                tell!(virConnectDomainEventTunableCallback, params.pointer(), params.count());
            }
            K::JobCompleted { params } => {
                let params = typed_params::Owned::new(params);
                tell!(virConnectDomainEventJobCompletedCallback, params.pointer(), params.count());
            }
            K::AgentLifecycle { state, reason } => {
                tell!(virConnectDomainEventAgentLifecycleCallback, *state, *reason);
            }
            K::MigrationIteration { iteration } => {
                tell!(virConnectDomainEventMigrationIterationCallback, *iteration);
            }
            K::MetadataChange { kind, namespace } => {
                let namespace = namespace.as_deref().map(text);
                tell!(virConnectDomainEventMetadataChangeCallback, *kind, optional(namespace.as_ref()));
            }
            K::BlockThreshold { device, path, threshold, excess } => {
                let (device, path) = (text(device), path.as_deref().map(text));
                let path = optional(path.as_ref());
                tell!(virConnectDomainEventBlockThresholdCallback, device.as_ptr(), path, *threshold, *excess);
            }
            K::MemoryFailure { recipient, action, flags } => {
                tell!(virConnectDomainEventMemoryFailureCallback, *recipient, *action, *flags);
            }
            K::MemoryDeviceSizeChange { alias, size } => {
                let alias = text(alias);
                tell!(virConnectDomainEventMemoryDeviceSizeChangeCallback, alias.as_ptr(), *size);
            }
            K::NicMacChange { alias, old, new } => {
                let (alias, old, new) = (text(alias), text(old), text(new));
                tell!(virConnectDomainEventNICMACChangeCallback, alias.as_ptr(), old.as_ptr(), new.as_ptr());
            }
        }
    }
}

fn register(
    call: &Call,
    conn: &Held<Connection>,
    domain: Option<Uuid>,
    event_id: c_int,
    function: unsafe extern "C" fn(virConnectPtr, virDomainPtr, *mut c_void),
    opaque: Opaque,
) -> Result<c_int> {
    let target = Arc::new(Target { connection: call.count(conn)?, event_id, function, opaque });
    let callback = target.clone();
    let id = conn.driver().domain_event_register(domain, event_id, Arc::new(move |event| callback.tell(event)))?;
    target.opaque.own();
    Ok(id)
}

/// Registers a callback for one kind of domain event. The connection stays open until the registration is ended.
///
/// - `conn`: the connection
/// - `dom`: the domain whose events are wanted, or NULL for all domains
/// - `eventID`: a virDomainEventID
/// - `cb`: a function of the kind's callback type, cast with VIR_DOMAIN_EVENT_CALLBACK. It runs in the event loop's
///   thread and may call anything; the domain's handle is gone when it returns, unless it takes a reference
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns the id of the registration for virConnectDomainEventDeregisterAny; -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN or VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL,
/// `eventID` is no event or the domain is one of another connection; VIR_ERR_INTERNAL_ERROR without an event loop.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventRegisterAny(
    conn: virConnectPtr,
    dom: virDomainPtr,
    eventID: c_int,
    cb: virConnectDomainEventGenericCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectDomainEventRegisterAny", |call| {
        let conn = call.object(conn)?;
        let domain = if dom.is_null() {
            None
        } else {
            let dom = call.object(dom)?;
            if dom.conn().address() != conn.address() {
                let message = format!("domain '{}' in {} must match connection", dom.name, call.function());
                return Err(call.invalid_argument("dom", message));
            }
            Some(dom.uuid)
        };
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        call.non_negative(eventID, "eventID")?;
        let last = last_event_id();
        if eventID >= last {
            return Err(call.invalid_argument("eventID", format!("eventID must be less than {last}")));
        }
        register(call, &conn, domain, eventID, function, Opaque::new(opaque, freecb))
    })
}
version!("virConnectDomainEventRegisterAny", "LIBVIRT_0.8.0");

/// One more than the largest event id.
fn last_event_id() -> c_int {
    virDomainEventID::VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE as c_int + 1
}

/// Ends a registration of virConnectDomainEventRegisterAny: the callback is not called again.
///
/// - `conn`: the connection
/// - `callbackID`: the id of the registration
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration.
///
/// Since libvirt 0.8.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventDeregisterAny(conn: virConnectPtr, callbackID: c_int) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectDomainEventDeregisterAny", |call| {
        let conn = call.object(conn)?;
        call.non_negative(callbackID, "callbackID")?;
        conn.driver().domain_event_deregister(callbackID)?;
        Ok(0)
    })
}
version!("virConnectDomainEventDeregisterAny", "LIBVIRT_0.8.0");

/// Registers a callback for life cycle events of all domains: the former way. Each function can be registered once.
///
/// - `conn`: the connection
/// - `cb`: the callback
/// - `opaque`: passed to the callback
/// - `freecb`: called with `opaque` when the registration has ended, or NULL
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or registered already;
/// VIR_ERR_INTERNAL_ERROR without an event loop.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventRegister(
    conn: virConnectPtr,
    cb: virConnectDomainEventCallback,
    opaque: *mut c_void,
    freecb: virFreeCallback,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectDomainEventRegister", |call| {
        let conn = call.object(conn)?;
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let key = function as usize;
        if conn.legacy_callback(key).is_some() {
            return Err(Error::new(call.origin(), VIR_ERR_INVALID_ARG, "event callback already tracked"));
        }
        // SAFETY: both are plain function pointers; `Target::call` casts back before calling.
        let generic = unsafe {
            transmute::<
                unsafe extern "C" fn(virConnectPtr, virDomainPtr, c_int, c_int, *mut c_void) -> c_int,
                unsafe extern "C" fn(virConnectPtr, virDomainPtr, *mut c_void),
            >(function)
        };
        let lifecycle = VIR_DOMAIN_EVENT_ID_LIFECYCLE as c_int;
        let id = register(call, &conn, None, lifecycle, generic, Opaque::new(opaque, freecb))?;
        conn.set_legacy_callback(key, Some(id));
        Ok(0)
    })
}
version!("virConnectDomainEventRegister", "LIBVIRT_0.5.0");

/// Ends a registration of virConnectDomainEventRegister: the callback is not called again.
///
/// - `conn`: the connection
/// - `cb`: the registered callback
///
/// Returns 0, or -1 in case of error.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or not registered.
///
/// Since libvirt 0.5.0.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectDomainEventDeregister(conn: virConnectPtr, cb: virConnectDomainEventCallback) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectDomainEventDeregister", |call| {
        let conn = call.object(conn)?;
        let Some(function) = cb else {
            call.need_function(false, "cb")?;
            return Ok(-1);
        };
        let key = function as usize;
        let Some(id) = conn.legacy_callback(key) else {
            let detail = format!("event callback function {key:#x} not registered");
            return Err(Error::new(call.origin(), VIR_ERR_INVALID_ARG, detail));
        };
        conn.set_legacy_callback(key, None);
        conn.driver().domain_event_deregister(id)?;
        Ok(0)
    })
}
version!("virConnectDomainEventDeregister", "LIBVIRT_0.5.0");
