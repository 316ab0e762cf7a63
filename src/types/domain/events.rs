//! Events of domains.

use std::ffi::{c_char, c_int, c_longlong, c_uint, c_ulonglong, c_void};

use crate::types::common::virTypedParameterPtr;
use crate::types::domain::virDomainPtr;
use crate::types::host::virConnectPtr;

/// Kinds of lifecycle event (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventType {
    /// A definition was made or changed (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED = 0,
    /// The definition was removed (since 0.5.0).
    VIR_DOMAIN_EVENT_UNDEFINED = 1,
    /// The guest started (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED = 2,
    /// The guest was paused (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED = 3,
    /// The guest goes on (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED = 4,
    /// The guest ended (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED = 5,
    /// The guest has shut down, its process may still be there (since 0.9.8).
    VIR_DOMAIN_EVENT_SHUTDOWN = 6,
    /// The guest's power management suspended it (since 0.10.2).
    VIR_DOMAIN_EVENT_PMSUSPENDED = 7,
    /// The guest crashed (since 1.1.1).
    VIR_DOMAIN_EVENT_CRASHED = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_LAST = 9,
}

/// Details of VIR_DOMAIN_EVENT_DEFINED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventDefinedDetailType {
    /// A new definition (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED_ADDED = 0,
    /// A changed definition (since 0.5.0).
    VIR_DOMAIN_EVENT_DEFINED_UPDATED = 1,
    /// The new name after a rename (since 1.2.19).
    VIR_DOMAIN_EVENT_DEFINED_RENAMED = 2,
    /// A definition taken from a snapshot (since 1.3.3).
    VIR_DOMAIN_EVENT_DEFINED_FROM_SNAPSHOT = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_DEFINED_LAST = 4,
}

/// Details of VIR_DOMAIN_EVENT_UNDEFINED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventUndefinedDetailType {
    /// The definition was removed (since 0.5.0).
    VIR_DOMAIN_EVENT_UNDEFINED_REMOVED = 0,
    /// The old name before a rename (since 1.2.19).
    VIR_DOMAIN_EVENT_UNDEFINED_RENAMED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_UNDEFINED_LAST = 2,
}

/// Details of VIR_DOMAIN_EVENT_STARTED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventStartedDetailType {
    /// From scratch (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_BOOTED = 0,
    /// By migration from another host (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_MIGRATED = 1,
    /// From a saved state (since 0.5.0).
    VIR_DOMAIN_EVENT_STARTED_RESTORED = 2,
    /// From a snapshot (since 0.8.0).
    VIR_DOMAIN_EVENT_STARTED_FROM_SNAPSHOT = 3,
    /// Woken up from the guest's power management (since 0.9.11).
    VIR_DOMAIN_EVENT_STARTED_WAKEUP = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_STARTED_LAST = 5,
}

/// Details of VIR_DOMAIN_EVENT_SUSPENDED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventSuspendedDetailType {
    /// Somebody asked for it (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED_PAUSED = 0,
    /// For an offline migration (since 0.5.0).
    VIR_DOMAIN_EVENT_SUSPENDED_MIGRATED = 1,
    /// After a disk's I/O error (since 0.8.0).
    VIR_DOMAIN_EVENT_SUSPENDED_IOERROR = 2,
    /// The watchdog fired (since 0.8.0).
    VIR_DOMAIN_EVENT_SUSPENDED_WATCHDOG = 3,
    /// Restored from a state that was paused (since 0.9.5).
    VIR_DOMAIN_EVENT_SUSPENDED_RESTORED = 4,
    /// Reverted to a snapshot of a paused state (since 0.9.5).
    VIR_DOMAIN_EVENT_SUSPENDED_FROM_SNAPSHOT = 5,
    /// A function failed halfway (since 1.0.1).
    VIR_DOMAIN_EVENT_SUSPENDED_API_ERROR = 6,
    /// For a post-copy migration (since 1.3.3).
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY = 7,
    /// After a post-copy migration failed (since 1.3.3).
    VIR_DOMAIN_EVENT_SUSPENDED_POSTCOPY_FAILED = 8,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_SUSPENDED_LAST = 9,
}

/// Details of VIR_DOMAIN_EVENT_RESUMED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventResumedDetailType {
    /// Somebody asked for it (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED_UNPAUSED = 0,
    /// On the destination of a migration (since 0.5.0).
    VIR_DOMAIN_EVENT_RESUMED_MIGRATED = 1,
    /// Reverted to a snapshot of a running state (since 0.9.5).
    VIR_DOMAIN_EVENT_RESUMED_FROM_SNAPSHOT = 2,
    /// On the destination of a post-copy migration that still goes on (since 1.3.3).
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY = 3,
    /// On the destination after a post-copy migration failed (since 8.5.0).
    VIR_DOMAIN_EVENT_RESUMED_POSTCOPY_FAILED = 4,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_RESUMED_LAST = 5,
}

