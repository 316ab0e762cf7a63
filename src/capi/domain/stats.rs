//! Exported functions about domains: lists of structures, and how they are freed.

use std::ffi::{c_int, c_uint};
use std::ptr;

use crate::capi::entry::{Call, DomainChild, call};
use crate::capi::handle::Held;
use crate::capi::{ffi, typed_params};
use crate::driver::values::{FileSystemInfo, GuestInterface, IothreadInfo, StatsRecord};
use crate::error::{Result, VIR_FROM_DOMAIN};
use crate::types::domain::{
    virDomainFSInfo, virDomainFSInfoPtr, virDomainIOThreadInfo, virDomainIOThreadInfoPtr, virDomainIPAddress,
    virDomainInterface, virDomainInterfacePtr, virDomainPtr, virDomainStatsRecord, virDomainStatsRecordPtr,
};
use crate::types::host::virConnectPtr;

/// A `malloc`ed structure, for a caller who frees it with the function of its type.
fn give<T>(value: T) -> *mut T {
    ffi::malloc_array(vec![value])
}

fn give_records(
    call: &Call,
    conn: &Held<crate::capi::connection::Connection>,
    to: *mut *mut virDomainStatsRecordPtr,
    records: Vec<StatsRecord>,
) -> Result<c_int> {
    let count = ffi::length(records.len());
    let mut list = Vec::with_capacity(records.len());
    for record in records {
        let (mut params, mut nparams) = (ptr::null_mut(), 0);
        typed_params::give(&raw mut params, &raw mut nparams, &record.params);
        list.push(give(virDomainStatsRecord { dom: call.give(conn, record.domain)?, params, nparams }));
    }
    ffi::write(to, ffi::malloc_list(list));
    Ok(count)
}

/// Reads the statistics of all domains that the flags select.
///
/// - `conn`: the connection
/// - `stats`: bitwise-OR of virDomainStatsTypes, 0 for all groups
/// - `retStats`: where to store the list
/// - `flags`: bitwise-OR of virConnectGetAllDomainStatsFlags
///
/// Returns how many records there are, with a NULL behind the last; -1 in case of error. The caller frees the list
/// with virDomainStatsRecordListFree.
///
/// Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `retStats` is NULL; VIR_ERR_NO_SUPPORT when
/// the driver cannot do it.
///
/// Since libvirt 1.2.8.
#[unsafe(no_mangle)]
pub extern "C" fn virConnectGetAllDomainStats(
    conn: virConnectPtr,
    stats: c_uint,
    retStats: *mut *mut virDomainStatsRecordPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virConnectGetAllDomainStats", |call| {
        let conn = call.object(conn)?;
        call.non_null(retStats, "retStats")?;
        let records = conn.driver().domain_stats(None, stats, flags)?;
        give_records(call, &conn, retStats, records)
    })
}
version!("virConnectGetAllDomainStats", "LIBVIRT_1.2.8");

/// Reads the statistics of some domains of one connection.
///
/// - `doms`: NULL-terminated array of domains
/// - `stats`: bitwise-OR of virDomainStatsTypes, 0 for all groups
/// - `retStats`: where to store the list
/// - `flags`: bitwise-OR of virConnectGetAllDomainStatsFlags
///
/// Returns how many records there are, with a NULL behind the last; -1 in case of error. The caller frees the list
/// with virDomainStatsRecordListFree.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when an argument is NULL, the array is empty or
/// its domains belong to several connections; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainListGetStats(
    doms: *mut virDomainPtr,
    stats: c_uint,
    retStats: *mut *mut virDomainStatsRecordPtr,
    flags: c_uint,
) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainListGetStats", |call| {
        call.non_null(doms, "doms")?;
        call.non_null(retStats, "retStats")?;
        let mut domains: Vec<Held<DomainChild>> = Vec::new();
        let mut next = doms.cast_const();
        while let Some(handle) = ffi::read(next).filter(|handle| !handle.is_null()) {
            let domain = call.object(handle)?;
            if domains.first().is_some_and(|first| first.conn().address() != domain.conn().address()) {
                let message = "domains in 'doms' array must belong to a single connection".to_owned();
                return Err(call.invalid_argument("doms", message));
            }
            domains.push(domain);
            next = next.wrapping_add(1);
        }
        let Some(first) = domains.first() else {
            let message = format!("doms array in {} must contain at least one domain", call.function());
            return Err(call.invalid_argument("doms", message));
        };
        let uuids: Vec<_> = domains.iter().map(|domain| domain.uuid).collect();
        let records = first.driver().domain_stats(Some(&uuids), stats, flags)?;
        give_records(call, first.conn(), retStats, records)
    })
}
version!("virDomainListGetStats", "LIBVIRT_1.2.8");

