/*
 * libvirt-nodedev.h: Devices of the host.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_NODEDEV_H
#define SOLOVIRT_LIBVIRT_NODEDEV_H

#include "libvirt-common.h"
#include "libvirt-host.h"
/** Casts a callback of any event to the type that virConnectNodeDeviceEventRegisterAny takes (since 2.2.0). */
#define VIR_NODE_DEVICE_EVENT_CALLBACK(cb) ((virConnectNodeDeviceEventGenericCallback)(cb))



/**
 * Filters of virConnectListAllNodeDevices (since 0.10.2).
 */
typedef enum virConnectListAllNodeDeviceFlags {
    /**
     * The system itself (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SYSTEM = 1,
    /**
     * PCI devices (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_PCI_DEV = 2,
    /**
     * USB devices (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_DEV = 4,
    /**
     * USB interfaces (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_USB_INTERFACE = 8,
    /**
     * Network devices (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_NET = 16,
    /**
     * SCSI hosts (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_HOST = 32,
    /**
     * SCSI targets (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_TARGET = 64,
    /**
     * SCSI devices (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI = 128,
    /**
     * Storage devices (since 0.10.2).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_STORAGE = 256,
    /**
     * Fibre Channel hosts (since 1.0.4).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_FC_HOST = 512,
    /**
     * Hosts that can have virtual ports (since 1.0.4).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPORTS = 1024,
    /**
     * Generic SCSI devices (since 1.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_SCSI_GENERIC = 2048,
    /**
     * DRM devices (since 3.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_DRM = 4096,
    /**
     * Devices that can make mediated devices (since 3.4.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV_TYPES = 8192,
    /**
     * Mediated devices (since 3.4.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_MDEV = 16384,
    /**
     * CCW devices (since 3.4.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCW_DEV = 32768,
    /**
     * CSS devices (since 6.8.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CSS_DEV = 65536,
    /**
     * vDPA devices (since 6.9.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VDPA = 131072,
    /**
     * AP cards (since 7.0.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_CARD = 262144,
    /**
     * AP queues (since 7.0.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_QUEUE = 524288,
    /**
     * AP matrices (since 7.0.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_AP_MATRIX = 1048576,
    /**
     * PCI devices with vital product data (since 7.9.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_VPD = 2097152,
    /**
     * Inactive devices (since 7.3.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_INACTIVE = 1073741824,
    /**
     * Active devices (since 7.3.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_ACTIVE = 2147483648,
    /**
     * CCW group devices (since 11.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_DEV = 4194304,
    /**
     * Members of a CCW group device (since 11.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_CAP_CCWGROUP_MEMBER = 8388608,
    /**
     * Devices with a persistent definition (since 10.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_PERSISTENT = 268435456,
    /**
     * Devices without a persistent definition (since 10.1.0).
     */
    VIR_CONNECT_LIST_NODE_DEVICES_TRANSIENT = 536870912,
} virConnectListAllNodeDeviceFlags;

/**
 * Flags of virNodeDeviceCreateXML (since 8.10.0).
 */
typedef enum virNodeDeviceCreateXMLFlags {
    /**
     * Check the document against the schema (since 8.10.0).
     */
    VIR_NODE_DEVICE_CREATE_XML_VALIDATE = 1,
} virNodeDeviceCreateXMLFlags;

/**
 * Flags of virNodeDeviceDefineXML (since 8.10.0).
 */
typedef enum virNodeDeviceDefineXMLFlags {
    /**
     * Check the document against the schema (since 8.10.0).
     */
    VIR_NODE_DEVICE_DEFINE_XML_VALIDATE = 1,
} virNodeDeviceDefineXMLFlags;

/**
 * Kinds of node device event, each with its own callback type (since 2.2.0).
 */
typedef enum virNodeDeviceEventID {
    /**
     * Lifecycle: virConnectNodeDeviceEventLifecycleCallback (since 2.2.0).
     */
    VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE = 0,
    /**
     * A device changed: virConnectNodeDeviceEventGenericCallback (since 2.2.0).
     */
    VIR_NODE_DEVICE_EVENT_ID_UPDATE = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NODE_DEVICE_EVENT_ID_LAST = 2,
#endif
} virNodeDeviceEventID;

/**
 * Kinds of lifecycle event of a node device (since 2.2.0).
 */
