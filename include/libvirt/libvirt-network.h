/*
 * libvirt-network.h: Virtual networks and their ports.
 *
 * Part of solovirt, libvirt's API as one shared object.
 * SPDX-License-Identifier: Apache-2.0 OR MIT
 *
 * Made by cbindgen from the Rust sources; edit those (src/types, src/capi) or abi/header-parts.
 */

#ifndef SOLOVIRT_LIBVIRT_NETWORK_H
#define SOLOVIRT_LIBVIRT_NETWORK_H

#include "libvirt-common.h"
#include "libvirt-host.h"
/** Casts a callback of any event to the type that virConnectNetworkEventRegisterAny takes (since 1.2.1). */
#define VIR_NETWORK_EVENT_CALLBACK(cb) ((virConnectNetworkEventGenericCallback)(cb))

/** `inbound.average`, uint: inbound average, in KiB/s (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_AVERAGE "inbound.average"

/** `inbound.peak`, uint: inbound peak, in KiB/s (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_PEAK "inbound.peak"

/** `inbound.burst`, uint: inbound burst at peak speed, in KiB (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_BURST "inbound.burst"

/** `inbound.floor`, uint: inbound rate that is guaranteed, in KiB/s (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_IN_FLOOR "inbound.floor"

/** `outbound.average`, uint: outbound average, in KiB/s (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_AVERAGE "outbound.average"

/** `outbound.peak`, uint: outbound peak, in KiB/s (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_PEAK "outbound.peak"

/** `outbound.burst`, uint: outbound burst at peak speed, in KiB (since 5.5.0). */
#define VIR_NETWORK_PORT_BANDWIDTH_OUT_BURST "outbound.burst"



/**
 * Flags of virNetworkGetXMLDesc (since 0.9.10).
 */
typedef enum virNetworkXMLFlags {
    /**
     * What the next start will use; without the devices made at the start (since 0.9.10).
     */
    VIR_NETWORK_XML_INACTIVE = 1,
} virNetworkXMLFlags;

/**
 * Filters of virConnectListAllNetworks (since 0.10.2).
 */
typedef enum virConnectListAllNetworksFlags {
    /**
     * Inactive networks (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_INACTIVE = 1,
    /**
     * Active networks (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_ACTIVE = 2,
    /**
     * Networks with a persistent definition (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_PERSISTENT = 4,
    /**
     * Networks without a persistent definition (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_TRANSIENT = 8,
    /**
     * Networks that start with the host (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_AUTOSTART = 16,
    /**
     * Networks that do not start with the host (since 0.10.2).
     */
    VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART = 32,
} virConnectListAllNetworksFlags;

/**
 * Flags of virNetworkCreateXMLFlags (since 7.8.0).
 */
typedef enum virNetworkCreateFlags {
    /**
     * Check the document against the schema (since 7.8.0).
     */
    VIR_NETWORK_CREATE_VALIDATE = 1,
} virNetworkCreateFlags;

/**
 * Flags of virNetworkDefineXMLFlags (since 7.7.0).
 */
typedef enum virNetworkDefineFlags {
    /**
     * Check the document against the schema (since 7.7.0).
     */
    VIR_NETWORK_DEFINE_VALIDATE = 1,
} virNetworkDefineFlags;

/**
 * What virNetworkUpdate does with an element (since 0.10.2).
 */