/// Frees a list of statistics with its records.
///
/// - `stats`: the list, or NULL
///
/// Since libvirt 1.2.8.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainStatsRecordListFree(stats: *mut virDomainStatsRecordPtr) {
    let mut next = stats.cast_const();
    while let Some(record) = ffi::read(next).filter(|record| !record.is_null()) {
        if let [record] = ffi::slice_mut(record, 1) {
            typed_params::virTypedParamsFree(record.params, record.nparams);
            super::lookup::virDomainFree(record.dom);
        }
        ffi::free(record);
        next = next.wrapping_add(1);
    }
    ffi::free(stats);
}
version!("virDomainStatsRecordListFree", "LIBVIRT_1.2.8");

fn give_fs(info: &FileSystemInfo) -> virDomainFSInfoPtr {
    give(virDomainFSInfo {
        mountpoint: ffi::malloc_text(&info.mountpoint),
        name: ffi::malloc_text(&info.name),
        fstype: ffi::malloc_text(&info.fstype),
        ndevAlias: info.devices.len(),
        devAlias: ffi::malloc_list(info.devices.iter().map(|device| ffi::malloc_text(device)).collect()),
    })
}

/// Lists the file systems inside the guest, through the guest agent.
///
/// - `dom`: the domain
/// - `info`: where to store the list
/// - `flags`: 0
///
/// Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
/// virDomainFSInfoFree, and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection;
/// VIR_ERR_INVALID_ARG when `info` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.11.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetFSInfo(dom: virDomainPtr, info: *mut *mut virDomainFSInfoPtr, flags: c_uint) -> c_int {
    call(VIR_FROM_DOMAIN, "virDomainGetFSInfo", |call| {
        let dom = call.object(dom)?;
        call.require_writable(dom.conn())?;
        call.non_null(info, "info")?;
        ffi::write(info, ptr::null_mut());
        let found = dom.driver().domain_get_fs_info(dom.identity(), flags)?;
        ffi::write(info, ffi::malloc_list(found.iter().map(give_fs).collect()));
        Ok(ffi::length(found.len()))
    })
}
version!("virDomainGetFSInfo", "LIBVIRT_1.2.11");

/// Frees an entry of virDomainGetFSInfo.
///
/// - `info`: the entry, or NULL
///
/// Since libvirt 1.2.11.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainFSInfoFree(info: virDomainFSInfoPtr) {
    for entry in ffi::slice_mut(info, 1) {
        for device in ffi::slice(entry.devAlias.cast_const(), entry.ndevAlias) {
            ffi::free(*device);
        }
        ffi::free(entry.devAlias);
        ffi::free(entry.mountpoint);
        ffi::free(entry.name);
        ffi::free(entry.fstype);
    }
    ffi::free(info);
}
version!("virDomainFSInfoFree", "LIBVIRT_1.2.11");

fn give_iothread(info: &IothreadInfo) -> virDomainIOThreadInfoPtr {
    let cpumap = ffi::malloc_array(info.cpumap.clone());
    give(virDomainIOThreadInfo { iothread_id: info.id, cpumap, cpumaplen: ffi::length(info.cpumap.len()) })
}