typedef enum virNodeDeviceEventLifecycleType {
    /**
     * It appeared (since 2.2.0).
     */
    VIR_NODE_DEVICE_EVENT_CREATED = 0,
    /**
     * It is gone (since 2.2.0).
     */
    VIR_NODE_DEVICE_EVENT_DELETED = 1,
    /**
     * Defined (since 7.3.0).
     */
    VIR_NODE_DEVICE_EVENT_DEFINED = 2,
    /**
     * Undefined (since 7.3.0).
     */
    VIR_NODE_DEVICE_EVENT_UNDEFINED = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NODE_DEVICE_EVENT_LAST = 4,
#endif
} virNodeDeviceEventLifecycleType;

/**
 * Flags of virNodeDeviceGetXMLDesc (since 10.1.0).
 */
typedef enum virNodeDeviceXMLFlags {
    /**
     * What the next start will use (since 10.1.0).
     */
    VIR_NODE_DEVICE_XML_INACTIVE = 1,
} virNodeDeviceXMLFlags;

/**
 * What virNodeDeviceUpdate applies to (since 10.1.0).
 */
typedef enum virNodeDeviceUpdateFlags {
    /**
     * The active device if it is, else its persistent definition (since 10.1.0).
     */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CURRENT = 0,
    /**
     * The active device (since 10.1.0).
     */
    VIR_NODE_DEVICE_UPDATE_AFFECT_LIVE = 1,
    /**
     * The persistent definition (since 10.1.0).
     */
    VIR_NODE_DEVICE_UPDATE_AFFECT_CONFIG = 2,
} virNodeDeviceUpdateFlags;

/**
 * A device of the host; seen through its handle only (since 0.5.0).
 */
typedef struct _virNodeDevice _virNodeDevice;

/**
 * A device of the host; seen through its handle only (since 0.5.0).
 */
typedef struct _virNodeDevice virNodeDevice;

/**
 * Handle of a node device (since 0.5.0).
 */
typedef virNodeDevice *virNodeDevicePtr;

/**
 * An event without further arguments; other callbacks are cast to it by VIR_NODE_DEVICE_EVENT_CALLBACK (since 2.2.0).
 */
typedef void (*virConnectNodeDeviceEventGenericCallback)(virConnectPtr conn,
                                                         virNodeDevicePtr dev,
                                                         void *opaque);

/**
 * A lifecycle event: a virNodeDeviceEventLifecycleType number and 0 (since 2.2.0).
 */