/// Details of VIR_DOMAIN_EVENT_STOPPED (since 0.5.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventStoppedDetailType {
    /// Shut down in order (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN = 0,
    /// Ended by force (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_DESTROYED = 1,
    /// Crashed (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_CRASHED = 2,
    /// Migrated to another host (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_MIGRATED = 3,
    /// Saved to a file (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_SAVED = 4,
    /// The hypervisor failed (since 0.5.0).
    VIR_DOMAIN_EVENT_STOPPED_FAILED = 5,
    /// Reverted to a snapshot of an inactive state (since 0.8.0).
    VIR_DOMAIN_EVENT_STOPPED_FROM_SNAPSHOT = 6,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_STOPPED_LAST = 7,
}

/// Details of VIR_DOMAIN_EVENT_SHUTDOWN (since 0.9.8).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventShutdownDetailType {
    /// The shutdown is complete (since 0.9.8).
    VIR_DOMAIN_EVENT_SHUTDOWN_FINISHED = 0,
    /// The guest asked for it (since 3.4.0).
    VIR_DOMAIN_EVENT_SHUTDOWN_GUEST = 1,
    /// Somebody on the host asked for it (since 3.4.0).
    VIR_DOMAIN_EVENT_SHUTDOWN_HOST = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_SHUTDOWN_LAST = 3,
}

/// Details of VIR_DOMAIN_EVENT_PMSUSPENDED (since 0.10.2).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventPMSuspendedDetailType {
    /// To memory (since 0.10.2).
    VIR_DOMAIN_EVENT_PMSUSPENDED_MEMORY = 0,
    /// To disk (since 1.0.0).
    VIR_DOMAIN_EVENT_PMSUSPENDED_DISK = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_PMSUSPENDED_LAST = 2,
}

/// Details of VIR_DOMAIN_EVENT_CRASHED (since 1.1.1).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventCrashedDetailType {
    /// The guest's kernel panicked (since 1.1.1).
    VIR_DOMAIN_EVENT_CRASHED_PANICKED = 0,
    /// The guest loaded its crash kernel (since 6.1.0).
    VIR_DOMAIN_EVENT_CRASHED_CRASHLOADED = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_CRASHED_LAST = 2,
}

/// Whom a memory failure hit (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureRecipientType {
    /// Memory of the hypervisor's process (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
    /// Memory of the guest (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_GUEST = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_RECIPIENT_LAST = 2,
}

/// What was done about a memory failure (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureActionType {
    /// Nothing: it could be ignored (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_IGNORE = 0,
    /// The guest was told (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_INJECT = 1,
    /// Nothing could be done (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_FATAL = 2,
    /// The guest was reset (since 6.9.0).
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_RESET = 3,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_MEMORY_FAILURE_ACTION_LAST = 4,
}

/// Flags of the memory failure event (since 6.9.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainMemoryFailureFlags {
    /// The guest has to act before it goes on (since 6.9.0).
    VIR_DOMAIN_MEMORY_FAILURE_ACTION_REQUIRED = 1,
    /// It happened while an earlier failure was dealt with (since 6.9.0).
    VIR_DOMAIN_MEMORY_FAILURE_RECURSIVE = 2,
}

/// What a watchdog did when it fired (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventWatchdogAction {
    /// Nothing (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_NONE = 0,
    /// Paused the guest (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_PAUSE = 1,
    /// Reset the guest (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_RESET = 2,
    /// Switched the guest off (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_POWEROFF = 3,
    /// Asked the guest to shut down (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_SHUTDOWN = 4,
    /// Nothing, but logged it (since 0.8.0).
    VIR_DOMAIN_EVENT_WATCHDOG_DEBUG = 5,
    /// Injected a non-maskable interrupt (since 1.2.17).
    VIR_DOMAIN_EVENT_WATCHDOG_INJECTNMI = 6,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_WATCHDOG_LAST = 7,
}

/// What was done about an I/O error (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventIOErrorAction {
    /// Nothing (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_NONE = 0,
    /// The guest was paused (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_PAUSE = 1,
    /// The guest was told (since 0.8.0).
    VIR_DOMAIN_EVENT_IO_ERROR_REPORT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_IO_ERROR_LAST = 3,
}