/// Lists the domain's IOThreads and the host CPUs they may run on.
///
/// - `dom`: the domain
/// - `info`: where to store the list
/// - `flags`: bitwise-OR of virDomainModificationImpact
///
/// Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
/// virDomainIOThreadInfoFree, and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `info` is NULL or both impacts are asked
/// for; VIR_ERR_NO_SUPPORT when the driver cannot do it.
///
/// Since libvirt 1.2.14.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainGetIOThreadInfo(
    dom: virDomainPtr,
    info: *mut *mut virDomainIOThreadInfoPtr,
    flags: c_uint,
) -> c_int {
    use crate::types::domain::virDomainModificationImpact;
    call(VIR_FROM_DOMAIN, "virDomainGetIOThreadInfo", |call| {
        let dom = call.object(dom)?;
        call.non_null(info, "info")?;
        call.exclusive_flags(
            flags,
            flag!(virDomainModificationImpact::VIR_DOMAIN_AFFECT_LIVE),
            flag!(virDomainModificationImpact::VIR_DOMAIN_AFFECT_CONFIG),
        )?;
        ffi::write(info, ptr::null_mut());
        let found = dom.driver().domain_get_iothread_info(dom.identity(), flags)?;
        if !found.is_empty() {
            ffi::write(info, ffi::malloc_list(found.iter().map(give_iothread).collect()));
        }
        Ok(ffi::length(found.len()))
    })
}
version!("virDomainGetIOThreadInfo", "LIBVIRT_1.2.14");

/// Frees an entry of virDomainGetIOThreadInfo.
///
/// - `info`: the entry, or NULL
///
/// Since libvirt 1.2.14.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainIOThreadInfoFree(info: virDomainIOThreadInfoPtr) {
    for entry in ffi::slice_mut(info, 1) {
        ffi::free(entry.cpumap);
    }
    ffi::free(info);
}
version!("virDomainIOThreadInfoFree", "LIBVIRT_1.2.14");

fn give_interface(interface: &GuestInterface) -> virDomainInterfacePtr {
    let addresses: Vec<virDomainIPAddress> = interface
        .addresses
        .iter()
        .map(|(kind, address, prefix)| virDomainIPAddress {
            r#type: *kind,
            addr: ffi::malloc_text(address),
            prefix: *prefix,
        })
        .collect();
    give(virDomainInterface {
        name: ffi::malloc_text(&interface.name),
        hwaddr: ffi::malloc_optional_text(interface.hwaddr.as_deref()),
        naddrs: c_uint::try_from(addresses.len()).unwrap_or(0),
        addrs: ffi::malloc_array(addresses),
    })
}

/// Lists the guest's network interfaces with their addresses.
///
/// - `dom`: the domain
/// - `ifaces`: where to store the list
/// - `source`: whom to ask: a virDomainInterfaceAddressesSource number
/// - `flags`: 0
///
/// Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each entry with
/// virDomainInterfaceFree, and the list.
///
/// Errors: VIR_ERR_INVALID_DOMAIN for a bad handle; VIR_ERR_INVALID_ARG when `ifaces` is NULL;
/// VIR_ERR_OPERATION_DENIED when the agent is asked on a read-only connection; VIR_ERR_NO_SUPPORT when the driver
/// cannot do it.
///
/// Since libvirt 1.2.14.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainInterfaceAddresses(
    dom: virDomainPtr,
    ifaces: *mut *mut virDomainInterfacePtr,
    source: c_uint,
    flags: c_uint,
) -> c_int {
    use crate::types::domain::virDomainInterfaceAddressesSource::VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT;
    call(VIR_FROM_DOMAIN, "virDomainInterfaceAddresses", |call| {
        let dom = call.object(dom)?;
        call.non_null(ifaces, "ifaces")?;
        ffi::write(ifaces, ptr::null_mut());
        if source == VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT as c_uint {
            call.require_writable(dom.conn())?;
        }
        let found = dom.driver().domain_interface_addresses(dom.identity(), source, flags)?;
        ffi::write(ifaces, ffi::malloc_list(found.iter().map(give_interface).collect()));
        Ok(ffi::length(found.len()))
    })
}
version!("virDomainInterfaceAddresses", "LIBVIRT_1.2.14");

/// Frees an entry of virDomainInterfaceAddresses.
///
/// - `iface`: the entry, or NULL
///
/// Since libvirt 1.2.14.
#[unsafe(no_mangle)]
pub extern "C" fn virDomainInterfaceFree(iface: virDomainInterfacePtr) {
    for entry in ffi::slice_mut(iface, 1) {
        for address in ffi::slice(entry.addrs.cast_const(), entry.naddrs) {
            ffi::free(address.addr);
        }
        ffi::free(entry.addrs);
        ffi::free(entry.name);
        ffi::free(entry.hwaddr);
    }
    ffi::free(iface);
}
version!("virDomainInterfaceFree", "LIBVIRT_1.2.14");