typedef void (*virConnectNodeDeviceEventLifecycleCallback)(virConnectPtr conn,
                                                           virNodeDevicePtr dev,
                                                           int event,
                                                           int detail,
                                                           void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the node devices that the filter flags select.
 *
 * - `conn`: the connection
 * - `devices`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllNodeDevices(virConnectPtr conn,
                                 virNodeDevicePtr **devices,
                                 unsigned int flags);

/**
 * Starts a defined device.
 *
 * - `dev`: the device
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.3.0.
 */
int virNodeDeviceCreate(virNodeDevicePtr dev,
                        unsigned int flags);

/**
 * Creates a device on the host, such as a virtual HBA.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.3.
 */
virNodeDevicePtr virNodeDeviceCreateXML(virConnectPtr conn,
                                        const char *xmlDesc,
                                        unsigned int flags);

/**
 * Defines a device, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.3.0.
 */
virNodeDevicePtr virNodeDeviceDefineXML(virConnectPtr conn,
                                        const char *xmlDesc,
                                        unsigned int flags);

/**
 * Removes a device from the host.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.3.
 */
int virNodeDeviceDestroy(virNodeDevicePtr dev);

/**
 * Takes the device from its host driver, for a guest.
 *
 * - `dev`: the device
 * - `driverName`: the driver name
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.5.
 */
int virNodeDeviceDetachFlags(virNodeDevicePtr dev,
                             const char *driverName,
                             unsigned int flags);

/**
 * Takes the device from its host driver, for a guest.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virNodeDeviceDettach(virNodeDevicePtr dev);

/**
 * Gives back a reference to the node device's handle; the node device itself stays.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
 *
 * Since libvirt 0.5.0.
 */
int virNodeDeviceFree(virNodeDevicePtr dev);

/**
 * Tells whether the node device starts with the host.
 *
 * - `dev`: the device
 * - `autostart`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.8.0.
 */
int virNodeDeviceGetAutostart(virNodeDevicePtr dev,
                              int *autostart);

/**
 * Gives the node device's name. The text belongs to the handle.
 *
 * - `dev`: the device
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
 *
 * Since libvirt 0.5.0.
 */
const char *virNodeDeviceGetName(virNodeDevicePtr dev);

/**
 * Describes the node device as an XML document.
 *
 * - `dev`: the device
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
char *virNodeDeviceGetXMLDesc(virNodeDevicePtr dev,
                              unsigned int flags);

/**
 * Tells whether the node device is active: 1 or 0.
 *
 * - `dev`: the device
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.8.0.
 */
int virNodeDeviceIsActive(virNodeDevicePtr dev);

/**
 * Tells whether the node device has a definition that outlives it: 1 or 0.
 *
 * - `dev`: the device
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.8.0.
 */
int virNodeDeviceIsPersistent(virNodeDevicePtr dev);

/**
 * Lists the device's capabilities.
 *
 * - `dev`: the device
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
int virNodeDeviceListCaps(virNodeDevicePtr dev,
                          char **names,
                          int maxnames);

/**
 * Finds a node device by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
virNodeDevicePtr virNodeDeviceLookupByName(virConnectPtr conn,
                                           const char *name);

/**
 * Finds a SCSI host by its world-wide names.
 *
 * - `conn`: the connection
 * - `wwnn`: the wwnn
 * - `wwpn`: the wwpn
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `wwnn` is NULL; VIR_ERR_INVALID_ARG when `wwpn` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.0.3.
 */
virNodeDevicePtr virNodeDeviceLookupSCSIHostByWWN(virConnectPtr conn,
                                                  const char *wwnn,
                                                  const char *wwpn,
                                                  unsigned int flags);

/**
 * Counts the device's capabilities.
 *
 * - `dev`: the device
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
int virNodeDeviceNumOfCaps(virNodeDevicePtr dev);

/**
 * Gives the device back to its host driver.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virNodeDeviceReAttach(virNodeDevicePtr dev);

/**
 * Adds a reference to the node device's handle; each one needs a Free of its own.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virNodeDeviceRef(virNodeDevicePtr dev);

/**
 * Resets the device.
 *
 * - `dev`: the device
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.6.1.
 */
int virNodeDeviceReset(virNodeDevicePtr dev);

/**
 * Sets whether the node device starts with the host.
 *
 * - `dev`: the device
 * - `autostart`: 0 or 1
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.8.0.
 */
int virNodeDeviceSetAutostart(virNodeDevicePtr dev,
                              int autostart);

/**
 * Removes the device's definition.
 *
 * - `dev`: the device
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.3.0.
 */
int virNodeDeviceUndefine(virNodeDevicePtr dev,
                          unsigned int flags);

/**
 * Lists the names of the host's devices.
 *
 * - `conn`: the connection
 * - `cap`: the cap
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
int virNodeListDevices(virConnectPtr conn,
                       const char *cap,
                       char **names,
                       int maxnames,
                       unsigned int flags);

/**
 * Counts the host's devices.
 *
 * - `conn`: the connection
 * - `cap`: the cap
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
int virNodeNumOfDevices(virConnectPtr conn, const char *cap, unsigned int flags);

/**
 * Changes a device.
 *
 * - `dev`: the device
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 10.1.0.
 */
int virNodeDeviceUpdate(virNodeDevicePtr dev,
                        const char *xmlDesc,
                        unsigned int flags);

/**
 * Gives the name of the device that this one hangs on. The text belongs to the handle.
 *
 * - `dev`: the device
 *
 * Returns the name, valid as long as the handle; NULL when there is none or in case of error.
 *
 * Errors: VIR_ERR_INVALID_NODE_DEVICE for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.5.0.
 */
const char *virNodeDeviceGetParent(virNodeDevicePtr dev);

/**
 * Registers a callback for one kind of node device event. The connection stays open until the registration is ended.
 *
 * - `conn`: the connection
 * - `dev`: the node device whose events are wanted, or NULL for all
 * - `eventID`: a virNodeDeviceEventID
 * - `cb`: a function of the kind's callback type, cast
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns the id of the registration; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.2.0.
 */
int virConnectNodeDeviceEventRegisterAny(virConnectPtr conn,
                                         virNodeDevicePtr dev,
                                         int eventID,
                                         virConnectNodeDeviceEventGenericCallback cb,
                                         void *opaque,
                                         virFreeCallback freecb);

/**
 * Ends a registration of virConnectNodeDeviceEventRegisterAny: the callback is not called again.
 *
 * - `conn`: the connection
 * - `callbackID`: the id of the registration
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 2.2.0.
 */
int virConnectNodeDeviceEventDeregisterAny(virConnectPtr conn,
                                           int callbackID);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_NODEDEV_H */