typedef enum virNetworkUpdateCommand {
    /**
     * Nothing; an invalid value (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_NONE = 0,
    /**
     * Change the one that matches (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_MODIFY = 1,
    /**
     * Remove the one that matches (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_DELETE = 2,
    /**
     * Add it behind the others (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
    /**
     * Add it before the others (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_UPDATE_COMMAND_LAST = 5,
#endif
} virNetworkUpdateCommand;

/**
 * Which part of a network virNetworkUpdate changes (since 0.10.2).
 */
typedef enum virNetworkUpdateSection {
    /**
     * None; an invalid value (since 0.10.2).
     */
    VIR_NETWORK_SECTION_NONE = 0,
    /**
     * `<bridge>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_BRIDGE = 1,
    /**
     * `<domain>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DOMAIN = 2,
    /**
     * `<ip>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP = 3,
    /**
     * `<host>` below `<dhcp>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP_DHCP_HOST = 4,
    /**
     * `<range>` below `<dhcp>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_IP_DHCP_RANGE = 5,
    /**
     * `<forward>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD = 6,
    /**
     * `<interface>` below `<forward>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD_INTERFACE = 7,
    /**
     * `<pf>` below `<forward>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_FORWARD_PF = 8,
    /**
     * `<portgroup>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_PORTGROUP = 9,
    /**
     * `<host>` below `<dns>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_HOST = 10,
    /**
     * `<txt>` below `<dns>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_TXT = 11,
    /**
     * `<srv>` below `<dns>` (since 0.10.2).
     */
    VIR_NETWORK_SECTION_DNS_SRV = 12,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_SECTION_LAST = 13,
#endif
} virNetworkUpdateSection;

/**
 * What virNetworkUpdate applies to (since 0.10.2).
 */
typedef enum virNetworkUpdateFlags {
    /**
     * The active network if it is, else its persistent definition (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_CURRENT = 0,
    /**
     * The active network (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_LIVE = 1,
    /**
     * The persistent definition (since 0.10.2).
     */
    VIR_NETWORK_UPDATE_AFFECT_CONFIG = 2,
} virNetworkUpdateFlags;

/**
 * Kinds of lifecycle event of a network (since 1.2.1).
 */
typedef enum virNetworkEventLifecycleType {
    /**
     * Defined (since 1.2.1).
     */
    VIR_NETWORK_EVENT_DEFINED = 0,
    /**
     * Undefined (since 1.2.1).
     */
    VIR_NETWORK_EVENT_UNDEFINED = 1,
    /**
     * Started (since 1.2.1).
     */
    VIR_NETWORK_EVENT_STARTED = 2,
    /**
     * Stopped (since 1.2.1).
     */
    VIR_NETWORK_EVENT_STOPPED = 3,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_EVENT_LAST = 4,
#endif
} virNetworkEventLifecycleType;

/**
 * Kinds of network event, each with its own callback type (since 1.2.1).
 */
typedef enum virNetworkEventID {
    /**
     * Lifecycle: virConnectNetworkEventLifecycleCallback (since 1.2.1).
     */
    VIR_NETWORK_EVENT_ID_LIFECYCLE = 0,
    /**
     * Metadata changed: virConnectNetworkEventMetadataChangeCallback (since 9.8.0).
     */
    VIR_NETWORK_EVENT_ID_METADATA_CHANGE = 1,
#if (defined(VIR_ENUM_SENTINELS) && !defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 9.0.0 level of the API.
     */
    VIR_NETWORK_EVENT_ID_LAST = 1,
#endif
#if (defined(VIR_ENUM_SENTINELS) && defined(SOLOVIRT_API_11_3))
    /**
     * One more than the last value, at the 11.3.0 level of the API.
     */
    VIR_NETWORK_EVENT_ID_LAST = 2,
#endif
} virNetworkEventID;

/**
 * Address families (since 1.2.6).
 */
typedef enum virIPAddrType {
    /**
     * IPv4 (since 1.2.6).
     */
    VIR_IP_ADDR_TYPE_IPV4 = 0,
    /**
     * IPv6 (since 1.2.6).
     */
    VIR_IP_ADDR_TYPE_IPV6 = 1,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_IP_ADDR_TYPE_LAST = 2,
#endif
} virIPAddrType;

/**
 * Flags of virNetworkPortCreateXML (since 5.5.0).
 */
typedef enum virNetworkPortCreateFlags {
    /**
     * The port exists already: take over what it uses (since 5.5.0).
     */
    VIR_NETWORK_PORT_CREATE_RECLAIM = 1,
    /**
     * Check the document against the schema (since 7.8.0).
     */
    VIR_NETWORK_PORT_CREATE_VALIDATE = 2,
} virNetworkPortCreateFlags;

/**
 * What virNetworkSetMetadata and virNetworkGetMetadata are about (since 9.7.0).
 */
typedef enum virNetworkMetadataType {
    /**
     * The `<description>` element (since 9.7.0).
     */
    VIR_NETWORK_METADATA_DESCRIPTION = 0,
    /**
     * The `<title>` element (since 9.7.0).
     */
    VIR_NETWORK_METADATA_TITLE = 1,
    /**
     * An element of the application's own namespace below `<metadata>` (since 9.7.0).
     */
    VIR_NETWORK_METADATA_ELEMENT = 2,
#if defined(VIR_ENUM_SENTINELS)
    /**
     * One more than the last value.
     */
    VIR_NETWORK_METADATA_LAST = 3,
#endif
} virNetworkMetadataType;

/**
 * A virtual network; seen through its handle only (since 0.2.0).
 */
typedef struct _virNetwork _virNetwork;

/**
 * A port of a virtual network; seen through its handle only (since 5.5.0).
 */
typedef struct _virNetworkPort _virNetworkPort;

/**
 * A virtual network; seen through its handle only (since 0.2.0).
 */
typedef struct _virNetwork virNetwork;

/**
 * Handle of a network (since 0.2.0).
 */
typedef virNetwork *virNetworkPtr;

/**
 * A port of a virtual network; seen through its handle only (since 5.5.0).
 */
typedef struct _virNetworkPort virNetworkPort;

/**
 * Handle of a network port (since 5.5.0).
 */
typedef virNetworkPort *virNetworkPortPtr;

/**
 * A DHCP lease; freed by virNetworkDHCPLeaseFree (since 1.2.6).
 */
typedef struct _virNetworkDHCPLease {
    /**
     * Interface of the network.
     */
    char *iface;
    /**
     * When it ends, in seconds since 1970.
     */
    long long expirytime;
    /**
     * A virIPAddrType number.
     */
    int type;
    /**
     * MAC address.
     */
    char *mac;
    /**
     * IAID, for IPv6.
     */
    char *iaid;
    /**
     * IP address.
     */
    char *ipaddr;
    /**
     * Length of the network's prefix, in bits.
     */
    unsigned int prefix;
    /**
     * Host name, or NULL.
     */
    char *hostname;
    /**
     * Client id, or DUID for IPv6.
     */
    char *clientid;
} _virNetworkDHCPLease;

/**
 * A DHCP lease; freed by virNetworkDHCPLeaseFree (since 1.2.6).
 */
typedef struct _virNetworkDHCPLease virNetworkDHCPLease;

/**
 * Pointer to a virNetworkDHCPLease (since 1.2.6).
 */
typedef virNetworkDHCPLease *virNetworkDHCPLeasePtr;

/**
 * An event without further arguments; other callbacks are cast to it by VIR_NETWORK_EVENT_CALLBACK (since 1.2.1).
 */
typedef void (*virConnectNetworkEventGenericCallback)(virConnectPtr conn,
                                                      virNetworkPtr net,
                                                      void *opaque);

/**
 * A lifecycle event: a virNetworkEventLifecycleType number and 0 (since 1.2.1).
 */
typedef void (*virConnectNetworkEventLifecycleCallback)(virConnectPtr conn,
                                                        virNetworkPtr net,
                                                        int event,
                                                        int detail,
                                                        void *opaque);

/**
 * Metadata changed: a virNetworkMetadataType number and, for an element, its namespace (since 9.8.0).
 */
typedef void (*virConnectNetworkEventMetadataChangeCallback)(virConnectPtr conn,
                                                             virNetworkPtr net,
                                                             int type,
                                                             const char *nsuri,
                                                             void *opaque);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Lists the networks that the filter flags select.
 *
 * - `conn`: the connection
 * - `nets`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virConnectListAllNetworks(virConnectPtr conn,
                              virNetworkPtr **nets,
                              unsigned int flags);

/**
 * Lists the names of the defined networks that are not active.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virConnectListDefinedNetworks(virConnectPtr conn,
                                  char **names,
                                  int maxnames);

/**
 * Lists the names of the active networks.
 *
 * - `conn`: the connection
 * - `names`: array to fill with malloc'ed names, which the caller frees
 * - `maxnames`: how many names the array holds
 *
 * Returns how many names were stored; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `names` is NULL although `maxnames` is not 0; VIR_ERR_INVALID_ARG when `maxnames` is negative; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virConnectListNetworks(virConnectPtr conn,
                           char **names,
                           int maxnames);

/**
 * Counts the defined networks that are not active.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virConnectNumOfDefinedNetworks(virConnectPtr conn);

/**
 * Counts the active networks.
 *
 * - `conn`: the connection
 *
 * Returns the number; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virConnectNumOfNetworks(virConnectPtr conn);

/**
 * Starts a defined network.
 *
 * - `network`: the network
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkCreate(virNetworkPtr network);

/**
 * Creates and starts a network from an XML document; it is transient unless already defined.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
virNetworkPtr virNetworkCreateXML(virConnectPtr conn,
                                  const char *xmlDesc);

/**
 * Creates and starts a network from an XML document, with flags.
 *
 * - `conn`: the connection
 * - `xmlDesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `xmlDesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.8.0.
 */
virNetworkPtr virNetworkCreateXMLFlags(virConnectPtr conn,
                                       const char *xmlDesc,
                                       unsigned int flags);

/**
 * Defines a network, or replaces its definition.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
virNetworkPtr virNetworkDefineXML(virConnectPtr conn,
                                  const char *xml);

/**
 * Defines a network, or replaces its definition, with flags.
 *
 * - `conn`: the connection
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 7.7.0.
 */
virNetworkPtr virNetworkDefineXMLFlags(virConnectPtr conn,
                                       const char *xml,
                                       unsigned int flags);

/**
 * Stops a network.
 *
 * - `network`: the network
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkDestroy(virNetworkPtr network);

/**
 * Gives back a reference to the network's handle; the network itself stays.
 *
 * - `network`: the network
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkFree(virNetworkPtr network);

/**
 * Tells whether the network starts with the host.
 *
 * - `network`: the network
 * - `autostart`: where to store the result
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `autostart` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virNetworkGetAutostart(virNetworkPtr network,
                           int *autostart);

/**
 * Gives the name of the network's bridge.
 *
 * - `network`: the network
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
char *virNetworkGetBridgeName(virNetworkPtr network);

/**
 * Gives the connection behind the network's handle. No reference is added.
 *
 * - `net`: the network
 *
 * Returns the connection's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
 *
 * Since libvirt 0.3.0.
 */
virConnectPtr virNetworkGetConnect(virNetworkPtr net);

/**
 * Gives the network's name. The text belongs to the handle.
 *
 * - `network`: the network
 *
 * Returns the name, valid as long as the handle; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
 *
 * Since libvirt 0.2.0.
 */
const char *virNetworkGetName(virNetworkPtr network);

/**
 * Gives the network's UUID as 16 raw bytes.
 *
 * - `network`: the network
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkGetUUID(virNetworkPtr network, unsigned char *uuid);

/**
 * Gives the network's UUID as text.
 *
 * - `network`: the network
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkGetUUIDString(virNetworkPtr network, char *buf);

/**
 * Describes the network as an XML document.
 *
 * - `network`: the network
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
char *virNetworkGetXMLDesc(virNetworkPtr network,
                           unsigned int flags);

/**
 * Tells whether the network is active: 1 or 0.
 *
 * - `net`: the network
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virNetworkIsActive(virNetworkPtr net);

/**
 * Tells whether the network has a definition that outlives it: 1 or 0.
 *
 * - `net`: the network
 *
 * Returns 1 or 0; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.7.3.
 */
int virNetworkIsPersistent(virNetworkPtr net);

/**
 * Lists the network's ports.
 *
 * - `network`: the network
 * - `ports`: where to store the malloc'ed list, or NULL to count only
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns how many there are, with a NULL behind the last handle of the list; -1 in case of error. The caller frees each handle and the list.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkListAllPorts(virNetworkPtr network,
                           virNetworkPortPtr **ports,
                           unsigned int flags);

/**
 * Finds a network by its name.
 *
 * - `conn`: the connection
 * - `name`: the name
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `name` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
virNetworkPtr virNetworkLookupByName(virConnectPtr conn,
                                     const char *name);

/**
 * Finds a network by its raw UUID.
 *
 * - `conn`: the connection
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
virNetworkPtr virNetworkLookupByUUID(virConnectPtr conn,
                                     const unsigned char *uuid);

/**
 * Finds a network by its UUID as text.
 *
 * - `conn`: the connection
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 0.2.0.
 */
virNetworkPtr virNetworkLookupByUUIDString(virConnectPtr conn,
                                           const char *uuidstr);

/**
 * Creates a port on the network.
 *
 * - `net`: the network
 * - `xmldesc`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `xmldesc` is NULL; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
virNetworkPortPtr virNetworkPortCreateXML(virNetworkPtr net,
                                          const char *xmldesc,
                                          unsigned int flags);

/**
 * Removes a port from its network.
 *
 * - `port`: the network port
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortDelete(virNetworkPortPtr port,
                         unsigned int flags);

/**
 * Gives back a reference to the network port's handle; the network port itself stays.
 *
 * - `port`: the network port
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortFree(virNetworkPortPtr port);

/**
 * Reads the port's bandwidth tunables.
 *
 * - `port`: the network port
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error. The caller frees the list with virTypedParamsFree.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortGetParameters(virNetworkPortPtr port,
                                virTypedParameterPtr *params,
                                int *nparams,
                                unsigned int flags);

/**
 * Gives the network port's UUID as 16 raw bytes.
 *
 * - `port`: the network port
 * - `uuid`: 16 raw bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortGetUUID(virNetworkPortPtr port, unsigned char *uuid);

/**
 * Gives the network port's UUID as text.
 *
 * - `port`: the network port
 * - `buf`: room for VIR_UUID_STRING_BUFLEN bytes
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_INVALID_ARG when `buf` is NULL.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortGetUUIDString(virNetworkPortPtr port, char *buf);

/**
 * Describes the network port as an XML document.
 *
 * - `port`: the network port
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
char *virNetworkPortGetXMLDesc(virNetworkPortPtr port,
                               unsigned int flags);

/**
 * Finds a network port by its raw UUID.
 *
 * - `net`: the network
 * - `uuid`: 16 raw bytes
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuid` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
virNetworkPortPtr virNetworkPortLookupByUUID(virNetworkPtr net,
                                             const unsigned char *uuid);

/**
 * Finds a network port by its UUID as text.
 *
 * - `net`: the network
 * - `uuidstr`: the UUID as text
 *
 * Returns a new handle, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_INVALID_ARG when `uuidstr` is NULL or no UUID.
 *
 * Since libvirt 5.5.0.
 */
virNetworkPortPtr virNetworkPortLookupByUUIDString(virNetworkPtr net,
                                                   const char *uuidstr);

/**
 * Adds a reference to the network port's handle; each one needs a Free of its own.
 *
 * - `port`: the network port
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortRef(virNetworkPortPtr port);

/**
 * Changes the port's bandwidth tunables.
 *
 * - `port`: the network port
 * - `params`: typed parameters
 * - `nparams`: how many typed parameters
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 5.5.0.
 */
int virNetworkPortSetParameters(virNetworkPortPtr port,
                                virTypedParameterPtr params,
                                int nparams,
                                unsigned int flags);

/**
 * Adds a reference to the network's handle; each one needs a Free of its own.
 *
 * - `network`: the network
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle.
 *
 * Since libvirt 0.6.0.
 */
int virNetworkRef(virNetworkPtr network);

/**
 * Sets whether the network starts with the host.
 *
 * - `network`: the network
 * - `autostart`: 0 or 1
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.1.
 */
int virNetworkSetAutostart(virNetworkPtr network,
                           int autostart);

/**
 * Removes the network's definition.
 *
 * - `network`: the network
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.2.0.
 */
int virNetworkUndefine(virNetworkPtr network);

/**
 * Changes one section of the network's definition.
 *
 * - `network`: the network
 * - `command`: a virNetworkUpdateCommand number
 * - `section`: a virNetworkUpdateSection number
 * - `parentIndex`: index of the parent element, -1 for none
 * - `xml`: the XML document
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_INVALID_ARG when `xml` is NULL; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 0.10.2.
 */
int virNetworkUpdate(virNetworkPtr network,
                     unsigned int command,
                     unsigned int section,
                     int parentIndex,
                     const char *xml,
                     unsigned int flags);

/**
 * Reads the network's title, description or the custom metadata of a namespace.
 *
 * - `network`: the network
 * - `type`: what it is about
 * - `uri`: XML namespace
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns the text, which the caller frees; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 9.7.0.
 */
char *virNetworkGetMetadata(virNetworkPtr network,
                            int type,
                            const char *uri,
                            unsigned int flags);

/**
 * Changes the network's title, description or the custom metadata of a namespace.
 *
 * - `network`: the network
 * - `type`: what it is about
 * - `metadata`: the metadata
 * - `key`: namespace prefix
 * - `uri`: XML namespace
 * - `flags`: bitwise-OR of the flags of this function, 0 for none
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_OPERATION_DENIED on a read-only connection; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 9.7.0.
 */
int virNetworkSetMetadata(virNetworkPtr network,
                          int type,
                          const char *metadata,
                          const char *key,
                          const char *uri,
                          unsigned int flags);

/**
 * Gives the network that the handle belongs to. No reference is added.
 *
 * - `port`: the object
 *
 * Returns the network's handle, which stays the object's own; NULL in case of error.
 *
 * Errors: VIR_ERR_INVALID_NETWORK_PORT for a bad handle.
 *
 * Since libvirt 5.5.0.
 */
virNetworkPtr virNetworkPortGetNetwork(virNetworkPortPtr port);

/**
 * Lists the network's DHCP leases.
 *
 * - `network`: the network
 * - `mac`: MAC address of the one interface wanted, or NULL for all
 * - `leases`: where to store the list, or NULL to count only
 * - `flags`: 0
 *
 * Returns how many there are, with a NULL behind the last; -1 in case of error. The caller frees each lease with virNetworkDHCPLeaseFree, and the list.
 *
 * Errors: VIR_ERR_INVALID_NETWORK for a bad handle; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.6.
 */
int virNetworkGetDHCPLeases(virNetworkPtr network,
                            const char *mac,
                            virNetworkDHCPLeasePtr **leases,
                            unsigned int flags);

/**
 * Frees a lease of virNetworkGetDHCPLeases.
 *
 * - `lease`: the lease, or NULL
 *
 * Since libvirt 1.2.6.
 */
void virNetworkDHCPLeaseFree(virNetworkDHCPLeasePtr lease);

/**
 * Registers a callback for one kind of network event. The connection stays open until the registration is ended.
 *
 * - `conn`: the connection
 * - `net`: the network whose events are wanted, or NULL for all
 * - `eventID`: a virNetworkEventID
 * - `cb`: a function of the kind's callback type, cast
 * - `opaque`: passed to the callback
 * - `freecb`: called with `opaque` when the registration has ended, or NULL
 *
 * Returns the id of the registration; -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when `cb` is NULL or `eventID` is no event; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.1.
 */
int virConnectNetworkEventRegisterAny(virConnectPtr conn,
                                      virNetworkPtr net,
                                      int eventID,
                                      virConnectNetworkEventGenericCallback cb,
                                      void *opaque,
                                      virFreeCallback freecb);

/**
 * Ends a registration of virConnectNetworkEventRegisterAny: the callback is not called again.
 *
 * - `conn`: the connection
 * - `callbackID`: the id of the registration
 *
 * Returns 0, or -1 in case of error.
 *
 * Errors: VIR_ERR_INVALID_CONN for a bad handle; VIR_ERR_INVALID_ARG when there is no such registration; VIR_ERR_NO_SUPPORT when the driver cannot do it.
 *
 * Since libvirt 1.2.1.
 */
int virConnectNetworkEventDeregisterAny(virConnectPtr conn,
                                        int callbackID);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* SOLOVIRT_LIBVIRT_NETWORK_H */