/// Phases of a client's connection to a guest's screen (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventGraphicsPhase {
    /// The connection was made (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_CONNECT = 0,
    /// The client has authenticated (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_INITIALIZE = 1,
    /// The connection was closed (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_DISCONNECT = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_GRAPHICS_LAST = 3,
}

/// Address families of virDomainEventGraphicsAddress (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventGraphicsAddressType {
    /// IPv4 (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV4 = 0,
    /// IPv6 (since 0.8.0).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_IPV6 = 1,
    /// A Unix socket (since 0.9.7).
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_UNIX = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_GRAPHICS_ADDRESS_LAST = 3,
}

/// Why a disk's source changed (since 0.9.7).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventDiskChangeReason {
    /// The source was missing at the start and was taken away (since 0.9.7).
    VIR_DOMAIN_EVENT_DISK_CHANGE_MISSING_ON_START = 0,
    /// The source was missing at the start and the disk was dropped (since 1.1.2).
    VIR_DOMAIN_EVENT_DISK_DROP_MISSING_ON_START = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_DISK_CHANGE_LAST = 2,
}

/// What happened to a tray (since 0.9.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventTrayChangeReason {
    /// It opened (since 0.9.11).
    VIR_DOMAIN_EVENT_TRAY_CHANGE_OPEN = 0,
    /// It closed (since 0.9.11).
    VIR_DOMAIN_EVENT_TRAY_CHANGE_CLOSE = 1,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_DOMAIN_EVENT_TRAY_CHANGE_LAST = 2,
}

/// State of the guest agent's channel (since 1.2.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventAgentLifecycleState {
    /// The agent is there (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_CONNECTED = 1,
    /// The agent is not there (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_DISCONNECTED = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_STATE_LAST = 3,
}

/// Why the state of the guest agent's channel changed (since 1.2.11).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virConnectDomainEventAgentLifecycleReason {
    /// Not known (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_UNKNOWN = 0,
    /// The domain started (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_DOMAIN_STARTED = 1,
    /// The guest opened or closed its end (since 1.2.11).
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_CHANNEL = 2,
    /// One more than the last value.
    #[cfg(virt_enum_sentinels)]
    VIR_CONNECT_DOMAIN_EVENT_AGENT_LIFECYCLE_REASON_LAST = 3,
}

/// Kinds of domain event, each with its own callback type (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum virDomainEventID {
    /// Lifecycle: virConnectDomainEventCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_LIFECYCLE = 0,
    /// The guest rebooted: virConnectDomainEventGenericCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_REBOOT = 1,
    /// The guest set its clock: virConnectDomainEventRTCChangeCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_RTC_CHANGE = 2,
    /// The watchdog fired: virConnectDomainEventWatchdogCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_WATCHDOG = 3,
    /// A disk's I/O error: virConnectDomainEventIOErrorCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_IO_ERROR = 4,
    /// A client of the guest's screen: virConnectDomainEventGraphicsCallback (since 0.8.0).
    VIR_DOMAIN_EVENT_ID_GRAPHICS = 5,
    /// A disk's I/O error with its reason: virConnectDomainEventIOErrorReasonCallback (since 0.8.1).
    VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON = 6,
    /// The control channel failed: virConnectDomainEventGenericCallback (since 0.9.2).
    VIR_DOMAIN_EVENT_ID_CONTROL_ERROR = 7,
    /// A block job on a disk, named by its source: virConnectDomainEventBlockJobCallback (since 0.9.4).
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB = 8,
    /// A disk's source changed: virConnectDomainEventDiskChangeCallback (since 0.9.7).
    VIR_DOMAIN_EVENT_ID_DISK_CHANGE = 9,
    /// A tray moved: virConnectDomainEventTrayChangeCallback (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_TRAY_CHANGE = 10,
    /// The guest woke up: virConnectDomainEventPMWakeupCallback (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_PMWAKEUP = 11,
    /// The guest suspended to memory: virConnectDomainEventPMSuspendCallback (since 0.9.11).
    VIR_DOMAIN_EVENT_ID_PMSUSPEND = 12,
    /// The balloon changed: virConnectDomainEventBalloonChangeCallback (since 0.10.0).
    VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE = 13,
    /// The guest suspended to disk: virConnectDomainEventPMSuspendDiskCallback (since 1.0.0).
    VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK = 14,
    /// A device is gone: virConnectDomainEventDeviceRemovedCallback (since 1.1.1).
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED = 15,
    /// A block job on a disk, named by its target: virConnectDomainEventBlockJobCallback (since 1.2.6).
    VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2 = 16,
    /// A tunable changed: virConnectDomainEventTunableCallback (since 1.2.9).
    VIR_DOMAIN_EVENT_ID_TUNABLE = 17,
    /// The guest agent came or went: virConnectDomainEventAgentLifecycleCallback (since 1.2.11).
    VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE = 18,
    /// A device is there: virConnectDomainEventDeviceAddedCallback (since 1.2.15).
    VIR_DOMAIN_EVENT_ID_DEVICE_ADDED = 19,
    /// A migration began another pass: virConnectDomainEventMigrationIterationCallback (since 1.3.2).
    VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION = 20,
    /// A job completed: virConnectDomainEventJobCompletedCallback (since 1.3.3).
    VIR_DOMAIN_EVENT_ID_JOB_COMPLETED = 21,
    /// The guest refused to give up a device: virConnectDomainEventDeviceRemovalFailedCallback (since 1.3.4).
    VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED = 22,
    /// Metadata changed: virConnectDomainEventMetadataChangeCallback (since 3.0.0).
    VIR_DOMAIN_EVENT_ID_METADATA_CHANGE = 23,
    /// A disk's writes passed a threshold: virConnectDomainEventBlockThresholdCallback (since 3.2.0).
    VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD = 24,
    /// Memory failed: virConnectDomainEventMemoryFailureCallback (since 6.9.0).
    VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE = 25,
    /// A memory device changed its size: virConnectDomainEventMemoryDeviceSizeChangeCallback (since 7.9.0).
    VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE = 26,
    /// The guest changed a MAC address: virConnectDomainEventNICMACChangeCallback (since 11.2.0).
    VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE = 27,
    /// One more than the last value, at the 9.0.0 level of the API.
    #[cfg(all(virt_enum_sentinels, not(virt_api_11_3)))]
    VIR_DOMAIN_EVENT_ID_LAST = 27,
    /// One more than the last value, at the 11.3.0 level of the API.
    #[cfg(all(virt_enum_sentinels, virt_api_11_3))]
    VIR_DOMAIN_EVENT_ID_LAST = 28,
}

