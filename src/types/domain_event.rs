//! What can happen to a domain, as values that drivers make and the boundary turns into C callbacks.

use super::domain::virDomainEventID::{self, *};
use super::typed_param::TypedParam;
use crate::util::uuid::Uuid;

/// Something that happened to a domain.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainEvent {
    /// The domain's name at that time.
    pub name: String,
    /// The domain's UUID.
    pub uuid: Uuid,
    /// The domain's id at that time, -1 for none.
    pub id: i32,
    /// What happened.
    pub kind: DomainEventKind,
}

/// What happened. Numbers are those of the enums of libvirt-domain.h.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum DomainEventKind {
    /// Started, stopped, suspended...: a `virDomainEventType` and its detail.
    Lifecycle { event: i32, detail: i32 },
    /// The guest rebooted.
    Reboot,
    /// The guest set its clock to this many seconds from UTC.
    RtcChange { offset: i64 },
    /// The watchdog fired and did a `virDomainEventWatchdogAction`.
    Watchdog { action: i32 },
    /// A disk had an I/O error, which led to a `virDomainEventIOErrorAction`.
    IoError { source: String, alias: String, action: i32, reason: String },
    /// A background operation failed in the hypervisor.
    ControlError,
    /// A block job changed its `virConnectDomainEventBlockJobStatus`.
    BlockJob { path: String, target: String, job: i32, status: i32 },
    /// A disk's source changed for a `virConnectDomainEventDiskChangeReason`.
    DiskChange { old: Option<String>, new: Option<String>, alias: String, reason: i32 },
    /// A tray moved: a `virDomainEventTrayChangeReason`.
    TrayChange { alias: String, reason: i32 },
    /// The guest woke up.
    PmWakeup { reason: i32 },
    /// The guest suspended to memory.
    PmSuspend { reason: i32 },
    /// The balloon has a new size in KiB.
    BalloonChange { actual: u64 },
    /// The guest suspended to disk.
    PmSuspendDisk { reason: i32 },
    /// A device is gone.
    DeviceRemoved { alias: String },
    /// Tunables changed.
    Tunable { params: Vec<TypedParam> },
    /// The guest agent came or went.
    AgentLifecycle { state: i32, reason: i32 },
    /// A device is new.
    DeviceAdded { alias: String },
    /// A migration began another pass.
    MigrationIteration { iteration: i32 },
    /// A background job ended.
    JobCompleted { params: Vec<TypedParam> },
    /// The guest did not let a device go.
    DeviceRemovalFailed { alias: String },
    /// The title, description or metadata of a namespace changed.
    MetadataChange { kind: i32, namespace: Option<String> },
    /// A disk's image grew past its threshold, by `excess` bytes.
    BlockThreshold { device: String, path: Option<String>, threshold: u64, excess: u64 },
    /// Memory failed.
    MemoryFailure { recipient: i32, action: i32, flags: u32 },
    /// A memory device has a new size in KiB.
    MemoryDeviceSizeChange { alias: String, size: u64 },
    /// A client of a graphics server connected, was let in or left.
    Graphics {
        phase: i32,
        local: GraphicsAddress,
        remote: GraphicsAddress,
        scheme: String,
        subject: Vec<(String, String)>,
    },
    /// An interface has a new MAC address.
    NicMacChange { alias: String, old: String, new: String },
}

/// One end of a graphics connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GraphicsAddress {
    /// A `virDomainEventGraphicsAddressType` number.
    pub family: i32,
    /// Address or path.
    pub node: String,
    /// Port, if any.
    pub service: String,
}

impl DomainEventKind {
    /// Whether a callback registered for `event_id` gets it: some events serve two kinds of callback.
    #[must_use]
    pub fn serves(&self, event_id: i32) -> bool {
        self.ids().iter().any(|&id| id as i32 == event_id)
    }

    fn ids(&self) -> &'static [virDomainEventID] {
        match self {
            Self::Lifecycle { .. } => &[VIR_DOMAIN_EVENT_ID_LIFECYCLE],
            Self::Reboot => &[VIR_DOMAIN_EVENT_ID_REBOOT],
            Self::RtcChange { .. } => &[VIR_DOMAIN_EVENT_ID_RTC_CHANGE],
            Self::Watchdog { .. } => &[VIR_DOMAIN_EVENT_ID_WATCHDOG],
            Self::IoError { .. } => &[VIR_DOMAIN_EVENT_ID_IO_ERROR, VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON],
            Self::ControlError => &[VIR_DOMAIN_EVENT_ID_CONTROL_ERROR],
            Self::BlockJob { .. } => &[VIR_DOMAIN_EVENT_ID_BLOCK_JOB, VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2],
            Self::DiskChange { .. } => &[VIR_DOMAIN_EVENT_ID_DISK_CHANGE],
            Self::TrayChange { .. } => &[VIR_DOMAIN_EVENT_ID_TRAY_CHANGE],
            Self::PmWakeup { .. } => &[VIR_DOMAIN_EVENT_ID_PMWAKEUP],
            Self::PmSuspend { .. } => &[VIR_DOMAIN_EVENT_ID_PMSUSPEND],
            Self::BalloonChange { .. } => &[VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE],
            Self::PmSuspendDisk { .. } => &[VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK],
            Self::DeviceRemoved { .. } => &[VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED],
            Self::Tunable { .. } => &[VIR_DOMAIN_EVENT_ID_TUNABLE],
            Self::AgentLifecycle { .. } => &[VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE],
            Self::DeviceAdded { .. } => &[VIR_DOMAIN_EVENT_ID_DEVICE_ADDED],
            Self::MigrationIteration { .. } => &[VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION],
            Self::JobCompleted { .. } => &[VIR_DOMAIN_EVENT_ID_JOB_COMPLETED],
            Self::DeviceRemovalFailed { .. } => &[VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED],
            Self::MetadataChange { .. } => &[VIR_DOMAIN_EVENT_ID_METADATA_CHANGE],
            Self::BlockThreshold { .. } => &[VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD],
            Self::MemoryFailure { .. } => &[VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE],
            Self::MemoryDeviceSizeChange { .. } => &[VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE],
            Self::Graphics { .. } => &[VIR_DOMAIN_EVENT_ID_GRAPHICS],
            Self::NicMacChange { .. } => &[VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE],
        }
    }
}