/// One end of a connection to a guest's screen (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainEventGraphicsAddress {
    /// A virDomainEventGraphicsAddressType number.
    pub family: c_int,
    /// The address, or the path of the socket.
    pub node: *mut c_char,
    /// The port.
    pub service: *mut c_char,
}

/// One end of a connection to a guest's screen (since 0.8.0).
pub type virDomainEventGraphicsAddress = _virDomainEventGraphicsAddress;

/// One identity of an authenticated client (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainEventGraphicsSubjectIdentity {
    /// Its type, such as "dname" or "saslUsername".
    pub r#type: *mut c_char,
    /// The identity.
    pub name: *mut c_char,
}

/// One identity of an authenticated client (since 0.8.0).
pub type virDomainEventGraphicsSubjectIdentity = _virDomainEventGraphicsSubjectIdentity;

/// An authenticated client (since 0.8.0).
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct _virDomainEventGraphicsSubject {
    /// How many identities.
    pub nidentity: c_int,
    /// The identities.
    pub identities: virDomainEventGraphicsSubjectIdentityPtr,
}

/// An authenticated client (since 0.8.0).
pub type virDomainEventGraphicsSubject = _virDomainEventGraphicsSubject;

/// Pointer to a [`virDomainEventGraphicsAddress`] (since 0.8.0).
pub type virDomainEventGraphicsAddressPtr = *mut virDomainEventGraphicsAddress;

/// Pointer to a [`virDomainEventGraphicsSubjectIdentity`] (since 0.8.0).
pub type virDomainEventGraphicsSubjectIdentityPtr = *mut virDomainEventGraphicsSubjectIdentity;

/// Pointer to a [`virDomainEventGraphicsSubject`] (since 0.8.0).
pub type virDomainEventGraphicsSubjectPtr = *mut virDomainEventGraphicsSubject;

/// The guest agent came or went: numbers of virConnectDomainEventAgentLifecycleState and ...Reason (since 1.2.11).
pub type virConnectDomainEventAgentLifecycleCallback = Option<
    unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, state: c_int, reason: c_int, opaque: *mut c_void),
>;

/// The balloon leaves the guest `actual` KiB (since 0.10.0).
pub type virConnectDomainEventBalloonChangeCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, actual: c_ulonglong, opaque: *mut c_void)>;

/// A block job on `disk`: numbers of virDomainBlockJobType and virConnectDomainEventBlockJobStatus (since 0.9.4).
pub type virConnectDomainEventBlockJobCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        disk: *const c_char,
        r#type: c_int,
        status: c_int,
        opaque: *mut c_void,
    ),
>;

/// Writes to `dev` passed its threshold by `excess` bytes; `path` may be NULL (since 3.2.0).
pub type virConnectDomainEventBlockThresholdCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        dev: *const c_char,
        path: *const c_char,
        threshold: c_ulonglong,
        excess: c_ulonglong,
        opaque: *mut c_void,
    ),
>;

/// A lifecycle event: a virDomainEventType number and a detail of that type; the result is ignored (since 0.5.0).
pub type virConnectDomainEventCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ) -> c_int,
>;

/// The device of that alias is there (since 1.2.15).
pub type virConnectDomainEventDeviceAddedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The guest refused to give up the device of that alias (since 1.3.4).
pub type virConnectDomainEventDeviceRemovalFailedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The device of that alias is gone (since 1.1.1).
pub type virConnectDomainEventDeviceRemovedCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, devAlias: *const c_char, opaque: *mut c_void)>;

/// The source of a disk changed: a virConnectDomainEventDiskChangeReason number (since 0.9.7).
pub type virConnectDomainEventDiskChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        oldSrcPath: *const c_char,
        newSrcPath: *const c_char,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;

/// An event without further arguments; other callbacks are cast to it by VIR_DOMAIN_EVENT_CALLBACK (since 0.8.0).
pub type virConnectDomainEventGenericCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, opaque: *mut c_void)>;

/// A client of the guest's screen: a virDomainEventGraphicsPhase number, both ends and who it is (since 0.8.0).
pub type virConnectDomainEventGraphicsCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        phase: c_int,
        local: *const virDomainEventGraphicsAddress,
        remote: *const virDomainEventGraphicsAddress,
        authScheme: *const c_char,
        subject: *const virDomainEventGraphicsSubject,
        opaque: *mut c_void,
    ),
>;

/// A disk's I/O error: its source, its alias and a virDomainEventIOErrorAction number (since 0.8.0).
pub type virConnectDomainEventIOErrorCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        opaque: *mut c_void,
    ),
>;

/// A disk's I/O error: as virConnectDomainEventIOErrorCallback, with a reason such as "enospc", or "" (since 0.8.1).
pub type virConnectDomainEventIOErrorReasonCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        reason: *const c_char,
        opaque: *mut c_void,
    ),
>;

/// A job completed, with its statistics, which belong to the library (since 1.3.3).
pub type virConnectDomainEventJobCompletedCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;

/// The memory device of that alias has `size` KiB now (since 7.9.0).
pub type virConnectDomainEventMemoryDeviceSizeChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        size: c_ulonglong,
        opaque: *mut c_void,
    ),
>;

/// Memory failed: numbers of virDomainMemoryFailureRecipientType, ...ActionType and ...Flags (since 6.9.0).
pub type virConnectDomainEventMemoryFailureCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        recipient: c_int,
        action: c_int,
        flags: c_uint,
        opaque: *mut c_void,
    ),
>;

/// Metadata changed: a virDomainMetadataType number and, for an element, its namespace (since 3.0.0).
pub type virConnectDomainEventMetadataChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        r#type: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;

/// A migration began this pass over the memory (since 1.3.2).
pub type virConnectDomainEventMigrationIterationCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, iteration: c_int, opaque: *mut c_void)>;

/// The guest suspended to memory; `reason` is 0 (since 0.9.11).
pub type virConnectDomainEventPMSuspendCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The guest suspended to disk; `reason` is 0 (since 1.0.0).
pub type virConnectDomainEventPMSuspendDiskCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The guest woke up; `reason` is 0 (since 0.9.11).
pub type virConnectDomainEventPMWakeupCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void)>;

/// The guest set its clock: its offset to UTC in seconds (since 0.8.0).
pub type virConnectDomainEventRTCChangeCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, utcoffset: c_longlong, opaque: *mut c_void)>;

/// A tray moved: a virDomainEventTrayChangeReason number (since 0.9.11).
pub type virConnectDomainEventTrayChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;

/// Tunables changed: VIR_DOMAIN_TUNABLE_* names with new values, which belong to the library (since 1.2.9).
pub type virConnectDomainEventTunableCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;

/// The watchdog fired: a virDomainEventWatchdogAction number (since 0.8.0).
pub type virConnectDomainEventWatchdogCallback =
    Option<unsafe extern "C" fn(conn: virConnectPtr, dom: virDomainPtr, action: c_int, opaque: *mut c_void)>;

/// The guest changed the MAC address of the interface of that alias (since 11.2.0).
pub type virConnectDomainEventNICMACChangeCallback = Option<
    unsafe extern "C" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        oldMAC: *const c_char,
        newMAC: *const c_char,
        opaque: *mut c_void,
    ),
>;
